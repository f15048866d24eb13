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
        var reader = try QueryReader(text, match: match, today: today)
        return try reader.read()
    }
}
