/// A word of a text that is a quotation mark by its form, or an apostrophe that looks like one.
struct QuotationSign {
    /// The forms of marks, by what may close them.
    enum Form: UInt8 {
        case straight, left, right, low, graves, primes  // " “ ” „ `` ''
        case leftAngle, rightAngle  // « »
        case single, leftSingle, rightSingle, lowSingle, grave  // ' ‘ ’ ‚ `
        case leftSingleAngle, rightSingleAngle  // ‹ ›
        case leftCorner, rightCorner, leftWhiteCorner, rightWhiteCorner  // 「 」 『 』

        /// Whether it may be an apostrophe, or a foot or minute.
        var isSingle: Bool {
            switch self {
            case .single, .leftSingle, .rightSingle, .lowSingle, .grave: true
            default: false
            }
        }

        /// Whether a mark of this form, as the opening one, is closed by `other`. „Foo“, „Foo”, “Foo”, ”Foo”, »Foo« and
        /// «Foo» all occur, and curly and straight ones are mixed up by editors.
        func closes(with other: Form) -> Bool {
            switch self {
            case .straight, .left, .right, .low, .graves, .primes:
                other == .straight || other == .right || other == .left || other == .primes
            case .leftAngle: other == .rightAngle
            case .rightAngle: other == .leftAngle || other == .rightAngle
            case .single, .leftSingle, .grave, .rightSingle: other == .single || other == .rightSingle
            case .lowSingle: other == .leftSingle || other == .single || other == .rightSingle
            case .leftSingleAngle: other == .rightSingleAngle
            case .rightSingleAngle: other == .leftSingleAngle
            case .leftCorner: other == .rightCorner
            case .leftWhiteCorner: other == .rightWhiteCorner
            case .rightCorner, .rightWhiteCorner: false
            }
        }
    }

    /// What the space and signs around a mark say.
    enum Side { case opens, closes, either }

    /// Its words: more than one where two single marks stand for a double one.
    var words: Range<Int>
    var form: Form
    var side: Side
    /// Whether it is likelier something else (possessive, inch), so that it closes only where nothing better follows.
    var isWeak: Bool
    /// Whether a comma, stop or other such mark stands right before it, as at the end of what somebody says.
    var endsClause: Bool

    /// The sign that the word at `at` is; nil where it is none.
    static func read(_ text: AnnotatedText, at: Int) -> QuotationSign? {
        let word = text.words[at]
        guard word.isPunctuation, let (form, length) = form(text, at) else { return nil }
        let words = at..<at + length
        // Between digits, or 5'10": foot and inch. Between letters: an apostrophe.
        let touchesBefore = at > 0 && text.words[at - 1].end == word.start
        let end = text.words[words.upperBound - 1].end
        let touchesAfter = words.upperBound < text.words.count && text.words[words.upperBound].start == end
        let before = touchesBefore ? text.words[at - 1] : nil
        let after = touchesAfter ? text.words[words.upperBound] : nil
        let isDigitBefore = before?.shape.contains(.digits) ?? false
        if form.isSingle, let before, let after, !before.isPunctuation, !after.isPunctuation { return nil }
        let left = before.map { beforeSide($0, in: text, form) } ?? .opens
        let right = after.map { afterSide($0, in: text, form) } ?? .closes
        var side: Side =
            switch (left, right) {
            case (.opens, .opens), (.opens, .either), (.either, .opens): .opens
            case (.closes, .closes), (.closes, .either), (.either, .closes): .closes
            default: .either
            }
        // `to talk, "said Orlan`: a space too early. What a verb of speech stands behind is over.
        let next = words.upperBound
        if side == .opens, form == .straight || form == .primes || form == .left, at > 0, next < text.words.count,
            text.words[at - 1].isPunctuation,
            [0x2C, 0x2E, 0x21, 0x3F].contains(text.bytes[Int(text.words[at - 1].start)]),
            !text.words[next].isCapitalized, SpeechLexicon.of(text.language)?.verbs.contains(text.key(next)) ?? false
        {
            side = .closes
        }
        var isWeak = false
        if form.isSingle, side == .opens, let after { isWeak = isElision(after, text) }
        if let before, side != .opens, !before.isPunctuation {
            let goesOn = next < text.words.count && !text.words[next].isPunctuation && !touchesAfter
            let endsInS = text.bytes[Int(before.end) - 1] | 0x20 == 0x73
            if form.isSingle {
                isWeak = goesOn && (endsInS || isDigitBefore || elided.contains(before.key)) || isDigitBefore && !goesOn
            } else if isDigitBefore, form == .straight || form == .primes || form == .right {
                isWeak = goesOn && !text.words[next].isCapitalized || before.shape.contains(.letters) == false && goesOn
            }
        }
        let endsClause = before.map { [0x2C, 0x2E, 0x21, 0x3F].contains(text.bytes[Int($0.start)]) } ?? false
        return QuotationSign(words: words, form: form, side: side, isWeak: isWeak, endsClause: endsClause)
    }

