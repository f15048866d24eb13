/// Reads what elements say about what they hold, checked against how much text of the page that is.
struct HintReader {
    private let markup: Markup
    /// Bytes of text outside links, scripts and controls in the nodes before each.
    private let before: [Int32]

    init(_ markup: Markup) {
        self.markup = markup
        var before = [Int32](repeating: 0, count: markup.count + 1)
        var sum: Int32 = 0
        var skippedTo = 0
        for node in 0..<markup.count {
            before[node] = sum
            if markup.isText(node) {
                if node >= skippedTo { sum &+= Int32(truncatingIfNeeded: Self.visible(markup.bytes(node))) }
            } else if node > 0, node >= skippedTo {
                let name = markup.name(node)
                if name == .a || ElementRole.of(name) == .skipped { skippedTo = markup.end(node) }
            }
        }
        before[markup.count] = sum
        self.before = before
    }

    private static func visible(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in text where byte > 0x20 { count += 1 }
        return count
    }

    /// Bytes of unlinked text in an element.
    private func text(_ node: Int) -> Int { Int(before[markup.end(node)] - before[node]) }
    private var whole: Int { Int(before[markup.count]) }

    /// What an element of a whole page says; `parent` is what is said around it.
    mutating func hints(_ node: Int, _ name: MarkupName?, within parent: Hints) -> Hints {
        if name == .html || name == .body { return [] }
        var hints = byName(name, within: parent)
        for attribute in [MarkupName.class, .id, .itemprop, .role] {
            guard let value = markup.value(attribute, of: node), !value.isEmpty else { continue }
            switch attribute {
            case .role: hints.formUnion(byRole(value))
            default: hints.formUnion(Hints.of(words: value))
            }
        }
        if isHidden(node) { hints.insert(.hidden) }
        if hints.contains(.body), hints.contains(.out) {
            // "article-body related": the narrower word.
            hints.remove(.body)
        }
        if name == .article || name == .main { hints.subtract([.doubtful, .meta, .caption]) }
        if !hints.isDisjoint(with: [.out, .hidden, .caption, .meta]), isMostOfPage(node) {
            hints.subtract([.out, .hidden, .caption, .meta, .doubtful])
        }
        return hints
    }

    /// What an element of a piece that is all article says.
    func fragmentHints(_ node: Int, _ name: MarkupName?) -> Hints {
        var hints: Hints = []
        if name == .figcaption || name == .caption { hints.insert(.caption) }
        if name == .figure { hints.insert(.figure) }
        if name == .blockquote || name == .table || name == .pre { hints.insert(.solid) }
        if let value = markup.value(.class, of: node), Hints.of(words: value).contains(.caption) {
            hints.insert(.caption)
        }
        if isHidden(node) { hints.insert(.hidden) }
        return hints
    }

    private func byName(_ name: MarkupName?, within parent: Hints) -> Hints {
        switch name {
        case .nav, .menu: .out
        case .aside: .out
        case .footer: parent.contains(.solid) ? [] : .out
        case .form, .fieldset: .out
        case .header: .header
        case .article, .main: .article
        case .figure: .figure
        case .figcaption, .caption: .caption
        case .blockquote, .table, .pre: .solid
        case .address, .time: .meta
        default: []
        }
    }

    private func byRole(_ value: UnsafeBufferPointer<UInt8>) -> Hints {
        switch String(decoding: value, as: UTF8.self) {
        case "main", "article": .article
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar",
            "tablist", "alert", "alertdialog", "form":
            .out
        default: []
        }
    }

    /// Whether the page does not show it: `hidden`, `aria-hidden`, or a style that says so.
    private func isHidden(_ node: Int) -> Bool {
        if markup.value(.hidden, of: node) != nil { return true }
        if let value = markup.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) { return true }
        guard let style = markup.value(.style, of: node), !style.isEmpty, style.count < 1000 else { return false }
        let bare = style.filter { !Ascii.isSpace($0) }.map(Ascii.lower)[...]
        return bare.firstIndex(of: "display:none") != nil || bare.firstIndex(of: "visibility:hidden") != nil
    }

    /// Whether an element holds so much of the page that its name must mean something else: half of the text and the
    /// page's heading or what is named as its main part.
    private func isMostOfPage(_ node: Int) -> Bool {
        guard text(node) * 2 > whole else { return false }
        for inner in node + 1..<max(node + 1, markup.end(node)) {
            switch markup.name(inner) {
            case .h1, .main: return true
            default:
                if let value = markup.value(.class, of: inner) ?? markup.value(.itemprop, of: inner),
                    Hints.of(words: value).contains(.body)
                {
                    return true
                }
            }
        }
        return false
    }
}
