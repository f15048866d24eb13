import ReadoutJSON

/// Reads an object's members as an article's fields, by ``JSONNames``.
struct JSONObject {
    /// The members that can fill fields, and their places among the fields' names.
    private var candidates: [(field: JSONNames.Field, rank: Int, value: JSON)] = []
    /// schema.org's or ninjs's type, in lower case; several where it has several.
    private(set) var types: [String] = []

    init(_ members: JSON.Members) {
        for (name, value) in zip(members.names, members.values) {
            if name == "@type" || name == "type" {
                types += JSONObject.strings(value).map { JSONNames.normal($0) }
            } else if name == "@id", case .string(let id) = value {
                candidates.append((.key, 100, value))
                if DeclaredArticle.isWebAddress(id) { candidates.append((.url, 100, value)) }
            } else if value != .null, !JSONNames.isInner(name),
                let fields = JSONNames.fields[JSONNames.normal(name)]
            {
                for (field, rank) in fields { candidates.append((field, rank, value)) }
            }
        }
    }

    /// Whether it says of itself that it is something other than an article.
    var isOther: Bool { !types.isEmpty && types.allSatisfy(JSONNames.otherTypes.contains) }
    /// Whether it says of itself that it is an article.
    var isArticle: Bool { types.contains { $0.hasSuffix("article") || $0.hasSuffix("posting") || $0 == "report" } }

    /// The members that can fill a field, the best first.
    private func values(_ field: JSONNames.Field) -> [JSON] {
        var found = candidates.filter { $0.field == field }
        if found.count > 1 { found.sort { $0.rank < $1.rank } }
        return found.map(\.value)
    }

    /// Whether one of its members could be a summary.
    var hasSummary: Bool { candidates.contains { $0.field == .summary } }

    private func first(_ field: JSONNames.Field) -> String? {
        for value in values(field) {
            if let text = JSONObject.text(value), let line = FieldText.line(text.utf8) { return line }
        }
        return nil
    }

    /// The body's text; nil where it has none with a word in it.
    var body: String? {
        for value in values(.body) {
            var pieces: [String] = []
            JSONObject.collect(value, into: &pieces, depth: 0)
            let text = pieces.count == 1 ? pieces[0] : pieces.joined(separator: "\n")
            if text.utf8.contains(where: { Ascii.isAlphanumeric($0) || $0 >= 0xC3 }) { return text }
        }
        return nil
    }

    var title: String? { first(.title) }
    var summary: String? { first(.summary) }

    /// Whether it tells when or where it was published.
    var isPublished: Bool { !values(.published).isEmpty || !values(.url).isEmpty }

    /// All that it tells, `text` being its body.
    func article(text: String) -> DeclaredArticle {
        var article = DeclaredArticle()
        article.title = title
        article.isWhole = title == nil && !isArticle
        article.subtitle = first(.subtitle)
        article.summary = summary
        if let value = values(.author).first(where: { !JSONObject.people($0).isEmpty }) {
            article.authors = JSONObject.people(value)
        }
        article.outlets = values(.outlet).compactMap { JSONObject.text($0, names: JSONObject.nameNames) }
            .compactMap { FieldText.line($0.utf8) }
        article.copyright = first(.copyright)
        article.published = values(.published).compactMap { JSONObject.text($0, names: JSONObject.textNames) }
        article.updated = values(.updated).compactMap { JSONObject.text($0, names: JSONObject.textNames) }
        article.dateline = values(.dateline).lazy.compactMap { JSONObject.text($0, names: JSONObject.nameNames) }
            .first { DeclaredDate.parse(Array($0.utf8)[...]) == nil }
        article.urls = values(.url).flatMap(JSONObject.strings)
        article.language =
            values(.language).lazy.compactMap { JSONObject.text($0, names: JSONObject.languageNames) }
            .first
        article.key =
            article.urls.first(where: DeclaredArticle.isArticleAddress)
            ?? values(.key).lazy.compactMap { JSONObject.text($0, names: JSONObject.textNames) }.first
        let bytes = Array(text.utf8)
        article.body = FieldText.page(bytes)
        article.whole = FieldText.hasTags(bytes) ? nil : bytes
        return article
    }

