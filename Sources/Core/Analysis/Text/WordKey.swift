internal import ReadoutText

/// 64 bits that stand for a word in any case: FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) of its lower-case UTF-8, with
/// ' for every apostrophe. Two words of any lexicon have different keys, as far as anybody will ever see.
package enum WordKey {
    /// Of a word as it may be written.
    package static func of(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { of($0) }
    }

    /// Of a word's UTF-8.
    package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = offset
        var isASCII = true
        for byte in bytes {
            guard byte < 0x80 else {
                isASCII = false
                break
            }
            add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: &hash)
        }
        return isASCII ? hash : ofOther(bytes)
    }

    private static func ofOther(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = offset
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            guard byte >= 0x80 else {
                add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: &hash)
                at += 1
                continue
            }
            let (point, length) = Characters.decode(bytes, at)
            if point == 0x2019 || point == 0x2018 || point == 0x02BC {
                add(0x27, to: &hash)
            } else if let scalar = Unicode.Scalar(point) {
                let lower = Characters.lowered(point)
                if lower & Characters.many == 0, let one = Unicode.Scalar(lower) {
                    for byte in String(one).utf8 { add(byte, to: &hash) }
                } else {
                    for byte in scalar.properties.lowercaseMapping.utf8 { add(byte, to: &hash) }
                }
            }
            at += length
        }
        return hash
    }

    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

/// Words of a lexicon, in any case.
package struct WordSet: Sendable {
    private let keys: Set<UInt64>

    /// Words with white space between them.
    package init(_ words: String) {
        keys = Set(words.split(whereSeparator: \.isWhitespace).map { WordKey.of(String($0)) })
    }

    /// Whether the word with this key is one of them.
    package func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}

/// Words of a lexicon, in any case, each with a value.
package struct WordMap<Value: Sendable>: Sendable {
    private let values: [UInt64: Value]

    /// Values, each with its words, which have white space between them. A word that comes twice has its last value.
    package init(_ entries: [(Value, String)]) {
        var values: [UInt64: Value] = [:]
        for (value, words) in entries {
            for word in words.split(whereSeparator: \.isWhitespace) { values[WordKey.of(String(word))] = value }
        }
        self.values = values
    }

    /// The value of the word with this key.
    package subscript(_ key: UInt64) -> Value? { values[key] }
}