    /// The form of the mark at `at` and how many words it takes.
    private static func form(_ text: AnnotatedText, _ at: Int) -> (Form, Int)? {
        let word = text.words[at]
        let bytes = text.bytes
        let start = Int(word.start)
        let length = Int(word.end) - start
        switch bytes[start] {
        case 0x22: return (.straight, 1)
        case 0x27: return length == 1 ? (.single, 1) : length <= 3 ? (.primes, 1) : nil
        case 0x60: return length == 1 ? (.grave, 1) : length == 2 ? (.graves, 1) : nil
        case 0xC2 where length == 2:
            return bytes[start + 1] == 0xAB ? (.leftAngle, 1) : bytes[start + 1] == 0xBB ? (.rightAngle, 1) : nil
        case 0xCA where length == 2:
            return bytes[start + 1] == 0xBC ? (.rightSingle, 1) : nil
        case 0xE2 where length == 3 && bytes[start + 1] == 0x80:
            let isDouble =
                at + 1 < text.words.count && text.words[at + 1].start == word.end
                && text.words[at + 1].range.count == 3 && bytes[start..<start + 3] == bytes[start + 3..<start + 6]
            switch bytes[start + 2] {
            case 0x98, 0x9B: return isDouble ? (.left, 2) : (.leftSingle, 1)  // ‘ ‛
            case 0x99: return isDouble ? (.right, 2) : (.rightSingle, 1)  // ’
            case 0x9A: return (.lowSingle, 1)  // ‚
            case 0x9C, 0x9F: return (.left, 1)  // “ ‟
            case 0x9D: return (.right, 1)  // ”
            case 0x9E: return (.low, 1)  // „
            case 0xB9: return (.leftSingleAngle, 1)  // ‹
            case 0xBA: return (.rightSingleAngle, 1)  // ›
            default: return nil
            }
        case 0xE3 where length == 3 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x8C: return (.leftCorner, 1)
            case 0x8D: return (.rightCorner, 1)
            case 0x8E: return (.leftWhiteCorner, 1)
            case 0x8F: return (.rightWhiteCorner, 1)
            default: return nil
            }
        case 0xEF where length == 3 && bytes[start + 1] == 0xBC && bytes[start + 2] == 0x82:
            return (.straight, 1)  // ＂
        default: return nil
        }
    }

    /// What a word that touches the mark from before says of it: behind ( a mark opens, behind a letter or , it closes.
    private static func beforeSide(_ word: Word, in text: AnnotatedText, _ form: Form) -> Side {
        guard word.isPunctuation else { return .closes }
        switch text.bytes[Int(word.start)] {
        case 0x28, 0x5B, 0x7B, 0x2F, 0x3D, 0x3C: return .opens  // ( [ { / = <
        case 0x2D: return .either  // - --
        case 0x3A: return .either  // :
        case 0x22, 0x27, 0x60, 0xC2, 0xE3: return .either
        case 0xE2: return .either  // – — … and other marks
        default: return .closes
        }
    }

    /// What a word that touches the mark from behind says of it.
    private static func afterSide(_ word: Word, in text: AnnotatedText, _ form: Form) -> Side {
        guard word.isPunctuation else { return .opens }
        switch text.bytes[Int(word.start)] {
        case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0x3F, 0x21, 0x2F, 0x3E: return .closes  // , ; : ) ] } ? ! / >
        case 0x2E: return word.range.count > 1 ? .either : .closes  // ... .
        case 0x28, 0x5B, 0x7B, 0x24, 0x23, 0x40: return .opens  // ( [ { $ # @
        default: return .either
        }
    }

    /// Whether what follows an opening single mark says that the mark stands for letters left out: ’90s, ’em, ’n’.
    private static func isElision(_ word: Word, _ text: AnnotatedText) -> Bool {
        if elided.contains(word.key) { return true }
        guard word.shape.contains(.digits) else { return false }
        let digits = text.bytes[word.range].prefix { $0 &- 0x30 < 10 }.count
        return digits == 2 && word.range.count - digits <= 2
    }

    /// English words that lost letters at their beginning.
    private static let elided = WordSet(
        "em n tis twas til till twere twill twould cause cuz cos bout round neath nuff im er ere ave ow ole")
}
