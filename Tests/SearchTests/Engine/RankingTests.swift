import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Ranking by bounds")
struct RankingTests {
    @Test(
        "Bounds leave nothing out: hits and scores are those of looking at every document, bit for bit",
        arguments: SearchOracleTests.seeds)
    func exhaustively(seed: UInt64) throws {
        var world = try RankedWorld(
            seed: seed, sizes: seed % 2 == 0 ? [1600, 300, 40, 1] : [700, 1, 900, 130],
            lengths: seed % 3 == 0 ? [12, 60, 3] : [30])
        for (name, query) in world.requests() {
            for (limit, offset) in [(1, 0), (10, 0), (20, 30), (3, 500)] {
                let request = SearchRequest(query: query, limit: limit, offset: offset, counts: false)
                let fast = try SnapshotSearch(world.parts, request).run()
                var search = SnapshotSearch(world.parts, request)
                search.exhaustively = true
                let all = try search.run()
                guard fast == all else {
                    let place = zip(fast.hits, all.hits).enumerated().first { $0.element.0 != $0.element.1 }
                    Issue.record(
                        "seed \(seed), \(name), \(limit) from \(offset): \(fast.hits.count) hits, \(all.hits.count) exhaustively; \(place.map { "\($0)" } ?? "") \(query)"
                    )
                    break
                }
                #expect(all.hits.allSatisfy { !world.deleted.contains($0.article) }, "seed \(seed), \(name)")
            }
        }
    }
}
