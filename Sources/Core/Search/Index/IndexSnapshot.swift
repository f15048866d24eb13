/// One moment of the index; a value that any thread may search.
package struct IndexSnapshot: Sendable {
    /// How many articles there are.
    package var count: Int { 0 }

    /// The articles that match the request's query, in its order.
    /// - Throws: `SearchIndex.Failure` where a segment is damaged, never because of the query: one that was parsed can
    ///   be carried out.
    package func search(_ request: SearchRequest) throws(SearchIndex.Failure) -> SearchResult { SearchResult() }

    /// Other spellings of a query that finds nothing: the query with words replaced by ones that articles have.
    package func suggestions(for query: String, limit: Int) -> [String] { [] }
}
