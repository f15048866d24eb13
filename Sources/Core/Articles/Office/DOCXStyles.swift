/// What the paragraph styles of a Word document are for (ECMA-376 part 1, 17.7): their names are English in documents
/// of every language, their identifiers are not.
struct DOCXStyles {
    private var names: [String: String] = [:]

    /// Reads `styles.xml`, where there is one.
    init(_ markup: Markup?) {
        guard let markup else { return }
        for style in markup.elements() where markup.name(style) == .style {
            guard let id = markup.attribute(named: "styleId", of: style), let name = markup.child("name", of: style),
                let text = markup.attribute(.val, of: name)
            else { continue }
            names[id] = text.lowercased()
        }
    }

    private func name(_ id: String) -> String {
        names[id] ?? String(decoding: id.lowercased().utf8.filter { $0 != Ascii.space }, as: UTF8.self)
    }

    /// The level of a heading's style, the title's 1; 0 for others.
    func heading(_ id: String) -> Int {
        let name = name(id)
        if name == "title" { return 1 }
        guard name.hasPrefix("heading"), let level = name.utf8.last, (0x31...0x39).contains(level) else { return 0 }
        return Int(level - 0x30)
    }

    /// Whether paragraphs of this style are no text of the article: captions, tables of contents, notes.
    func isLeftOut(_ id: String) -> Bool {
        let name = name(id)
        return name == "caption" || name.hasPrefix("toc ") || name.hasPrefix("footnote") || name.hasPrefix("endnote")
            || name == "header" || name == "footer"
    }
}
