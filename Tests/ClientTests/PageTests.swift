import Foundation
import ReadoutProtocol
import Testing

@testable import readout

/// What `write` puts on a page of 60 columns.
func page(color: Bool = false, _ write: (inout Page) -> Void) -> String {
    var page = Page(width: 60, color: color)
    write(&page)
    return page.text
}

@Suite("Answers for people")
struct PageTests {
    @Test("A search shows title, origin and snippet of each hit, and how many there are")
    func search() {
        let reply = Samples.found(
            27,
            [
                Samples.hit(
                    7, snippet: "… Putin understood “questions and concerns” about the war in Ukraine …",
                    highlights: [4..<9]), Samples.hit(12, snippet: "short"),
            ])
        #expect(
            page { $0.search(reply, offset: 20) } == """
                 7  Xi and Putin meet
                    The Herald · 2022-09-15 · a/b.txt
                    … Putin understood “questions and concerns” about the
                    war in Ukraine …

                12  Xi and Putin meet
                    The Herald · 2022-09-15 · a/b.txt
                    short

                21–22 of 27 articles in 987 µs; for more: --offset 22

                """)
        #expect(page { $0.search(Samples.found(27, [Samples.hit(7, snippet: "")])) }.contains("\n1 of 27 articles in"))
        #expect(page(color: true) { $0.search(reply) }.contains("… \u{1B}[1;33mPutin\u{1B}[0m understood"))
    }

    @Test("A copy says of which article it is one, in a list and on its page")
    func copy() {
        var hit = Samples.hit(30, snippet: "short")
        hit.article.copyOf = 12
        #expect(
            page { $0.search(Samples.found(1, [hit])) }.contains("    The Herald · 2022-09-15 · a/b.txt · copy of 12\n")
        )
        var article = Samples.article("One two.")
        article.ref.copyOf = 12
        #expect(page { $0.article(article) }.contains("article 7 · a/b.txt · 2 words · a copy of article 12\n"))
    }

    @Test("Escape sequences of an article, its title or its path do not reach the terminal")
    func hostile() {
        var hit = Samples.hit(1, snippet: "a\u{1B}[2Jb\u{9B}31mc\n\u{7}")
        hit.article.title = "\u{1B}]0;x\u{7}"
        hit.article.path = "a\u{1B}c"
        hit.article.outlet = "\u{202E}o"
        hit.explanation = "\u{8}"
        let text = page { $0.search(Samples.found(1, [hit])) }
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        #expect(!text.contains("\u{202E}"))
        var article = Samples.article("one \u{1B}[31m\n\ntwo\r\u{9B}x")
        article.dateline = "\u{1B}"
        article.url = "http://\u{1B}"
        let shown = page { $0.article(article) }
        #expect(!shown.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }

    @Test("Facets are tables with bars")
    func facets() {
        var reply = Samples.found(27, [])
        reply.facets = [
            Contract.Facet(
                field: "outlet", values: [.init(value: "The Herald", count: 20), .init(value: "新华社", count: 1)]),
            Contract.Facet(field: "month", values: []),
        ]
        #expect(
            page { $0.search(reply) } == """
                outlet
                  The Herald  20  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
                  新华社       1  ▇▇

                27 articles in 987 µs

                """)
    }

    @Test("A search without hits says what was understood, what else might be meant, and what is still to come")
    func nothing() {
        var reply = Samples.found(0, [])
        reply.understood = "putni"
        reply.suggestions = ["putin", "putnik"]
        reply.freshness.pending = 3
        #expect(
            page { $0.search(reply) } == """
                understood as putni
                Nothing found.
                Did you mean:
                  putin
                  putnik
                3 files still being read: `readout sync` waits for them

                """)
    }

    @Test("An article has its head, with what the date rests on, and its paragraphs")
    func article() {
        let article = Samples.article("One, 1.\n\nTwo, 2.", paragraphs: [0..<7, 9..<16])
        #expect(
            page { $0.article(article) } == """
                Xi and Putin meet
                A cautious embrace
                The Herald · Ann Lee, Bo Li · 2022-09-15 (from the byline)
                https://example.org/x
                article 7 · a/b.txt · 2 words

                SAMARKAND

                One, 1.

                Two, 2.

                """)
        let third = page { $0.article(article, siblings: [5, 6, 7, 8]) }
        #expect(third.contains("\narticle 3 of 4 in this file; the others: --part 0…3\n\nSAMARKAND"))
        #expect(!page { $0.article(article, siblings: [7]) }.contains("in this file"))
    }

    @Test(
        "A deck with which the text begins is printed once",
        arguments: [
            ("A cautious embrace", 1), ("A  cautious\nembrace of two.", 1), ("A cautious embraces.", 2), ("Else.", 2),
        ])
    func deck(text: String, times: Int) {
        let shown = page { $0.article(Samples.article(text)) }
        #expect(
            shown.split(separator: "A cautious embrace", omittingEmptySubsequences: false).count - 1
                == (text == "Else." ? 1 : times))
    }

    @Test(
        "Paragraphs that lie outside the text, or are not given, are found by empty lines",
        arguments: [
            ("One\nline\n\n \nTwo", [], ["One line ", "Two "]), ("ab", [0..<3], ["ab "]), ("", [], []),
            ("é", [0..<1], ["\u{FFFD}"]),
        ] as [(String, [Range<Int>], [String])])
    func paragraphs(text: String, spans: [Range<Int>], paragraphs: [String]) {
        #expect(Page.paragraphs(of: Samples.article(text, paragraphs: spans)) == paragraphs)
    }

    @Test(
        "Differences that verify finds are told, and whether they were mended",
        arguments: [
            ([], false, "22 files checked: ledger, disk and index agree.\n"),
            (["a"], false, "- a\n22 files checked: 1 difference. `readout verify --repair` mends them.\n"),
            (["a", "b"], true, "- a\n- b\n22 files checked: 2 differences mended.\n"),
        ] as [([String], Bool, String)])
    func verified(problems: [String], repaired: Bool, text: String) {
        let reply = Contract.Verify.Reply(checked: 22, problems: problems, freshness: Samples.freshness)
        #expect(page { $0.verified(reply, repaired: repaired) } == text)
    }

    @Test("A sync tells how many articles are answered for, and what is not")
    func synced() {
        #expect(page { $0.synced(articles: 1, Samples.freshness) } == "The 1 article is answered for (clock 1,234)\n")
        var freshness = Samples.freshness
        freshness.failed = 2
        freshness.pending = 1
        #expect(
            page { $0.synced(articles: 22, freshness) }
                == "All 22 articles are answered for (clock 1,234)\n2 files could not be read: readout files --state failed\n1 newer file pending\n"
        )
    }

    @Test("The query language fits on a page, and has every form that docs/queries.md has")
    func queries() throws {
        let text = page { $0.queryLanguage() }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let lines = try String(contentsOf: root.appending(path: "docs/queries.md"), encoding: .utf8).split(
            separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| you write | it finds articles | example |") })
        let forms = lines[(start + 2)...].prefix { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "`").dropFirst().first
        }
        #expect(forms.count > 20)
        for form in forms { #expect(text.contains(form), "\(form)") }
        #expect(text.contains("--any"))
        #expect(text.split(separator: "\n").count < 50 && text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
}

@Suite("What an answer rests on")
struct StillPendingTests {
    @Test("is told where not all is in it")
    func pending() {
        var freshness = Samples.freshness
        #expect(page { $0.stillPending(freshness) } == "")
        freshness.rebuilding = 0.426
        #expect(
            page { $0.stillPending(freshness) }
                == "The search index is being made anew, 42 % done: articles may\nbe missing.\n")
        freshness.pending = 2
        #expect(
            page { $0.stillPending(freshness) }.hasSuffix("2 files still being read: `readout sync` waits for them\n"))
    }
}

