internal import Glibc

/// Numbers strings of bytes in the order in which they come: an open-addressing hash table over one stretch of memory.
struct ByteTable: ~Copyable {
    private var slots: UnsafeMutablePointer<UInt32>  // number + 1, 0 for none
    private var mask: Int
    private var hashes: UnsafeMutablePointer<UInt32>
    private var ends: UnsafeMutablePointer<UInt32>  // of each string in `arena`
    private var room: Int
    private var arena = ByteBuffer(capacity: 1 << 10)
    /// How many strings there are.
    private(set) var count = 0

    init() {
        slots = .allocate(capacity: 1024)
        slots.initialize(repeating: 0, count: 1024)
        mask = 1023
        room = 512
        hashes = .allocate(capacity: room)
        ends = .allocate(capacity: room)
    }

    deinit {
        slots.deallocate()
        hashes.deallocate()
        ends.deallocate()
    }

    /// About how many bytes of memory it takes.
    var memoryBytes: Int { (mask + 1) * 4 + room * 8 + arena.count }

    /// The string with a number that was given out.
    @inline(__always)
    subscript(number: Int) -> UnsafeRawBufferPointer {
        let start = number == 0 ? 0 : Int(ends[number &- 1])
        return UnsafeRawBufferPointer(rebasing: arena.bytes[start..<Int(ends[number])])
    }

    /// The number of a string; it is put in where it is not there.
    @inline(__always)
    mutating func number(of bytes: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & mask
        while true {
            let found = Int(slots[slot])
            if found == 0 { return insert(bytes, hash) }
            if hashes[found &- 1] == hash, equals(found &- 1, bytes) { return found &- 1 }
            slot = (slot &+ 1) & mask
        }
    }

    /// The number of a string; nil where it is not there.
    func find(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & mask
        while true {
            let found = Int(slots[slot])
            if found == 0 { return nil }
            if hashes[found &- 1] == hash, equals(found &- 1, bytes) { return found &- 1 }
            slot = (slot &+ 1) & mask
        }
    }

    /// The numbers of all strings, in the order of their bytes.
    func sorted() -> [Int] {
        guard count < 1 << 24 else { return (0..<count).sorted { TermDictionary.compare(self[$0], self[$1]) < 0 } }
        // Five bytes of each and its number make one integer; those that begin alike are then put in order.
        var order: [UInt64] = []
        order.reserveCapacity(count)
        for number in 0..<count {
            let bytes = self[number]
            var prefix: UInt64 = 0
            for place in 0..<5 { prefix = prefix &<< 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
            order.append(prefix &<< 24 | UInt64(number & 0xFF_FFFF))
        }
        order.sort()
        var numbers = order.map { Int($0 & 0xFF_FFFF) }
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, order[end] >> 24 == order[start] >> 24 { end += 1 }
            if end - start > 1 {
                numbers[start..<end].sort { TermDictionary.compare(self[$0], self[$1]) < 0 }
            }
            start = end
        }
        return numbers
    }

    @inline(__always)
    private func equals(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let known = self[number]
        guard known.count == bytes.count else { return false }
        guard let one = known.baseAddress, let other = bytes.baseAddress else { return true }
        return memcmp(one, other, bytes.count) == 0
    }

    private mutating func insert(_ bytes: UnsafeRawBufferPointer, _ hash: UInt32) -> Int {
        if count == room { grow() }
        arena.append(bytes)
        hashes[count] = hash
        ends[count] = UInt32(truncatingIfNeeded: arena.count)
        count += 1
        place(count)
        return count - 1
    }

    private func place(_ entry: Int) {
        var slot = Int(hashes[entry - 1]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(entry)
    }

    private mutating func grow() {
        room *= 2
        hashes = Self.larger(hashes, count, room)
        ends = Self.larger(ends, count, room)
        slots.deallocate()
        slots = .allocate(capacity: room * 2)
        slots.initialize(repeating: 0, count: room * 2)
        mask = room * 2 - 1
        for entry in 1...count { place(entry) }
    }

    private static func larger(
        _ old: UnsafeMutablePointer<UInt32>, _ count: Int, _ room: Int
    ) -> UnsafeMutablePointer<UInt32> {
        let new = UnsafeMutablePointer<UInt32>.allocate(capacity: room)
        new.update(from: old, count: count)
        old.deallocate()
        return new
    }

    /// Eight bytes at a time, multiplied and folded, as wyhash does (https://github.com/wangyi-fudan/wyhash).
    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        guard let base = bytes.baseAddress else { return UInt32(truncatingIfNeeded: state) }
        var at = 0
        let count = bytes.count
        while at &+ 8 <= count {
            state = mix(state ^ base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at &+= 8
        }
        if at < count {
            var rest: UInt64 = 0
            if count >= 8 {
                rest = base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            } else {
                var place = count
                while place > 0 {
                    place &-= 1
                    rest = rest &<< 8 | UInt64(base.load(fromByteOffset: place, as: UInt8.self))
                }
            }
            state = mix(state ^ rest)
        }
        return UInt32(truncatingIfNeeded: state ^ state &>> 32)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
