import ReadoutSearch
import TestSupport

/// Random articles and queries of few words, so that they meet.
struct StandingWorld {
    private var random: SeededGenerator

    private static let words = [
        "ferry", "ferries", "Ferry", "harbour", "Harbours", "mayor", "mayors", "said", "saying", "says", "Élodie",
        "elodie", "cease-fire", "ceasefire", "fire", "U.S.", "us", "1,000", "1000", "don't", "dont", "l'accord",
        "accord", "北京市", "京", "the", "of", "in", "a", "nordhaven", "Nordhaven's", "sanction", "sanctions", "Straße",
    ]
    private static let outlets = ["The Post", "Morning Post", "Nordhaven Times", "Times", "Ferry & Harbour"]
    private static let actors = ["Ferry Mayor", "Mayor", "Élodie", "elodie", "mayor of the harbour", "Harbour Bank"]
    private static let languages = ["en", "en-GB", "de", "fr", "zh-Hant"]
    private static let formats = ["text", "html", "mail"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[number(below: list.count)] }
    private mutating func text(_ count: Int) -> String {
        (0..<count).map { _ in pick(Self.words) }.joined(separator: " ")
    }

    mutating func article(id: Int) -> IndexedArticle {
        let day = Day(number: 19_000 + number(below: 40))
        let body = text(number(below: 12))
        return IndexedArticle(
            id: id, title: number(below: 4) == 0 ? nil : text(number(below: 4)),
            subtitle: number(below: 3) == 0 ? text(number(below: 4)) : nil, text: body,
            bylines: (0..<number(below: 3)).map { _ in text(2) },
            outlet: number(below: 4) == 0 ? nil : pick(Self.outlets),
            language: number(below: 4) == 0 ? nil : pick(Self.languages), format: pick(Self.formats),
            path: "2022/\(pick(Self.words)).html", days: number(below: 4) == 0 ? nil : DayRange(first: day, last: day),
            addedAt: 1_641_600_000 + number(below: 40) * 86_400, isCopy: number(below: 3) == 0,
            actors: (0..<number(below: 3)).map { _ in actor() }, quotes: quotes(of: body))
    }

    /// Quotes of a text, each of one or two runs that begin and end between words.
    private mutating func quotes(of text: String) -> [IndexedQuote] {
        let bounds = text.utf8.enumerated().filter { $0.element == 0x20 }.map(\.offset) + [text.utf8.count]
        return (0..<number(below: 4)).compactMap { _ in
            let chosen = Set((0..<3).map { _ in pick(bounds) }).sorted()
            let ranges = zip(chosen, chosen.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
            return ranges.isEmpty ? nil : IndexedQuote(ranges, speaker: number(below: 3) == 0 ? nil : actor())
        }
    }

    private mutating func actor() -> IndexedActor { IndexedActor(pick(IndexedActor.Kind.allCases), pick(Self.actors)) }

    private mutating func days() -> DayRange {
        let first = 19_000 + number(below: 40)
        return DayRange(
            first: number(below: 4) == 0 ? nil : Day(number: first),
            last: number(below: 4) == 0 ? nil : Day(number: first + number(below: 20)))
    }

    private mutating func field() -> TextField? {
        switch number(below: 8) {
        case 0: .title
        case 1: .text
        case 2: .by
        case 3, 4: .quote
        default: nil
        }
    }

    /// A tree, most often a small one.
    mutating func query(depth: Int = 0) -> Query {
        switch number(below: depth > 2 ? 9 : 15) {
        case 0, 1, 2: .word(Term(pick(Self.words), field: field()))
        case 3: .word(Term(pick(Self.words), .exact, field: field()))
        case 4: .word(Term(String(pick(Self.words).prefix(1 + number(below: 4))), .prefix, field: field()))
        case 5: .word(Term(pick(["f*", "*y", "h?rbour*", "s?y*", "*a*", "?e*"]), .pattern, field: field()))
        case 6: .phrase(Phrase((0...number(below: 3)).map { _ in pick(Self.words) }, field: field()))
        case 7:
            .phrase(
                Phrase((0...number(below: 3)).map { _ in pick(Self.words) }, slop: number(below: 12), field: field()))
        case 8: filter()
        case 9, 10: .and((0...1 + number(below: 2)).map { _ in query(depth: depth + 1) })
        case 11, 12: .or((0...1 + number(below: 2)).map { _ in query(depth: depth + 1) })
        case 13: .not(query(depth: depth + 1))
        default: .and([query(depth: depth + 1), .not(query(depth: depth + 1))])
        }
    }

    private mutating func filter() -> Query {
        switch number(below: 10) {
        case 0: .outlet(pick(["post", "times", "Nordhaven", "morning post"]))
        case 1: .path(pick(["2022/F", "html", "ferry", "x"]))
        case 2: .language(pick(["en", "en-gb", "zh", "zh-hant", "fr"]))
        case 3: .format(pick(Self.formats))
        case 4: .dates(days())
        case 5: .added(days())
        case 6: .copy
        case 7:
            .actor(
                ActorTerm(pick(ActorTerm.Field.allCases), pick(["mayor", "harbour", "of the", "Élodie", "bank ferry"])))
        case 8:
            .actor(
                ActorTerm(pick(ActorTerm.Field.allCases), "x", names: (0..<number(below: 3)).map { _ in actor() }))
        default: .all
        }
    }
}
