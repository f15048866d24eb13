/// IPTC NewsML-G2 (2.x), and NewsML 1.x.
enum NewsMLForm {
    /// Reads the news items in it; packages and items that are pictures or concepts hold no article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let document = try XMLDocument(bytes, form: "NewsML")
        let markup = document.markup
        let items = markup.elements().filter { markup.name($0) == .newsItem || markup.nameText($0) == "NewsItem" }
        let isMany = items.count > 1
        var reason: String?
        for item in items {
            var article =
                markup.name(item) == .newsItem ? NewsItemG2(markup, item).article : NewsItem1(markup, item).article
            if article.body.lines.isEmpty {
                let name = article.title.map { " (“\($0)”)" } ?? ""
                reason = reason ?? "the news item\(name) has no text"
                if isMany { reading.leaveOut("the news item\(name) has no text") }
                continue
            }
            if isMany {
                try reading.giveEntry(article.draft(.newsml, .metadata, verbatim: reading.options.verbatim))
            } else {
                article.key = nil
                return try document.give(article, .newsml, reading)
            }
        }
        if let fault = document.fault {
            if reading.articles == 0 { throw .broken(form: "NewsML", detail: fault) }
            reading.leaveOut("the file is broken at \(fault)")
        }
        if items.isEmpty { throw .noEntry(reason: "NewsML without a news item") }
        if reading.articles == 0, let reason { throw .noEntry(reason: reason) }
    }

    /// Whether a file with these first bytes is NewsML, by its root element.
    static func isNewsML(_ head: ArraySlice<UInt8>) -> Bool {
        guard let root = XMLHead(head)?.root else { return false }
        return ["newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "NewsML"].contains(root)
    }
}
