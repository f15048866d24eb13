internal import ReadoutText

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

    init() {}

    /// Calls `body` with each word of `text`, which is UTF-8: its bytes, its position, and its bytes' place.
    mutating func forEachWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>, Int, Range<Int>) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            tokenizer.begin()
            while let token = tokenizer.next(in: bytes) {
                body(UnsafeBufferPointer(rebasing: bytes[token.range]), token.position, token.range)
            }
        }
    }

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

    /// The stem of a word of an article in a language.
    mutating func stem(of surface: UnsafeBufferPointer<UInt8>, _ language: StemLanguage) -> [UInt8] {
        buffer.removeAll(keepingCapacity: true)
        Folding.lowercase(of: surface, into: &buffer)
        return buffer.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: language) }
    }

    /// What the word of a query may have as its stem in an article of any language, each once.
    mutating func stems(of surface: String) -> [[UInt8]] {
        var surface = surface
        var stems: [[UInt8]] = []
        return surface.withUTF8 { bytes in
            for language in Self.languages {
                let stem = stem(of: bytes, language)
                if !stem.isEmpty, !stems.contains(stem) { stems.append(stem) }
            }
            return stems
        }
    }

    private static let languages = [StemLanguage("en")]

    /// A piece of a word, folded, what separates words left out.
    mutating func folded(_ piece: String) -> [UInt8] { words(of: piece).flatMap { $0.isCompound ? [] : $0.term } }
}
