/// The article that a `nitf` element is: head lines, `docdata` and the blocks of `body.content` (NITF 3.6).
struct NITFArticle {
    private(set) var article = DeclaredArticle()
    private let markup: Markup

    init(_ markup: Markup, _ root: Markup.Node) {
        self.markup = markup
        takeHead(root)
        if let head = first(.bodyHead, in: root) { takeBodyHead(head) }
        if article.title == nil, let title = first(.title, in: root) { article.title = markup.line(title) }
        if let content = first(.bodyContent, in: root) ?? first(.body, in: root) {
            var lines = XMLLines(markup)
            lines.take(content)
            article.body = lines.page
        }
    }

    private func first(_ name: MarkupName, in node: Markup.Node) -> Markup.Node? { markup.first(name, in: node) }

    private mutating func takeHead(_ root: Markup.Node) {
        if let id = markup.first(named: "doc-id", in: root) {
            article.key = markup.attribute(named: "id-string", of: id)
        }
        for name in [MarkupName.dateIssue, .dateRelease] {
            if let date = first(name, in: root), let norm = markup.attribute(.norm, of: date) {
                article.published.append(norm)
            }
        }
        if let copyright = first(.docCopyright, in: root) {
            article.copyright = markup.attribute(named: "holder", of: copyright)
        }
        for data in markup.elements(in: root) where markup.name(data) == .pubdata {
            if let address = markup.attribute(named: "ex-ref", of: data) { article.urls.append(address) }
            if let name = markup.attribute(.name, of: data) { article.outlets.append(name) }
            if let date = markup.attribute(named: "date.publication", of: data) { article.published.append(date) }
        }
        article.language = markup.attribute(.lang, of: root)
    }

    private mutating func takeBodyHead(_ head: Markup.Node) {
        if let title = first(.hl1, in: head) { article.title = markup.line(title) }
        if let subtitle = first(.hl2, in: head) { article.subtitle = markup.line(subtitle) }
        for byline in markup.elements(in: head) where markup.name(byline) == .byline {
            let people = markup.elements(in: byline).filter { markup.name($0) == .person }.compactMap(markup.line)
            article.authors += people.isEmpty ? [ownText(byline, without: "byttl")].compactMap { $0 } : people
        }
        if let distributor = first(.distributor, in: head), let name = markup.line(distributor) {
            article.outlets.append(name)
        }
        if let dateline = first(.dateline, in: head) {
            article.dateline = markup.line(dateline)
            if let date = markup.first(named: "story.date", in: dateline), let norm = markup.attribute(.norm, of: date)
            {
                article.published.append(norm)
            }
        }
        if let owner = markup.first(named: "rights.owner", in: head) {
            article.copyright = article.copyright ?? markup.line(owner)
        }
        if let abstract = markup.first(named: "abstract", in: head) { article.summary = markup.line(abstract) }
    }

    /// The text below a node without that of elements named `left`.
    private func ownText(_ node: Markup.Node, without left: String) -> String? {
        var text: [UInt8] = []
        var i = node + 1
        while i < markup.end(node) {
            if markup.isText(i) {
                text += markup.bytes(i)
            } else if markup.nameText(i) == left {
                i = markup.end(i)
                continue
            }
            i += 1
        }
        return FieldText.line(text)
    }
}
