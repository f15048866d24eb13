/// A piece of a query that the parser need not look into.
struct QueryToken: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// A parenthesis.
        case open, close
        /// A `-` at the beginning of something; `NOT`; `AND`; `OR`.
        case minus, not, and, or
        /// A field's name and colon. What follows without white space is its value: `open`, `quoted` or `word`.
        case field(QueryField)
        /// What stands between quotation marks.
        case quoted(String)
        /// Anything else up to white space, a parenthesis or a quotation mark; it may be punctuation only.
        case word(String)
    }

    var kind: Kind
    /// The byte of the query at which it begins.
    var at: Int
    /// The byte at which its content begins: after the opening quotation mark, else `at`.
    var contentAt: Int
}
