/// The text of a WordprocessingML body (ECMA-376 part 1, 17): paragraphs as they would be with all changes accepted,
/// without footnotes, comments, text boxes, pictures and hidden text.
struct DOCXText {
    private(set) var lines = DocumentLines()
    private let markup: Markup
    private let styles: DOCXStyles

    init(_ markup: Markup, _ styles: DOCXStyles) {
        self.markup = markup
        self.styles = styles
    }

    private static let left: Set<String> = [
        "del", "moveFrom", "delText", "instrText", "drawing", "pict", "object", "AlternateContent", "pPr", "sdtPr",
        "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "footnoteReference", "endnoteReference", "annotationRef", "ruby",
    ]

    /// Adds what is in `node`.
    mutating func take(_ node: Markup.Node) {
        for child in markup.children(node) where !markup.isText(child) { element(child) }
    }

    private mutating func element(_ node: Markup.Node) {
        let name = markup.nameText(node)
        switch name {
        case "p": paragraph(node)
        case "tbl": table(node)
        case "tc":
            lines.startCell()
            take(node)
        case "tr":
            take(node)
            lines.endRow()
        case "r":
            if let properties = markup.child("rPr", of: node), isHidden(properties) { return }
            take(node)
        case "t": lines.append(markup.text(node))
        case "tab", "ptab": lines.append([Ascii.space])
        case "br", "cr": lines.breakLine()
        case "noBreakHyphen": lines.append([UInt8(ascii: "-")])
        default:
            if !DOCXText.left.contains(name) { take(node) }
        }
    }

    private func isHidden(_ properties: Markup.Node) -> Bool {
        guard let vanish = markup.child("vanish", of: properties) else { return false }
        let value = markup.attribute(.val, of: vanish)
        return value != "0" && value != "false"
    }

    private mutating func paragraph(_ node: Markup.Node) {
        var heading = 0
        if let properties = markup.child("pPr", of: node) {
            if let style = markup.child("pStyle", of: properties).flatMap({ markup.attribute(.val, of: $0) }) {
                if styles.isLeftOut(style) { return }
                heading = styles.heading(style)
            }
            if let level = markup.child("outlineLvl", of: properties).flatMap({ markup.attribute(.val, of: $0) }),
                let number = Int(level), (0..<9).contains(number), heading == 0
            {
                heading = number + 1
            }
        }
        take(node)
        lines.endParagraph(heading: heading)
    }

    private mutating func table(_ node: Markup.Node) {
        guard DocumentLines.isData(markup, node, table: "tbl", row: "tr", cell: "tc") else { return take(node) }
        lines.startTable()
        take(node)
        lines.endTable()
    }
}
