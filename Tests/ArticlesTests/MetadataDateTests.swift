import Testing

@testable import ReadoutArticles

@Suite("The publication date of a page")
struct MetadataDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var head = ""
        /// What stands between the headline and the text.
        var meta = ""
        /// What stands after the text.
        var after = ""
        var address: String?
        var language = "en-GB"
        var date: String?
    }

    static func article(_ members: String) -> String {
        MetadataSamples.linked(#"{"@type":"NewsArticle","headline":"\#(MetadataSamples.title)",\#(members)}"#)
    }

    static let sources: [Case] = [
        Case(
            testDescription: "JSON-LD", head: article(#""datePublished":"2022-09-15T14:30:00+02:00""#),
            date: "2022-09-15T14:30:00+02:00"),
        Case(
            testDescription: "JSON-LD in words", head: article(#""datePublished":"Thu Sep 15 14:30:56 CEST 2022""#),
            date: "2022-09-15T14:30:56+02:00"),
        Case(
            testDescription: "OpenGraph", head: "<meta property=article:published_time content=2022-09-15T14:30:00Z>",
            date: "2022-09-15T14:30:00Z"),
        Case(
            testDescription: "seconds since 1970", head: "<meta property=article:published_time content=1663252200>",
            date: "2022-09-15T14:30:00Z"),
        Case(testDescription: "Dublin Core", head: "<meta name=DC.date.issued content=2022-09-15>", date: "2022-09-15"),
        Case(
            testDescription: "parsely", head: "<meta name=parsely-pub-date content=2022-09-15T14:30:00Z>",
            date: "2022-09-15T14:30:00Z"),
        Case(
            testDescription: "citation", head: "<meta name=citation_publication_date content=2022/09/15>",
            date: "2022-09-15"),
        Case(
            testDescription: "microdata", meta: "<span itemprop=datePublished content=2022-09-15>Thursday</span>",
            date: "2022-09-15"),
        Case(
            testDescription: "a time element", meta: "<time datetime='2022-09-15T14:30'>Thursday</time>",
            date: "2022-09-15T14:30:00"),
        Case(testDescription: "a class", meta: "<div class=entry-date>15 September 2022</div>", date: "2022-09-15"),
        Case(
            testDescription: "hAtom", meta: "<abbr class=published title=2022-09-15T14:30:00Z>on Thursday</abbr>",
            date: "2022-09-15T14:30:00Z"),
        Case(testDescription: "words", meta: "<p>Published on 15 September 2022</p>", date: "2022-09-15"),
        Case(
            testDescription: "German words", meta: "<p>Veröffentlicht am 15. März 2022, 14:30 Uhr</p>", language: "de",
            date: "2022-03-15T14:30:00"),
        Case(testDescription: "Polish words", meta: "<p>15 września 2022</p>", language: "pl", date: "2022-09-15"),
        Case(
            testDescription: "Spanish words", meta: "<p>15 de septiembre de 2022</p>", language: "es",
            date: "2022-09-15"),
        Case(testDescription: "Dutch words", meta: "<p>15 mrt 2022</p>", language: "nl", date: "2022-03-15"),
        Case(testDescription: "Chinese", meta: "<p>2022年9月15日</p>", language: "zh", date: "2022-09-15"),
        Case(
            testDescription: "numbers of a day-first language", meta: "<p>05/12/2017</p>", language: "fr",
            date: "2017-12-05"),
        Case(
            testDescription: "numbers of the United States", meta: "<p>05/12/2017</p>", language: "en-US",
            date: "2017-05-12"),
        Case(
            testDescription: "two-digit years", meta: "<p class=date>15.09.22</p>", language: "de", date: "2022-09-15"),
        Case(testDescription: "the address", address: "https://example.org/2022/09/15/velm", date: "2022-09-15"),
        Case(
            testDescription: "the data of scripts",
            after: #"<script>var page = {"publishedAt":"2022-09-15T14:30:00Z"}</script>"#, date: "2022-09-15T14:30:00Z"),
        Case(
            testDescription: "a label in the footer", after: "<footer>First published: 15 September 2022</footer>",
            date: "2022-09-15"),
        Case(
            testDescription: "a paragraph's opening", meta: "<p>15.9.2022 – The states of the river have signed.</p>",
            language: "de", date: "2022-09-15"),
    ]

    static let conflicts: [Case] = [
        Case(
            testDescription: "publication before change",
            head: article(#""dateModified":"2022-09-20","datePublished":"2022-09-15""#), date: "2022-09-15"),
        Case(
            testDescription: "change where nothing else is", head: article(#""dateModified":"2022-09-20""#),
            date: "2022-09-20"),
        Case(
            testDescription: "what the page shows where two metadata differ",
            head: article(#""datePublished":"2022-09-15""#)
                + "<meta property=article:published_time content=2022-09-18>",
            meta: "<p class=published>15 September 2022</p>", date: "2022-09-15"),
        Case(
            testDescription: "the address before a template's later date",
            head: article(#""datePublished":"2025-01-02T03:04:05Z""#), address: "https://example.org/2022/09/15/velm",
            date: "2022-09-15"),
        Case(
            testDescription: "what is shown and in the address before a template's later date",
            head: article(#""datePublished":"2025-01-02T03:04:05Z""#),
            meta: "<p class=date>15 September 2022, 14:30</p>",
            address: "https://example.org/2022/09/15/velm", date: "2022-09-15T14:30:00"),
        Case(
            testDescription: "the readers' day where the metadata are in UTC",
            head: "<meta property=article:published_time content=2022-09-14T23:30:00Z>",
            meta: "<p class=date>15 September 2022</p>", date: "2022-09-15"),
        Case(
            testDescription: "the readers' time where the page shows it",
            head: "<meta property=article:published_time content=2022-09-14T23:30:00Z>",
            meta: "<p class=date>15 September 2022, 01:30</p>", date: "2022-09-15T01:30:00+02:00"),
        Case(
            testDescription: "no future date", head: article(#""datePublished":"2031-09-15""#),
            meta: "<p class=date>15 September 2022</p>", date: "2022-09-15"),
        Case(
            testDescription: "no date of the year 1", head: article(#""datePublished":"0001-01-01T00:00:00Z""#),
            date: nil),
        Case(
            testDescription: "no date of a comment",
            after: "<div class=comment><time datetime=2022-09-20>20 September 2022</time> Nice.</div>", date: nil),
        Case(
            testDescription: "no dates of teasers",
            after: (1...5).map {
                "<div class=related-teaser><span class=date>\($0).09.2022</span> Another story</div>"
            }.joined(), date: nil),
        Case(
            testDescription: "no year of a copyright line", after: "<footer>© 2022 The Malsk Courier</footer>",
            date: nil),
        Case(testDescription: "no relative time", meta: "<p class=date>vor 3 Stunden</p>", language: "de", date: nil),
        Case(testDescription: "no ambiguous numbers", meta: "<p class=date>05/12/2017</p>", language: "en", date: nil),
        Case(
            testDescription: "the day where the time cannot be",
            head: article(#""datePublished":"2022-09-15T25:61:00""#),
            date: "2022-09-15"),
        Case(
            testDescription: "scripts that differ",
            after:
                #"<script>[{"publishedAt":"2022-09-15"},{"publishedAt":"2022-09-16"}]</script>"#, date: nil),
        Case(
            testDescription: "publication before an update beside it",
            meta: "<p>Updated: 20 September 2022 | Published: 15 September 2022</p>", date: "2022-09-15"),
        Case(
            testDescription: "not another article's JSON-LD",
            head: MetadataSamples.linked(
                #"{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"X","datePublished":"2021-01-01"}]}"#
            ),
            meta: "<p class=date>15 September 2022</p>", date: "2022-09-15"),
    ]

    @Test("is read from each place", arguments: sources)
    func source(test: Case) { expect(test) }

    @Test("follows an order where places differ", arguments: conflicts)
    func conflict(test: Case) { expect(test) }

    private func expect(_ test: Case) {
        let body =
            "<article><h1>\(MetadataSamples.title)</h1>\(test.meta)\(MetadataSamples.lead)</article>\(test.after)"
        let page = MetadataSamples.page(head: test.head, body: body, language: test.language)
        #expect(MetadataSamples.date(page, address: test.address) == test.date, "\(test.testDescription)")
    }

    @Test("rests on what it was read from")
    func rests() {
        let metadata = MetadataSamples.page(head: "<meta property=article:published_time content=2022-09-15>")
        #expect(MetadataSamples.findings(metadata).published(today: MetadataSamples.today)?.source == .metadata)
        let url = MetadataSamples.findings(MetadataSamples.page(), address: "https://example.org/2022/09/15/a")
        #expect(url.published(today: MetadataSamples.today)?.source == .url)
        let shown = MetadataSamples.page(body: "<h1>\(MetadataSamples.title)</h1><p class=date>15 September 2022</p>")
        #expect(MetadataSamples.findings(shown).published(today: MetadataSamples.today)?.source == .text)
    }
}
