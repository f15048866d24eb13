/// Reads the query language, which docs/queries.md describes for people.
package struct QueryParser: Sendable {
    /// How words that stand side by side belong together.
    package var match: Match
    /// What `today` and `yesterday` are reckoned from.
    package var today: Day

    /// A parser for queries asked on `today`.
    package init(match: Match = .all, today: Day) {
        self.match = match
        self.today = today
    }

    /// The query that `text` says; `.all` for nothing but white space. Takes any text, and no more time than grows with
    /// its length. Throws where the text makes no sense or is longer, deeper or wordier than `QueryLimits` allows.
    package func parse(_ text: String) throws(QueryError) -> Query {
        throw QueryError(query: text, at: 0, message: "the parser is not here yet")
    }
}

extension Query {
    /// The query as it was understood, in the query language with every `AND` written out and every date absolute.
    /// Parsed again, with either `Match` and on any day, it gives this query.
    package var understood: String { "" }
}
