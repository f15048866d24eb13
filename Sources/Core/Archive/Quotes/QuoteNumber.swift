/// By what a quote is known: the number of its article, and its place among the article's quotes. So it needs no row of its
/// own, and stays the same as long as the article's analysis does.
struct QuoteNumber: Hashable, Comparable {
    /// Bits of the place. An article with more quotes than these can tell has only so many.
    private static let bits = 16
    /// As many quotes of an article have a number.
    static let most = 1 << bits

    var article: Int
    /// From 0 on.
    var place: Int

    init(article: Int, place: Int) {
        self.article = article
        self.place = place
    }

    /// The quote with an id that this archive may have given.
    init(_ id: Int) { self.init(article: id >> Self.bits, place: id & (Self.most - 1)) }

    /// As the contract has it.
    var id: Int { article << Self.bits | place }

    /// The ids that quotes of an article can have.
    static func ids(of article: Int) -> ClosedRange<Int> {
        QuoteNumber(article: article, place: 0).id...QuoteNumber(article: article, place: most - 1).id
    }

    static func < (one: QuoteNumber, other: QuoteNumber) -> Bool { one.id < other.id }
}
