// How the postings of one term lie in a segment's section of lists.
//
//   table      only of a term in 128 documents or more: 16 bytes for each block of 128 postings and for the last, shorter
//              one:  last document UInt32, where its data begins UInt32, where its positions begin UInt32 (both counted
//              from the beginning of the data and of the positions), bits of a document UInt8, bits of a frequency
//              UInt8 (with 0x80: it has room for the flag inTitle, with 0x40: for quoted), greatest impact UInt16
//   data       a full block: what each document is more than the one before, less 1, packed; then the frequency codes,
//              packed. A shorter one: for each posting (difference - 1) << 1 | (code is 0), and the code if it is not,
//              as variable-length numbers; one that is wide (TermEntry): (difference - 1) << 2 | quoted << 1 |
//              (code is 0), and the code
//   positions  of a field that has them, for each block: what each position is more than the one before in the same
//              document, in packed groups of 128 behind a byte with their bits, and the rest as variable-length numbers
//
// A frequency code is frequency - 1, shifted by the number of flags that there is room for (PostingFlags), and these: first
// inTitle, the least bit, then quoted. A full block has room for the flags that one of its postings has; a shorter one for
// inTitle where its field can have that.
//
// An impact is tf' / (tf' + K(length)) (`Impact`), rounded up to 16 bits: no document of the block has a greater one.

enum PostingsFormat {
    static let blockCount = BitPacking.count
    static let entrySize = 16
    static let shorter: UInt8 = 0xFF

    /// The byte of a table entry that says how many bits codes have, and for which flags they have room.
    static func byte(codeBits: Int, _ flags: PostingFlags) -> UInt8 {
        UInt8(codeBits) | (flags.contains(.inTitle) ? 0x80 : 0) | (flags.contains(.quoted) ? 0x40 : 0)
    }

    /// What such a byte says.
    @inline(__always)
    static func codeBits(_ byte: UInt8) -> (bits: Int, flags: PostingFlags) {
        (Int(byte & 0x3F), PostingFlags(rawValue: UInt32(byte) &>> 7 | UInt32(byte) &>> 5 & 2))
    }

    /// How many entries the table of a term in `documents` documents has.
    @inline(__always)
    static func tableCount(_ documents: Int) -> Int {
        documents < blockCount ? 0 : (documents &+ blockCount &- 1) / blockCount
    }
}

/// What a dictionary says of a term.
struct TermEntry: Equatable {
    /// How many documents it is in, at least 1.
    var documents: Int
    /// Where its postings begin in the section of lists; bytes of table and data, and of positions.
    var offset: Int
    var dataSize: Int
    var positionsSize: Int
    /// The greatest impact of its postings, as in `PostingsFormat`.
    var impact: UInt16
    /// Of a word: whether its stem is its twin (`Field.twin`), which has its postings.
    var hasTwin = false
    /// Whether its shorter block says which documents have it in a quote.
    var isWide = false

    /// Whether its postings are those of the same word in the twin of its field.
    var isTwin: Bool { dataSize == 0 }
}
