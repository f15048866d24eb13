/// A line of a page; where the file's lines were wrapped, the whole paragraph.
struct Line {
    /// Where it stands in the page's bytes, without white space at the ends; never empty.
    var range: Range<Int>
    /// Whether an empty line (or the page's start) is before it.
    var blankBefore: Bool
    /// Its level where Markdown marks it as a heading, else 0.
    var heading: Int = 0
    /// Whether it is kept whatever it looks like (a line of a code block).
    var isLiteral = false
    /// Columns of white space before it.
    var indent: Int = 0
}

/// A text cut into the lines that have something on them.
struct Page {
    /// Clean UTF-8.
    var bytes: [UInt8]
    /// The lines in order.
    var lines: [Line]

    /// The page of clean text, each line a line.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.lines = Page.lines(in: bytes)
    }

    /// A page whose lines are known.
    init(bytes: [UInt8], lines: [Line]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The text of the line at `index`.
    subscript(index: Int) -> Bytes { bytes[lines[index].range] }

    /// Adds a paragraph as a line, its white space made single spaces; one without text is none. `heading` is its level.
    mutating func append(_ text: [UInt8], heading: Int) {
        let start = bytes.count
        for byte in text {
            if !Ascii.isSpace(byte) {
                bytes.append(byte)
            } else if bytes.count > start, bytes.last != Ascii.space {
                bytes.append(Ascii.space)
            }
        }
        while bytes.count > start, bytes.last == Ascii.space { bytes.removeLast() }
        guard bytes.count > start else { return }
        lines.append(Line(range: start..<bytes.count, blankBefore: true, heading: heading))
        bytes.append(Ascii.newline)
    }

    /// Lines end at LF or CR; those with only white space are left out.
    static func lines(in bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 64)
        bytes.withUnsafeBufferPointer { text in
            var start = 0
            var blank = true
            while start < text.count {
                var end = start
                while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
                let range = bytes[start..<end].trimmed.indices
                if range.isEmpty {
                    blank = true
                } else {
                    lines.append(Line(range: range, blankBefore: blank, indent: range.lowerBound - start))
                    blank = false
                }
                start = end + 1
                if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { start += 1 }
            }
        }
        return lines
    }
}
