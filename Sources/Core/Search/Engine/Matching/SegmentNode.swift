/// What a document of one segment must have, as `SegmentMatcher` evaluates it.
indirect enum SegmentNode {
    case all
    case none
    /// To be in the list with this number.
    case list(Int)
    /// To be in this set of all documents of the segment.
    case set(WholeSet)
    /// Something of its columns.
    case column(ColumnTest)
    case and([SegmentNode])
    case or([SegmentNode])
    case not(SegmentNode)
}

/// A set of all documents of a segment that was found beforehand.
final class WholeSet {
    let bits: DocumentBits
    let count: Int

    init(_ bits: consuming DocumentBits) {
        count = bits.size
        self.bits = bits
    }
}

/// A question to the columns of a segment.
enum ColumnTest {
    /// The days that its date may mean lie between these, both included.
    case days(from: Int32, through: Int32)
    /// It came between these seconds, both included.
    case added(from: UInt32, through: UInt32)
    /// The number of its name is one of these.
    case outlets([Bool]), languages([Bool]), formats([Bool]), paths([Bool])
    case isCopy

    @inline(__always)
    func holds(_ columns: Columns, _ document: Int) -> Bool {
        switch self {
        case .days(let from, let through):
            let first = columns.value(.firstDay, document, as: Int32.self)
            return first != .max && first >= from && columns.value(.lastDay, document, as: Int32.self) <= through
        case .added(let from, let through):
            let added = columns.value(.added, document, as: UInt32.self)
            return added >= from && added <= through
        case .outlets(let wanted): return Self.has(wanted, Int(columns.value(.outlet, document, as: UInt32.self)))
        case .languages(let wanted): return Self.has(wanted, Int(columns.value(.language, document, as: UInt16.self)))
        case .formats(let wanted): return Self.has(wanted, Int(columns.value(.format, document, as: UInt8.self)))
        case .paths(let wanted): return Self.has(wanted, Int(columns.value(.path, document, as: UInt32.self)))
        case .isCopy: return columns.value(.flags, document, as: UInt8.self) & DocumentColumns.isCopy != 0
        }
    }

    @inline(__always)
    private static func has(_ wanted: [Bool], _ number: Int) -> Bool { number < wanted.count && wanted[number] }
}
