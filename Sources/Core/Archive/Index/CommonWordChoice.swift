internal import Foundation
internal import GRDB
import ReadoutText

/// The words that are so common in the archive that the index keeps their pairs, and when they were chosen.
struct CommonWordChoice: Equatable, Sendable {
    /// Folded, the most common first.
    var words: [String] = []
    /// How many articles there were when they were chosen.
    var articles = 0

    /// In at least this share of the articles.
    private static let share = 0.04
    private static let limit = 600
    private static let sample = 4_000
    /// Of a text so much is looked at, in bytes.
    private static let extent = 1 << 16
    /// With fewer articles no words are chosen: phrases are found fast without.
    private static let least = 500
    /// As soon as there are so many articles, words are chosen anew.
    private static let milestones = [4_096, 65_536]

    init() {}

    /// What was noted last.
    init(_ view: ArchiveView) throws {
        words = try view.fact("common_words")?.split(separator: " ").map(String.init) ?? []
        articles = try view.fact("common_words_at").flatMap { Int($0) } ?? 0
    }

    /// Notes the choice.
    func note(_ db: Database) throws {
        try db.run("INSERT OR REPLACE INTO desk VALUES ('common_words', ?)", [words.joined(separator: " ")])
        try db.run("INSERT OR REPLACE INTO desk VALUES ('common_words_at', ?)", ["\(articles)"])
    }

    /// Whether the archive has grown so much that other words may be common now.
    func isDue(articles now: Int) -> Bool { Self.milestones.contains { articles < $0 && $0 <= now } }

    /// Whether so many words are new against `former` that an index is worth being made anew.
    func isWorthRebuilding(from former: CommonWordChoice) -> Bool {
        !words.isEmpty && Set(words).subtracting(former.words).count * 10 >= words.count
    }

    /// Chooses from a sample that is spread over the archive.
    init(choosingFrom view: ArchiveView) throws {
        articles = try view.tally().articles
        guard articles >= Self.least else { return }
        let end = try Int.fetchOne(view.db.cachedStatement(sql: "SELECT max(article) FROM body")) ?? 0
        let statement = try view.db.cachedStatement(
            sql: "SELECT article, plain(text) FROM body WHERE article >= ? ORDER BY article LIMIT 1")
        var counts: [[UInt8]: (count: Int, last: Int)] = [:]
        var sampled = 0
        var next = 0
        while sampled < Self.sample {
            let rows = try Row.fetchCursor(statement, arguments: [next])
            guard let row = try rows.next() else { break }
            let id: Int = row[0]
            try row.withUnsafeData(atIndex: 1) { data in
                data?.prefix(Self.extent).withUnsafeBytes {
                    Self.count($0.bindMemory(to: UInt8.self), of: id, in: &counts)
                }
            }
            sampled += 1
            next = max(id + 1, sampled * max(1, end / Self.sample))
        }
        let needed = Int((Double(sampled) * Self.share).rounded(.up))
        let common = counts.filter { $0.value.count >= needed }
            .sorted {
                $0.value.count == $1.value.count
                    ? $0.key.lexicographicallyPrecedes($1.key) : $0.value.count > $1.value.count
            }
        words = common.prefix(Self.limit).map { String(decoding: $0.key, as: UTF8.self) }
    }

    /// Counts each word of a text once.
    private static func count(
        _ text: UnsafeBufferPointer<UInt8>, of id: Int, in counts: inout [[UInt8]: (count: Int, last: Int)]
    ) {
        var tokenizer = Tokenizer()
        var term: [UInt8] = []
        while let token = tokenizer.next(in: text) {
            term.removeAll(keepingCapacity: true)
            Folding.term(of: UnsafeBufferPointer(rebasing: text[token.range]), into: &term)
            let known = counts[term]
            if known?.last != id { counts[term] = ((known?.count ?? 0) + 1, id) }
        }
    }
}