    // MARK: Values

    /// Members of a value that is an object in which its text stands (JSON-LD 1.1's value objects, WordPress's
    /// "rendered", MongoDB's dates and numbers).
    private static let textNames = [
        "@value", "rendered", "value", "main", "$date", "$numberLong", "#text", "$t", "text", "content", "html", "@id",
        "url",
        "$oid", "href",
    ]
    private static let nameNames = ["name", "title", "literal", "original", "@value", "value", "#text", "rendered"]
    private static let languageNames = ["alternateName", "code", "name", "@value", "value"]

    /// The text of a value: a string, a number, an object's text, the first of an array.
    private static func text(_ value: JSON, names: [String] = textNames) -> String? {
        switch value {
        case .string(let text): return text.isEmpty ? nil : text
        case .integer(let number): return String(number)
        case .number(let number): return number.magnitude < 1e15 ? String(Int(number)) : nil
        case .array(let items): return items.lazy.compactMap { item in flat(item, names) }.first
        case .object(let members):
            for name in names {
                if let inner = members[name], let text = flat(inner, names) { return text }
            }
            return nil
        default: return nil
        }
    }

    /// As ``text(_:names:)``, one level deeper and not further.
    private static func flat(_ value: JSON, _ names: [String]) -> String? {
        switch value {
        case .string(let text): return text.isEmpty ? nil : text
        case .integer(let number): return String(number)
        case .object(let members):
            for name in names {
                if case .string(let text)? = members[name], !text.isEmpty { return text }
                if case .integer(let number)? = members[name] { return String(number) }
            }
            return nil
        case .array(let items): return items.lazy.compactMap(\.string).first { !$0.isEmpty }
        default: return nil
        }
    }

    /// The strings of a value: itself, its `@id` or `url`, or those of an array.
    private static func strings(_ value: JSON) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let items): items.prefix(20).compactMap { flat($0, textNames) }
        case .object: text(value).map { [$0] } ?? []
        default: []
        }
    }

    /// The names of a value that names writers.
    private static func people(_ value: JSON) -> [String] {
        switch value {
        case .string(let text): return [text].compactMap { FieldText.line($0.utf8) }
        case .array(let items): return items.prefix(50).flatMap(people)
        case .object(let members):
            if let type = members["@type"]?.string, type.hasSuffix("Organization") || type == "Corporation" {
                return []
            }
            if let name = text(value, names: nameNames) { return [name].compactMap { FieldText.line($0.utf8) } }
            let parts = ["givenName", "familyName", "first_name", "last_name", "firstname", "lastname"]
                .compactMap { members[$0]?.string }
            return parts.isEmpty ? [] : [parts.joined(separator: " ")]
        default: return []
        }
    }

    /// The texts that a body is made of: a string, an array of paragraphs or blocks, one of several renderings (ninjs's
    /// `bodies`).
    private static func collect(_ value: JSON, into pieces: inout [String], depth: Int) {
        guard depth < 8 else { return }
        switch value {
        case .string(let text): pieces.append(text)
        case .array(let items):
            let renderings = items.filter { $0["contenttype"] != nil || $0["contentType"] != nil }
            if renderings.count > 1 {
                let isText = { (item: JSON) in (item["contenttype"] ?? item["contentType"])?.string?.contains("text") }
                collect(renderings.first { isText($0) == true } ?? renderings[0], into: &pieces, depth: depth + 1)
            } else {
                for item in items { collect(item, into: &pieces, depth: depth + 1) }
            }
        case .object(let members):
            // what has a title is an article itself, and no paragraph of one
            if depth > 0, members["title"]?.string != nil || members["headline"] != nil { return }
            if let type = members["type"]?.string, JSONNames.apart.contains(JSONNames.normal(type)) { return }
            for name in [
                "@value", "rendered", "value", "text", "content", "html", "paragraph", "paragraphs", "blocks",
                "children", "data", "items",
            ] {
                guard let inner = members[name] else { continue }
                let before = pieces.count
                collect(inner, into: &pieces, depth: depth + 1)
                if pieces.count > before { return }
            }
        default: break
        }
    }
}
