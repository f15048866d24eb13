import ReadoutJSON

/// What the page calls its site: enough to tell it from the headline.
struct SiteName {
    /// A name as the page writes it.
    struct Name {
        var text: String
        /// How much the place where it stood is believed: `og:site_name` is what readers see; a publisher may be a
        /// company, an app's title a template's.
        var weight: Int
        /// Whether it is declared as the site's or publisher's.
        var isDeclared: Bool { weight > 1 }
    }

    private(set) var names: [Name] = []
    private var keys: [[UInt8]] = []
    /// The host's own label ("examplenews" of www.examplenews.co.uk).
    private(set) var hostLabel: [UInt8] = []
    /// All labels of the host but the last.
    private var hostLabels: [[UInt8]] = []

    init(_ facts: PageFacts, linked: LinkedData, article: LinkedData.Item?, host: String?) {
        add(facts.meta(["og:site_name"]), 4)
        for name in linked.names(article?.members["publisher"]) { add(name, 3) }
        add(facts.meta(["citation_journal_title"]), 7)
        for name in ["dc.publisher", "dcterms.publisher"] { add(facts.meta([name]), 3) }
        add(linked.siteName, 3)
        add(linked.organizationName, 2)
        for name in ["application-name", "publisher", "article:publisher", "copyright", "apple-mobile-web-app-title"] {
            add(facts.meta([name]), 1)
        }
        if let host {
            hostLabel = PageText.key(SiteName.label(of: host))
            hostLabels = host.lowercased().utf8.split(separator: UInt8(ascii: ".")).dropLast().map {
                PageText.key(String(decoding: $0, as: UTF8.self))
            }
        }
    }

    private mutating func add(_ name: String?, _ weight: Int) {
        guard let name, name.utf8.count <= 100, Array(name.utf8)[...].firstIndex(of: "://") == nil else { return }
        let key = PageText.key(name)
        guard !key.isEmpty else { return }
        names.append(Name(text: name, weight: weight))
        if !keys.contains(key) { keys.append(key) }
    }

    /// Whether a text is the site's name, and not a headline.
    func isName(_ text: String) -> Bool {
        let key = PageText.key(text)
        return keys.contains(key) || isHost(key)
    }

    /// Labels that hosts have whoever owns them.
    private static let common: Set<[UInt8]> = Set(
        [
            "www", "info", "news", "blog", "blogs", "shop", "web", "com", "org", "net", "online", "media", "magazin",
            "magazine", "wordpress", "blogspot", "archive", "archiv", "portal", "home", "presse", "forum", "sport",
        ].map { Array($0.utf8) })

    /// Whether a key is the host's label, maybe with its ending or an article.
    func isHost(_ key: [UInt8]) -> Bool {
        let key = PageText.bare(key)
        if key.count >= 2,
            key == hostLabel || key.count >= 3 && hostLabels.contains(key) && !SiteName.common.contains(key)
        {
            return true
        }
        guard hostLabel.count >= 4, key.count >= 3 else { return false }
        return key.starts(with: hostLabel) && key.count <= hostLabel.count + 5
            || hostLabel.starts(with: key) && key.count + 4 >= hostLabel.count
    }

    /// Whether a text begins with the host's label and goes on with another word ("Courier Insight").
    func isDepartment(_ text: String) -> Bool {
        guard hostLabel.count >= 5, let first = Array(text.utf8)[...].words.first else { return false }
        return PageText.key(first.string) == hostLabel
    }

    /// Whether a piece of a title is the site's name or begins or ends with it ("Example News Online").
    func isNameLike(_ text: String) -> Bool {
        let key = PageText.key(text)
        let bare = PageText.bare(key)
        if isName(text) || hostLabel.count >= 4 && bare.starts(with: hostLabel) && bare.count <= hostLabel.count + 16 {
            return true
        }
        return keys.contains { name in
            name.count >= 4 && key.count <= name.count + 24
                && (key.starts(with: name) || key.reversed().starts(with: name.reversed()))
                || key.count >= 6 && name.starts(with: key)
        }
    }

    /// A title without the pieces that are the site's: from the end, and one at the start.
    func without(_ title: String) -> String {
        let pieces = TitlePieces(title)
        guard pieces.pieces.count > 1 else { return title }
        var range = 0..<pieces.pieces.count
        let names = pieces.pieces.map { isNameLike($0.string) }
        // all that follows the site's name is slogan
        if let name = names.indices.dropFirst().first(where: { names[$0] }) {
            range = 0..<name
            // a section before it
            while range.count > 1, let last = range.last,
                HeadWords.sections.contains(pieces.pieces[last].string.lowercased())
            {
                range = 0..<last
            }
        } else if names[0] {
            range = 1..<pieces.pieces.count
            while range.count > 1, let first = range.first,
                HeadWords.sections.contains(pieces.pieces[first].string.lowercased())
            {
                range = (first + 1)..<range.upperBound
            }
        } else if let last = pieces.pieces.last, let first = pieces.pieces.first {
            // no known name: what is short at the end of a longer text is one
            let words = last.words.count
            let rest = first.startIndex..<(pieces.pieces.dropLast().last?.endIndex ?? first.endIndex)
            if words <= (pieces.endsBarred ? 7 : 4), rest.count > last.count { range = 0..<(pieces.pieces.count - 1) }
        }
        let text = pieces.text(range)
        return text.isEmpty ? title : text
    }

    /// The label of a host that names its owner: the one before the public suffix, as far as short labels tell it.
    static func label(of host: String) -> String {
        var labels = host.lowercased().utf8.split(separator: UInt8(ascii: ".")).map {
            String(decoding: $0, as: UTF8.self)
        }
        if labels.first == "www" { labels.removeFirst() }
        guard labels.count > 1 else { return labels.first ?? "" }
        labels.removeLast()
        if labels.count > 1, let last = labels.last, last.utf8.count <= 3 { labels.removeLast() }
        if ["wordpress", "blogspot", "substack", "medium", "tumblr", "github"].contains(labels.last ?? ""),
            labels.count > 1
        {
            labels.removeLast()
        }
        return labels.last ?? ""
    }
}
