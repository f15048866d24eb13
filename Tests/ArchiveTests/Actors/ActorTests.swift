import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles
import ReadoutSearch
import Testing
import TestSupport

@Suite struct ActorTests {
    @Test(arguments: [
        ["Kassym-Jomart Tokayev", "Qasym-Zhomart Toqaev"], ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
        ["Volodymyr Zelensky", "Volodymyr Zelenskiy"], ["Muammar Gaddafi", "Muammar Qaddafi"],
        ["Bashar al-Assad", "Bashar Al Assad"], ["Bashar al-Assad", "Bashar Assad"],
        ["Mohammed Karimi", "Muhammad Karimi"], ["José Almeida", "Jose Almeida"], ["Kim Sung Do", "Kim Sung-do"],
        ["Kim Sung-Do", "Kim Sung-do"], ["Arvo W. Lindqvist", "Arvo Lindqvist"], ["J.K. Marlow", "J. K. Marlow"],
        ["Aleksandr Petrov", "Alexander Petrov"], ["Мара Орлова", "Mara Orlova"], ["Sergei Ivanov", "Sergey Ivanov"],
        ["Dmitri Medvedev", "Dmitry Medvedev"], ["Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi"],
        ["Jean-Paul Renard", "Jean Paul Renard"], ["Yevgeny Sorokin", "Evgeny Sorokin"],
    ])
    func spellingsOfOneNameAreOneActor(_ names: [String]) async throws {
        let shelf = try Shelf()
        for (place, name) in names.enumerated() { try await shelf.add("\(place)", Told.of(name)) }
        #expect(try await shelf.actors().map(\.value) == [2], "\(names)")
        for name in names { #expect(try await shelf.actor(name)?.articles == 2, "\(name)") }
    }

    @Test(arguments: [
        ["Mara Aurel", "Milo Aurel"], ["George W. Bryce", "George H. Bryce"],
        ["Jean-Paul Renard", "Jean-Claude Renard"],
        ["Donald Marsh", "Donald Marsh Jr."], ["Kim Sung-do", "Kim Sung-ho"],
        ["Mohammed bin Rashid", "Mohammed Rashid"],
        ["Wang Yong", "Wang Yang"], ["Li Peng", "Li Pang"], ["Ann Lee", "Anna Lee"],
    ])
    func peopleStayTwo(_ names: [String]) async throws {
        let shelf = try Shelf()
        for (place, name) in names.enumerated() { try await shelf.add("\(place)", Told.of(name)) }
        #expect(try await shelf.actors() == [names[0]: 1, names[1]: 1])
    }

    @Test func otherNamesAreHeldAsAWhole() async throws {
        let shelf = try Shelf()
        let names: [(String, ActorKind)] = [
            ("World Health Organisation", .organization), ("The World Health Organization", .organization),
            ("Aurel Motors Ltd.", .organization), ("Aurel Motors", .organization), ("Aurel Bank", .organization),
            ("Georgia", .state), ("Georgia", .place),
        ]
        for (place, name) in names.enumerated() {
            try await shelf.add("\(place)", Told.of { $0.name(name.0, name.1) })
        }
        let actors = try await shelf.actors()
        #expect(actors["Aurel Bank"] == 1)
        #expect(actors["Georgia"] == 2)  // the state's and the place's, which are two
        #expect(actors.values.sorted() == [1, 2, 2, 2])
        let states = try await shelf.archive.actors(query: nil, name: nil, kind: .state, limit: 10, offset: 0).0
        #expect(states.total == 1 && states.items.first?.articles == 1)
    }

    @Test func aFamilyNameAloneIsItsOwnersWhereArticlesAgree() async throws {
        let shelf = try Shelf()
        let full = Told.of {
            $0.name("Mara Aurel")
            $0.name("Mara Aurel", as: "Aurel")
        }
        for place in 0..<2 { try await shelf.add("full\(place)", full) }
        try await shelf.add("short", Told.of("Aurel"))
        #expect(try await shelf.actors() == ["Mara Aurel": 2, "Aurel": 1], "two articles say too little")
        try await shelf.add("full2", full)
        #expect(try await shelf.actors() == ["Mara Aurel": 4])
        #expect(try await shelf.actor("aurel")?.name == "Mara Aurel")
        try await shelf.add(
            "other",
            Told.of {
                $0.name("Milo Aurel")
                $0.name("Milo Aurel", as: "Aurel")
            })
        #expect(
            try await shelf.actors() == ["Mara Aurel": 3, "Aurel": 1, "Milo Aurel": 1], "now it may be either's")
    }

    @Test func anAcronymIsWhatArticlesDefineItAs() async throws {
        let shelf = try Shelf()
        try await shelf.add("short", Told.of { $0.name("SCO", .organization) })
        #expect(try await shelf.actors() == ["SCO": 1])
        try await shelf.add(
            "long",
            Told.of {
                $0.name("Shanghai Cooperation Organization", .organization)
                $0.name("Shanghai Cooperation Organization", .organization, as: "SCO")
            })
        #expect(try await shelf.actors() == ["Shanghai Cooperation Organization": 2])
        let actor = try await shelf.actor("sco")
        #expect(actor?.name == "Shanghai Cooperation Organization" && actor?.aliases == ["SCO"])
    }

