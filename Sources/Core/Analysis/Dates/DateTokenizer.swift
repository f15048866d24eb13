/// Cuts a text's words into the tokens that the date rules read.
struct DateTokenizer {
    private let text: AnnotatedText
    private let lexicon: DateLexicon
    private(set) var tokens: [DateToken] = []

    /// The tokens of a text, one or more for each word.
    static func tokens(of text: AnnotatedText, _ lexicon: DateLexicon) -> [DateToken] {
        var cutter = DateTokenizer(text: text, lexicon: lexicon)
        cutter.tokens.reserveCapacity(text.words.count + 16)
        for sentence in text.sentences {
            for index in sentence { cutter.add(text.words[index], isFirst: index == sentence.lowerBound) }
            if lexicon.habits.contains(.stoppedOrdinals) { cutter.mendOrdinal() }
        }
        return cutter.tokens
    }

    private init(text: AnnotatedText, lexicon: DateLexicon) {
        self.text = text
        self.lexicon = lexicon
    }

    private mutating func add(_ word: Word, isFirst: Bool) {
        var token = DateToken(
            start: word.start, end: word.end, shape: word.shape, isFirst: isFirst, word: .other, key: word.key)
        if word.isPunctuation {
            // "1° de marzo"
            if text.bytes[word.range].elementsEqual([0xC2, 0xB0]), let last = tokens.last,
                case .number(let value, 1...2) = last.word, last.end == word.start
            {
                tokens[tokens.count - 1].word = .ordinal(value)
                tokens[tokens.count - 1].end = word.end
                return
            }
            token.word = mark(word.range)
        } else if word.shape.contains(.digits) {
            token.word = number(word.range)
            if token.word == .other, word.shape.contains(.letters), let known = lexicon.words[word.key] {
                token.word = known
            }
            if token.word == .other, word.shape.contains(.hyphen) {
                split(word, isFirst: isFirst)
                return
            }
        } else if word.shape.contains(.hyphen) {
            split(word, isFirst: isFirst)
            return
        } else {
            token.word = lexicon.words[word.key] ?? .other
            token.isPlural = word.range.count > 3 && text.bytes[word.range.upperBound - 1] == UInt8(ascii: "s")
        }
        tokens.append(token)
    }

    /// Takes the end of a sentence back that is the full stop of an ordinal: "am 14." and "September
    /// 2022", where they were cut apart.
    private mutating func mendOrdinal() {
        guard let first = tokens.lastIndex(where: \.isFirst), first >= 2, tokens[first - 1].key == Self.stop,
            tokens[first - 1].end == tokens[first - 2].end + 1, case .number(let value, 1...2) = tokens[first - 2].word,
            value > 0
        else { return }
        switch tokens[first].word {
        case .month, .to, .unit(.century), .unit(.quarter), .unit(.half): break
        default: return
        }
        tokens[first].isFirst = false
        tokens[first - 2].shape.insert(.stopped)
        tokens[first - 2].end += 1
        tokens.remove(at: first - 1)
    }

    private static let stop = WordKey.of(".")

    /// The parts of a hyphenated word, where its last one can be in a date; else one token that cannot.
    private mutating func split(_ word: Word, isFirst: Bool) {
        let before = tokens.count
        var start = word.range.lowerBound
        while start < word.range.upperBound {
            var end = start
            while end < word.range.upperBound, text.bytes[end] != 0x2D { end += 1 }
            guard start < end else { break }
            let range = start..<end
            let key = text.bytes[range].withUnsafeBufferPointer { WordKey.of($0) }
            let isCapitalized = text.bytes[start] &- 0x41 < 26 || word.isCapitalized && start == word.range.lowerBound
            let hasDigits = text.bytes[start] &- 0x30 < 10
            var token = DateToken(
                start: Int32(start), end: Int32(end), shape: isCapitalized ? .capitalized : [], isFirst: false,
                word: hasDigits ? number(range) : lexicon.words[key] ?? .other, key: key)
            token.isFirst = isFirst && tokens.count == before
            token.isJoined = tokens.count > before
            if token.isJoined, case .number(let ones, 0) = token.word, ones < 10, let last = tokens.last,
                case .number(let tens, 0) = last.word, tens >= 20, tens % 10 == 0
            {
                tokens[tokens.count - 1].word = .number(tens + ones, digits: 0)
                tokens[tokens.count - 1].end = Int32(end)
            } else {
                tokens.append(token)
            }
            start = end + 1
        }
    }

    private func mark(_ range: Range<Int>) -> DateWord {
        switch text.bytes[range.lowerBound] {
        case 0x2C: .comma
        case 0x2D: .dash
        case 0x27: .apostrophe
        case 0xE2 where range.count == 3 && text.bytes[range.lowerBound + 1] == 0x80:
            switch text.bytes[range.lowerBound + 2] {
            case 0x90...0x95: .dash
            case 0x98, 0x99: .apostrophe
            default: .other
            }
        default: .other
        }
    }

    // MARK: Numbers

