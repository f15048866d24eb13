internal import GRDB
import ReadoutText
import TestSupport
import Testing

@testable import ReadoutSearch

/// Holds the index against SQLite's FTS5 (unicode61, no stemmer) over words of ASCII: two ways of doing the same that
/// have nothing in common.
@Suite("An index and FTS5")
struct SearchDifferentialTests {
    private static let words = [
        "ferry", "harbour", "mayor", "quay", "said", "the", "of", "in", "velmora", "velmoras", "vote", "votes", "Vote",
        "HARBOUR", "tide", "tides", "x7", "2022", "a", "The", "nordhaven", "north", "northern",
    ]

    /// A question as both understand it.
    private struct Question {
        var query: Query
        var match: String
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        words[Int.random(in: 0..<Int.random(in: 1...words.count, using: &random), using: &random)]
    }

    private static func text(_ longest: Int, _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in word(&random) }.joined(separator: " ")
    }

    private static func question(_ random: inout SeededGenerator, depth: Int = 0) -> Question {
        func quoted(_ words: [String]) -> String { "\"\(words.joined(separator: " "))\"" }
        switch Int.random(in: 0..<(depth > 2 ? 6 : 10), using: &random) {
        case 0, 1:
            let words = [word(&random)]
            return Question(query: .phrase(Phrase(words)), match: quoted(words))
        case 2, 3:
            let words = (0..<Int.random(in: 2...3, using: &random)).map { _ in word(&random) }
            return Question(query: .phrase(Phrase(words)), match: quoted(words))
        case 4:
            let prefix = String(word(&random).prefix(Int.random(in: 1...4, using: &random)))
            return Question(query: .word(Term(prefix, .prefix)), match: quoted([prefix]) + " *")
        case 5:
            // Different words, in any order, at most so many others between them: for two words FTS5 means the same.
            let one = word(&random)
            var other = word(&random)
            while other.lowercased() == one.lowercased() { other = word(&random) }
            let slop = Int.random(in: 0...6, using: &random)
            return Question(
                query: .phrase(Phrase([one, other], slop: slop)),
                match: "NEAR(\(quoted([one])) \(quoted([other])), \(slop))")
        case 6, 7:
            let members = (0..<2).map { _ in question(&random, depth: depth + 1) }
            return Question(
                query: .and(members.map(\.query)), match: "(\(members.map(\.match).joined(separator: " AND ")))")
        case 8:
            let members = (0..<3).map { _ in question(&random, depth: depth + 1) }
            return Question(
                query: .or(members.map(\.query)), match: "(\(members.map(\.match).joined(separator: " OR ")))")
        default:
            let one = question(&random, depth: depth + 1)
            let other = question(&random, depth: depth + 1)
            return Question(query: .and([one.query, .not(other.query)]), match: "(\(one.match) NOT \(other.match))")
        }
    }

    private func part(_ number: Int, _ articles: [IndexedArticle]) throws -> IndexPart {
        var builder = SegmentBuilder(commonWords: CommonWords(["the", "of", "harbour"]))
        for article in articles { builder.add(article) }
        let output = MemoryOutput()
        builder.finish(into: output)
        return IndexPart(number: number, segment: try Segment(SegmentBytes(output.bytes)))
    }

    @Test(
        "Words, phrases, beginnings and nearness find the same, however they are joined",
        arguments: 0..<3 as Range<UInt64>)
    func matches(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let articles = (1...400).map { IndexedArticle(id: $0, text: Self.text(25, &random), language: "en") }
        let parts = [try part(1, Array(articles[..<300])), try part(2, Array(articles[300...]))]
        try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61')")
            for article in articles {
                try db.execute(sql: "INSERT INTO t(rowid, x) VALUES (?, ?)", arguments: [article.id, article.text])
            }
            for _ in 0..<300 {
                let question = Self.question(&random)
                let expected = try Int.fetchAll(
                    db, sql: "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid", arguments: [question.match])
                let found = try SnapshotSearch(parts, SearchRequest(query: question.query, limit: 1000)).run()
                #expect(found.hits.map(\.article).sorted() == expected, "seed \(seed): \(question.match)")
                #expect(found.total == expected.count, "seed \(seed): \(question.match)")
            }
        }
    }

    /// FTS5's BM25 has k1 = 1.2 and b = 0.75 fixed, ours has others; between articles of one length a single word's order
    /// is that of its frequencies in both.
    @Test("Articles of one length are ranked alike by how often they have a word")
    func order() throws {
        var random = SeededGenerator(seed: 5)
        let articles = (1...300).map { id in
            IndexedArticle(
                id: id, text: (0..<30).map { _ in Self.word(&random) }.joined(separator: " "), language: "en")
        }
        let parts = [try part(1, articles)]
        try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61')")
            for article in articles {
                try db.execute(sql: "INSERT INTO t(rowid, x) VALUES (?, ?)", arguments: [article.id, article.text])
            }
            for word in ["mayor", "tide", "votes", "x7"] {
                let rows = try Row.fetchAll(
                    db, sql: "SELECT rowid, bm25(t) AS rank FROM t WHERE t MATCH ? ORDER BY rank", arguments: [word])
                // The first twenty are ranked anew by other things, too.
                let found = try SnapshotSearch(
                    parts, SearchRequest(query: .phrase(Phrase([word])), limit: 1000)
                ).run()
                let ranks = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Double) })
                let theirs = found.hits.dropFirst(20).compactMap { ranks[$0.article] }
                #expect(found.hits.count == rows.count && theirs == theirs.sorted(), "\(word)")
            }
        }
    }
}
