/// What is known of names before any article is read: states, cities, well-known organizations, demonyms. models/sources
/// has the tables, docs/provenance.md where they come from.
///
/// A name is found in the languages that have it: "Chine" in French only, "NATO" in all. An acronym is found in capitals
/// only ("US", not "us"); other names where they begin with a capital, or have one if the tables write their first word
/// small ("al Qaeda"), but for adjectives of nationality in languages that write them small ("russe").
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
        guard file.mayBegin(with: key, isSmall: false) else { return nil }
        let found = search(key, words: 1, Self.bit(text.language), file) { phrase in
            text.bytes.withUnsafeBufferPointer { Casing($0, range) }.allows(phrase.form)
        }
        return found.entry.map(file.entry)
    }

    /// The entry with this name in any language, English first, written in any case; nil where there is none.
    package func entry(named name: String) -> GazetteerEntry? {
        guard let file else { return nil }
        // With something behind it, so that a full stop at its end is its own and not a sentence's.
        let words = AnnotatedText(name + " x").words.dropLast()
        guard let first = words.first, words.count < 16 else { return nil }
        let key = words.dropFirst().reduce(first.key) { GazetteerFile.longer($0, by: $1.key) }
        for languages in [1, UInt16.max] as [UInt16] {
            if let entry = search(key, words: words.count, languages, file, allows: { _ in true }).entry {
                return file.entry(entry)
            }
        }
        return nil
    }

    // MARK: Search

    /// The words and the number of the longest entry at `index`.
    @inline(__always)
    private func find(at index: Int, in text: AnnotatedText, _ file: GazetteerFile) -> (words: Int, entry: Int)? {
        guard text.words.indices.contains(index) else { return nil }
        let word = text.words[index]
        let isSmall = word.shape.isDisjoint(with: [.capitalized, .digits])
        guard file.mayBegin(with: word.key, isSmall: isSmall) else { return nil }
        return findLongest(at: index, in: text, file)
    }

    private func findLongest(at index: Int, in text: AnnotatedText, _ file: GazetteerFile) -> (words: Int, entry: Int)?
    {
        let language = Self.bit(text.language)
        let isSmall = text.words[index].shape.isDisjoint(with: [.capitalized, .digits])
        let limit = text.sentences[text.sentence(of: index)].upperBound - index
        var key = text.words[index].key
        var words = 1
        var found: (words: Int, entry: Int)?
        while true {
            let (entry, goesOn) = search(key, words: words, language, file) { phrase in
                if isSmall, !phrase.beginsSmall { return false }
                let range = text.range(index..<index + words)
                return text.bytes.withUnsafeBufferPointer { Casing($0, range) }.allows(phrase.form)
            }
            if let entry { found = (words, entry) }
            guard goesOn, words < limit else { return found }
            key = GazetteerFile.longer(key, by: text.words[index + words].key)
            words += 1
        }
    }

    /// The number of the entry with this key, so many words, one of these languages, and a form that fits; and whether
    /// longer phrases begin with these words.
    private func search(
        _ key: UInt64, words: Int, _ languages: UInt16, _ file: GazetteerFile,
        allows: (GazetteerFile.Phrase) -> Bool
    ) -> (entry: Int?, goesOn: Bool) {
        var found: Int?
        var goesOn = false
        file.phrases(key) { phrase in
            guard phrase.words == words else { return false }
            goesOn = phrase.goesOn
            guard phrase.languages & languages != 0, allows(phrase) else { return false }
            found = phrase.entry
            return found != nil
        }
        return (found, goesOn)
    }

    /// The bit of a language in the file.
    private static func bit(_ language: String) -> UInt16 {
        if language == "en" { return 1 }
        return 1 << UInt16(languages.firstIndex(of: language) ?? languages.count)
    }

    /// As in models/build/sources.py; there is a last bit for all others.
    private static let languages = ["en", "de", "fr", "es", "ru", "it", "pt", "nl", "pl", "uk"]
}
