/// Cuts a query into tokens.
struct QueryScanner {
    private let query: String
    private let scalars: String.UnicodeScalarView
    private var next: String.Index
    private var tokens: [QueryToken] = []

    /// All tokens of `query`, in order.
    static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
        var scanner = QueryScanner(query)
        while scanner.skipWhiteSpace() { try scanner.scan() }
        return scanner.tokens
    }

    private init(_ query: String) {
        self.query = query
        scalars = query.unicodeScalars
        next = scalars.startIndex
    }

    private mutating func scan() throws(QueryError) {
        switch scalars[next] {
        case "(": single(.open)
        case ")": single(.close)
        case _ where quotes(at: next) != nil: try scanQuoted()
        case "-" where negates(): single(.minus)
        default: try scanWord()
        }
    }

    /// A word, an operator, or a field with its value.
    private mutating func scanWord() throws(QueryError) {
        let start = next
        let end = endOfWord(from: start)
        let raw = String(scalars[start..<end])
        switch raw {
        case "AND": return append(.and, through: end)
        case "OR": return append(.or, through: end)
        case "NOT": return append(.not, through: end)
        default: break
        }
        guard let colon = colonAfterName(from: start) else { return append(.word(raw), through: end) }
        let name = String(scalars[start..<colon])
        let value = scalars.index(after: colon)
        let isEmpty = value == scalars.endIndex || scalars[value] == ")" || scalars[value].properties.isWhitespace
        guard let field = QueryField(named: name) else {
            if isEmpty || scalars[value...].starts(with: "//".unicodeScalars) {
                return append(.word(raw), through: end)  // "Moscow: ...", "https://..."
            }
            throw error(
                at: start,
                """
                there is no field '\(QueryError.shortened(name)):'; the fields are \(QueryField.list) \
                (to search for the words, put them in quotation marks)
                """)
        }
        if isEmpty {
            throw error(
                at: start, "\(field.rawValue): needs a value right after its colon, such as \(field.example)")
        }
        append(.field(field), through: value)
        switch scalars[value] {
        case "(": single(.open)
        case _ where quotes(at: value) != nil: try scanQuoted()
        default: append(.word(String(scalars[value..<end])), through: end)
        }
    }

    private mutating func scanQuoted() throws(QueryError) {
        let start = next
        let quotes = Quotes(openedBy: scalars[start])
        let content = scalars.index(after: start)
        guard let end = scalars[content...].indices.first(where: { self.quotes(at: $0) == quotes }) else {
            throw error(
                at: start,
                "this quotation mark is never closed; write one at the end of the phrase, or leave this one out")
        }
        next = scalars.index(after: end)
        let slop = try scanSlop()
        tokens.append(
            QueryToken(
                kind: .quoted(String(scalars[content..<end]), slop: slop), range: byte(of: start)..<byte(of: next),
                contentAt: byte(of: content)))
    }

    /// The number of a `~5` at `next`, right behind a phrase; nil, and nothing taken, where there is no `~`.
    private mutating func scanSlop() throws(QueryError) -> Int? {
        guard next < scalars.endIndex, scalars[next] == "~" else { return nil }
        let digits = scalars[scalars.index(after: next)...].prefix { ("0"..."9").contains($0) }
        let limits = QueryLimits.slop
        guard let slop = Int(String(digits)), limits.contains(slop), endOfWord(from: digits.endIndex) == digits.endIndex
        else {
            throw error(
                at: next,
                """
                ~ needs a number from \(limits.lowerBound) to \(limits.upperBound) right after it, as in "gas \
                pipeline"~5: so many other words may stand between
                """)
        }
        next = digits.endIndex
        return slop
    }

    /// Whether the `-` at `next` stands before something that can be excluded; " - ", "--" and "->" are punctuation.
    private func negates() -> Bool {
        let after = scalars.index(after: next)
        guard after < scalars.endIndex else { return false }
        if scalars[after] == "(" || quotes(at: after) != nil { return true }
        if scalars[after] == "-" { return false }
        return scalars[after..<endOfWord(from: after)].contains { QueryWords.begins(with: $0) || $0 == "*" }
    }

    /// The colon of a field's name that begins at `start`: one or more ASCII letters before it.
    private func colonAfterName(from start: String.Index) -> String.Index? {
        let end = scalars[start...].firstIndex { !($0.isASCII && $0.properties.isAlphabetic) } ?? scalars.endIndex
        return end > start && end < scalars.endIndex && scalars[end] == ":" ? end : nil
    }

    private func endOfWord(from start: String.Index) -> String.Index {
        scalars[start...].indices.first {
            let scalar = scalars[$0]
            return scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || quotes(at: $0) != nil
        } ?? scalars.endIndex
    }

    /// The kind of the quotation mark at `index`; nil for all else, and for the straight one that stands for gershayim
    /// between two Hebrew letters: צה"ל.
    private func quotes(at index: String.Index) -> Quotes? {
        guard let quotes = Quotes(openedBy: scalars[index]) else { return nil }
        let after = scalars.index(after: index)
        guard scalars[index] == "\"", index > scalars.startIndex, after < scalars.endIndex,
            Self.isHebrew(scalars[scalars.index(before: index)]), Self.isHebrew(scalars[after])
        else { return quotes }
        return nil
    }

    private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool { ("\u{5D0}"..."\u{5F2}").contains(scalar) }

    private mutating func skipWhiteSpace() -> Bool {
        next = scalars[next...].firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        return next < scalars.endIndex
    }

    private mutating func single(_ kind: QueryToken.Kind) {
        append(kind, through: scalars.index(after: next))
    }

    private mutating func append(_ kind: QueryToken.Kind, through end: String.Index) {
        let range = byte(of: next)..<byte(of: end)
        tokens.append(QueryToken(kind: kind, range: range, contentAt: range.lowerBound))
        next = end
    }

    private func byte(of index: String.Index) -> Int {
        query.utf8.distance(from: query.startIndex, to: index)
    }

    private func error(at index: String.Index, _ message: String) -> QueryError {
        QueryError(query: query, at: byte(of: index), message: message)
    }
}
