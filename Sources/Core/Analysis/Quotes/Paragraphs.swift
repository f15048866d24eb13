/// The paragraphs of a text: what stands between line ends, or between blank lines in a text whose lines break within
/// sentences.
package struct Paragraphs: Sendable {
    /// Ranges of words, in their order, none empty, that cover all of the text.
    package let ranges: [Range<Int>]

    package init(_ text: AnnotatedText) {
        let words = text.words
        guard !words.isEmpty else {
            ranges = []
            return
        }
        // Words that the first line end, a second one, or deep space stands before.
        var breaks: [(at: Int, isBlank: Bool, isIndented: Bool)] = []
        for at in 1..<words.count where words[at].shape.contains(.spaced) {
            var ends = 0
            var indent = 0
            for byte in text.bytes[Int(words[at - 1].end)..<Int(words[at].start)] {
                if byte == 0x0A {
                    ends += 1
                    indent = 0
                } else {
                    indent += byte == 0x09 ? 2 : 1
                }
            }
            if ends > 0 { breaks.append((at, ends > 1, indent > 1)) }
        }
        // Sentences end at line ends unless the lines are a typewriter's (`SentenceCutter`).
        var isWrapped = false
        var sentence = 0
        var begins: [Bool] = []
        begins.reserveCapacity(breaks.count)
        for found in breaks {
            while sentence < text.sentences.count, text.sentences[sentence].upperBound <= found.at { sentence += 1 }
            let isFirst = sentence == text.sentences.count || text.sentences[sentence].lowerBound == found.at
            begins.append(isFirst)
            if !isFirst, !found.isBlank { isWrapped = true }
        }
        var ranges: [Range<Int>] = []
        var first = 0
        for (found, isFirst) in zip(breaks, begins)
        where !isWrapped || found.isBlank || isFirst && found.isIndented {
            ranges.append(first..<found.at)
            first = found.at
        }
        ranges.append(first..<words.count)
        self.ranges = ranges
    }

    /// The place in `ranges` of the paragraph that the word at `index` is in.
    package func paragraph(of index: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= index { low = middle } else { high = middle }
        }
        return low
    }
}
