/// A number in digits, read from bytes.
struct Numeral {
    /// How its thousands and decimals are written.
    struct Style: OptionSet {
        let rawValue: UInt8
        static let grouped = Style(rawValue: 1)
        static let decimal = Style(rawValue: 2)
    }

    var value: Double
    var style: Style
    /// Its digits before the decimals.
    var digits: Int
    /// Behind its last byte.
    var end: Int

    /// The number at `start`: digits, marks between thousands and before decimals; nil where there is none or where its
    /// marks make no sense ("1.2.3").
    /// - Parameter isDecimalComma: whether a comma parts the decimals, and a point the thousands.
    init?(_ bytes: [UInt8], _ range: Range<Int>, isDecimalComma: Bool) {
        let decimalMark: UInt8 = isDecimalComma ? 0x2C : 0x2E
        let groupMark: UInt8 = isDecimalComma ? 0x2E : 0x2C
        var whole = 0.0
        var digits = 0
        var at = range.lowerBound
        var groups: [Int] = []
        var run = 0
        while at < range.upperBound {
            let byte = bytes[at]
            if byte &- 0x30 < 10 {
                whole = whole * 10 + Double(byte - 0x30)
                digits += 1
                run += 1
            } else if byte == groupMark, run > 0, at + 1 < range.upperBound, bytes[at + 1] &- 0x30 < 10 {
                groups.append(run)
                run = 0
            } else {
                break
            }
            at += 1
        }
        guard digits > 0, digits <= 15 else { return nil }
        value = whole
        style = []
        end = at
        self.digits = digits
        if !groups.isEmpty {
            groups.append(run)
            if groups.count == 2, groups[1] != 3 || groups[0] > 3 || bytes[range.lowerBound] == 0x30 {
                // "3.5" where a comma is usual: decimals all the same.
                guard isDecimalComma, run <= 2 else { return nil }
                style = .decimal
                for _ in 0..<run { value /= 10 }
                self.digits -= run
                return
            }
            // Groups of three; of two before the last in India.
            guard groups[groups.count - 1] == 3, groups.dropFirst().allSatisfy({ $0 == 3 || $0 == 2 }), groups[0] <= 3
            else { return nil }
            style = .grouped
        }
        if at + 1 < range.upperBound, bytes[at] == decimalMark, bytes[at + 1] &- 0x30 < 10 {
            at += 1
            var decimals = 0.0
            var scale = 1.0
            while at < range.upperBound, bytes[at] &- 0x30 < 10 {
                decimals = decimals * 10 + Double(bytes[at] - 0x30)
                scale *= 10
                at += 1
            }
            if at + 1 < range.upperBound, bytes[at] == 0x2E || bytes[at] == 0x2C, bytes[at + 1] &- 0x30 < 10 {
                return nil
            }
            value += decimals / scale
            style.insert(.decimal)
            end = at
        }
    }
}
