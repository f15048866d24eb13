import ReadoutSearch
import TestSupport
import Testing

@Suite("Standing queries")
struct StandingQueriesTests {
    @Test("Each article gives the queries that match it and no others, whatever is added and removed", arguments: 0..<4)
    func random(seed: UInt64) {
        var world = StandingWorld(seed: seed)
        var standing = StandingQueries()
        var all: [Int: QueryMatcher] = [:]
        var matched = 0
        for id in 0..<120 {
            for _ in 0..<6 {
                let query = world.query()
                let slot = world.number(below: 300)
                standing.add(query, id: slot)
                all[slot] = QueryMatcher(query)
                let gone = world.number(below: 400)
                standing.remove(gone)
                all[gone] = nil
            }
            let article = world.article(id: id + 1)
            let found = standing.matches(article)
            let expected = all.filter { $0.value.matches(article) }.keys.sorted()
            #expect(found == expected, "seed \(seed), article \(id + 1)")
            #expect(standing.count == all.count)
            matched += found.count
        }
        #expect(matched > 50)
    }

    @Test("A query in the place of another takes its id over")
    func replaced() {
        var standing = StandingQueries()
        standing.add(.word(Term("ferry")), id: 7)
        standing.add(.word(Term("bridge")), id: 7)
        #expect(standing.matches(IndexedArticle(id: 1, text: "A ferry")) == [])
        #expect(standing.matches(IndexedArticle(id: 2, text: "A bridge")) == [7])
        standing.remove(7)
        standing.remove(7)
        #expect(standing.count == 0 && standing.matches(IndexedArticle(id: 3, text: "A bridge")) == [])
    }

    @Test("Only queries whose rare word occurs are looked at")
    func selective() {
        var standing = StandingQueries()
        for id in 0..<1_000 {
            standing.add(.and([.word(Term("the")), .word(Term("harbour\(id)x"))]), id: id)
        }
        #expect(standing.matches(IndexedArticle(id: 1, text: "The mayor saw the harbour7x.")) == [7])
        #expect(standing.effort.last == 1 && standing.effort.always == 0)
    }

    @Test("Queries that were filed under a word that turns out common are filed anew")
    func refiled() {
        var standing = StandingQueries()
        // Before any article, the longer word is taken for the rarer.
        for id in 0..<100 { standing.add(.and([.word(Term("government")), .word(Term("ox"))]), id: id) }
        for id in 1...200 { #expect(standing.matches(IndexedArticle(id: id, text: "The government said.")) == []) }
        #expect(standing.effort.last == 0)
        #expect(standing.matches(IndexedArticle(id: 300, text: "An ox for the government")).count == 100)
    }

    @Test("An exclusion of alternatives still needs what it does not exclude")
    func negated() {
        var standing = StandingQueries()
        // Not (a or not b) is b without a.
        standing.add(.not(.or([.word(Term("storm")), .not(.word(Term("ferry")))])), id: 1)
        standing.add(.not(.word(Term("ferry"))), id: 2)
        #expect(standing.effort.always == 1)
        #expect(standing.matches(IndexedArticle(id: 1, text: "A ferry")) == [1])
        #expect(standing.matches(IndexedArticle(id: 2, text: "A ferry in a storm")) == [])
        #expect(standing.matches(IndexedArticle(id: 3, text: "A bridge")) == [2])
    }
}
