/// The text of an OpenDocument text's `content.xml` (ODF 1.2 part 1, 5): paragraphs as they would be with all changes
/// accepted, without notes, comments, frames (pictures, text boxes), captions and indexes.
struct ODTText {
    private(set) var lines = DocumentLines()
    private let markup: Markup
    /// The styles that automatic styles are based on.
    private var parents: [String: String] = [:]

    init(_ markup: Markup) {
        self.markup = markup
        guard let automatic = markup.first(.automaticStyles) else { return }
        for style in markup.children(automatic) where markup.name(style) == .style {
            if let name = markup.attribute(.name, of: style), let parent = markup.attribute(.parentStyleName, of: style)
            {
                parents[name] = parent
            }
        }
    }

    private static let left: Set<String> = [
        "note", "annotation", "annotation-end", "tracked-changes", "sequence-decls", "variable-decls",
        "user-field-decls",
        "forms", "frame", "table-of-content", "illustration-index", "table-index", "alphabetical-index", "bibliography",
        "object-index", "user-index", "ruby-text", "hidden-text", "hidden-paragraph", "custom-shape", "g", "script",
    ]
    private static let captions: Set<String> = ["Caption", "Illustration", "Drawing", "Figure", "Table", "Footnote"]

    /// Adds the document's text.
    mutating func take() {
        guard let body = markup.elements().first(where: { markup.name($0) == .body }),
            let text = markup.child("text", of: body)
        else { return }
        take(text)
    }

    private mutating func take(_ node: Markup.Node) {
        for child in markup.children(node) {
            if markup.isText(child) {
                if isText(node) { lines.append(markup.bytes(child)) }
            } else {
                element(child)
            }
        }
    }

    /// Whether text stands directly in such an element; elsewhere it is the white space of the XML.
    private func isText(_ node: Markup.Node) -> Bool {
        switch markup.nameText(node) {
        case "text", "list", "list-item", "list-header", "section", "table", "table-row", "table-cell", "table-rows",
            "table-header-rows":
            false
        default: true
        }
    }

    private mutating func element(_ node: Markup.Node) {
        let name = markup.nameText(node)
        switch name {
        case "p", "h": paragraph(node, isHeading: name == "h")
        case "s":
            lines.append([Ascii.space])
        case "tab": lines.append([Ascii.space])
        case "line-break": lines.breakLine()
        case "table": table(node)
        case "table-row":
            take(node)
            lines.endRow()
        case "table-cell":
            lines.startCell()
            take(node)
        default:
            if !ODTText.left.contains(name) { take(node) }
        }
    }

    private mutating func paragraph(_ node: Markup.Node, isHeading: Bool) {
        let style = markup.attribute(.styleName, of: node).map { parents[$0] ?? $0 } ?? ""
        if ODTText.captions.contains(style) { return }
        var heading = 0
        if style == "Title" {
            heading = 1
        } else if isHeading {
            heading = min(9, max(1, Int(markup.attribute(.outlineLevel, of: node) ?? "") ?? 1))
        }
        take(node)
        lines.endParagraph(heading: heading)
    }

    private mutating func table(_ node: Markup.Node) {
        guard DocumentLines.isData(markup, node, table: "table", row: "table-row", cell: "table-cell") else {
            return take(node)
        }
        lines.startTable()
        take(node)
        lines.endTable()
    }
}
