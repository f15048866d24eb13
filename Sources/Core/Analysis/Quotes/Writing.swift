/// How a word is written, and what kind of mark it is.
struct Writing: Equatable, Comparable {
    let rawValue: UInt16

    static let lower = Writing(rawValue: 0)
    static let capitalized = Writing(rawValue: 1)
    static let upper = Writing(rawValue: 2)
    static let letter = Writing(rawValue: 3)
    static let number = Writing(rawValue: 4)
    static let mixed = Writing(rawValue: 5)
    static let clitic = Writing(rawValue: 6)
    static let stopped = Writing(rawValue: 7)
    static let comma = Writing(rawValue: 8)
    static let stop = Writing(rawValue: 9)
    static let question = Writing(rawValue: 10)
    static let exclamation = Writing(rawValue: 11)
    static let colon = Writing(rawValue: 12)
    static let semicolon = Writing(rawValue: 13)
    static let dash = Writing(rawValue: 14)
    static let opening = Writing(rawValue: 15)
    static let closing = Writing(rawValue: 16)
    static let quote = Writing(rawValue: 17)
    static let apostrophe = Writing(rawValue: 18)
    static let ellipsis = Writing(rawValue: 19)
    static let sign = Writing(rawValue: 20)
    static let hyphened = Writing(rawValue: 21)

    static func < (left: Writing, right: Writing) -> Bool { left.rawValue < right.rawValue }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// - Parameter letters: the word's bytes, one at least.
    init(_ word: Word, _ letters: UnsafeBufferPointer<UInt8>) {
        let shape = word.shape
        if shape.contains(.digits) {
            self = shape.contains(.letters) ? .mixed : .number
        } else if !shape.contains(.letters) {
            self = Self.mark(letters)
        } else if letters[0] == 0x27 || letters[0] == 0xE2 && letters.count < 7 {
            self = .clitic
        } else if shape.contains(.stopped) {
            self = .stopped
        } else if shape.contains(.upper) {
            self = .upper
        } else if shape.contains(.capitalized) {
            self = letters.count == 1 ? .letter : .capitalized
        } else {
            self = shape.contains(.hyphen) ? .hyphened : .lower
        }
    }

    private static func mark(_ letters: UnsafeBufferPointer<UInt8>) -> Writing {
        switch letters[0] {
        case 0x2C: return .comma
        case 0x2E: return letters.count == 1 ? .stop : .ellipsis
        case 0x3F: return .question
        case 0x21: return .exclamation
        case 0x3A: return .colon
        case 0x3B: return .semicolon
        case 0x2D: return .dash
        case 0x28, 0x5B: return .opening
        case 0x29, 0x5D: return .closing
        case 0x22: return .quote
        case 0x27, 0x60: return letters.count == 2 ? .quote : .apostrophe
        case 0xC2 where letters.count == 2: return [0xAB, 0xBB].contains(letters[1]) ? .quote : .sign
        case 0xE2 where letters.count == 3 && letters[1] == 0x80:
            switch letters[2] {
            case 0x9C...0x9F: return .quote
            case 0x98...0x9B: return .apostrophe
            case 0x90...0x95: return .dash
            case 0xA6: return .ellipsis
            default: return .sign
            }
        default: return .sign
        }
    }
}
