/// What answers searches: the archive's FTS5 tables for now, an engine of our own later.
package protocol SearchIndex {
    /// The articles that match the request's query, in its order. Throws where the index cannot be read, never because
    /// of the query: one that was parsed can be carried out.
    func search(_ request: SearchRequest) throws -> SearchResult
}
