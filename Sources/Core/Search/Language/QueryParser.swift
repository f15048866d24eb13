/// Reads the query language, which docs/queries.md describes for people.
package struct QueryParser: Sendable {
    /// How words that stand side by side belong together.
    package var match: Match
    /// What `today`, `"last week"` and the like are reckoned from.
    package var today: Day
    /// Gives the text of the saved query with this name, for `query:NAME`; nil where there is none.
    package var savedQueries: @Sendable (_ name: String) -> String?
    /// The name under which the text is to be saved; nil where it is not. Then it must not have itself in it, through
    /// whatever other saved queries.
    package var savedAs: String?

    /// Gives all names in articles of the actor that a name means (`ActorTerm.names`), for `actor:NAME` and its like.
    package var actors: @Sendable (_ field: ActorTerm.Field, _ name: String) -> [IndexedActor]? = { _, _ in nil }

    /// A parser for queries asked on `today`; without `savedQueries` there are none.
    package init(
        match: Match = .all, today: Day, savedQueries: @escaping @Sendable (_ name: String) -> String? = { _ in nil }
    ) {
        self.match = match
        self.today = today
        self.savedQueries = savedQueries
    }

    /// The query that `text` says; `.all` for nothing but white space. Takes any text, and no more time than grows with
    /// its length and that of the saved queries in it. Throws where the text makes no sense or is longer, deeper or
    /// wordier than `QueryLimits` allows; where a saved query does, the error stands at its name.
    package func parse(_ text: String) throws(QueryError) -> Query {
        var text = text
        text.makeContiguousUTF8()  // so that indices and bytes are converted in constant time
        if text.utf8.count > QueryLimits.bytes {
            let bytes = text.utf8
            var end = bytes.index(bytes.startIndex, offsetBy: QueryLimits.bytes)
            while bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }  // back to the scalar's first byte
            throw QueryError(
                query: text, at: bytes.distance(from: bytes.startIndex, to: end),
                message: "a query may have at most \(QueryLimits.bytes / 1024) KiB; write a shorter one")
        }
        var reader = try QueryReader(text, for: self)
        return try reader.read().resolvingActors(actors)
    }
}
