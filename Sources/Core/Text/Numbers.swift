/// Where numbers of ASCII digits end.
enum Numbers {
    /// The end of the number whose first digit is at `start`, whether it is digits only, and whether no letter can belong
    /// to it.
    static func end(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (end: Int, isPlain: Bool, isWhole: Bool) {
        var end = digits(text, start)
        guard end < text.count, !Tokenizer.isWord(text[end]) else { return (end, true, false) }
        if let end = endOfDate(text, start, end) ?? endOfTime(text, start, end) { return (end, false, true) }
        if let end = endOfFraction(text, start, end) { return (end, false, true) }
        let plain = end
        if let thousands = endOfThousands(text, start) { end = thousands }
        while has(text, end, "."), isDigit(text, end + 1) { end = digits(text, end + 1) }
        if end == plain || !has(text, start, end, ","), let decimals = endOfDecimals(text, start, end) {
            end = decimals
        }
        return (end, end == plain, false)
    }

    /// 2022-09-15.
    private static func endOfDate(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start == 4, has(text, end, "-"), digits(text, end + 1) == end + 3, has(text, end + 3, "-"),
            digits(text, end + 4) == end + 6, !(has(text, end + 6, "-") && isDigit(text, end + 7))
        else { return nil }
        return end + 6
    }

    /// 14:30 or 14:30:05.
    private static func endOfTime(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start <= 2, has(text, end, ":"), digits(text, end + 1) == end + 3 else { return nil }
        return has(text, end + 3, ":") && digits(text, end + 4) == end + 6 ? end + 6 : end + 3
    }

    /// 9/11 or 1/2, which is no part of 9/11/2001.
    private static func endOfFraction(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start <= 2, has(text, end, "/") else { return nil }
        let last = digits(text, end + 1)
        guard 1...2 ~= last - end - 1, !(has(text, last, "/") && isDigit(text, last + 1)),
            !(start >= 2 && text[start - 1] == UInt8(ascii: "/") && isDigit(text, start - 2))
        else { return nil }
        return last
    }

    /// The end of the digits at `start` in groups of three ("1,000,000"), or of two and at last three as in India
    /// ("12,34,567"); nil where they are not grouped. What parts groups is the same each time: a comma, an apostrophe, a
    /// no-break or a thin space.
    static func endOfThousands(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var end = digits(text, start)
        let first = end - start
        let length = separatorLength(text, end)
        guard 1...3 ~= first, length > 0, text[start] != UInt8(ascii: "0") else { return nil }
        let separator = end
        var isThrees = true
        var isTwos = first <= 2 && text[separator] == UInt8(ascii: ",")
        var last = 0
        while isSame(text, separator, end, length), isDigit(text, end + length) {
            let next = digits(text, end + length)
            if last == 3 { isTwos = false }
            last = next - end - length
            isThrees = isThrees && last == 3
            isTwos = isTwos && (last == 2 || last == 3)
            guard isThrees || isTwos else { return nil }
            end = next
        }
        return last == 3 ? end : nil
    }

    /// ",5" or ",75" behind the digits that end at `end`, or any digits behind "0,"; nil where more follows, as in a list.
    private static func endOfDecimals(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard has(text, end, ","), isDigit(text, end + 1),
            !(start >= 2 && text[start - 1] == UInt8(ascii: ",") && isDigit(text, start - 2))
        else { return nil }
        let last = digits(text, end + 1)
        let isZero = end == start + 1 && text[start] == UInt8(ascii: "0")
        guard last - end <= 3 || isZero, !(has(text, last, ",") && isDigit(text, last + 1)) else { return nil }
        return last
    }

    // MARK: Bytes

    private static func digits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
        return end
    }

    private static func isDigit(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at < text.count && text[at] &- 0x30 < 10
    }

    private static func has(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ sign: Unicode.Scalar) -> Bool {
        at < text.count && text[at] == UInt8(ascii: sign)
    }

    private static func has(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ sign: Unicode.Scalar
    ) -> Bool {
        text[start..<end].contains(UInt8(ascii: sign))
    }

    private static func isSame(
        _ text: UnsafeBufferPointer<UInt8>, _ one: Int, _ other: Int, _ length: Int
    ) -> Bool {
        guard other + length <= text.count else { return false }
        for index in 0..<length where text[one + index] != text[other + index] { return false }
        return true
    }

    /// The bytes of what can part thousands at `at`; 0 where nothing does.
    private static func separatorLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at < text.count else { return 0 }
        switch text[at] {
        case UInt8(ascii: ","), UInt8(ascii: "'"): return 1
        case 0xC2: return at + 1 < text.count && text[at + 1] == 0xA0 ? 2 : 0  // no-break space
        case 0xE2:
            guard at + 2 < text.count, text[at + 1] == 0x80 else { return 0 }
            // Thin space, narrow no-break space, right single quotation mark.
            return text[at + 2] == 0x89 || text[at + 2] == 0xAF || text[at + 2] == 0x99 ? 3 : 0
        default: return 0
        }
    }
}
