import ReadoutJSON
import Testing

@testable import ReadoutArticles

@Suite("What a page tells about its article")
struct MetadataTests {
    @Test(
        "is read from JSON that is nearly JSON",
        arguments: [
            ("plain", #"{"a":"b"}"#), ("comment around", "<!-- {\"a\":\"b\"} -->"),
            ("CDATA around", "//<![CDATA[\n{\"a\":\"b\"}\n//]]>"), ("comments in it", "/* x */ {\"a\": /* y */ \"b\"}"),
            ("trailing commas", #"{"a":"b",}"#), ("a semicolon", #"{"a":"b"};"#), ("a missing brace", #"{"a":"b""#),
            ("encoded quotation marks", "{&quot;a&quot;:&quot;b&quot;}"),
            ("a byte that is none of it", "\u{A0}{\"a\":\"b\"}"),
        ])
    func looseJSON(what: String, text: String) {
        #expect(LooseJSON.parse(Array(text.utf8))?["a"]?.string == "b", "\(what)")
    }

    @Test(
        "is read from strings that JSON does not allow",
        arguments: [
            ("{\"a\":\"one\ntwo\"}", "one two"), (#"{"a":"it\'s"}"#, "it's"),
            (#"{"a":"the "new" Velm"}"#, #"the "new" Velm"#),
            (#"{"a":"a\u12"}"#, "au12"), ("{\"a\":\"tab\there\"}", "tab here"),
        ])
    func looseStrings(text: String, value: String) {
        #expect(LooseJSON.parse(Array(text.utf8))?["a"]?.string == value, "\(text)")
    }

    @Test("is nothing where a script holds no JSON", arguments: ["", "var a = 1", "{", "[[[[", "{{{{\"", "]"])
    func noJSON(text: String) {
        #expect(LooseJSON.parse(Array(text.utf8))?["a"] == nil, "\(text)")
    }

    @Test(
        "names who wrote it, one name each",
        arguments: [
            (#""author":{"@type":"Person","name":"Ana Bell"}"#, ["Ana Bell"]),
            (
                #""author":[{"@type":"Person","name":"Ana Bell"},{"@type":"Person","name":"Tom Reed"}]"#,
                ["Ana Bell", "Tom Reed"]
            ),
            (#""author":"Ana Bell and Tom Reed""#, ["Ana Bell", "Tom Reed"]),
            (#""author":{"@type":"Person","name":["Ana Bell","Tom Reed"]}"#, ["Ana Bell", "Tom Reed"]),
            (#""author":{"@type":"Person","name":"Marla"}"#, ["Marla"]),
            (#""author":{"@type":"Organization","name":"Malsk Courier"}"#, []),
            (#""author":"https://example.org/authors/ana-bell""#, []), (#""author":"Redaktion""#, []),
            (#""author":"Staff Writer""#, []), (#""author":"dpa""#, []),
            (#""author":{"@id":"ana"}},{"@type":"Person","@id":"ana","name":"Ana Bell""#, ["Ana Bell"]),
        ])
    func bylinesOfLinkedData(members: String, names: [String]) {
        let script = MetadataSamples.linked(
            #"[{"@type":"NewsArticle","headline":"\#(MetadataSamples.title)",\#(members)}]"#)
        let found = MetadataSamples.findings(MetadataSamples.page(head: script, body: MetadataSamples.story))
        #expect(found.bylines == names, "\(members)")
    }

    @Test(
        "names who wrote it in by-lines",
        arguments: [
            ("<meta name=author content='Ana Bell'>", "", ["Ana Bell"]),
            ("<meta name=author content='By ANA BELL, Tom Reed'>", "", ["Ana Bell", "Tom Reed"]),
            ("<meta name=author content='admin'>", "<p class=byline>By Ana Bell</p>", ["Ana Bell"]),
            ("", "<p>By Ana Bell and Tom Reed</p>", ["Ana Bell", "Tom Reed"]),
            ("", "<p>Von <a href=/a>Ana Bell</a> am 15. September 2022</p>", ["Ana Bell"]),
            ("", "<a rel=author>Tom Reed Jr.</a>", ["Tom Reed Jr."]),
            (
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ana Bell @anab'>", "",
                ["Ana Bell"]
            ),
            ("<meta name=twitter:label1 content='Price'><meta name=twitter:data1 content='Ten Crowns'>", "", []),
            ("", "<p>By the river, the ministers met.</p>", []),
            ("", "<div class=comment><span class=author>Rude Reader</span></div>", []),
        ])
    func bylines(head: String, body: String, names: [String]) {
        let page = MetadataSamples.page(
            head: head, body: "<h1>\(MetadataSamples.title)</h1>\(body)\(MetadataSamples.lead)")
        #expect(MetadataSamples.findings(page).bylines == names, "\(head) \(body)")
    }

    @Test(
        "names its outlet as people do",
        arguments: [
            ("<meta property=og:site_name content='The Malsk Courier'>", nil, "The Malsk Courier"),
            ("<meta property=og:site_name content='Malsk Courier - News from Orvenia'>", nil, "Malsk Courier"),
            ("<meta name=application-name content='Malsk Courier, Inc.'>", nil, "Malsk Courier"),
            ("<meta property=og:site_name content='RFERL'>", nil, "RFE/RL"),
            ("<meta property=og:site_name content='rferl.org'>", nil, "RFE/RL"),
            (
                "<meta property=og:site_name content='Yomiuri Online KK'>", "https://www.yomiuri.co.jp/a/1",
                "The Yomiuri Shimbun"
            ),
            ("<meta property=og:site_name content='Malsk Courier (the daily of Malsk)'>", nil, "Malsk Courier"),
            ("<meta name=copyright content='Ana Bell info@example.org'>", nil, nil),
            ("", "https://edition.cnn.com/a/1", "CNN"), ("", "https://unknown.example/a/1", nil),
            ("<title>\(MetadataSamples.title) | The Malsk Courier</title>", nil, "The Malsk Courier"),
            (
                "<meta property=og:site_name content='Home'><meta name=application-name content='Malsk Courier'>", nil,
                "Malsk Courier"
            ),
            (
                MetadataSamples.linked(
                    #"{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Malsk Courier"}}"#),
                nil, "Malsk Courier"
            ),
            (MetadataSamples.linked(#"{"@graph":[{"@type":"WebSite","name":"Malsk Courier"}]}"#), nil, "Malsk Courier"),
            ("<meta name=copyright content='© 2022 Malsk Courier. All rights reserved'>", nil, "Malsk Courier"),
        ] as [(String, String?, String?)])
    func outlet(head: String, address: String?, name: String?) {
        let page = MetadataSamples.page(head: head, body: MetadataSamples.story)
        #expect(MetadataSamples.findings(page, address: address).outlet == name, "\(head) \(address ?? "")")
    }

    @Test("names its outlet in the copyright line of the footer")
    func copyright() {
        let page = MetadataSamples.page(
            body: MetadataSamples.story + "<footer><p>© 2022 The Malsk Courier. All rights reserved.</p></footer>")
        #expect(MetadataSamples.findings(page).outlet == "The Malsk Courier")
    }

    @Test(
        "tells its language",
        arguments: [
            ("en_us", "en-US"), ("de", "de"), ("zh-hans-cn", "zh-Hans-CN"), ("", nil), ("english please", nil),
            ("es-419", "es-419"),
            ("und", nil), ("PT-br", "pt-BR"),
        ])
    func language(text: String, tag: String?) {
        #expect(MetadataSamples.findings("<html lang='\(text)'><body>x</body></html>").language == tag, "\(text)")
    }

    @Test("tells its language in metadata where the page has no attribute")
    func languageOfMetadata() {
        let page = "<html><head><meta property=og:locale content=de_AT></head><body>x</body></html>"
        #expect(MetadataSamples.findings(page).language == "de-AT")
    }

    @Test(
        "tells where it was",
        arguments: [
            ("<link rel=canonical href='https://example.org/a'>", "https://example.org/b", "https://example.org/a"),
            ("<meta property=og:url content='https://example.org/a'>", nil, "https://example.org/a"),
            ("<link rel=canonical href='/a'>", "https://example.org/b", "https://example.org/b"),
            ("<link rel=canonical href='https://example.org/'>", "https://example.org/b", "https://example.org/b"),
            ("", nil, nil), ("<link rel=canonical href='javascript:x'>", nil, nil),
            (
                "<link rel=canonical href='https://web.archive.example/web/20131110120000/http://example.org/a'>", nil,
                "http://example.org/a"
            ),
        ] as [(String, String?, String?)])
    func address(head: String, given: String?, url: String?) {
        #expect(MetadataSamples.findings(MetadataSamples.page(head: head), address: given).url == url, "\(head)")
    }

    @Test(
        "tells where it was saved from",
        arguments: [
            "<!-- saved from url=(0026)https://example.org/2022/a -->",
            "<!--\n Page saved with SingleFile \n url: https://example.org/2022/a \n saved date: x -->",
        ])
    func savedFrom(comment: String) {
        let found = MetadataSamples.findings("<!DOCTYPE html>\(comment)<html><body><p>x</p></body></html>")
        #expect(found.url == "https://example.org/2022/a", "\(comment)")
        #expect(MetadataSamples.findings("<html><!-- by (c) https://example.org --></html>").url == nil)
    }

    @Test("has a deck where the page shows one, and only there")
    func subtitle() {
        let deck = "Six ministers end a dispute that lasted for four years"
        let head = "<meta property=og:description content='\(deck)'>"
        let title = "<h1>\(MetadataSamples.title)</h1>"
        let lead = MetadataSamples.lead
        for (name, html, wanted) in [
            ("marked", MetadataSamples.page(body: "\(title)<p class=article__standfirst>\(deck)</p>\(lead)"), deck),
            ("told and shown", MetadataSamples.page(head: head, body: "\(title)<h2>\(deck)</h2>\(lead)"), deck),
            ("told, not shown", MetadataSamples.page(head: head, body: "\(title)\(lead)"), nil),
            (
                "the text's first paragraph", MetadataSamples.page(head: head, body: "\(title)<p>\(deck)</p>\(lead)"),
                nil
            ),
        ] as [(String, String, String?)] {
            #expect(MetadataSamples.findings(html).subtitle == wanted, "\(name)")
        }
    }

    @Test(
        "is no trouble where it makes no sense",
        arguments: [
            "", "<", "<html", "<meta>", "<meta property=og:title>", "<h1></h1>", "<title></title>",
            "<script type=application/ld+json></script>", "<time datetime=99999999999999999999>x</time>",
            "<meta property=article:published_time content=99999999999999>", "<span class=date>00/00/0000</span>",
            "<h1>| - |</h1><title> | </title>", "<meta name=author content=', ; and &amp; |'>", "<footer>©</footer>",
        ])
    func nonsense(html: String) {
        let found = MetadataSamples.findings(html)
        #expect(found.published(today: MetadataSamples.today) == nil, "\(html)")
        #expect(found.bylines.isEmpty, "\(html)")
    }

    @Test("is found in bounded time in pages made to be slow", .timeLimit(.minutes(1)))
    func hostile() {
        let deep =
            String(repeating: "<div class='date author'>", count: 400) + String(repeating: "<i></i>", count: 10_000)
        let headings = String(repeating: "<h1>Velm Velm Velm Velm</h1>", count: 1_000)
        let quotes =
            "<script type=application/ld+json>{\"a\":\"" + String(repeating: "\" ", count: 20_000) + "</script>"
        let dates = String(repeating: "<p>15 September 2022 <b></b></p>", count: 4_000)
        for html in [deep, headings, quotes, dates, String(repeating: "<meta name=date content=x>", count: 5_000)] {
            _ = MetadataSamples.findings(html)
        }
    }
}
