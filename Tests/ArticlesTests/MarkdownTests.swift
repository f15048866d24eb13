import ReadoutArticles
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test(
        "is prose without its marks",
        arguments: [
            ("They *met* and **parted** __again__ and _again_.", "They met and parted again and again."),
            ("A snake_case_name and 2 * 3 * 4 stay.", "A snake_case_name and 2 * 3 * 4 stay."),
            ("See [the text](https://example.org/a_(b)) and [more][1].", "See the text and more."),
            ("Before ![a dam](dam.png \"The dam\") after.", "Before  after."),
            ("He said [the treaty] is dead.", "He said [the treaty] is dead."),
            ("> “We met,” she said.\n> “We parted.”", "“We met,” she said. “We parted.”"),
            ("- One thing.\n- Another thing.\n", "One thing.\n\nAnother thing."),
            ("1. One thing.\n2. Another thing.\n", "One thing.\n\nAnother thing."),
            ("They met.\n\n---\n\nThey parted.", "They met.\n\nThey parted."),
            ("They met. <!-- a note\nover lines --> They parted.", "They met. They parted."),
            ("They met\nin Malsk on Friday.", "They met in Malsk on Friday."),
            ("Fish &amp; chips, 1\\* star, `code`, <em>tags</em>.", "Fish & chips, 1* star, code, tags."),
            ("Text of it.\n\n```\n*as* it [is](x)\n```\n", "Text of it.\n\n*as* it [is](x)"),
            ("They met.[^1]\n\n[1]: https://example.org/x", "They met."),
            ("~~Struck~~ out, ~ 5 km.", "Struck out, ~ 5 km."),
        ])
    func plain(text: String, expected: String) throws {
        #expect(try Samples.article(text, name: "a.md").text == expected)
    }

    @Test("has its title from the front matter, then the first heading")
    func title() throws {
        let both = try Samples.article("---\ntitle: One\n---\n# Two\n\nThey met in Malsk.", name: "a.md")
        #expect(both.title == "One")
        #expect(both.text == "They met in Malsk.")
        let heading = try Samples.article("# Two\n\nThey met in Malsk.\n\n## Three\n\nThey parted.", name: "a.md")
        #expect(heading.title == "Two")
        #expect(heading.text == "They met in Malsk.\n\nThree\n\nThey parted.")
        let setext = try Samples.article("Two\n===\n\nThey met in Malsk.", name: "a.md")
        #expect(setext.title == "Two")
        let unnamed = try Samples.article("# Two\n\nThey *met* in Malsk.", name: "a.txt")
        #expect(unnamed.format == .markdown)
        #expect(unnamed.text == "They met in Malsk.")
    }

    @Test("plain text keeps its marks")
    func plainText() throws {
        let article = try Samples.article("They *met* in [Malsk] on #2 street.")
        #expect(article.format == .text)
        #expect(article.text == "They *met* in [Malsk] on #2 street.")
    }

    static let matters: [Expected] = [
        Expected(
            name: "YAML",
            text: """
                ---
                title: "The \\"river\\" treaty"
                subtitle: 'Ana''s night'   # a comment
                author: [Ana Bell, "Tom Reed"]
                date: 2022-09-16T14:30:00+02:00
                source: The Malsk Courier
                url: https://example.org/1
                lang: en_GB
                ---

                \(HeadTests.body)
                """, title: "The \"river\" treaty", subtitle: "Ana's night", outlet: "The Malsk Courier",
            bylines: ["Ana Bell", "Tom Reed"], published: "2022-09-16T14:30:00+02:00", from: .frontMatter,
            url: "https://example.org/1", file: "a.md"),
        Expected(
            name: "a list of authors",
            text:
                "---\nTitle: River\nauthors:\n  - Ana Bell\n  - name: Tom Reed\ndate: September 16, 2022\n---\n\(HeadTests.body)",
            title: "River", bylines: ["Ana Bell", "Tom Reed"], published: "2022-09-16", from: .frontMatter, file: "a.md"
        ),
        Expected(
            name: "TOML",
            text:
                "+++\ntitle = \"River\"\nauthor = \"By Ana Bell and Tom Reed\"\ndate = 2022-09-16\n+++\n\(HeadTests.body)",
            title: "River", bylines: ["Ana Bell", "Tom Reed"], published: "2022-09-16", from: .frontMatter, file: "a.md"
        ),
        Expected(
            name: "front matter wins over the address's date",
            text: "---\ntitle: River\ndate: 2022-09-16\nurl: https://x.org/2022/09/18/a\n---\n\(HeadTests.body)",
            title: "River",
            published: "2022-09-16", from: .frontMatter, url: "https://x.org/2022/09/18/a", file: "a.md"),
        Expected(
            name: "no date that can be believed", text: "---\ntitle: River\ndate: 2031-01-01\n---\n\(HeadTests.body)",
            title: "River", file: "a.md"),
    ]

    @Test("front matter tells about the article", arguments: matters)
    func frontMatter(_ expected: Expected) throws { try expected.check() }

    @Test("front matter that is not closed is text")
    func unclosed() throws {
        let article = try Samples.article("---\ntitle: River\n\n\(HeadTests.body)", name: "a.md")
        #expect(article.text.contains(Samples.lead))
    }

    @Test("declares its language")
    func language() throws {
        let article = try Samples.article("---\nlang: en_GB\n---\n\(HeadTests.body)", name: "a.md")
        #expect(article.language == "en-GB")
    }
}
