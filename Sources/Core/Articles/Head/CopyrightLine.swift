/// "Copyright (c) 2022. RFE/RL, Inc. …", "© 2022 The Courier. All rights reserved", "© Deutsche Welle 2022".
enum CopyrightLine {
    /// Whom it names.
    enum Holder: Equatable { case named(String), unnamed }

    /// What a copyright line tells; nil where the line is none.
    static func parse(_ line: Bytes) -> Holder? {
        guard line.count <= 600, var rest = afterMark(line) else { return nil }
        rest = skipYears(rest)
        var holder = rest
        for stop in stops {
            if let end = cut(holder, at: stop) { holder = end }
        }
        let name = NameText.outlet(withoutYear(holder))
        let bytes = Array(name.utf8)[...]
        return NameText.isOutletLike(bytes) ? .named(name) : .unnamed
    }

    /// What follows "Copyright", "(c)" and "©" at the line's start; nil where they are not there, or where the word starts
    /// a sentence ("Copyright law has…").
    private static func afterMark(_ line: Bytes) -> Bytes? {
        var rest = line.trimmed(of: "*_|-")
        var sign = false
        var word = false
        while true {
            if rest.startsFolded("copyright") {
                (rest, word) = (rest.dropFirst(9).trimmed(of: ":"), true)
            } else if rest.startsFolded("(c)") {
                (rest, sign) = (rest.dropFirst(3).trimmed, true)
            } else if rest.starts(with: [0xC2, 0xA9]) {
                (rest, sign) = (rest.dropFirst(2).trimmed, true)
            } else if rest.startsFolded("by ") {
                rest = rest.dropFirst(3).trimmed
            } else {
                break
            }
        }
        if sign, word || rest.first.map(Ascii.isDigit) == true || line.starts(with: [0xC2, 0xA9]) { return rest }
        guard word, let first = rest.first, Ascii.isDigit(first) else { return nil }
        return rest
    }

    private static func skipYears(_ text: Bytes) -> Bytes {
        var rest = text
        while let first = rest.first,
            Ascii.isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: ",")
                || first == UInt8(ascii: ".") || first == Ascii.space || rest.starts(with: [0xE2, 0x80, 0x93])
        {
            rest = rest.dropFirst(first == 0xE2 ? 3 : 1)
        }
        if rest.startsFolded("by ") { rest = rest.dropFirst(3) }
        return rest.trimmed
    }

    private static func withoutYear(_ text: Bytes) -> Bytes {
        let words = text.words
        guard words.count > 1, let last = words.last,
            last.trimmed(of: ".,").allSatisfy({ Ascii.isDigit($0) || $0 == 0x2D })
        else { return text }
        return text[text.startIndex..<last.startIndex].trimmed
    }

    private static let stops: [StaticString] = [
        ". ", " All ", " all ", "Reprinted", "Reproduced", "Republished", " | ", " via ", " Used ", " - ", "; ", " (",
        "\u{B7}", "\u{2022}", ", All", ", all",
    ]

    /// `text` up to `stop`; a full stop of a company's form or an initial ends nothing.
    private static func cut(_ text: Bytes, at stop: StaticString) -> Bytes? {
        guard let end = text.firstIndex(of: stop), end > text.startIndex else { return nil }
        return text[text.startIndex..<end]
    }
}
