import CLanguage

/// What CLD2 (Compact Language Detector 2) makes of a text: 83 languages by sequences of four letters, Chinese, Japanese
/// and Korean by characters.
struct LanguageGuess {
    /// ISO 639-1, or BCP 47 for "zh-Hant" and the like; "un" where it is not known.
    let code: String
    /// Whether it is sure.
    let isReliable: Bool
    /// How much of the text is in the language, in per cent.
    let percent: Int
    /// How many bytes of letters there were to judge by.
    let letters: Int
    /// How usual the text is for the language: about 500…1,500 where it is right.
    let score: Double

    var isKnown: Bool { code != "un" }

    /// Looks at valid UTF-8.
    init(_ text: ArraySlice<UInt8>) {
        var found = text.withUnsafeBufferPointer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                readout_language_identify(text.baseAddress, CInt(clamping: text.count))
            }
        }
        code = withUnsafeBytes(of: &found.code) { code in
            String(decoding: code.prefix { $0 != 0 }, as: UTF8.self)
        }
        isReliable = found.is_reliable != 0
        percent = Int(found.percent)
        letters = Int(found.letters)
        score = found.score
    }
}
