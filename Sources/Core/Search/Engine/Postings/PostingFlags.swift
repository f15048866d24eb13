/// What a posting says of its term in a document, besides how often it occurs there.
struct PostingFlags: OptionSet, Equatable {
    let rawValue: UInt32
    /// It is in the title, too.
    static let inTitle = PostingFlags(rawValue: 1)
    /// It is in a quote; of an actor, that the document quotes it.
    static let quoted = PostingFlags(rawValue: 2)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// How many bits of a code they take: those that no posting of a block has take none.
    @inline(__always)
    var shift: UInt32 { UInt32(truncatingIfNeeded: rawValue.nonzeroBitCount) }
    /// The bits of a code that say `inTitle` and `quoted`, where these are the flags that there is room for.
    @inline(__always)
    var titleMask: UInt32 { rawValue & 1 }
    @inline(__always)
    var quotedMask: UInt32 { rawValue == 3 ? 2 : rawValue &>> 1 }

    /// A code with room for both flags, with room for these only.
    @inline(__always)
    func narrowed(_ code: UInt32) -> UInt32 {
        switch rawValue {
        case 0: code &>> 2
        case 1: (code &>> 2) &<< 1 | code & 1
        case 2: code &>> 1
        default: code
        }
    }
}
