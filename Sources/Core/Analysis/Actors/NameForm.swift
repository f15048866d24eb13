internal import ReadoutText

/// A person's name as it is written somewhere, in its parts: what two ways to write one name have in common.
struct NameForm {
    struct Part: Equatable {
        /// Folded.
        var key: UInt64
        /// The first letter, folded.
        var initial: UInt32
        /// Only the first letter is given ("V.", "J.K.").
        var isInitial: Bool
        /// For how short forms of given names compare ("Bill", "William").
        var nickname: Int?
    }

    /// Given names, then surnames, as they are written; particles ("von", "de") and generations ("Jr.") are left out,
    /// and "bin Salman" is one part.
    fileprivate(set) var parts: [Part] = []
    /// The first part can be the surname, as in Chinese.
    private(set) var isSurnameFirst = false
    /// "Jr.", "II".
    private(set) var generation: UInt64 = 0

    /// The form of some words of a text.
    init(_ words: Range<Int>, in text: AnnotatedText) {
        parts.reserveCapacity(words.count)
        var joined: UInt64 = 0
        var isQuoted = false
        for index in words {
            let word = text.words[index]
            guard word.shape.contains(.letters) else {
                if ["\"", "“", "”", "``", "''"].contains(text.string(index)) { isQuoted.toggle() }
                continue
            }
            if isQuoted || text.isClitic(index) { continue }
            if index > words.lowerBound, PersonWords.generations.contains(word.key) {
                generation = text.unstoppedKey(index)
                continue
            }
            if index < words.upperBound - 1, words.count > 1 {
                if PersonWords.sonOf.contains(word.key),
                    index > words.lowerBound || !word.isCapitalized || PersonWords.sonOfOnly.contains(word.key)
                {
                    joined = word.key
                    continue
                }
                if PersonWords.particles.contains(word.key), index > words.lowerBound || !word.isCapitalized {
                    continue
                }
            }
            let range = Self.withoutArticle(word.range, text)
            let letters = text.letters(range)
            let key = text.foldedKey(bytes: range)
            parts.append(
                Part(
                    key: joined == 0 ? key : key ^ joined &* 0x9E37_79B9_7F4A_7C15, initial: text.foldedInitial(range),
                    isInitial: letters == 1 || letters == 2 && word.shape.isSuperset(of: [.stopped, .upper]),
                    nickname: PersonWords.nicknames[word.key]))
            joined = 0
        }
        guard parts.count > 1, parts.count < 4, let first = words.first else { return }
        isSurnameFirst = PersonWords.firstSurnames.contains(text.words[first].key)
    }

    /// Behind the article that a hyphen joins to a name: "al-Assad" is Assad.
    private static func withoutArticle(_ range: Range<Int>, _ text: AnnotatedText) -> Range<Int> {
        for article in PersonWords.joinedArticles {
            let end = range.lowerBound + article.utf8.count
            guard range.upperBound > end + 2, text.bytes[end] == 0x2D else { continue }
            let matches = zip(text.bytes[range.lowerBound..<end], article.utf8).allSatisfy { $0 | 0x20 == $1 }
            if matches { return end + 1..<range.upperBound }
        }
        return range
    }

    /// Whether more than a surname or a given name is written.
    var isFull: Bool { parts.count > 1 }

    /// The key of the last part.
    var last: UInt64 { parts.last?.key ?? 0 }

    /// Whether a name of one part can be this one's surname.
    func hasSurname(_ key: UInt64) -> Bool {
        key == last || isSurnameFirst && key == parts[0].key
    }

    /// Whether both are the same but for how they are written.
    func isSame(_ other: NameForm) -> Bool {
        generation == other.generation && parts.count == other.parts.count
            && zip(parts, other.parts).allSatisfy { $0.key == $1.key }
    }

    /// Whether `other`, which comes later in the article, can be another way to write this person's name. Both are
    /// full. Who gets a "Jr." later is another.
    func isCompatible(with other: NameForm) -> Bool {
        guard generation == other.generation || other.generation == 0 else { return false }
        let (short, long) = parts.count <= other.parts.count ? (self, other) : (other, self)
        if short.parts.count == long.parts.count, zip(short.parts, long.parts).allSatisfy({ $0.key == $1.key }) {
            return true
        }
        if short.last == long.last, let first = short.parts.first, let longFirst = long.parts.first,
            Self.agree(first, longFirst)
        {
            // What stands between: each of the shorter's must be one of the longer's, in their order.
            var at = 1
            for part in short.parts[1..<short.parts.count - 1] {
                while at < long.parts.count - 1, !Self.agree(part, long.parts[at]) { at += 1 }
                if at >= long.parts.count - 1 { return false }
                at += 1
            }
            return true
        }
        if short.parts.count < long.parts.count {
            // "López Obrador", "Rodham Clinton": the end of a longer one.
            let end = long.parts[(long.parts.count - short.parts.count)...]
            return zip(short.parts, end).allSatisfy { $0.key == $1.key && !$0.isInitial }
        }
        // "Orbán Viktor"
        return parts.count == 2 && parts[0].key == other.parts[1].key && parts[1].key == other.parts[0].key
    }

    private static func agree(_ one: Part, _ other: Part) -> Bool {
        if one.key == other.key { return true }
        if one.isInitial || other.isInitial { return one.initial == other.initial }
        return one.nickname != nil && one.nickname == other.nickname
    }
}

extension NameForm {
    /// The form of a given name with another's surname.
    init(given: NameForm, surnameOf other: NameForm) {
        self = given
        parts += other.parts.suffix(1)
    }

    /// The form of a part of a hyphenated word.
    init(part range: Range<Int>, in text: AnnotatedText) {
        self.init(0..<0, in: text)
        parts = [
            Part(
                key: text.foldedKey(bytes: range), initial: text.foldedInitial(range), isInitial: false, nickname: nil)
        ]
    }
}

extension AnnotatedText {
    /// How many letters a range of bytes has.
    func letters(_ range: Range<Int>) -> Int {
        var count = 0
        for at in range where bytes[at] & 0xC0 != 0x80 && (bytes[at] >= 0x80 || (bytes[at] | 0x20) &- 0x61 < 26) {
            count += 1
        }
        return count
    }

    /// The first letter of a range of bytes, folded; 0 where it has none.
    func foldedInitial(_ range: Range<Int>) -> UInt32 {
        guard let first = range.first else { return 0 }
        if bytes[first] < 0x80 { return UInt32(bytes[first] | 0x20) }
        return bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumBytes) { buffer in
                let count = Folding.term(of: UnsafeBufferPointer(rebasing: bytes[range]), into: buffer)
                return count == 0 ? 0 : Characters.decode(UnsafeBufferPointer(rebasing: buffer[..<count]), 0).point
            }
        }
    }
}
