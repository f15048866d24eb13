/// What each block of a page speaks for there being an article, in words: positive for prose, negative for what is around
/// articles.
struct BlockWorth {
    private var values: [Float]

    subscript(index: Int) -> Float { values[index] }

    /// `comments` is the first block of the comments.
    init(_ outline: Outline, comments: Int?) {
        let blocks = outline.blocks
        values = blocks.map(Self.alone)
        if let comments { for index in comments..<blocks.count { values[index] = min(0, values[index]) } }
        for (index, block) in blocks.enumerated() where values[index] > 0 {
            // A teaser: a few words below a heading that is a link, or before a link to the rest.
            guard block.words < 60, index > 0 else { continue }
            let previous = blocks[index - 1]
            if previous.linkShare > 0.8, previous.kind == .heading || previous.words >= 3 && previous.level > 0 {
                values[index] = -2
            }
        }
    }

    /// The first block of readers' comments: a heading that says so, below prose.
    static func comments(in outline: Outline) -> Int? {
        var prose = 0
        for (index, block) in outline.blocks.enumerated() {
            guard block.hints.isDisjoint(with: [.out, .hidden]) else { continue }
            if block.words >= 15, block.linkShare < 0.5 { prose += block.words }
            guard prose >= 50, block.words <= 7, block.linkShare < 0.5, block.kind != .row else { continue }
            let text = outline[block].filter {
                !Ascii.isDigit($0) && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")")
            }
            var folded = text[...].folded[...]
            while let last = folded.last, !Ascii.isLetter(last), last < 0x80 { folded = folded.dropLast() }
            while let first = folded.first, !Ascii.isLetter(first), first < 0x80 { folded = folded.dropFirst() }
            if commentHeadings.contains(folded) { return index }
            if block.kind == .heading, commentHeadings.matches(folded), !Prose.endsSentence(outline[block]) {
                return index
            }
        }
        return nil
    }

    private static let commentHeadings = CueTable(PageCues.commentHeadings)

    private static func alone(_ block: Block) -> Float {
        if !block.hints.isDisjoint(with: [.out, .hidden, .caption]) { return 0 }
        let words = Float(block.words)
        let share = Float(block.linkShare)
        if block.kind == .heading { return share > 0.5 ? -6 : block.isProse ? words * 0.5 : 0 }
        if share > 0.5 { return block.words >= 20 && block.stops >= 2 && share < 0.8 ? 0 : -3 - min(words, 10) }
        if block.hints.contains(.meta) { return 0 }
        var value = words * (1 - share)
        switch block.kind {
        case .literal: value *= 0.5
        case .row: value *= 0.3
        case .heading: value = 0
        case .paragraph, .text, .item:
            if block.words < 5 {
                value = block.kind == .paragraph ? 0 : -0.5
            } else if block.stops == 0 {
                value *= block.words >= 10 ? 0.5 : 0.1
            } else if block.words < 10 {
                value *= 0.5
            }
            if block.kind == .text, block.words < 20 { value *= 0.5 }
        }
        if block.hints.contains(.doubtful) { value *= 0.6 }
        return value
    }
}
