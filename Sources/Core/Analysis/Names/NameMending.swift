/// Mends what the tagger found in English: words that have a capital only because a sentence begins with them, days of the
/// week behind a name, two places in one name, and who has a title that only persons have.
struct NameMending {
    let text: AnnotatedText
    let features: NameFeatures
    let gazetteer: Gazetteer

    func mended(_ names: [NameSpan]) -> [NameSpan] {
        titled(names.flatMap { parts(of: $0) }.compactMap { trimmed($0) })
    }

    /// The name without words that are not its own; nil where it is none.
    private func trimmed(_ name: NameSpan) -> NameSpan? {
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

    /// "France and Italy" in two, where the gazetteer has both as places and not the whole.
    private func parts(of name: NameSpan) -> [NameSpan] {
        guard name.words.count > 2, let and = name.words.first(where: { text.words[$0].key == Self.and }),
            isPlace(name.words.lowerBound..<and), isPlace(and + 1..<name.words.upperBound)
        else { return [name] }
        return [
            NameSpan(words: name.words.lowerBound..<and, kind: .location),
            NameSpan(words: and + 1..<name.words.upperBound, kind: .location),
        ]
    }

    private static let and = WordKey.of("and")

    private func isPlace(_ words: Range<Int>) -> Bool {
        guard !words.isEmpty, let known = gazetteer.kinds(at: words.lowerBound, in: text) else { return false }
        return known.words == words.count && !known.kinds.isDisjoint(with: [.state, .seat, .city, .region])
    }

    /// Who stands behind "Mr." and the like is a person, found or not.
    private func titled(_ names: [NameSpan]) -> [NameSpan] {
        var all: [NameSpan] = []
        var next = names[...]
        for sentence in text.sentences {
            for title in sentence where Self.titles.contains(text.words[title].key) {
                let start = title + 1
                guard start < sentence.upperBound, text.words[start].isCapitalized else { continue }
                while let name = next.first, name.words.upperBound <= start { all.append(next.removeFirst()) }
                if let name = next.first, name.words.lowerBound == start {
                    all.append(NameSpan(words: name.words, kind: .person))
                    next.removeFirst()
                } else if next.first.map({ $0.words.lowerBound > start }) ?? true {
                    var end = start + 1
                    let limit = min(sentence.upperBound, next.first?.words.lowerBound ?? .max, start + 3)
                    while end < limit, text.words[end].isCapitalized { end += 1 }
                    all.append(NameSpan(words: start..<end, kind: .person))
                }
            }
        }
        return all + next
    }

    private static let titles = WordSet("mr mr. mrs mrs. ms ms.")

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
