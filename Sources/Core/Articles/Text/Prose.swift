/// Tells sentences from headlines, labels and names, by their form alone.
enum Prose {
    /// Lines longer than this are prose, in bytes.
    static let longestHeadline = 240

    /// Whether the line ends as sentences do: a full stop, question or exclamation mark, quotation marks and brackets after it
    /// not counted. An abbreviation ("U.S.", "Inc.") and an ellipsis end none.
    static func endsSentence(_ line: Bytes) -> Bool {
        guard let stop = lastMark(line) else { return false }
        guard line[stop] == UInt8(ascii: ".") else { return true }
        let before = line[line.startIndex..<stop]
        guard let previous = before.last, previous != UInt8(ascii: ".") else { return false }
        let word = before.suffix(while: { !Ascii.isSpace($0) })
        if word.contains(UInt8(ascii: ".")), word.count <= 8, !word.contains(where: { Ascii.isDigit($0) }) {
            return false
        }
        return !(word.startsWithCapital && word.count <= 6 && abbreviations.contains(word.string.lowercased()))
    }

    /// Whether the full stop at the line's end is an abbreviation's.
    static func endsAbbreviated(_ line: Bytes) -> Bool {
        line.last == UInt8(ascii: ".") && !endsSentence(line)
    }

    /// Whether the line ends with a full stop, question or exclamation mark, an abbreviation's too.
    static func endsWithStop(_ line: Bytes) -> Bool { lastMark(line) != nil }

    /// Whether the line ends with a question or exclamation mark.
    static func endsAsking(_ line: Bytes) -> Bool {
        guard let stop = lastMark(line) else { return false }
        let last = line[stop]  // of the marks of other scripts the last byte
        return last == UInt8(ascii: "?") || last == UInt8(ascii: "!") || last == 0x81 || last == 0x9F
    }

    /// Whether a sentence ends before the line does, and another starts.
    static func hasInnerSentence(_ line: Bytes) -> Bool {
        var i = line.startIndex + 3
        while i + 2 < line.endIndex {
            let byte = line[i]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"),
                line[i + 1] == Ascii.space,
                Ascii.isLower(line[i - 1]), Ascii.isLower(line[i - 2]), Ascii.isLower(line[i - 3]),
                line[(i + 2)...].startsWithCapital
            {
                return true
            }
            i += 1
        }
        return false
    }

    /// Whether nearly all longer words are capitalized, as English headlines have it.
    static func isTitleCase(_ line: Bytes) -> Bool {
        var capital = 0
        var long = 0
        for word in line.words {
            let letters = word.drop { !Ascii.isAlphanumeric($0) && $0 < 0x80 }
            guard letters.count >= 4 else { continue }
            long += 1
            let quoted = letters.starts(with: [0xE2, 0x80])
            if (quoted ? letters.dropFirst(3) : letters).startsWithCapital { capital += 1 }
        }
        return long >= 2 && capital * 5 >= long * 4
    }

    /// Whether a line may be a headline, deck or label rather than prose.
    static func isHeadlike(_ line: Bytes) -> Bool {
        if line.count > longestHeadline { return false }
        if endsSentence(line) { return false }
        if line.count > 110, lastMark(line) != nil { return false }  // a sentence that ends with an abbreviation
        guard let last = line.last, last != UInt8(ascii: ","), last != UInt8(ascii: ":") else { return false }
        return !(line.count > 100 && hasInnerSentence(line))
    }

    /// Whether all words start with capitals or are a name's small words.
    static func isNameLike(_ words: [Bytes]) -> Bool {
        guard let first = words.first, first.startsWithCapital else { return false }
        return words.allSatisfy { $0.startsWithCapital || HeadWords.nameParticles.contains($0.string.lowercased()) }
    }

    private static func lastMark(_ line: Bytes) -> Int? {
        var rest = line
        while let last = rest.last {
            switch last {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), Ascii.space:
                rest = rest.dropLast()
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
                return rest.endIndex - 1
            case 0x80...0xBF:
                if stops.contains(where: { rest.hasSuffix($0) }) { return rest.endIndex - 1 }
                guard let mark = closingMarks.first(where: { rest.hasSuffix($0) }) else { return nil }
                rest = rest.dropLast(mark.count)
            default:
                return nil
            }
        }
        return nil
    }

    /// ’ ” ‘ “ » and the ideographic 」 』 ） as UTF-8.
    private static let closingMarks = [
        "\u{2019}", "\u{201D}", "\u{2018}", "\u{201C}", "\u{BB}", "\u{300D}", "\u{300F}", "\u{FF09}",
    ].map { Array($0.utf8) }

    /// The full stop, exclamation and question mark of Chinese and Japanese, the Arabic question mark, the Urdu full stop
    /// and the danda, as UTF-8.
    private static let stops = ["\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{61F}", "\u{6D4}", "\u{964}"].map {
        Array($0.utf8)
    }

    private static let abbreviations: Set<String> = [
        "inc", "corp", "co", "ltd", "jr", "sr", "st", "no", "vs", "mr", "mrs", "dr", "gov", "sen", "rep", "gen", "col",
        "pa",
        "calif", "fla", "mass", "conn", "etc", "dept", "assn", "bros",
    ]
}

extension ArraySlice where Element == UInt8 {
    /// Whether it ends with `suffix`.
    func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }

    /// The longest end of which every byte satisfies `condition`.
    func suffix(while condition: (UInt8) -> Bool) -> Bytes {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start..<endIndex]
    }
}

extension Prose {
    /// Whether the line starts with a quotation mark, as an article's first words may.
    static func isQuoteStart(_ line: Bytes) -> Bool {
        line.first == UInt8(ascii: "\"") || line.starts(with: [0xE2, 0x80, 0x9C]) || line.starts(with: [0xC2, 0xAB])
    }
}

extension ArraySlice where Element == UInt8 {
    /// The start of the last occurrence of `phrase`.
    func lastIndex(ofPhrase phrase: StaticString) -> Int? {
        var found: Int?
        var rest = self
        while let at = rest.firstIndex(of: phrase) {
            found = at
            rest = rest[(at + 1)...]
        }
        return found
    }
}
