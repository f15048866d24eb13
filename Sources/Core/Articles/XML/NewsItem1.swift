/// A `NewsItem` of NewsML 1.x: `NewsLines`, `NewsManagement`, and the text in `DataContent`.
struct NewsItem1 {
    private(set) var article = DeclaredArticle()

    init(_ markup: Markup, _ item: Markup.Node) {
        func text(_ name: String) -> String? { markup.first(named: name, in: item).flatMap(markup.line) }
        func formal(_ name: String) -> String? {
            markup.first(named: name, in: item).flatMap { markup.attribute(named: "FormalName", of: $0) }
        }
        article.key = text("PublicIdentifier") ?? text("NewsItemId")
        article.title = text("HeadLine")
        article.subtitle = text("SubHeadLine")
        article.authors = [text("ByLine")].compactMap { $0 }
        article.dateline = text("DateLine")
        article.outlets = [text("CreditLine")].compactMap { $0 }
        if let provider = markup.first(named: "Provider", in: item), let party = markup.child("Party", of: provider),
            let name = markup.attribute(named: "FormalName", of: party)
        {
            article.outlets.append(name)
        }
        article.copyright = text("CopyrightLine")
        article.published = ["FirstCreated", "ThisRevisionCreated", "DateId"].compactMap(text)
        article.language = formal("Language")
        for content in markup.elements(in: item) where markup.nameText(content) == "DataContent" {
            if let nitf = markup.first(.nitf, in: content) ?? markup.first(.bodyContent, in: content) {
                let inner = NITFArticle(markup, markup.name(nitf) == .nitf ? nitf : content).article
                article.title = article.title ?? inner.title
                article.body = inner.body
            } else if markup.elements(in: content).first(where: { _ in true }) != nil {
                article.body = HTMLForm.lines(ofFragment: TextDecoder.clean(markup.fragment(of: content)))
            } else {
                article.body = FieldText.page(markup.text(content))
            }
            if !article.body.lines.isEmpty { return }
        }
    }
}
