/// The articles that `SearchIndex.fill` holds back until they make a segment of some size.
struct Filling: ~Copyable {
    private var builder: SegmentBuilder
    private var ids: Set<Int> = []

    init(commonWords: CommonWords, fields: Set<Field>) {
        builder = SegmentBuilder(commonWords: commonWords, fields: fields)
    }

    var count: Int { ids.count }
    var memoryBytes: Int { builder.memoryBytes }

    func contains(_ article: Int) -> Bool { ids.contains(article) }

    func containsAny(of articles: [Int]) -> Bool { !ids.isDisjoint(with: articles) }

    /// Takes in an article that it does not contain.
    mutating func add(_ article: IndexedArticle) {
        ids.insert(article.id)
        builder.add(article)
    }

    /// Adds what it holds to `index`, and is empty.
    mutating func finish(_ index: SearchIndex) {
        index.add(&builder, deleting: [], position: 0)
        ids = []
    }
}
