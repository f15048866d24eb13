import Glibc
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Answers of an index, held against each article by itself")
struct SearchOracleTests {
    /// READOUT_SEEDS is how many random worlds there are; a few where it is not set.
    static let seeds = 0..<(getenv("READOUT_SEEDS").flatMap { UInt64(String(cString: $0)) } ?? 3)

    @Test(
        "However the articles came, changed and went, the same are found, counted, sorted and paged", arguments: seeds)
    func random(seed: UInt64) throws {
        let folder = try IndexTestFolder()
        var world = SearchWorld(seed: seed)
        var oracle = SearchOracle()
        var index = try SearchIndex(
            emptying: IndexFolder(path: folder.path), identity: "velmora",
            commonWords: ["the", "of", "in", "harbour", "ceasefire", "cease"],
            policy: .small)
        var position = 0
        for round in 0..<8 {
            for _ in 0..<6 {
                let changes = world.changes(ids: 90, count: 1 + world.number(below: 7))
                position += 1
                index.apply(changes, position: position)
                oracle.apply(changes)
            }
            switch world.number(below: 4) {
            case 0: try index.flush()
            case 1:
                index.close(flushing: true)
                index = try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: .small)
            case 2: index.waitForEnd()
            default: break
            }
            let snapshot = index.snapshot
            try #require(snapshot.count == oracle.articles.count, "seed \(seed), round \(round)")
            let queries = (0..<40).map { _ in world.query() }
            let expected = oracle.matches(queries, languages: snapshot.languages)
            for (number, query) in queries.enumerated() {
                try compare(
                    query, expected[number], snapshot, oracle, &world, "seed \(seed), round \(round), query \(number)")
            }
        }
        index.close(flushing: false)
    }

    /// Counted and ranked, sorted and paged.
    private func compare(
        _ query: Query, _ expected: Set<Int>, _ snapshot: IndexSnapshot, _ oracle: SearchOracle,
        _ world: inout SearchWorld, _ name: String
    ) throws {
        let sort = world.pick([Sort.relevance, .newest, .oldest])
        let all = try snapshot.search(
            SearchRequest(query: query, sort: sort, facets: FacetField.allCases, limit: 1000))
        let found = Set(all.hits.map(\.article))
        let about = "\(name), by \(sort): \(query)"
        if found != expected {
            let wrong = found.symmetricDifference(expected).min().flatMap { oracle.articles[$0] }
            Issue.record(
                "\(about): more \(found.subtracting(expected).sorted()), less \(expected.subtracting(found).sorted()): \(wrong.map { "\($0)" } ?? "")"
            )
            return
        }
        #expect(all.total == expected.count && all.hits.count == expected.count, "\(about)")
        for facet in all.facets {
            let counted = Dictionary(facet.values.map { ($0.value, $0.count) }, uniquingKeysWith: +)
            #expect(counted == oracle.facet(facet.field, of: expected), "\(about), \(facet.field)")
            let order = facet.values.sorted {
                facet.field == .month || $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count
            }
            #expect(facet.values == order, "\(about), \(facet.field)")
        }
        if sort != .relevance { #expect(oracle.isSorted(all.hits, sort), "\(about)") }
        let size = 1 + world.number(below: 9)
        var pages: [SearchHit] = []
        for offset in stride(from: 0, to: min(all.hits.count + size, 60), by: size) {
            let page = try snapshot.search(
                SearchRequest(query: query, sort: sort, limit: size, offset: offset, counts: offset % 2 == 0))
            pages += page.hits
        }
        #expect(pages == Array(all.hits.prefix(pages.count)), "\(about), pages of \(size)")
        #expect(pages.count >= min(all.hits.count, 60), "\(about), pages of \(size)")
    }
}
