import Testing

@testable import ReadoutArticles

/// Which parts of a page are the article's body. Each case is the inside of `<body>`, around three invented paragraphs.
@Suite("The body of a web page") struct HTMLBodyTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var html: String
        var expected: [String] = HTMLSamples.paragraphs
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "paragraphs alone", html: HTMLSamples.body),
        Case(
            name: "a div soup with text directly in its divs",
            html: "<div><div class='x1'>" + HTMLSamples.paragraphs.map { "<div>\($0)</div>" }.joined() + "</div></div>"),
        Case(
            name: "layout tables, nested",
            html: "<table><tr><td><a href='/'>Home</a><br><a href='/n'>News</a></td><td><table><tr><td>"
                + HTMLSamples.body + "</td></tr></table></td></tr></table>"),
        Case(
            name: "paragraphs set with two line breaks",
            html: "<div id='c'>" + HTMLSamples.paragraphs.joined(separator: "<br>\n<br/>") + "</div>"),
        Case(
            name: "a single line break between sentences of full lines ends a paragraph",
            html: "<div>" + HTMLSamples.paragraphs.joined(separator: "<br>") + "</div>"),
        Case(
            name: "menus, a banner and a footer around it",
            html: "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
                + "<div class='site-header'>The Alder Courier, founded 1902, news of the harbour and the islands.</div>"
                + "<article>\(HTMLSamples.body)</article>"
                + "<footer><p>Copyright 2031 The Alder Courier. Reproduction needs our written consent.</p></footer>"),
        Case(
            name: "related links between the paragraphs and below them",
            html: "<div class='article-body'>\(HTMLSamples.paragraph(0))"
                + "<div class='related-posts'><h3>Related</h3><p>Ferry fares rose twice in a year, the port said.</p></div>"
                + HTMLSamples.paragraph(1)
                + "<p><a href='/2'>Read more: the long quarrel over the harbour dues</a></p>\(HTMLSamples.paragraph(2))"
                + "<h3>More on this story</h3><ul><li><a href='/3'>Islands run out of bread</a></li>"
                + "<li><a href='/4'>Who owns the ferries?</a></li></ul></div>"),
        Case(
            name: "captions, whatever they are in",
            html: "<div class='entry-content'>\(HTMLSamples.paragraph(0))"
                + "<figure><img src='a.jpg'><figcaption>The ferry Lark at pier two, on Monday morning.</figcaption></figure>"
                + "\(HTMLSamples.paragraph(1))<p class='wp-caption-text'>Dockers at the gate, in the rain.</p>"
                + "<div class='image'><span class='caption'>x</span></div>\(HTMLSamples.paragraph(2))</div>"),
        Case(
            name: "share bars, tags, newsletter, author box and cookie notice",
            html: "<div class='post-content'><div class='share-buttons'>Share this on all your networks today</div>"
                + HTMLSamples.body + "<div class='newsletter-signup'><p>Get our letter every morning, free.</p></div>"
                + "<div class='author-box'><p>Mara Olin has covered the harbour for nine years, and sails.</p></div>"
                + "<div class='post-tags'>harbour, strike</div></div>"
                + "<div id='cookie-notice'><p>We use cookies, and so do our 812 partners, to measure visits.</p></div>"),
        Case(
            name: "comments longer than the article",
            html: "<div><div class='story'>\(HTMLSamples.body)</div><section id='comments'>"
                + (0..<30).map { "<p>Comment \($0): I was there, and nobody told us anything, as always here.</p>" }
                .joined()
                + "</section></div>"),
        Case(
            name: "comments that only a heading names",
            html: "<div><div>\(HTMLSamples.body)</div><div><h3>30 Comments</h3>"
                + (0..<30).map { "<p>Reader \($0): I was there, and nobody told us anything, as always here.</p>" }
                .joined()
                + "</div></div>"),
        Case(
            name: "teasers in articles of their own below",
            html: "<main><article>\(HTMLSamples.body)</article>"
                + (0..<5).map {
                    "<article class='teaser'><h3><a href='/\($0)'>Another story of the day, number \($0)</a></h3>"
                        + "<p>A few words of it, as teasers have them.</p></article>"
                }.joined() + "</main>"),
        Case(
            name: "hidden parts",
            html: "<div>\(HTMLSamples.paragraph(0))<p hidden>Hidden one, long enough to be a paragraph, really.</p>"
                + "<p style='display: none'>Hidden two, long enough to be a paragraph, really.</p>"
                + "\(HTMLSamples.paragraph(1))\(HTMLSamples.paragraph(2))</div>"),
        Case(
            name: "the title, the byline and the date at the top of the body",
            html:
                "<article><h1>Ferries stay in port</h1><p>By Mara Olin</p><p>3 May 2031</p>\(HTMLSamples.body)</article>"
        ),
        Case(
            name: "an opening paragraph between the heading and the body",
            html: "<article><header><h1>Ferries stay in port</h1><p class='standfirst'>Crews and the port of Alder "
                + "cannot agree on rest hours, and the islands wait.</p></header><div class='article-body'>"
                + "\(HTMLSamples.body)</div></article>",
            expected: [
                "Crews and the port of Alder cannot agree on rest hours, and the islands wait."
            ] + HTMLSamples.paragraphs),
        Case(
            name: "headings and lists keep their order, a quotation too",
            html: "<article>\(HTMLSamples.paragraph(0))<h2>What the crews want</h2><ul><li>Eleven hours of rest.</li>"
                + "<li>A doctor on each ship, day and night.</li></ul>\(HTMLSamples.paragraph(1))"
                + "<blockquote><p>“We sleep on our feet,” a mate said.</p></blockquote>\(HTMLSamples.paragraph(2))</article>",
            expected: [
                HTMLSamples.paragraphs[0], "What the crews want", "Eleven hours of rest.",
                "A doctor on each ship, day and night.", HTMLSamples.paragraphs[1],
                "“We sleep on our feet,” a mate said.", HTMLSamples.paragraphs[2],
            ]),
        Case(
            name: "a data table, a line a row",
            html: "<article>\(HTMLSamples.body)<table><caption>Fares</caption><tr><th>Line</th><th>Fare</th></tr>"
                + "<tr><td>Alder to Wren</td><td>4 crowns</td></tr></table>\(HTMLSamples.paragraph(0))</article>",
            expected: HTMLSamples.paragraphs + ["Line | Fare", "Alder to Wren | 4 crowns", HTMLSamples.paragraphs[0]]),
        Case(
            name: "a body in several pieces of one name",
            html: "<main>"
                + (0..<3).map {
                    "<section class='article-body'>\(HTMLSamples.paragraph($0))</section><div class='ad'>Buy</div>"
                }
                .joined() + "</main>"),
        Case(
            name: "a live blog's entries",
            html: "<main><h1>Strike: live</h1><div class='liveblog'>"
                + HTMLSamples.paragraphs.map {
                    "<div class='update'><span class='timestamp'>10:04</span><div class='live-text'><p>\($0)</p></div></div>"
                }.joined() + "</div></main>"),
        Case(
            name: "markup nested wrongly",
            html: "<div><p>" + HTMLSamples.paragraphs[0] + "<p><b>" + HTMLSamples.paragraphs[1] + "</p></b></i><div><p>"
                + HTMLSamples.paragraphs[2]),
        Case(
            name: "inline markup neither glues nor splits words; spaces of all kinds are one",
            html:
                "<p>The cr<b>ew</b>s of&nbsp;all six&#8203;ty \n\t ferries <i>went</i> home,<span> they</span>\u{2003}said, and the "
                + "wo&shy;rd ha<wbr>rbour stayed whole.</p>\(HTMLSamples.body)",
            expected: ["The crews of all sixty ferries went home, they said, and the word harbour stayed whole."]
                + HTMLSamples.paragraphs),
        Case(
            name: "marks for editing, for footnotes and for screen readers",
            html: "<article>\(HTMLSamples.paragraph(0))<h2>Rest hours<span class='mw-editsection'>[edit]</span></h2>"
                + "<p>\(HTMLSamples.paragraphs[1])<sup class='reference'><a href='#1'>[1]</a></sup></p>"
                + "<p><span class='screen-reader-text'>Paragraph: </span>\(HTMLSamples.paragraphs[2])</p></article>",
            expected: [
                HTMLSamples.paragraphs[0], "Rest hours", HTMLSamples.paragraphs[1], HTMLSamples.paragraphs[2],
            ]),
        Case(
            name: "slides that scripts would show one by one",
            html: "<article>"
                + HTMLSamples.paragraphs.map { "<section style='display:none'><p>\($0)</p></section>" }.joined()
                + "</article>"),
        Case(
            name: "a page that goes on with the next article",
            html:
                "<main><article><h1>Ferries stay in port</h1>\(HTMLSamples.body)</article><article><h1>A bear in town</h1>"
                + "<p>A bear walked down Mill Street on Tuesday, looked into the bakery, and left again.</p></article></main>"
        ),
        Case(
            name: "a script's text that slipped out",
            html: "<article>\(HTMLSamples.body)<p>(function() { var a = document.querySelector(\"x\"); a.b(); })();</p>"
                + "</article>"),
    ]

    @Test("is the article and nothing else", arguments: cases)
    func theBodyIsTheArticleAndNothingElse(_ sample: Case) throws {
        #expect(try HTMLSamples.lines(ofBody: sample.html) == sample.expected, "\(sample.name)")
    }

    @Test("of a page that scripts fill is the text that it declares") func aPageThatScriptsFillGivesTheTextItDeclares()
        throws
    {
        let text = (HTMLSamples.paragraphs + HTMLSamples.paragraphs).joined(separator: "\\n\\n")
        let html =
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", \"articleBody\": \"\(text)\"}]}"
            + "</script><div id='root'>You need to enable JavaScript to run this app.</div>"
        #expect(try HTMLSamples.lines(ofBody: html) == HTMLSamples.paragraphs + HTMLSamples.paragraphs)
    }

    @Test("of a page that shows its beginning only is the text that it declares")
    func aStubIsCompleted() throws {
        let text = (HTMLSamples.paragraphs + HTMLSamples.paragraphs.reversed()).joined(separator: "\\n")
        let html =
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"\(text)\"}</script>"
            + "<article><div class='article-body'>\(HTMLSamples.paragraph(0))<p>Subscribe to read on.</p></div></article>"
        #expect(
            try HTMLSamples.lines(ofBody: html) == HTMLSamples.paragraphs + HTMLSamples.paragraphs.reversed())
    }

    @Test("of a page that a script fills from a template is the template's")
    func aTemplateIsRead() throws {
        let html =
            "<div class='post-body'><script type='text/template'>\(HTMLSamples.body)\(HTMLSamples.body)</script></div>"
        #expect(try HTMLSamples.lines(ofBody: html) == HTMLSamples.paragraphs + HTMLSamples.paragraphs)
    }

    @Test("keeps the lines of literal text") func literalTextKeepsItsLines() throws {
        let html = "<article>\(HTMLSamples.body)<pre>a  =  1\n  b = 2\n</pre>\(HTMLSamples.paragraph(0))</article>"
        let lines = try HTMLSamples.lines(ofBody: html)
        #expect(lines == HTMLSamples.paragraphs + ["a  =  1", "  b = 2", HTMLSamples.paragraphs[0]])
    }

    @Test("knows the level of its headings") func headingsKnowTheirLevel() throws {
        let html = "<article><p>\(HTMLSamples.paragraphs[0])</p><h3>Why now</h3>\(HTMLSamples.body)</article>"
        let page = try HTMLForm.draft(page: Array(HTMLSamples.page(html).utf8), address: nil, today: HTMLSamples.today)
            .page
        #expect(page.lines.map(\.heading) == [0, 3, 0, 0, 0])
    }

    @Test(
        "is found below a hundred thousand nested tags",
        arguments: ["div", "table", "blockquote", "b", "ul", "font", "section"])
    func aHundredThousandNestedTagsAreRead(_ tag: String) throws {
        let html = String(repeating: "<\(tag)>", count: 100_000) + HTMLSamples.body
        let text = try HTMLSamples.lines(ofBody: html).joined(separator: " ")
        #expect(HTMLSamples.paragraphs.allSatisfy { text.contains($0) }, "\(tag)")
    }

    @Test(
        "of odd pages is nothing, and no failure",
        arguments: [
            "", "<", "<p", "&", "&#0;", "<!--", "<script>", "<table><tr>", "<br><br><br>", "\u{FEFF}", "<td>|</td>",
        ])
    func oddPagesGiveNothingAndDoNotFail(_ html: String) throws {
        #expect(try HTMLSamples.lines(ofBody: html).count <= 1, "\(html)")
    }
}

/// What the tests of HTML share.
enum HTMLSamples {
    static let today = Day(year: 2031, month: 5, day: 4)
    static let paragraphs = [
        "The ferries of Port Alder stayed at their piers on Monday, after the crews of all six ships walked off, the "
            + "harbour master said.",
        "It was the third strike since March. The company, Alder Lines, called it unlawful, and said that it would ask a "
            + "court to end it.",
        "On the islands, where some four thousand people live, shops had bread for two days, and the school sent its "
            + "pupils home.",
    ]
    static var body: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }
    static func paragraph(_ index: Int) -> String { "<p>\(paragraphs[index])</p>" }
    static func page(_ body: String) -> String {
        "<!DOCTYPE html><html><head><title>Ferries stay in port</title></head><body>\(body)</body></html>"
    }
    static func lines(ofBody body: String) throws -> [String] {
        let page = try HTMLForm.draft(page: Array(self.page(body).utf8), address: nil, today: today).page
        return page.lines.indices.map { page[$0].string }
    }
}
