/// A `newsItem` of NewsML-G2 2.x: what `contentMeta`, `itemMeta` and `rightsInfo` tell, and the text in `contentSet`.
struct NewsItemG2 {
    private(set) var article = DeclaredArticle()
    private let markup: Markup

    init(_ markup: Markup, _ item: Markup.Node) {
        self.markup = markup
        article.key = markup.attribute(named: "guid", of: item)
        article.language = markup.attribute(.lang, of: item)
        var issued: [String] = []
        if let meta = markup.child("itemMeta", of: item) {
            issued = ["firstCreated", "versionCreated"].compactMap { text($0, in: meta) }
            article.outlets = [markup.child("provider", of: meta).flatMap(name)].compactMap { $0 }
            article.title = text("title", in: meta)
            for link in markup.children(meta) where markup.nameText(link) == "link" || markup.nameText(link) == "altId"
            {
                if let address = markup.attribute(.href, of: link) ?? markup.line(link) { article.urls.append(address) }
            }
        }
        if let meta = markup.child("contentMeta", of: item) { take(meta) }
        article.published += issued
        if let rights = markup.child("rightsInfo", of: item) {
            article.copyright =
                markup.child("copyrightHolder", of: rights).flatMap(name) ?? text("copyrightNotice", in: rights)
        }
        if let set = markup.child("contentSet", of: item) { takeContent(set) }
    }

    private func text(_ name: String, in node: Markup.Node) -> String? {
        markup.child(name, of: node).flatMap(markup.line)
    }

    /// A party's name: in a `name`, or as `literal`.
    private func name(_ node: Markup.Node) -> String? {
        text("name", in: node) ?? markup.attribute(.literal, of: node)
    }

    private mutating func take(_ meta: Markup.Node) {
        article.published = [text("contentCreated", in: meta)].compactMap { $0 }
        article.updated = [text("contentModified", in: meta)].compactMap { $0 }
        var headline: String?
        for child in markup.children(meta) where !markup.isText(child) {
            switch markup.nameText(child) {
            case "headline":
                let role = markup.attribute(.role, of: child) ?? ""
                if role.hasSuffix("sub") || role.hasSuffix("subhead") || role.hasSuffix("deck") {
                    article.subtitle = article.subtitle ?? markup.line(child)
                } else if headline == nil || role.hasSuffix("main") {
                    headline = markup.line(child)
                }
            case "by": article.authors += [markup.line(child)].compactMap { $0 }
            case "creator", "contributor":
                if article.authors.isEmpty, let name = name(child) { article.authors.append(name) }
            case "creditline": article.outlets += [markup.line(child)].compactMap { $0 }
            case "infoSource": article.outlets += [name(child)].compactMap { $0 }
            case "dateline": article.dateline = article.dateline ?? markup.line(child)
            case "language": article.language = markup.attribute(named: "tag", of: child) ?? article.language
            case "description": article.summary = article.summary ?? markup.line(child)
            default: break
            }
        }
        article.title = headline ?? article.title
    }

    /// The first content that is text: NITF or XHTML inside XML, else inline data.
    private mutating func takeContent(_ set: Markup.Node) {
        for content in markup.children(set) where !markup.isText(content) {
            switch markup.nameText(content) {
            case "inlineXML": article.body = inline(content)
            case "inlineData": article.body = FieldText.page(markup.text(content))
            default: break
            }
            if !article.body.lines.isEmpty { return }
        }
    }

    private mutating func inline(_ content: Markup.Node) -> Page {
        if let nitf = markup.first(.nitf, in: content) {
            let inner = NITFArticle(markup, nitf).article
            article.title = article.title ?? inner.title
            article.subtitle = article.subtitle ?? inner.subtitle
            if article.authors.isEmpty { article.authors = inner.authors }
            article.dateline = article.dateline ?? inner.dateline
            article.published += inner.published
            article.outlets += inner.outlets
            return inner.body
        }
        let body = markup.first(.body, in: content) ?? content
        let page = HTMLForm.lines(ofFragment: TextDecoder.clean(markup.fragment(of: body)))
        guard !page.lines.isEmpty else { return FieldText.page(markup.text(content)) }
        return page
    }
}
