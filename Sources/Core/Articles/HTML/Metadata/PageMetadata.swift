/// What a web page declares about its article.
enum PageMetadata {
    /// Reads the title (`og:title`, `<title>`, `<h1>`).
    static func read(_ markup: Markup, address: String?, today: Day) -> Findings {
        var findings = Findings()
        if let address { findings.note(url: address) }
        for node in markup.elements() where markup.name(node) == .meta {
            if markup.attribute(.property, of: node) == "og:title" {
                findings.title = findings.title ?? markup.attribute(.content, of: node)
            }
        }
        if findings.title == nil, let title = markup.first(.h1) ?? markup.first(.title) {
            findings.title = String(decoding: markup.text(title)[...].trimmed, as: UTF8.self)
        }
        return findings
    }
}
