import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Actors that articles mention")
struct ActorSearchTests {
    private static let articles = [
        [
            IndexedActor(.person, "Marta Orlan"), IndexedActor(.state, "Velmora"),
            IndexedActor(.organization, "Bank of Velmora"),
        ],
        [IndexedActor(.person, "Orlan"), IndexedActor(.place, "Nordhaven"), IndexedActor(.person, "M. Orlan")],
        [IndexedActor(.person, "Orlando Dvorak"), IndexedActor(.place, "Velmora")],
        [],
    ].enumerated().map { IndexedArticle(id: $0.offset + 1, text: "ferry", actors: $0.element) }

    /// The articles in two segments, merged into one if wanted.
    private static func parts(merged: Bool = false) throws -> [IndexPart] {
        var segments: [Segment] = []
        for half in [articles[..<2], articles[2...]] {
            var builder = SegmentBuilder(commonWords: CommonWords([]))
            for article in half { builder.add(article) }
            let output = MemoryOutput()
            builder.finish(into: output)
            segments.append(try Segment(SegmentBytes(output.bytes)))
        }
        guard merged else {
            return segments.enumerated().map { IndexPart(number: $0.offset + 1, segment: $0.element) }
        }
        let output = MemoryOutput()
        try SegmentMerger.merge(segments.map { ($0, Tombstones()) }, into: output) { false }
        return [IndexPart(number: 9, segment: try Segment(SegmentBytes(output.bytes)))]
    }

    private static func found(_ query: Query, _ parts: [IndexPart]) throws -> [Int] {
        try SnapshotSearch(parts, SearchRequest(query: query)).run().hits.map(\.article).sorted()
    }

    @Test(
        "A name is found by whole words of it that stand side by side, in the kind that is asked for",
        arguments: [
            ("actor:orlan", [1, 2]), ("person:\"marta ORLAN\"", [1]), ("person:velmora", []),
            ("actor:velmora", [1, 3]),
            ("state:velmora", [1]), ("place:velmora", [3]), ("org:\"of velmora\"", [1]), ("org:bank", [1]),
            ("org:\"bank velmora\"", []), ("actor:orl", []), ("-actor:velmora", [2, 4]),
            ("person:(orlan OR dvorak) AND -org:bank", [2, 3]), ("person:m.", [2]), ("ferry person:dvorak", [3]),
        ])
    func words(text: String, expected: [Int]) throws {
        let query = try QueryParser.onDay("2022-09-16").parse(text)
        for merged in [false, true] {
            #expect(try Self.found(query, try Self.parts(merged: merged)) == expected, "\(text), merged: \(merged)")
        }
        #expect(Self.articles.filter { QueryMatcher(query).matches($0) }.map(\.id) == expected, "\(text)")
    }

    @Test("A name that somebody knows is found as each of the names that this actor has, and no other")
    func known() throws {
        var parser = try QueryParser.onDay("2022-09-16")
        parser.actors = { field, name in
            guard field.kinds.contains(.person), name == "Orlan" else { return nil }
            return [IndexedActor(.person, "Marta Orlan"), IndexedActor(.person, "M. Orlan")]
        }
        let query = try parser.parse("ferry person:Orlan")
        #expect(query.understood == "ferry AND person:Orlan")
        #expect(try Self.found(query, try Self.parts()) == [1, 2])
        let bare = try QueryParser.onDay("2022-09-16").parse("person:Orlan")
        let one = bare.resolvingActors { _, _ in [IndexedActor(.person, "Orlan")] }
        #expect(try Self.found(one, try Self.parts()) == [2])
        #expect(try Self.found(bare.resolvingActors { _, _ in [] }, try Self.parts()) == [])
        #expect(bare.resolvingActors { _, _ in nil } == bare)
        var standing = StandingQueries()
        standing.add(one, id: 7)
        standing.add(bare, id: 8)
        #expect(Self.articles.map { standing.matches($0) } == [[8], [7, 8], [], []])
    }

    @Test("Actors are counted by kind, and names of one actor once an article")
    func facets() throws {
        let merges = ActorMerges([
            IndexedActor(.person, "Orlan"): "Marta Orlan", IndexedActor(.person, "M. Orlan"): "Marta Orlan",
        ])
        for merged in [false, true] {
            let request = SearchRequest(query: .all, facets: [.person, .actor, .state], actorMerges: merges)
            let facets = try SnapshotSearch(try Self.parts(merged: merged), request).run().facets
            #expect(
                facets[0].values == [.init(value: "Marta Orlan", count: 2), .init(value: "Orlando Dvorak", count: 1)])
            #expect(facets[1].values.first { $0.value == "Velmora" }?.count == 2)
            #expect(facets[2].values == [.init(value: "Velmora", count: 1)])
        }
        let plain = try SnapshotSearch(try Self.parts(), SearchRequest(query: .all, facets: [.person])).run()
        #expect(Set(plain.facets[0].values.map(\.value)) == ["Marta Orlan", "Orlan", "M. Orlan", "Orlando Dvorak"])
    }

    @Test(
        "Over several segments the most common are those that counting all of them gives",
        arguments: 0..<6 as Range<UInt64>)
    func mostCommon(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var parts: [IndexPart] = []
        var counts: [String: Int] = [:]
        for number in 1...4 {
            var builder = SegmentBuilder(commonWords: CommonWords([]))
            for id in 1...Int.random(in: 1...400, using: &random) {
                // The least number is the most common.
                let names = Set(
                    (0..<9).map { _ in
                        "Person \(Int.random(in: 0...Int.random(in: 0..<900, using: &random), using: &random))"
                    })
                for name in names { counts[name == "Person 7" ? "Person 3" : name, default: 0] += 1 }
                if names.isSuperset(of: ["Person 3", "Person 7"]) { counts["Person 3", default: 0] -= 1 }
                builder.add(
                    IndexedArticle(
                        id: number * 1000 + id, text: "x", actors: names.map { IndexedActor(.person, $0) }))
            }
            let output = MemoryOutput()
            builder.finish(into: output)
            parts.append(IndexPart(number: number, segment: try Segment(SegmentBytes(output.bytes))))
        }
        let merges = ActorMerges([IndexedActor(.person, "Person 7"): "Person 3"])
        let request = SearchRequest(query: .all, facets: [.person, .state], actorMerges: merges)
        let facets = try SnapshotSearch(parts, request).run().facets
        let expected = counts.map { FacetValue(value: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }
        #expect(facets[0].values == Array(expected.prefix(100)))
        #expect(facets[1].values == [])
    }

    @Test("Of many actors the most common are given")
    func many() throws {
        var builder = SegmentBuilder(commonWords: CommonWords([]))
        for id in 1...300 {
            builder.add(
                IndexedArticle(
                    id: id, text: "x", actors: (0..<id).map { IndexedActor(.person, "Person \($0)") }))
        }
        let output = MemoryOutput()
        builder.finish(into: output)
        let part = IndexPart(number: 1, segment: try Segment(SegmentBytes(output.bytes)))
        let facet = try SnapshotSearch([part], SearchRequest(query: .all, facets: [.person])).run().facets[0]
        #expect(facet.values.map(\.count) == Array((201...300).reversed()))
        #expect(facet.values.first?.value == "Person 0")
    }
}
