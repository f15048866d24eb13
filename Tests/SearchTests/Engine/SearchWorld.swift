import TestSupport

@testable import ReadoutSearch

/// Random articles and queries of few words, of which some are everywhere and most are rare, so that they meet in all
/// ways; in several languages, with accents, capitals, hyphens, numbers and runs without spaces.
struct SearchWorld {
    var random: SeededGenerator

    static let words = [
        "the", "harbour", "of", "ferry", "Ferry", "mayor", "said", "in", "Harbour", "ferries", "harbours", "mayors",
        "saying", "Mayor", "Of", "The", "Élodie", "elodie", "ÉLODIE", "été", "ete", "étés", "Été", "cease-fire",
        "ceasefire", "fire", "cease", "Häuser", "Hauser", "haus", "Haus", "häusern", "Straße", "strasse", "U.S.", "us",
        "1,000", "1000", "3.5", "2022-09-15", "don't", "dont", "l'accord", "accord", "l", "aimé", "aime", "aimer",
        "aimée", "die", "dying", "dies", "北京市", "京", "北京", "会谈", "東京", "nordhaven", "Nordhaven's", "NORDHAVEN",
        "sanction", "sanctions", "sanctioned", "Velmora", "velmora", "velmoras", "x", "X", "naïve", "naive", "Naïve",
        "twenty-one-day", "twentyoneday", "office", "oﬃce", "running", "runs", "run", "Zürich", "zurich", "zuerich",
    ]
    static let outlets = [
        "The Velmora Post", "Morning Post", "Nordhaven Times", "Times", "Ferry & Harbour", "Al-Marsa Daily",
        "The Post of Post",
    ]
    static let actors = [
        "Élodie Ferry", "Elodie Ferry", "Velmora", "Velmora Post Office", "Bank of Velmora", "Al-Marsa Ferry", "U.S.",
        "北京市", "Ferry", "Mayor of Nordhaven", "Mayor", "ÉLODIE", "office of the mayor of Velmora", "&",
    ]
    static let languages = ["en", "en-GB", "de", "fr", "zh-Hant", "en", "fr", "xx"]
    static let formats = ["text", "html", "mail", "pdf"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    mutating func chance(_ one: Int) -> Bool { number(below: one) == 0 }
    mutating func pick<Element>(_ list: [Element]) -> Element { list[number(below: list.count)] }

    /// The words that stand early are common: rank r about as often as 1 / r.
    mutating func word() -> String {
        let limit = number(below: Self.words.count) + 1
        return Self.words[number(below: limit)]
    }

    mutating func text(_ count: Int) -> String {
        var text = ""
        for place in 0..<count { text += (place == 0 ? "" : chance(12) ? ". " : " ") + word() }
        return text
    }

    // MARK: Articles

    mutating func article(id: Int, words: Int = 14) -> IndexedArticle {
        let first = 19_000 + number(below: 90)
        let isDated = !chance(5)
        let body = text(number(below: words))
        return IndexedArticle(
            id: id, title: chance(5) ? nil : text(number(below: 6)),
            subtitle: chance(3) ? text(number(below: 4)) : nil, text: body,
            bylines: (0..<number(below: 3)).map { _ in text(1 + number(below: 2)) },
            outlet: chance(5) ? nil : pick(Self.outlets), language: chance(6) ? nil : pick(Self.languages),
            format: pick(Self.formats), path: "2022/\(pick(Self.words))/\(number(below: 9)).html",
            publishedAt: isDated ? first * 86_400 + number(below: 3) * 3_600 : nil,
            days: isDated
                ? DayRange(first: Day(number: first), last: Day(number: first + (chance(3) ? number(below: 40) : 0)))
                : nil,
            addedAt: 1_641_600_000 + number(below: 90) * 21_600, isCopy: chance(3),
            actors: (0..<number(below: 5)).map { _ in actor() }, quotes: chance(3) ? [] : quotes(of: body))
    }

    /// Quotes of a text: of several runs, within one another, beginning or ending within words, in any order.
    private mutating func quotes(of text: String) -> [IndexedQuote] {
        let count = text.utf8.count
        guard count > 1 else { return [] }
        return (0..<number(below: 4)).map { _ in
            let bounds = Set((0..<2 * (1 + number(below: 3))).map { _ in number(below: count + 1) }).sorted()
            let ranges = stride(from: 0, to: bounds.count - 1, by: 2).map { bounds[$0]..<bounds[$0 + 1] }
            return IndexedQuote(ranges, speaker: chance(3) ? nil : actor())
        }
    }

    /// Changes to an index that has had articles with ids up to `ids`.
    mutating func changes(ids: Int, count: Int) -> [IndexChange] {
        (0..<count).map { _ in
            let id = 1 + number(below: ids)
            return chance(4) ? .remove(id) : .put(article(id: id))
        }
    }

    private mutating func actor() -> IndexedActor { IndexedActor(pick(IndexedActor.Kind.allCases), pick(Self.actors)) }

    // MARK: Queries

    private mutating func days(from: Int) -> DayRange {
        let first = from + number(below: 90)
        return DayRange(
            first: chance(4) ? nil : Day(number: first),
            last: chance(4) ? nil : Day(number: first + number(below: 40)))
    }

    mutating func field() -> TextField? {
        switch number(below: 10) {
        case 0: .title
        case 1: .text
        case 2: .by
        case 3, 4: .quote
        default: nil
        }
    }

    /// A word as a query has it: one that is not cut further, but for runs without spaces.
    private mutating func single() -> String {
        let cut = QueryWords.split(word())
        return cut.isEmpty ? "x" : pick(cut)
    }

    private mutating func phrase() -> [String] { (0...number(below: 3)).map { _ in single() } }

    mutating func term() -> Query {
        switch number(below: 8) {
        case 0, 1, 2: return .word(Term(single(), field: field()))
        case 3:
            let field = field()  // what is in quotes is not asked for as it is written
            return .word(Term(single(), field == .quote ? .word : .exact, field: field))
        case 4:
            let prefix = String(single().unicodeScalars.prefix(1 + number(below: 4)))
            return .word(Term(prefix, .prefix, field: field()))
        case 5:
            let shape = pick(["f?rr*", "*ry", "h?rbour*", "s?id", "*au*", "ve*a?", "?u?s", "É*e", "n*ï?e", "*1*"])
            return .word(Term(shape, .pattern, field: field()))
        case 6: return .phrase(Phrase(phrase(), field: field()))
        default: return .phrase(Phrase(phrase(), slop: number(below: 12), field: field()))
        }
    }

    private mutating func actorTerm() -> ActorTerm {
        let name = pick(Self.actors + ["ferry", "of Velmora", "velmora post", "mayor of", "nobody", "Fer", "of", "京"])
        return ActorTerm(
            pick(ActorTerm.Field.allCases), name, names: chance(3) ? (0..<number(below: 12)).map { _ in actor() } : nil)
    }

    mutating func filter() -> Query {
        switch number(below: 11) {
        case 0: .outlet(pick(["post", "times", "Nordhaven", "velmora post", "Al-Marsa", "harbour", "post of post"]))
        case 1: .path(pick(["2022/F", "html", "ferry", "/3", "zzz"]))
        case 2: .language(pick(["en", "en-gb", "zh", "zh-hant", "fr", "e"]))
        case 3: .format(pick(Self.formats))
        case 4: .dates(days(from: 19_000))
        case 5: .added(days(from: 19_000))
        case 6: .copy
        case 7, 8, 9: .actor(actorTerm())
        default: .all
        }
    }

    /// A tree, most often a small one.
    mutating func query(depth: Int = 0) -> Query {
        switch number(below: depth > 2 ? 9 : 16) {
        case 0...6: term()
        case 7, 8: filter()
        case 9, 10, 11: .and((0...1 + number(below: 2)).map { _ in query(depth: depth + 1) })
        case 12, 13: .or((0...1 + number(below: 2)).map { _ in query(depth: depth + 1) })
        case 14: .not(query(depth: depth + 1))
        default: .and([query(depth: depth + 1), .not(query(depth: depth + 1))])
        }
    }
}
