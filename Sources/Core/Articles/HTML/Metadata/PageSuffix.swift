/// The site's name that the `<title>` has after the headline.
struct PageSuffix {
    var name: String
    /// Whether something else tells that it is the site's: the host, other metadata, the list of known outlets.
    var isBacked: Bool

    /// The first piece after the headline that is the site's by something else, else the last piece where it can be an
    /// outlet's name; nil where the title has none.
    static func find(_ title: String?, headline: String?, site: SiteName, hasHost: Bool) -> PageSuffix? {
        guard let title, let headline else { return nil }
        let pieces = TitlePieces(title).pieces
        guard pieces.count > 1, let last = pieces.last else { return nil }
        let key = PageText.key(headline)
        var before: [UInt8] = []
        var start = 0
        while start < pieces.count - 1, start == 0 || before.count < key.count {
            before += PageText.key(pieces[start].string)
            start += 1
        }
        guard before.count >= key.count || before.starts(with: key) else { return nil }
        let rest = pieces[start...].filter { !isSection($0) }
        let names = rest.filter { !PageOutlet.looksLikeHost($0.string) }
        let isHosted = { (piece: Bytes) in
            let key = PageText.bare(PageText.key(piece.string))
            return site.hostLabel.count >= 4 && key.starts(with: site.hostLabel)
                && key.count < site.hostLabel.count + 16
        }
        let backed =
            names.first { site.isHost(PageText.key($0.string)) || site.isName($0.string) } ?? names.first(
                where: isHosted)
            ?? rest.first { site.isHost(PageText.key($0.string)) }
            ?? names.first { site.isNameLike($0.string) || OutletNames.isKnown($0.string) }
        if let backed, let name = PageOutlet.cleaned(backed.string) { return PageSuffix(name: name, isBacked: true) }
        guard !isSection(last) else { return nil }
        if PageOutlet.looksLikeHost(last.string) {
            // "… — The Malsk Courier — malskcourier.example"
            let label = PageText.key(SiteName.label(of: last.string))
            let previous = pieces[pieces.count - 2]
            if pieces.count - 1 > start, label.count >= 4,
                PageText.bare(PageText.key(previous.string)).starts(with: label),
                let name = PageOutlet.cleaned(previous.string)
            {
                return PageSuffix(name: name, isBacked: true)
            }
            return PageOutlet.host(last.string).map { PageSuffix(name: $0, isBacked: false) }
        }
        if isChinese(last) { return PageSuffix(name: last.string, isBacked: false) }
        // one word that nothing backs is a section
        guard NameText.isOutletLike(last), !hasHost || last.words.count > 1, let name = PageOutlet.cleaned(last.string)
        else { return nil }
        return PageSuffix(name: name, isBacked: last.words.count > 1 && NameText.isOutlet(last))
    }

    private static func isSection(_ piece: Bytes) -> Bool { HeadWords.sections.contains(piece.string.lowercased()) }

    /// Whether a text is a Chinese or Japanese outlet's name by how it ends: "net", "paper", "agency", "online".
    private static func isChinese(_ text: Bytes) -> Bool {
        guard let first = text.first, (0xE3...0xE9).contains(first), text.count <= 30 else { return false }
        return endings.contains { text.count > $0.count && text.hasSuffix($0) }
    }

    private static let endings: [[UInt8]] = ["网", "網", "报", "報", "社", "新闻", "新聞", "在线"].map { Array($0.utf8) }
}
