internal import ReadoutText

/// The file that models/build/gazetteer.py writes, which says its form, mapped: what lies under each phrase is looked up
/// in it as it is. A file that is cut off, damaged or of another form is none.
struct GazetteerFile: Sendable {
    /// How a phrase must be written to be found: with a capital; all in capitals; in any way; with capitals within it and
    /// small letters ("LeT").
    enum Form: UInt8 { case capitalized, upper, any, mixed }

    /// What the file keeps of a phrase.
    struct Phrase {
        var key: UInt64
        /// The number of its entry; nil where longer phrases begin so, but none ends.
        var entry: Int?
        /// A bit for each language that has it.
        var languages: UInt16
        /// How many words it has.
        var words: Int
        /// Whether longer phrases begin so.
        var goesOn: Bool
        /// Whether its first word may be written small.
        var beginsSmall: Bool
        var form: Form
    }

    private let file: MappedFile
    private let filterMask: UInt64
    private let filterBits: UInt64
    private let slotMask: Int
    private let phraseCount: Int
    private let entryCount: Int
    private let stringCount: Int
    private let slots: Int
    private let phrases: Int
    private let entries: Int
    private let ends: Int
    private let pool: Int

    private static let magic: UInt64 = 0x315A_4147_4F44_5252
    private static let headerSize = 64
    private static let phraseSize = 16
    private static let entrySize = 20

    /// Reads the header, and checks that the file is whole; nil where it is not.
    init?(_ file: MappedFile) {
        let bytes = file.bytes
        guard bytes.count >= Self.headerSize, bytes.count % 8 == 0 else { return nil }
        let header = (0..<8).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
        guard header[0] == Self.magic, header[1] == UInt64(bytes.count),
            header[2] <= 1 << 24, header[3] <= 28, header[4] <= 1 << 24, header[5] <= 1 << 24,
            (3...28).contains(header[6]), Self.checksum(bytes) == header[7]
        else { return nil }
        func padded(_ count: Int) -> Int { (count + 7) & ~7 }
        self.file = file
        phraseCount = Int(header[2])
        entryCount = Int(header[4])
        stringCount = Int(header[5])
        filterMask = 1 << header[6] - 1
        filterBits = header[6]
        slotMask = 1 << Int(header[3]) - 1
        slots = Self.headerSize + padded(1 << Int(header[6]) / 8)
        phrases = slots + padded((slotMask + 1) * 4)
        entries = phrases + padded(phraseCount * Self.phraseSize)
        ends = entries + padded(entryCount * Self.entrySize)
        pool = ends + padded(stringCount * 4)
        guard pool <= bytes.count, phraseCount <= slotMask else { return nil }
    }

    /// FNV-1a over what follows the header, eight bytes at a time.
    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for at in stride(from: headerSize, to: bytes.count, by: 8) {
            hash =
                (hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
                &* 0x100_0000_01B3
        }
        return hash
    }

    /// The key of the phrase that is longer by a word than that with the key `phrase`.
    static func longer(_ phrase: UInt64, by word: UInt64) -> UInt64 {
        let mixed = phrase &* 0x9E37_79B9_7F4A_7C15 ^ word
        return mixed ^ mixed >> 29
    }

    /// Whether a phrase may begin with the word of this key: false is sure.
    /// - Parameter isSmall: the word begins with a small letter.
    @inline(__always)
    func mayBegin(with key: UInt64, isSmall: Bool) -> Bool {
        let bit = Int(truncatingIfNeeded: (isSmall ? key >> filterBits : key) & filterMask)
        return file.bytes[Self.headerSize + bit >> 3] & 1 << UInt8(truncatingIfNeeded: bit & 7) != 0
    }

    /// Calls `body` with each phrase that has this key until it gives true.
    @inline(__always)
    func phrases(_ key: UInt64, _ body: (Phrase) -> Bool) {
        var slot = Int(truncatingIfNeeded: key >> 20) & slotMask
        // Fewer phrases than slots: a free one comes.
        for _ in 0...slotMask {
            let number = Int(load(slots + slot * 4, UInt32.self))
            guard number > 0, number <= phraseCount else { return }
            let at = phrases + (number - 1) * Self.phraseSize
            if load(at, UInt64.self) == key, body(phrase(at, key)) { return }
            slot = (slot + 1) & slotMask
        }
    }

    private func phrase(_ at: Int, _ key: UInt64) -> Phrase {
        let entry = Int(load(at + 8, UInt32.self))
        let words = file.bytes[at + 14]
        return Phrase(
            key: key, entry: entry < entryCount ? entry : nil, languages: load(at + 12, UInt16.self),
            words: Int(words & 15), goesOn: words & 0x80 != 0, beginsSmall: words & 0x40 != 0,
            form: Form(rawValue: file.bytes[at + 15]) ?? .upper)
    }

    /// What an entry is.
    func kinds(_ entry: Int) -> GazetteerEntry.Kinds {
        GazetteerEntry.Kinds(rawValue: UInt16(truncatingIfNeeded: load(entries + entry * Self.entrySize, UInt32.self)))
    }

    /// An entry, with its strings.
    func entry(_ entry: Int) -> GazetteerEntry {
        let at = entries + entry * Self.entrySize
        return GazetteerEntry(
            kinds: kinds(entry), name: string(load(at + 4, UInt32.self)) ?? "",
            state: string(load(at + 8, UInt32.self)), government: string(load(at + 12, UInt32.self)),
            population: Int(load(at + 16, UInt32.self)))
    }

    /// The string of a number; nil for 0 and where there is none.
    private func string(_ number: UInt32) -> String? {
        let number = Int(number)
        guard number > 0, number < stringCount else { return nil }
        let start = pool + Int(load(ends + (number - 1) * 4, UInt32.self))
        let end = pool + Int(load(ends + number * 4, UInt32.self))
        guard start <= end, end <= file.bytes.count else { return nil }
        return String(decoding: file.bytes[start..<end], as: UTF8.self)
    }

    @inline(__always)
    private func load<Value: FixedWidthInteger>(_ at: Int, _ type: Value.Type) -> Value {
        Value(littleEndian: file.bytes.loadUnaligned(fromByteOffset: at, as: type))
    }
}
