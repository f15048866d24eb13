/// How much a decoded text looks like one that somebody wrote, for choosing among charsets.
struct TextLikelihood {
    /// What writing can look like only by a wrong charset: places a character that is not ASCII; about 0 in real text.
    private(set) var oddity = 0.0
    /// How well letters (or the language) fit, 0…1.
    private(set) var fit = 0.0
    /// The language, by CLD2's code, where it was looked for and recognised.
    private(set) var language: String?
    /// Both in one, about 1 for a text in its own charset.
    var value: Double { fit - 2 * oddity }

    private enum Script: Int, CaseIterable {
        case latin, greek, cyrillic, hebrew, arabic, thai, kana, hangul, han, other
    }

    private enum Kind {
        case letter(Script), halfKana, drawing, symbol, quote, mark, broken
    }

    /// Looks at valid UTF-8.
    init(_ text: [UInt8]) {
        var wide = 0
        var odd = 0.0
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        var ascii = 0
        var previous: UInt32 = 0x20
        var isPreviousLower = false
        var iterator = String(decoding: text, as: UTF8.self).unicodeScalars.makeIterator()
        var next = iterator.next()
        while let scalar = next {
            next = iterator.next()
            let value = scalar.value
            let follower = next?.value ?? 0x20
            if value < 0x80 {
                if value < 0x80, Ascii.isLetter(UInt8(value)) { ascii += 1 }
                isPreviousLower = Ascii.isLower(UInt8(value))
                previous = value
                continue
            }
            wide += 1
            let isAfterLetter = Self.isLetter(previous)
            let isBeforeLetter = Self.isLetter(follower)
            var isLower = false
            switch Self.kind(value) {
            case .broken: odd += 2
            case .halfKana, .drawing: odd += 0.7
            case .symbol: odd += isAfterLetter && isBeforeLetter ? 1 : isAfterLetter || isBeforeLetter ? 0.4 : 0.1
            case .quote: odd += isAfterLetter && isBeforeLetter && value != 0x2019 && value != 0xB7 ? 1 : 0
            case .mark: break
            case .letter(let script):
                counts[script.rawValue] += 1
                switch script {
                case .latin, .greek, .cyrillic:
                    let isUpper = scalar.properties.isUppercase
                    isLower = !isUpper
                    if isUpper, isPreviousLower { odd += 1 }
                    if script != .latin, Self.isASCIILetter(previous) || Self.isASCIILetter(follower) { odd += 1 }
                case .hebrew, .arabic, .thai:
                    if Self.isASCIILetter(previous) || Self.isASCIILetter(follower) { odd += 1 }
                case .kana, .hangul, .han:
                    if Self.isASCIILetter(previous) || Self.isASCIILetter(follower) { odd += 0.5 }
                case .other: break
                }
            }
            isPreviousLower = isLower
            previous = value
        }
        guard wide > 0 else {
            fit = 1
            return
        }
        oddity = odd / Double(wide)
        fit = fit(text, counts, ascii: ascii)
    }

    /// How well the letters of the writing system that most are of fit what is written in it.
    private mutating func fit(_ text: [UInt8], _ counts: [Int], ascii: Int) -> Double {
        let letters = counts.reduce(0, +)
        if letters == 0 { return ascii > 0 ? languageFit(text) : 0.7 }  // quotation marks, dashes
        let eastAsian = counts[Script.kana.rawValue] + counts[Script.han.rawValue] + counts[Script.hangul.rawValue]
        let most = counts.indices.max { counts[$0] < counts[$1] }.flatMap(Script.init(rawValue:)) ?? .other
        let inMost = eastAsian * 2 > letters ? eastAsian : counts[most.rawValue]
        let purity = Double(inMost) / Double(letters)
        if eastAsian * 2 > letters {
            let ofThem = Double(eastAsian)
            if counts[Script.hangul.rawValue] * 2 > eastAsian {
                return purity * Self.share(text, FrequentLetters.korean, of: ofThem)
            }
            let japanese = Self.share(text, FrequentLetters.japanese, of: ofThem)
            return purity * max(japanese, Self.share(text, FrequentLetters.chinese, of: ofThem))
        }
        let count = Double(counts[most.rawValue])
        switch most {
        case .greek: return purity * Self.share(text, FrequentLetters.greek, of: count)
        case .hebrew: return purity * Self.share(text, FrequentLetters.hebrew, of: count)
        case .thai: return purity * Self.share(text, FrequentLetters.thai, of: count)
        case .arabic: return purity * Self.share(text, FrequentLetters.arabic, of: count)
        case .cyrillic: return purity * Self.share(text, FrequentLetters.cyrillic, of: count)
        case .latin:
            // No language writes much more than a third of its letters with marks (Vietnamese).
            let marked = count / (count + Double(ascii))
            let share = purity * (marked < 0.4 ? 1 : max(0, 1 - (marked - 0.4) * 2))
            return share * languageFit(text)
        default: return 0.2
        }
    }

    /// 0.9 and a little more for a language that is recognised, less where none is.
    private mutating func languageFit(_ text: [UInt8]) -> Double {
        let found = LanguageGuess(text[...])
        guard found.isKnown else { return 0.5 }
        language = found.code
        return (found.isReliable ? 0.85 : 0.65) + min(found.score, 2000) / 10_000
    }

    private static func share(_ text: [UInt8], _ frequent: (letters: String, share: Double), of count: Double) -> Double
    {
        let wanted = Set(frequent.letters.unicodeScalars)
        var found = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where wanted.contains(scalar) { found += 1 }
        return min(1, Double(found) / count / frequent.share)
    }

    private static func isASCIILetter(_ value: UInt32) -> Bool { value < 0x80 && Ascii.isLetter(UInt8(value)) }

    private static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return Ascii.isLetter(UInt8(value)) }
        if case .letter = kind(value) { return true }
        return false
    }

    private static func kind(_ value: UInt32) -> Kind {
        switch value {
        case 0x80..<0xA0: .broken
        case 0xAB, 0xBB, 0xB7: .quote
        case 0xAA, 0xBA, 0xB5: .mark
        case 0xA0, 0xAD: .mark
        case 0xA0..<0xC0, 0xD7, 0xF7: .symbol
        case 0xC0..<0x250, 0x1E00..<0x1F00: .letter(.latin)
        case 0x2B0..<0x300: .symbol
        case 0x300..<0x370: .mark
        case 0x370..<0x400: .letter(.greek)
        case 0x400..<0x530: .letter(.cyrillic)
        case 0x591..<0x5C8: .mark
        case 0x5D0..<0x5F3: .letter(.hebrew)
        case 0x60C, 0x61B, 0x61F, 0x64B...0x65F, 0x66A...0x66D, 0x6D4: .mark
        case 0x600..<0x700, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: .letter(.arabic)
        case 0xE3F, 0xE4F..<0xE5C: .mark
        case 0xE01..<0xE5C: .letter(.thai)
        case 0x200B..<0x2010: .mark
        case 0x2010..<0x2040: .quote
        case 0x20A0..<0x20D0, 0x2116, 0x2122: .mark
        case 0x2300..<0x2600: .drawing
        case 0x3000..<0x3040, 0x30FB, 0x30FC: .mark
        case 0x3040..<0x3100: .letter(.kana)
        case 0x3400..<0xA000: .letter(.han)
        case 0xAC00..<0xD7A4: .letter(.hangul)
        case 0xE000..<0xF900, 0xFFFD, 0xFFFE, 0xFFFF: .broken
        case 0xFF00..<0xFF60: .mark
        case 0xFF60..<0xFFA0: .halfKana
        default: .symbol
        }
    }
}
