// How the dictionary lies in a segment: blocks of 16 terms in the order of their keys (`Field`'s byte and the term's), and
// behind them where each block begins, UInt64.
//
//   block   where the postings of its first term begin, in the section of lists; each term's follow the one before.
//           for each term: how many bytes of its key are those of the one before (0 for a block's first), how many
//           others follow, these; in how many documents it is, in fields whose words may be twins of
//           stems twice that, and 1 more if it is one; bytes of its table and data; in a field with positions
//           their bytes; its greatest impact UInt16, whose last bit says instead whether its shorter block is wide
//           (PostingsFormat). All other numbers are variable-length ones
//
// Prefix compression in blocks: Witten, Moffat and Bell, "Managing Gigabytes", 2nd ed. 1999, section 4.1.

/// Writes a dictionary.
struct TermDictionaryWriter: ~Copyable {
    static let blockCount = 16
    /// As many bytes as a key may have.
    static let longestKey = 1024

    private var bytes = ByteBuffer(capacity: 1 << 16)
    private var index = ByteBuffer()
    private var former = ByteBuffer(capacity: longestKey)
    /// How many terms there are.
    private(set) var count = 0

    /// Adds a term, whose key is no longer than `longestKey`. Keys come in ascending order; the postings of each follow those of the one before.
    mutating func add(_ key: UnsafeRawBufferPointer, _ entry: TermEntry, _ field: Field) {
        var shared = 0
        if count % Self.blockCount == 0 {
            index.append(UInt64(bytes.count))
            bytes.append(variable: UInt64(entry.offset))
        } else {
            let old = former.bytes
            let limit = min(old.count, key.count)
            while shared < limit, old[shared] == key[shared] { shared += 1 }
        }
        bytes.append(variable: UInt64(shared))
        bytes.append(variable: UInt64(key.count - shared))
        bytes.append(UnsafeRawBufferPointer(rebasing: key[shared...]))
        bytes.append(
            variable: field.mayHaveTwins
                ? UInt64(entry.documents) << 1 | (entry.hasTwin ? 1 : 0) : UInt64(entry.documents))
        bytes.append(variable: UInt64(entry.dataSize))
        if field.hasPositions { bytes.append(variable: UInt64(entry.positionsSize)) }
        bytes.append(entry.impact & ~1 | (entry.isWide ? 1 : 0))
        former.removeAll()
        former.append(key)
        count += 1
    }

    /// Writes all of it; where in `output` the index of blocks begins.
    mutating func finish(into output: inout SegmentWriter) -> Int {
        output.append(bytes.bytes)
        let start = output.count
        output.append(index.bytes)
        return start
    }
}
