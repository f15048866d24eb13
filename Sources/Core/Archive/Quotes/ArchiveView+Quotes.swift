internal import GRDB
import ReadoutAnalysis
import ReadoutSearch

/// Who said what.
extension ArchiveView {
    /// What quotes are asked for.
    struct QuoteRequest {
        /// Those of these articles, which are in the order of the answer; nil: of any.
        var articles: [Int]?
        var speaker: ActorGroup?
        /// What is asked of single quotes; nil: nothing.
        var conditions: QuoteConditions?
        var kind: Quote.Kind?
        /// The id of a quote of it.
        var family: Int?
        /// As many articles are looked through where each must be.
        var limit: Int
    }

    /// A quote as an article's analysis has it.
    private struct NumberedQuote {
        var number: QuoteNumber
        var quote: Quote
        /// The number of the speaker's name.
        var speaker: Int?
    }

    /// Quotes, those of the newest articles first, in the order of the text. The total is of the articles that are looked
    /// through; of all quotes, and of all of a speaker's, it is exact.
    func quotes(
        _ request: QuoteRequest, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<StoredQuote> {
        let known = try total(request)
        let names = request.speaker.map { Set($0.ids) }
        let family = try request.family.map { Set(try self.family(of: $0)) }
        let rows = IndexedRows(db: db)
        var total = 0
        var page: [StoredQuote] = []
        for article in try articles(request, family) {
            if known != nil, page.count == limit { break }
            guard let quotes = try numbered(article) else { continue }
            let fitting = quotes.filter { quote in
                (names == nil || quote.speaker.map { names?.contains($0) ?? true } ?? false)
                    && (request.kind == nil || quote.quote.kind == request.kind)
                    && family?.contains(quote.number.id) ?? true
            }
            guard !fitting.isEmpty else { continue }
            // Texts are read where they are shown or asked about.
            if request.conditions == nil, total + fitting.count <= offset || page.count == limit {
                total += fitting.count
                continue
            }
            guard let (text, language) = try text(of: article) else { continue }
            var shown: [NumberedQuote] = []
            var whole: IndexedArticle??
            for quote in fitting {
                if let conditions = request.conditions {
                    let isMatch = try conditions.match(
                        try rows.quote(quote.quote), quote.quote.words(in: text), language: language
                    ) {
                        if whole == nil { whole = .some(try rows.article(article)) }
                        return whole ?? nil
                    }
                    guard isMatch else { continue }
                }
                defer { total += 1 }
                if total >= offset, page.count + shown.count < limit { shown.append(quote) }
            }
            page += try stored(shown, text, resolver)
        }
        return ListPage(total: known ?? total, items: page)
    }

    /// An article's quotes, in the order of its text.
    func quotes(of article: Int, text: String, _ resolver: ActorResolver) throws -> [StoredQuote] {
        try stored(try numbered(article) ?? [], text, resolver)
    }

    /// How many quotes there are, where that is known without looking at them.
    private func total(_ request: QuoteRequest) throws -> Int? {
        guard request.articles == nil, request.conditions == nil, request.kind == nil, request.family == nil else {
            return nil
        }
        return try request.speaker.map(quotes) ?? tally().quotes
    }

    /// How many quotes an actor is given.
    func quotes(by group: ActorGroup) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT sum(quotes) FROM name WHERE id IN (\(Self.list(group.ids)))") ?? 0
    }

    /// The articles in which there may be such quotes, in the order of the answer.
    private func articles(_ request: QuoteRequest, _ family: Set<Int>?) throws -> [Int] {
        var articles = request.articles
        if let family {
            let wanted = Set(family.map { QuoteNumber($0).article })
            articles = try articles?.filter(wanted.contains) ?? inOrder(wanted)
        }
        if let speaker = request.speaker {
            guard let given = articles else { return try self.articles(quoting: speaker, limit: request.limit) }
            let wanted = Set(try self.articles(quoting: speaker, limit: Self.countLimit))
            return given.filter(wanted.contains)
        }
        return try articles ?? newest(limit: request.limit)
    }

    /// The articles that quote an actor, the newest first.
    private func articles(quoting group: ActorGroup, limit: Int) throws -> [Int] {
        try Int.fetchAll(
            db,
            sql: """
                SELECT DISTINCT article FROM speech WHERE name IN (\(Self.list(group.ids)))
                ORDER BY day DESC, article DESC LIMIT \(limit)
                """)
    }

    private func inOrder(_ articles: Set<Int>) throws -> [Int] {
        try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM article WHERE id IN (\(Self.list(Array(articles))))
                ORDER BY published_at DESC, id DESC
                """)
    }

    /// An article's quotes; nil where nothing is kept.
    private func numbered(_ article: Int) throws -> [NumberedQuote]? {
        guard let stored = try stored(article) else { return nil }
        return stored.quotes().enumerated().prefix(QuoteNumber.most).map { place, quote in
            NumberedQuote(
                number: QuoteNumber(article: article, place: place), quote: quote,
                speaker: quote.speaker.flatMap { Int($0) })
        }
    }

    /// The quotes of one article as they are shown.
    private func stored(
        _ quotes: [NumberedQuote], _ text: String, _ resolver: ActorResolver
    ) throws -> [StoredQuote] {
        guard let article = quotes.first?.number.article, let reference = try references([article])[article] else {
            return []
        }
        let kin = try kin(of: article)
        return try quotes.map { numbered in
            var quote = numbered.quote
            quote.speaker = try numbered.speaker.flatMap(resolver.shown)
            return StoredQuote(
                id: numbered.number.id, article: reference, quote: quote, of: text, family: kin[numbered.number.id])
        }
    }

    // MARK: Families

    /// The families of an article's quotes, by their ids; those that stand alone have none.
    private func kin(of article: Int) throws -> [Int: Int] {
        let ids = QuoteNumber.ids(of: article)
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT quote, family FROM kin WHERE quote BETWEEN ? AND ?"),
            arguments: [ids.lowerBound, ids.upperBound])
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    /// The ids of all quotes of the utterance that a quote is of.
    private func family(of quote: Int) throws -> [Int] {
        let family = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT family FROM kin WHERE quote = ?"), arguments: [quote])
        guard let family else { return [quote] }
        return try Int.fetchAll(
            db.cachedStatement(sql: "SELECT quote FROM kin WHERE family = ?"), arguments: [family])
    }

    /// An article's text and its language; nil where there is no such article.
    func text(of article: Int) throws -> (text: String, language: String?)? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT plain(text), language FROM body JOIN article ON article.id = body.article
                    WHERE body.article = ?
                    """), arguments: [article]
        ).map { ($0[0], $0[1]) }
    }
}
