/// Finds the documents of a segment that a node describes, window by window in ascending order.
final class SegmentMatcher {
    private let segment: Segment
    private let root: SegmentNode
    private var lists: [PostingsCursor]
    private let deleted: Tombstones
    /// What cursors unpack into.
    private let scratch: Scratch

    /// - Parameter lists: what `SegmentNode.list` counts; nobody else goes on with them. `scratch` has their memory.
    init(
        _ segment: Segment, _ root: SegmentNode, lists: [PostingsCursor], deleted: Tombstones,
        _ scratch: consuming Scratch
    ) {
        self.segment = segment
        self.root = root
        self.lists = lists
        self.deleted = deleted
        self.scratch = scratch
    }

    /// Whether a list could not be read: then the answer is not whole.
    var failed: Bool { lists.contains { $0.failed } }

    /// Calls `body` with each window: its first document, and those of it that match and are not deleted.
    func forEachWindow(_ body: (Int, borrowing DocumentBits) -> Void) {
        let bits = DocumentBits(documents: min(DocumentBits.window, segment.count))
        for start in stride(from: 0, to: segment.count, by: DocumentBits.window) {
            find(in: start, into: bits)
            body(start, bits)
        }
    }

    /// The matches of the window that begins at `start`, and is not before the last one asked for.
    func find(in start: Int, into bits: borrowing DocumentBits) {
        evaluate(root, Window(start: start, count: min(DocumentBits.window, segment.count - start)), into: bits)
        guard deleted.count > 0 else { return }
        let first = start / 64
        for word in 0..<min(bits.count, deleted.words.count - first) {
            bits.words[word] &= ~deleted.words[first + word]
        }
    }

    private struct Window {
        var start: Int
        var count: Int
        var end: UInt32 { UInt32(start + count) }
    }

    private func evaluate(_ node: SegmentNode, _ window: Window, into bits: borrowing DocumentBits) {
        switch node {
        case .all: bits.fill(window.count)
        case .none: bits.clear()
        case .list(let number):
            bits.clear()
            add(number, window, to: bits)
        case .set(let set):
            bits.clear()
            let first = window.start / 64
            for word in 0..<((window.count + 63) / 64) { bits.words[word] = set.bits.words[first + word] }
        case .column(let test):
            bits.clear()
            for document in 0..<window.count where test.holds(segment.columns, window.start + document) {
                bits.insert(document)
            }
        case .and(let members):
            let ordered = members.sorted { cost($0) < cost($1) }
            evaluate(ordered[0], window, into: bits)
            for member in ordered.dropFirst() { restrict(bits, to: member, window) }
        case .or(let members):
            evaluate(members[0], window, into: bits)
            let other = DocumentBits(documents: bits.count * 64)
            for member in members.dropFirst() {
                if case .list(let number) = member {
                    add(number, window, to: bits)
                } else {
                    evaluate(member, window, into: other)
                    bits.formUnion(other)
                }
            }
        case .not(let member):
            let other = DocumentBits(documents: bits.count * 64)
            evaluate(member, window, into: other)
            bits.fill(window.count)
            bits.subtract(other)
        }
    }

    /// Takes out of `bits` what a node does not describe.
    private func restrict(_ bits: borrowing DocumentBits, to node: SegmentNode, _ window: Window) {
        switch node {
        case .all: return
        case .none: bits.clear()
        case .column(let test):
            bits.forEach { if !test.holds(segment.columns, window.start + $0) { bits.remove($0) } }
        case .list(let number):
            // Asking for each document costs about as much as reading ten.
            let share = lists[number].count * window.count / max(1, segment.count)
            if bits.size * 10 < share {
                bits.forEach { offset in
                    let document = UInt32(window.start + offset)
                    lists[number].advance(to: document)
                    if lists[number].document != document { bits.remove(offset) }
                }
            } else {
                let other = DocumentBits(documents: bits.count * 64)
                add(number, window, to: other)
                bits.formIntersection(other)
            }
        case .not(.column(let test)):
            bits.forEach { if test.holds(segment.columns, window.start + $0) { bits.remove($0) } }
        case .not(let member):
            let other = DocumentBits(documents: bits.count * 64)
            evaluate(member, window, into: other)
            bits.subtract(other)
        case .set, .and, .or:
            let other = DocumentBits(documents: bits.count * 64)
            evaluate(node, window, into: other)
            bits.formIntersection(other)
        }
    }

    private func add(_ number: Int, _ window: Window, to bits: borrowing DocumentBits) {
        lists[number].advance(to: UInt32(window.start))
        let end = window.end
        let start = UInt32(window.start)
        while lists[number].document < end {
            let cursor = lists[number]
            var place = cursor.index
            while place < cursor.inBlock, cursor.documents[place] < end {
                bits.insert(Int(cursor.documents[place] &- start))
                place &+= 1
            }
            if place < cursor.inBlock { return lists[number].move(to: place) }
            lists[number].nextBlock()
        }
    }

    /// About how many documents a node describes, for what costs little to go first.
    private func cost(_ node: SegmentNode) -> Int {
        switch node {
        case .none: 0
        case .all: segment.count * 2
        case .list(let number): lists[number].count
        case .set(let set): set.count
        case .column, .not: segment.count + 1
        case .and(let members): members.map(cost).min() ?? 0
        case .or(let members): members.map(cost).reduce(0, +)
        }
    }
}

/// Whether documents match, asked in ascending order; a window is evaluated when its first one is asked for.
final class DocumentFilter {
    private let matcher: SegmentMatcher
    private let bits: DocumentBits
    private var window = -1

    init(_ matcher: SegmentMatcher, segmentCount: Int) {
        self.matcher = matcher
        bits = DocumentBits(documents: min(DocumentBits.window, segmentCount))
    }

    var failed: Bool { matcher.failed }

    func contains(_ document: UInt32) -> Bool {
        let wanted = Int(document) / DocumentBits.window
        if wanted != window {
            window = wanted
            matcher.find(in: wanted * DocumentBits.window, into: bits)
        }
        return bits.contains(Int(document) % DocumentBits.window)
    }
}
