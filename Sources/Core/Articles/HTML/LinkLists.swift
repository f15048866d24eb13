/// Finds the lists of other articles amid and below an article's paragraphs: a label ("Read next:", "Seguir leyendo"), and
/// below it their titles and openings, which in many pages are neither links nor named.
struct LinkLists {
    private let outline: Outline
    private let parent: (Int) -> Int

    /// `parent` gives the element around an element of the outline's markup.
    init(_ outline: Outline, parent: @escaping (Int) -> Int) {
        self.outline = outline
        self.parent = parent
    }

    /// Blocks without such lists. What follows a label goes, up to the next paragraph that stands where those before the
    /// label do, or the page's end where that is less than stands above; labels with little prose above them are left
    /// alone (they may be a list that is the article).
    func drop(from indices: [Int]) -> [Int] {
        var kept: [Int] = []
        kept.reserveCapacity(indices.count)
        var words = 0
        var home: (parent: Int, isShared: Bool)?
        var place = 0
        while place < indices.count {
            let block = outline.blocks[indices[place]]
            if words >= Self.leastBefore, let home, isLabel(block) {
                let around = home.isShared ? home.parent : parent(home.parent)
                let next = end(of: place, indices, around, home.isShared)
                let dropped = prose(indices[place..<next])
                place = dropped * 5 > words * 4 ? place + 1 : next
                continue
            }
            if isProse(block) {
                let around = parent(block.owner)
                home = (around, home?.parent == around)
                words += block.words
            }
            kept.append(indices[place])
            place += 1
        }
        return kept
    }

    /// Words of the prose that is shown.
    private func prose(_ indices: ArraySlice<Int>) -> Int {
        indices.reduce(0) { sum, index in
            let block = outline.blocks[index]
            return isProse(block) && block.hints.isDisjoint(with: [.out, .hidden]) ? sum + block.words : sum
        }
    }

    /// Where the article goes on after the label at `place`, with the headings right above the paragraph.
    private func end(of place: Int, _ indices: [Int], _ home: Int, _ isShared: Bool) -> Int {
        var next = place + 1
        while next < indices.count {
            let block = outline.blocks[indices[next]]
            let around = isShared ? parent(block.owner) : parent(parent(block.owner))
            if around == home, isProse(block) || isSentence(block) { break }
            next += 1
        }
        guard next < indices.count else { return next }
        while next - 1 > place {
            let above = outline.blocks[indices[next - 1]]
            guard above.kind == .heading, above.linkShare < 0.5 else { break }
            next -= 1
        }
        return next
    }

    private func isProse(_ block: Block) -> Bool {
        block.words >= 15 && block.stops >= 1 && block.linkShare < 0.3
            && (block.kind == .paragraph || block.kind == .text)
    }

    /// Whether a short paragraph may be the article's: it ends as sentences do.
    private func isSentence(_ block: Block) -> Bool {
        block.kind == .paragraph && block.words >= 8 && block.linkShare < 0.3 && Prose.endsSentence(outline[block])
    }

    /// Whether a short line that is no sentence says that other articles follow.
    func isLabel(_ block: Block) -> Bool {
        guard block.words <= 6, block.kind != .row, block.kind != .literal else { return false }
        let text = outline[block]
        var label = text.prefix(80).folded[...]
        while let last = label.last, last < 0x80, !Ascii.isAlphanumeric(last) { label = label.dropLast() }
        while label.hasSuffix(Array("\u{2026}".utf8)) { label = label.dropLast(3) }
        if Self.labels.contains(label) { return true }
        return block.kind == .heading && Self.starts.matches(label) && !Prose.endsSentence(text)
    }

    /// Words of prose that stand above a label at least.
    private static let leastBefore = 60
    private static let labels = CueTable(PageCues.listLabels)
    private static let starts = CueTable(PageCues.listHeadings)
}
