/// What was found out about words, by hashes of 64 bits of their bytes: so long that two words share one is less likely
/// than a fault of the memory.
struct SeenWords {
    private var keys = [UInt64](repeating: 0, count: 1 << 10)
    private var values = [UInt32](repeating: 0, count: 1 << 10)
    private var count = 0

    /// As many words as are kept; with more, all are forgotten.
    private static let most = 1 << 16

    subscript(_ hash: UInt64) -> UInt32? {
        get {
            var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
            while keys[slot] != 0 {
                if keys[slot] == hash { return values[slot] }
                slot = (slot + 1) & (keys.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { return }
            if count == Self.most { self = SeenWords() }
            if count * 2 >= keys.count { grow() }
            insert(hash, newValue)
        }
    }

    private mutating func insert(_ hash: UInt64, _ value: UInt32) {
        var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
        if keys[slot] == 0 { count += 1 }
        keys[slot] = hash
        values[slot] = value
    }

    private mutating func grow() {
        let old = self
        keys = [UInt64](repeating: 0, count: old.keys.count * 2)
        values = [UInt32](repeating: 0, count: old.keys.count * 2)
        count = 0
        for slot in old.keys.indices where old.keys[slot] != 0 { insert(old.keys[slot], old.values[slot]) }
    }

    /// A hash of bytes, never 0: eight at a time, multiplied and folded as wyhash does (Wang Yi, 2019).
    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
        // Mixed first: else a seed's few bits would only make another word of a word.
        var hash = mix(seed ^ 0x8EBC_6AF0_9C88_C6E3) ^ (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
        var at = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while at + 8 <= raw.count {
            hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < raw.count {
            rest = rest << 8 | UInt64(raw[at])
            at += 1
        }
        return max(1, mix((hash ^ rest) &+ 0xA076_1D64_78BD_642F))
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
