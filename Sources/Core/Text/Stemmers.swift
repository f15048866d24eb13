internal import CStemmer

/// Takes words to their stems by the Snowball algorithm of their language (M. F. Porter, "Snowball: A language for
/// stemming algorithms", 2001). One for each thread: the library writes into it.
package struct Stemmers: ~Copyable {
    /// By the number of the algorithm; made when a language is met first.
    private var handles = [OpaquePointer?](repeating: nil, count: StemAlgorithms.names.count + 1)

    /// Knows every language from the beginning.
    package init() {}

    deinit {
        for handle in handles { if let handle { sb_stemmer_delete(handle) } }
    }

    /// Appends the stem of a word, folded as terms are, to `bytes`. Where the language has no stemmer, or leaves nothing,
    /// it is the word's term.
    /// - Parameter lowercase: what `Folding.lowercase` gives.
    package mutating func stem(
        lowercase: UnsafeBufferPointer<UInt8>, language: StemLanguage, into bytes: inout [UInt8]
    ) {
        if let handle = handle(language.algorithm),
            let stem = sb_stemmer_stem(handle, lowercase.baseAddress, CInt(lowercase.count))
        {
            let count = Int(sb_stemmer_length(handle))
            let before = bytes.count
            Folding.term(of: UnsafeBufferPointer(start: stem, count: count), into: &bytes)
            if bytes.count > before { return }
        }
        Folding.term(of: lowercase, into: &bytes)
    }

    /// The stem of a word, folded as terms are.
    package mutating func stem(lowercase: UnsafeBufferPointer<UInt8>, language: StemLanguage) -> [UInt8] {
        var bytes: [UInt8] = []
        stem(lowercase: lowercase, language: language, into: &bytes)
        return bytes
    }

    /// The stems that a word has in these languages, each once.
    package mutating func stems(lowercase: UnsafeBufferPointer<UInt8>, languages: [StemLanguage]) -> [[UInt8]] {
        var stems: [[UInt8]] = []
        for language in languages {
            let stem = stem(lowercase: lowercase, language: language)
            if !stems.contains(stem) { stems.append(stem) }
        }
        return stems
    }

    private mutating func handle(_ algorithm: UInt8) -> OpaquePointer? {
        let number = Int(algorithm)
        guard number > 0, number < handles.count else { return nil }
        if handles[number] == nil {
            handles[number] = StemAlgorithms.names[number - 1].withUTF8Buffer {
                sb_stemmer_new(UnsafeRawPointer($0.baseAddress)?.assumingMemoryBound(to: CChar.self), nil)
            }
        }
        return handles[number]
    }
}
