internal import ReadoutText

/// A query as the segments carry it out.
struct QueryPlan {
    indirect enum Node: Equatable {
        case all
        /// Nothing can match (a word of no letters).
        case none
        case leaf(Int)
        /// A filter: one of the cases of `Query` that ask for no word.
        case filter(Query)
        case and([Node])
        case or([Node])
        case not(Node)
    }

    /// The words and phrases, each once.
    private(set) var leaves: [Leaf] = []
    private(set) var root: Node = .all
    /// The leaves that help an article to match, in the query's order, as often as it has them: for proximity.
    private(set) var sequence: [Int] = []
    private let languages: [StemLanguage]
    private let stemmers = StemmerBox()

    /// - Parameter languages: of the articles, the most common first; "" for articles of which it is not known.
    init(_ query: Query, languages: [String]) {
        self.languages = StemLanguage.all(of: languages)
        root = node(query, isWanted: true)
        leaveStopWordsOut(languages.map(Self.primarySubtag))
    }

    /// Whether an article's score says anything: whether the query wants words.
    var isScored: Bool { sequence.contains { leaves[$0].isScored } }

    /// "en" of "en-GB", and of a language that is not known.
    private static func primarySubtag(_ tag: String) -> String {
        tag.isEmpty ? "en" : String(tag.prefix { $0 != "-" }).lowercased()
    }

    // MARK: The tree

    private mutating func node(_ query: Query, isWanted: Bool) -> Node {
        switch query {
        case .all: .all
        case .word(let term): leaf(term, isWanted: isWanted)
        case .phrase(let phrase):
            leaf(phrase.words.flatMap(Self.tokens), slop: phrase.slop, phrase.field, isWanted: isWanted)
        case .outlet, .path, .language, .format, .dates, .added, .actor, .copy: .filter(query)
        case .and(let members): .and(members.map { node($0, isWanted: isWanted) })
        case .or(let members): .or(members.map { node($0, isWanted: isWanted) })
        case .not(let member): .not(node(member, isWanted: !isWanted))
        }
    }

    private mutating func leaf(_ term: Term, isWanted: Bool) -> Node {
        switch term.form {
        case .prefix:
            // The marks around a word are no part of it here either.
            let words = Self.surfaces(term.text)
            let prefix = Folding.term(of: words.count == 1 ? words[0] : term.text)
            if words.isEmpty { return .none }
            return add(Leaf(kind: .pattern(TermPattern(prefix: prefix)), field: term.field, words: []), isWanted)
        case .pattern:
            let pattern = TermPattern(term.text)
            return add(Leaf(kind: .pattern(pattern), field: term.field, words: []), isWanted)
        case .word, .exact:
            let tokens = Self.surfaces(term.text)
            guard let only = tokens.first else { return .none }
            // What is cut into several words here is a phrase (characters of a script without spaces).
            guard tokens.count == 1 else {
                return leaf(tokens.map { Folding.term(of: $0) }, slop: nil, term.field, isWanted: isWanted)
            }
            let folded = Folding.term(of: only)
            if term.form == .exact {
                return add(
                    Leaf(
                        kind: .exact(surface: Array(only.utf8), folded: folded), field: term.field, words: [folded]),
                    isWanted)
            }
            if term.field == .by { return add(Leaf(kind: .folded(folded), field: .by, words: [folded]), isWanted) }
            return add(
                Leaf(kind: .stems(stems(only)), field: term.field, words: [folded], terms: [folded]), isWanted)
        }
    }

    private mutating func leaf(_ words: [[UInt8]], slop: Int?, _ field: TextField?, isWanted: Bool) -> Node {
        if words.isEmpty { return .none }
        if words.count == 1 {
            let kind: Leaf.Kind = field == .by ? .folded(words[0]) : .phrase(words, slop: nil)
            return add(Leaf(kind: kind, field: field, words: words), isWanted)
        }
        return add(Leaf(kind: .phrase(words, slop: slop), field: field, words: words), isWanted)
    }

    private mutating func add(_ leaf: Leaf, _ isWanted: Bool) -> Node {
        var number = leaves.count
        if let known = leaves.firstIndex(where: { $0.kind == leaf.kind && $0.field == leaf.field }) {
            number = known
            for term in leaf.terms where !leaves[known].terms.contains(term) { leaves[known].terms.append(term) }
            if isWanted { leaves[known].times += sequence.contains(known) ? 1 : 0 }
        } else {
            leaves.append(leaf)
        }
        if isWanted { sequence.append(number) }
        return .leaf(number)
    }

    // MARK: Words

    /// The words of a text as they are written.
    static func surfaces(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var tokenizer = Tokenizer()
            tokenizer.begin()
            var found: [String] = []
            while let token = tokenizer.next(in: bytes) {
                if token.kind == .compound { continue }
                found.append(String(decoding: bytes[token.range], as: UTF8.self))
            }
            return found
        }
    }

    private static func tokens(_ text: String) -> [[UInt8]] { surfaces(text).map { Folding.term(of: $0) } }

    private func stems(_ word: String) -> [[UInt8]] {
        var word = word
        var lowercase: [UInt8] = []
        word.withUTF8 { Folding.lowercase(of: $0, into: &lowercase) }
        return stems(lowercase: lowercase)
    }

    /// The stems that a word in lower case has in the languages of the index.
    func stems(lowercase: [UInt8]) -> [[UInt8]] {
        lowercase.withUnsafeBufferPointer { stemmers.stems($0, languages.isEmpty ? [.none] : languages) }
    }

    /// The stop words of the query's language do not count for the score where the query has others.
    private mutating func leaveStopWordsOut(_ languages: [String]) {
        let bare = sequence.filter { if case .stems = leaves[$0].kind { true } else { false } }
        let words = bare.compactMap { leaves[$0].words.first }
        guard let language = StopWords.language(of: words, among: languages) else { return }
        let stops = Set(bare.filter { StopWords.contains(leaves[$0].words[0], language: language) })
        guard sequence.contains(where: { !stops.contains($0) }) else { return }
        for leaf in stops { leaves[leaf].isScored = false }
    }
}

/// Keeps stemmers, which cannot be copied.
private final class StemmerBox {
    private var stemmers = Stemmers()

    func stems(_ lowercase: UnsafeBufferPointer<UInt8>, _ languages: [StemLanguage]) -> [[UInt8]] {
        stemmers.stems(lowercase: lowercase, languages: languages)
    }
}
