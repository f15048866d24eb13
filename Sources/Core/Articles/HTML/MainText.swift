/// Finds the article's body among a page's blocks: which part of the page it is, then which blocks of that part.
///
/// Each block has a worth in words, positive for prose, negative for links and labels; the part is where most of the
/// page's worth is, as names in the markup say it or as the tree has it (after Kohlschütter et al., "Boilerplate
/// Detection using Shallow Text Features", WSDM 2010; Pasternack and Roth, "Extracting Article Text from the Web with
/// Maximum Subsequence Segmentation", WWW 2009).
struct MainText {
    private let outline: Outline
    private let markup: Markup
    private let title: [UInt8]
    /// The first block of readers' comments.
    private let comments: Int?
    /// Worth of the blocks in the nodes before each.
    private var before: [Float] = []

    init(_ outline: Outline, _ markup: Markup, title: String?) {
        self.outline = outline
        self.markup = markup
        self.title = BlockFilter.letters(Array((title ?? "").utf8)[...])
        comments = BlockWorth.comments(in: outline)
        let worth = BlockWorth(outline, comments: comments)
        var sums = [Float](repeating: 0, count: markup.count + 1)
        for (index, block) in outline.blocks.enumerated() { sums[block.node + 1] += worth[index] }
        for node in 1..<sums.count { sums[node] += sums[node - 1] }
        before = sums
    }

    /// The body.
    var page: Page { outline.page(of: kept) }

    /// The blocks that are the body.
    var kept: [Int] {
        let filter = BlockFilter(outline, title: title)
        let candidates = candidates
        guard let first = candidates.first else { return [] }
        return filter.filter(lead(before: first) + candidates)
    }

    /// The blocks of the part of the page that holds the body.
    var candidates: [Int] {
        let parts = parts()
        var kept: [Int] = []
        var words = 0
        var part = parts.makeIterator()
        var current = part.next()
        for (index, block) in outline.blocks.enumerated() {
            while let range = current, range.upperBound <= block.node { current = part.next() }
            guard let range = current, range.contains(block.node) else { continue }
            if let comments, index >= comments { break }
            if block.level == 1, words > 50, isNextArticle(block, after: kept[0]) { break }
            kept.append(index)
            words += block.words
        }
        return kept
    }

    /// Whether a heading opens another article of a page that goes on with one after the other.
    private func isNextArticle(_ block: Block, after first: Int) -> Bool {
        guard block.linkShare < 0.5 else { return false }
        let own = articleAround(block.owner)
        let previous = articleAround(outline.blocks[first].owner)
        return own > 0 && previous > 0 && own >= markup.end(previous)
    }

    /// The opening paragraphs that stand between the page's heading and its body: few, prose, unlinked.
    private func lead(before first: Int) -> [Int] {
        let filter = BlockFilter(outline, title: title)
        let blocks = outline.blocks
        var found: [Int] = []
        var index = first - 1
        var distance = 0
        while index >= 0, distance < 40 {
            let block = blocks[index]
            if block.level == 1 || filter.isTitle(outline[block]) { return found.reversed() }
            if block.hints.isDisjoint(with: [.out, .hidden, .caption, .figure]) {
                distance += 1
                let isLong =
                    block.words >= 12 && block.stops >= 1 || block.words >= 8 && block.hints.contains(.lead)
                    || block.words >= 10 && block.kind == .heading
                if isLong, block.linkShare < 0.3, !block.hints.contains(.meta) { found.append(index) }
                if found.count > 4 { break }
            }
            index -= 1
        }
        // No heading above: what is named as a lead.
        return found.filter { blocks[$0].hints.contains(.lead) && first - $0 < 12 }.reversed()
    }

    private func worth(_ node: Int) -> Float { before[markup.end(node)] - before[node] }

    /// The nodes that hold the body, in order, none in another.
    private func parts() -> [Range<Int>] {
        let region = descend(from: 0)
        let whole = worth(0)
        guard let named = named(), named.worth > 0.6 * max(worth(region), whole * 0.3) else {
            return [region..<markup.end(region)]
        }
        return named.nodes.map { $0..<markup.end($0) }
    }

    /// Goes down from an element as long as one of its children has most of its worth.
    private func descend(from start: Int) -> Int {
        var node = start
        while true {
            let all = worth(node)
            guard all > 0 else { return node }
            var best: (node: Int, worth: Float)?
            for child in markup.children(node) where !markup.isText(child) {
                let worth = worth(child)
                if worth > best?.worth ?? 0 { best = (child, worth) }
            }
            guard let best, isContainer(best.node) else { return node }
            let enough: Float = outline.hints[best.node].contains(.article) ? 0.6 : 0.75
            guard best.worth >= enough * all else { return node }
            node = best.node
        }
    }

    private func isContainer(_ node: Int) -> Bool {
        switch ElementRole.of(node, in: markup) {
        case .block, .table, .row, .cell, .inline, .item: markup.name(node) != .ul && markup.name(node) != .ol
        default: false
        }
    }

    /// The elements named as the body that hold most.
    private func named() -> (nodes: [Int], worth: Float)? {
        var nodes: [Int] = []
        for node in 1..<markup.count
        where outline.hints[node].contains(.body) && outline.hints[node].isDisjoint(with: [.out, .hidden]) {
            if worth(node) > 10, !markup.isText(node), isContainer(node) { nodes.append(node) }
        }
        guard var best = nodes.max(by: { worth($0) < worth($1) }) else { return nil }
        for node in nodes where node > best && node < markup.end(best) && worth(node) >= 0.9 * worth(best) {
            best = node
        }
        // The body in several pieces: siblings and cousins of the same name.
        let key = key(best)
        let scope = markup.parent(markup.parent(best))
        var taken: [Int] = []
        var end = 0
        for node in nodes where node >= end {
            guard node == best || isPiece(node, of: best, key, scope) else { continue }
            taken.append(node)
            end = markup.end(node)
        }
        return (taken, taken.reduce(0) { $0 + worth($1) })
    }

    private func isPiece(_ node: Int, of best: Int, _ key: [UInt8], _ scope: Int) -> Bool {
        guard !(node < best && markup.end(node) > best), node > scope, node < markup.end(scope) else { return false }
        return self.key(node) == key && articleAround(node) == articleAround(best)
    }

    /// What names an element: its class or itemprop.
    private func key(_ node: Int) -> [UInt8] {
        Array(markup.value(.class, of: node) ?? markup.value(.itemprop, of: node) ?? .init(start: nil, count: 0))
    }

    private func articleAround(_ node: Int) -> Int {
        var node = node
        while node > 0 {
            node = markup.parent(node)
            if markup.name(node) == .article { return node }
        }
        return 0
    }
}
