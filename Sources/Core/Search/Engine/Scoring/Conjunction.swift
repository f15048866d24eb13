/// Ranks the documents that all lists have. The shortest list leads; the others are asked for its documents by galloping
/// search, and only for those whose bounds leave them a chance.
enum Conjunction {
    static func rank(_ lists: inout [ScoredList], _ hits: inout SegmentHits) {
        lists.sort { $0.cursor.count < $1.cursor.count }
        lists.withUnsafeMutableBufferPointer { rank($0, &hits) }
    }

    private static func rank(_ lists: UnsafeMutableBufferPointer<ScoredList>, _ hits: inout SegmentHits) {
        var blocks = [Int](repeating: 0, count: lists.count)
        // rest[i]: what lists i... can add in the current block's range.
        var rest = [UInt32](repeating: 0, count: lists.count + 1)
        let leadBlocks = lists[0].cursor.blocks
        var first: UInt32 = 0
        for block in 0..<leadBlocks {
            let last = lists[0].cursor.lastDocument(of: block)
            defer { first = last &+ 1 }
            let leadBound = lists[0].bound(of: block)
            rest[lists.count] = 0
            for place in stride(from: lists.count - 1, to: 0, by: -1) {
                rest[place] = rest[place + 1] &+ lists[place].bound(from: first, through: last, &blocks[place])
            }
            guard leadBound &+ rest[1] > hits.threshold else { continue }
            if blocks[1] >= lists[1].cursor.blocks { return }
            lists[0].cursor.load(block)
            guard lists[0].cursor.block == block else { return }
            lists[0].cursor.decodeCodes()
            for place in 0..<lists[0].cursor.inBlock {
                let document = lists[0].cursor.documents[place]
                var score = lists[0].score(at: place)
                guard score &+ rest[1] > hits.threshold else { continue }
                var isEverywhere = true
                for other in 1..<lists.count {
                    lists[other].cursor.advance(to: document)
                    guard lists[other].cursor.document == document else {
                        isEverywhere = false
                        break
                    }
                    score &+= lists[other].score(at: lists[other].cursor.index)
                    if score &+ rest[other + 1] <= hits.threshold {
                        isEverywhere = false
                        break
                    }
                }
                if isEverywhere { hits.offer(document, score) }
            }
        }
    }
}
