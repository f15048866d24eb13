/// Ranks the documents that any of several lists has, by the sum of their scores: MaxScore by windows of documents. In each
/// window those lists are left out of looking for documents that even together cannot lift one over the threshold
/// (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995; with the bounds of blocks: Ding and Suel 2011,
/// and Grand et al., "From MaxScore to Block-Max WAND: the story of how Lucene significantly improved query evaluation
/// performance", ECIR 2020).
enum Disjunction {
    /// Documents of a window.
    private static let window = 4096

    static func rank(
        _ lists: inout [ScoredList], _ hits: inout SegmentHits, segmentCount: Int, _ scratch: inout Scratch
    ) {
        let sums = scratch.numbers(window)
        let touched = UnsafeMutableRawPointer(scratch.numbers(window / 32)).bindMemory(
            to: UInt64.self, capacity: window / 64)
        sums.update(repeating: 0, count: window)
        touched.update(repeating: 0, count: window / 64)
        lists.withUnsafeMutableBufferPointer {
            rank($0, &hits, segmentCount, sums, touched)
        }
    }

    private static func rank(
        _ lists: UnsafeMutableBufferPointer<ScoredList>, _ hits: inout SegmentHits, _ segmentCount: Int,
        _ sums: UnsafeMutablePointer<UInt32>, _ touched: UnsafeMutablePointer<UInt64>
    ) {
        var blocks = [Int](repeating: 0, count: lists.count)
        var bounds = [UInt32](repeating: 0, count: lists.count)
        var order = Array(lists.indices)
        var start = 0
        while start < segmentCount {
            let end = min(start + window, segmentCount)
            defer { start = end }
            var all: UInt32 = 0
            for list in lists.indices {
                bounds[list] = lists[list].bound(from: UInt32(start), through: UInt32(end - 1), &blocks[list])
                all &+= bounds[list]
            }
            guard all > hits.threshold else { continue }
            // Few lists, and the order hardly changes: insertion sort.
            for place in order.indices.dropFirst() {
                var at = place
                while at > 0, bounds[order[at]] < bounds[order[at - 1]] {
                    order.swapAt(at, at - 1)
                    at -= 1
                }
            }
            var optional = 0
            var optionalBound: UInt32 = 0
            while optional < order.count - 1,
                optionalBound &+ bounds[order[optional]] <= hits.threshold
            {
                optionalBound &+= bounds[order[optional]]
                optional += 1
            }
            if optional == order.count - 1 {
                rankOne(lists, order, optionalBound, bounds, &hits, UInt32(start), UInt32(end))
            } else {
                for place in optional..<order.count {
                    accumulate(&lists[order[place]], UInt32(start), UInt32(end), sums, touched)
                }
                collect(lists, order[..<optional], optionalBound, &hits, start, sums, touched)
            }
        }
    }

    /// One list alone can lift a document over the threshold.
    private static func rankOne(
        _ lists: UnsafeMutableBufferPointer<ScoredList>, _ order: [Int], _ optionalBound: UInt32, _ bounds: [UInt32],
        _ hits: inout SegmentHits, _ start: UInt32, _ end: UInt32
    ) {
        let lead = order[order.count - 1]
        var block = lists[lead].cursor.blockOf(start)
        while block < lists[lead].cursor.blocks {
            if lists[lead].bound(of: block) &+ optionalBound > hits.threshold {
                if lists[lead].cursor.block != block { lists[lead].cursor.load(block) }
                lists[lead].cursor.advance(to: start)
                guard lists[lead].cursor.block == block else { return }
                lists[lead].cursor.decodeCodes()
                var place = lists[lead].cursor.index
                while place < lists[lead].cursor.inBlock {
                    let document = lists[lead].cursor.documents[place]
                    if document >= end { return }
                    var score = lists[lead].score(at: place)
                    if score &+ optionalBound > hits.threshold {
                        var left = optionalBound
                        for at in stride(from: order.count - 2, through: 0, by: -1) {
                            let list = order[at]
                            left &-= bounds[list]
                            lists[list].cursor.advance(to: document)
                            if lists[list].cursor.document == document {
                                score &+= lists[list].score(at: lists[list].cursor.index)
                            }
                            if score &+ left <= hits.threshold { break }
                        }
                        hits.offer(document, score)
                    }
                    place &+= 1
                }
            }
            if lists[lead].cursor.lastDocument(of: block) >= end &- 1 { return }
            block &+= 1
        }
    }

    /// Adds a list's scores in a window to the sums.
    private static func accumulate(
        _ list: inout ScoredList, _ start: UInt32, _ end: UInt32, _ sums: UnsafeMutablePointer<UInt32>,
        _ touched: UnsafeMutablePointer<UInt64>
    ) {
        list.cursor.advance(to: start)
        while list.cursor.document < end {
            list.cursor.decodeCodes()
            var place = list.cursor.index
            while place < list.cursor.inBlock, list.cursor.documents[place] < end {
                let offset = Int(list.cursor.documents[place] &- start)
                sums[offset] &+= list.score(at: place)
                touched[offset &>> 6] |= 1 &<< UInt64(offset & 63)
                place &+= 1
            }
            if place < list.cursor.inBlock { return list.cursor.move(to: place) }
            list.cursor.nextBlock()
        }
    }

    /// Offers the window's documents, with what the optional lists add, and clears the sums.
    private static func collect(
        _ lists: UnsafeMutableBufferPointer<ScoredList>, _ optional: ArraySlice<Int>, _ optionalBound: UInt32,
        _ hits: inout SegmentHits, _ start: Int, _ sums: UnsafeMutablePointer<UInt32>,
        _ touched: UnsafeMutablePointer<UInt64>
    ) {
        for word in 0..<(window / 64) {
            var bits = touched[word]
            touched[word] = 0
            while bits != 0 {
                let offset = word &* 64 &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                var score = sums[offset]
                sums[offset] = 0
                guard score &+ optionalBound > hits.threshold else { continue }
                let document = UInt32(start &+ offset)
                for list in optional {
                    lists[list].cursor.advance(to: document)
                    if lists[list].cursor.document == document {
                        score &+= lists[list].score(at: lists[list].cursor.index)
                    }
                }
                hits.offer(document, score)
            }
        }
    }
}
