import Foundation
import ReadoutProtocol
import Testing

@testable import readout

@Suite("Actors, relations, figures and dates for people")
struct AnalysisPageTests {
    private static let actors = Contract.ListActors.Reply(
        total: 41,
        actors: [
            Samples.actor(
                "Radomir Stavrek",
                roles: [
                    Samples.role("Velmari President", in: 28, on: "2021-09-15"),
                    Samples.role("former president", in: 31, on: "2023-09-14"), Samples.role("host", in: 3, on: nil),
                ]), Samples.actor("上海合作组织", .organization, articles: 3),
        ], freshness: Samples.freshness)

    @Test("The list has name, kind, articles, when they were seen, and the latest role, below where there is no room")
    func list() {
        #expect(
            page { $0.actors(Self.actors, offset: 20) } == """
                name             kind          articles  seen
                Radomir Stavrek  person              14  2021-09-15 – 2023-09-16
                    former president
                上海合作组织     organization         3  2021-09-15 – 2023-09-16
                21–22 of 41 actors; for more: --offset 22

                """)
        var long = Self.actors
        long.actors[0].name = "Standing Commission for the Observation of the Lower Orvash"
        #expect(
            page { $0.actors(long) }.contains(
                """
                Standing Commission for the Observation of the Lower Orvash
                                      person              14  2021-09-15 – 2023-09-16
                    former president
                """))
        var wide = Page(width: .max, color: false)
        wide.actors(Self.actors)
        #expect(wide.text.hasPrefix("name             kind          articles  seen                     latest role\n"))
        #expect(wide.text.contains("  14  2021-09-15 – 2023-09-16  former president\n"))
        #expect(
            page { $0.actors(.init(total: 0, actors: [], freshness: Samples.freshness)) }
                == "No actor is known that is like that.\n")
    }

    @Test(
        "An actor's page has its names, its roles over time, its relations and who appears with it, each with its place"
    )
    func actor() {
        var actor = Self.actors.actors[0]
        actor.roles.append(Samples.role("velmari president", in: 29, on: "2022-01-02T03:04:05Z"))
        actor.aliases = ["Stavrek", "Radomir Stavrek", "Radomír Stavrek"]
        actor.quotes = 2
        var denied = Samples.relation("Radomir Stavrek", "ally of", "Ilvania", in: 30)
        denied.polarity = .denied
        denied.attributedTo = "Tova Rennick"
        let leader = Samples.relation("Radomir Stavrek", "leader of", "Velmar")
        let again = Samples.relation("Radomir Stavrek", "leader of", "Velmar", in: 29)
        let reply = Contract.GetActor.Reply(
            actor: actor, relations: [leader, denied, again, leader],
            together: [.init(value: "Ilse Marenko", count: 12), .init(value: "Velmar", count: 6)],
            freshness: Samples.freshness)
        #expect(page { $0.actor(reply, limit: 4) }.contains("\n  There may be more: --limit 40 shows them.\n"))
        #expect(
            page { $0.actor(reply) } == """
                Radomir Stavrek
                person · 14 articles · 2 quotes · 2021-09-15 – 2023-09-16
                also Stavrek · Radomír Stavrek

                Roles
                  2021-09-15 – 2022-01-02  Velmari President · The Herald ·
                                           28:345; last 29:345
                  2023-09-14               former president · The Herald ·
                                           31:345
                  no date                  host · The Herald · 3:345

                Relations
                  Radomir Stavrek · leader of · Velmar
                      The Herald · 2022-09-15 · 28:10 and 1 more article
                  Radomir Stavrek · ally of · Ilvania, denied, according to
                  Tova Rennick
                      The Herald · 2022-09-15 · 30:10

                In articles with
                  Ilse Marenko  12  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
                  Velmar         6  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇

                To read a passage: readout article 28:345

                """)
    }

    @Test("Relations stand with their sentence, who says so, since when, and whether it is denied or expected")
    func relations() {
        var expected = Samples.relation("Iran", "member of", "Shanghai Cooperation Organization")
        expected.polarity = .expected
        expected.since = "2023"
        expected.until = "2024-06-01"
        var bare = Samples.relation("India", "member of", "SCO")
        bare.article.outlet = nil
        bare.article.published = nil
        bare.article.id = 29
        var other = bare
        other.subject = "Pakistan"
        let reply = Contract.ListRelations.Reply(
            total: 3, relations: [expected, bare, other], freshness: Samples.freshness)
        #expect(
            page { $0.relations(reply, sentences: ["Iran will become a full member.", nil, nil]) } == """
                Iran · member of · Shanghai Cooperation Organization,
                expected, since 2023, until 2024-06-01
                    Iran will become a full member.
                    The Herald · 2022-09-15 · 28:10

                India · member of · SCO
                Pakistan · member of · SCO
                    a/b.txt · 29:10

                3 relations
                To read a passage: readout article 28:10

                """)
        #expect(
            page { $0.relations(.init(total: 0, relations: [], freshness: Samples.freshness)) }
                == "No article states such a relation.\n")
    }

    @Test("Figures stand beside what they count and the article that gives them")
    func figures() {
        let reply = Contract.ListFigures.Reply(
            total: 30,
            figures: [Samples.figure(89e9, "USD", .about, about: "trade"), Samples.figure(1, "day", about: nil)],
            freshness: Samples.freshness)
        #expect(
            page { $0.figures(reply) } == """
                about 89 billion USD  trade · The Herald · 2022-09-15 ·
                                      28:67
                1 day                 The Herald · 2022-09-15 · 28:67
                1–2 of 30 figures; for more: --offset 2
                To read a passage: readout article 28:67

                """)
    }

    @Test("A timeline has the dates, the sentences, and who else tells the event")
    func timeline() {
        func entry(_ date: String, _ until: String? = nil, _ text: String, _ outlets: [String])
            -> Contract.TimelineEntry
        {
            Contract.TimelineEntry(
                date: date, until: until, text: text, article: Samples.ref(28), span: Contract.Span(10..<20),
                articles: [Samples.ref(28)], outlets: outlets, actors: [])
        }
        let reply = Contract.GetTimeline.Reply(
            total: 2,
            entries: [
                entry("2017", nil, "India joined.", ["The Herald"]),
                entry("2021-09-15", "2021-09-16", "The leaders met in Tirmazar.", ["The Herald", "Lodestar", "X"]),
            ], freshness: Samples.freshness)
        #expect(
            page { $0.timeline(reply) } == """
                2017                     India joined.
                                         The Herald · 2022-09-15 · 28:10
                2021-09-15 – 2021-09-16  The leaders met in Tirmazar.
                                         The Herald · 2022-09-15 · 28:10;
                                         also Lodestar, X
                2 events
                To read a passage: readout article 28:10

                """)
    }

    @Test("Nothing of an article or an actor moves the terminal")
    func hostile() {
        let evil = "a\u{1B}[2J\u{9B}b\n\u{7}\u{202E}"
        var relation = Samples.relation(evil, evil, evil)
        relation.attributedTo = evil
        relation.since = evil
        var article = Samples.analysed
        article.mentions[0].actor = evil
        article.mentions[0].role = evil
        article.dates[0].value = evil
        article.figures[0].about = evil
        article.figures[0].unit = evil
        let shown = [
            page { $0.actors(.init(total: 1, actors: [Samples.actor(evil)], freshness: Samples.freshness)) },
            page {
                $0.actor(
                    .init(
                        actor: Samples.actor(evil, aliases: [evil, "x"], roles: [Samples.role(evil, in: 1, on: evil)]),
                        relations: [relation], together: [.init(value: evil, count: 1)], freshness: Samples.freshness))
            },
            page {
                $0.relations(
                    .init(total: 1, relations: [relation], freshness: Samples.freshness), sentences: [evil])
            },
            page { $0.article(article) },
        ]
        for text in shown {
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
            #expect(!text.contains("\u{202E}"))
        }
    }
}

