/// Words of French, Italian and Catalan that lose their last vowel before another one, and are written with an apostrophe
/// in its place (Grevisse, Le Bon Usage, on élision; Treccani, on elisione).
enum Elisions {
    private static let words: [StaticString] = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall",
        "dell",
        "nell", "sull",
    ]

    /// The same as numbers: their letters, eight bits each.
    private static let packed = words.map { word in
        word.withUTF8Buffer { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    }

    /// Whether the bytes of the text are one of them, in any case.
    static func contains(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= 8 else { return false }
        var number: UInt64 = 0
        for byte in text[range] {
            guard (byte | 0x20) &- 0x61 < 26 else { return false }
            number = number << 8 | UInt64(byte | 0x20)
        }
        return packed.contains(number)
    }
}
