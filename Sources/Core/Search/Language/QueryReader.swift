/// Makes the tree of one query from its tokens, by recursive descent:
///
///     alternatives = sequence { "OR" sequence }
///     sequence     = { [ "AND" ] item }
///     item         = { "-" | "NOT" } ( "(" alternatives ")" | quoted | word | field item )
///
/// A word that is only punctuation gives nothing; what is left without words by that is an error. A saved query is read
/// where its name stands, by a reader of its own, as if its text stood there in parentheses.
struct QueryReader {
    /// What all the readers of one query use up together.
    private struct Use {
        var depth = 0
        var leaves = 0
        var bytes = 0
        /// The names of the saved queries that are being read, the outermost first.
        var names: [String] = []
    }

    private let query: String
    private let parser: QueryParser
    private let tokens: [QueryToken]
    private var next = 0
    private var use: Use

    init(_ query: String, for parser: QueryParser) throws(QueryError) {
        try self.init(query, for: parser, use: Use(bytes: query.utf8.count, names: parser.savedAs.map { [$0] } ?? []))
    }

    private init(_ query: String, for parser: QueryParser, use: Use) throws(QueryError) {
        self.query = query
        self.parser = parser
        self.use = use
        tokens = try QueryScanner.tokens(of: query)
    }

    mutating func read() throws(QueryError) -> Query { try read(in: nil) }

    private mutating func read(in field: QueryField?) throws(QueryError) -> Query {
        guard let first = tokens.first else { return .all }
        let whole = try alternatives(in: field)
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
        switch parser.match {
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
            case .field(let inner): found = try value(of: inner, in: field)
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
        use.depth += 1
        defer { use.depth -= 1 }
        if use.depth > QueryLimits.depth {
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
    private mutating func value(of field: QueryField, in outer: QueryField?) throws(QueryError) -> Query {
        let name = tokens[next]
        next += 1
        let token = tokens[next]
        if token.kind == .open { return try group(in: field) }
        next += 1
        if case .word(let raw) = token.kind, raw.hasPrefix("-"), field != .path, field != .query {
            throw error(at: token.at, "the - goes before the field's name, as in -\(field.example)")
        }
        if field.isDate, let joint = peek, joint.at == token.range.upperBound,
            (token.kind.isGroup && isDots(joint)) || (joint.kind.isGroup && isDots(token))
        {
            throw error(
                at: token.at,
                "write both dates in one pair of quotation marks, as in \(field.rawValue):\"1 sept 2022..yesterday\"")
        }
        let found = field == .query ? try saved(token, in: outer) : try leaf(token, in: field)
        guard let found else {
            throw error(
                at: name.at, "\(field.rawValue): needs a value with letters or digits, such as \(field.example)")
        }
        return found
    }

    /// Whether a token ends or begins with the `..` between two dates.
    private func isDots(_ token: QueryToken) -> Bool {
        if case .word(let raw) = token.kind { raw.hasPrefix("..") || raw.hasSuffix("..") } else { false }
    }

    /// A word, phrase or value, counted.
    private mutating func leaf(_ token: QueryToken, in field: QueryField?) throws(QueryError) -> Query? {
        if field == .query { return try saved(token, in: nil) }
        if case .word("=") = token.kind, let after = peek, after.at == token.range.upperBound, after.kind.isGroup {
            throw error(
                at: token.at,
                """
                = asks for one word as it is written; write it before each word that it is to hold for, as in \
                =Polish
                """)
        }
        let found = try QueryLeaves(query: query, today: parser.today).leaf(token, in: field)
        use.leaves += found?.leafCount ?? 0
        if use.leaves > QueryLimits.leaves {
            throw error(at: token.at, "a query may have at most 1,000 words; leave out what follows here")
        }
        return found
    }

    // MARK: Saved queries

    /// What the saved query whose name is in `token` says, as if it stood here in parentheses; nil for no name at all.
    /// - Parameter field: the field whose group the name stands in.
    private mutating func saved(_ token: QueryToken, in field: QueryField?) throws(QueryError) -> Query? {
        guard let name = token.value, !name.isEmpty else { return nil }
        let shown = QueryError.shortened(name)
        if use.names.contains(name) {
            let chain = (use.names.drop { $0 != name } + [name]).map { "'\(QueryError.shortened($0))'" }
            throw error(
                at: token.at,
                "the saved query '\(shown)' contains itself (\(chain.joined(separator: " has "))); change one of them")
        }
        guard var text = parser.savedQueries(name) else {
            throw error(
                at: token.at, "there is no saved query '\(shown)'; save it first, or write its words in parentheses")
        }
        text.makeContiguousUTF8()
        use.bytes += text.utf8.count
        guard use.names.count < QueryLimits.savedDepth, use.bytes <= QueryLimits.bytes else {
            let what =
                use.bytes > QueryLimits.bytes
                ? "with its saved queries a query may have at most \(QueryLimits.bytes / 1024) KiB"
                : "saved queries may stand at most \(QueryLimits.savedDepth) deep in one another"
            throw error(at: token.at, "\(what); write fewer of them")
        }
        var inner = use
        inner.names.append(name)
        inner.depth += 1
        do {
            var reader = try QueryReader(text, for: parser, use: inner)
            let query = try reader.read(in: field)
            use.bytes = reader.use.bytes
            use.leaves = reader.use.leaves
            if query != .all { return query }
        } catch {
            throw self.error(
                at: token.at, "in the saved query '\(shown)', at its byte \(error.at): \(error.message)")
        }
        throw error(at: token.at, "the saved query '\(shown)' is empty; write something into it, or leave it out")
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
