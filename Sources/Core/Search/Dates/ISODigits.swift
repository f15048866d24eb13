/// Reads the fixed-width numbers of an ISO 8601 date from its bytes.
struct ISODigits {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// The number that exactly `width` ASCII digits make; nil, and nothing taken, where they are not there.
    mutating func number(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(width)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == mark.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Takes "T14:30", "T14:30:00", "T14:30:00.123" with no zone, "Z" or "+05:30"; false where the text is no such
    /// time to its end. A space may stand for the T (RFC 3339, section 5.6).
    mutating func takeTime() -> Bool {
        guard take("T") || take("t") || take(" "), takeTwo(through: 24), take(":"), takeTwo(through: 59) else {
            return false
        }
        if take(":") {
            guard takeTwo(through: 60) else { return false }  // 60: a leap second
            if take(".") || take(",") {
                guard number(1) != nil else { return false }
                while number(1) != nil {}
            }
        }
        if take("Z") || take("z") { return isAtEnd }
        if take("+") || take("-") {
            guard takeTwo(through: 23) else { return false }
            if !isAtEnd {
                _ = take(":")
                guard takeTwo(through: 59) else { return false }
            }
        }
        return isAtEnd
    }

    private mutating func takeTwo(through last: Int) -> Bool {
        number(2).map { $0 <= last } ?? false
    }
}
