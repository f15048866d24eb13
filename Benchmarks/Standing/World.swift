import Glibc
import ReadoutSearch
import TestSupport

/// A made-up vocabulary, and articles and queries of its words.
struct World {
    private var random: SeededGenerator
    /// The commonest first.
    private let words: [String]
    private static let endings = ["", "", "", "s", "ed", "ing", "ly", "er", "ation"]
    private static let outlets = (0..<40).map { "The Daily \(["Herald", "Post", "Echo", "Globe"][$0 % 4]) \($0)" }
    private static let languages = ["en", "en", "en", "en-gb", "de", "fr", "es"]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let consonants = Array("bcdfghklmnprstvwz")
        let vowels = Array("aeiou")
        var known: Set<String> = []
        var words: [String] = []
        while words.count < 100_000 {
            // Common words are short.
            let syllables = 1 + Int(log2(Double(words.count + 2)) / 5) + Int.random(in: 0...1, using: &random)
            var word = ""
            for _ in 0..<syllables {
                word.append(consonants.randomElement(using: &random) ?? "b")
                word.append(vowels.randomElement(using: &random) ?? "a")
                if Bool.random(using: &random) { word.append(consonants.randomElement(using: &random) ?? "n") }
            }
            if words.count > 200 { word += Self.endings.randomElement(using: &random) ?? "" }
            if known.insert(word).inserted { words.append(word) }
        }
        self.words = words
        self.random = random
    }

    /// A word as a text has it: the density of ranks falls with 1/rank, so that their logarithms are equally likely.
    private mutating func word(from lowest: Double = 1) -> String {
        let rank = exp(Double.random(in: log(lowest)...log(Double(words.count)), using: &random))
        return words[min(words.count - 1, Int(rank) - 1)]
    }

    /// About 3 KB.
    mutating func article(id: Int) -> IndexedArticle {
        var text = ""
        while text.utf8.count < 3_000 {
            for place in 0..<Int.random(in: 6...24, using: &random) {
                let next = word()
                text += place == 0 ? next.prefix(1).uppercased() + next.dropFirst() : " " + next
            }
            text += ". "
        }
        let day = Day(number: 19_000 + id % 400)
        return IndexedArticle(
            id: id, title: (0..<8).map { _ in word() }.joined(separator: " "), text: text, bylines: ["Ann \(word())"],
            outlet: Self.outlets.randomElement(using: &random), language: Self.languages.randomElement(using: &random),
            format: Bool.random(using: &random) ? "html" : "text", path: "2022/\(id).html",
            days: DayRange(first: day, last: day), addedAt: 1_700_000_000 + id)
    }

    private mutating func term(_ field: TextField? = nil) -> Query { .word(Term(word(from: 50), field: field)) }

    mutating func query() -> Query {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<30: term()
        case 30..<55: .and((0..<Int.random(in: 2...3, using: &random)).map { _ in term() })
        case 55..<70: .phrase(Phrase([word(from: 5), word(from: 50)]))
        case 70..<80: .or((0..<Int.random(in: 2...5, using: &random)).map { _ in term() })
        case 80..<85: .and([term(), .outlet(Self.outlets.randomElement(using: &random) ?? "")])
        case 85..<88: .and([term(), .language("en"), .not(.copy)])
        case 88..<92: .word(Term(String(word(from: 200).prefix(5)), .prefix))
        case 92..<94: term(.title)
        case 94..<96: .and([term(), .not(term())])
        case 96..<97: .phrase(Phrase([word(from: 50), word(from: 50)], slop: 5))
        case 97..<98: .word(Term(word(from: 200), .exact))
        case 98..<99: .word(Term(word(from: 200).prefix(4) + "*s", .pattern))
        default:
            [
                .and([.outlet(Self.outlets.randomElement(using: &random) ?? ""), .format("html")]),
                .and([.language("de"), .not(term())]),
                .and([.dates(DayRange(first: Day(number: 19_100), last: nil)), .path("2022/1"), .not(.copy)]),
            ].randomElement(using: &random) ?? .copy
        }
    }
}
