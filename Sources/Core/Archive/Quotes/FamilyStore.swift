internal import GRDB
import ReadoutAnalysis
import ReadoutStories

/// Finds which quotes are of one utterance, within a transaction: quotes that are new are related at its end, when all have
/// their keys, and those that are gone leave their families then. A quote that is the same utterance as before (its article
/// was analysed anew) stays where it is. The tables stand in Schema.swift. Not Sendable: it stays on the transaction's
/// thread.
final class FamilyStore {
    private let db: Database
    private let memory: UtteranceMemory
    /// Of articles that were there before the transaction and have changed or are gone.
    private var former: [Int: [Utterance]] = [:]
    /// Of articles that are new or have changed, as they are now.
    private var present: [Int: [Utterance]] = [:]
    /// What was found for ranges of keys of quotes that are new.
    private var found: [ClosedRange<Int64>: [Int]] = [:]

    init(_ db: Database, _ memory: UtteranceMemory) {
        self.db = db
        self.memory = memory
    }

    /// Notes the quotes of an article that has none noted.
    func keep(_ article: Int, _ spoken: SpokenArticle) {
        if !spoken.quotes.isEmpty { present[article] = memory.utterances(of: spoken) }
    }

    /// Notes that an article's quotes are no more.
    func forget(_ article: Int, _ spoken: SpokenArticle) {
        memory.forget(article)
        guard present.removeValue(forKey: article) == nil, !spoken.quotes.isEmpty else { return }
        former[article] = memory.utterances(of: spoken)
    }

    /// Ends the transaction's work.
    func settle() throws {
        guard !former.isEmpty || !present.isEmpty else { return }
        let gone = changed(former, present)
        let new = changed(present, former).map { ($0.number, $0.utterance, UtteranceKeys($0.utterance)) }
        for (number, utterance) in gone {
            for key in Set(UtteranceKeys(utterance).values) {
                try db.run("DELETE FROM quote_key WHERE key = ? AND quote = ?", [key, number.id])
            }
        }
        var families = QuoteFamilies(self)
        try families.remove(gone.map(\.number.id))
        try insert(new.flatMap { number, _, keys in Set(keys.values).map { Key(key: $0, quote: number.id) } })
        try find(new.flatMap(\.2.searches))
        for (number, utterance, keys) in new { try families.add(number.id, utterance, keys) }
        (former, present, found) = ([:], [:], [:])
    }

    /// The utterances of `some` that `others` have not in the same place, by their numbers.
    private func changed(
        _ some: [Int: [Utterance]], _ others: [Int: [Utterance]]
    ) -> [(number: QuoteNumber, utterance: Utterance)] {
        some.sorted { $0.key < $1.key }.flatMap { article, utterances in
            let other = others[article] ?? []
            return utterances.indices.lazy
                .filter { !other.indices.contains($0) || other[$0] != utterances[$0] }
                .map { (QuoteNumber(article: article, place: $0), utterances[$0]) }
        }
    }

    // MARK: Keys

    private struct Key: Comparable {
        var key: Int64
        var quote: Int

        static func < (one: Key, other: Key) -> Bool { (one.key, one.quote) < (other.key, other.quote) }
    }

    private static let rows = RowsOfNumbers(table: "quote_key", columns: 2)

    private func insert(_ keys: [Key]) throws {
        try Self.rows.insert(keys.sorted().flatMap { [Int($0.key), $0.quote] }, db)
    }

    /// As many ranges are asked for in one statement.
    private static let together = 16
    private static let selection = (0..<together)
        .map { "SELECT \($0), quote FROM quote_key WHERE key BETWEEN ? AND ?" }.joined(separator: " UNION ALL ")

    /// Looks up ranges of keys, in their order, which is that of the table: one after the other would take as long again.
    private func find(_ ranges: [ClosedRange<Int64>]) throws {
        let ranges = Set(ranges).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let statement = try db.cachedStatement(sql: Self.selection)
        for start in stride(from: 0, to: ranges.count, by: Self.together) {
            let asked = ranges[start..<min(start + Self.together, ranges.count)]
            var bounds = asked.flatMap { [$0.lowerBound, $0.upperBound] }
            // No key is below 0.
            while bounds.count < 2 * Self.together { bounds.append(-1) }
            statement.setUncheckedArguments(StatementArguments(bounds))
            let rows = try Row.fetchCursor(statement)
            while let row = try rows.next() { found[ranges[start + (row[0] as Int)], default: []].append(row[1]) }
        }
    }
}

extension FamilyStore: QuoteFamilyStore {
    func quotes(withKeysIn ranges: [ClosedRange<Int64>]) throws -> [Int] { ranges.flatMap { found[$0] ?? [] } }

    func utterance(of quote: Int) throws -> Utterance? {
        let number = QuoteNumber(quote)
        if let article = present[number.article] {
            return article.indices.contains(number.place) ? article[number.place] : nil
        }
        return try memory.utterance(of: number) { try ArchiveView(db: db).spoken(in: number.article) }
    }

    func family(of quote: Int) throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT family FROM kin WHERE quote = ?"), arguments: [quote])
    }

    func members(of family: Int) throws -> [Int] {
        try Int.fetchAll(db.cachedStatement(sql: "SELECT quote FROM kin WHERE family = ?"), arguments: [family])
    }

    func set(family: Int?, of quote: Int) throws {
        if let family {
            try db.run("INSERT OR REPLACE INTO kin VALUES (?, ?)", [quote, family])
        } else {
            try db.run("DELETE FROM kin WHERE quote = ?", [quote])
        }
    }
}

extension ArchiveView {
    /// What is compared of an article's quotes; nil where nothing is kept of them.
    func spoken(in article: Int) throws -> SpokenArticle? {
        guard let stored = try stored(article),
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT plain(text), language, first_day FROM body JOIN article ON article.id = body.article
                        WHERE body.article = ?
                        """), arguments: [article])
        else { return nil }
        return SpokenArticle(text: row[0], language: row[1], day: row[2], quotes: try spoken(stored))
    }
}

extension ArchiveView {
    /// Of all names only those of speakers are looked up.
    private func spoken(_ stored: StoredAnalysis) throws -> [SpokenQuote] {
        let statement = try db.cachedStatement(sql: "SELECT kind, text FROM name WHERE id = ?")
        var names: [String: CodedAnalysis.Name] = [:]
        return try stored.quotes().prefix(QuoteNumber.most).map { quote in
            guard let number = quote.speaker else { return SpokenQuote(quote: quote) }
            if names[number] == nil, let row = try Row.fetchOne(statement, arguments: [Int(number)]),
                let kind = ActorKind(code: row[0])
            {
                names[number] = CodedAnalysis.Name(kind: kind, text: row[1])
            }
            var quote = quote
            quote.speaker = names[number]?.text
            return SpokenQuote(quote: quote, kind: names[number]?.kind)
        }
    }
}

extension SpokenQuote {
    /// Quotes whose speakers have these names; relations and quotes do not say what an actor is, but the first name does.
    static func of(_ quotes: [Quote], _ names: [CodedAnalysis.Name]) -> [SpokenQuote] {
        quotes.prefix(QuoteNumber.most).map { quote in
            SpokenQuote(
                quote: quote, kind: quote.speaker.flatMap { speaker in names.first { $0.text == speaker }?.kind })
        }
    }
}