    /// What a word that has digits can be.
    private func number(_ range: Range<Int>) -> DateWord {
        var parts: (Int, Int, Int) = (0, 0, 0)
        var digits: (Int, Int, Int) = (0, 0, 0)
        var count = 0
        var separator: UInt8 = 0
        var at = range.lowerBound
        while true {
            var value = 0
            var length = 0
            while at < range.upperBound, text.bytes[at] &- 0x30 < 10, length < 5 {
                value = value * 10 + Int(text.bytes[at] - 0x30)
                length += 1
                at += 1
            }
            guard length > 0, length < 5 else { return .other }
            switch count {
            case 0: (parts.0, digits.0) = (value, length)
            case 1: (parts.1, digits.1) = (value, length)
            case 2: (parts.2, digits.2) = (value, length)
            default: return .other
            }
            count += 1
            guard at < range.upperBound else { break }
            let byte = text.bytes[at]
            if count == 1, byte &- 0x30 >= 10, byte != 0x2D, byte != 0x2F, byte != 0x2E {
                return suffixed(parts.0, digits.0, at..<range.upperBound)
            }
            // The full stop of "14." in languages that write ordinals so.
            if byte == 0x2E, at + 1 == range.upperBound { break }
            guard byte == 0x2D || byte == 0x2F || byte == 0x2E, count == 1 || byte == separator else { return .other }
            separator = byte
            at += 1
        }
        switch count {
        case 1: return .number(parts.0, digits: digits.0)
        case 2: return pair(parts, digits, separator)
        default: return triple(parts, digits, separator)
        }
    }

    /// "1990s", "14th".
    private func suffixed(_ value: Int, _ digits: Int, _ rest: Range<Int>) -> DateWord {
        let first = text.bytes[rest.lowerBound] | 0x20
        let isDecade = value % 10 == 0 && (digits == 2 && value > 10 || digits == 4 && value >= 1000)
        if rest.count == 1, first == UInt8(ascii: "s"), isDecade {
            return .decade(value)
        }
        if rest.count == 1, first == UInt8(ascii: "e"), digits <= 2 { return .ordinal(value) }
        if digits <= 2, value > 0, text.bytes[rest].elementsEqual([0xC2, 0xBA]) { return .ordinal(value) }  // "1º"
        // "1990er", beside "1er"
        if rest.count == 2, isDecade, first == UInt8(ascii: "e"), text.bytes[rest.lowerBound + 1] == UInt8(ascii: "r") {
            return .decade(value)
        }
        if rest.count == 2, digits <= 2, value > 0 {
            let second = text.bytes[rest.lowerBound + 1] | 0x20
            switch (first, second) {
            case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
                (UInt8(ascii: "n"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "d")),
                (UInt8(ascii: "e"), UInt8(ascii: "r")):
                return .ordinal(value)
            default: break
            }
        }
        return .other
    }

    /// "2014-2016", "2014-15", "9/11".
    private func pair(_ parts: (Int, Int, Int), _ digits: (Int, Int, Int), _ separator: UInt8) -> DateWord {
        if separator == 0x2F, lexicon.habits.contains(.monthFirst), parts == (9, 11, 0) {
            return .written(year: 2001, month: 9, day: 11)
        }
        guard separator != 0x2E, digits.0 == 4, (1500...2100).contains(parts.0) else { return .other }
        if digits.1 == 4, parts.1 > parts.0, parts.1 <= 2100 { return .years(parts.0, parts.1) }
        guard digits.1 == 2 else { return .other }
        let year = parts.0 / 100 * 100 + parts.1
        if year > parts.0 { return year == parts.0 + 1 || separator == 0x2D ? .years(parts.0, year) : .other }
        return (1...12).contains(parts.1) ? .written(year: parts.0, month: parts.1, day: 0) : .other
    }

    /// "2022-09-15", "9/11/2001", "11/02/89", "15.9.2022".
    private func triple(_ parts: (Int, Int, Int), _ digits: (Int, Int, Int), _ separator: UInt8) -> DateWord {
        if digits.0 == 4 { return valid(parts.0, parts.1, parts.2) }
        guard digits.0 <= 2, digits.1 <= 2, digits.2 == 4 || digits.2 == 2 && separator != 0x2D else { return .other }
        let year = digits.2 == 4 ? parts.2 : parts.2 + (parts.2 < 50 ? 2000 : 1900)
        let isMonthFirst = separator != 0x2E && lexicon.habits.contains(.monthFirst)
        let first = isMonthFirst ? valid(year, parts.0, parts.1) : valid(year, parts.1, parts.0)
        guard first == .other else { return first }
        return isMonthFirst ? valid(year, parts.1, parts.0) : .other
    }

    private func valid(_ year: Int, _ month: Int, _ day: Int) -> DateWord {
        guard (1000...2200).contains(year), month > 0, day > 0,
            PartialDate(year: year, month: month, day: day).isPossible
        else { return .other }
        return .written(year: year, month: month, day: day)
    }
}
