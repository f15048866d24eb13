/// What a feed tells about all of its entries. Its own elements stand before the first entry.
struct FeedChannel {
    var outlet: String?
    var language: String?

    /// Looks at the elements before the entry at `node`; the elements around it are still open.
    init(_ markup: Markup, before node: Markup.Node) {
        var title: String?
        for i in 1..<max(1, node) where !markup.isText(i) {
            let parent = markup.parent(i)
            let isChannel = parent > 0 && (markup.name(parent) == .channel || markup.name(parent) == .feed)
            if language == nil, parent == 0 || isChannel { language = markup.attribute(.lang, of: i) }
            guard isChannel, FeedEntry.isOwn(markup.namespace(i)) else { continue }
            switch markup.name(i) {
            case .title: title = title ?? markup.line(i)
            case .language: language = markup.line(i) ?? language
            case .publisher: outlet = outlet ?? markup.line(i)
            default: break
            }
        }
        if outlet == nil, let title { outlet = DeclaredName.outlet(ofChannel: Array(title.utf8)[...]) }
    }
}
