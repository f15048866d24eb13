import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Any tree written out")
struct QueryTreeTests {
    @Test("A random tree, written out and read again, is the same tree", arguments: 0..<8)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_500 {
            let query = Self.tree(depth: Int.random(in: 0...4, using: &random), &random)
            for match in Match.allCases {
                let again = try QueryParser.onDay("2024-02-29", match: match).parse(query.understood)
                #expect(again == query, "\(query.understood)")
            }
        }
    }

    private static func tree(depth: Int, _ random: inout SeededGenerator) -> Query {
        guard depth > 0 else { return leaf(&random) }
        let members = (0..<Int.random(in: 2...4, using: &random)).map { _ in tree(depth: depth - 1, &random) }
        return switch Int.random(in: 0..<4, using: &random) {
        case 0: .allOf(members)
        case 1: .anyOf(members)
        case 2: .noneOf(members[0])
        default: leaf(&random)
        }
    }

    private static func leaf(_ random: inout SeededGenerator) -> Query {
        let field = Bool.random(using: &random) ? nil : TextField.allCases.randomElement(using: &random)
        func word(_ random: inout SeededGenerator) -> String { words.randomElement(using: &random) ?? "x" }
        switch Int.random(in: 0..<13, using: &random) {
        case 0: return .word(Term(word(&random), field: field))
        case 1: return .word(Term(word(&random), .exact, field: field == .quote ? nil : field))
        case 2: return .word(Term(beginnings.randomElement(using: &random) ?? "x", .prefix, field: field))
        case 3: return .word(Term(patterns.randomElement(using: &random) ?? "*tail", .pattern, field: field))
        case 4:
            let words = (0..<Int.random(in: 2...5, using: &random)).map { _ in word(&random) }
            let slop = Bool.random(using: &random) ? nil : Int.random(in: 1...1000, using: &random)
            return .phrase(Phrase(words, slop: slop, field: field))
        case 5: return .phrase(Phrase([["AND", "OR", "NOT", "x"].randomElement(using: &random) ?? "x"], field: field))
        case 6: return .outlet(Bool.random(using: &random) ? word(&random) : "\(word(&random)) \(word(&random))")
        case 7: return .path(paths.randomElement(using: &random) ?? "/")
        case 8: return .language(["de", "en-gb", "zh-hant", "yue"].randomElement(using: &random) ?? "de")
        case 9: return .format(FormatNames.all.randomElement(using: &random) ?? "pdf")
        case 10: return .copy
        case 11:
            let field = ActorTerm.Field.allCases.randomElement(using: &random) ?? .actor
            return .actor(ActorTerm(field, Bool.random(using: &random) ? word(&random) : "\(word(&random)) 北京 京会"))
        default:
            let start = Int.random(in: 0..<20_000, using: &random)
            let first = Day(number: start)
            let last = Day(number: start + Int.random(in: 0..<800, using: &random))
            let range =
                switch Int.random(in: 0..<3, using: &random) {
                case 0: DayRange(first: first, last: nil)
                case 1: DayRange(first: nil, last: last)
                default: DayRange(first: first, last: last)
                }
            return Bool.random(using: &random) ? .dates(range) : .added(range)
        }
    }

    private static let words = [
        "a", "Summit", "Erdoğan", "e\u{301}x", "हिन्दी", "2022", "or", "date", "title", "ß", "北", "北京", "京会", "京京", "ไท",
        "ท", "don’t", "U.S", "1,000",
    ]
    /// Pairs of characters take no `*`.
    private static let beginnings = ["a", "Summit", "Erdoğan", "20", "京", "don’t", "U.S"]
    private static let patterns = ["*tail", "w?ldc*rds", "?ab", "a*b", "*ab*", "w?r?", "20?2", "é?e*", "w?r*"]
    private static let paths = ["a/b.txt", "a b", "(x)", "-", "*", "\"q\"", "«q»", "x:y", "~5", "=", "OR", "AND"]
}
