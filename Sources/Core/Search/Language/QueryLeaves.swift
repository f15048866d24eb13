/// Makes the leaves of a query's tree from its quoted phrases and the values of its fields; `QueryWordReader` makes
/// those of its words.
struct QueryLeaves {
    let query: String
    let today: Day

    /// What a `quoted` or `word` token says as a value of `field`, or on its own; nil where there is nothing in it to
    /// search for. `query:` is not among the fields.
    func leaf(_ token: QueryToken, in field: QueryField?) throws(QueryError) -> Query? {
        guard let text = token.value else { return nil }
        if field == nil || field?.textField != nil {
            guard case .quoted(_, let slop) = token.kind else {
                return try QueryWordReader(query: query, token: token, field: field?.textField).read(text)
            }
            return try phrase(text, slop, token, field?.textField)
        }
        let isQuoted = token.contentAt > token.at
        if case .quoted(let content, .some) = token.kind {
            throw error(
                at: token.contentAt + content.utf8.count + 1,
                "~ goes behind a phrase of the article's words; leave it out behind a value of \(field?.rawValue ?? ""):"
            )
        }
        switch field {
        case .outlet:
            if !isQuoted { try refuseWildcards(text, token, "outlet: finds whole words of the outlet's name") }
            let words = QueryWords.split(text)
            return words.isEmpty ? nil : .outlet(words.joined(separator: " "))
        case .actor, .person, .org, .place, .state, .said:
            guard let field, let actorField = field.actorField else { return nil }
            if !isQuoted { try refuseWildcards(text, token, "\(field.rawValue): finds whole words of a name") }
            let words = QueryWords.split(text)
            return words.isEmpty ? nil : .actor(ActorTerm(actorField, words.joined(separator: " ")))
        case .path:
            if !isQuoted { try refuseStar(text, token) }
            return text.isEmpty ? nil : .path(text)
        case .date, .since, .until, .added:
            return try dates(text, token, field ?? .date)
        case .lang:
            guard let code = LanguageTag.code(of: text) else {
                throw error(
                    at: token.contentAt,
                    """
                    '\(QueryError.shortened(text))' is no language; write its code, such as en, de or zh-hant, or its \
                    English name, such as german
                    """)
            }
            return .language(code)
        case .format:
            let name = text.lowercased()
            guard FormatNames.all.contains(name) else {
                throw error(
                    at: token.contentAt,
                    """
                    '\(QueryError.shortened(text))' is no format; the formats are \
                    \(FormatNames.all.joined(separator: ", "))
                    """)
            }
            return .format(name)
        case .is:
            guard text.lowercased() == "copy" else {
                throw error(
                    at: token.contentAt,
                    "is: knows only copy: is:copy finds articles that repeat another's text, -is:copy leaves them out")
            }
            return .copy
        case nil, .title, .text, .by, .quote, .query:
            return nil
        }
    }

    private func phrase(
        _ text: String, _ slop: Int?, _ token: QueryToken, _ field: TextField?
    ) throws(QueryError) -> Query {
        let words = QueryWords.split(text)
        if words.isEmpty {
            throw error(at: token.at, "there is no word between these quotation marks; write one, or leave them out")
        }
        return .phrase(Phrase(words, slop: words.count > 1 ? slop : nil, field: field))
    }

    private func dates(_ text: String, _ token: QueryToken, _ field: QueryField) throws(QueryError) -> Query {
        do {
            let range = try QueryDates(today: today).range(text, of: field)
            return field == .added ? .added(range) : .dates(range)
        } catch {
            throw self.error(at: token.contentAt + error.offset, error.message)
        }
    }

    private func refuseStar(_ text: String, _ token: QueryToken) throws(QueryError) {
        guard let star = text.utf8.firstIndex(of: UInt8(ascii: "*")) else { return }
        throw error(
            at: token.at + text.utf8.distance(from: text.startIndex, to: star),
            "path: finds any part of a path; leave out the *, or write quotation marks around it")
    }

    private func refuseWildcards(_ text: String, _ token: QueryToken, _ message: String) throws(QueryError) {
        guard let wildcard = Wildcards.first(in: text) else { return }
        let sign = text.unicodeScalars[wildcard]
        throw error(
            at: token.at + text.utf8.distance(from: text.startIndex, to: wildcard),
            "\(message); leave out the \(sign)")
    }

    private func error(at byte: Int, _ message: String) -> QueryError {
        QueryError(query: query, at: byte, message: message)
    }
}

extension Query {
    /// How many leaves it counts for: a phrase has one for each word.
    var leafCount: Int {
        switch self {
        case .phrase(let phrase): phrase.words.count
        case .and(let members), .or(let members): members.reduce(0) { $0 + $1.leafCount }
        case .not(let member): member.leafCount
        default: 1
        }
    }
}
