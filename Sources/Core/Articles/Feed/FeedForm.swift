/// Feeds (RSS 0.9x, 1.0 and 2.0, Atom RFC 4287): each entry an article.
enum FeedForm {
    /// Reads the entries one after the other. A feed that breaks off gives those before.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        guard let markup = Markup() else { throw .refused(reason: "there is not enough memory to read it") }
        let pieces = try XMLText.pieces(stream, limit: reading.options.byteLimit)
        var channel: FeedChannel?
        var failure: ReadingError?
        var count = 0
        let fault = try markup.parse(xmlEntries: [.item, .entry], next: pieces) { node in
            let known = channel ?? FeedChannel(markup, before: node)
            channel = known
            count += 1
            do throws(ReadingError) {
                try give(FeedEntry(markup, node, channel: known).declared(), count, reading)
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        switch fault {
        case .malformed(let line, let message)?:
            let detail = "line \(line): \(message)"
            if reading.articles == 0, count == 0 { throw .broken(form: "news feed", detail: detail) }
            reading.leaveOut("the feed is broken at \(detail)")
        case .tooLarge?: reading.leaveOut("an entry too large to read")
        case .noMemory?: throw .refused(reason: "there is not enough memory to read it")
        case nil:
            if count == 0 { throw .noEntry(reason: "a news feed without entries") }
        }
    }

    private static func give(
        _ article: DeclaredArticle, _ number: Int, _ reading: Reading
    ) throws(ReadingError) {
        if article.body.lines.isEmpty {
            let name = article.title.map { " (“\($0)”)" } ?? ""
            return reading.leaveOut("entry \(number)\(name) has no text but its title")
        }
        try reading.giveEntry(article.draft(.feed, .feed, verbatim: reading.options.verbatim))
    }

    /// Whether a file with these first bytes is a feed, by its root element and namespace.
    static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
        guard let xml = XMLHead(head) else { return false }
        switch xml.root {
        case "rss": return true
        case "feed":
            return xml.tag.firstIndex(of: "http://www.w3.org/2005/Atom") != nil
                || xml.tag.firstIndex(of: "http://purl.org/atom/") != nil || xml.tag.firstIndex(of: "xmlns") == nil
        case "RDF":
            return xml.tag.firstIndex(of: "http://purl.org/rss/") != nil
                || xml.tag.firstIndex(of: "http://my.netscape.com/rdf/") != nil
        default: return false
        }
    }
}
