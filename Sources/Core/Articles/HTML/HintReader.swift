/// Reads what elements say about what they hold, checked against how much text of the page that is.
struct HintReader {
    private let markup: Markup
    /// What each element says by itself.
    private var own: [Hints]
    /// Bytes of text outside links, scripts, controls, comments and notices in the nodes before each.
    private var before: [Int32]
    /// Whether the page's heading is in the nodes before each, as their number.
    private var headings: [Int32]

    /// Whether scripts would show most of the text: hidden is then said of what is read (slides, paragraphs behind a click).
    private var isMostHidden = false

    /// Reads a document's elements; without `trustsNames` only what they are, not their classes and ids.
    init(_ markup: Markup, trustsNames: Bool = true) {
        self.markup = markup
        own = Array(repeating: [], count: markup.count)
        before = Array(repeating: 0, count: markup.count + 1)
        headings = before
        var text: Int32 = 0
        var titles: Int32 = 0
        var silentTo = 0
        var hiddenTo = 0
        var hidden: Int32 = 0
        for node in 0..<markup.count {
            before[node] = text
            headings[node] = titles
            if markup.isText(node) {
                guard node >= silentTo else { continue }
                let count = Int32(truncatingIfNeeded: Self.visible(markup.bytes(node)))
                text &+= count
                if node < hiddenTo { hidden &+= count }
                continue
            }
            guard node > 0 else { continue }
            let name = markup.name(node)
            let hints = trustsNames ? Self.words(node, name, markup) : Self.of(name)
            own[node] = hints
            if hints.contains(.hidden) { hiddenTo = max(hiddenTo, markup.end(node)) }
            if name == .h1 || !hints.isDisjoint(with: [.body, .likeBody]) { titles += 1 }
            if name == .a || ElementRole.of(node, in: markup) == .skipped || hints.contains(.foreign) {
                silentTo = max(silentTo, markup.end(node))
            }
        }
        before[markup.count] = text
        isMostHidden = hidden > text / 2
        headings[markup.count] = titles
    }

    private static func visible(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in text where byte > 0x20 { count += 1 }
        return count
    }

    /// Bytes of unlinked text in an element.
    private func text(_ node: Int) -> Int { Int(before[markup.end(node)] - before[node]) }
    private var whole: Int { Int(before[markup.count]) }
    private func hasHeading(_ node: Int) -> Bool { headings[markup.end(node)] > headings[node] }

    /// What an element of a whole page says; `parent` is what is said around it.
    func hints(_ node: Int, _ name: MarkupName?, within parent: Hints) -> Hints {
        var hints = own[node]
        if hints.contains(.foreign) {
            // A page that calls all of itself so (a forum's, a review's): nearly nothing is outside it.
            if !hasHeading(node) { return hints.union(.out) }
            hints.subtract(.foreign)
        }
        let share = whole > 0 ? Double(text(node)) / Double(whole) : 0
        let isMain = name == .article || name == .main
        if hints.contains(.likeOut) {
            let isOut = hints.isDisjoint(with: [.body, .likeBody]) && !isMain || share < 0.02
            if isOut && share < 0.15 { return hints.union(.out).subtracting([.body, .article]) }
            hints.insert(.doubtful)
        }
        if hints.contains(.out) {
            let isNamedSo = Self.of(name).contains(.out) && name != .form && name != .fieldset
            if share >= 0.4 && !isNamedSo || share >= (isNamedSo ? 0.5 : 0.15) && (hasHeading(node) || isMain) {
                hints.subtract(.out)
            }
        }
        if hints.contains(.out), name == .footer, parent.contains(.solid) { hints.subtract(.out) }
        if hints.contains(.likeBody), hints.isDisjoint(with: [.out, .caption, .meta]) { hints.insert(.body) }
        if hints.contains(.out) { hints.subtract([.body, .article]) }
        if hints.contains(.hidden), share >= 0.5 || isMostHidden { hints.subtract(.hidden) }
        if hints.contains(.meta), text(node) > 400 { hints.subtract(.meta) }
        if hints.contains(.caption), text(node) > 800 { hints.subtract(.caption) }
        if hints.contains(.body) || name == .article || name == .main { hints.subtract([.doubtful, .meta, .caption]) }
        return hints
    }

    /// What an element's name and attributes say.
    private static func words(_ node: Int, _ name: MarkupName?, _ markup: Markup) -> Hints {
        if name == .html || name == .body { return [] }
        var hints = of(name)
        for attribute in [MarkupName.class, .id, .itemprop] {
            if let value = markup.value(attribute, of: node), !value.isEmpty {
                hints.formUnion(Hints.of(words: value))
            }
        }
        // Headings have the names of what is below them; Wikipedia's boxes of facts are no sentences.
        if name.map({ ElementRole.of($0) == .heading }) == true { hints.subtract([.out, .likeOut, .doubtful]) }
        if name == .table, let value = markup.value(.class, of: node),
            Array(value)[...].firstIndex(of: "infobox") != nil
        {
            hints.insert(.out)
        }
        if name == .sup, let value = markup.value(.class, of: node),
            Array(value)[...].firstIndex(of: "reference") != nil
        {
            hints.insert(.hidden)
        }
        if let role = markup.value(.role, of: node) { hints.formUnion(of(role: role)) }
        if isHidden(node, markup) { hints.insert(.hidden) }
        return hints
    }

    /// What an element of a piece that is all article says.
    func fragmentHints(_ node: Int, _ name: MarkupName?) -> Hints {
        Self.of(name).intersection([.caption, .figure, .solid])
            .union(own[node].intersection([.caption, .hidden]))
    }

    private static func of(_ name: MarkupName?) -> Hints {
        switch name {
        case .nav, .menu, .aside, .footer, .form, .fieldset: .out
        case .header: .header
        case .article, .main: .article
        case .figure: .figure
        case .figcaption: .caption
        case .blockquote, .table, .pre: .solid
        case .address, .time: .meta
        default: []
        }
    }

    private static func of(role: UnsafeBufferPointer<UInt8>) -> Hints {
        switch String(decoding: role, as: UTF8.self) {
        case "main", "article": .article
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar",
            "tablist", "alert", "alertdialog", "form":
            .out
        default: []
        }
    }

    /// Whether the page does not show it: `hidden`, `aria-hidden`, or a style that says so.
    private static func isHidden(_ node: Int, _ markup: Markup) -> Bool {
        if markup.value(.hidden, of: node) != nil { return true }
        if let value = markup.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) { return true }
        guard let style = markup.value(.style, of: node), style.count >= 12, style.count < 1000 else { return false }
        let bare = style.filter { !Ascii.isSpace($0) }.map(Ascii.lower)[...]
        return bare.firstIndex(of: "display:none") != nil || bare.firstIndex(of: "visibility:hidden") != nil
    }
}
