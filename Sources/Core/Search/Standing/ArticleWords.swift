internal import ReadoutText

/// An article cut into its words: what a query is held against. Made once for all queries.
struct ArticleWords: ~Copyable {
    /// In which parts of an article a word stands.
    struct Parts: OptionSet, Sendable {
        let rawValue: UInt8
        static let title = Parts(rawValue: 1)
        static let text = Parts(rawValue: 2)
        static let by = Parts(rawValue: 4)
        /// In a quote: then it stands in the text, too.
        static let quote = Parts(rawValue: 8)
        /// What a query without a field looks into.
        static let anywhere: Parts = [.title, .text]

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ field: TextField?) {
            switch field {
            case nil: self = .anywhere
            case .title: self = .title
            case .text: self = .text
            case .by: self = .by
            case .quote: self = .quote
            }
        }
    }

    /// Where a word stands.
    struct Place {
        /// Words count from 0 through title, deck and text, `gap` more where one follows the other; those of bylines
        /// count on their own, and so do those of quotes: each of a quote's words once more, without what stands between
        /// its parts, `quoteGap` more from quote to quote.
        var position: Int
        var parts: Parts
        /// The number of the word as it is written.
        var surface: Int
        /// The place of the same term that comes next; -1 where none does.
        fileprivate(set) var next = -1
    }

    /// The positions left free between title, deck, text and bylines, so that no phrase goes across.
    static let gap = 8
    /// The same between quotes: more than the widest window in which a query can want words.
    static let quoteGap = 2048

    /// A token of the text.
    private struct TextToken {
        var start: Int
        var position: Int
        var surface: Int
    }

    /// An actor that the article mentions.
    struct Actor {
        var kind: IndexedActor.Kind
        /// The folded words of the name.
        var words: [[UInt8]]
        /// Whether the article quotes it.
        var isSpeaker: Bool
    }

    let article: IndexedArticle
    /// The article's own.
    let language: LanguageSet
    /// The words as they are written.
    private(set) var surfaces = ByteTable()
    private(set) var terms = ByteTable()
    /// By the rules of the article's language; those of bylines are not among them.
    private(set) var stems = ByteTable()
    /// The terms of the outlet's name, in order.
    private(set) var outlet: [[UInt8]] = []
    /// The actors, speakers among them.
    private(set) var actors: [Actor] = []
    private(set) var termParts: [Parts] = []
    private(set) var stemParts: [Parts] = []
    private var places: [Place] = []
    private var firstPlaces: [Int] = []
    private var lastPlaces: [Int] = []
    private var termOfSurface: [Int] = []
    private var stemOfSurface: [Int] = []
    private var keepsTokens = false
    private var textTokens: [TextToken] = []

    init(_ article: IndexedArticle, _ analysis: inout WordAnalysis) {
        self.article = article
        let language = StemLanguage(article.language ?? "")
        self.language = LanguageSet(language)
        places.reserveCapacity(article.text.utf8.count / 5)
        keepsTokens = !article.quotes.isEmpty
        addParts(language, &analysis)
        addQuotes(article.quotes, language, &analysis)
        addNames(speakers: Set(article.quotes.compactMap(\.speaker)), &analysis)
    }

    /// An article as one of its quotes sees it: whose words and speaker are the only ones that are.
    /// - Parameters:
    ///   - hasParts: whether the words of title, text and bylines are wanted.
    ///   - hasNames: whether actors and outlet are.
    init(
        _ article: IndexedArticle, quote: IndexedQuote, hasParts: Bool, hasNames: Bool, _ analysis: inout WordAnalysis
    ) {
        self.article = article
        let language = StemLanguage(article.language ?? "")
        self.language = LanguageSet(language)
        if hasParts { addParts(language, &analysis) }
        var next = 0
        for range in quote.ranges { add(article.text, bytes: range, .quote, language, from: next, &analysis, &next) }
        if hasNames { addNames(speakers: quote.speaker.map { [$0] } ?? [], &analysis) }
    }

    /// Adds the words of title, deck, text and bylines.
    private mutating func addParts(_ language: StemLanguage, _ analysis: inout WordAnalysis) {
        var next = 0
        if let title = article.title { add(title, .title, language, from: 0, &analysis, &next) }
        next += Self.gap
        if let deck = article.subtitle {
            let from = next
            add(deck, .text, language, from: from, &analysis, &next)
            if next > from { next += Self.gap }
        }
        textTokens = []
        add(article.text, .text, language, from: next, &analysis, &next)
        keepsTokens = false
        next = 0
        for byline in article.bylines {
            add(byline, .by, language, from: next, &analysis, &next)
            next += Self.gap
        }
    }

    private mutating func addNames(speakers: Set<IndexedActor>, _ analysis: inout WordAnalysis) {
        for actor in Set(article.actors).union(article.quotes.compactMap(\.speaker)) {
            actors.append(
                Actor(kind: actor.kind, words: ActorKey.words(actor.name), isSpeaker: speakers.contains(actor)))
        }
        if let name = article.outlet {
            for word in analysis.words(of: name) where !word.isCompound { outlet.append(word.term) }
        }
    }

    /// Notes the words of the text that are in quotes. A word, with the compound that it ends, is in a run of one if it
    /// begins there.
    private mutating func addQuotes(
        _ quotes: [IndexedQuote], _ language: StemLanguage, _ analysis: inout WordAnalysis
    ) {
        var base = 0
        for quote in quotes {
            for range in quote.ranges {
                var last = -1
                var isSaid = false
                for token in textTokens {
                    if token.position != last {
                        if isSaid { base += 1 }
                        last = token.position
                        isSaid = range.contains(token.start)
                    }
                    guard isSaid else { continue }
                    note(Place(position: base, parts: .quote, surface: token.surface))
                    stemParts[stemOfSurface[token.surface]].formUnion(.quote)
                }
                if isSaid { base += 1 }
            }
            base += Self.quoteGap
        }
        textTokens = []
    }

    /// Adds the words of a part, or of some bytes of it, the first at position `base`; `next` becomes the position after the last.
    private mutating func add(
        _ text: String, bytes range: Range<Int>? = nil, _ parts: Parts, _ language: StemLanguage, from base: Int,
        _ analysis: inout WordAnalysis, _ next: inout Int
    ) {
        var text = text
        text.withUTF8 { all in
            let bytes = range.map { UnsafeBufferPointer(rebasing: all[$0.clamped(to: 0..<all.count)]) } ?? all
            var tokenizer = Tokenizer()
            while let token = tokenizer.next(in: bytes) {
                let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                let surface = surfaces.number(of: UnsafeRawBufferPointer(word))
                if surface == termOfSurface.count { addSurface(word, &analysis) }
                note(Place(position: base + token.position, parts: parts, surface: surface))
                if parts != .by { noteStem(of: surface, word, parts, language, &analysis) }
                next = base + token.position + 1
                if keepsTokens {
                    textTokens.append(
                        TextToken(start: token.range.lowerBound, position: token.position, surface: surface))
                }
            }
        }
    }

    private mutating func addSurface(_ word: UnsafeBufferPointer<UInt8>, _ analysis: inout WordAnalysis) {
        let term = analysis.withTerm(of: word) { terms.number(of: $0) }
        termOfSurface.append(term)
        stemOfSurface.append(-1)
        if term == termParts.count {
            termParts.append([])
            firstPlaces.append(-1)
            lastPlaces.append(-1)
        }
    }

    private mutating func note(_ place: Place) {
        let term = termOfSurface[place.surface]
        termParts[term].formUnion(place.parts)
        if firstPlaces[term] < 0 {
            firstPlaces[term] = places.count
        } else {
            places[lastPlaces[term]].next = places.count
        }
        lastPlaces[term] = places.count
        places.append(place)
    }

    private mutating func noteStem(
        of surface: Int, _ word: UnsafeBufferPointer<UInt8>, _ parts: Parts, _ language: StemLanguage,
        _ analysis: inout WordAnalysis
    ) {
        if stemOfSurface[surface] < 0 {
            let number = analysis.withStem(of: word, language) { stems.number(of: $0) }
            stemOfSurface[surface] = number
            if number == stemParts.count { stemParts.append([]) }
        }
        stemParts[stemOfSurface[surface]].formUnion(parts)
    }

    // MARK: What is there

    /// The term's number, where it stands in one of the parts; nil where it does not.
    func term(_ bytes: [UInt8], in parts: Parts) -> Int? {
        guard let term = bytes.withUnsafeBytes({ terms.find($0) }), !termParts[term].isDisjoint(with: parts) else {
            return nil
        }
        return term
    }

    /// The numbers of the terms in the parts that are as `isWanted` has it.
    func terms(in parts: Parts, where isWanted: (UnsafeRawBufferPointer) -> Bool) -> [Int] {
        (0..<terms.count).filter { !termParts[$0].isDisjoint(with: parts) && isWanted(terms[$0]) }
    }

    /// Whether a word with this stem stands in one of the parts.
    func hasStem(_ bytes: [UInt8], in parts: Parts) -> Bool {
        guard let stem = bytes.withUnsafeBytes({ stems.find($0) }) else { return false }
        return !stemParts[stem].isDisjoint(with: parts)
    }

    /// Where a term stands in the parts, in the order of positions.
    func places(of term: Int, in parts: Parts) -> [Place] {
        var found: [Place] = []
        var next = firstPlaces[term]
        while next >= 0 {
            if !places[next].parts.isDisjoint(with: parts) { found.append(places[next]) }
            next = places[next].next
        }
        return found
    }
}
