import ReadoutSearch
import Testing

@Suite("A query held against one article")
struct QueryMatcherTests {
    private static let article = IndexedArticle(
        id: 1, title: "Harbour council weighs new ferry", subtitle: "Talks in Nordhaven drag on",
        text: """
            The mayor of Nordhaven said on Tuesday that the ferries would sail again. "We hear your questions and \
            concerns," Élodie Marchetti told the council. The cease-fire between the two ferry lines held. \
            Marchetti's deputy, Oskar Lindqvist, paid 1,000 crowns. 北京市 was not named.
            """,
        bylines: ["Ann Tarrow", "Bo Lindgren"], outlet: "The Nordhaven Morning Post", language: "en-GB",
        format: "html", path: "2022/Harbour News/ferry (1).html", publishedAt: nil, days: DayRange(iso: "2022-09"),
        addedAt: 1_663_286_399, isCopy: false)  // 2022-09-15T23:59:59Z

    private func matches(_ query: Query, _ article: IndexedArticle = article) -> Bool {
        QueryMatcher(query).matches(article)
    }

    @Test(
        "Words, by case, form, accents and field",
        arguments: [
            ("ferry", Term.Form.word, TextField?.none, true), ("FERRIES", .word, nil, true),
            ("elodie", .word, nil, true), ("ÉLODIE", .word, nil, true), ("ship", .word, nil, false),
            ("tarrow", .word, nil, false), ("tarrow", .word, .by, true), ("post", .word, nil, false),
            ("weigh", .word, .title, true), ("weigh", .word, .text, false), ("sail", .word, .title, false),
            ("talk", .word, .text, true), ("talk", .word, .title, false), ("marchetti", .word, nil, true),
            ("Élodie", .exact, nil, true), ("élodie", .exact, nil, false), ("Elodie", .exact, nil, false),
            ("Harbour", .exact, .title, true), ("Harbour", .exact, .text, false), ("ferry", .exact, .text, true),
            ("Ferry", .exact, nil, false), ("Marchetti", .exact, nil, true), ("Ann", .exact, .by, true),
            ("coun", .prefix, nil, true), ("nord", .prefix, .title, false), ("lind", .prefix, .by, true),
            ("coun", .prefix, .by, false), ("élo", .prefix, nil, true), ("北", .prefix, nil, true),
            ("c*l", .pattern, nil, true), ("c???ncil", .pattern, nil, false), ("c?uncil", .pattern, .title, true),
            ("*haven", .pattern, .text, true), ("*haven", .pattern, .title, false), ("l?nd*n", .pattern, .by, true),
            ("1000", .word, nil, true), ("1,000", .word, nil, true), ("000", .word, nil, false),
            ("ceasefire", .word, nil, true), ("北京", .word, nil, true), ("北市", .word, nil, false),
            ("北京市", .word, nil, true), ("...", .word, nil, false),
        ])
    func words(text: String, form: Term.Form, field: TextField?, expected: Bool) {
        #expect(matches(.word(Term(text, form, field: field))) == expected)
    }

    @Test(
        "Phrases, side by side and near",
        arguments: [
            ("questions and concerns", Int?.none, TextField?.none, true), ("question and concern", nil, nil, false),
            ("QUESTIONS and concerns", nil, nil, true), ("concerns and questions", nil, nil, false),
            ("concerns and questions", 0, nil, true), ("concerns questions", 0, nil, false),
            ("concerns questions", 1, nil, true), ("new ferry", nil, .title, true), ("new ferry", nil, .text, false),
            ("ferry talks", nil, nil, false), ("drag on the mayor", nil, nil, false),
            ("ferry talks", 7, nil, false), ("ferry talks", 8, nil, true), ("ann tarrow", nil, .by, true),
            ("tarrow bo", nil, .by, false), ("ann tarrow", nil, nil, false), ("cease fire", nil, nil, true),
            ("the ceasefire", nil, nil, true), ("fire between", nil, nil, true), ("the the", 9, nil, true),
            ("mayor mayor", 9, nil, false), ("marchetti deputy", nil, nil, true), ("paid 1000 crowns", nil, nil, true),
        ])
    func phrases(text: String, slop: Int?, field: TextField?, expected: Bool) {
        let words = text.split(separator: " ").map { String($0) }
        #expect(matches(.phrase(Phrase(words, slop: slop, field: field))) == expected)
    }

    @Test(
        "Filters",
        arguments: [
            (Query.all, true), (.outlet("morning post"), true), (.outlet("Nordhaven Post"), false),
            (.outlet("NORD"), false), (.path("harbour news/FERRY (1)"), true), (.path("ferry(1)"), false),
            (.language("en"), true), (.language("en-gb"), true), (.language("en-us"), false), (.language("e"), false),
            (.format("html"), true), (.format("text"), false), (.copy, false), (.not(.copy), true),
            (.dates(day("2022-09-01", "2022-09-30")), true), (.dates(day("2022-09-01", nil)), true),
            (.dates(day("2022-09-02", nil)), false), (.dates(day(nil, "2022-09-30")), true),
            (.dates(day(nil, "2022-09-29")), false), (.added(day("2022-09-15", "2022-09-15")), true),
            (.added(day("2022-09-16", nil)), false), (.added(day(nil, "2022-09-14")), false),
        ])
    func filters(query: Query, expected: Bool) { #expect(matches(query) == expected) }

    @Test("An article without date, outlet or language matches no filter by them")
    func nothingKnown() {
        let bare = IndexedArticle(id: 2, text: "Ferry", addedAt: -1)
        let filters: [Query] = [
            .dates(Self.day("0000-01-01", nil)), .dates(Self.day(nil, "9999-12-31")), .dates(Self.day(nil, nil)),
            .outlet("post"), .language("en"), .path("f"), .actor(ActorTerm(.actor, "ferry")),
        ]
        for filter in filters {
            #expect(!matches(filter, bare), "\(filter)")
            #expect(matches(.not(filter), bare), "not \(filter)")
        }
        #expect(matches(.added(Self.day("1969-12-31", "1969-12-31")), bare))
    }

    @Test("Members of AND, OR and NOT")
    func trees() {
        let yes = Query.word(Term("ferry"))
        let no = Query.word(Term("glacier"))
        #expect(matches(.and([yes, .not(no)])))
        #expect(!matches(.and([yes, no])))
        #expect(matches(.or([no, yes])))
        #expect(!matches(.or([no, .not(yes)])))
        #expect(matches(.not(.and([yes, no]))))
    }

    private static func day(_ first: String?, _ last: String?) -> DayRange {
        DayRange(
            first: first.flatMap { DayRange(iso: $0)?.first }, last: last.flatMap { DayRange(iso: $0)?.last })
    }
}
