import ReadoutProtocol
import Testing

@testable import readout

@Suite("Quotes for people")
struct QuotesPageTests {
    private func page(color: Bool = false, _ write: (inout Page) -> Void) -> String {
        var page = Page(width: 72, color: color)
        write(&page)
        return page.text
    }

    @Test(
        "One utterance stands once, its fullest wording first, then the others with what differs, each with its place")
    func family() {
        #expect(
            page { $0.quotes(Samples.quotes(Samples.family)) } == """
                Ada Marsh

                  “The ferry will sail on Monday, whatever the river says”
                      Ada Marsh told · The Herald · 2022-09-15 · 28:345
                      Marsh told · Courier · 2022-09-16 · 31:345 · copy of 28
                  ≈ the ferry *would* sail on Monday […]
                      she said on 2022-09-15 · The Post · 2022-09-17 · 30:345
                  ≈ “On Monday the boat goes out”
                      Ms. Marsh said, via state radio · El Faro · 32:345
                  3 accounts in 4 outlets · family 7

                4 quotes
                ≈ the same in other words: *words* between asterisks differ, […] leaves
                words out
                To read a passage: readout article 28:345

                """)
        let colored = page(color: true) { $0.quotes(Samples.quotes(Samples.family)) }
        #expect(colored.contains("the ferry \u{1B}[1;33mwould\u{1B}[0m sail on Monday \u{1B}[2m[…]\u{1B}[0m"))
        #expect(colored.contains("coloured words differ") && !colored.contains("*"))
    }

    @Test("Speakers have a heading each, those who are not named the last one")
    func speakers() {
        let quotes = [
            Samples.quote("we know nothing", .indirect, by: nil, as: "officials", cue: "according to", in: 30),
            Samples.quote("No", in: 31, at: 10), Samples.quote("Yes", by: "Bo Lind", in: 31, at: 20),
            Samples.quote("Perhaps", in: 28, at: 30), Samples.quote("Never", by: nil, as: nil, cue: nil, in: 33),
        ]
        #expect(
            page { $0.quotes(Samples.quotes(quotes, total: 50), offset: 20) } == """
                Ada Marsh

                  “No”
                      Ada Marsh said · The Herald · 2022-09-15 · 31:10

                  “Perhaps”
                      Ada Marsh said · The Herald · 2022-09-15 · 28:30

                Bo Lind

                  “Yes”
                      Bo Lind said · The Herald · 2022-09-15 · 31:20

                Speaker not named

                  we know nothing
                      officials according to · The Herald · 2022-09-15 · 30:345

                  “Never”
                      The Herald · 2022-09-15 · 33:345

                21–25 of 50 quotes; for more: --offset 25
                To read a passage: readout article 31:10

                """)
    }

    @Test("The quotes of a family that were not found themselves are shown with the others")
    func completed() {
        let found = Samples.quotes([Samples.family[1]])
        let shown = page { $0.quotes(found, families: Samples.family) }
        #expect(shown.contains("“The ferry will sail on Monday, whatever the river says”\n"))
        #expect(shown.contains("\n1 quote\n"), "\(shown)")
    }

    @Test("Of many wordings and many places the first are shown, and how many there are more")
    func many() {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        var quotes = letters.enumerated().map { index, letter in
            Samples.quote(
                "the \(letter) ferry sails on Monday", .indirect, in: 40 + index, "Outlet \(letter)", family: 9)
        }
        quotes += (0..<9).map { Samples.quote("the a ferry sails on Monday", .indirect, in: 90 + $0, family: 9) }
        let shown = page { $0.quotes(Samples.quotes(quotes)) }
        #expect(shown.contains("\n      and 4 more places in the same words\n"), "\(shown)")
        #expect(shown.contains("35 accounts in 27 outlets · 17 more wordings not shown · family 9"), "\(shown)")
    }

    @Test(
        "What differs between two wordings is whole words, whatever their capitals and signs",
        arguments: [
            ("We will come", "we will come.", [], [], 1),
            ("We would come", "We will come", ["would"], [], 6.0 / 11),
            ("We will", "We will come on Monday", [], [7], 1), ("come", "We will come", [], [0], 1),
            ("we, “will come”", "We will surely come", [], [11], 1), ("", "We will come", [], [], 1),
            ("Für Überfluß", "für überfluß", [], [], 1), ("Nothing alike", "We will come", ["Nothing alike"], [], 0),
        ] as [(String, String, [String], [Int], Double)])
    func differences(wording: String, fullest: String, words: [String], omissions: [Int], share: Double) {
        let diff = WordingDiff(of: wording, against: fullest)
        let bytes = Array(wording.utf8)
        #expect(diff.differing.map { String(decoding: bytes[$0], as: UTF8.self) } == words)
        #expect(diff.omissions == omissions && abs(diff.share - share) < 1e-9, "\(diff)")
    }

    @Test("The fullest wording is the one with the most of what the others say, not the longest")
    func fullest() {
        let quotes = [
            Samples.quote("a most beautiful boat of ours goes out upon the water every week", in: 1, family: 3),
            Samples.quote("the ferry would sail on Monday", .indirect, in: 2, family: 3),
            Samples.quote("The ferry will sail on Monday", in: 3, family: 3),
            Samples.quote("the ferry “will sail” on Monday", .mixed, in: 4, family: 3),
        ]
        for turn in 0..<4 {
            let turned = Array(quotes[turn...] + quotes[..<turn])
            #expect(Utterance.utterances(of: turned)[0].wordings[0].text == "The ferry will sail on Monday")
        }
    }

    @Test("A \"that\" at the beginning is told only of what stands between quotation marks")
    func opening() {
        #expect(Samples.quote("that it rains", .indirect).printed == "it rains")
        #expect(Samples.quote("That is so").printed == "That is so")
        #expect(Samples.quote("that ", .mixed).printed == "that ")
        let marked = Samples.quote("that “it rains”")
        #expect(page { $0.quote(marked) }.hasPrefix("  “it rains”\n"))
    }

    @Test("What the article interrupts is not printed as one sentence")
    func interrupted() {
        var quote = Samples.quote("She floats I had forgotten")
        quote.spans = [Contract.Span(10..<20), Contract.Span(40..<55)]
        #expect(quote.printed == "She floats” “I had forgotten")
        quote.kind = .mixed
        #expect(quote.printed == "She floats … I had forgotten")
        quote.spans[1].end = 99
        #expect(quote.printed == quote.text, "spans that do not fit the text")
    }

    @Test(
        "Who said so stands in the article's own words, shortened to the part that names the speaker",
        arguments: [
            ("Ada Marsh, the envoy for the lower basin, who", "Ada Marsh", "Ada Marsh said"),
            ("the envoy for the lower basin, Ada Marsh", "Ada Marsh", "Ada Marsh said"),
            ("she", "Ada Marsh", "she said"),
            ("officials in the ministry, who asked not to be named", nil, "officials in the ministry said"),
            (String(repeating: "very ", count: 20) + "tired men", "Ada Marsh", "Ada Marsh said"),
            (
                String(repeating: "very ", count: 20) + "tired men", nil,
                "very very very very very very very very very very … said"
            ),
            (",", nil, ", said"),
        ] as [(String, String?, String)])
    func attribution(mention: String, speaker: String?, words: String) {
        #expect(Samples.quote("x", by: speaker, as: mention).attribution == words)
    }

    @Test("An article marks what was said and who said so in colour, and lists it below")
    func article() {
        let text = "Ada Marsh was there. “It rains on Velmar,” she said, and left."
        var article = Samples.article(text, paragraphs: [0..<text.utf8.count])
        func span(_ words: String) -> Contract.Span {
            let bytes = Array(text.utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
            return Contract.Span(start..<start + words.utf8.count)
        }
        article.mentions = [
            Contract.Mention(
                actor: "Ada Marsh", kind: .person, text: "Ada Marsh", span: span("Ada Marsh"), role: nil),
            Contract.Mention(actor: "Velmar", kind: .state, text: "Velmar", span: span("Velmar"), role: nil),
        ]
        var quote = Samples.quote("It rains on Velmar", as: "she", in: 7)
        quote.spans = [span("It rains on Velmar")]
        (quote.cueSpan, quote.speakerSpan) = (span("said"), span("she"))
        article.quotes = [quote]
        let colored = page(color: true) { $0.article(article) }
        #expect(
            colored.contains(
                "“\u{1B}[3mIt rains on\u{1B}[0m \u{1B}[3;94mVelmar\u{1B}[0m,” \u{1B}[1mshe\u{1B}[0m \u{1B}[2m[Ada Marsh]"
            ), "\(colored)")
        let plain = page { $0.article(article) }
        #expect(plain.contains("“It rains on Velmar,” she said, and left.\n"))
        #expect(plain.contains("\nSaid\n  Ada Marsh  “It rains on Velmar” · she said · 7:24\n"), "\(plain)")
        // The place of a quote opens at the whole of it; any other byte at its sentence.
        let passage = page(color: true) { $0.article(article, at: 24) }
        #expect(passage.contains("“\u{1B}[1;33mIt rains on Velmar\u{1B}[0m,” she said"), "\(passage)")
        #expect(page { $0.article(article, at: 24) }.contains("\nAda Marsh · direct quote\n"))
        #expect(!page { $0.article(article, at: 30) }.contains("direct quote"))
    }

    @Test("A quote over several paragraphs is emphasised in all of them")
    func paragraphs() {
        let text = "Before.\n\nOne “two.\n\n“Three” four.\n\nBehind."
        var article = Samples.article(text, paragraphs: [0..<7, 9..<20, 22..<38, 40..<47])
        var quote = Samples.quote("two. Three", in: 7)
        quote.spans = [Contract.Span(16..<19), Contract.Span(25..<30)]
        article.quotes = [quote]
        let passage = page(color: true) { $0.article(article, at: 16) }
        #expect(passage.contains("\u{1B}[1;33mtwo\u{1B}[0m") && passage.contains("\u{1B}[1;33mThree\u{1B}[0m"))
        #expect(passage.contains("paragraphs 2–3 of 4"), "\(passage)")
    }

    @Test("An actor's page has the newest utterances between roles and relations, and where all are")
    func actor() {
        var actor = Samples.actor("Ada Marsh")
        actor.quotes = 12
        let reply = Contract.GetActor.Reply(
            actor: actor, quotes: Samples.family + [Samples.quote("It rains", .indirect, in: 50)],
            relations: [Samples.relation("Ada Marsh", "leader of", "Velmar")], together: [],
            freshness: Samples.freshness)
        #expect(
            page { $0.actor(reply) }.contains(
                """
                Quotes
                  “The ferry will sail on Monday, whatever the river says”
                      Ada Marsh told · The Herald · 2022-09-15 · 28:345; 3 more places
                  It rains
                      Ada Marsh said · The Herald · 2022-09-15 · 50:345
                  all, in all wordings: readout quotes --by 'Ada Marsh'

                Relations
                """), "\(page { $0.actor(reply) })")
    }

    @Test("Nothing of a quote moves the terminal")
    func hostile() {
        let evil = "a\u{1B}[2J\u{9B}b\n\u{7}\u{202E}"
        var quote = Samples.quote(evil, .mixed, by: evil, as: evil, cue: evil, family: 1)
        quote.via = evil
        quote.said = evil
        quote.article.published = evil
        var other = quote
        other.id += 1
        other.text = "a b c " + evil
        var senseless = quote
        senseless.id += 2
        senseless.spans = []
        senseless.cueSpan = nil
        var article = Samples.article("Some text.", paragraphs: [0..<10])
        article.quotes = [quote, senseless]
        article.quotes[0].spans = [Contract.Span(5..<900), Contract.Span(0..<0)]
        let shown = [
            page { $0.quotes(Samples.quotes([quote, other, senseless])) },
            page { $0.article(article) }, page(color: true) { $0.article(article, at: 5) },
            page { $0.watched([quote, other]) },
        ]
        for text in shown {
            for scalar in ["\u{1B}[2J", "\u{9B}", "\u{7}", "\u{202E}"] {
                #expect(!text.contains(scalar), "\(scalar.debugDescription) in \(text.debugDescription)")
            }
        }
    }
}
