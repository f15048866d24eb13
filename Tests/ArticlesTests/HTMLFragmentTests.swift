import Testing

@testable import ReadoutArticles

/// Pieces of HTML that are all article, and what class names say.
@Suite("A piece of HTML") struct HTMLFragmentTests {
    @Test(
        "has its blocks as lines",
        arguments: [
            ("plain words", ["plain words"]),
            ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
            ("One.<br><br>Two, <a href='/x'>linked</a>.<br>still two", ["One.", "Two, linked. still two"]),
            ("<h2>Head</h2>text<ul><li>a<li>b</ul>", ["Head", "text", "a", "b"]),
            ("<script>x()</script><style>p{}</style><p>Kept.</p><template>no</template>", ["Kept."]),
            ("<figure><img><figcaption>No.</figcaption></figure><p>Yes.</p>", ["Yes."]),
            ("<p style='display:none'>No.</p><p>Yes.</p>", ["Yes."]),
            ("<div class='newsletter sidebar'><p>All of it is the article.</p></div>", ["All of it is the article."]),
            ("A &amp; B &lt;c&gt; &eacute; &#x2014; &nbsp;x", ["A & B <c> é — x"]),
            ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", ["a | b", "c | d"]),
            ("", []),
        ])
    func aFragmentsBlocksAreItsLines(_ html: String, _ expected: [String]) {
        let page = HTMLForm.lines(ofFragment: Array(html.utf8))
        #expect(page.lines.indices.map { page[$0].string } == expected, "\(html)")
    }

    @Test(
        "has classes that tell what is in an element",
        arguments: [
            ("article-body", Hints.body), ("storyBody", .body), ("c-article__body--wide", .likeBody), ("sidebar", .out),
            ("widget-area sidebar-left", .likeOut), ("related-posts", .out), ("js-related-posts-wrapper", .out),
            ("comment-list", .foreign), ("cookie-notice", .foreign), ("post-meta", .meta),
            ("wp-caption-text", .caption),
            ("standfirst", .lead), ("Kommentare", .foreign), ("lireAussi", .out),
        ])
    func aClassTellsWhatIsInTheElement(_ name: String, _ expected: Hints) {
        #expect(hints(name).contains(expected), "\(name)")
    }

    @Test(
        "has classes that only sound like it",
        arguments: [
            "no-sidebar", "comments-open", "category-newsletter", "tag-social-media", "has-related", "x1 y2", "",
        ])
    func aClassThatOnlySoundsLikeItTellsNothing(_ name: String) {
        #expect(hints(name).isDisjoint(with: [.out, .foreign, .likeOut, .meta, .caption]), "\(name)")
    }

    private func hints(_ name: String) -> Hints {
        Array(name.utf8).withUnsafeBufferPointer { Hints.of(words: $0) }
    }
}
