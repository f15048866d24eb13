import ReadoutJSON
import ReadoutProtocol
import Testing

@testable import readout

@Suite("What an outlet changed")
struct ArticleDiffTests {
    static func articles() -> (Contract.Article, Contract.Article) {
        var old = Samples.article("He will come. It rains.\n\nAll is well. That is all.")
        var new = Samples.article("He would come. It rains.\n\nAll is well. So it ends, and nobody stays.")
        old.indexedAt = "2022-09-15T14:30:00Z"
        new.indexedAt = "2022-09-16T08:00:00Z"
        new.revision = 2
        new.subtitle = nil
        new.ref.title = "Xi and Putin met"
        new.ref.published = "2022-09-16"
        new.bylines = ["Ann Lee"]
        return (old, new)
    }

    private static func diff() -> ArticleDiff {
        let (old, new) = articles()
        return ArticleDiff(from: old, to: new, freshness: Samples.freshness)
    }

    private static func page(width: Int = 60, color: Bool = false, _ diff: ArticleDiff) -> String {
        var page = Page(width: width, color: color)
        page.diff(diff)
        return page.text
    }

    @Test("is shown field by field, then sentence by sentence, what stayed folded")
    func people() {
        #expect(
            Self.page(Self.diff()) == """
                Xi and Putin met
                article 7 · a/b.txt · revision 1 (2022-09-15 14:30 UTC) → 2
                (2022-09-16 08:00 UTC)

                - title: Xi and Putin meet
                + title: Xi and Putin met
                - subtitle: A cautious embrace
                - byline: Ann Lee, Bo Li
                + byline: Ann Lee
                - date: 2022-09-15
                + date: 2022-09-16

                - He will come.
                + He would come.
                … 2 sentences unchanged
                - That is all.
                + So it ends, and nobody stays.

                1 sentence changed, 1 removed, 1 added, 2 unchanged

                """)
    }

    @Test("is coloured on a terminal, the words that differ emphasised")
    func colour() {
        let text = Self.page(color: true, Self.diff())
        #expect(text.contains("\u{1B}[31m- He\u{1B}[0m \u{1B}[1;31;4mwill\u{1B}[0m \u{1B}[31mcome.\u{1B}[0m\n"))
        #expect(text.contains("\u{1B}[32m+ He\u{1B}[0m \u{1B}[1;32;4mwould\u{1B}[0m \u{1B}[32mcome.\u{1B}[0m\n"))
        #expect(text.contains("\u{1B}[2m… 2 sentences unchanged\u{1B}[0m\n"))
    }

    @Test("is nothing where nothing changed")
    func nothing() {
        let (old, _) = Self.articles()
        let diff = ArticleDiff(from: old, to: old, freshness: Samples.freshness)
        #expect(diff.isEmpty && Self.page(diff).hasSuffix("\nNothing that is shown of it has changed.\n"))
    }

    @Test("does not let an article's controls reach the terminal")
    func hostile() {
        var (old, new) = Self.articles()
        old.text = "A \u{1B}[2J sentence."
        new.text = "Another \u{9B}31m one."
        new.ref.title = "\u{1B}]0;x\u{7}"
        let text = Self.page(ArticleDiff(from: old, to: new, freshness: Samples.freshness))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }

    @Test("is JSON with spans of the two texts")
    func json() throws {
        let (old, new) = Self.articles()
        let json = try JSON(parsing: JSON.encode(Self.diff()))
        #expect(json["from"]?["revision"] == .integer(1) && json["to"]?["readAt"] == .string("2022-09-16T08:00:00Z"))
        #expect(json["fields"]?.array?.first?["name"] == .string("title"))
        let passages = try #require(json["passages"]?.array)
        #expect(passages.map { $0["kind"]?.string } == ["changed", "same", "removed", "added"])
        #expect(passages[1]["sentences"] == .integer(2) && passages[1]["from"]?["text"] == .null)
        #expect(passages[2]["to"] == .null)
        let decoded = try json.decode(ArticleDiff.self, strict: false)
        for passage in decoded.passages {
            for (side, text) in [(passage.from, old.text), (passage.to, new.text)] {
                guard let side, let shown = side.text, let range = side.span.range else { continue }
                #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == shown)
            }
        }
        let word = try #require(decoded.passages[0].to?.words.first?.range)
        #expect(String(decoding: Array(new.text.utf8)[word], as: UTF8.self) == "would")
    }
}

@Suite("Revisions")
struct RevisionsPageTests {
    static func revision(_ number: Int, title: String?, words: Int) -> Contract.Revision {
        Contract.Revision(
            revision: number, sha256: "", readAt: "2022-09-15T14:3\(number):00Z", title: title, words: words)
    }

