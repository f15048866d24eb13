/// An article cut into its words: what a query is held against. Made once for all queries.
struct ArticleWords {
    /// Where a word stands.
    struct Place {
        /// Title words count from 0; the deck's and the text's go on `gap` after the title's last. Those of bylines
        /// count on their own.
        var position: Int
        /// Of `sources`.
        var source: Int
        /// The bytes of the source.
        var range: Range<Int>
        /// The place of the same word that comes next in `places`; -1 where none does.
        fileprivate(set) var next = -1
    }

    /// In which parts of an article a word stands.
    struct Parts: OptionSet, Sendable {
        let rawValue: UInt8
        static let title = Parts(rawValue: 1)
        static let text = Parts(rawValue: 2)
        static let by = Parts(rawValue: 4)
        /// What a query without a field looks into.
        static let anywhere: Parts = [.title, .text]

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ field: TextField?) {
            switch field {
            case nil: self = .anywhere
            case .title: self = .title
            case .text: self = .text
            case .by: self = .by
            }
        }
    }

    /// A folded word that occurs.
    struct Term {
        var parts: Parts
        /// The parts in which it stands in ASCII, so that its stem there is known.
        fileprivate var plainParts: Parts = []
        fileprivate var first: Int
        fileprivate var last: Int
    }

    /// Between the title and what follows, and between bylines: no phrase goes across.
    static let gap = 8

    let article: IndexedArticle
    /// The folded words of title, deck and text.
    private(set) var terms: [WordBytes: Term] = [:]
    /// Their stems, by the rules of the article's language.
    private(set) var stems: [WordBytes: Parts] = [:]
    /// The folded words of the bylines.
    private(set) var bylines: [WordBytes: Term] = [:]
    /// The folded words of the outlet's name, in order.
    private(set) var outlet: [WordBytes] = []
    private var sources: [[UInt8]] = []
    private var places: [Place] = []

    init(_ article: IndexedArticle) {
        self.article = article
        terms.reserveCapacity(article.text.utf8.count / 10)
        stems.reserveCapacity(article.text.utf8.count / 10)
        places.reserveCapacity(article.text.utf8.count / 5)
        var analysis = WordAnalysis()
        var base = 0
        if let title = article.title { base = add(title, .title, from: 0, &analysis) }
        if base > 0 { base += Self.gap - 1 }
        if let deck = article.subtitle { base = add(deck, .text, from: base, &analysis) }
        _ = add(article.text, .text, from: base, &analysis)
        base = 0
        for byline in article.bylines { base = addByline(byline, from: base, &analysis) + Self.gap - 1 }
        if let name = article.outlet { outlet = analysis.words(of: name).map(\.folded) }
    }

    /// Adds the words of a part; the position after its last one.
    private mutating func add(
        _ text: String, _ parts: Parts, from base: Int, _ analysis: inout WordAnalysis
    ) -> Int {
        let bytes = Array(text.utf8)
        let words = collect(bytes, &analysis)
        for word in words {
            let isPlain = bytes[word.range].allSatisfy { $0 < 0x80 }
            let isKnown = Self.note(
                word, parts, isPlain: isPlain, base: base, source: sources.count, in: &terms, places: &places)
            // With accents the same folded word may have another stem.
            if isKnown && isPlain { continue }
            stems[analysis.stem(word, of: bytes, language: article.language), default: []].formUnion(parts)
        }
        sources.append(bytes)
        return (words.map(\.position).max() ?? -1) + 1 + base
    }

    private mutating func addByline(_ text: String, from base: Int, _ analysis: inout WordAnalysis) -> Int {
        let bytes = Array(text.utf8)
        let words = collect(bytes, &analysis)
        for word in words {
            _ = Self.note(
                word, .by, isPlain: false, base: base, source: sources.count, in: &bylines, places: &places)
        }
        sources.append(bytes)
        return (words.map(\.position).max() ?? -1) + 1 + base
    }

    private func collect(_ bytes: [UInt8], _ analysis: inout WordAnalysis) -> [WordAnalysis.Word] {
        var words: [WordAnalysis.Word] = []
        words.reserveCapacity(bytes.count / 5)
        analysis.words(of: bytes) { words.append($0) }
        return words
    }

    /// Notes a word's place; whether it was known in this part in plain ASCII.
    private static func note(
        _ word: WordAnalysis.Word, _ parts: Parts, isPlain: Bool, base: Int, source: Int,
        in terms: inout [WordBytes: Term], places: inout [Place]
    ) -> Bool {
        let number = places.count
        places.append(Place(position: base + word.position, source: source, range: word.range))
        return { (term: inout Term) in
            if term.first < 0 { term.first = number } else { places[term.last].next = number }
            term.last = number
            term.parts.formUnion(parts)
            defer { if isPlain { term.plainParts.formUnion(parts) } }
            return term.plainParts.contains(parts)
        }(&terms[word.folded, default: Term(parts: [], first: -1, last: -1)])
    }

    // MARK: What is there

    /// The word, where it stands in one of the parts; nil where it does not.
    func term(_ word: WordBytes, in parts: Parts) -> Term? {
        guard let term = parts == .by ? bylines[word] : terms[word], !term.parts.isDisjoint(with: parts) else {
            return nil
        }
        return term
    }

    /// Whether a word with this stem stands in one of the parts; stems of bylines are not known.
    func hasStem(_ stem: WordBytes, in parts: Parts) -> Bool { !(stems[stem]?.isDisjoint(with: parts) ?? true) }

    /// The words of the parts, and of others.
    func words(in parts: Parts) -> [WordBytes: Term] { parts == .by ? bylines : terms }

    /// Where a word stands in the parts, in the order of positions.
    func places(of term: Term, in parts: Parts) -> [Place] {
        var found: [Place] = []
        var next = term.first
        while next >= 0 {
            let place = places[next]
            if parts != .title && parts != .text || (parts == .title) == isTitle(place) { found.append(place) }
            next = place.next
        }
        return found
    }

    /// The word at a place as it is written.
    func surface(_ place: Place) -> ArraySlice<UInt8> { sources[place.source][place.range] }

    private func isTitle(_ place: Place) -> Bool { place.source == 0 && article.title != nil }
}