@Suite("An article that was analysed")
struct AnalysedArticleTests {
    private static var bright: String { page(color: true) { $0.article(Samples.analysed) } }

    @Test("has its actors, dates and figures marked in colour, with the day that is meant")
    func marks() {
        for words in [
            "\u{1B}[32mAda Marsh\u{1B}[0m", "\u{1B}[94mVelmar\u{1B}[0m", "\u{1B}[35mRiver Union\u{1B}[0m",
            "\u{1B}[36mTirma\u{1B}[0m", "\u{1B}[33mWednesday\u{1B}[0m \u{1B}[2m[2022-09-14]\u{1B}[0m",
            "\u{1B}[1m20 minutes\u{1B}[0m", "\u{1B}[32mMarsh\u{1B}[0m left in \u{1B}[33mspring\u{1B}[0m.",
        ] {
            #expect(Self.bright.contains(words), "\(words)")
        }
    }

    @Test("has them listed below, and without colour its text is as it was written")
    func list() {
        #expect(
            page { $0.article(Samples.analysed) }.hasSuffix(
                """
                President Ada Marsh of Velmar met the River Union in Tirma
                on Wednesday. It was cold.

                She spoke for 20 minutes; Marsh left in spring.

                Who
                  Ada Marsh    person        2 ×  President
                  Velmar       state         1 ×
                  River Union  organization  1 ×
                  Tirma        place         1 ×

                When
                  Wednesday  2022-09-14
                  spring     not known which

                How much
                  20 minutes  She spoke

                Relations
                  Ada Marsh · leader of · Velmar

                """))
    }

    @Test("has none of it where there is nothing, or where it lies outside the text")
    func none() {
        #expect(!page { $0.article(Samples.article("One.")) }.contains("Who"))
        var article = Samples.analysed
        for index in article.mentions.indices { article.mentions[index].span.start = 1_000_000 }
        article.dates[0].span.end = 1_000_000
        article.figures[0].span.start = -5
        #expect(page(color: true) { $0.article(article) }.contains("President Ada Marsh of Velmar met"))
    }

    @Test(
        "shows only the passage at a byte with what stands about it, the sentence emphasised",
        arguments: [
            (0, 1, "President Ada Marsh of Velmar met the River Union in Tirma"), (74, 1, "It was cold."),
            (85, 2, "She spoke for 20 minutes; Marsh left in spring."), (130, 2, "She spoke for 20 minutes;"),
        ])
    func passage(byte: Int, paragraph: Int, emphasised: String) {
        let text = page(color: true) { $0.article(Samples.analysed, at: byte) }
        #expect(text.contains("\u{1B}[1;33m\(emphasised)"), "\(text)")
        #expect(text.contains("paragraph \(paragraph) of 2; all of it: readout article 7"))
        #expect(!text.contains("Who"))
        let plain = page { $0.article(Samples.analysed, at: byte) }
        #expect(plain.contains(paragraph == 1 ? "\n> President" : "\n> She"), "\(plain)")
    }

    @Test("Marks that overlap, or end inside a letter, spoil nothing")
    func overlapping() {
        var article = Samples.article("Köln ab", paragraphs: [0..<8])
        let mention = { (range: Range<Int>) in
            Contract.Mention(actor: "x", kind: .place, text: "", span: Contract.Span(range), role: nil)
        }
        article.mentions = [mention(0..<2), mention(0..<5), mention(3..<7), mention(6..<6)]
        article.figures = [Samples.figure(1)]
        let text = page(color: true) { $0.article(article) }
        #expect(text.contains("\n\u{1B}[36mKöln\u{1B}[0m ab\n"))
    }
}
