/// What a character is to a word, and what it is folded to: lower case without accents, as FTS5's unicode61 tokenizer
/// has it with `remove_diacritics 2` (https://www.sqlite.org/fts5.html#unicode61_tokenizer).
struct CharacterClass: Equatable {
    enum Kind: UInt8 {
        case separator
        /// A combining mark: within a word it is dropped, alone it is no word.
        case mark
        case letter
    }

    let kind: Kind
    /// The code point that stands for it in a term; 0 where none does.
    let folded: UInt32

    /// The class of a code point. Those that no text can hold are separators.
    static func of(_ point: UInt32) -> CharacterClass {
        let page = Int(point >> 8)
        guard page < pages.index.count else { return CharacterClass(kind: .separator, folded: 0) }
        let entry = pages.entries[Int(pages.index[page]) << 8 | Int(point & 0xFF)]
        let kind = Kind(rawValue: UInt8(entry & 3)) ?? .separator
        return CharacterClass(kind: kind, folded: kind == .letter ? UInt32(Int32(point) + entry >> 2) : 0)
    }

    /// Whether an ASCII character belongs to words.
    @inline(__always)
    static func isWord(ascii byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// An ASCII letter or digit, folded.
    @inline(__always)
    static func fold(ascii byte: UInt8) -> UInt8 { byte | 0x20 }

    // MARK: The table, unpacked

    /// Code points in pages of 256; equal pages are kept once. An entry is (folded − code point) << 2 | kind.
    private static let pages = unpack()

    private static func unpack() -> (index: [UInt16], entries: [Int32]) {
        var flat = [Int32](repeating: 0, count: 0x110000)
        for byte in UInt8(0)..<0x80 where isWord(ascii: byte) {
            flat[Int(byte)] = (Int32(fold(ascii: byte)) - Int32(byte)) << 2 | 2
        }
        let bounds = CharacterTable.bounds
        for (place, bound) in bounds.enumerated() {
            let end = place + 1 < bounds.count ? Int(bounds[place + 1] >> 2) : flat.count
            for point in Int(bound >> 2)..<end { flat[point] = Int32(bound & 3) }
        }
        let folds = CharacterTable.folds
        for pair in stride(from: 0, to: folds.count, by: 2) {
            let first = Int(folds[pair] >> 9)
            let step = 1 + Int(folds[pair] & 1)
            let offset = Int32(folds[pair + 1]) - Int32(first)
            for number in 0..<Int(folds[pair] >> 1 & 0xFF) { flat[first + step * number] = offset << 2 | 2 }
        }
        var known: [ArraySlice<Int32>: UInt16] = [:]
        var index: [UInt16] = []
        var entries: [Int32] = []
        for start in stride(from: 0, to: flat.count, by: 256) {
            let page = flat[start..<start + 256]
            let number = known[page] ?? UInt16(entries.count >> 8)
            if known.updateValue(number, forKey: page) == nil { entries += page }
            index.append(number)
        }
        return (index, entries)
    }
}
