internal import ReadoutText

/// How texts and the words of queries are cut, folded and stemmed here.
struct WordAnalysis: ~Copyable {
    /// A word of a text.
    struct Word {
        /// The bytes of the text that it stands for.
        var range: Range<Int>
        /// Counts the words of the text from 0.
        var position: Int
        var folded: WordBytes
    }

    private let stemmer = PorterStemmer()
    private var buffer: [UInt8] = []

    init() {}

    /// Calls `body` with each word of `text`, which is UTF-8, in their order.
    mutating func words(of text: [UInt8], _ body: (Word) -> Void) {
        var scanner = WordScanner()
        var position = 0
        while let next = scanner.next(in: text.span) {
            buffer.removeAll(keepingCapacity: true)
            WordScanner.fold(next, in: text.span, into: &buffer)
            body(Word(range: next.start..<next.end, position: position, folded: WordBytes(buffer)))
            position += 1
        }
    }

    /// The stem of a word of an article in `language` (BCP 47).
    mutating func stem(_ word: Word, of text: [UInt8], language: String?) -> WordBytes {
        var bytes = word.folded.bytes
        stemmer.stem(&bytes)
        return WordBytes(bytes)
    }

    /// What a word of a query may have as its stem in an article of any language, each once.
    mutating func stems(_ word: Word, of text: [UInt8]) -> [WordBytes] { [stem(word, of: text, language: nil)] }

    /// The words of `text`.
    mutating func words(of text: String) -> [Word] {
        var found: [Word] = []
        words(of: Array(text.utf8)) { found.append($0) }
        return found
    }

    /// A piece of a word, folded, what separates words left out.
    mutating func folded(_ piece: String) -> [UInt8] { words(of: piece).flatMap(\.folded.bytes) }
}
