/// A piece of a query that the parser need not look into.
struct QueryToken: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// A parenthesis.
        case open, close
        /// A `-` at the beginning of something; `NOT`; `AND`; `OR`.
        case minus, not, and, or
        /// A field's name and colon. What follows without white space is its value: `open`, `quoted` or `word`.
        case field(QueryField)
        /// What stands between quotation marks, and the number of a `~5` right behind them.
        case quoted(String, slop: Int?)
        /// Anything else up to white space, a parenthesis or a quotation mark; it may be punctuation only.
        case word(String)
    }

    var kind: Kind
    /// The bytes of the query that it takes.
    var range: Range<Int>
    /// The byte at which its content begins: after the opening quotation mark, else `at`.
    var contentAt: Int

    /// The byte of the query at which it begins.
    var at: Int { range.lowerBound }
}

extension QueryToken {
    /// What a `quoted` or a `word` says, as it stands there; nil for all else.
    var value: String? {
        switch kind {
        case .quoted(let content, _): content
        case .word(let raw): raw
        default: nil
        }
    }
}

extension QueryToken.Kind {
    /// Whether it holds or opens something of several words.
    var isGroup: Bool {
        switch self {
        case .open, .quoted: true
        default: false
        }
    }
}
