/// Takes from the blocks of an article's part of the page what is not its body.
struct BlockFilter {
    private let outline: Outline
    private let title: [UInt8]

    /// `title` as ``letters(_:)`` gives it.
    init(_ outline: Outline, title: [UInt8]) {
        self.outline = outline
        self.title = title
    }

    /// The blocks that are the body, in order.
    func filter(_ indices: [Int]) -> [Int] {
        let lists = LinkLists(outline) { outline.parent($0) }
        var kept = withoutLinkedHeadings(lists.drop(from: indices)).filter { !isOut(outline.blocks[$0]) }
        kept = withoutHead(kept)
        kept = withoutLabels(withoutCookies(kept))
        kept = withoutEmptyHeadings(withoutRepeats(kept))
        return withoutLastLabels(kept)
    }

    private func isOut(_ block: Block) -> Bool {
        if !outline.isShown(block) || block.hints.contains(.out) { return true }
        if block.kind == .literal { return false }
        if block.hints.contains(.meta), block.words < 25 { return true }
        if block.level == 1, !block.isProse { return true }
        let share = block.linkShare
        if block.kind == .heading { return share > 0.8 && block.hints.contains(.doubtful) }
        if block.kind == .row { return share > 0.95 }
        if share > 0.85, block.words < 30 { return true }
        if share > 0.6, block.words < 15, block.stops == 0 { return true }
        return isCue(block) || isCode(block) || isByline(block)
    }

    /// Whether a line calls to read, share or buy something else, or is a notice: it starts so, and is short, linked or no
    /// sentence.
    func isCue(_ block: Block) -> Bool {
        guard block.words <= 30, Self.cues.matches(outline[block].prefix(60).folded[...]) else { return false }
        return block.linkShare > 0.2 || block.words <= 10 || !Prose.endsSentence(outline[block])
    }

    /// Whether it is a script's text that the markup let out.
    private func isCode(_ block: Block) -> Bool {
        let text = outline[block]
        var marks = 0
        for byte in text where "{}();=\"'<>[]".utf8.contains(byte) { marks += 1 }
        guard marks >= 6, marks * 12 > text.count else { return false }
        return text.firstIndex(of: "function") != nil || text.firstIndex(of: "var ") != nil
            || text.firstIndex(of: "\":") != nil || text.firstIndex(of: "document.") != nil
    }

    private static let cues = CueTable(PageCues.lineStarts)

    /// Without what stands before the first prose and is no heading: bylines, dates, labels; and the title again.
    private func withoutHead(_ indices: [Int]) -> [Int] {
        let blocks = outline.blocks
        let prose = indices.first { isProse(blocks[$0]) } ?? blocks.count
        // Headings above the title are sections' names.
        let heading = (indices.first.map { min($0, prose)..<prose } ?? 0..<0).last {
            blocks[$0].level == 1 || blocks[$0].words <= 40 && isTitle(outline[blocks[$0]])
        }
        var isHead = true
        return indices.filter { index in
            let block = blocks[index]
            if block.words <= 40, isTitle(outline[block]) { return false }
            guard isHead, block.kind != .literal else { return true }
            if isDatedByline(block) { return false }
            if isProse(block) {
                isHead = false
                return true
            }
            if block.kind == .heading, let heading, index < heading { return false }
            return !isLabel(block)
        }
    }

    private func isProse(_ block: Block) -> Bool { block.words >= 15 || block.stops >= 2 && block.words >= 8 }

    /// Whether a block above the first paragraph may be a byline, a date or a section's name.
    private func isLabel(_ block: Block) -> Bool {
        if block.words > 12 || block.kind == .heading { return false }
        let text = outline[block]
        if Prose.endsSentence(text) { return false }
        return block.words <= 2 || block.linked > 0 || text.contains(where: Ascii.isDigit)
            || Self.bylineStarts.contains { text.folded.starts(with: $0) }
    }

    /// Whether a line gives the writer's name and more, with numbers ("By Ada Lind | Oct 24, 2031 | Last change: Nov 7").
    private func isDatedByline(_ block: Block) -> Bool {
        guard block.words <= 20, block.kind != .heading else { return false }
        let text = outline[block]
        guard text.contains(where: Ascii.isDigit), !Prose.endsSentence(text),
            let start = Self.bylineStarts.first(where: { text.prefix(12).folded.starts(with: $0) })
        else { return false }
        let words = text.dropFirst(start.count).words.prefix(2)
        return words.count == 2 && words.allSatisfy { $0.startsWithCapital }
    }

    private static let bylineStarts = HintWords.bylineStarts.map { Array($0.utf8) }

    func isTitle(_ text: Bytes) -> Bool { title.count > 8 && Self.letters(text) == title }

