/// Markdown as prose: its blocks as lines without their marks (CommonMark's blocks, as far as articles use them).
struct MarkdownBlocks {
    private var bytes: [UInt8] = []
    private var lines: [Line] = []
    /// The text of the paragraph that is being read, its lines joined.
    private var paragraph: [UInt8] = []
    private var paragraphBlank = true
    private var blank = true
    private var fence: (byte: UInt8, count: Int)?
    private var inComment = false
    private var lastLineWasLong = false
    /// Whether the paragraph is a list's item.
    private var inList = false

    /// The page of a Markdown text from `start` on: a block a line, headings with their level.
    static func page(_ text: [UInt8], from start: Int) -> Page {
        var blocks = MarkdownBlocks()
        blocks.bytes.reserveCapacity(text.count - start)
        var cursor = LineCursor(text: text, position: start)
        while let line = cursor.next() { blocks.take(line) }
        blocks.close()
        return Page(bytes: blocks.bytes, lines: blocks.lines)
    }

    private mutating func take(_ raw: Bytes) {
        if let open = fence {
            let trimmed = raw.trimmed
            if trimmed.count >= open.count, trimmed.allSatisfy({ $0 == open.byte }) {
                fence = nil
                blank = true
            } else if !trimmed.isEmpty {
                emit(Array(raw.trimmedEnd), heading: 0, isLiteral: true)
            }
            return
        }
        var line = raw
        if inComment || line.firstIndex(of: "<!--") != nil {
            line = withoutComments(line)
            if line.trimmed.isEmpty {
                if !inComment { closeOnBlank(raw) }
                return
            }
        }
        var trimmed = line.trimmed
        if trimmed.isEmpty {
            close()
            blank = true
            return
        }
        while trimmed.first == UInt8(ascii: ">") {
            trimmed = trimmed.dropFirst().trimmed
            if trimmed.isEmpty {
                close()
                blank = true
                return
            }
        }
        if let first = trimmed.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
            let count = trimmed.prefix { $0 == first }.count
            if count >= 3, !trimmed.dropFirst(count).contains(UInt8(ascii: "`")) {
                close()
                fence = (first, count)
                return
            }
        }
        let hashes = trimmed.prefix { $0 == UInt8(ascii: "#") }.count
        if (1...6).contains(hashes), trimmed.count == hashes || Ascii.isSpace(trimmed[trimmed.startIndex + hashes]) {
            close()
            blank = true
            emit(MarkdownText.plain(trimmed.trimmed(of: "#")), heading: hashes, isLiteral: false)
            blank = true
            return
        }
        if isUnderline(trimmed) {
            if !paragraph.isEmpty, !paragraph.contains(Ascii.newline), trimmed.first != UInt8(ascii: "*"),
                trimmed.first != UInt8(ascii: "_")
            {
                let heading = trimmed.first == UInt8(ascii: "=") ? 1 : 2
                let text = paragraph
                paragraph = []
                blank = true
                emit(MarkdownText.plain(text[...]), heading: heading, isLiteral: false)
                blank = true
                return
            }
            close()
            blank = true
            return
        }
        if isReferenceDefinition(trimmed) || isTableRule(trimmed) { return }
        let item = withoutListMarker(trimmed)
        let isItem = item.startIndex != trimmed.startIndex
        if isItem { close() }
        inList = isItem || inList && !paragraph.isEmpty
        append(item)
    }

    /// Joins a line to its paragraph; a long line that ends a sentence was a paragraph of its own.
    private mutating func append(_ line: Bytes) {
        if lastLineWasLong { close() }
        if paragraph.isEmpty { paragraphBlank = blank } else { paragraph.append(Ascii.space) }
        var text = line
        if text.last == UInt8(ascii: "\\") { text = text.dropLast() }
        paragraph += text
        blank = false
        lastLineWasLong = line.count > 140 && Prose.endsSentence(line)
    }

    private mutating func close() {
        lastLineWasLong = false
        guard !paragraph.isEmpty else { return }
        let text = MarkdownText.plain(paragraph[...])
        paragraph = []
        let after = blank
        blank = paragraphBlank
        emit(text, heading: 0, isLiteral: false)
        blank = after
    }

    private mutating func closeOnBlank(_ raw: Bytes) {
        close()
        blank = true
    }

    private mutating func emit(_ text: [UInt8], heading: Int, isLiteral: Bool) {
        let start = bytes.count
        bytes += text
        let range = isLiteral ? start..<bytes.count : bytes[start...].trimmed.indices
        guard !range.isEmpty else { return }
        lines.append(Line(range: range, blankBefore: blank || lines.isEmpty, heading: heading, isLiteral: isLiteral))
        blank = false
    }

    /// The line without HTML comments, which may go on over lines.
    private mutating func withoutComments(_ line: Bytes) -> Bytes {
        var out: [UInt8] = []
        var rest = line
        while true {
            if inComment {
                guard let end = rest.firstIndex(of: "-->") else { return out[...] }
                inComment = false
                rest = rest[(end + 3)...]
            } else {
                guard let start = rest.firstIndex(of: "<!--") else { return (out + rest)[...] }
                out += rest[..<start]
                inComment = true
                rest = rest[(start + 4)...]
            }
        }
    }

    /// "---", "* * *", "___", "===".
    private func isUnderline(_ line: Bytes) -> Bool {
        guard let first = line.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else { return false }
        let marks = line.filter { !Ascii.isSpace($0) }
        return marks.count >= (first == UInt8(ascii: "=") || !paragraph.isEmpty && first == UInt8(ascii: "-") ? 2 : 3)
            && marks.allSatisfy { $0 == first } && (first != UInt8(ascii: "=") || !paragraph.isEmpty)
    }

    /// "[1]: https://…".
    private func isReferenceDefinition(_ line: Bytes) -> Bool {
        guard paragraph.isEmpty, line.first == UInt8(ascii: "["), let close = line.firstIndex(of: "]: ") else {
            return false
        }
        let target = line[(close + 3)...].trimmed
        return line[line.startIndex + 1] != UInt8(ascii: "^")
            && (target.startsFolded("http") || target.startsFolded("<") || target.startsFolded("/")
                || target.startsFolded("#"))
    }

    /// "| --- | :--: |".
    private func isTableRule(_ line: Bytes) -> Bool {
        line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
    }

    /// "- item", "* item", "+ item", "1. item" without the marker; a number that is no list's ("2022. That year") stays.
    private func withoutListMarker(_ line: Bytes) -> Bytes {
        guard let first = line.first else { return line }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            guard line.count > 1, Ascii.isSpace(line[line.startIndex + 1]) else { return line }
            return line.dropFirst(2).trimmed
        }
        let digits = line.prefix(while: Ascii.isDigit).count
        guard (1...2).contains(digits), line.count > digits + 1, paragraph.isEmpty || inList || line.startsFolded("1.")
        else {
            return line
        }
        let mark = line[line.startIndex + digits]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), Ascii.isSpace(line[line.startIndex + digits + 1])
        else {
            return line
        }
        return line.dropFirst(digits + 2).trimmed
    }
}

extension ArraySlice where Element == UInt8 {
    /// Without the white space at its end.
    var trimmedEnd: Bytes {
        var end = endIndex
        while end > startIndex, Ascii.isSpace(self[end - 1]) { end -= 1 }
        return self[startIndex..<end]
    }
}