@Suite("The status card")
struct StatusPageTests {
    private static func card(_ change: (inout Contract.Status, inout Contract.Freshness) -> Void = { _, _ in })
        -> String
    {
        var reply = Contract.GetStatus.Reply(status: Samples.status, freshness: Samples.freshness)
        change(&reply.status, &reply.freshness)
        return page { $0.status(reply) }
    }

    private static func verdict(_ change: (inout Contract.Status, inout Contract.Freshness) -> Void) -> String {
        String(card(change).prefix { $0 != "\n" })
    }

    @Test("says first that all is well")
    func well() {
        #expect(
            Self.card() == """
                ✓ All is well: every file in the inbox is answered for

                  articles  22
                  inbox     /in/box  (watched)
                  state     /var/lib/readout
                  disk      12 MB, of it 457 kB index
                  memory    23 MB
                  clock     1,234
                  running   Readout 0.1.0 since 2026-11-21 07:00 UTC

                """)
    }

    @Test("says first what is wrong, and what to do")
    func problems() {
        let text = Self.card { status, freshness in
            status.problems = ["The disk is full: make room on /var, the daemon goes on by itself.", "b"]
            status.quotes = 4
            status.stories = 1
            freshness.failed = 1
            freshness.pending = 7
        }
        #expect(
            text.hasPrefix(
                """
                ✗ 2 problems
                  - The disk is full: make room on /var, the daemon goes on
                    by itself.
                  - b

                  pending   ███████████████░░░░░  7 files, 76 % done
                  articles  22 with 1 story, 4 quotes
                  failed    1 file  (readout files --state failed)

                """))
    }

    @Test("does not say that all is well while it is not")
    func verdicts() {
        #expect(
            Self.verdict {
                $0.watching = .broken; $1.live = false
            }.hasPrefix("✗ The inbox is not being watched"))
        #expect(
            Self.verdict {
                $1.rebuilding = 0.42; _ = $0
            } == "… Rebuilding, 42 % done; answers may lack articles")
        #expect(
            Self.verdict {
                $1.failed = 14; _ = $0
            } == "✓ Every file in the inbox is answered for; 14 files could not be read")
        #expect(
            Self.verdict {
                $0.paused = true; _ = $1
            }.hasPrefix("… Paused"))
        #expect(
            Self.verdict {
                $1.pending = 1200; _ = $0
            } == "… Reading: 1,200 files pending")
        #expect(
            Self.verdict {
                $1.live = false; _ = $0
            }.hasPrefix("… Comparing"))
    }

    @Test("tells how fast it reads and how long it will take")
    func speed() {
        let text = Self.card { status, freshness in
            status.articlesPerSecond = 850.4
            freshness.pending = 17_008
        }
        #expect(text.contains("17,008 files, 0 % done, 850/s, about 20 s left"))
    }
}

@Suite("Following")
struct FollowViewTests {
    private static func reply(_ file: Contract.FileState?, forgotten: String? = nil) -> Contract.Follow.Reply {
        Contract.Follow.Reply(file: file, forgotten: forgotten, freshness: Samples.freshness)
    }

    @Test("shows a line a change; of a flood, only what failed")
    func lines() {
        let view = FollowView(json: false, page: Page(), line: ProgressLine(terminal: Terminal(isTerminal: false)))
        let indexed = Self.reply(Samples.file("a.txt", .indexed))
        let failed = Self.reply(Samples.file("b.txt", .failed, "it is empty"))
        #expect(view.text(indexed, isFlood: false) == "indexed  a.txt\n")
        #expect(view.text(indexed, isFlood: true) == nil)
        #expect(view.text(failed, isFlood: true) == "failed   b.txt: it is empty\n")
        #expect(view.text(Self.reply(nil, forgotten: "c.txt"), isFlood: false) == "forgotten c.txt\n")
        #expect(view.text(Self.reply(nil), isFlood: false) == nil)
        #expect(view.summary(count: 1200, seconds: 12.3) == "1,200 files answered for in 12 s\n")
    }
}
