/// One entry of a feed: an `item` or `entry` and its fields.
struct FeedEntry {
    private let markup: Markup
    private let channel: FeedChannel
    private var article = DeclaredArticle()
    private var body: (rank: Int, page: Page)?
    private var summary: Markup.Node?
    private var guid: String?
    private var source: String?

    /// Modules of RSS and namespaces of Atom whose elements are read; those of others have the same names for other
    /// things (media:content, itunes:summary).
    private static let namespaces: Set<String> = [
        "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
        "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/modules/content/",
        "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
    ]

    static func isOwn(_ namespace: String) -> Bool { namespaces.contains(namespace) }

    /// Reads the fields of the entry at `node`.
    init(_ markup: Markup, _ node: Markup.Node, channel: FeedChannel) {
        self.markup = markup
        self.channel = channel
        article.language = markup.attribute(.lang, of: node) ?? channel.language
        for child in markup.children(node) where !markup.isText(child) {
            if FeedEntry.isOwn(markup.namespace(child)) { take(child) }
        }
    }

    /// What the entry tells, its body empty where it has no text.
    func declared() -> DeclaredArticle {
        var article = article
        if let body {
            article.body = FeedEntry.withoutCredit(body.page)
            if let summary { article.summary = FieldText.line(text(summary)) }
        } else if let summary {
            article.body = FeedEntry.withoutCredit(page(summary))
        }
        article.outlets = [source, channel.outlet].compactMap { $0 }
        if let source, let title = article.title, title.hasSuffix(" - \(source)") {
            article.title = String(title.dropLast(source.count + 3))  // as aggregators write it
        }
        if let guid, article.urls.isEmpty { article.urls = [guid] }
        article.key = guid ?? article.urls.first
        return article
    }

    private mutating func take(_ node: Markup.Node) {
        switch markup.name(node) {
        case .title: article.title = article.title ?? FieldText.line(text(node))
        case .link: takeLink(node)
        case .encoded: takeBody(node, rank: 0)
        case .content: takeBody(node, rank: 1)
        case .description, .summary: summary = summary ?? node
        case .author:
            let names = markup.children(node).filter { markup.name($0) == .name }.compactMap(markup.line)
            article.authors += names.isEmpty ? [markup.line(node)].compactMap { $0 } : names
        case .creator: article.authors += [markup.line(node)].compactMap { $0 }
        case .pubDate, .published: article.published.insert(contentsOf: [markup.line(node)].compactMap { $0 }, at: 0)
        case .date, .issued, .created: article.published += [markup.line(node)].compactMap { $0 }
        case .updated, .modified: article.updated += [markup.line(node)].compactMap { $0 }
        case .guid, .id: guid = guid ?? markup.line(node)
        case .language: article.language = markup.line(node) ?? article.language
        case .publisher: source = source ?? markup.line(node)
        case .source:
            let title = markup.children(node).first { markup.name($0) == .title }
            let text = title.map { markup.line($0) } ?? markup.line(node)
            if source == nil, let text { source = DeclaredName.outlet(ofChannel: Array(text.utf8)[...]) }
        default: break
        }
    }

    /// RSS has the address as text, Atom in `href`, of which the one without `rel` or with "alternate" is the entry's.
    private mutating func takeLink(_ node: Markup.Node) {
        let rel = markup.attribute(.rel, of: node)
        guard rel == nil || rel == "alternate" else { return }
        if let address = markup.attribute(.href, of: node) ?? markup.line(node) { article.urls.append(address) }
    }

    private mutating func takeBody(_ node: Markup.Node, rank: Int) {
        guard body.map({ rank < $0.rank }) ?? true, markup.attribute(.src, of: node) == nil else { return }
        let page = page(node)
        if !page.lines.isEmpty { body = (rank, page) }
    }

    /// A text construct's content (RFC 4287, 3.1): XHTML as HTML; text, escaped HTML and CDATA as they are.
    private func text(_ node: Markup.Node) -> [UInt8] {
        let hasElements = markup.elements(in: node).first { _ in true } != nil
        return hasElements ? markup.fragment(of: node) : markup.text(node)
    }

    private func page(_ node: Markup.Node) -> Page { FieldText.page(text(node)) }

    /// Without WordPress's last line, "The post TITLE appeared first on SITE."
    private static func withoutCredit(_ page: Page) -> Page {
        guard let last = page.lines.last, page.lines.count > 1 else { return page }
        let line = page.bytes[last.range]
        guard line.startsFolded("the post "), line.firstIndex(of: " appeared first on ") != nil else { return page }
        var page = page
        page.lines.removeLast()
        return page
    }
}
