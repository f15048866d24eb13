import ReadoutSearch
import TestSupport
import Testing

@Suite("A query held against the quotes of an article")
struct QuoteMatcherTests {
    /// An article whose quotes stand between ‹ and ›, those of one quote joined by ~.
    private static let article: IndexedArticle = {
        let marked = """
            The mayor spoke for an hour. "‹The ferries will sail again,~›" said Oda Brenning, "‹as long as Velmora pays its \
            debts.›" Her deputy warned that ‹strikes could close the harbour›. "‹We hear your questions and concerns,›" \
            Brenning added. Nothing was said of Nordhaven.
            """
        let speakers = [IndexedActor(.person, "Oda Brenning"), nil, IndexedActor(.person, "Oda Brenning")]
        var text: [UInt8] = []
        var quotes: [IndexedQuote] = []
        var (start, goesOn) = (0, false)
        for character in marked {
            switch character {
            case "‹": start = text.count
            case "~": goesOn = true
            case "›":
                if goesOn, quotes.count == 1, quotes[0].ranges.count == 1 {
                    quotes[0].ranges.append(start..<text.count)
                } else {
                    quotes.append(IndexedQuote([start..<text.count], speaker: speakers[quotes.count]))
                }
            default: text += String(character).utf8
            }
        }
        return IndexedArticle(
            id: 1, title: "Ferries to sail again", text: String(decoding: text, as: UTF8.self),
            outlet: "Nordhaven Times", language: "en", days: DayRange(iso: "2022-09-15"),
            actors: [IndexedActor(.person, "Oda Brenning"), IndexedActor(.state, "Velmora")], quotes: quotes)
    }()

    @Test(
        "Words and speakers are those of one quote, all else is said of the article",
        arguments: [
            ("", [0, 1, 2]), ("ferries", [0]), ("ferry", [0]), ("FERRY", [0]), ("concern", [2]), ("mayor", []),
            ("sail", [0]), ("nordhaven", []), ("said:brenning", [0, 2]), ("said:brenning concerns", [2]),
            ("said:brenning strikes", []), ("-said:brenning", [1]), ("-said:brenning ferries", []),
            ("said:velmora", []), ("actor:velmora", [0, 1, 2]), ("actor:velmora strikes", [1]),
            ("ferries concerns", []), ("ferries OR concerns", [0, 2]), ("-ferries", [1, 2]),
            ("said:brenning -concerns", [0]), ("\"questions and concerns\"", [2]), ("\"again as long\"", [0]),
            ("\"sail concerns\"~9", []), ("quote:strikes", [1]), ("quote:\"could close\"", [1]),
            ("title:sail", [0, 1, 2]), ("title:sail strikes", [1]), ("text:nordhaven debts", [0]),
            ("text:(mayor -ferry)", []), ("outlet:times since:2022-09 harbour", [1]), ("outlet:post harbour", []),
            ("date:2021", []), ("=We", [2]), ("=we", []), ("conc*", [2]), ("h?rbour OR deb*", [0, 1]),
            ("said:(brenning OR velmora) \"close the harbour\"", []), ("deb* (pay OR \"no one\")", [0]),
        ] as [(String, [Int])])
    func article(query: String, expected: [Int]) throws {
        let matcher = QuoteMatcher(try QueryParser.onDay("2022-09-16").parse(query))
        #expect(matcher.matches(Self.article) == expected, "\(query)")
        for quote in Self.article.quotes.indices {
            #expect(matcher.matches(Self.article.quotes[quote], of: Self.article) == expected.contains(quote))
        }
        if !expected.isEmpty {
            #expect(QueryMatcher(matcher.articleQuery).matches(Self.article), "\(matcher.articleQuery.understood)")
        }
    }

    @Test(
        "Bare words may be the article's, where articles are what is asked for",
        arguments: [
            ("nordhaven said:brenning", [0, 2]), ("ferries quote:strikes", [1]), ("glacier quote:strikes", []),
            ("nordhaven -quote:ferries", [1, 2]), ("mayor", [0, 1, 2]), ("-mayor said:brenning", []),
        ] as [(String, [Int])])
    func articleWords(query: String, expected: [Int]) throws {
        let matcher = QuoteMatcher(try QueryParser.onDay("2022-09-16").parse(query), wordsAreSaid: false)
        #expect(matcher.matches(Self.article) == expected, "\(query)")
    }

    @Test(
        "An index is asked for articles that may have such a quote",
        arguments: [
            ("said:xi taiwan", "said:xi AND quote:taiwan"), ("taiwan -strait", "quote:taiwan"), ("-strait", ""),
            ("\"no limits\" outlet:post -lang:de", "quote:\"no limits\" AND outlet:post AND -lang:de"),
            ("taiwan OR -strait", ""),
            ("(taiwan OR japan) title:strait", "(quote:taiwan OR quote:japan) AND title:strait"),
            ("=Polish", "quote:\"Polish\""), ("taiw* -(strait OR outlet:post)", "quote:taiw*"),
            ("-said:xi outlet:post", "outlet:post"), ("taiwan OR (-strait date:2022)", "quote:taiwan OR date:2022"),
        ])
    func articleQuery(query: String, expected: String) throws {
        let matcher = QuoteMatcher(try QueryParser.onDay("2022-09-16").parse(query))
        #expect(matcher.articleQuery.understood == expected, "\(query)")
    }

    @Test(
        "Whatever is asked, articles with a quote that matches are among those that the index is asked for",
        arguments: 0..<4)
    func random(seed: UInt64) {
        var world = StandingWorld(seed: seed)
        let queries = (0..<60).map { _ in world.query() }
        let matchers = queries.map { QuoteMatcher($0) }
        let articleMatchers = matchers.map { QueryMatcher($0.articleQuery) }
        var standing = StandingQueries()
        for (id, matcher) in matchers.enumerated() { standing.add(matcher.articleQuery, id: id) }
        var matched = 0
        for id in 1...120 {
            let article = world.article(id: id)
            let told = Set(standing.matches(article))
            for (number, matcher) in matchers.enumerated() {
                let found = matcher.matches(article)
                matched += found.count
                guard !found.isEmpty else { continue }
                #expect(
                    articleMatchers[number].matches(article),
                    "seed \(seed), article \(id): \(queries[number].understood)")
                #expect(told.contains(number), "seed \(seed), article \(id), query \(number)")
            }
        }
        #expect(matched > 200)
    }
}
