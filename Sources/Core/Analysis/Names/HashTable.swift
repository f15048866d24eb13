/// A table of a file that is mapped: a perfect hash by displacement (Belazzougui, Botelho, Dietzfelbinger: Hash, Displace,
/// and Compress, ESA 2009), so that a look-up is one probe and no loop. A hash that is not in the table is found by
/// mistake once in 65536 times.
package struct HashTable: @unchecked Sendable {
    // The memory is read only and never unmapped: it may be used from every thread.
    private let displacements: UnsafePointer<UInt16>
    private let checks: UnsafePointer<UInt16>
    private let buckets: UInt64
    private let slots: UInt64

    /// How many slots there are.
    package var count: Int { Int(slots) }

    /// A table at `base`: displacements of the buckets, then the checks of the slots, each filled up to 64 bytes.
    init(_ base: UnsafeRawPointer, buckets: Int, slots: Int) {
        displacements = base.assumingMemoryBound(to: UInt16.self)
        checks = (base + Self.padded(buckets * 2)).assumingMemoryBound(to: UInt16.self)
        self.buckets = UInt64(buckets)
        self.slots = UInt64(slots)
    }

    /// The bytes that a table takes.
    package static func size(buckets: Int, slots: Int) -> Int { padded(buckets * 2) + padded(slots * 2) }

    /// Up to the next multiple of 64.
    package static func padded(_ size: Int) -> Int { (size + 63) & ~63 }

    /// The slot of a hash; `count` where it has none.
    @inline(__always)
    func slot(_ hash: UInt64) -> Int {
        let displacement = displacements[Int(Self.bucket(hash, of: buckets))]
        let slot = Self.slot(hash, displacement, of: slots)
        return Int(checks[Int(slot)] == Self.check(hash) ? slot : slots)
    }

    @inline(__always)
    package static func bucket(_ hash: UInt64, of buckets: UInt64) -> UInt64 { ((hash >> 32) &* buckets) >> 32 }

    @inline(__always)
    package static func check(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash) }

    @inline(__always)
    package static func slot(_ hash: UInt64, _ displacement: UInt16, of slots: UInt64) -> UInt64 {
        var mixed = UInt32(truncatingIfNeeded: hash >> 12) &+ UInt32(displacement) &* 0x9E37_79B1
        mixed = (mixed ^ mixed >> 15) &* 0x85EB_CA6B
        mixed = (mixed ^ mixed >> 13) &* 0xC2B2_AE35
        mixed ^= mixed >> 16
        return (UInt64(mixed) &* slots) >> 32
    }
}
