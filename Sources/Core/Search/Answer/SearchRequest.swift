/// A question to an index.
package struct SearchRequest: Equatable, Sendable {
    /// What the articles must have.
    package var query: Query
    /// The order of the hits.
    package var sort: Sort
    /// What all articles found are to be counted by, in the order wanted.
    package var facets: [FacetField]
    /// How many hits at most.
    package var limit: Int
    /// How many hits of the order are left out before the first.
    package var offset: Int
    /// Whether each hit is to say in words why it scores as it does.
    package var explain: Bool
    /// Whether all that match are to be counted. Without, and without facets, an index need not look at each of them.
    package var counts: Bool
    /// The names of actors that facets count together.
    package var actorMerges: ActorMerges

    /// A question; what is left out is what the contract gives to a caller who leaves it out.
    package init(
        query: Query, sort: Sort = .relevance, facets: [FacetField] = [], limit: Int = 20, offset: Int = 0,
        explain: Bool = false, counts: Bool = true, actorMerges: ActorMerges = .none
    ) {
        self.query = query
        self.sort = sort
        self.facets = facets
        self.limit = limit
        self.offset = offset
        self.explain = explain
        self.counts = counts
        self.actorMerges = actorMerges
    }
}
