internal import ReadoutText

/// Cuts sentences into words, numbers and punctuation marks, much as the Penn Treebank does
/// (https://catalog.ldc.upenn.edu/docs/LDC99T42/tokguid.cls), with these departures: "didn't" is one word; a hyphen joins
/// ("Russian-backed", "1999-2000"); what a clitic is cut from keeps no mark.
struct WordCutter {
    /// What was cut so far.
    private(set) var words: [Word] = []
    /// The sentences so far, as ranges of `words`.
    private(set) var sentences: [Range<Int>] = []
    /// Whether elided words (l', d') are words of their own.
    private let elides: Bool

    init(elides: Bool) { self.elides = elides }

    /// Cuts the sentence `range`. It becomes several where a space is missing behind a full stop.
    mutating func cut(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var first = words.count
        var at = range.lowerBound
        var isSpaced = true
        while at < range.upperBound {
            if let next = Self.spaceEnd(text, at) {
                at = next
                isSpaced = true
                continue
            }
            let before = words.count
            let end = min(range.upperBound, Self.isWordByte(text, at) ? word(text, at, range) : mark(text, at, range))
            if words.indices.contains(before), isSpaced { words[before].shape.insert(.spaced) }
            isSpaced = false
            at = max(end, at + 1)
            // "the meeting.The": the stop was cut off between letters, and what follows begins a sentence.
            if end < range.upperBound, words.count > before + 1, let last = words.last, last.key == Self.stop {
                sentences.append(first..<words.count)
                first = words.count
            }
        }
        if first < words.count { sentences.append(first..<words.count) }
    }

    private static let stop = WordKey.of(".")

    // MARK: Words

