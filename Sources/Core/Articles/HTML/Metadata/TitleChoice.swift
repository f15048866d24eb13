/// The article's headline as people see it: of the headings of the page, the one that its metadata agree on; without a
/// heading that any of them knows, the metadata's, without the site's name.
struct TitleChoice {
    private(set) var title: String?
    /// The heading that it is.
    private(set) var node: Markup.Node?

    private let facts: PageFacts
    private let site: SiteName
    /// Headlines that the metadata give, and how much each counts.
    private var claims: [(key: [UInt8], text: String, weight: Int)] = []

    /// Chooses. `linked` are headlines in JSON-LD, the best first.
    init(_ facts: PageFacts, site: SiteName, linked: [String]) {
        self.facts = facts
        self.site = site
        claim(facts.meta(["og:title"]), 3)
        claim(facts.meta(["twitter:title", "twitter:text:title"]), 2)
        for (place, headline) in linked.prefix(8).enumerated() { claim(headline, place == 0 ? 3 : 2) }
        for name in TitleChoice.otherMetas { claim(facts.meta([name]), 2) }
        claim(facts.title, 3)
        choose()
    }

    private static let otherMetas = [
        "headline", "title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title",
        "cxenseparse:title", "article:title", "hdl", "og:article:title", "shareaholic:title", "news_title",
    ]

    private mutating func claim(_ text: String?, _ weight: Int) {
        guard let text, text.utf8.count <= 600 else { return }
        let key = PageText.key(text)
        if !key.isEmpty { claims.append((key, text, weight)) }
    }

    private mutating func choose() {
        var best: (score: Int, heading: PageFacts.Heading, text: String)?
        var levels = 0
        for heading in facts.headings where heading.level == 1 && !site.isName(heading.text) { levels += 1 }
        for (place, heading) in facts.headings.enumerated() {
            for (text, isPart) in readings(of: heading) {
                let key = PageText.key(text)
                guard key.count > 1, !site.isName(text) else { continue }
                var score = support(key) * 10
                if score == 0, isPart || heading.level != 1 && !heading.isMarked { continue }
                switch heading.level {
                case 1: score += levels == 1 ? 14 : 8
                case 2: score += 3
                default: break
                }
                if heading.isMarked { score += 6 }
                if isPart { score -= 5 }
                score -= min(place, 8)
                if best.map({ score > $0.score }) ?? true { best = (score, heading, text) }
            }
        }
        let told = fromClaims()
        if let best, best.score >= 8, told == nil || best.score > 19 || best.heading.level == 1 {
            title = longer(best.text)
            node = best.heading.node
        } else {
            title = told ?? lastResort()
        }
        title = title.map { Array(TitleChoice.withoutDate($0).utf8)[...].trimmed(of: "|-").string }
        if title?.isEmpty == true { title = nil }
    }

    /// Where every heading and claim could be the site's name, they say what the page is all the same.
    private func lastResort() -> String? {
        facts.headings.first { $0.level == 1 }?.text ?? claims.first?.text
    }

    /// Without a date and a mark before the headline ("15.09.2022 | River states agree").
    private static func withoutDate(_ title: String) -> String {
        let text = Array(title.utf8)[...]
        guard let first = text.first, Ascii.isDigit(first),
            let date = DateReader.date(at: text.startIndex, in: text, form: .any), date.year != nil, date.day != nil
        else { return title }
        let rest = text[date.range.upperBound...].trimmed
        let marked = rest.trimmed(of: "-|:/")
        let isMarked = marked.count < rest.count || rest.starts(with: [0xE2, 0x80])
        let kept = marked.starts(with: [0xE2, 0x80]) ? marked.dropFirst(3).trimmed : marked
        return isMarked && kept.count >= 8 ? kept.string : title
    }

    /// A heading's text, and the texts of the elements in it, one of which may be a kicker and another the headline.
    private func readings(of heading: PageFacts.Heading) -> [(String, isPart: Bool)] {
        let markup = facts.markup
        // a kicker and a deck that are marked as such are no part of the headline
        let bare = PageText.flatBytes(markup, heading.node, limit: 600) { node in
            markup.name(node) == .time || !facts.cues[node].isDisjoint(with: [.kicker, .deck])
        }
        let text = bare.count >= 8 ? String(decoding: Array(bare[...].trimmed(of: ":|-")), as: UTF8.self) : heading.text
        if text != heading.text { return [(text, false)] }
        var readings = [(heading.text, false)]
        var parts = 0
        for child in markup.elements(in: heading.node).prefix(40) {
            guard parts < 6 else { break }
            let text = PageText.flat(markup, child, limit: 600)
            guard text.utf8.count >= 8, text != heading.text else { continue }
            readings.append((text, true))
            parts += 1
        }
        if parts > 0 {
            var own: [UInt8] = []
            for child in markup.children(heading.node).prefix(40) where markup.isText(child) {
                own += markup.bytes(child)
            }
            let text = PageText.plain(String(decoding: own, as: UTF8.self))
            if text.utf8.count >= 8, text != heading.text { readings.append((text, true)) }
        }
        return readings
    }

    /// How much of the metadata says the same: a claim that is it counts whole, one that contains it with a site's name
    /// or section around it nearly, one that is a part of it (cut, without a kicker) half.
    private func support(_ key: [UInt8]) -> Int {
        var sum = 0
        for claim in claims {
            if claim.key == key {
                sum += 2 * claim.weight
            } else if key.count >= 8 || 2 * key.count > claim.key.count, contains(claim.key, key) {
                sum += 2 * key.count > claim.key.count ? 2 * claim.weight - 1 : key.count >= 12 ? claim.weight : 0
            } else if claim.key.count >= 16, contains(key, claim.key) {
                sum += claim.weight
            }
        }
        return sum
    }

    private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let head = part.first, part.count <= text.count else { return false }
        var i = 0
        while i + part.count <= text.count {
            if text[i] == head, text[i..<(i + part.count)].elementsEqual(part) { return true }
            i += 1
        }
        return false
    }

    /// The headline of the metadata alone.
    private func fromClaims() -> String? {
        var best: (score: Int, text: String)?
        for (place, claim) in claims.enumerated() {
            let text = site.without(claim.text)
            let key = PageText.key(text)
            guard key.count > 1, !site.isName(text) else { continue }
            var score = claim.weight * 4 - place
            for other in claims where contains(other.key, key) { score += 2 * other.weight }
            if TitleChoice.isCut(text) { score -= 10 }
            if best.map({ score > $0.score }) ?? true { best = (score, text) }
        }
        return best?.text
    }

    /// The full form of a headline that is cut ("…"), where a claim has it.
    private func longer(_ text: String) -> String {
        guard TitleChoice.isCut(text) else { return text }
        let key = PageText.key(text)
        for claim in claims where claim.key.count > key.count && claim.key.starts(with: key) {
            // what goes on with the site's name is no longer headline
            guard let piece = TitlePieces(claim.text).pieces.first, PageText.key(piece.string).count > key.count else {
                continue
            }
            return site.without(claim.text)
        }
        return text
    }

    private static func isCut(_ text: String) -> Bool {
        text.utf8.count > 20 && (text.hasSuffix("…") || text.hasSuffix("..."))
    }
}
