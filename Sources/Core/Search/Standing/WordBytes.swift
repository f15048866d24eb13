/// A folded word, a stem or a surface form as a key: compared by its bytes, hashed once.
struct WordBytes: Hashable, Sendable {
    /// UTF-8.
    let bytes: [UInt8]
    /// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923). That of a word's beginning is a step on the way to that of the word.
    let code: UInt64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        code = bytes.reduce(Self.seed, Self.step)
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    static func == (left: WordBytes, right: WordBytes) -> Bool {
        left.code == right.code && left.bytes == right.bytes
    }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The code of no bytes.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The code of the bytes before and one more.
    @inline(__always)
    static func step(_ code: UInt64, _ byte: UInt8) -> UInt64 { (code ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
