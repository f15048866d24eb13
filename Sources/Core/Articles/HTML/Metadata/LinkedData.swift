import ReadoutJSON

/// What a page's JSON-LD (schema.org) tells: its objects of consequence, and which of them is the page's article.
struct LinkedData {
    /// How likely an object is the article, by its type; the best first.
    enum Kind: Int { case news, article, page, other }

    /// An object that can be the page's article.
    struct Item {
        var kind: Kind
        var members: JSON.Members

        /// The text of a member, tags and entities decoded; nil where it is none or empty.
        func text(_ name: String) -> String? {
            LinkedData.text(members[name])
        }

        var headline: String? { text("headline") ?? text("name") }
    }

    private(set) var items: [Item] = []
    /// `WebSite` and organizations at the top: who publishes the page.
    private(set) var siteName: String?
    private(set) var organizationName: String?
    private var byID: [String: JSON.Members] = [:]

    /// Collects the objects of a page's scripts.
    init(_ scripts: [JSON]) {
        for script in scripts { index(script, depth: 0) }
        for script in scripts { collect(script, depth: 0) }
    }

    /// The object about the page's article: of the best kind, and of these the one whose headline the page shows, by
    /// `agrees`; nil where several of them are of other articles (teasers).
    func article(agrees: (String) -> Bool) -> Item? {
        let dated = items.filter { $0.kind != .other || $0.members["datePublished"] != nil }
        let agreeing = dated.filter { $0.headline.map(agrees) ?? false }
        if let best = agreeing.min(by: { LinkedData.isBetter($0, $1) }) { return best }
        for kind in [Kind.news, .article, .page] {
            let ofKind = dated.filter { $0.kind == kind }
            // what has another headline than the page is the article only where it is alone
            if ofKind.count == 1 { return ofKind[0] }
            if let unnamed = ofKind.first(where: { $0.headline == nil }) { return unnamed }
            if ofKind.count == 2, LinkedData.text(ofKind[0].members["datePublished"]) != nil { return ofKind[0] }
        }
        return dated.count == 1 ? dated[0] : nil
    }

    private static func isBetter(_ a: Item, _ b: Item) -> Bool {
        let (hasA, hasB) = (a.members["datePublished"] != nil, b.members["datePublished"] != nil)
        return hasA == hasB ? a.kind.rawValue < b.kind.rawValue : hasA
    }

    /// The names that a member (author, publisher) holds: text, an object's name, a reference's, or several of them.
    /// `wantsPerson` leaves organizations out.
    func names(_ value: JSON?, wantsPerson: Bool = false) -> [String] {
        switch value {
        case .string(let text)?:
            if let named = byID[text] { return names(.object(named), wantsPerson: wantsPerson) }
            let plain = PageText.plain(text)
            return plain.isEmpty ? [] : [plain]
        case .array(let items)?:
            return items.prefix(20).flatMap { item -> [String] in
                if case .array = item { return [] }
                return names(item, wantsPerson: wantsPerson)
            }
        case .object(let members)?:
            if wantsPerson, LinkedData.types(members).contains(where: { $0.hasSuffix("Organization") }) { return [] }
            switch members["name"] {
            case .array(let items)?: return items.prefix(20).compactMap { LinkedData.text($0) }
            case let name?: if let text = LinkedData.text(name) { return [text] }
            case nil: break
            }
            if let id = members["@id"]?.string, let other = byID[id], other != members {
                return LinkedData.text(other["name"]).map { [$0] } ?? []
            }
            return []
        default: return []
        }
    }

    /// Names of objects that say that they are people.
    func people(_ value: JSON?) -> [String] {
        switch value {
        case .array(let items)?:
            return items.prefix(20).flatMap { item -> [String] in
                if case .array = item { return [] }
                return people(item)
            }
        case .object(let members)?:
            let known = members["name"] == nil ? members["@id"]?.string.flatMap { byID[$0] } ?? members : members
            return LinkedData.types(known).contains("Person") ? LinkedData.text(known["name"]).map { [$0] } ?? [] : []
        default: return []
        }
    }

    /// The text of a value: a string, the first of an array, or what `@value` says.
    static func text(_ value: JSON?) -> String? {
        switch value {
        case .string(let text)?:
            let plain = PageText.plain(text)
            return plain.isEmpty ? nil : plain
        case .integer(let number)?: return String(number)
        case .array(let items)?:
            if case .string? = items.first { return self.text(items.first) }
            return nil
        case .object(let members)?:
            if case .string(let text)? = members["@value"] { return PageText.plain(text) }
            return nil
        default: return nil
        }
    }

    /// The types of an object, without a prefix ("schema:", "https://schema.org/").
    static func types(_ members: JSON.Members) -> [String] {
        let written: [String] =
            switch members["@type"] {
            case .string(let type)?: [type]
            case .array(let types)?: types.compactMap(\.string)
            default: []
            }
        return written.map { type in
            let end = type.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
            return end.map { String(type[type.utf8.index(after: $0)...]) } ?? type
        }
    }

    private mutating func index(_ value: JSON, depth: Int) {
        guard depth < 8, byID.count < 2000 else { return }
        switch value {
        case .array(let items): for item in items { index(item, depth: depth + 1) }
        case .object(let members):
            if let id = members["@id"]?.string, members["name"] != nil, byID[id] == nil { byID[id] = members }
            for value in members.values { index(value, depth: depth + 1) }
        default: break
        }
    }

    /// Objects at the top, in arrays and `@graph`, and the main entities of those; not parts, lists and mentions.
    private mutating func collect(_ value: JSON, depth: Int) {
        guard depth < 6, items.count < 200 else { return }
        switch value {
        case .array(let values): for value in values { collect(value, depth: depth + 1) }
        case .object(let members):
            add(members)
            for name in LinkedData.inner {
                if let inner = members[name] { collect(inner, depth: depth + 1) }
            }
        default: break
        }
    }

    private mutating func add(_ members: JSON.Members) {
        let types = LinkedData.types(members)
        for type in types {
            if type == "WebSite" {
                siteName = siteName ?? LinkedData.text(members["name"])
                return
            }
            if type.hasSuffix("Organization") {
                organizationName = organizationName ?? LinkedData.text(members["name"])
                return
            }
        }
        guard let kind = types.map(LinkedData.kind).min(by: { $0.rawValue < $1.rawValue }) else { return }
        guard kind != .other || members["headline"] != nil || members["datePublished"] != nil else { return }
        items.append(Item(kind: kind, members: members))
    }

    private static func kind(_ type: String) -> Kind {
        if type.hasSuffix("NewsArticle") || type == "Report" || type == "LiveBlogPosting" { return .news }
        if type.hasSuffix("Article") || type.hasSuffix("Posting") || articleTypes.contains(type) { return .article }
        return type.hasSuffix("Page") ? .page : .other
    }

    private static let articleTypes: Set<String> = [
        "CreativeWork", "Review", "Recipe", "HowTo", "QAPage", "Question", "Blog", "Article", "Chapter", "PressRelease",
    ]
    private static let inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"]
}
