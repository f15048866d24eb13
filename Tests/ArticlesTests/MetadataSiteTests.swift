import Testing

@testable import ReadoutArticles

@Suite("Whose a page is, and who wrote it")
struct MetadataSiteTests {
    static let title: String = MetadataSamples.title

    static func publisher(_ name: String) -> String {
        MetadataSamples.linked(
            #"{"@type":"NewsArticle","headline":"\#(MetadataSiteTests.title)","publisher":{"name":"\#(name)"}}"#)
    }

    static func site(_ name: String) -> String { "<meta property=og:site_name content='\(name)'>" }

    static let outlets: [(head: String, foot: String, address: String?, name: String?)] = [
        // the company that publishes, builds or owns the site
        (
            publisher("Brell Social Marketing GmbH") + site("Malsker Wirtschaftsblatt"), "", nil,
            "Malsker Wirtschaftsblatt"
        ),
        (publisher("VELMA Sp. z o.o. S.K.A"), "", nil, "VELMA"),
        (publisher("VELMA Sp. z o.o.") + "<meta name=application-name content=Velma>", "", nil, "Velma"),
        (publisher("C.A. Diario de Malsk"), "", nil, "Diario de Malsk"),
        (site("malskcourier.com"), "<footer>© 2022 Brell Group | Quay 3</footer>", nil, "malskcourier.com"),
        ("", "<footer>© 2022 Brell Systems</footer>", "https://www.malskcourier.com/a/1", nil),
        ("", "<footer>© 2022 Malsk Courier</footer>", "https://www.malskcourier.com/a/1", "Malsk Courier"),
        // slogans and sections
        (site("Noticias de Orvenia - El Diário | Siempre"), "", "https://www.eldiario.example/a/1", "El Diário"),
        ("<title>\(MetadataSiteTests.title) - Vorstellung</title>", "", "https://www.malskcourier.com/a/1", nil),
        (site("Orvenia News and Views on www.malskcourier.com"), "", nil, nil),
        (
            site("malskcourier.com") + "<meta name=apple-mobile-web-app-title content='malskcourier.com name'>", "",
            nil,
            "malskcourier.com"
        ),
        (
            "<title>\(MetadataSiteTests.title) | MALSKRADIO.DE - Fromme Nachrichten</title>"
                + publisher("malskradio.de"), "",
            "https://www.malskradio.de/a", "malskradio.de"
        ),
        // the title alone
        ("<title>\(MetadataSiteTests.title) – MalskNews Orvenia — malsknews.com</title>", "", nil, "MalskNews Orvenia"),
        ("<title>\(MetadataSiteTests.title) - malskcourier.com</title>", "", nil, "malskcourier.com"),
        ("<title>\(MetadataSiteTests.title) – courier</title>", "", "https://www.courier.example/a/1", "courier"),
        // the way it is written
        (site("malskcourier") + publisher("Malsk Courier"), "", nil, "Malsk Courier"),
    ]

    @Test("is told by the site's own name", arguments: MetadataSiteTests.outlets.indices)
    func outlet(place: Int) {
        let sample = MetadataSiteTests.outlets[place]
        let page = MetadataSamples.page(head: sample.head, body: MetadataSamples.story + sample.foot)
        let found = MetadataSamples.findings(page, address: sample.address).outlet
        #expect(found == sample.name, "\(sample.head) \(sample.foot)")
    }

    static let bylines: [(head: String, body: String, names: [String])] = [
        ("", "<div class=cutline-byline-box><span>Ana Bell</span></div>", []),
        ("", "<figure><figcaption><span itemprop=creator>Ana Bell</span></figcaption></figure>", []),
        ("", "<span class=autorenfeld>Foto: Ana Bell</span>", []),
        ("", "<ul><li><a href=/b>A book</a> by Tom Reed</li></ul>", []),
        ("", "<div class=author>Orvenian Customs and Border Protection</div>", []),
        (
            publisher("x") + site("News of Orvenia - The Courier"),
            "<p class=author>By News of Orvenia - The Courier</p>", []
        ),
        (person("MALSKTEAM"), "", []), (person("Marla"), "", ["Marla"]), (person("April Reed"), "", ["April Reed"]),
        (person("J.R. Bell"), "", ["J.R. Bell"]),
        (person("Ana Bell") + "<meta name=author content='Ana Bell, Tom Reed'>", "", ["Ana Bell", "Tom Reed"]),
        ("", "<div><span>By</span><span><a href=/a>J.R. Bell</a></span></div>", ["J.R. Bell"]),
        (
            "",
            "<div class=author><a>Ana Bell</a>, <a>Tom Reed</a> y <a>Ida Brandt</a> <time>Hace 13 horas</time></div>",
            ["Ana Bell", "Tom Reed", "Ida Brandt"]
        ),
        ("", "<ul><li><b>Date</b> 15.09.2022</li><li><b>Author</b> Ana Bell</li></ul>", ["Ana Bell"]),
        ("", MetadataSamples.lead + "<p>Autor: Ana Bell</p>", ["Ana Bell"]),
        ("", MetadataSamples.lead + "<p>Auteur : Ana Bell</p>", ["Ana Bell"]),
    ]

    static func person(_ name: String) -> String {
        MetadataSamples.linked(
            #"{"@type":"NewsArticle","headline":"\#(MetadataSiteTests.title)","author":{"@type":"Person","name":"\#(name)"}}"#
        )
    }

    @Test("is told by by-lines, not by captions, lists and accounts", arguments: MetadataSiteTests.bylines.indices)
    func byline(place: Int) {
        let sample = MetadataSiteTests.bylines[place]
        let page = MetadataSamples.page(
            head: sample.head, body: "<h1>\(MetadataSiteTests.title)</h1>\(MetadataSamples.lead)\(sample.body)")
        #expect(MetadataSamples.findings(page).bylines == sample.names, "\(sample.head) \(sample.body)")
    }

    static let sentence: String = "Six states, one river and a treaty that took nine years to write"

    @Test(
        "has a deck without what is glued to it",
        arguments: [
            (
                "<div class=story-subtitle><p>\(MetadataSiteTests.sentence)</p><div class=author>Ana Bell</div></div>",
                MetadataSiteTests.sentence
            ),
            (
                "<div class=subtitle>\(MetadataSiteTests.sentence)<span class=hl__date>Monday, 6 January 2020</span></div>",
                MetadataSiteTests.sentence
            ),
            (
                "<div class=subtitle>\(MetadataSiteTests.sentence) <ul class=share-list><li>Share<li>Tweet</ul></div>",
                MetadataSiteTests.sentence
            ),
            ("<span class=mediaSubtitle>The river Velm at Malsk (archive picture)</span>", nil),
            ("<div class=subtitle>Malsk, 15 September 2022</div>", nil),
            ("<div class=subtitle>By Ana Bell, our correspondent</div>", nil),
        ] as [(String, String?)])
    func deck(body: String, text: String?) {
        let page = MetadataSamples.page(body: "<h1>\(MetadataSiteTests.title)</h1>\(body)\(MetadataSamples.lead)")
        #expect(MetadataSamples.findings(page).subtitle == text, "\(body)")
    }

    @Test(
        "has a date that is not turned around, or one in the title",
        arguments: [
            ("<meta name=date content='11/01/2023 12:43:42'>", "<p>Erstellt am: 01.11.2023</p>", "2023-11-01"),
            ("<title>\(MetadataSiteTests.title) | MC | 19.01.2020</title>", "", "2020-01-19"),
            ("", "<ul><li><b>Date</b> 19.01.2020</li></ul>", "2020-01-19"),
        ])
    func date(head: String, body: String, date: String) {
        let page = MetadataSamples.page(
            head: head, body: "<h1>\(MetadataSiteTests.title)</h1>\(MetadataSamples.lead)\(body)", language: "de")
        #expect(MetadataSamples.date(page) == date, "\(head) \(body)")
    }

    @Test(
        "has a headline without readings and labels",
        arguments: [
            ("<h1><ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>の<ruby>水<rt>みず</rt></ruby>を分ける</h1>", "川の水を分ける"),
            (
                "<h1><a><span class='label blue'>Build notes</span>Velm 4.47 has arrived</a></h1>",
                "Velm 4.47 has arrived"
            ),
        ])
    func headline(body: String, title: String) {
        let page = MetadataSamples.page(body: body + MetadataSamples.lead)
        #expect(MetadataSamples.findings(page).title == title, "\(body)")
    }
}
