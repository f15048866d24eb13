import ReadoutAnalysis
import ReadoutArchive
import ReadoutSearch
import Testing

@Suite struct QuoteTests {
    @Test func anArticleComesWithItsQuotes() async throws {
        let shelf = try Shelf()
        for place in 0..<2 { try await shelf.add("other\(place)", Told.of("Mara J. Aurel")) }
        let told = Told.of {
            $0.name("Mara Aurel")
            $0.quote("The ferry stays", "and so do we", by: "Mara Aurel", as: "she", via: "the Courier", said: "2022")
            $0.quote("the quay was closed", kind: .indirect)
        }
        let id = try await shelf.add("a", told)
        let stored = try await shelf.archive.read { try $0.analysedArticle(id: id) }
        let quotes = stored?.quotes ?? []
        #expect(quotes.map(\.text) == ["The ferry stays and so do we", "the quay was closed"])
        #expect(quotes.map(\.quote.speaker) == ["Mara J. Aurel", nil], "the name that all articles together give")
        #expect(stored?.analysis?.quotes == quotes.map(\.quote))
        #expect(quotes.first?.quote.ranges == told.analysis.quotes[0].ranges)
        #expect(quotes.first?.speakerText == "she" && quotes.first?.cueText == "said")
        #expect(quotes.first?.viaText == "the Courier" && quotes.first?.quote.said == "2022")
        #expect(quotes.allSatisfy { $0.article.id == id && $0.family == nil })
        #expect(Set(quotes.map(\.id)).count == 2)
        #expect(try await shelf.said(family: quotes[1].id) == ["the quay was closed"])
        let again = try await shelf.archive.read { try $0.analysedArticle(id: id) }
        #expect(again?.quotes == quotes, "ids stay")
    }

