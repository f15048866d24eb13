/// A query that makes no sense, and where.
package struct QueryError: Error, Equatable {
    /// The query as it came.
    package var query: String
    /// The UTF-8 byte of `query` at which it stops making sense: within 0...count, at a scalar's first byte.
    package var at: Int
    /// One sentence for the person who typed it: what is wrong, and what to write instead.
    package var message: String

    /// An error at byte `at` of `query`.
    package init(query: String, at: Int, message: String) {
        self.query = query
        self.at = at
        self.message = message
    }

    /// `text` for a message: its first 40 scalars, on one line.
    static func shortened(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        line.append(contentsOf: text.unicodeScalars.prefix(40).map { $0.properties.isWhitespace ? " " : $0 })
        return String(line) + (text.unicodeScalars.dropFirst(40).isEmpty ? "" : "…")
    }
}
