import ReadoutArticles
import Testing

/// What an article's head and foot are to tell, and how its body is to start and end.
struct Expected: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var title: String?
    var subtitle: String?
    var outlet: String?
    var bylines: [String] = []
    var dateline: String?
    var published: String?
    var from: PublicationDate.Source?
    var url: String?
    var starts = Samples.lead
    var ends = Samples.second
    var file = "a.txt"
    var testDescription: String { name }

    func check() throws {
        let article = try Samples.article(text, name: file)
        #expect(article.title == title, "\(name)")
        #expect(article.subtitle == subtitle, "\(name)")
        #expect(article.outlet == outlet, "\(name)")
        #expect(article.bylines == bylines, "\(name)")
        #expect(article.dateline == dateline, "\(name)")
        #expect(article.published?.value == published, "\(name)")
        #expect(article.published?.source == from, "\(name)")
        #expect(article.url == url, "\(name)")
        #expect(article.text.hasPrefix(starts), "\(name) starts: \(article.text.prefix(80))")
        #expect(article.text.hasSuffix(ends), "\(name) ends: \(article.text.suffix(80))")
    }
}

@Suite("The head of an article")
struct HeadTests {
    static let title = "River states agree to share the Velm"
    static let body = "\(Samples.lead)\n\n\(Samples.second)\n"

