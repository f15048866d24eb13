/// Finds the documents of a segment in which words stand together.
///
/// The postings of all words are intersected first, with those of the pairs of common words among them; positions are read
/// only of the documents that are left, and only where `wants` says that it matters.
struct PhraseMatcher {
    private var words: [PostingsCursor]
    /// Which cursor each word of the phrase has: a word may stand in it twice.
    private let cursorOf: [Int]
    private var pairs: [PostingsCursor]
    private let slop: Int?
    private let segment: Segment
    /// Where they must stand; nil where that makes no difference.
    private let field: TextField?
    private var lists: [PositionList] = []
    // Of quotes only: those of the current document, and where in them the words stand.
    private var quotes = QuoteRuns()
    private var inQuotes: [PositionList] = []

    /// - Parameter terms: the segment's terms of the words, one for each.
    init(
        _ terms: [SegmentTerms.Found], slop: Int?, _ field: TextField?, _ source: SegmentTerms, _ scratch: inout Scratch
    ) {
        segment = source.segment
        self.slop = slop
        self.field = field
        words = []
        pairs = []
        var cursorOf: [Int] = []
        var known: [[UInt8]: Int] = [:]
        func cursor(_ found: SegmentTerms.Found, _ scratch: inout Scratch) -> PostingsCursor {
            PostingsCursor(
                found.entry, found.field, lists: source.segment.lists, segmentCount: source.segment.count,
                scratch: &scratch)
        }
        for term in terms {
            if let number = known[term.term] {
                cursorOf.append(number)
            } else {
                known[term.term] = words.count
                cursorOf.append(words.count)
                words.append(cursor(term, &scratch))
            }
        }
        self.cursorOf = cursorOf
        // What an attribution parts in a quote is no pair of the text.
        if slop == nil, terms.first?.field == .words, field != .quote {
            for (one, other) in zip(terms, terms.dropFirst()) {
                if let pair = source.find(.pairs, one.term + [0] + other.term) { pairs.append(cursor(pair, &scratch)) }
            }
        }
        lists = words.map { _ in PositionList() }
        if field == .quote { inQuotes = words.map { _ in PositionList() } }
    }

    var failed: Bool { words.contains { $0.failed } || pairs.contains { $0.failed } }

    /// Calls `body` with each document and how often the words stand together in it, in ascending order.
    /// - Parameter wants: whether a document is of interest, which has the words together at most so many times.
    mutating func forEach(wants: (UInt32, UInt32) -> Bool, _ body: (UInt32, UInt32) -> Void) {
        // The rarest leads; pairs go before words, because they leave fewer documents.
        let pairCount = pairs.count
        var all = pairs + words
        let order = all.indices.sorted { all[$0].count < all[$1].count }
        guard let lead = order.first else { return }
        all[lead].next()
        while all[lead].document != PostingsCursor.end {
            let document = all[lead].document
            var most = all[lead].frequency(at: all[lead].index)
            var target = document
            for other in order.dropFirst() {
                all[other].advance(to: document)
                guard all[other].document == document else {
                    target = all[other].document
                    break
                }
                most = min(most, all[other].frequency(at: all[other].index))
            }
            if target == PostingsCursor.end { break }
            if target != document {
                all[lead].advance(to: target)
                continue
            }
            if wants(document, slop == nil ? most : .max) {
                let count = occurrences(in: document, &all, pairCount)
                if count > 0 { body(document, count) }
            }
            all[lead].next()
        }
        pairs = Array(all[..<pairCount])
        words = Array(all[pairCount...])
    }

    private mutating func occurrences(
        in document: UInt32, _ all: inout [PostingsCursor], _ pairCount: Int
    ) -> UInt32 {
        for word in lists.indices {
            lists[word].removeAll()
            let cursor = pairCount + word
            all[cursor].positions(at: all[cursor].index, into: &lists[word].numbers)
        }
        if field == .quote { return occurrencesInQuotes(of: document) }
        let from: UInt32 =
            field == .text ? UInt32(segment.columns.value(.titleWords, Int(document), as: UInt16.self)) : 0
        return occurrences(lists, from: from)
    }

    private mutating func occurrencesInQuotes(of document: UInt32) -> UInt32 {
        quotes.read(segment.columns.quotes(of: Int(document)))
        for word in lists.indices {
            quotes.places(of: lists[word], into: inQuotes[word])
            if inQuotes[word].count == 0 { return 0 }
        }
        // A word of a quote within a quote stands in both, and counts once.
        let most = lists.reduce(Int.max) { min($0, $1.count) }
        return min(UInt32(clamping: most), occurrences(inQuotes, from: 0))
    }

    private func occurrences(_ lists: [PositionList], from: UInt32) -> UInt32 {
        if let slop { return near(slop, lists, from: from) }
        return adjacent(lists, from: from)
    }

    /// How often the words stand side by side.
    private func adjacent(_ lists: [PositionList], from: UInt32) -> UInt32 {
        // The word with the fewest positions is gone through; the others are held against it.
        var rarest = 0
        for place in cursorOf.indices where lists[cursorOf[place]].count < lists[cursorOf[rarest]].count {
            rarest = place
        }
        var at = [Int](repeating: 0, count: cursorOf.count)
        var count: UInt32 = 0
        let lead = lists[cursorOf[rarest]]
        for number in 0..<lead.count {
            let position = Int(lead[number]) - rarest
            if position < Int(from) { continue }
            var isWhole = true
            for place in cursorOf.indices where place != rarest {
                let list = lists[cursorOf[place]]
                let wanted = position + place
                while at[place] < list.count, Int(list[at[place]]) < wanted { at[place] += 1 }
                if at[place] == list.count || Int(list[at[place]]) != wanted {
                    isWhole = false
                    break
                }
            }
            if isWhole { count += 1 }
        }
        return count
    }

    /// How often all the words stand within `slop` more positions than they are: the least windows that hold them all, apart
    /// from one another, in any order.
    private func near(_ slop: Int, _ lists: [PositionList], from: UInt32) -> UInt32 {
        // A word that the phrase has twice must stand there twice.
        var needed = [Int](repeating: 0, count: lists.count)
        for word in cursorOf { needed[word] += 1 }
        var events: [(position: Int, word: Int)] = []
        for word in lists.indices {
            for number in 0..<lists[word].count where lists[word][number] >= from {
                events.append((Int(lists[word][number]), word))
            }
        }
        events.sort { $0.position < $1.position }
        let span = cursorOf.count + slop
        var have = [Int](repeating: 0, count: lists.count)
        var missing = cursorOf.count
        var first = 0
        var count: UInt32 = 0
        var end = -1  // the last position of the window before
        for (place, event) in events.enumerated() where event.position > end {
            have[event.word] += 1
            if have[event.word] <= needed[event.word] { missing -= 1 }
            while first < place, event.position - events[first].position >= span {
                have[events[first].word] -= 1
                if have[events[first].word] < needed[events[first].word] { missing += 1 }
                first += 1
            }
            if missing == 0 {
                count += 1
                // Begin anew behind it.
                end = event.position
                for word in have.indices { have[word] = 0 }
                missing = cursorOf.count
                first = place + 1
                while first < events.count, events[first].position <= end { first += 1 }
            }
        }
        return count
    }
}
