/// Puts an article's text together and knows where its paragraphs are.
struct BodyText {
    private(set) var bytes: [UInt8] = []
    private(set) var paragraphs: [Range<Int>] = []

    /// Adds a paragraph, with an empty line before it; an empty one is left out.
    mutating func append(_ paragraph: Bytes) {
        guard !paragraph.isEmpty else { return }
        if !bytes.isEmpty {
            bytes.append(Ascii.newline)
            bytes.append(Ascii.newline)
        }
        let start = bytes.count
        bytes += paragraph
        paragraphs.append(start..<bytes.count)
    }

    /// The paragraphs of a text that is kept whole: its lines, or where they are wrapped the lines together.
    static func paragraphs(ofWhole bytes: [UInt8]) -> [Range<Int>] {
        let lines = Page.lines(in: bytes)
        let joins = Wrapping.continuations(lines, in: bytes)
        var paragraphs: [Range<Int>] = []
        for (i, line) in lines.enumerated() {
            if let joins, joins[i], let last = paragraphs.popLast() {
                paragraphs.append(last.lowerBound..<line.range.upperBound)
            } else if !isMark(bytes[line.range]) {
                paragraphs.append(line.range)
            }
        }
        return paragraphs
    }

    /// Whether a line is only a byte order mark.
    private static func isMark(_ line: Bytes) -> Bool { line.elementsEqual([0xEF, 0xBB, 0xBF]) }
}
