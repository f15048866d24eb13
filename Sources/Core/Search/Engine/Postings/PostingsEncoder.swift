/// Writes the postings of one term after the other, as `PostingsFormat` says.
struct PostingsEncoder: ~Copyable {
    private let documents = UnsafeMutablePointer<UInt32>.allocate(capacity: BitPacking.count)
    private let codes = UnsafeMutablePointer<UInt32>.allocate(capacity: BitPacking.count)
    private var positions = NumberBuffer()
    private var table = ByteBuffer()
    private var data = ByteBuffer()
    private var positionData = ByteBuffer()
    private let impacts: Impact.Table
    private let lengths: UnsafePointer<UInt8>
    private var field = Field.words
    /// Whether the shorter block is wide.
    private var isWide = false
    private var inBlock = 0
    private var total = 0
    private var last: UInt32 = .max  // one less than document 0
    /// The flags that postings of the block have.
    private var flags: PostingFlags = []
    private var blockImpact: Float = 0
    private var greatestImpact: UInt16 = 0

    /// - Parameters:
    ///   - impacts: of the segment that is written.
    ///   - lengths: the length code of each of its documents; they must outlive the encoder.
    init(impacts: Impact.Table, lengths: UnsafePointer<UInt8>) {
        self.impacts = impacts
        self.lengths = lengths
    }

    deinit {
        documents.deallocate()
        codes.deallocate()
    }

    /// Begins a term.
    mutating func begin(_ field: Field) {
        self.field = field
        table.removeAll()
        data.removeAll()
        positionData.removeAll()
        positions.removeAll()
        inBlock = 0
        total = 0
        last = .max
        flags = []
        blockImpact = 0
        greatestImpact = 0
    }

    /// Adds a posting; documents come in ascending order. `addPosition` is called before, for each of its positions.
    @inline(__always)
    mutating func add(_ document: UInt32, frequency: UInt32, _ flags: PostingFlags = []) {
        documents[inBlock] = document &- last &- 1
        codes[inBlock] = (frequency &- 1) &<< 2 | flags.rawValue
        self.flags.formUnion(flags)
        let isInTitle = flags.contains(.inTitle)
        let impact = impacts.impact(frequency, isFlagged: isInTitle, length: lengths[Int(document)])
        if impact > blockImpact { blockImpact = impact }
        last = document
        inBlock &+= 1
        total &+= 1
        if inBlock == BitPacking.count { endBlock() }
    }

    /// What a position is more than the one before in its document; the first: more than 0.
    @inline(__always)
    mutating func addPosition(_ difference: UInt32) { positions.append(difference) }

    /// Ends the term: what the dictionary has to say of it. Its bytes go to `output`; `offset` is where they begin.
    mutating func end(into output: inout SegmentWriter) -> TermEntry {
        let hasTable = total >= BitPacking.count
        isWide = inBlock > 0 && flags.contains(.quoted)
        if inBlock > 0 { endShorterBlock(hasTable: hasTable) }
        var entry = TermEntry(
            documents: total, offset: output.count, dataSize: data.count, positionsSize: positionData.count,
            impact: greatestImpact)
        entry.isWide = isWide
        if hasTable {
            entry.dataSize += table.count
            output.append(table.bytes)
        }
        output.append(data.bytes)
        output.append(positionData.bytes)
        return entry
    }

    private mutating func endBlock() {
        let dataStart = data.count
        let positionStart = positionData.count
        if flags.shift < 2 {
            for place in 0..<BitPacking.count { codes[place] = flags.narrowed(codes[place]) }
        }
        let documentBits = BitPacking.bits(documents)
        let codeBits = BitPacking.bits(codes)
        Self.pack(documents, bits: documentBits, into: &data)
        Self.pack(codes, bits: codeBits, into: &data)
        writePositions()
        writeEntry(dataStart, positionStart, UInt8(documentBits), PostingsFormat.byte(codeBits: codeBits, flags))
        beginNextBlock()
    }

    private mutating func endShorterBlock(hasTable: Bool) {
        let dataStart = data.count
        let positionStart = positionData.count
        let room = field.flags.subtracting(.quoted)
        for place in 0..<inBlock {
            let code = room.narrowed(codes[place])
            var number = UInt64(documents[place])
            if isWide { number = number << 1 | UInt64(codes[place] & PostingFlags.quoted.rawValue) >> 1 }
            data.append(variable: number << 1 | (code == 0 ? 1 : 0))
            if code != 0 { data.append(variable: UInt64(code)) }
        }
        writePositions()
        if hasTable {
            writeEntry(dataStart, positionStart, PostingsFormat.shorter, 0)
        } else {
            greatestImpact = Impact.code(blockImpact)
        }
        beginNextBlock()
    }

    private mutating func beginNextBlock() {
        inBlock = 0
        flags = []
        blockImpact = 0
        positions.removeAll()
    }

    private mutating func writeEntry(_ dataStart: Int, _ positionStart: Int, _ bits: UInt8, _ codeBits: UInt8) {
        let impact = Impact.code(blockImpact)
        table.append(last)
        table.append(UInt32(truncatingIfNeeded: dataStart))
        table.append(UInt32(truncatingIfNeeded: positionStart))
        table.append(byte: bits)
        table.append(byte: codeBits)
        table.append(impact)
        greatestImpact = max(greatestImpact, impact)
    }

    private mutating func writePositions() {
        guard field.hasPositions else { return }
        var at = 0
        while positions.count - at >= BitPacking.count {
            let group = positions.numbers + at
            let bits = BitPacking.bits(group)
            positionData.append(byte: UInt8(bits))
            Self.pack(group, bits: bits, into: &positionData)
            at += BitPacking.count
        }
        while at < positions.count {
            positionData.append(variable: UInt64(positions.numbers[at]))
            at += 1
        }
    }

    private static func pack(_ numbers: UnsafePointer<UInt32>, bits: Int, into buffer: inout ByteBuffer) {
        BitPacking.pack(numbers, bits: bits, into: buffer.reserve(BitPacking.size(bits: bits)))
        buffer.advance(BitPacking.size(bits: bits))
    }
}