    /// Without notices about cookies, where the article is not about them.
    private func withoutCookies(_ indices: [Int]) -> [Int] {
        if title[...].firstIndex(of: "cookie") != nil { return indices }
        func isNotice(_ index: Int) -> Bool {
            let text = outline[outline.blocks[index]]
            return text.firstIndex(of: "ookie") != nil
        }
        let notices = indices.filter(isNotice)
        guard !notices.isEmpty, notices.count * 3 < indices.count * 2 || notices.count > 8 else { return indices }
        return indices.filter { !isNotice($0) }
    }

    /// Whether a short line gives the writer's name ("By Ada Lind, Oslo").
    private func isByline(_ block: Block) -> Bool {
        guard block.words <= 8, block.kind != .heading, block.kind != .item else { return false }
        let text = outline[block]
        guard !Prose.endsSentence(text),
            let start = Self.bylineStarts.first(where: { text.prefix(12).folded.starts(with: $0) })
        else { return false }
        return text.dropFirst(start.count).words.prefix(2).allSatisfy { $0.startsWithCapital }
    }

    /// Without short pieces of text that stand alone in an element of their own and are no sentence: labels, buttons.
    private func withoutLabels(_ indices: [Int]) -> [Int] {
        let blocks = outline.blocks
        return indices.filter { index in
            let block = blocks[index]
            guard block.kind == .text, block.words <= 6, block.stops == 0 else { return true }
            if index > 0, blocks[index - 1].owner == block.owner { return true }
            if index + 1 < blocks.count, blocks[index + 1].owner == block.owner { return true }
            return outline[block].last == UInt8(ascii: ":")
        }
    }

    /// Without the titles of other articles that are set as headings: links, where the article's own headings are none.
    private func withoutLinkedHeadings(_ indices: [Int]) -> [Int] {
        let headings = indices.filter { outline.blocks[$0].kind == .heading && outline.blocks[$0].level > 1 }
        let linked = headings.filter { outline.blocks[$0].linkShare > 0.8 && outline.blocks[$0].words >= 5 }
        guard !linked.isEmpty, linked.count * 2 < headings.count || headings.count == 1 else { return indices }
        return indices.filter { !linked.contains($0) }
    }

    /// Without paragraphs that stand there twice in a row, as decks do that open the text too.
    private func withoutRepeats(_ indices: [Int]) -> [Int] {
        var last: [UInt8] = []
        return indices.filter { index in
            let block = outline.blocks[index]
            guard block.words >= 12, block.kind != .literal, block.kind != .row else {
                last = []
                return true
            }
            let letters = Self.letters(outline[block])
            defer { last = letters }
            return letters != last
        }
    }

    /// Without what stands below the last paragraph and opens what is no longer there ("See also:").
    private func withoutLastLabels(_ indices: [Int]) -> [Int] {
        var kept = indices
        while kept.count > 1, let last = kept.last {
            let block = outline.blocks[last]
            guard block.words <= 4, block.kind == .text || block.kind == .paragraph,
                outline[block].last == UInt8(ascii: ":")
            else { break }
            kept.removeLast()
        }
        return kept
    }

    /// Without headings that nothing of theirs follows: the last ones, and those whose text was left out.
    private func withoutEmptyHeadings(_ indices: [Int]) -> [Int] {
        // How many blocks of text there are before each.
        var texts = [0]
        texts.reserveCapacity(outline.blocks.count + 1)
        for block in outline.blocks {
            texts.append((texts.last ?? 0) + (block.words > 3 && block.kind != .heading ? 1 : 0))
        }
        var kept: [Int] = []
        var next: Int?
        for index in indices.reversed() {
            let block = outline.blocks[index]
            if block.kind == .heading, !block.isProse {
                guard let follower = next else { continue }
                let following = outline.blocks[follower]
                if following.kind == .heading, following.level <= block.level,
                    texts[follower] > texts[index + 1]
                {
                    continue
                }
                if following.kind == .heading, block.linkShare > 0.8, block.words >= 5 { continue }
                if isCue(block) { continue }
            }
            kept.append(index)
            next = index
        }
        return kept.reversed()
    }

    /// The letters and digits of a text in lower case, to compare titles.
    static func letters(_ text: Bytes) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.count)
        var i = text.startIndex
        while i < text.endIndex {
            let byte = text[i]
            if byte < 0x80 {
                if Ascii.isAlphanumeric(byte) { letters.append(Ascii.lower(byte)) }
                i += 1
            } else if byte == 0xE2 {
                i += 3
            } else if byte == 0xC2 {
                i += 2
            } else {
                letters.append(byte)
                i += 1
            }
        }
        return letters
    }
}
