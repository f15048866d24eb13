/// Reads the positions of a block's documents (`PostingsFormat`). Made for going forward: groups that lie before are found
/// from the beginning again.
struct PositionsReader {
    private let starts: UnsafeMutablePointer<UInt32>
    private let group: UnsafeMutablePointer<UInt32>
    private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    private var total = 0
    /// The group unpacked, -1 for none; where the bytes of the next one begin.
    private var current = -1
    private var next = 0
    private(set) var isOpen = false

    init(scratch: inout Scratch, isUsed: Bool) {
        starts = scratch.numbers(isUsed ? BitPacking.count + 4 : 4)
        group = scratch.numbers(isUsed ? BitPacking.count : 4)
    }

    /// There is another block.
    @inline(__always)
    mutating func forget() { isOpen = false }

    /// Begins a block.
    /// - Parameters:
    ///   - codes: its frequency codes, `count` of them, which are to be shifted by `shift`.
    mutating func open(_ bytes: UnsafeRawBufferPointer, codes: UnsafePointer<UInt32>, count: Int, shift: UInt32) {
        self.bytes = bytes
        var sum: UInt32 = 0
        for place in 0..<count {
            starts[place] = sum
            let frequency = codes[place] &>> shift &+ 1
            // No document has as many words; a damaged one must not go around.
            sum = frequency > 1 << 24 || sum > 1 << 30 ? 1 << 30 : sum &+ frequency
        }
        starts[count] = sum
        total = Int(sum)
        current = -1
        next = 0
        isOpen = true
    }

    /// Appends the positions of the document at `place`; false where the bytes are damaged.
    mutating func read(_ place: Int, into list: inout NumberBuffer) -> Bool {
        var position: UInt32 = 0
        var at = Int(starts[place])
        let end = Int(starts[place &+ 1])
        while at < end {
            guard unpack(at &>> 7) else { return false }
            let stop = min(end, (at &>> 7 &+ 1) &<< 7)
            while at < stop {
                position &+= group[at & 127]
                list.append(position)
                at &+= 1
            }
        }
        return true
    }

    /// Adds the differences of the document at `place`, as they stand there, to those of a posting.
    mutating func copyDifferences(_ place: Int, into encoder: inout PostingsEncoder) -> Bool {
        var at = Int(starts[place])
        let end = Int(starts[place &+ 1])
        while at < end {
            guard unpack(at &>> 7) else { return false }
            let stop = min(end, (at &>> 7 &+ 1) &<< 7)
            while at < stop {
                encoder.addPosition(group[at & 127])
                at &+= 1
            }
        }
        return true
    }

    private mutating func unpack(_ wanted: Int) -> Bool {
        if wanted == current { return true }
        if wanted < current {
            current = -1
            next = 0
        }
        guard let base = bytes.baseAddress else { return false }
        while true {
            let isLast = (current &+ 2) &<< 7 > total
            if isLast { return wanted == current &+ 1 && unpackRest() }
            guard next < bytes.count else { return false }
            let bits = Int(base.load(fromByteOffset: next, as: UInt8.self))
            let size = BitPacking.size(bits: bits)
            guard bits <= 32, next &+ 1 &+ size <= bytes.count else { return false }
            current &+= 1
            if current == wanted { BitPacking.unpack(base + next + 1, bits: bits, into: group) }
            next &+= 1 &+ size
            if current == wanted { return true }
        }
    }

    private mutating func unpackRest() -> Bool {
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[next...]))
        for place in 0..<(total & 127) { group[place] = reader.variable32() }
        current &+= 1
        return !reader.failed
    }
}
