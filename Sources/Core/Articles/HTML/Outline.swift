/// A piece of text that a browser would set apart: a paragraph, a list's item, a heading, a row of a data table.
struct Block {
    enum Kind: UInt8 { case text, paragraph, item, heading, row, literal }

    /// Its text in the outline's bytes: one line, or a line of literal text.
    var text: Range<Int>
    /// Its first text node.
    var node: Int
    /// The innermost element that breaks lines around it.
    var owner: Int
    var kind: Kind
    /// A heading's level, else 0.
    var level: Int
    /// Of its elements and all around them.
    var hints: Hints
    /// Words; of scripts without spaces, half the characters.
    var words: Int
    /// Bytes in links.
    var linked: Int
    /// Full stops, commas, question and exclamation marks with a space or the end after them, and their like in other scripts.
    var stops: Int

    /// Whether a heading is so long that it is a paragraph.
    var isProse: Bool { words >= 16 && stops >= 1 }

    /// The share of its bytes that is in links, 0…1.
    var linkShare: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }
}

/// A page's text in blocks, in document order, with what the markup says about them.
struct Outline {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    /// For each node what it and all around it say; of text nodes nothing.
    private(set) var hints: [Hints]
    private let markup: Markup

    /// The text of a block.
    subscript(block: Block) -> Bytes { bytes[block.text] }

    /// The element around an element.
    func parent(_ node: Int) -> Int { markup.parent(node) }

    /// Cuts a document into blocks. Of a fragment all is article: names of classes are not looked at. Without
    /// `trustsNames` they are neither, of a page in whose names nothing would be its article.
    init(_ markup: Markup, isFragment: Bool = false, trustsNames: Bool = true) {
        self.markup = markup
        hints = Array(repeating: [], count: markup.count)
        let reader = HintReader(markup, trustsNames: trustsNames)
        var walk = Walk(writer: BlockWriter(capacity: 16 << 10))
        var node = 1
        while node < markup.count {
            close(&walk, before: node)
            if markup.isText(node) {
                add(text: node, &walk)
                node += 1
                continue
            }
            let name = markup.name(node)
            let role = ElementRole.of(node, in: markup)
            let parent = hints[markup.parent(node)]
            if role == .skipped || name == .caption && node < walk.tableEnd {
                node = markup.end(node)
                continue
            }
            let own = isFragment ? reader.fragmentHints(node, name) : reader.hints(node, name, within: parent)
            if role == .inline, own.contains(.hidden), !parent.contains(.hidden) {
                node = markup.end(node)  // "[edit]", "[1]", words for screen readers
                continue
            }
            hints[node] = own.union(parent.intersection(.inherited))
            open(node, name, role, &walk)
            node += 1
        }
        close(&walk, before: markup.count)
        flush(&walk)
        bytes = walk.writer.bytes
    }

    // MARK: Walking

    private struct Open {
        var node: Int
        var end: Int
        var role: ElementRole
        var name: MarkupName?
        /// Whether it breaks lines where it ends.
        var breaks: Bool
        var isLink: Bool
        var isStrong: Bool
    }

    private struct Walk {
        var writer: BlockWriter
        var open: [Open] = []
        var links = 0
        /// Open elements of bold or large letters.
        var strong = 0
        /// Whether some text since the last line break is in plain letters.
        var isPlain = false
        /// Line breaks since the last text.
        var breaks = 0
        /// The end of the data table that is being read, else 0.
        var tableEnd = 0
        var literalEnd = 0
        var firstText = 0
        var owner = 0
        var kind = Block.Kind.text
        var level = 0
        /// Whether a new cell of the row began since the last text.
        var wantsMark = false
        /// Where in the block the text after the last single line break starts.
        var lineStart = 0
    }

    private mutating func close(_ walk: inout Walk, before node: Int) {
        while let last = walk.open.last, last.end <= node {
            walk.open.removeLast()
            if last.isLink {
                walk.links -= 1
                walk.writer.isLinked = walk.links > 0
            }
            if last.isStrong { walk.strong -= 1 }
            if last.breaks { boundary(&walk, last.role, at: node) }
        }
    }

    private mutating func open(_ node: Int, _ name: MarkupName?, _ role: ElementRole, _ walk: inout Walk) {
        let breaks = role != .inline && role != .lineBreak || name == nil && markup.nameText(node).contains("-")
        if role == .lineBreak {
            walk.breaks += 1
            if walk.breaks > 1, node >= walk.tableEnd { flush(&walk) }
            return
        }
        if breaks { boundary(&walk, role, at: node) }
        let end = markup.end(node)
        if role == .table, node >= walk.tableEnd, Tables.isData(node, markup) { walk.tableEnd = end }
        if role == .preformatted, node >= walk.tableEnd { walk.literalEnd = max(walk.literalEnd, end) }
        let isLink = name == .a && markup.value(.href, of: node) != nil
        if isLink {
            walk.links += 1
            walk.writer.isLinked = true
        }
        let isStrong = name == .b || name == .strong || name == .big
        if isStrong { walk.strong += 1 }
        walk.open.append(
            Open(node: node, end: end, role: role, name: name, breaks: breaks, isLink: isLink, isStrong: isStrong))
    }