    @Test func quotesAreFoundByWhoSaysWhatHowAndWhere() async throws {
        let shelf = try Shelf()
        try await shelf.add(
            "a",
            Told.of {
                $0.name("Mara Aurel")
                $0.quote("the sanctions stay", by: "Mara Aurel", kind: .indirect)
                $0.quote("Belmark may vote on the sanctions", by: "Milo Brand")
            }, published: "2021-05-01", outlet: "Courier")
        try await shelf.add(
            "b",
            Told.of {
                $0.say("The sanction is short. ")
                $0.name("Mara Aurél")
                $0.quote("The vote is over", by: "Mara Aurél")
                $0.quote("nobody knows", kind: .mixed)
            }, published: "2022-05-01", outlet: "Herald")
        try await shelf.add("c", Told.of { $0.quote("undated sanctions") })
        let (hers, his) = (["The vote is over", "the sanctions stay"], ["Belmark may vote on the sanctions"])
        #expect(
            try await shelf.said() == [hers[0], "nobody knows", hers[1], his[0], "undated sanctions"],
            "the newest article first, in the order of its text, those without a date last")
        #expect(try await shelf.said(by: "mara aurel") == hers, "by either spelling of the name")
        #expect(try await shelf.said(by: "Mara Aurél", kind: .indirect) == [hers[1]])
        #expect(try await shelf.said(about: "sanction") == [hers[1], his[0], "undated sanctions"])
        #expect(try await shelf.said(about: "vote sanctions") == his)
        #expect(try await shelf.said(about: "sanctions -belmark") == [hers[1], "undated sanctions"])
        #expect(try await shelf.said(about: "\"vote is\" OR knows") == [hers[0], "nobody knows"])
        #expect(try await shelf.said(about: "-vote") == ["nobody knows", hers[1], "undated sanctions"])
        #expect(try await shelf.said(by: "Mara Aurel", about: "sanctions") == [hers[1]])
        #expect(try await shelf.said("outlet:Courier") == [hers[1], his[0]])
        #expect(try await shelf.said("since:2022-01-01", by: "Mara Aurel") == [hers[0]])
        #expect(try await shelf.said(kind: .mixed) == ["nobody knows"])
        #expect(try await shelf.said("short", about: "vote") == [hers[0]])
        #expect(try await shelf.said(about: "said:\"Milo Brand\" vote") == his)
        #expect(try await shelf.said(about: "said:\"Milo Brand\" over") == [], "of one quote, not of one article")
        #expect(try await shelf.said(about: "vote outlet:Herald") == [hers[0]])
        #expect(try await shelf.said(about: "vote since:2022-01-01") == [hers[0]])
        #expect(try await shelf.said(about: "vote (text:short OR title:none)") == [hers[0]])
        #expect(try await shelf.said("said:\"Milo Brand\"") == his)
        #expect(try await shelf.said("sanctions quote:vote") == [hers[0], his[0]], "sanctions is the article's")
        #expect(try await shelf.said("sanctions -quote:vote") == ["nobody knows", hers[1], "undated sanctions"])
        await #expect(throws: Archive.UnknownActor.self) { try await shelf.said(by: "Nobody") }
        let (page, tally) = try await shelf.archive.actor(named: "Mara Aurel", limit: 1)
        #expect(page.actor.quotes == 2 && page.quotes.map(\.text) == [hers[0]] && tally.quotes == 5)
    }

    @Test func pagesGoOnWhereTheOneBeforeEnded() async throws {
        let shelf = try Shelf()
        for place in 0..<7 {
            try await shelf.add(
                "\(place)",
                Told.of { told in
                    for line in 0..<place {
                        told.quote(
                            "Line \(line) of page \(place)", by: line % 2 == 0 ? "Mara Aurel" : "Milo Brand",
                            kind: line % 3 == 0 ? .direct : .indirect)
                    }
                }, published: "2022-05-0\(place + 1)")
        }
        for (speaker, about, kind) in [
            (nil, nil, nil), ("Mara Aurel", nil, nil), (nil, "line", nil), (nil, nil, Quote.Kind.direct),
        ] {
            let all = try await shelf.said(by: speaker, about: about, kind: kind)
            for limit in [1, 4] {
                var paged: [String] = []
                while true {
                    let page = try await shelf.quotes(
                        by: speaker, about: about, kind: kind, limit: limit, offset: paged.count)
                    #expect(page.total == all.count, "\(String(describing: speaker)), from \(paged.count) on")
                    if page.items.isEmpty { break }
                    paged += page.items.map(\.text)
                }
                #expect(paged == all, "by \(String(describing: speaker)), \(limit) at a time")
            }
        }
    }

    @Test func whatPeopleCorrectHoldsForQuotes() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Told.of { $0.quote("The ferry stays", by: "Mara Aurel") })
        try await shelf.add("b", Told.of { $0.quote("The vote is over", by: "Milo Brand") })
        try await shelf.archive.mergeActors(["Mara Aurel", "Milo Brand"])
        #expect(try await shelf.said(by: "Milo Brand").count == 2)
        #expect(try await shelf.quotes().items.map(\.quote.speaker) == ["Mara Aurel", "Mara Aurel"])
        #expect(try await shelf.actor("Milo Brand")?.quotes == 2)
        try await shelf.archive.dismissActors(["Mara Aurel"])
        #expect(try await shelf.quotes().items.allSatisfy { $0.quote.speaker == nil })
    }
}

extension Shelf {
    func quotes(
        _ query: String? = nil, by speaker: String? = nil, about: String? = nil, kind: Quote.Kind? = nil,
        family: Int? = nil, limit: Int = 100, offset: Int = 0
    ) async throws -> ListPage<StoredQuote> {
        let parser = QueryParser(today: ReadoutSearch.Day(year: 2022, month: 9, day: 20)!)
        return try await archive.quotes(
            query: query.map { try parser.parse($0) }, speaker: speaker, about: about.map { try parser.parse($0) },
            kind: kind, family: family, limit: limit, offset: offset
        ).0
    }

    /// The words of the quotes that are found.
    func said(
        _ query: String? = nil, by speaker: String? = nil, about: String? = nil, kind: Quote.Kind? = nil,
        family: Int? = nil
    ) async throws -> [String] {
        let page = try await quotes(query, by: speaker, about: about, kind: kind, family: family)
        #expect(page.total == page.items.count)
        return page.items.map(\.text)
    }
}
