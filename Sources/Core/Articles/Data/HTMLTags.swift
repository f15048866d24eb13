/// The elements with which a piece of HTML may begin (WHATWG HTML, section 4).
enum HTMLTags {
    static let names: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "base", "style", "script", "noscript", "template", "article",
        "section", "nav", "aside", "header", "footer", "main", "div", "p", "span", "h1", "h2", "h3", "h4", "h5", "h6",
        "hgroup", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption", "figure",
        "figcaption", "picture", "img", "video", "audio", "iframe", "blockquote", "pre", "hr", "br", "a", "b", "i", "u",
        "em", "strong", "small", "cite", "q", "time", "font", "center", "form", "fieldset", "address", "details",
        "summary", "sup", "sub", "mark", "code", "frameset", "amp-story",
    ]
    /// Those that have no end tag.
    static let void: Set<String> = ["meta", "link", "base", "img", "hr", "br"]
}