    /// A place where a line ends; inside a data table only rows do, and cells are told apart.
    private mutating func boundary(_ walk: inout Walk, _ role: ElementRole, at node: Int) {
        if node >= walk.tableEnd || role == .row || role == .table { return flush(&walk) }
        if role == .cell { walk.wantsMark = true }
        walk.writer.space()
    }

    private mutating func add(text node: Int, _ walk: inout Walk) {
        let text = markup.bytes(node)
        if node < walk.literalEnd { return add(literal: node, text, &walk) }
        if walk.breaks > 0 {
            guard text.contains(where: { !Ascii.isSpace($0) }) else { return }
            if walk.breaks == 1, node >= walk.tableEnd, endsLine(walk, next: text) { flush(&walk) }
            walk.writer.space()
            walk.breaks = 0
            walk.lineStart = walk.writer.count
            walk.isPlain = false
        }
        if walk.strong == 0, !walk.isPlain { walk.isPlain = text.contains { !Ascii.isSpace($0) } }
        let wasEmpty = walk.writer.isEmpty
        if walk.wantsMark, text.contains(where: { !Ascii.isSpace($0) }) {
            walk.writer.separate(" | ")
            walk.wantsMark = false
        }
        walk.writer.append(text)
        if wasEmpty, !walk.writer.isEmpty { begin(at: node, &walk) }
    }

    /// Whether a single line break ends a paragraph: after a sentence in a line as long as those of texts whose paragraphs
    /// are set so, after a line that is all bold, and before a list's mark.
    private func endsLine(_ walk: Walk, next: UnsafeBufferPointer<UInt8>) -> Bool {
        let line = walk.writer.text.dropFirst(walk.lineStart)
        if line.count >= 80, Prose.endsWithStop(line.trimmed) { return true }
        if !walk.isPlain, !line.isEmpty { return true }
        guard let mark = next.firstIndex(where: { !Ascii.isSpace($0) }) else { return false }
        let rest = Array(next[mark..<min(mark + 3, next.count)])
        return rest.starts(with: [0x2D, 0x20]) || rest.starts(with: [0x2A, 0x20]) || rest == [0xE2, 0x80, 0xA2]
            || rest.starts(with: [0xC2, 0xB7])
    }

    private mutating func add(literal node: Int, _ text: UnsafeBufferPointer<UInt8>, _ walk: inout Walk) {
        var start = 0
        while start <= text.count {
            var end = start
            while end < text.count, text[end] != Ascii.newline { end += 1 }
            if end > start {
                let wasEmpty = walk.writer.isEmpty
                walk.writer.append(literal: UnsafeBufferPointer(rebasing: text[start..<end]))
                if wasEmpty { begin(at: node, &walk, kind: .literal) }
            }
            if end < text.count { flush(&walk) }
            start = end + 1
        }
    }

    private func begin(at node: Int, _ walk: inout Walk, kind: Block.Kind? = nil) {
        walk.firstText = node
        walk.level = 0
        walk.kind = .text
        walk.owner = 0
        for open in walk.open.reversed() where open.breaks {
            walk.owner = open.node
            switch open.role {
            case .paragraph: walk.kind = .paragraph
            case .item: walk.kind = .item
            case .heading:
                walk.kind = .heading
                walk.level = 1 + Int((open.name ?? .h1).rawValue - MarkupName.h1.rawValue)
            default: break
            }
            break
        }
        // A heading around a div, an item around a paragraph.
        for open in walk.open.suffix(4) where walk.kind != .heading && open.node != walk.owner {
            if open.role == .heading {
                walk.kind = .heading
                walk.level = 1 + Int((open.name ?? .h1).rawValue - MarkupName.h1.rawValue)
            } else if open.role == .item {
                walk.kind = .item
            }
        }
        if node < walk.tableEnd { walk.kind = .row }
        if let kind { walk.kind = kind }
    }

    /// Ends the block that is being written.
    private mutating func flush(_ walk: inout Walk) {
        walk.breaks = 0
        walk.lineStart = 0
        walk.wantsMark = false
        walk.isPlain = false
        let kind = walk.kind
        guard let (text, linked) = walk.writer.end() else { return }
        let count = BlockCount(walk.writer.bytes[text])
        guard count.words > 0 || kind == .literal else { return }
        blocks.append(
            Block(
                text: text, node: walk.firstText, owner: walk.owner, kind: kind, level: walk.level,
                hints: hints[walk.owner], words: count.words,
                linked: linked, stops: count.stops))
    }
}
