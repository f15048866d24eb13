internal import ReadoutText

/// Words of names in a form that is the same for all ways to write them in Latin letters that differ by romanization,
/// accents or doubled letters: "Toqaev" and "Tokayev", "Zelenskyy" and "Zelensky". What is left is no word to be shown.
///
/// Russian and Ukrainian letters are taken to Latin ones first. The rules are those in which the usual romanizations
/// differ (BGN/PCGN, ISO 9, GOST, the passports' and the press's; for Arabic: IJMES and the press's).
enum NameSpelling {
    /// The word without case, accents and what joins its parts ("al-Assad" is "alassad").
    static func folded(_ word: Substring) -> String {
        var word = String(word)
        var bytes: [UInt8] = []
        word.withUTF8 { Folding.term(of: $0, into: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The form of a word that is folded.
    static func letters(_ folded: String) -> String {
        let spelled = plain(folded)
        return variants[spelled] ?? spelled
    }

    private static let variants: [String: String] = {
        var variants: [String: String] = [:]
        for line in NameVariants.lines.split(separator: "\n") {
            let words = line.split(separator: " ").map { plain(String($0)) }
            for word in words { variants[word] = words[0] }
        }
        return variants
    }()

    /// Without the variants that are listed.
    private static func plain(_ folded: String) -> String {
        var word: [UInt8] = []
        for scalar in folded.unicodeScalars {
            if scalar.isASCII {
                if scalar != "'" { word.append(UInt8(truncatingIfNeeded: scalar.value)) }
            } else if let letters = cyrillic[scalar] {
                word += letters.utf8
            } else if scalar != "\u{2BC}" && scalar != "\u{2019}" {
                word += String(scalar).utf8
            }
        }
        var spelled: [UInt8] = []
        var at = 0
        while at < word.count {
            if let (from, to) = digraphs[Int(word[at])].first(where: { word[at...].starts(with: $0.0) }) {
                spelled += to
                at += from.count
                continue
            }
            let next = at + 1 < word.count ? word[at + 1] : 0
            spelled.append(letter(word[at], next, isFirst: at == 0))
            at += 1
        }
        return String(decoding: smooth(spelled), as: UTF8.self)
    }

    private static func letter(_ byte: UInt8, _ next: UInt8, isFirst: Bool) -> UInt8 {
        switch byte {
        case UInt8(ascii: "q"): UInt8(ascii: "k")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        // German, Polish: before a consonant or the end it is no consonant.
        case UInt8(ascii: "j") where !isFirst && !isVowel(next): UInt8(ascii: "i")
        case UInt8(ascii: "c"): "eiy".utf8.contains(next) ? UInt8(ascii: "s") : UInt8(ascii: "k")
        default: byte
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

    /// Without doubled letters, and with the endings and middles that romanizations make of one letter.
    private static func smooth(_ word: [UInt8]) -> [UInt8] {
        let (i, e, r) = (UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "r"))
        var smooth: [UInt8] = []
        for byte in word {
            if byte == smooth.last { continue }
            // "ye", "ie": one letter in Russian.
            if byte == e, smooth.last == i { smooth.removeLast() }
            if byte != smooth.last { smooth.append(byte) }
        }
        // Aleksandr, Alexander; Petr, Peter.
        if smooth.count > 4, smooth.suffix(2) == [e, r], !isVowel(smooth[smooth.count - 3]) {
            smooth.removeLast(2)
            smooth.append(r)
        }
        return smooth
    }

    /// By the first letter: what several letters become, the longest first.
    private static let digraphs: [[([UInt8], [UInt8])]] = {
        var table = [[([UInt8], [UInt8])]](repeating: [], count: 256)
        let rules = [
            ("shch", "SC"), ("dsch", "j"), ("tsch", "C"), ("dzh", "j"), ("sch", "S"), ("tch", "C"), ("tsh", "C"),
            ("cz", "C"), ("zh", "j"), ("dj", "j"), ("sh", "S"), ("ch", "C"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
            ("th", "t"), ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("x", "ks"),
        ]
        for (from, to) in rules { table[Int(from.utf8.first ?? 0)].append((Array(from.utf8), Array(to.utf8))) }
        return table
    }()

    private static let cyrillic: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
        "я": "ya", "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u",
    ]
}
