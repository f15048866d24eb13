/// Makes the tree of one query from its tokens, by recursive descent:
///
///     alternatives = sequence { "OR" sequence }
///     sequence     = { [ "AND" ] item }
///     item         = { "-" | "NOT" } ( "(" alternatives ")" | quoted | word | field item )
///
/// A word that is only punctuation gives nothing; what is left without words by that is an error.
struct QueryReader {
    private let query: String
    private let match: Match
    private let today: Day
    private let tokens: [QueryToken]
    private var next = 0
    private var depth = 0
    private var leaves = 0

    init(_ query: String, match: Match, today: Day) throws(QueryError) {
        self.query = query
        self.match = match
        self.today = today
        tokens = try QueryScanner.tokens(of: query)
    }

    mutating func read() throws(QueryError) -> Query {
        guard let first = tokens.first else { return .all }
        let whole = try alternatives(in: nil)
        if let rest = peek {  // alternatives stop only at the end or a ")"
            throw error(at: rest.at, "this parenthesis closes none; leave it out, or write its ( before")
        }
        guard let whole else {
            throw error(at: first.at, "there is only punctuation here; write a word with letters or digits")
        }
        return whole
    }

    // MARK: Structure

    /// Nil where nothing but punctuation stands before the end or the ")".
    private mutating func alternatives(in field: QueryField?) throws(QueryError) -> Query? {
        var branches: [Query] = []
        var before: QueryToken?
        while true {
            let branch = try sequence(in: field)
            let after = take(.or)
            guard let branch else {
                if let or = after ?? before { throw needsBothSides(or, "OR") }
                return nil
            }
            branches.append(branch)
            guard after != nil else { return .anyOf(branches) }
            before = after
        }
    }

    /// Nil where nothing but punctuation stands before the end, the ")" or the `OR`.
    private mutating func sequence(in field: QueryField?) throws(QueryError) -> Query? {
        var runs: [[Query]] = []  // items that AND joins, which binds tighter than standing side by side
        var joint: QueryToken?
        while let token = peek, token.kind != .close, token.kind != .or {
            if take(.and) != nil {
                guard !runs.isEmpty, joint == nil else { throw needsBothSides(token, "AND") }
                joint = token
            } else if let item = try item(in: field) {
                if joint == nil { runs.append([item]) } else { runs[runs.count - 1].append(item) }
                joint = nil
            }
        }
        if let joint { throw needsBothSides(joint, "AND") }
        if runs.isEmpty { return nil }
        let items = runs.map(Query.allOf)
        switch match {
        case .all:
            return .allOf(items)
        case .any:
            let words = items.filter { !$0.isFilter }
            return .allOf((words.isEmpty ? [] : [.anyOf(words)]) + items.filter(\.isFilter))
        }
    }

    /// Nil for a word of punctuation only.
    private mutating func item(in field: QueryField?) throws(QueryError) -> Query? {
        var sign: QueryToken?
        var negated = false
        while let token = take(.minus) ?? take(.not) {
            sign = token
            negated.toggle()
        }
        while let token = peek {
            let found: Query?
            switch token.kind {
            case .open: found = try group(in: field)
            case .field(let inner): found = try value(of: inner)
            case .quoted, .word:
                next += 1
                found = try leaf(token, in: field)
            case .close, .minus, .not, .and, .or: throw nothingExcluded(by: sign ?? token)
            }
            if let found { return negated ? .noneOf(found) : found }
            if sign == nil { return nil }
        }
        if let sign { throw nothingExcluded(by: sign) }
        return nil
    }

    private mutating func group(in field: QueryField?) throws(QueryError) -> Query {
        let open = tokens[next]
        next += 1
        depth += 1
        defer { depth -= 1 }
        if depth > QueryLimits.depth {
            throw error(
                at: open.at,
                "parentheses may stand at most \(QueryLimits.depth) deep in one another; write fewer of them")
        }
        let content = try alternatives(in: field)
        guard take(.close) != nil else {
            throw error(at: open.at, "this parenthesis is never closed; write its ) after the group, or leave it out")
        }
        guard let content else {
            throw error(at: open.at, "there is no word between these parentheses; write one, or leave them out")
        }
        return content
    }

    /// A field's token and the value that the scanner found after it.
    private mutating func value(of field: QueryField) throws(QueryError) -> Query {
        let name = tokens[next]
        next += 1
        let token = tokens[next]
        if token.kind == .open { return try group(in: field) }
        next += 1
        if case .word(let raw) = token.kind, raw.hasPrefix("-"), field != .path {
            throw error(at: token.at, "the - goes before the field's name, as in -\(field.example)")
        }
        guard let found = try leaf(token, in: field) else {
            throw error(
                at: name.at, "\(field.rawValue): needs a value with letters or digits, such as \(field.example)")
        }
        return found
    }

    /// A word, phrase or value, counted.
    private mutating func leaf(_ token: QueryToken, in field: QueryField?) throws(QueryError) -> Query? {
        let found = try QueryLeaves(query: query, today: today).leaf(token, in: field)
        if case .phrase(let phrase) = found { leaves += phrase.words.count } else if found != nil { leaves += 1 }
        if leaves > QueryLimits.leaves {
            throw error(at: token.at, "a query may have at most 1,000 words; leave out what follows here")
        }
        return found
    }

    // MARK: Tokens and errors

    private var peek: QueryToken? { next < tokens.count ? tokens[next] : nil }

    private mutating func take(_ kind: QueryToken.Kind) -> QueryToken? {
        guard let token = peek, token.kind == kind else { return nil }
        next += 1
        return token
    }

    private func needsBothSides(_ token: QueryToken, _ name: String) -> QueryError {
        error(
            at: token.at,
            "\(name) needs something to search for on both sides; to search for the word itself, write \"\(name)\"")
    }

    private func nothingExcluded(by token: QueryToken) -> QueryError {
        let (sign, example) = token.kind == .minus ? ("-", "-word") : ("NOT", "NOT word")
        return error(at: token.at, "\(sign) needs something to exclude after it, as in \(example)")
    }

    private func error(at byte: Int, _ message: String) -> QueryError {
        QueryError(query: query, at: byte, message: message)
    }
}
