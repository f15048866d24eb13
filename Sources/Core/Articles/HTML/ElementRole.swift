/// What an HTML element does to the text in it (HTML Standard, 15.3, as far as it breaks lines).
enum ElementRole: UInt8 {
    case inline, block, paragraph, item, heading, preformatted
    case lineBreak, rule
    case table, row, cell
    /// Its text is none that is read: scripts, embedded things, form controls.
    case skipped

    /// The role of an element; those that HTML does not know are inline.
    static func of(_ name: MarkupName?) -> ElementRole { name.map { roles[Int($0.rawValue)] } ?? .inline }

    /// The role of an element of a page. A `<noscript>` with much in it was never closed: the page goes on in it.
    static func of(_ node: Markup.Node, in markup: Markup) -> ElementRole {
        let name = markup.name(node)
        return name == .noscript && markup.end(node) - node >= unclosedNoscript ? .block : of(name)
    }

    /// Nodes: the least in a `<noscript>` that is taken for one that was never closed.
    private static let unclosedNoscript = 200

    private static let roles: [ElementRole] = {
        var table = [ElementRole](
            repeating: .inline, count: Int(MarkupName.allCases.last?.rawValue ?? 0) + 1)
        func set(_ role: ElementRole, _ names: [MarkupName]) {
            for name in names { table[Int(name.rawValue)] = role }
        }
        set(
            .block,
            [
                .html, .body, .article, .main, .section, .div, .header, .footer, .aside, .nav, .address, .blockquote,
                .hgroup, .ul, .ol, .dl, .menu, .figure, .figcaption, .form, .fieldset, .details, .summary, .center,
                .colgroup, .frameset, .thead, .tbody, .tfoot, .caption,
            ])
        set(.paragraph, [.p])
        set(.item, [.li, .dt, .dd])
        set(.heading, [.h1, .h2, .h3, .h4, .h5, .h6])
        set(.preformatted, [.pre])
        set(.lineBreak, [.br])
        set(.rule, [.hr])
        set(.table, [.table])
        set(.row, [.tr])
        set(.cell, [.td, .th])
        set(
            .skipped,
            [
                .head, .title, .script, .style, .noscript, .template, .svg, .canvas, .iframe, .embed, .object, .video,
                .audio, .select, .option, .textarea, .button, .map, .noframes, .legend, .rt, .rp, .dialog, .meta,
                .link, .picture,
            ])
        return table
    }()
}