    @Test("are a table with a word on what changed")
    func table() {
        var page = Page(width: 80)
        let revisions = [
            Self.revision(1, title: "Old", words: 1200), Self.revision(2, title: "Old", words: 1200),
            Self.revision(4, title: "New", words: 1201), Self.revision(5, title: nil, words: 1000),
        ]
        page.revisions(
            revisions, changes: [4: ["title", "text"], 5: ["title", "bylines", "published", "url"]], article: 7)
        #expect(
            page.text == """
                revision  read                  words  changed                                   title
                       1  2022-09-15 14:31 UTC  1,200  –                                         Old
                       2  2022-09-15 14:32 UTC  1,200  wording                                   Old
                       4  2022-09-15 14:34 UTC  1,201  title, +1 word                            New
                       5  2022-09-15 14:35 UTC  1,000  title, byline, date, address, −201 words  (no title)
                4 revisions of article 7; what changed: `readout diff 7`

                """)
    }
}

@Suite("readout diff")
struct DiffProgramTests {
    private let readout = Program()

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    /// A desk with one article, in the revisions `kept`; the last is the current one.
    private static func desk(_ kept: [Int]) throws -> FakeDesk {
        var (old, new) = ArticleDiffTests.articles()
        old.revision = kept[0]
        new.revision = kept[kept.count - 1]
        let (first, current) = (old, new)
        return try FakeDesk { call, caller in
            switch call.method {
            case Contract.ListRevisions.qualifiedName:
                let revisions = kept.map { RevisionsPageTests.revision($0, title: "T", words: $0) }
                caller.reply(text(Contract.ListRevisions.Reply(revisions: revisions, freshness: Samples.freshness)))
            case Contract.GetArticle.qualifiedName:
                let asked = call.parameters["revision"]?.integer ?? current.revision
                guard kept.contains(asked) else {
                    return caller.reply(
                        #"{"article":7,"revision":\#(asked)}"#, error: "org.readout.Desk.RevisionNotFound")
                }
                var article = asked == current.revision ? current : first
                article.revision = asked
                caller.reply(text(Contract.GetArticle.Reply(article: article, freshness: Samples.freshness)))
            default: caller.reply("{}", error: "org.varlink.service.MethodNotImplemented")
            }
        }
    }

    @Test(
        "compares the last two revisions, or those that are named",
        arguments: [
            ([], 4, 9), (["--from", "1"], 1, 9), (["--to", "4"], 1, 4), (["--from", "9", "--to", "1"], 9, 1),
        ] as [([String], Int, Int)])
    func which(options: [String], from: Int, to: Int) throws {
        let desk = try Self.desk([1, 4, 9])
        let outcome = try readout.run(["diff", "7", "--json", "--socket", desk.socket] + options)
        let json = try JSON(parsing: Array(outcome.output.utf8))
        #expect(json["from"]?["revision"] == .integer(from) && json["to"]?["revision"] == .integer(to))
        #expect(outcome.status == (from == 1 && to == 4 ? 1 : 0) && outcome.complaint == "")
    }

    @Test("prints lines for programs where there is no terminal, and colours when told to")
    func plain() throws {
        let desk = try Self.desk([1, 2])
        let plain = try readout.run("diff", "7", "--socket", desk.socket)
        #expect(plain.status == 0 && plain.output.contains("\n- He will come.\n+ He would come.\n"))
        #expect(!plain.output.contains("\u{1B}"))
        #expect(
            try readout.run("diff", "7", "--color", "always", "--socket", desk.socket).output.contains("\u{1B}[31m"))
    }

    @Test("says when there is nothing to compare, and when a revision is not kept")
    func nothing() throws {
        let desk = try Self.desk([3])
        let one = try readout.run("diff", "7", "--socket", desk.socket)
        #expect(one.status == 1 && one.output == "Article 7 has no other revision to compare with.\n")
        let several = try Self.desk([1, 4])
        for (options, words) in [
            (["--from", "4", "--to", "4"], "From revision 4 to revision 4: that is the same one.\n"),
            (["--to", "1"], "Revision 1 is the first that is kept of article 7: there is none before it.\n"),
        ] {
            let outcome = try readout.run(["diff", "7", "--socket", several.socket] + options)
            #expect(outcome.status == 1 && outcome.output == words)
        }
        let json = try readout.run("diff", "7", "--json", "--socket", desk.socket)
        #expect(json.status == 1 && json.output.contains(#""fields":[]"#))
        let gone = try readout.run("diff", "7", "--from", "2", "--socket", desk.socket)
        #expect(gone.status == 1 && gone.complaint.contains("`readout article 7 --revisions` lists them"))
    }

    @Test("article --revisions lists them, with --json as the desk does")
    func revisions() throws {
        let desk = try Self.desk([1, 2])
        let outcome = try readout.run("article", "7", "--revisions", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output.contains("2 revisions of article 7"))
        // The desk's list has only the title and the length: the rest is held one against the other.
        let (old, new) = ArticleDiffTests.articles()
        for name in ArticleDiff.fields(old, new).map({ ArticleDiff.word($0.name) }) {
            #expect(outcome.output.contains(name), "\(name)")
        }
        let json = try readout.run("article", "7", "--revisions", "--json", "--socket", desk.socket)
        #expect(try JSON(parsing: Array(json.output.utf8))["revisions"]?.array?.count == 2)
        #expect(try readout.run("article", "7", "--revisions", "--text", "--socket", desk.socket).status == 2)
    }
}
