internal import ReadoutText

/// Cuts a text into sentences, headings and list items: those of `ReadoutText.Sentences`, and besides at the ends of lines
/// where the lines are not those of a typewriter, which break wherever they are full.
enum SentenceCutter {
    /// Byte ranges in their order, none empty; what is not in them is white space.
    static func sentences(in text: Span<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let isWrapped = isWrapped(text)
        var start = 0
        var at = 0
        func cut(_ end: Int) {
            guard start < end else { return }
            let base = start
            for range in Sentences.ranges(in: text.extracting(start..<end)) {
                found.append(base + range.lowerBound..<base + range.upperBound)
            }
        }
        while at < text.count {
            if text[at] == 0x0A, !isWrapped {
                cut(at)
                start = at + 1
            }
            at += 1
        }
        cut(text.count)
        return found
    }

    /// Whether lines break within sentences: of the lines that another follows at once, at least an eighth go on with a
    /// lower-case letter.
    private static func isWrapped(_ text: Span<UInt8>) -> Bool {
        var breaks = 0
        var goesOn = 0
        var at = 0
        while at + 1 < text.count {
            if text[at] == 0x0A {
                var next = at + 1
                while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
                if next < text.count, text[next] != 0x0A, text[next] != 0x0D {
                    breaks += 1
                    if text[next] &- 0x61 < 26 { goesOn += 1 }
                }
            }
            at += 1
        }
        return breaks > 0 && goesOn * 8 >= breaks
    }
}
