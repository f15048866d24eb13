/// A date of the contract in few bytes.
enum CodedDate {
    /// Bytes that any other text of a date has at most.
    private static let longest = 64
    private static let epoch = 2000

    /// Which form the date `iso` has, and the number that says it: nil of form 0 and 4. What could not be read again
    /// has form 0.
    static func form(of iso: String?) -> (form: Int, number: Int?) {
        guard let iso, isReadable(iso) else { return (0, nil) }
        var fields: [Int] = []
        for (place, field) in iso.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).enumerated() {
            guard field.count == (place == 0 ? 4 : 2), place < 3 else { return (4, nil) }
            var number = 0
            for byte in field {
                guard byte &- 0x30 < 10 else { return (4, nil) }
                number = number * 10 + Int(byte &- 0x30)
            }
            fields.append(number)
        }
        let year = fields[0] - epoch
        switch fields.count {
        case 1: return (1, year)
        case 2 where 1...12 ~= fields[1]: return (2, year * 12 + fields[1] - 1)
        case 3 where 1...12 ~= fields[1] && 1...31 ~= fields[2]:
            return (3, (year * 12 + fields[1] - 1) * 31 + fields[2] - 1)
        default: return (4, nil)
        }
    }

    private static func isReadable(_ iso: String) -> Bool {
        iso.utf8.count <= longest && iso.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    static func put(_ iso: String?, to writer: inout VarintWriter) {
        let (form, number) = form(of: iso)
        if let number { writer.put(signed: number) } else if form == 4 { writer.put(iso ?? "") }
    }

    /// A date in a form; `.some(nil)` where there is none, nil where the bytes are none.
    static func read(_ form: Int, from reader: inout VarintReader) -> String?? {
        switch form {
        case 0: return .some(nil)
        case 1...3:
            guard let number = reader.signed() else { return nil }
            return text(form, number).map { .some($0) }
        case 4:
            guard let text = reader.string(), isReadable(text) else { return nil }
            return .some(text)
        default: return nil
        }
    }

    private static func text(_ form: Int, _ number: Int) -> String? {
        let months = form == 3 ? floor(number, 31) : (number, 0)
        let years = form == 1 ? (number, 0) : floor(months.0, 12)
        let year = years.0 + epoch
        guard 0...9999 ~= year else { return nil }
        let head = padded(year, 4)
        if form == 1 { return head }
        let month = head + "-" + padded(years.1 + 1, 2)
        return form == 2 ? month : month + "-" + padded(months.1 + 1, 2)
    }

    /// The quotient that is rounded down, and what is left.
    private static func floor(_ number: Int, _ divisor: Int) -> (Int, Int) {
        let left = ((number % divisor) + divisor) % divisor
        return ((number - left) / divisor, left)
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
