import ReadoutJSON

/// What a page's markup says about itself, collected in one pass: nothing is decided here.
struct PageFacts {
    typealias Node = Markup.Node

    /// A heading with words in it.
    struct Heading {
        var node: Node
        /// 1…3 for h1…h3; 0 for another element that is marked as the headline.
        var level: Int
        var text: String
        /// Whether itemprop or class call it the headline ("entry-title").
        var isMarked: Bool
    }

    let markup: Markup
    /// `<meta>`: name, property or itemprop in lower case, and content.
    private(set) var metas: [(name: String, content: String)] = []
    /// Where the values of a `<meta>` name stand in `metas`.
    private var metaPlaces: [String: [Int]] = [:]
    /// The first `<title>`.
    private(set) var title: String?
    private(set) var headings: [Heading] = []
    /// Every script of JSON-LD, parsed.
    private(set) var linked: [JSON] = []
    private var linkedBytes = 0
    private(set) var canonical: String?
    private(set) var base: String?
    private(set) var language: String?
    /// What class, id, itemprop and the name of an element hint at, by node.
    private(set) var cues: [PageCue]
    /// For each node, how many bytes of visible text come before it.
    private(set) var offsets: [Int32]
    /// The elements with itemprop="datePublished" and its kin, `<time>`, and those whose class hints at a date.
    private(set) var dateNodes: [Node] = []
    /// The elements whose class, rel or itemprop hints at a writer.
    private(set) var authorNodes: [Node] = []
    /// The elements that may belong to something else than the article.
    private(set) var foreignNodes: [Node] = []
    /// Elements whose class hints at a deck.
    private(set) var deckNodes: [Node] = []
    /// Elements whose class hints at the footer's or copyright line.
    private(set) var footerNodes: [Node] = []

    /// Reads a parsed page.
    init(_ markup: Markup) {
        self.markup = markup
        cues = Array(repeating: [], count: markup.count)
        offsets = Array(repeating: 0, count: markup.count)
        var seen: Int32 = 0
        var hiddenEnd = 0
        for node in 0..<markup.count {
            offsets[node] = seen
            if markup.isText(node) {
                if node >= hiddenEnd { seen = seen &+ Int32(truncatingIfNeeded: markup.bytes(node).count) }
                continue
            }
            let name = markup.name(node)
            switch name {
            case .script:
                readScript(node)
                hiddenEnd = max(hiddenEnd, markup.end(node))
            case .style, .noscript, .template, .svg:
                if PageText.isHidden(markup, node) { hiddenEnd = max(hiddenEnd, markup.end(node)) }
            case .meta: readMeta(node)
            case .link: readLink(node)
            case .base: base = base ?? markup.attribute(.href, of: node)
            case .html: language = language ?? markup.attribute(.lang, of: node)
            case .title:
                if title == nil {
                    let text = PageText.flat(markup, node)
                    if !text.isEmpty { title = text }
                    hiddenEnd = max(hiddenEnd, markup.end(node))
                }
            default:
                guard node >= hiddenEnd, name != nil else { continue }
                readElement(node, name)
            }
        }
    }

    /// The values of a `<meta>`, in lower case, in order; empty ones left out.
    func metaValues(_ name: String) -> [String] { (metaPlaces[name] ?? []).map { metas[$0].content } }

    /// Whether a node is part of a picture's caption or credit.
    func isCaption(_ node: Node) -> Bool {
        var at = node
        for _ in 0..<6 where at > 0 {
            let name = markup.name(at)
            // what holds a headline is more than a caption
            let end = markup.end(at)
            if headings.contains(where: { $0.node >= at && $0.node < end }) { return false }
            if cues[at].contains(.caption) || name == .figcaption || name == .figure { return true }
            if name == .article || name == .body || name == .main { return false }
            at = markup.parent(at)
        }
        return false
    }

    /// Whether a text is in an element that shows none.
    func isScript(_ node: Node) -> Bool {
        switch markup.name(markup.parent(node)) {
        case .script, .style, .noscript, .template, .svg, .textarea, .title, .option: true
        default: false
        }
    }

