internal import ReadoutText

/// What is known of names before any article is read: states, cities, well-known organizations, demonyms. models/sources
/// has the tables, docs/provenance.md where they come from.
///
/// A name is found in the languages that have it: "Chine" in French only, "NATO" in all. An acronym is found in capitals
/// only ("US", not "us"); other names where one of their words has a capital, but for adjectives of nationality in
/// languages that write them small ("russe").
package struct Gazetteer: Sendable {
    /// Nothing.
    package static let none = Gazetteer(models: .none)

    private let file: GazetteerFile?

    /// The gazetteer of `models`; empty where they have none, or a damaged one.
    package init(models: Models) {
        file = models.map("gazetteer.bin").flatMap(GazetteerFile.init)
    }

    /// Whether there is none.
    package var isEmpty: Bool { file == nil }

    /// The longest entry that begins with the word at `index` and ends within its sentence; nil where there is none.
    package func entry(at index: Int, in text: AnnotatedText) -> GazetteerMatch? {
        guard let file, let (words, entry) = find(at: index, in: text, file) else { return nil }
        return GazetteerMatch(words: index..<index + words, entry: file.entry(entry))
    }

    /// What ``entry(at:in:)`` would find, without its strings: how many words it has, and its kinds.
    package func kinds(at index: Int, in text: AnnotatedText) -> (words: Int, kinds: GazetteerEntry.Kinds)? {
        guard let file, let (words, entry) = find(at: index, in: text, file) else { return nil }
        return (words, file.kinds(entry))
    }

    /// The entry of a part of a word ("Moscow" of "Moscow-based"), given as a range of bytes; nil where there is none.
    package func entry(ofPart range: Range<Int>, in text: AnnotatedText) -> GazetteerEntry? {
        guard let file, range.upperBound <= text.bytes.count, !range.isEmpty else { return nil }
        let key = text.bytes.withUnsafeBufferPointer { WordKey.of(UnsafeBufferPointer(rebasing: $0[range])) }
        guard file.mayBegin(with: key) else { return nil }
        let entry = search(key, words: 1, Self.bit(text.language), file) {
            text.bytes.withUnsafeBufferPointer { Casing($0, range) }
        }
        return entry.map(file.entry)
    }

    /// The entry with this name in any language, English first, written in any case; nil where there is none.
    package func entry(named name: String) -> GazetteerEntry? {
        guard let file else { return nil }
        let text = AnnotatedText(name)
        guard let first = text.words.first, text.words.count < 16 else { return nil }
        let key = text.words.dropFirst().reduce(first.key) { GazetteerFile.longer($0, by: $1.key) }
        for languages in [1, UInt16.max] as [UInt16] {
            if let entry = search(key, words: text.words.count, languages, file, casing: { .upper }) {
                return file.entry(entry)
            }
        }
        return nil
    }

    // MARK: Search

    /// The words and the number of the longest entry at `index`.
    @inline(__always)
    private func find(at index: Int, in text: AnnotatedText, _ file: GazetteerFile) -> (words: Int, entry: Int)? {
        guard text.words.indices.contains(index), file.mayBegin(with: text.words[index].key) else { return nil }
        return findLongest(at: index, in: text, file)
    }

    private func findLongest(at index: Int, in text: AnnotatedText, _ file: GazetteerFile) -> (words: Int, entry: Int)?
    {
        let first = text.words[index].key
        var most = 0
        file.phrases(first) { phrase in
            most = max(most, phrase.most)
            return false
        }
        guard most > 0 else { return nil }
        let language = Self.bit(text.language)
        most = min(most, text.sentences[text.sentence(of: index)].upperBound - index)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { keys in
            var key = first
            for words in 0..<most {
                if words > 0 { key = GazetteerFile.longer(key, by: text.words[index + words].key) }
                keys[words] = key
            }
            for words in stride(from: most, to: 0, by: -1) {
                let entry = search(keys[words - 1], words: words, language, file) {
                    Casing(text.words[index..<index + words], in: text)
                }
                if let entry { return (words, entry) }
            }
            return nil
        }
    }

    /// The number of the entry with this key, so many words, one of these languages, and a form that fits.
    private func search(
        _ key: UInt64, words: Int, _ languages: UInt16, _ file: GazetteerFile, casing: () -> Casing
    ) -> Int? {
        var found: Int?
        file.phrases(key) { phrase in
            guard phrase.words == words, phrase.languages & languages != 0, casing().allows(phrase.form) else {
                return false
            }
            found = phrase.entry
            return found != nil
        }
        return found
    }

    /// The bit of a language in the file.
    private static func bit(_ language: String) -> UInt16 {
        1 << UInt16(languages.firstIndex(of: language) ?? languages.count)
    }

    /// As in models/build/sources.py; there is a last bit for all others.
    private static let languages = ["en", "de", "fr", "es", "ru", "it", "pt", "nl", "pl", "uk"]
}

/// The capitals of some words.
enum Casing: Sendable {
    case lower, capitalized, upper

    /// Of words of a text: upper where none has a lower-case letter, capitalized where one has a capital.
    init(_ words: ArraySlice<Word>, in text: AnnotatedText) {
        if words.allSatisfy({ $0.shape.contains(.upper) || !$0.shape.contains(.letters) }) {
            self = .upper
        } else if words.contains(where: \.isCapitalized) {
            self = .capitalized
        } else if let first = words.first, let last = words.last {
            self = text.bytes.withUnsafeBufferPointer { Casing($0, first.range.lowerBound..<last.range.upperBound) }
        } else {
            self = .lower
        }
    }

    /// Of bytes of a text.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var hasUpper = false
        var hasLower = false
        var at = range.lowerBound
        while at < range.upperBound {
            let (point, length) = Characters.decode(bytes, at)
            if point < 0x80 {
                hasUpper = hasUpper || point &- 0x41 < 26
                hasLower = hasLower || point &- 0x61 < 26
            } else if let scalar = Unicode.Scalar(point) {
                hasUpper = hasUpper || scalar.properties.isUppercase
                hasLower = hasLower || scalar.properties.isLowercase
            }
            at += max(1, length)
        }
        self = !hasUpper ? .lower : hasLower ? .capitalized : .upper
    }

    func allows(_ form: GazetteerFile.Form) -> Bool {
        switch form {
        case .any: true
        case .capitalized: self != .lower
        case .upper: self == .upper
        }
    }
}
