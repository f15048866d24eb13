/// How a run of text looks on a terminal with colour.
struct Style: OptionSet, Sendable {
    let rawValue: Int

    static let bold = Style(rawValue: 1 << 0)
    static let dim = Style(rawValue: 1 << 1)
    static let red = Style(rawValue: 1 << 2)
    static let green = Style(rawValue: 1 << 3)
    static let yellow = Style(rawValue: 1 << 4)
    static let cyan = Style(rawValue: 1 << 5)
    static let underline = Style(rawValue: 1 << 6)
    static let blue = Style(rawValue: 1 << 7)
    static let magenta = Style(rawValue: 1 << 8)
    static let italic = Style(rawValue: 1 << 9)
    /// Words that a query found.
    static let match: Style = [.bold, .yellow]

    private static let codes: [(Style, String)] = [
        (.bold, "1"), (.dim, "2"), (.italic, "3"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.cyan, "36"),
        (.underline, "4"),
        (.blue, "94"), (.magenta, "35"),
    ]

    /// The escape sequence that switches it on (ECMA-48, SGR); empty for plain text.
    var escape: String {
        isEmpty ? "" : "\u{1B}[" + Self.codes.filter { contains($0.0) }.map(\.1).joined(separator: ";") + "m"
    }
}
