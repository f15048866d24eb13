/// Goes through the postings of one term in one segment, block by block. What it reads may be damaged: then it is at its
/// end, and `failed`.
///
/// The numbers of a block are unpacked into memory that its owner gives it and frees (`Scratch`); copies of a cursor share
/// that memory, and only one of them may go on.
struct PostingsCursor {
    /// Stands for the end.
    static let end: UInt32 = .max

    /// How many documents the term is in.
    let count: Int
    /// The greatest impact of all, and how many blocks there are.
    let impact: UInt16
    let blocks: Int
    /// The documents of the current block; behind the last stands `end`.
    let documents: UnsafeMutablePointer<UInt32>
    private(set) var failed = false
    /// The current block, -1 before the first; how many postings it has; the place of the current one in it.
    private(set) var block = -1
    private(set) var inBlock = 0
    private(set) var index = 0

    private let field: Field
    private let isWide: Bool
    private let codes: UnsafeMutablePointer<UInt32>
    private let table: UnsafeRawPointer
    private let data: UnsafeRawBufferPointer
    private let positionData: UnsafeRawBufferPointer
    private let segmentCount: UInt32
    private var hasCodes = false
    /// The flags that the block's codes have room for.
    private var flags: PostingFlags = []
    private var codeReader: UnsafeRawPointer
    private var codeBits = 0
    private var positions: PositionsReader

    /// - Parameters:
    ///   - lists: the segment's section of lists.
    ///   - segmentCount: how many documents the segment has.
    init(
        _ entry: TermEntry, _ field: Field, lists: UnsafeRawBufferPointer, segmentCount: Int, scratch: inout Scratch
    ) {
        let tableCount = PostingsFormat.tableCount(entry.documents)
        let tableSize = tableCount &* PostingsFormat.entrySize
        let isWhole =
            entry.documents > 0 && entry.documents <= segmentCount && entry.dataSize >= tableSize && entry.offset >= 0
            && entry.positionsSize >= 0 && entry.offset <= lists.count
            && entry.dataSize <= lists.count - entry.offset
            && entry.positionsSize <= lists.count - entry.offset - entry.dataSize
        count = isWhole ? entry.documents : 0
        blocks = isWhole ? max(1, tableCount) : 0
        impact = entry.impact
        self.field = field
        isWide = entry.isWide
        self.segmentCount = UInt32(truncatingIfNeeded: segmentCount)
        failed = !isWhole
        documents = scratch.numbers(BitPacking.count + 4)
        codes = scratch.numbers(BitPacking.count)
        documents[0] = Self.end
        let all = isWhole ? lists[entry.offset..<entry.offset + entry.dataSize + entry.positionsSize] : lists[0..<0]
        let bytes = UnsafeRawBufferPointer(rebasing: all)
        table = bytes.baseAddress ?? UnsafeRawPointer(documents)
        let dataEnd = isWhole ? entry.dataSize : 0
        data = UnsafeRawBufferPointer(rebasing: bytes[(isWhole ? tableSize : 0)..<dataEnd])
        positionData = UnsafeRawBufferPointer(rebasing: bytes[dataEnd...])
        codeReader = table
        positions = PositionsReader(scratch: &scratch, isUsed: field.hasPositions)
    }

    // MARK: Blocks

    /// The last document of a block of which there is one.
    @inline(__always)
    func lastDocument(of block: Int) -> UInt32 {
        count < BitPacking.count
            ? segmentCount &- 1 : table.loadUnaligned(fromByteOffset: block &* 16, as: UInt32.self)
    }

    /// The greatest impact of a block.
    @inline(__always)
    func impact(of block: Int) -> UInt16 {
        count < BitPacking.count ? impact : table.loadUnaligned(fromByteOffset: block &* 16 &+ 14, as: UInt16.self)
    }

