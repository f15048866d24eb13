/// The block of metadata before a Markdown text: "---" and simple YAML, or "+++" and simple TOML.
struct FrontMatter {
    /// Keys in lower case and their values, a list one value an item, in the order of the file.
    var entries: [(key: String, values: [String])] = []
    /// Where the text after the block starts.
    var end: Int

    /// The block at the start of a text; nil where there is none or it is not closed (then it is text).
    static func parse(_ text: [UInt8]) -> FrontMatter? {
        let start = text.firstIndex { !Ascii.isSpace($0) } ?? text.endIndex
        let isYAML = text[start...].startsFolded("---")
        guard isYAML || text[start...].startsFolded("+++") else { return nil }
        var lines = LineCursor(text: text, position: start)
        guard let fence = lines.next(), fence.trimmed.count == 3 else { return nil }
        var matter = FrontMatter(end: 0)
        var count = 0
        while let line = lines.next() {
            let trimmed = line.trimmed
            if isYAML ? trimmed.isFolded("---") || trimmed.isFolded("...") : trimmed.isFolded("+++") {
                matter.end = lines.position
                return count == 0 || !matter.entries.isEmpty ? matter : nil
            }
            count += 1
            guard count <= 500 else { return nil }
            matter.take(line, isYAML: isYAML)
        }
        return nil
    }

    /// Notes what the block tells about the article.
    func note(in findings: inout Findings) {
        for (key, values) in entries {
            guard let known = HeadWords.keys[key] else { continue }
            for value in values {
                let bytes = Array(value.utf8)[...]
                LabelledLine(key: known, value: bytes.trimmed).note(
                    in: &findings, rank: .declared, source: .frontMatter)
                if known == .outlet { break }
            }
        }
    }

    private mutating func take(_ line: Bytes, isYAML: Bool) {
        let trimmed = line.trimmed
        guard let first = trimmed.first, first != UInt8(ascii: "#") else { return }
        if isYAML, first == UInt8(ascii: "-"), !entries.isEmpty {
            var item = trimmed.dropFirst().trimmed
            if let colon = item.firstIndex(of: ": "), item[..<colon].isFolded("name") {
                item = item[(colon + 1)...].trimmed
            }
            if let value = FrontMatter.scalar(item) { entries[entries.count - 1].values.append(value) }
            return
        }
        guard let mark = trimmed.firstIndex(of: isYAML ? UInt8(ascii: ":") : UInt8(ascii: "=")),
            mark > trimmed.startIndex
        else {
            // a folded value goes on
            if line.first.map(Ascii.isSpace) == true, !entries.isEmpty, let value = FrontMatter.scalar(trimmed) {
                let last = entries.count - 1
                if let text = entries[last].values.last {
                    entries[last].values[entries[last].values.count - 1] = text + " " + value
                } else {
                    entries[last].values.append(value)
                }
            }
            return
        }
        let key = FrontMatter.scalar(trimmed[..<mark].trimmed) ?? ""
        let rest = trimmed[(mark + 1)...].trimmed
        if line.first.map(Ascii.isSpace) == true, key == "name", !entries.isEmpty {
            if let value = FrontMatter.scalar(rest) { entries[entries.count - 1].values.append(value) }
            return
        }
        entries.append((key.lowercased(), FrontMatter.values(rest)))
    }

    private static func values(_ text: Bytes) -> [String] {
        if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
            return split(text.dropFirst().dropLast()).compactMap(scalar)
        }
        if text.count <= 2, let first = text.first, first == UInt8(ascii: ">") || first == UInt8(ascii: "|") {
            return []
        }
        return scalar(text).map { [$0] } ?? []
    }

    /// Splits at commas that are not inside quotation marks.
    private static func split(_ text: Bytes) -> [Bytes] {
        var parts: [Bytes] = []
        var start = text.startIndex
        var quote: UInt8 = 0
        for i in text.indices {
            let byte = text[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ",") {
                parts.append(text[start..<i].trimmed)
                start = i + 1
            }
        }
        parts.append(text[start...].trimmed)
        return parts
    }

    /// A value without its quotation marks, escapes and comment; nil where nothing is left.
    private static func scalar(_ text: Bytes) -> String? {
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            var out: [UInt8] = []
            var i = text.startIndex + 1
            while i < text.endIndex {
                if text[i] == first {
                    if first == UInt8(ascii: "'"), i + 1 < text.endIndex, text[i + 1] == first { i += 1 } else { break }
                } else if text[i] == UInt8(ascii: "\\"), first == UInt8(ascii: "\""), i + 1 < text.endIndex {
                    i += 1
                    if text[i] == UInt8(ascii: "n") || text[i] == UInt8(ascii: "t") {
                        out.append(Ascii.space)
                        i += 1
                        continue
                    }
                }
                out.append(text[i])
                i += 1
            }
            let value = out[...].trimmed
            return value.isEmpty ? nil : value.string
        }
        var value = text
        if let comment = value.firstIndex(of: " #") { value = value[..<comment].trimmed }
        let lower = value.string.lowercased()
        return value.isEmpty || lower == "null" || lower == "~" ? nil : value.string
    }
}

/// Goes through a text line by line.
struct LineCursor {
    let text: [UInt8]
    var position: Int

    /// The next line without its end; nil after the last.
    mutating func next() -> Bytes? {
        guard position < text.count else { return nil }
        let start = position
        let end = text[start...].firstIndex(of: Ascii.newline) ?? text.endIndex
        position = min(end + 1, text.count)
        return text[start..<end]
    }
}
