/// Which parts of a page are not about its article: menus, teasers, comments, the footer.
struct PageZones {
    /// The headline, where it is known.
    let titleNode: Markup.Node?
    private var foreign: [Range<Int>] = []
    private var comments: [Range<Int>] = []
    private var footers: [Range<Int>] = []

    /// The parts that do not hold the headline.
    init(_ facts: PageFacts, titleNode: Markup.Node?) {
        self.titleNode = titleNode
        for node in facts.foreignNodes {
            let range = node..<max(node + 1, facts.markup.end(node))
            if let titleNode, range.contains(titleNode) { continue }
            let cue = facts.cues[node]
            if cue.contains(.comment) {
                PageZones.add(range, to: &comments)
            } else if cue.contains(.foreign) || titleNode != nil && facts.markup.name(node) == .article {
                PageZones.add(range, to: &foreign)
            }
        }
        for node in facts.footerNodes {
            let range = node..<max(node + 1, facts.markup.end(node))
            if let titleNode, range.contains(titleNode) { continue }
            PageZones.add(range, to: &footers)
        }
    }

    /// What a date at `node` loses by where it stands: 0 in the article. Near the headline, parts of the article's head
    /// have names such as "teaser" and "footer" too.
    func penalty(_ node: Markup.Node, isNear: Bool = false, isLabelled: Bool = false) -> Int {
        var penalty = 0
        if PageZones.contains(comments, node) { penalty -= 60 }
        if PageZones.contains(foreign, node) { penalty -= isNear ? 10 : 35 }
        if PageZones.contains(footers, node) { penalty -= isNear ? 8 : isLabelled ? 12 : 40 }
        return penalty
    }

    /// Whether `node` is in the article's part of the page.
    func isArticle(_ node: Markup.Node) -> Bool { penalty(node) == 0 }

    private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        if let last = ranges.last, last.upperBound >= range.upperBound { return }
        ranges.append(range)
    }

    /// Ranges come in document order, none in another.
    private static func contains(_ ranges: [Range<Int>], _ node: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(node)
    }
}
