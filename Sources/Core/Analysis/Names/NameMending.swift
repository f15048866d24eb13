/// Mends what the tagger found in English: words that have a capital only because a sentence begins with them, and days
/// of the week behind a name.
struct NameMending {
    let text: AnnotatedText
    let features: NameFeatures
    let gazetteer: Gazetteer

    func mended(_ names: [NameSpan]) -> [NameSpan] {
        names.compactMap { name in
            var name = name
            if name.words.count > 1, Self.days.contains(text.words[name.words.upperBound - 1].key) {
                name.words = name.words.lowerBound..<name.words.upperBound - 1
            }
            let first = name.words.lowerBound
            guard features.isOnlyForced(first), gazetteer.kinds(at: first, in: text) == nil else { return name }
            if name.words.count == 1 { return isVerbOrAdverb(first) ? nil : name }
            let rest = first + 1..<name.words.upperBound
            if gazetteer.kinds(at: rest.lowerBound, in: text)?.words == rest.count { name.words = rest }
            return name
        }
    }

    private static let days = WordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

    /// Whether it ends with -ing, -ly or -ed.
    private func isVerbOrAdverb(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.end - word.start > 4 else { return false }
        let end = Int(word.end)
        let ending = (text.bytes[end - 3], text.bytes[end - 2], text.bytes[end - 1])
        return ending == (0x69, 0x6E, 0x67) || ending.1 == 0x6C && ending.2 == 0x79
            || ending.1 == 0x65 && ending.2 == 0x64
    }
}
