/// Goes through the terms of a dictionary in the order of their keys.
final class TermCursor {
    private let dictionary: TermDictionary
    private let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: TermDictionaryWriter.longestKey, alignment: 8)
    private var length = 0
    private var reader = ByteReader(UnsafeRawBufferPointer(start: nil, count: 0))
    private var block = -1
    private var inBlock = 0
    private var offset = 0
    /// Whether there is no term here. So before the first `seek` or `next`.
    private(set) var isAtEnd = true
    /// Whether it ended because the dictionary is damaged.
    private(set) var failed = false
    /// The current term's.
    private(set) var entry = TermEntry(documents: 0, offset: 0, dataSize: 0, positionsSize: 0, impact: 0)

    init(_ dictionary: TermDictionary) { self.dictionary = dictionary }

    deinit { memory.deallocate() }

    /// The current term's key, until the next change: field byte and term.
    var key: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<length]) }
    var field: Field? { length > 0 ? Field(rawValue: memory[0]) : nil }
    /// The current term without its field.
    var term: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[min(1, length)..<length])
    }

    /// Goes to the first term that is not before `key`.
    func seek(_ key: UnsafeRawBufferPointer) {
        open(dictionary.block(of: key) ?? 0)
        while !isAtEnd, TermDictionary.compare(self.key, key) < 0 { next() }
    }

    /// Goes to the first term that is not before `key`, which is behind the current one and often near.
    func advance(to key: UnsafeRawBufferPointer) {
        for _ in 0..<TermDictionaryWriter.blockCount {
            if isAtEnd || TermDictionary.compare(self.key, key) >= 0 { return }
            next()
        }
        seek(key)
    }

    /// Goes to the next term; the first time to the first.
    func next() {
        if block < 0 { return open(0) }
        guard !isAtEnd else { return }
        inBlock += 1
        if inBlock == TermDictionaryWriter.blockCount { return open(block + 1) }
        guard block * TermDictionaryWriter.blockCount + inBlock < dictionary.count else {
            isAtEnd = true
            return
        }
        read()
    }

    private func open(_ number: Int) {
        block = number
        inBlock = 0
        length = 0
        isAtEnd = number * TermDictionaryWriter.blockCount >= dictionary.count
        guard !isAtEnd else { return }
        reader = ByteReader(dictionary.block(number))
        offset = Int(truncatingIfNeeded: reader.variable())
        entry = TermEntry(documents: 0, offset: 0, dataSize: 0, positionsSize: 0, impact: 0)
        read()
    }

    private func read() {
        let shared = Int(reader.variable32())
        let suffix = reader.bytes(Int(reader.variable32()))
        guard shared <= length, shared + suffix.count <= memory.count else { return fail() }
        UnsafeMutableRawBufferPointer(rebasing: memory[shared...]).copyMemory(from: suffix)
        length = shared + suffix.count
        offset += entry.dataSize + entry.positionsSize
        entry.offset = offset
        let field = length > 0 ? Field(rawValue: memory[0]) : nil
        let documents = Int(truncatingIfNeeded: reader.variable() & 0xFFFF_FFFF)
        let mayHaveTwin = field?.mayHaveTwins ?? false
        entry.documents = mayHaveTwin ? documents >> 1 : documents
        entry.hasTwin = mayHaveTwin && documents & 1 == 1
        entry.dataSize = Int(truncatingIfNeeded: reader.variable() & 0xFF_FFFF_FFFF)
        entry.positionsSize =
            field?.hasPositions ?? false ? Int(truncatingIfNeeded: reader.variable() & 0xFF_FFFF_FFFF) : 0
        let impact = reader.fixed(UInt16.self)
        entry.impact = impact | 1  // no less than it was
        entry.isWide = impact & 1 == 1
        if reader.failed || length == 0 || offset < 0 || offset > 1 << 48 { fail() }
    }

    private func fail() {
        failed = true
        isAtEnd = true
        length = 0
    }
}
