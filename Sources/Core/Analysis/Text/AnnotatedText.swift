package import ReadoutArticles

/// A text with its words and sentences: what all of the analysis reads.
package struct AnnotatedText: Sendable {
    /// The text in UTF-8.
    package let bytes: [UInt8]
    /// Its words, numbers and punctuation marks, in their order; they do not overlap.
    package let words: [Word]
    /// Its sentences, headings and list items, as ranges of `words`, none empty, that cover all of them.
    package let sentences: [Range<Int>]
    /// The language that decides which rules apply: the primary subtag of BCP 47 ("en", "fr"). A text of unknown
    /// language is read as English.
    package let language: String

    /// The words and sentences of an article's text.
    package init(_ article: Article) {
        self.init(article.text, language: article.language)
    }

    /// The words and sentences of a text.
    /// - Parameter language: BCP 47.
    package init(_ text: String, language: String? = nil) {
        let language = language?.split(separator: "-").first.map { $0.lowercased() } ?? "en"
        let bytes = Array(text.utf8)
        let blocks = SentenceCutter.sentences(in: bytes.span)
        var cutter = WordCutter(elides: ["fr", "it", "ca"].contains(language))
        bytes.withUnsafeBufferPointer { bytes in
            for block in blocks { cutter.cut(bytes, block) }
        }
        self.language = language
        self.bytes = bytes
        words = cutter.words
        sentences = cutter.sentences
    }

    /// The text of some words, as it is written.
    package func string(_ words: Range<Int>) -> String {
        words.isEmpty ? "" : String(decoding: bytes[range(words)], as: UTF8.self)
    }

    /// The bytes that some words take, from the first to the last; `words` is not empty.
    package func range(_ words: Range<Int>) -> Range<Int> {
        Int(self.words[words.lowerBound].start)..<Int(self.words[words.upperBound - 1].end)
    }

    /// The text of the word at `index`, as it is written.
    package func string(_ index: Int) -> String { string(index..<index + 1) }

    /// The key of the word at `index`; 0, which is no word's, where there is none.
    package func key(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].key : 0 }

    /// The place in `sentences` of the one that the word at `index` is in.
    package func sentence(of index: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= index { low = middle } else { high = middle }
        }
        return low
    }

    /// The words that lie in a range of bytes, or begin in it.
    package func words(in range: Range<Int>) -> Range<Int> {
        let first = firstWord(from: range.lowerBound)
        return first..<max(first, firstWord(from: range.upperBound))
    }

    /// The first word that begins at the byte `at` or behind it.
    private func firstWord(from at: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < at { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