    @Test func anActorHasItsHistory() async throws {
        let shelf = try Shelf()
        let dates = ["2020-05-01", "2021", nil, "2022-09-15"]
        for (place, date) in dates.enumerated() {
            let role = place < 2 ? "deputy minister" : "President"
            try await shelf.add(
                "\(place)",
                Told.of {
                    $0.name("Mara Aurel", role: role)
                    $0.name("Mara Aurel", as: "Aurel \(place % 2)")
                    $0.name("Milo Brand")
                }, published: date)
        }
        let (page, _) = try await shelf.archive.actor(named: "mara AUREL", limit: 10)
        let actor = page.actor
        #expect(actor.articles == 4 && actor.kind == .person)
        #expect(actor.firstSeen == "2020-05-01" && actor.lastSeen == "2022-09-15")
        #expect(actor.aliases == ["Aurel 0", "Aurel 1"])
        #expect(actor.roles.map(\.title) == ["deputy minister", "deputy minister", "President"])
        #expect(actor.roles.map(\.article.published) == ["2020-05-01", "2021", "2022-09-15"])
        #expect(page.together == [ActorCount(name: "Milo Brand", kind: .person, count: 4)])
    }

    @Test func theFullestOfTheUsualNamesIsShown() async throws {
        let shelf = try Shelf()
        let names = ["Mara Aurel", "Mara Aurel", "Mara J. Aurel", "Mara Jolan Aurel", "Milo Brand", "Milo Karl Brand"]
        for (place, name) in names.enumerated() { try await shelf.add("\(place)", Told.of(name)) }
        for place in 0..<5 { try await shelf.add("more\(place)", Told.of("Mara Aurel", "Mara Aurel")) }
        #expect(try await shelf.actors() == ["Mara Aurel": 9, "Milo Karl Brand": 2])
    }

    @Test func aNameThatNobodyBearsSuggestsOthers() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Told.of("Mara Aurel", "Milo Brandt", "Marta Auriel"))
        for (asked, first) in [("Mara Aurek", "Mara Aurel"), ("Brand", "Milo Brandt"), ("Marta Auri", "Marta Auriel")] {
            do {
                let actor = try await shelf.archive.actor(named: asked, limit: 1).0.actor
                Issue.record("\(asked) is \(actor.name)")
            } catch let error as Archive.UnknownActor {
                #expect(error.name == asked && error.suggestions.first == first, "\(error)")
            }
        }
        #expect(try await shelf.actor("Quentin") == nil)
    }

    @Test func listsTakeWordsKindsPagesAndQueries() async throws {
        let shelf = try Shelf()
        try await shelf.add(
            "a",
            Told.of {
                $0.name("Mara Aurel")
                $0.name("Aurelia", .state)
                $0.say("harvest")
            })
        try await shelf.add("b", Told.of("Mara Aurel", "Milo Brand"))
        func names(
            _ name: String? = nil, _ kind: ActorKind? = nil, query: String? = nil, limit: Int = 10, offset: Int = 0
        ) async throws -> [String] {
            let query = try query.map {
                try QueryParser(today: ReadoutSearch.Day(year: 2022, month: 9, day: 20)!).parse($0)
            }
            let page = try await shelf.archive.actors(
                query: query, name: name, kind: kind, limit: limit, offset: offset)
            return page.0.items.map { "\($0.name) \($0.articles)" }
        }
        #expect(try await names() == ["Mara Aurel 2", "Aurelia 1", "Milo Brand 1"])
        #expect(try await names(limit: 1, offset: 1) == ["Aurelia 1"])
        #expect(try await names("aur") == ["Mara Aurel 2", "Aurelia 1"])
        #expect(try await names("aur mara") == ["Mara Aurel 2"])
        #expect(try await names("aur", .state) == ["Aurelia 1"])
        #expect(try await names(query: "harvest") == ["Mara Aurel 1", "Aurelia 1"])
        #expect(try await names(nil, .person, query: "harvest") == ["Mara Aurel 1"])
        #expect(try await names("zzz") == [])
    }

    @Test func aSearchFindsAnActorByAnyOfItsNames() async throws {
        let shelf = try Shelf()
        let first = try await shelf.add("a", Told.of("Kassym-Jomart Tokayev"))
        let second = try await shelf.add("b", Told.of("Qasym-Zhomart Toqaev"))
        let third = try await shelf.add("c", Told.of { $0.name("Tokayev", .place) })
        for query in ["person:Tokayev", "actor:\"Qasym-Zhomart Toqaev\"", "person:\"kassym-jomart tokayev\""] {
            #expect(try await shelf.found(query).sorted() == [first, second], "\(query)")
        }
        #expect(try await shelf.found("place:Tokayev") == [third])
        let facets = try await shelf.search("", facets: [.person, .actor]).facets
        #expect(facets.first?.values.map(\.count) == [2], "two spellings are one actor: \(facets)")
        // What somebody says holds for what is indexed already, and an index that is made anew has the same actors.
        try await shelf.archive.splitActors(["Kassym-Jomart Tokayev", "Qasym-Zhomart Toqaev"])
        #expect(try await shelf.found("actor:\"Qasym-Zhomart Toqaev\"") == [second])
        try await shelf.archive.rebuildIndex()
        #expect(try await shelf.found("actor:\"Qasym-Zhomart Toqaev\"") == [second])
        _ = try await shelf.archive.commit([.forgotten(path: "b")])
        #expect(try await shelf.found("actor:\"Qasym-Zhomart Toqaev\"") == [])
    }
}
