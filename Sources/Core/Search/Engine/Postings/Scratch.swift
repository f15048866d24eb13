/// Memory for the numbers that a query unpacks, freed all at once.
struct Scratch: ~Copyable {
    private var chunks: [UnsafeMutableRawPointer] = []
    private var next = UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    private var left = 0
    private var firstSize = 0

    /// All numbers given out so far are wanted no more; their memory is given out again.
    mutating func reuse() {
        guard let first = chunks.first else { return }
        for chunk in chunks.dropFirst() { chunk.deallocate() }
        chunks.removeSubrange(1...)
        next = first
        left = firstSize
    }

    deinit { for chunk in chunks { chunk.deallocate() } }

    /// Room for `count` numbers, whatever they are.
    mutating func numbers(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        let size = (count &* 4 &+ 15) & ~15
        if size > left {
            let chunk = max(size, chunks.isEmpty ? 8192 : 65536)
            next = .allocate(byteCount: chunk, alignment: 16)
            left = chunk
            if chunks.isEmpty { firstSize = chunk }
            chunks.append(next)
        }
        defer {
            next += size
            left -= size
        }
        return next.bindMemory(to: UInt32.self, capacity: count)
    }
}
