/// An index's answer to one request.
package struct SearchResult: Equatable, Sendable {
    /// How many articles match, whatever the limit; of the hits alone where they were not to be counted.
    package var total: Int
    /// The hits of the page asked for, in the order asked for.
    package var hits: [SearchHit]
    /// One for each field asked for, in that order; counted over all that match.
    package var facets: [Facet]

    /// An answer; nothing found if nothing else is said.
    package init(total: Int = 0, hits: [SearchHit] = [], facets: [Facet] = []) {
        self.total = total
        self.hits = hits
        self.facets = facets
    }
}