    static let cases: [Expected] = [
        Expected(name: "only a body", text: body),
        Expected(name: "a title", text: "\(title)\n\n\(body)", title: title),
        Expected(
            name: "every line a paragraph, the first a sentence",
            text: "\(Samples.lead)\nA fragile peace\n\(Samples.second)\n"),
        Expected(
            name: "every line a paragraph, the first a title", text: "\(title)\n\(Samples.lead)\n\(Samples.second)",
            title: title),
        Expected(
            name: "a title in title case with a full stop",
            text: "River States Agree To Share Their Water.\n\n\(body)",
            title: "River States Agree To Share Their Water."),
        Expected(
            name: "a short first sentence is no title", text: "The talks are over.\n\n\(body)",
            starts: "The talks are over.\n\n\(Samples.lead)"),
        Expected(
            name: "a question as title", text: "Who owns the Velm?\n\n\(body)", title: "Who owns the Velm?"),
        Expected(
            name: "a title that ends with an abbreviation", text: "Orvenia turns to the U.S.\n\n\(body)",
            title: "Orvenia turns to the U.S."),
        Expected(
            name: "title and deck", text: "\(title)\n\nSix ministers sign after a night of talks in Malsk\n\n\(body)",
            title: title, subtitle: "Six ministers sign after a night of talks in Malsk"),
        Expected(
            name: "a deck with a full stop before the byline",
            text: "\(title)\n\nSix ministers signed after a night of talks.\n\nBy Ana Bell\n\n\(body)", title: title,
            subtitle: "Six ministers signed after a night of talks.", bylines: ["Ana Bell"]),
        Expected(
            name: "byline with date", text: "\(title)\n\nBy Ana Bell September 15, 2022\n\n\(body)", title: title,
            bylines: ["Ana Bell"], published: "2022-09-15", from: .byline),
        Expected(
            name: "byline of two", text: "\(title)\nBy Ana Bell and Tom de Reed\n\n\(body)", title: title,
            bylines: ["Ana Bell", "Tom de Reed"]),
        Expected(
            name: "byline of three", text: "\(title)\n\nBy Ana Bell, Tom Reed and Jan K. Ott\n\n\(body)", title: title,
            bylines: ["Ana Bell", "Tom Reed", "Jan K. Ott"]),
        Expected(
            name: "byline with a role", text: "\(title)\n\nBy Ana Bell, Diplomatic Correspondent\n\n\(body)",
            title: title,
            bylines: ["Ana Bell"]),
        Expected(
            name: "byline with an outlet", text: "\(title)\n\nBy Ana Bell, The Malsk Courier\n\n\(body)", title: title,
            outlet: "The Malsk Courier", bylines: ["Ana Bell"]),
        Expected(
            name: "byline in capitals with a place", text: "\(title)\n\nBy ANA BELL in Malsk\n\n\(body)", title: title,
            bylines: ["Ana Bell"]),
        Expected(
            name: "byline of an agency", text: "\(title)\n\nBy Reuters\n\n\(body)", title: title, outlet: "Reuters"),
        Expected(
            name: "a bare name above the date", text: "\(title)\n\nAna Bell\n\n15 September 2022\n\n\(body)",
            title: title,
            bylines: ["Ana Bell"], published: "2022-09-15", from: .byline),
        Expected(
            name: "a date line", text: "\(title)\n\nThursday, September 15, 2022\n\n\(body)", title: title,
            published: "2022-09-15", from: .text),
        Expected(
            name: "a date line before the title", text: "15.09.2022\n\n\(title)\n\n\(body)", title: title,
            published: "2022-09-15", from: .text),
        Expected(
            name: "a label before the date", text: "\(title)\n\nPublished: 16 September 2022, 14:30 GMT\n\n\(body)",
            title: title, published: "2022-09-16T14:30:00Z", from: .text),
        Expected(
            name: "the first publication before the update",
            text: "\(title)\n\nUpdated 18 September 2022\nPublished 16 September 2022\n\n\(body)", title: title,
            published: "2022-09-16", from: .text),
        Expected(
            name: "an update where nothing else is", text: "\(title)\n\nLast updated: Sept. 18, 2022\n\n\(body)",
            title: title, published: "2022-09-18", from: .text),
        Expected(
            name: "outlet and date in brackets",
            text: "\(title)\n\n(From The Malsk Courier, Sept. 17, 2022)\n\n\(body)",
            title: title, outlet: "The Malsk Courier", published: "2022-09-17", from: .text),
        Expected(
            name: "outlet, bar and date", text: "\(title)\n\nMalsk Courier | Sept 17 2022\n\n\(body)", title: title,
            outlet: "Malsk Courier", published: "2022-09-17", from: .text),
        Expected(
            name: "a place alone on its line", text: "\(title)\n\nHong Kong\n\n\(body)", title: title,
            dateline: "Hong Kong"),
        Expected(
            name: "a place with its country", text: "\(title)\n\nMalsk, Ukraine\n\n\(body)", title: title,
            dateline: "Malsk, Ukraine"),
        Expected(
            name: "a section, a banner and a donation above",
            text: """
                RIVERS UNITED - Make a charitable donation in support of the river!

                Treaties on Water and Rivers (TWR)

                [ courier banner ]

                \(title)

                By Ana Bell September 15, 2022

                \(body)
                """, title: title, bylines: ["Ana Bell"], published: "2022-09-15", from: .byline),
        Expected(
            name: "a page's navigation above",
            text:
                "Home | World | Rivers | Contact\n\nAnalysis\n\n\(title)\n\nShare this article\n\n5 min read\n\n\(body)",
            title: title),
        Expected(
            name: "labelled lines",
            text: """
                Headline: \(title)
                Author: Ana Bell
                Source: The Malsk Courier
                Date: 2022-09-15
                URL: https://example.org/news/1

                \(body)
                """, title: title, outlet: "The Malsk Courier", bylines: ["Ana Bell"], published: "2022-09-15",
            from: .byline,
            url: "https://example.org/news/1"),
        Expected(
            name: "the outlet after the title", text: "\(title) | The Malsk Courier\n\n\(body)", title: title,
            outlet: "The Malsk Courier"),
        Expected(
            name: "somebody told an outlet something",
            text: "\(title)\n\n\(Samples.lead)\n\n“It works,” Ana Torvek told CNN. The Guardian reported it first.\n",
            title: title, ends: "reported it first."),
        Expected(
            name: "a headline that starts with an outlet's label",
            text: "Newspaper: Minister used a river boat\n\n\(body)",
            title: "Newspaper: Minister used a river boat"),
        Expected(
            name: "prose that starts with By",
            text: "\(title)\n\nBy Thursday, the talks had collapsed.\n\n\(body)", title: title,
            starts: "By Thursday, the talks had collapsed."),
        Expected(
            name: "the first heading of the body stays in it",
            text: "\(title)\n\nBy Ana Bell\n\nA Long Night\n\n\(body)", title: title, bylines: ["Ana Bell"],
            starts: "A Long Night\n\n\(Samples.lead)"),
        Expected(
            name: "a date in the future is not believed", text: "\(title)\n\nSeptember 15, 2031\n\n\(body)",
            title: title),
        Expected(
            name: "a date before printing is not believed", text: "\(title)\n\nSeptember 15, 1522\n\n\(body)",
            title: title),
        Expected(
            name: "dates of the prose are no publication dates",
            text: "\(title)\n\nOn September 3, 2021 the talks began.\n\n\(body)", title: title,
            starts: "On September 3, 2021 the talks began."),
    ]

    @Test("tells what it has, and no more", arguments: cases)
    func reads(_ expected: Expected) throws { try expected.check() }

    @Test("gives way to a date given by hand")
    func given() throws {
        let bytes = Array("Title of it\n\nSeptember 15, 2022\n\n\(HeadTests.body)".utf8)
        let article = try Samples.read(bytes, published: "2020-01").articles[0]
        #expect(article.published == PublicationDate(value: "2020-01", source: .given))
        #expect(PublicationDate(given: "2022-13") == nil)
        #expect(PublicationDate(given: "yesterday") == nil)
        #expect(PublicationDate(given: "2022-09-15T14:30:00Z")?.value == "2022-09-15T14:30:00Z")
    }

    @Test("that is the whole file is its text")
    func onlyTitle() throws {
        let article = try Samples.article("River states agree")
        #expect(article.text == "River states agree")
        #expect(article.title == nil)
    }
}
