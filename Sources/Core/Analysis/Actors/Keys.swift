internal import ReadoutText

/// Keys of words that are the same for all ways to write a name: without accents, hyphens and full stops.
extension AnnotatedText {
    /// The key of the word at `index`, folded ("Kassym-Jomart" as "kassymjomart", "U.S." as "us").
    func foldedKey(_ index: Int) -> UInt64 {
        let word = words[index]
        let range = word.range
        if word.shape.isDisjoint(with: [.hyphen, .stopped]) {
            var isPlain = true
            for at in range where bytes[at] >= 0x80 || bytes[at] == 0x27 || bytes[at] == 0x2E { isPlain = false }
            if isPlain { return word.key }
        }
        return foldedKey(bytes: range)
    }

    /// The folded key of a range of bytes.
    func foldedKey(bytes range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumBytes) { buffer in
                let count = Folding.term(of: UnsafeBufferPointer(rebasing: bytes[range]), into: buffer)
                return WordKey.of(UnsafeBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }

    /// The key of a range of bytes, in lower case.
    func key(bytes range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBufferPointer { WordKey.of(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The bytes between the hyphens of a word; one range, the word's, where it has none.
    func hyphenParts(_ index: Int) -> [Range<Int>] {
        let range = words[index].range
        guard words[index].shape.contains(.hyphen) else { return [range] }
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where bytes[at] == 0x2D {
            if start < at { parts.append(start..<at) }
            start = at + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// A range of bytes as a name: one space for each run of white space.
    func name(_ range: Range<Int>) -> String {
        var isPlain = true
        for at in range
        where bytes[at] < 0x20 || bytes[at] == 0xC2 && at + 1 < range.upperBound && bytes[at + 1] == 0xA0
            || bytes[at] == 0x20 && bytes[at - 1] == 0x20
        {
            isPlain = false
        }
        let string = String(decoding: bytes[range], as: UTF8.self)
        return isPlain ? string : string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether the words of a sentence are all in capitals, as headlines of some are.
    func isShouted(_ sentence: Range<Int>) -> Bool {
        var upper = 0
        var lower = 0
        for index in sentence where words[index].shape.contains(.letters) {
            if words[index].shape.contains(.upper) { upper += 1 } else { lower += 1 }
        }
        return upper > 2 && upper > 3 * lower
    }

    /// Whether a word is the clitic of a possessor.
    func isClitic(_ index: Int) -> Bool {
        words.indices.contains(index) && RoleWords.clitics.contains(words[index].key)
            && !words[index].shape.contains(.spaced)
    }

    /// Whether the word begins with a lower-case letter, as far as ASCII tells.
    func isLower(_ index: Int) -> Bool {
        words[index].shape.contains(.letters) && !words[index].isCapitalized
    }

    /// Whether a word ends with some ASCII letters.
    func hasSuffix(_ index: Int, _ suffix: StaticString) -> Bool {
        let range = words[index].range
        let count = suffix.utf8CodeUnitCount
        guard range.count > count else { return false }
        for at in 0..<count where bytes[range.upperBound - count + at] | 0x20 != suffix.utf8Start[at] { return false }
        return true
    }

    /// Whether a word is a day of the week or a month.
    func isDay(_ index: Int) -> Bool { NotActors.days.contains(words[index].key) }

    /// The folded key of a word in -s without it; nil for others.
    func singular(_ index: Int) -> UInt64? {
        let range = words[index].range
        guard range.count > 3, bytes[range.upperBound - 1] == 0x73 else { return nil }
        return foldedKey(bytes: range.lowerBound..<range.upperBound - 1)
    }

    /// Whether a word is a name of the net ("globalwatch.org").
    func isDomain(_ index: Int) -> Bool {
        let range = words[index].range
        guard range.count > 4, let dot = range.last(where: { bytes[$0] == 0x2E }), dot > range.lowerBound else {
            return false
        }
        let end = range.upperBound - dot - 1
        return end > 1 && end < 5 && (dot + 1..<range.upperBound).allSatisfy { bytes[$0] &- 0x61 < 26 }
    }
}
