import TestSupport

@testable import ReadoutSearch

/// Many short random articles of made-up words whose frequencies fall as Zipf's law says, in several segments, with some
/// deleted: lists of many blocks, whose blocks differ.
struct RankedWorld {
    private var random: SeededGenerator
    private let words: [String]
    private(set) var articles: [IndexedArticle] = []
    private(set) var parts: [IndexPart] = []
    private(set) var deleted: Set<Int> = []

    /// - Parameters:
    ///   - sizes: how many articles each segment has.
    ///   - lengths: the longest text of each segment, in words.
    init(seed: UInt64, sizes: [Int], lengths: [Int], commonWords: [String] = ["w0", "w1", "w2"]) throws {
        random = SeededGenerator(seed: seed)
        words = (0..<400).map { "w\($0)" } + ["the", "of", "and", "with"]
        var id = 0
        for (number, size) in sizes.enumerated() {
            var builder = SegmentBuilder(commonWords: CommonWords(commonWords))
            for _ in 0..<size {
                id += 1
                let article = article(id, longest: lengths[number % lengths.count])
                articles.append(article)
                builder.add(article)
            }
            let output = MemoryOutput()
            builder.finish(into: output)
            var part = IndexPart(number: number, segment: try Segment(SegmentBytes(output.bytes)))
            if number % 2 == 0 {
                for document in 0..<size where Int.random(in: 0..<6, using: &random) == 0 {
                    part.deleted.insert(document, size: size)
                    deleted.insert(part.segment.article(at: document))
                }
            }
            parts.append(part)
        }
    }

    private mutating func word() -> String {
        let limit = Int.random(in: 0...words.count, using: &random)
        let place =
            limit == 0
            ? words.count - 1 - Int.random(in: 0..<4, using: &random) : Int.random(in: 0..<limit, using: &random)
        return words[place]
    }

    private mutating func text(_ longest: Int) -> String {
        var text = ""
        // A word that stands here often, so that frequencies differ.
        let own = word()
        for _ in 0..<Int.random(in: 0...longest, using: &random) {
            text += Int.random(in: 0..<5, using: &random) == 0 ? own : word()
            text += " "
        }
        return text
    }

    private mutating func article(_ id: Int, longest: Int) -> IndexedArticle {
        let date =
            Int.random(in: 0..<10, using: &random) == 0
            ? nil : 1_600_000_000 + Int.random(in: 0..<60_000_000, using: &random)
        let title = text(6)
        let body = text(longest)
        // Some blocks of postings have quotes, some titles, some neither.
        let half = body.utf8.count / 2
        let quotes = id % 300 < 120 && half > 2 ? [IndexedQuote([half / 2..<half, half + 2..<half * 2])] : []
        return IndexedArticle(
            id: id, title: id % 500 < 200 ? nil : title, text: body,
            outlet: Int.random(in: 0..<2, using: &random) == 0 ? "Post" : nil,
            language: "en", publishedAt: date,
            days: date.flatMap { Day(number: $0 / 86_400) }.map { DayRange(first: $0, last: $0) }, quotes: quotes)
    }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    mutating func term(_ form: Term.Form = .word) -> Query { .word(Term(word(), form)) }

    /// Requests of every form that is evaluated in a way of its own.
    mutating func requests() -> [(name: String, query: Query)] {
        var rare: [Query] { [.word(Term("w397")), .word(Term("w399"))] }
        return [
            ("single", term()), ("the commonest", .word(Term("w0"))), ("a rare one", rare[0]),
            ("and", .and([term(), term()])), ("and of three", .and([term(), .word(Term("w1")), term()])),
            ("and of common ones", .and([.word(Term("w0")), .word(Term("w1")), .word(Term("w2"))])),
            ("and with a rare one", .and([.word(Term("w0")), rare[1]])),
            ("or", .or([term(), term()])),
            ("or of common ones", .or([.word(Term("w0")), .word(Term("w1")), .word(Term("w2"))])),
            ("or with a rare one", .or([.word(Term("w0")), rare[0], rare[1]])),
            ("any of twelve", .or((0..<12).map { _ in term() })),
            ("any of the same", .or([.word(Term("w3")), .word(Term("w3")), term()])),
            ("all of the same", .and([.word(Term("w3")), .word(Term("w3")), .word(Term("w0"))])),
            ("and with a filter", .and([term(), .word(Term("w1")), .outlet("post")])),
            ("one with a filter", .and([term(), .outlet("post")])),
            ("and without", .and([term(), .word(Term("w0")), .not(term())])),
            ("or with a filter", .and([.or([term(), term(), term()]), .outlet("post")])),
            ("or in and", .and([term(), .or([term(), term()])])),
            ("and in or", .or([term(), .and([term(), term()])])),
            ("or with a filter inside", .or([term(), .outlet("post")])),
            ("prefix", .word(Term("w1", .prefix))), ("narrow prefix", .word(Term("w39", .prefix))),
            ("pattern", .word(Term("w?7", .pattern))), ("prefix and word", .and([.word(Term("w2", .prefix)), term()])),
            ("narrow prefix and word", .and([.word(Term("w39", .prefix)), .word(Term("w0"))])),
            ("narrow prefix or word", .or([.word(Term("w38", .prefix)), .word(Term("w9"))])),
            ("phrase", .phrase(Phrase(["w3", "w1"]))), ("phrase of common words", .phrase(Phrase(["w0", "w1"]))),
            ("longer phrase", .phrase(Phrase(["w0", "w1", "w3"]))), ("near", .phrase(Phrase(["w4", "w2"], slop: 3))),
            ("near, one twice", .phrase(Phrase(["w0", "w0", "w1"], slop: 2))),
            ("phrase and word", .and([.phrase(Phrase(["w2", "w0"])), term()])),
            ("phrase or word", .or([.phrase(Phrase(["w2", "w0"])), term()])),
            ("stop words only", .and([.word(Term("the")), .word(Term("of"))])),
            ("stop words and others", .and([.word(Term("the")), .word(Term("w1")), .word(Term("of"))])),
            ("any with stop words", .or([.word(Term("the")), .word(Term("w1")), .word(Term("of"))])),
            ("in titles", .word(Term("w1", field: .title))), ("in texts", .word(Term("w1", field: .text))),
            ("in titles and texts", .and([.word(Term("w1", field: .title)), .word(Term("w0", field: .text))])),
            ("in quotes", .word(Term("w1", field: .quote))),
            ("in quotes, prefix", .word(Term("w2", .prefix, field: .quote))),
            ("in quotes, a phrase", .phrase(Phrase(["w0", "w1"], field: .quote))),
            ("in quotes, near", .phrase(Phrase(["w4", "w2", "w0"], slop: 3, field: .quote))),
            ("in quotes and texts", .and([.word(Term("w1", field: .quote)), .word(Term("w0"))])),
            ("in quotes or not", .or([.word(Term("w3", field: .quote)), .word(Term("w7"))])),
            ("as written", .word(Term("w3", .exact))), ("what there is not", .word(Term("w1000"))),
            ("with what there is not", .or([.word(Term("w1000")), .word(Term("w2"))])),
            ("twice not", .and([.not(.not(.word(Term("w5")))), .word(Term("w0"))])),
        ]
    }
}
