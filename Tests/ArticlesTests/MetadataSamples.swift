@testable import ReadoutArticles

/// Invented web pages for the tests of what their metadata tell.
enum MetadataSamples {
    static let today = Day(year: 2026, month: 3, day: 14)

    /// What a page of this HTML tells.
    static func findings(_ html: String, address: String? = nil) -> Findings {
        guard let markup = Markup() else { return Findings() }
        Array(html.utf8).withUnsafeBufferPointer { try? markup.parse(html: $0) }
        return PageMetadata.read(markup, address: address, today: today)
    }

    /// A page with this head and body.
    static func page(head: String = "", body: String = "", language: String = "en-GB") -> String {
        "<!DOCTYPE html><html lang=\"\(language)\"><head>\(head)</head><body>\(body)</body></html>"
    }

    /// A script of JSON-LD.
    static func linked(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

    static func date(_ html: String, address: String? = nil) -> String? {
        findings(html, address: address).published(today: today)?.value
    }

    static let title = "River states agree to share the Velm"
    static let lead = "<p>Ministers from six river states agreed on Friday to share the water of the Velm.</p>"
    /// A headline and a body, as most pages have them.
    static let story = "<article><h1>\(title)</h1>\(lead)\(lead)</article>"
}
