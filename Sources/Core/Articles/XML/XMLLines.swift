/// Cuts the content of NITF into lines: each paragraph, heading, list item and quotation one, each row of a table one with
/// " | " between its cells. Pictures, their captions, notes and footnotes are left out.
struct XMLLines {
    private let markup: Markup
    /// The lines so far.
    private(set) var page = Page([])
    private var line: [UInt8] = []
    private var heading = 0

    init(_ markup: Markup) { self.markup = markup }

    private static let left: Set<String> = [
        "media", "media-caption", "media-producer", "media-metadata", "media-reference", "caption", "img", "figure",
        "fn",
        "note", "notes", "datasource", "script", "style", "object", "figcaption", "copyrite",
    ]
    private static let blocks: Set<String> = [
        "p", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "bq", "blockquote", "credit", "block",
        "ul", "ol", "dl", "table", "nitf-table", "tr", "hr", "pre", "div", "section", "br", "nitf-table-metadata",
    ]

    /// Adds what is in `node`.
    mutating func take(_ node: Markup.Node) {
        var open: [(end: Markup.Node, heading: Int)] = []
        var i = node + 1
        while i < markup.end(node) {
            while let last = open.last, last.end <= i {
                close()
                open.removeLast()
                heading = open.last?.heading ?? 0
            }
            if markup.isText(i) {
                line += markup.bytes(i)
                i += 1
                continue
            }
            let name = markup.nameText(i)
            if XMLLines.left.contains(name) {
                i = markup.end(i)
                continue
            }
            if XMLLines.blocks.contains(name) {
                close()
                heading = XMLLines.level(name)
                open.append((markup.end(i), heading))
            } else if name == "td" || name == "th", line.contains(where: { !Ascii.isSpace($0) }) {
                line += Array(" | ".utf8)
            }
            i += 1
        }
        close()
        heading = 0
    }

    private static func level(_ name: String) -> Int {
        switch name {
        case "hl1", "h1": 1
        case "hl2", "h2": 2
        case "h3", "h4", "h5", "h6": 3
        default: 0
        }
    }

    private mutating func close() {
        page.append(line, heading: heading)
        line.removeAll(keepingCapacity: true)
    }
}
