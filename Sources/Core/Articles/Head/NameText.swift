/// Names of outlets and writers as they are written down.
enum NameText {
    /// An outlet's name without the company's form, a final full stop, brackets: "RFE/RL, Inc." is "RFE/RL".
    static func outlet(_ text: Bytes) -> String {
        var name = text.trimmed(of: "()[]|,;:-\"*_")
        while let shorter = withoutForm(name) { name = shorter }
        if name.last == UInt8(ascii: "."), !Prose.endsAbbreviated(name) { name = name.dropLast() }
        return name.string
    }

    /// A name without one company's form at its end or start; nil where it has none or is nothing else.
    private static func withoutForm(_ name: Bytes) -> Bytes? {
        let text = name.trimmed(of: ".,")
        // lower case keeps the bytes' count for all letters of the forms; others change nothing that is cut
        let folded = Array(text.string.lowercased().utf8)
        guard folded.count == text.count else { return nil }
        for form in CompanyForms.ends
        where folded.count > form.count + 1 && folded.suffix(form.count).elementsEqual(form) {
            let rest = text.dropLast(form.count)
            guard let last = rest.last, last == Ascii.space || last == UInt8(ascii: ",") else { continue }
            let bare = rest.trimmed(of: ",&")
            return bare.isEmpty ? nil : bare
        }
        for form in CompanyForms.starts where folded.count > form.count + 1 && folded.starts(with: form) {
            return text.dropFirst(form.count).trimmed
        }
        return nil
    }

    /// Whether words can be an outlet's name: few, the first and nearly all others capitalized, or known.
    static func isOutletLike(_ text: Bytes) -> Bool {
        let words = text.words
        guard (1...7).contains(words.count), let first = words.first, text.count <= 80 else { return false }
        guard first.startsWithCapital || first.first.map(Ascii.isDigit) == true || OutletNames.isKnown(text.string)
        else {
            return false
        }
        return words.dropFirst().allSatisfy {
            $0.startsWithCapital || smallWords.contains($0.string.lowercased())
                || $0.first.map { !Ascii.isLetter($0) } == true
        }
    }

    /// Whether a name is an outlet's rather than a person's: known, with a word such as "News", an article, a stroke or
    /// a host's ending, all capitals, or of one word.
    static func isOutlet(_ text: Bytes) -> Bool {
        guard isOutletLike(text), !HeadWords.sections.contains(text.string.lowercased()) else { return false }
        if OutletNames.isKnown(text.string) { return true }
        let words = text.words
        if words.count == 1 { return text.count >= 2 }
        if words[0].isFolded("the") { return true }
        if text.contains(UInt8(ascii: "/"))
            || words.last.map({ $0.dropFirst().contains(UInt8(ascii: ".")) && $0.last != UInt8(ascii: ".") }) == true
        {
            return true
        }
        return words.contains { OutletNames.words.contains($0.trimmed(of: ".,").string.lowercased()) }
    }

    /// "The Malsk Courier": an article, and at the end a word that outlets' names have.
    static func isTitled(_ name: Bytes) -> Bool {
        let words = name.words
        guard words.count >= 2, words[0].isFolded("the"), let last = words.last else { return false }
        return OutletNames.words.contains(last.string.lowercased())
    }

    /// A person's name, in mixed case where it is all in capitals.
    static func person(_ words: [Bytes]) -> String {
        let name = words.map(\.string).joined(separator: " ")
        let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
        guard letters.count > 3, letters.allSatisfy({ !$0.properties.isLowercase }) else { return name }
        var out = ""
        var atStart = true
        for character in name {
            out += atStart ? String(character) : character.lowercased()
            atStart = !character.isLetter
        }
        return out
    }

    private static let smallWords: Set<String> = [
        "of", "the", "and", "&", "de", "der", "la", "le", "el", "for", "in", "y", "et",
    ]
}
