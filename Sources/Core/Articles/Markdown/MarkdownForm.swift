/// Tells Markdown from plain text.
enum MarkdownForm {
    /// Whether a file's name says so.
    static func isNamed(_ name: String) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return ["md", "markdown", "mdown", "mkd"].contains(name[name.index(after: dot)...].lowercased())
    }

    /// Whether the text plainly is: its first line is a heading ("# Title") with an empty line after it.
    static func isPlain(_ text: [UInt8]) -> Bool {
        let start = text.firstIndex { !Ascii.isSpace($0) } ?? text.endIndex
        guard text[start...].startsFolded("# ") else { return false }
        let end = text[start...].firstIndex(of: Ascii.newline) ?? text.endIndex
        return text[end...].dropFirst().prefix { $0 == Ascii.space || $0 == Ascii.newline }.contains(Ascii.newline)
    }
}
