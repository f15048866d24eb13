import ReadoutJSON

/// What a web page tells about its article.
///
/// Structured data first, text second. Sources and their order are in docs/formats.md; each part of them is a type
/// here: ``TitleChoice``, ``PageDate`` (with ``VisibleDates``), ``PageOutlet``, ``PageBylines``.
enum PageMetadata {
    /// Reads a parsed page. `address` is where it was, as far as what holds it tells. Nothing that the body alone tells
    /// (a dateline) is among the findings.
    static func read(_ markup: Markup, address: String?, today: Day) -> Findings {
        let facts = PageFacts(markup)
        let linked = LinkedData(facts.linked)
        let addresses = PageAddress.candidates(facts, address: address)
        let host = addresses.lazy.compactMap(PageAddress.host).first

        let texts =
            [facts.title, facts.meta(["og:title"])].compactMap { $0 }
            + facts.headings.filter { $0.level == 1 }.map(\.text)
        let keys = texts.map(PageText.key).filter { $0.count >= 4 }
        let item = linked.article { headline in
            let key = PageText.key(headline)
            return key.count >= 4 && keys.contains { isWithin($0, key) || isWithin(key, $0) }
        }
        let site = SiteName(facts, linked: linked, article: item, host: host)
        let headlines = [item?.headline].compactMap { $0 }
        let title = TitleChoice(facts, site: site, linked: headlines)
        let zones = PageZones(facts, titleNode: title.node)

        var findings = Findings()
        findings.title = title.title
        findings.language = PageLanguage.read(facts, item)
        findings.url = addresses.first
        let order = PageLanguage.order(findings.language, host: host)
        let visible = VisibleDates(facts, zones: zones, titleNode: title.node, order: order, today: today)
        let date = PageDate(facts, item: item, visible: visible, addresses: addresses, order: order, today: today)
        if let (date, source) = date.found { findings.note(date: date, .declared, source) }
        for name in PageBylines(facts, linked: linked, item: item, zones: zones, site: site).names {
            findings.note(byline: name)
        }
        PageOutlet.note(facts, site, host: host, title: title.title, in: &findings)
        findings.subtitle = PageDeck.read(facts, item: item, title: title)
        return findings
    }

    /// Whether a headline's key starts or ends another text's.
    private static func isWithin(_ part: [UInt8], _ text: [UInt8]) -> Bool {
        text.starts(with: part) || part.count <= text.count && text.suffix(part.count).elementsEqual(part)
    }
}
