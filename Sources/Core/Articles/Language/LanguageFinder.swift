/// Settles an article's language.
enum LanguageFinder {
    /// Fewer bytes of letters than these tell nothing against a declaration.
    private static let fewest = 80
    /// Bytes that are looked at first, and where these leave a doubt: more does not make it surer, and takes its time.
    private static let first = 640
    private static let most = 2048

    /// The language of a text (valid UTF-8, ``Article/text``) as BCP 47: the one that it is written in, where that is
    /// certain, with the declared tag's script and region if its language is the same; else the declared one; else nil.
    /// Chinese is "zh" unless it is declared closer ("zh-Hant").
    static func language(of text: [UInt8], declared: String?) -> String? {
        let declared = declared.flatMap(LanguageTag.normalized)
        var guess = LanguageGuess(sample(text, first))
        if text.count > first, !guess.isReliable || guess.percent < 90 || guess.letters < first / 2 {
            guess = LanguageGuess(sample(text, most))
        }
        guard guess.isKnown, guess.isReliable, guess.letters >= fewest, guess.percent >= 60 else { return declared }
        let found = LanguageNames.usual[guess.code] ?? LanguageTag.primary(guess.code)
        guard let declared else { return found }
        let primary = LanguageTag.primary(declared)
        // Bokmål and Nynorsk are Norwegian; what is told from the other in a few words only is believed as declared.
        let isSame = primary == found || LanguageNames.kin.contains { $0.contains(primary) && $0.contains(found) }
        return isSame ? declared : found
    }

    /// At most that many bytes from the text's start, whole characters.
    private static func sample(_ text: [UInt8], _ most: Int) -> ArraySlice<UInt8> {
        guard text.count > most else { return text[...] }
        var end = most
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return text[..<end]
    }
}
