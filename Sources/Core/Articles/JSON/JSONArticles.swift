import ReadoutJSON

/// Finds the articles in a JSON value, whatever is around them: `@graph`, `itemListElement`, a search engine's `_source`.
struct JSONArticles {
    struct Found {
        var article: DeclaredArticle
        /// Whether it stands in a list of articles.
        var isListed: Bool
    }

    private(set) var found: [Found] = []
    /// What the objects around a list have to tell of all in it.
    struct Around {
        var outlet: String?
        var language: String?

        init() {}

        /// What an object tells: its outlet and language, by JSON Feed 1.1 its title.
        init(_ members: JSON.Members) {
            let object = JSONObject(members).article(text: "")
            outlet = object.outlets.first
            language = object.language
            if let version = members["version"]?.string, version.hasPrefix("https://jsonfeed.org/"),
                let title = members["title"]?.string
            {
                outlet = DeclaredName.outlet(ofChannel: Array(title.utf8)[...])
            }
        }
    }

    private var around: Around
    /// Whether an object was seen that may have a summary though no body.
    private var hasSummaries = false

    /// Looks in a file's value, or in one of a list (`isListed`).
    init(in value: JSON, isListed: Bool, around: Around = Around()) {
        self.around = around
        look(in: value, isListed: isListed, isElement: true, depth: 0)
        if found.isEmpty, hasSummaries { lookForSummaries(in: value, isListed: isListed, depth: 0) }
    }

    private mutating func look(in value: JSON, isListed: Bool, isElement: Bool, depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .array(let items):
            for item in items { look(in: item, isListed: isListed, isElement: isElement, depth: depth + 1) }
        case .object(let members):
            let object = JSONObject(members)
            if !object.isOther, let text = object.body,
                isElement || object.title != nil || object.isArticle || text.utf8.count >= 200
            {
                add(object, text, isListed)
                return
            }
            hasSummaries = hasSummaries || object.hasSummary
            let before = found.count
            let outer = around
            defer { around = outer }
            for (name, inner) in zip(members.names, members.values) {
                let name = JSONNames.normal(name)
                if JSONNames.apart.contains(name) { continue }
                let isList = JSONNames.lists.contains(name) && inner.array != nil
                if isList { around = Around(members) }
                let isWrapped = isElement && JSONNames.wrappers.contains(name)
                look(in: inner, isListed: isListed || isList, isElement: isList || isWrapped, depth: depth + 1)
            }
            // "_source", "fields": the one article below may have its address and date up here
            if found.count == before + 1, !isListed, !object.isOther || object.types.contains("webpage") {
                complete(&found[before].article, by: object)
            } else if found.count == before + 1, isListed, isElement {
                complete(&found[before].article, by: object)
            }
        default:
            break
        }
    }

    /// Where nothing has a body, what has a title, a description and a date or address is told by that.
    private mutating func lookForSummaries(in value: JSON, isListed: Bool, depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .array(let items):
            for item in items { lookForSummaries(in: item, isListed: isListed, depth: depth + 1) }
        case .object(let members):
            let object = JSONObject(members)
            if !object.isOther, object.title != nil, object.isPublished || object.isArticle, let text = object.summary {
                add(object, text, isListed)
                return
            }
            for (name, inner) in zip(members.names, members.values) {
                let name = JSONNames.normal(name)
                if JSONNames.apart.contains(name) { continue }
                let isList = JSONNames.lists.contains(name) && inner.array != nil
                lookForSummaries(in: inner, isListed: isListed || isList, depth: depth + 1)
            }
        default:
            break
        }
    }

    private mutating func add(_ object: JSONObject, _ text: String, _ isListed: Bool) {
        var article = object.article(text: text)
        if article.outlets.isEmpty, let outlet = around.outlet { article.outlets = [outlet] }
        article.language = article.language ?? around.language
        if !isListed { article.key = nil }
        found.append(Found(article: article, isListed: isListed))
    }

    private func complete(_ article: inout DeclaredArticle, by object: JSONObject) {
        let outer = object.article(text: "")
        article.title = article.title ?? outer.title
        article.isWhole = article.isWhole && article.title == nil
        if article.authors.isEmpty { article.authors = outer.authors }
        if article.outlets.isEmpty { article.outlets = outer.outlets }
        if article.published.isEmpty { article.published = outer.published }
        if article.urls.isEmpty { article.urls = outer.urls }
        article.language = article.language ?? outer.language
        if article.key != nil || outer.key != nil, found.last?.isListed == true {
            article.key = article.urls.first(where: DeclaredArticle.isArticleAddress) ?? article.key ?? outer.key
        }
    }
}
