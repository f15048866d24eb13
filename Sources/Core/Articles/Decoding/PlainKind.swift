/// Tells texts that are no articles: scripts, style sheets, tables.
enum PlainKind {
    /// Throws what a text is, where it is such a kind.
    static func check(_ text: Bytes, name: String) throws(ReadingError) {
        let head = text.drop(while: Ascii.isSpace)
        for entry in Signatures.noArticle where head.starts(with: entry.bytes) { throw .noArticle(kind: entry.kind) }
        let ending = FileForm.ending(of: name)
        if !MarkdownForm.isNamed(name), let kind = code(head.prefix(8192), ending) { throw .noArticle(kind: kind) }
        if isTable(head, ending) { throw .unsupported(form: "a table (\(ending == "tsv" ? "TSV" : "CSV"))") }
    }

    /// JavaScript and CSS, as browsers put them beside a page that they save: by how many of the bytes are the marks that
    /// hold them together. In prose they are hardly one in a hundred.
    private static func code(_ text: Bytes, _ ending: String) -> String? {
        var marks = 0
        var braces = 0
        var ends = 0
        var all = 0
        for byte in text where !Ascii.isSpace(byte) {
            all += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"):
                braces += 1
                marks += 1
            case UInt8(ascii: ";"):
                ends += 1
                marks += 1
            case UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                marks += 1
            default: break
            }
        }
        guard all > 0 else { return nil }
        if ending == "css", marks * 33 > all { return "a style sheet (CSS)" }
        if ["js", "mjs", "cjs", "map"].contains(ending), marks * 33 > all { return "a script (JavaScript)" }
        // Wiki text has brackets and braces enough, but doubled.
        guard marks * 12 > all, ends * 100 > all, braces > 1, all >= 32, text.firstIndex(of: "{{") == nil else {
            return nil
        }
        let isScript =
            text.firstIndex(of: "function") != nil || text.firstIndex(of: "=>") != nil
            || text.firstIndex(of: "var ") != nil || text.firstIndex(of: "const ") != nil
            || text.firstIndex(of: "window.") != nil
        if isScript { return "a script (JavaScript)" }
        return text.firstIndex(of: ":") != nil ? "a style sheet (CSS)" : nil
    }

    /// Whether it is a table of values: its name says so and its first line has the marks between them, or its first
    /// lines have as many tabs each, three or more.
    private static func isTable(_ text: Bytes, _ ending: String) -> Bool {
        let lines = text.prefix(16_384).split(whereSeparator: { $0 == Ascii.newline || $0 == 0x0D }).prefix(6)
        guard let first = lines.first else { return false }
        if ending == "csv" || ending == "tsv" {
            return first.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 9 }
        }
        guard lines.count == 6 else { return false }
        let tabs = first.count { $0 == 9 }
        return tabs >= 3 && lines.dropLast().allSatisfy { line in line.count { $0 == 9 } == tabs }
    }
}
