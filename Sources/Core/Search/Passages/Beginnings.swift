/// The beginnings that words of ASCII can have: to pass most words of a text over without a further look.
struct Beginnings {
    /// By the first letter, the letters that can follow it, a bit each.
    private var rows = [UInt64](repeating: 0, count: 64)

    /// Whether a word of ASCII letters and digits can be one of them, by its first two bytes.
    @inline(__always)
    func mayHave(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let second = word.count > 1 ? Self.number(word[1]) : 0
        return rows[Self.number(word[0])] >> UInt64(second) & 1 != 0
    }

    /// Takes in words that begin with `beginning`, which is folded, and go on in any way where `isOpen`.
    mutating func insert(_ beginning: some Collection<UInt8>, isOpen: Bool) {
        let letters = beginning.prefix(2).map { $0 }
        guard let first = letters.first else {
            if isOpen { rows = [UInt64](repeating: .max, count: 64) }
            return
        }
        // What is not ASCII is no plain word, whatever comes then.
        guard first < 0x80 else { return }
        if letters.count > 1 {
            if letters[1] < 0x80 { rows[Self.number(first)] |= 1 << UInt64(Self.number(letters[1])) }
        } else {
            rows[Self.number(first)] |= isOpen ? .max : 1
        }
    }

    /// 1...26 for letters, 32...41 for digits.
    @inline(__always)
    private static func number(_ byte: UInt8) -> Int { byte < 0x3A ? 32 + Int(byte & 15) : Int(byte & 31) }
}