    /// Unpacks the documents of a block of which there is one; the first becomes the current one.
    mutating func load(_ block: Int) {
        self.block = block
        index = 0
        hasCodes = false
        positions.forget()
        let isShorter = block &+ 1 == blocks && count & (BitPacking.count &- 1) != 0
        if isShorter { loadShorter() } else { loadFull() }
        if inBlock == 0 {
            failed = true
            self.block = blocks
        }
        documents[inBlock] = Self.end
    }

    private mutating func loadFull() {
        inBlock = 0
        let entry = table + block &* 16
        let start = Int(entry.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        let bits = Int(entry.load(fromByteOffset: 12, as: UInt8.self))
        (codeBits, flags) = PostingsFormat.codeBits(entry.load(fromByteOffset: 13, as: UInt8.self))
        let before = block == 0 ? UInt32.max : lastDocument(of: block &- 1)
        guard bits <= 24, codeBits < 32, before &+ 1 < segmentCount, start &+ (bits &+ codeBits) &* 16 <= data.count,
            let base = data.baseAddress
        else { return }
        BitPacking.unpack(base + start, bits: bits, into: documents)
        codeReader = base + start + bits &* 16
        let document = BitPacking.sum(documents, from: before)
        // Differences of 24 bits cannot have gone around from there, so that the last one is the greatest.
        guard document == lastDocument(of: block), document < segmentCount else { return }
        inBlock = BitPacking.count
    }

    private mutating func loadShorter() {
        inBlock = 0
        var start = 0
        var document = UInt32.max
        if block > 0 {
            start = Int(table.loadUnaligned(fromByteOffset: block &* 16 &+ 4, as: UInt32.self))
            document = lastDocument(of: block &- 1)
        }
        guard start <= data.count else { return }
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: data[start...]))
        let wanted = count &- block &* BitPacking.count
        flags = isWide ? field.flags : field.flags.subtracting(.quoted)
        let titleShift: UInt32 = flags.contains(.inTitle) ? 1 : 0
        for place in 0..<wanted {
            var number = reader.variable()
            let isZero = number & 1 == 1
            let quoted = isWide ? UInt32(truncatingIfNeeded: number >> 1 & 1) : 0
            if isWide { number >>= 1 }
            let next = UInt64(document &+ 1) &+ number >> 1
            guard next < UInt64(segmentCount) else { return }
            document = UInt32(truncatingIfNeeded: next)
            documents[place] = document
            let code = isZero ? 0 : reader.variable32()
            guard code <= UInt32(Int32.max) else { return }
            // The flag stands behind that of titles.
            codes[place] =
                isWide ? ((code &>> titleShift) &<< 1 | quoted) &<< titleShift | code & titleShift : code
        }
        guard !reader.failed else { return }
        hasCodes = true
        inBlock = wanted
    }

    /// The frequency codes of the current block, as `frequency` and `flags` read them.
    @inline(__always)
    mutating func decodeCodes() {
        if !hasCodes {
            BitPacking.unpack(codeReader, bits: codeBits, into: codes)
            hasCodes = true
        }
    }

    /// How often the term occurs in the document at a place of the current block.
    @inline(__always)
    mutating func frequency(at place: Int) -> UInt32 {
        decodeCodes()
        return codes[place] &>> flags.shift &+ 1
    }

    /// The frequency with a title's words counted as often as they weigh.
    @inline(__always)
    mutating func weightedFrequency(at place: Int) -> UInt32 {
        decodeCodes()
        let code = codes[place]
        return code &>> flags.shift &+ 1 &+ (code & flags.titleMask) &* (Impact.titleWeight &- 1)
    }

    /// What the posting says besides.
    @inline(__always)
    mutating func flags(at place: Int) -> PostingFlags {
        decodeCodes()
        let code = codes[place]
        return PostingFlags(rawValue: code & flags.titleMask | (code & flags.quotedMask != 0 ? 2 : 0))
    }

    /// Whether the term is in a quote of that document; of an actor, whether the document quotes it.
    @inline(__always)
    mutating func isQuoted(at place: Int) -> Bool {
        decodeCodes()
        return codes[place] & flags.quotedMask != 0
    }

    // MARK: Documents

    /// The current document, `end` behind the last. Before the first `next` or `advance` there is none.
    @inline(__always)
    var document: UInt32 { block >= 0 && block < blocks ? documents[index] : Self.end }

    /// Goes to the next document.
    @inline(__always)
    mutating func next() {
        index &+= 1
        if block < 0 || index >= inBlock { nextBlock() }
    }

    /// Goes to another place of the current block.
    @inline(__always)
    mutating func move(to place: Int) { index = place }

    mutating func nextBlock() {
        if block &+ 1 < blocks {
            load(block &+ 1)
        } else {
            block = blocks
            index = 0
        }
    }

    /// Goes to the first document from here on that is not before `target`.
    @inline(__always)
    mutating func advance(to target: UInt32) {
        if block < 0 || block < blocks && documents[inBlock &- 1] < target { advanceBlock(to: target) }
        guard block < blocks else { return }
        seek(target)
    }

    /// The first block from the current one on that may have `target` or a later document; `blocks` where there is none.
    func blockOf(_ target: UInt32) -> Int {
        var low = max(block, 0)
        if low >= blocks || lastDocument(of: low) >= target { return low }
        var step = 1
        while low &+ step < blocks, lastDocument(of: low &+ step) < target {
            low &+= step
            step &*= 2
        }
        var high = min(low &+ step, blocks)  // lastDocument(low) < target; that of high is not, or there is none
        while low &+ 1 < high {
            let middle = (low &+ high) / 2
            if lastDocument(of: middle) < target { low = middle } else { high = middle }
        }
        return high
    }

    /// Whether a document, if it is there, is in a later block than the current one.
    @inline(__always)
    func isBehindBlock(_ target: UInt32) -> Bool {
        block < 0 || block < blocks && documents[inBlock &- 1] < target
    }

    private mutating func advanceBlock(to target: UInt32) {
        let found = blockOf(target)
        if found >= blocks {
            block = blocks
            index = 0
        } else if found != block {
            load(found)
            if block < blocks, documents[inBlock &- 1] < target { nextBlock() }  // only a block without a table entry
        } else if documents[inBlock &- 1] < target {
            nextBlock()
        }
    }

    /// Goes to the first of the current block's documents, from the current one on, that is not before `target`: one is.
    @inline(__always)
    private mutating func seek(_ target: UInt32) {
        var at = index
        // Most often it is near.
        var step = 1
        while at &+ step < inBlock, documents[at &+ step] < target {
            at &+= step
            step &*= 2
        }
        if documents[at] >= target {
            index = at
            return
        }
        var high = min(at &+ step, inBlock &- 1)
        while at &+ 1 < high {
            let middle = (at &+ high) / 2
            if documents[middle] < target { at = middle } else { high = middle }
        }
        index = high
    }

    // MARK: Positions

    /// Appends the positions of the term in the document at a place of the current block, in ascending order.
    mutating func positions(at place: Int, into list: inout NumberBuffer) {
        guard openPositions() else { return }
        if !positions.read(place, into: &list) { failed = true }
    }

    /// The same, as differences, for a merge.
    mutating func copyDifferences(at place: Int, into encoder: inout PostingsEncoder) {
        guard openPositions() else { return }
        if !positions.copyDifferences(place, into: &encoder) { failed = true }
    }

    private mutating func openPositions() -> Bool {
        if positions.isOpen { return true }
        decodeCodes()
        var start = 0
        if count >= BitPacking.count {
            start = Int(table.loadUnaligned(fromByteOffset: block &* 16 &+ 8, as: UInt32.self))
        }
        guard start <= positionData.count else {
            failed = true
            return false
        }
        positions.open(
            UnsafeRawBufferPointer(rebasing: positionData[start...]), codes: codes, count: inBlock,
            shift: flags.shift)
        return true
    }
}