    /// The first value of the first of these `<meta>`s that is there.
    func meta(_ names: [String]) -> String? {
        for name in names {
            if let place = metaPlaces[name]?.first { return metas[place].content }
        }
        return nil
    }

    private mutating func readMeta(_ node: Node) {
        guard metas.count < 2000, let content = markup.attribute(.content, of: node) else { return }
        let text = PageText.plain(content)
        guard !text.isEmpty, text.utf8.count <= 4000 else { return }
        var known: [String] = []
        for attribute in [MarkupName.property, .name, .itemprop, .httpEquiv] {
            guard let key = markup.attribute(attribute, of: node), key.utf8.count <= 80 else { continue }
            let name = PageText.trimmed(key).lowercased()
            guard !name.isEmpty, !known.contains(name) else { continue }
            known.append(name)
            metaPlaces[name, default: []].append(metas.count)
            metas.append((name, text))
        }
    }

    private mutating func readLink(_ node: Node) {
        guard canonical == nil, let rel = markup.attribute(.rel, of: node), rel.lowercased() == "canonical" else {
            return
        }
        canonical = markup.attribute(.href, of: node)
    }

    private mutating func readScript(_ node: Node) {
        guard let type = markup.attribute(.type, of: node), type.utf8.count < 80,
            type.lowercased().hasPrefix("application/ld+json"), linkedBytes < 4 << 20
        else { return }
        let text = markup.text(node)
        linkedBytes += text.count
        guard text.count <= 1 << 20, let json = LooseJSON.parse(text) else { return }
        linked.append(json)
    }

    private mutating func readElement(_ node: Node, _ name: MarkupName?) {
        var found: PageCue = []
        if let bytes = markup.value(.class, of: node) { found.formUnion(PageCue.of(bytes)) }
        if let bytes = markup.value(.id, of: node) { found.formUnion(PageCue.of(bytes)) }
        if let bytes = markup.value(.itemprop, of: node) { found.formUnion(PageCue.ofProperty(bytes)) }
        if let bytes = markup.value(.property, of: node) { found.formUnion(PageCue.ofProperty(bytes)) }
        if let bytes = markup.value(.rel, of: node), bytes.elementsEqual("author".utf8) { found.formUnion(.author) }
        switch name {
        case .nav, .aside, .footer, .form: found.formUnion(.foreign)
        case .time:
            found.formUnion(.time)
            if markup.value(.pubdate, of: node) != nil { found.formUnion(.published) }
        default: break
        }
        cues[node] = found
        let level = name == .h1 ? 1 : name == .h2 ? 2 : name == .h3 ? 3 : 0
        if level > 0 || found.contains(.headline) { readHeading(node, level, found) }
        guard !found.isEmpty || name == .article else { return }
        if !found.isDisjoint(with: .anyDate) { dateNodes.append(node) }
        if found.contains(.author) { authorNodes.append(node) }
        if found.contains(.deck) { deckNodes.append(node) }
        if !found.isDisjoint(with: [.footer]) || name == .footer { footerNodes.append(node) }
        if !found.isDisjoint(with: [.foreign, .comment]) || name == .article { foreignNodes.append(node) }
    }

    private mutating func readHeading(_ node: Node, _ level: Int, _ cue: PageCue) {
        guard headings.count < 200, level < 3 || cue.contains(.headline) || headings.count < 20 else { return }
        // a heading for screen readers repeats the page's title
        if level != 1, let name = markup.value(.class, of: node), PageFacts.isForScreenReaders(name) { return }
        let text = PageText.flat(markup, node, limit: 600)
        guard !text.isEmpty, text.utf8.count < 600 else { return }
        headings.append(Heading(node: node, level: level, text: text, isMarked: cue.contains(.headline)))
    }

    private static func isForScreenReaders(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let name = Array(name)[...]
        return (["screen-reader", "sr-only", "visually-hidden", "visuallyhidden"] as [StaticString]).contains {
            name.firstIndex(of: $0) != nil
        }
    }
}
