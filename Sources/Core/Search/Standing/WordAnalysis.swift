internal import ReadoutText

/// Languages that are stemmed alike.
struct LanguageSet: OptionSet, Sendable {
    let rawValue: UInt32
    static let all = LanguageSet(rawValue: .max)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ language: StemLanguage) {
        rawValue = 1 << UInt32(min(31, StemLanguage.all.firstIndex(of: language) ?? 31))
    }
}

/// What a word of a query is cut down to in articles of some languages.
struct WordStem: Sendable {
    var bytes: [UInt8]
    var languages: LanguageSet
}

/// Makes terms and stems of the words of queries and articles.
struct WordAnalysis: ~Copyable {
    /// A word of a query.
    struct Word {
        /// The bytes of the text that it stands for.
        var range: Range<Int>
        /// Counts the words of the text from 0.
        var position: Int
        var term: [UInt8]
        /// The joined form of a compound, which stands beside its parts.
        var isCompound: Bool
    }

    private var tokenizer = Tokenizer()
    private var stemmers = Stemmers()
    private var buffer: [UInt8] = []
    private var stem: [UInt8] = []

    init() {}

    /// The words of `text`.
    mutating func words(of text: String) -> [Word] {
        var text = text
        var found: [Word] = []
        text.withUTF8 { bytes in
            tokenizer.begin()
            while let token = tokenizer.next(in: bytes) {
                var term: [UInt8] = []
                Folding.term(of: UnsafeBufferPointer(rebasing: bytes[token.range]), into: &term)
                found.append(
                    Word(
                        range: token.range, position: token.position, term: term, isCompound: token.kind == .compound))
            }
        }
        return found
    }

    /// The term of a word's bytes; good until the next call.
    mutating func withTerm<Value>(of surface: UnsafeBufferPointer<UInt8>, _ body: (UnsafeRawBufferPointer) -> Value)
        -> Value
    {
        buffer.removeAll(keepingCapacity: true)
        Folding.term(of: surface, into: &buffer)
        return buffer.withUnsafeBytes(body)
    }

    /// The stem of a word of an article in a language, to be looked at or kept by `body`.
    mutating func withStem<Value>(
        of surface: UnsafeBufferPointer<UInt8>, _ language: StemLanguage, _ body: (UnsafeRawBufferPointer) -> Value
    ) -> Value {
        buffer.removeAll(keepingCapacity: true)
        Folding.lowercase(of: surface, into: &buffer)
        stem.removeAll(keepingCapacity: true)
        buffer.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: language, into: &stem) }
        return stem.withUnsafeBytes(body)
    }

    /// The stems of a query's word, each once.
    /// - Parameter languages: those whose stems count in every article; nil where each article's own language counts.
    mutating func stems(of surface: String, _ languages: [StemLanguage]?) -> [WordStem] {
        var surface = surface
        var stems: [WordStem] = []
        surface.withUTF8 { bytes in
            for language in languages ?? StemLanguage.all {
                let set = languages == nil ? LanguageSet(language) : .all
                let stem = withStem(of: bytes, language) { Array($0) }
                if let known = stems.firstIndex(where: { $0.bytes == stem }) {
                    stems[known].languages.formUnion(set)
                } else {
                    stems.append(WordStem(bytes: stem, languages: set))
                }
            }
        }
        return stems
    }
}
