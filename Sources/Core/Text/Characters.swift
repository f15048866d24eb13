/// What characters are to words (UAX #29, Unicode 14), and what they become in terms. Only what is beyond ASCII is looked
/// up here; the tables stand in Data/.
package enum Characters {
    /// What a character is to a word.
    package enum Kind: UInt8 {
        /// No part of a word.
        case other
        /// A letter of a script that puts spaces between words.
        case letter
        /// A decimal digit.
        case digit
        /// A letter of a script that puts none: Han, kana, Hangul, Thai, Lao, Khmer, Myanmar and their like.
        case wide
        /// A mark that belongs to the word's term, such as an Indic vowel sign.
        case mark
        /// A mark or an invisible character within a word that its term does not have, such as an accent.
        case dropped
        case apostrophe
        case hyphen
        /// A sign that may stand between letters of a word: middle dot, gershayim.
        case middle
        /// A sign that may stand between digits of a number.
        case midNumber
    }

    /// The kind of a character beyond ASCII.
    @inline(__always)
    package static func kind(_ point: UInt32) -> Kind {
        if point < limit {
            // The table was filled with raw values of kinds.
            return Kind(rawValue: tables.kinds[Int(point)]) ?? .other
        }
        switch point {
        case 0x20000..<0x3FFFE: return .wide
        case 0xE0001...0xE01EF: return .dropped
        default: return .other
        }
    }

    /// The character at `at`, which is not ASCII, and its bytes. A byte that begins no well-formed UTF-8 counts as U+FFFD.
    @inline(__always)
    package static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (point: UInt32, length: Int) {
        let lead = text[at]
        // By far the most: two bytes.
        if lead >= 0xC2, lead < 0xE0, at + 1 < text.count, text[at + 1] & 0xC0 == 0x80 {
            return (UInt32(lead & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F), 2)
        }
        return decodeLonger(text, at)
    }

    private static func decodeLonger(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (point: UInt32, length: Int) {
        let lead = text[at]
        let length = lead < 0xE0 ? 0 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, at + length <= text.count else { return (0xFFFD, 1) }
        var point = UInt32(lead & (length == 3 ? 0x0F : 0x07))
        for index in at + 1..<at + length {
            guard text[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            point = point << 6 | UInt32(text[index] & 0x3F)
        }
        let isShortest = point >= (length == 3 ? 0x800 : 0x10000)
        guard isShortest, point < 0x110000, !(0xD800..<0xE000 ~= point) else { return (0xFFFD, 1) }
        return (point, length)
    }

    /// What a character of a word beyond ASCII becomes: the character, or `many` | where in `several` there is more.
    @inline(__always)
    static func folded(_ point: UInt32) -> UInt32 {
        guard point < limit else { return point }
        let found = tables.folds[point]
        return found == 0 ? point : found
    }

    /// The same in lower case, with its accents.
    @inline(__always)
    package static func lowered(_ point: UInt32) -> UInt32 {
        guard point < limit else { return point }
        let found = tables.lowers[point]
        return found == 0 ? folded(point) : found
    }

    /// The bit that says that a character becomes several; the others are the number of their first in `several`.
    package static let many: UInt32 = 1 << 31

    /// The several that `found` stands for.
    static func several(_ found: UInt32) -> ArraySlice<UInt32> {
        let first = Int(found & ~many)
        return tables.several[first + 1..<first + 1 + Int(tables.several[first] & 31)]
    }

    /// The one character that a letter and the mark on it are (UAX #15, canonical composition); nil where there is none.
    static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        if mark >= 0x1161, mark < 0x11C3 {
            // Hangul: The Unicode Standard, 3.12.
            if mark < 0x1176, base >= 0x1100, base < 0x1113 {
                return 0xAC00 + ((base - 0x1100) * 21 + (mark - 0x1161)) * 28
            }
            let isOpen = base >= 0xAC00 && base < 0xD7A4 && (base - 0xAC00) % 28 == 0
            return mark > 0x11A7 && isOpen ? base + mark - 0x11A7 : nil
        }
        let mark = mark == 0xFF9E ? 0x3099 : mark == 0xFF9F ? 0x309A : mark  // half-width voiced sound marks
        guard base < 0x10000, mark < 0x10000 else { return nil }
        let key = mark << 16 | base
        let pairs = tables.pairs
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low] == key ? CharacterPairs.composed[low] : nil
    }

    // MARK: The tables, unpacked

    /// Beyond it no table goes.
    private static let limit: UInt32 = 0x20000

    /// What characters become, in pages of 256, most of which are one that is empty.
    private struct Mapping {
        private var index = [UInt16](repeating: 0, count: Int(limit >> 8))
        private var entries = [UInt32](repeating: 0, count: 256)

        subscript(_ point: UInt32) -> UInt32 { entries[Int(index[Int(point >> 8)]) << 8 | Int(point & 0xFF)] }

        mutating func set(_ point: UInt32, _ value: UInt32) {
            let page = Int(point >> 8)
            if index[page] == 0 {
                index[page] = UInt16(entries.count >> 8)
                entries.append(contentsOf: repeatElement(0, count: 256))
            }
            entries[Int(index[page]) << 8 | Int(point & 0xFF)] = value
        }

        mutating func set(runs: [UInt32]) {
            for pair in stride(from: 0, to: runs.count, by: 2) {
                let first = runs[pair] >> 9
                for number in 0..<runs[pair] >> 1 & 0xFF {
                    let offset = number << (runs[pair] & 1)
                    set(first + offset, runs[pair + 1] + offset)
                }
            }
        }

        /// - Parameter base: how many characters stand in `Tables.several` before these.
        mutating func set(several: [UInt32], base: Int) {
            var at = 0
            while at < several.count {
                set(several[at] >> 5, many | UInt32(base + at))
                at += 1 + Int(several[at] & 31)
            }
        }
    }

    private struct Tables {
        var kinds = [UInt8](repeating: 0, count: Int(limit))
        var folds = Mapping()
        var lowers = Mapping()
        let several = CharacterFolds.several + CharacterLowers.several
        let pairs = CharacterPairs.pairs

        init() {
            let bounds = CharacterKinds.bounds
            for (place, bound) in bounds.enumerated() where bound & 15 != 0 {
                let end = place + 1 < bounds.count ? Int(bounds[place + 1] >> 4) : kinds.count
                for point in Int(bound >> 4)..<end { kinds[point] = UInt8(bound & 15) }
            }
            folds.set(runs: CharacterFolds.runs)
            folds.set(several: CharacterFolds.several, base: 0)
            lowers.set(runs: CharacterLowers.runs)
            lowers.set(several: CharacterLowers.several, base: CharacterFolds.several.count)
        }
    }

    private static let tables = Tables()
}
