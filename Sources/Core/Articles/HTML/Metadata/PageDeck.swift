import ReadoutJSON

/// The line below a headline that sums the article up.
enum PageDeck {
    /// The deck: what the page marks as one near its headline, or a description that the metadata give and the page
    /// shows as a line of its own right below the headline. A description that is the first sentence of the text, or
    /// that the page does not show, is none.
    static func read(_ facts: PageFacts, item: LinkedData.Item?, title: TitleChoice) -> String? {
        guard let titleNode = title.node else { return nil }
        let titleAt = facts.offsets[titleNode]
        let titleKey = PageText.key(title.title ?? "")
        let isNear = { (node: Markup.Node) in
            facts.offsets[node] >= titleAt && facts.offsets[node] - titleAt < 800 && node > titleNode
                && node >= facts.markup.end(titleNode)
        }
        for node in facts.deckNodes where isNear(node) {
            guard !facts.isCaption(node) else { continue }
            let bytes = PageText.flatBytes(facts.markup, node, limit: 700) { inner in
                isBeside(inner, facts)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            guard (15...500).contains(bytes.count), PageText.key(text) != titleKey, isDeck(bytes[...]) else { continue }
            return text
        }
        let told = [
            item?.text("alternativeHeadline"), item?.text("description"), facts.meta(["og:description"]),
            facts.meta(["description"]),
        ]
        let keys = told.compactMap { $0.map(PageText.key) }.filter { $0.count >= 16 && $0 != titleKey }
        guard !keys.isEmpty else { return nil }
        return shown(keys, facts, after: titleNode)
    }

    /// Whether an element in a deck's is none of it: by-lines, dates, buttons that share.
    private static func isBeside(_ node: Markup.Node, _ facts: PageFacts) -> Bool {
        !facts.cues[node].isDisjoint(with: [.author, .date, .published, .modified, .time, .share, .caption, .comment])
    }

    /// Whether a text is neither a by-line nor a date.
    private static func isDeck(_ text: Bytes) -> Bool {
        if text.count < 80, PageNames.startsByline(text), !Prose.endsSentence(text) { return false }
        guard let date = DateReader.first(in: text.prefix(60)) else { return true }
        return text.count - date.range.count > 30
    }

    /// The element right below the headline whose whole text is one of `keys`, where other paragraphs follow it that
    /// are not of its kind.
    private static func shown(_ keys: [[UInt8]], _ facts: PageFacts, after titleNode: Markup.Node) -> String? {
        let markup = facts.markup
        let titleAt = facts.offsets[titleNode]
        var node = markup.end(titleNode)
        var looked = 0
        while node < markup.count, facts.offsets[node] - titleAt < 900, looked < 200 {
            defer { node += 1 }
            let name = markup.name(node)
            guard name == .p || name == .h2 || name == .h3 || name == .div || name == .h4 else { continue }
            looked += 1
            let text = PageText.flat(markup, node, limit: 520)
            guard text.utf8.count <= 500, keys.contains(PageText.key(text)) else { continue }
            if name != .p { return text }
            // a paragraph is a deck where it stands apart from the paragraphs of the text
            let hasSibling = markup.children(markup.parent(node)).contains { $0 > node && markup.name($0) == .p }
            return hasSibling && markup.value(.class, of: node) == nil ? nil : text
        }
        return nil
    }
}
