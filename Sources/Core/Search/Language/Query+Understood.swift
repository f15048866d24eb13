extension Query {
    /// The query as it was understood, in the query language with every `AND` written out and every date absolute.
    /// Parsed again, with either `Match` and on any day, it gives this query; empty for `.all`.
    package var understood: String {
        switch self {
        case .all: ""
        case .word(let term):
            Self.name(term.field) + (term.form == .exact ? "=" : "") + term.text + (term.form == .prefix ? "*" : "")
        case .phrase(let phrase):
            Self.name(phrase.field) + "\"\(QueryWords.text(of: phrase.words))\""
                + (phrase.slop.map { "~\($0)" } ?? "")
        case .outlet(let name):
            "outlet:" + Self.outlet(QueryWords.text(of: name.split(separator: " ").map { String($0) }))
        case .actor(let term):
            term.field.rawValue + ":"
                + Self.outlet(QueryWords.text(of: term.name.split(separator: " ").map { String($0) }))
        case .path(let part): "path:" + Self.quotedIfNeeded(part)
        case .language(let code): "lang:\(code)"
        case .format(let name): "format:\(name)"
        case .dates(let range): "date:\(range)"
        case .added(let range): "added:\(range)"
        case .copy: "is:copy"
        case .and(let members): members.map(\.understoodAsMember).joined(separator: " AND ")
        case .or(let members): members.map(\.understoodAsMember).joined(separator: " OR ")
        case .not(let member): "-" + member.understoodAsMember
        }
    }

    /// With parentheses where something stands beside it.
    private var understoodAsMember: String {
        switch self {
        case .and, .or: "(\(understood))"
        default: understood
        }
    }

    private static func name(_ field: TextField?) -> String {
        field.map { "\($0.rawValue):" } ?? ""
    }

    private static func outlet(_ name: String) -> String {
        name.unicodeScalars.contains(where: \.properties.isWhitespace) ? "\"\(name)\"" : name
    }

    /// A path came either without quotation marks in it or between those of one kind: it cannot hold both kinds.
    private static func quotedIfNeeded(_ part: String) -> String {
        let scalars = part.unicodeScalars
        let isPlain = scalars.allSatisfy {
            !$0.properties.isWhitespace && Quotes(openedBy: $0) == nil && $0 != "(" && $0 != ")" && $0 != "*"
        }
        if isPlain { return part }
        return scalars.contains { Quotes(openedBy: $0) == .commas } ? "«\(part)»" : "\"\(part)\""
    }
}
