/// Names that the tagger has found somewhere and missed elsewhere.
extension CandidateFinder {
    /// Adds what stands between other words as it is written in a name that was found: an acronym of an organization, the
    /// surname of a person named in full, and names of several words. English: elsewhere every noun can have a capital.
    mutating func addAgain() {
        guard text.language == "en" else { return }
        var single: [UInt64: NameCandidate] = [:]
        var several: [UInt64: [NameCandidate]] = [:]
        for candidate in found where candidate.kind == .person || candidate.kind == .organization {
            let first = candidate.words.lowerBound
            let last = candidate.words.upperBound - 1
            if candidate.words.count > 1 { several[text.words[first].key, default: []].append(candidate) }
            if candidate.kind == .person, candidate.words.count > 1, isRare(last) {
                single[text.words[last].key] = candidate
            } else if candidate.kind == .organization, candidate.words.count == 1,
                text.words[first].shape.contains(.upper)
            {
                single[text.words[first].key] = candidate
            }
        }
        guard !single.isEmpty || !several.isEmpty else { return }
        for at in text.words.indices where text.words[at].isCapitalized && owner[at] < 0 {
            let key = text.words[at].key
            if let name = several[key]?.first(where: { isWritten($0.words, at: at) }) {
                let words = at..<at + name.words.count
                guard !isBesideName(words) else { continue }
                add(NameCandidate(words: words, range: text.range(words), kind: name.kind, entry: name.entry))
            } else if let name = single[key], !isBesideName(at..<at + 1),
                name.kind == .person || text.words[at].shape.contains(.upper)
            {
                add(NameCandidate(words: at..<at + 1, range: text.range(at..<at + 1), kind: name.kind, entry: nil))
            }
        }
    }

    /// Whether a surname is no ordinary word of this article.
    private func isRare(_ index: Int) -> Bool {
        let word = text.words[index]
        return word.range.count > 3 && word.isCapitalized && !NotActors.words.contains(word.key)
            && !Offices.nouns.contains(word.key)
            && !text.words.contains { $0.key == word.key && !$0.isCapitalized }
    }

    /// Whether the words of a name stand at `at` too, none of them in another name.
    private func isWritten(_ words: Range<Int>, at: Int) -> Bool {
        guard at + words.count <= text.words.count else { return false }
        for offset in 0..<words.count {
            let here = at + offset
            guard owner[here] < 0, text.words[here].key == text.words[words.lowerBound + offset].key,
                text.words[here].isCapitalized == text.words[words.lowerBound + offset].isCapitalized
            else { return false }
        }
        return true
    }

    /// Whether a capitalised word stands beside the words that makes another name of them.
    private func isBesideName(_ words: Range<Int>) -> Bool {
        func isName(_ index: Int) -> Bool {
            guard text.words.indices.contains(index), text.words[index].isCapitalized else { return false }
            let key = text.unstoppedKey(index)
            return !RoleWords.honorifics.contains(text.words[index].key) && !Offices.nouns.contains(key)
                && !RoleWords.openers.contains(key) && !RoleWords.stops.contains(key) && !text.isDay(index)
        }
        return isName(words.lowerBound - 1) || isName(words.upperBound)
    }
}