    /// Adds the word at `start`, and what is cut from it; the byte behind.
    private mutating func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
        let limit = range.upperBound
        var end = Self.run(text, start, limit)
        var shape = Word.Shape()
        while end < limit {
            let next = Self.joinerLength(text, start, end, limit)
            guard next > 0 else { break }
            let following = end + next
            guard following < limit, Self.isWordByte(text, following) else { break }
            if text[end] == 0x2E, !joinsAtStop(text, start, end, limit) { break }
            if text[end] == 0x2D { shape.insert(.hyphen) }
            if let clitic = Self.clitic(text, end, next, limit) {
                add(text, start..<end, shape)
                add(text, end..<clitic, [])
                return clitic
            }
            if elides, next > 1 || text[end] == 0x27, Self.elisions.contains(Self.key(text, start..<end)) {
                add(text, start..<following, shape)
                return following
            }
            end = Self.run(text, following, limit)
        }
        if end < limit, text[end] == 0x2E {
            let isAcronym = Self.isAcronym(text, start, end)
            if isAcronym || end + 1 < limit && Self.spaceEnd(text, end + 1) != nil {
                // The stop of an abbreviation: the sentence goes on behind it, or it is an acronym's.
                shape.insert(.stopped)
                add(text, start..<end + 1, shape)
                return end + 1
            }
            if end + 2 < limit, Self.beginsSentence(text, start, end, limit) {
                add(text, start..<end, shape)
                add(text, end..<end + 1, [])
                return end + 1
            }
        }
        if let cut = Self.missingSpace(text, start, end) {
            add(text, start..<cut, shape)
            add(text, cut..<end, shape)
            return end
        }
        add(text, start..<end, shape)
        return end
    }

    /// Behind the letters and digits at `start`.
    private static func run(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit {
            let byte = text[at]
            if byte < 0x80 {
                guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
                at += 1
            } else {
                let (point, length) = Characters.decode(text, at)
                guard isPartOfWord(Characters.kind(point)) else { break }
                at += length
            }
        }
        return min(at, limit)
    }

    private static func isWordByte(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let byte = text[at]
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
        return isPartOfWord(Characters.kind(Characters.decode(text, at).point))
    }

    private static func isPartOfWord(_ kind: Characters.Kind) -> Bool {
        switch kind {
        case .letter, .digit, .wide, .mark, .dropped: true
        default: false
        }
    }

    /// The bytes of the sign at `at` where it may join what stands on its sides into one word; 0 for none.
    private static func joinerLength(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int, _ limit: Int) -> Int {
        let isBetweenDigits = at + 1 < limit && text[at - 1] &- 0x30 < 10 && text[at + 1] &- 0x30 < 10
        switch text[at] {
        case 0x2D, 0x27, 0x2E, 0x26: return 1  // - ' . &
        case 0x2C, 0x3A: return isBetweenDigits ? 1 : 0  // , :
        case 0x2F:  // RFE/RL, 9/11
            let isUpper = at + 1 < limit && text[at - 1] &- 0x41 < 26 && text[at + 1] &- 0x41 < 26
            return isBetweenDigits || isUpper ? 1 : 0
        case 0xE2 where at + 2 < limit && text[at + 1] == 0x80:
            // ’ and the no-break hyphen.
            return text[at + 2] == 0x99 || text[at + 2] == 0x91 ? 3 : 0
        case 0xCA where at + 1 < limit && text[at + 1] == 0xBC: return 2  // ʼ
        default: return 0
        }
    }

    /// Whether the full stop at `end`, which something follows at once, stands within the word: in an acronym, a number,
    /// or a name of the net.
    private func joinsAtStop(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        let next = text[end + 1]
        if text[end - 1] &- 0x30 < 10 { return next &- 0x30 < 10 }
        if next &- 0x61 < 26 { return true }
        if next &- 0x30 < 10 { return true }
        // U.S., J.K.
        return Self.isAcronym(text, start, end)
    }

    /// Whether `start..<end` is letters that stand alone, with stops between them ("U.S").
    private static func isAcronym(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var letters = 0
        var at = start
        while at < end {
            guard (text[at] | 0x20) &- 0x61 < 26 else { return false }
            at += 1
            letters += 1
            guard at == end || text[at] == 0x2E else { return false }
            if at < end { at += 1 }
        }
        return letters > 1 || letters == 1 && text[start] &- 0x41 < 26
    }

    /// Whether a sentence begins behind the stop at `end` although a space is missing: a lower-case letter before it, a
    /// capital and a lower-case letter behind.
    private static func beginsSentence(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int
    ) -> Bool {
        end - start > 1 && text[end - 1] &- 0x61 < 26 && text[end + 1] &- 0x41 < 26 && end + 2 < limit
            && text[end + 2] &- 0x61 < 26
    }

    /// Where a clitic ends that begins with the apostrophe at `at` ("'s", "'re"); nil where there is none.
    private static func clitic(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, _ limit: Int
    ) -> Int? {
        guard text[at] == 0x27 || length == 3 && text[at + 2] == 0x99 || length == 2 else { return nil }
        let start = at + length
        let end = run(text, start, limit)
        let first = text[start] | 0x20
        switch end - start {
        case 1: return [0x73, 0x64, 0x6D].contains(first) ? end : nil  // s d m
        case 2:
            let second = text[start + 1] | 0x20
            return [[0x72, 0x65], [0x76, 0x65], [0x6C, 0x6C]].contains([first, second]) ? end : nil  // re ve ll
        default: return nil
        }
    }

    /// Where a space is missing before the name of an office ("DvorakSenior"); nil where none is.
    private static func missingSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 6 else { return nil }
        var at = start + 2
        while at + 2 < end {
            if text[at] &- 0x41 < 26, text[at - 1] &- 0x61 < 26 {
                return SpacelessWords.offices.contains(key(text, at..<end)) ? at : nil
            }
            at += 1
        }
        return nil
    }

    private static let elisions = WordSet("l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell all nell dall sull un")

    private static func key(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        WordKey.of(UnsafeBufferPointer(rebasing: text[range]))
    }

    // MARK: Marks and spaces

    /// Adds the punctuation mark or sign at `start`, with the same ASCII marks that follow it; the byte behind.
    private mutating func mark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
        var end = start + 1
        if text[start] >= 0x80 {
            end = start + Characters.decode(text, start).length
        } else if [0x2E, 0x2D, 0x27, 0x60].contains(text[start]) {  // ... -- '' ``
            while end < range.upperBound, text[end] == text[start] { end += 1 }
        }
        add(text, start..<min(end, range.upperBound), [])
        return end
    }

    /// Behind the white space at `at`; nil where none is.
    private static func spaceEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        switch text[at] {
        case 0x20, 0x09...0x0D: return at + 1
        case 0xC2: return at + 1 < text.count && text[at + 1] == 0xA0 ? at + 2 : nil
        case 0xE2 where at + 2 < text.count:
            let isSpace =
                text[at + 1] == 0x80 && (text[at + 2] <= 0x8B || [0xA8, 0xA9, 0xAF].contains(text[at + 2]))
            return isSpace ? at + 3 : nil
        case 0xE3: return at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x80 ? at + 3 : nil
        case 0xEF: return at + 2 < text.count && text[at + 1] == 0xBB && text[at + 2] == 0xBF ? at + 3 : nil
        default: return nil
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ shape: Word.Shape) {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        var shape = shape
        var letters = 0
        var lower = false
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                if (byte | 0x20) &- 0x61 < 26 {
                    let isUpper = byte < 0x61
                    if at == 0, isUpper { shape.insert(.capitalized) }
                    if !isUpper { lower = true }
                    letters += 1
                } else if byte &- 0x30 < 10 {
                    shape.insert(.digits)
                }
                at += 1
            } else {
                let (point, length) = Characters.decode(bytes, at)
                if Self.isPartOfWord(Characters.kind(point)), let scalar = Unicode.Scalar(point) {
                    letters += 1
                    if scalar.properties.isUppercase {
                        if at == 0 { shape.insert(.capitalized) }
                    } else {
                        lower = true
                    }
                }
                at += length
            }
        }
        if letters > 0 { shape.insert(.letters) }
        if letters > 1, !lower { shape.insert(.upper) }
        words.append(
            Word(
                start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
                shape: shape, key: WordKey.of(bytes)))
    }
}

/// Words that stand behind a name without a space where a page was taken apart badly.
enum SpacelessWords {
    /// The first words of titles and offices.
    static let offices = WordSet(
        """
        Senior Fellow Professor Director President Chairman Chairwoman Chief Head Founder Analyst Editor Correspondent \
        Reporter Minister Ambassador Deputy Vice Executive Associate Assistant Research Researcher Researchers Visiting \
        Former Spokesman Spokeswoman Spokesperson Secretary Member Managing Political Economist Lecturer Expert \
        Specialist Staff Special Contributing General Commander Governor Mayor Senator Representative Partner Co-founder
        """)
}
