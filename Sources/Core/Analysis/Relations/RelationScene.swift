/// A text as the rules of relations see it: what each word can be, which actors and dates lie where, which of them are
/// lists, and what stands in quotation marks.
struct RelationScene {
    /// A mention of an actor as it stands in its sentence.
    struct Name {
        var mention: ActorMention
        /// Behind its words and the short form that follows in brackets ("(SCO)").
        var end: Int
        /// Where the list begins and ends that it is in: a range of names.
        var list: Range<Int>
        /// Whether it is a whole word, or several, rather than a part of one ("Xi-Putin").
        var isWhole: Bool

        var first: Int { mention.words.lowerBound }
        var kinds: RelationRule.Kinds { .of(mention.kind) }
    }

    let text: AnnotatedText
    /// Of each word.
    let classes: [WordClass]
    /// The words that trigger rules, with the ranges of those.
    let triggers: [(word: Int, rules: Range<Int>)]
    let isQuoted: [Bool]
    let dates: [DateMention]
    /// The date that covers a word; -1 for none.
    let dateAt: [Int32]
    private(set) var names: [Name]
    /// The name that covers a word; -1 for none.
    private(set) var nameAt: [Int32]

    init(_ text: AnnotatedText, mentions: [ActorMention], dates: [DateMention], lexicon: RelationLexicon) {
        self.text = text
        self.dates = dates
        let count = text.words.count
        var classes = [WordClass](repeating: [], count: count)
        var triggers: [(word: Int, rules: Range<Int>)] = []
        for (index, word) in text.words.enumerated() {
            guard let entry = lexicon[word.key] else {
                if Self.endsInLy(word, text) { classes[index] = .adverb }
                continue
            }
            classes[index] = entry.classes
            if !entry.rules.isEmpty { triggers.append((index, entry.rules)) }
        }
        self.classes = classes
        self.triggers = triggers
        isQuoted = Self.quoted(text, classes)
        var dateAt = [Int32](repeating: -1, count: count)
        for (index, date) in dates.enumerated() {
            for word in text.words(in: date.range) { dateAt[word] = Int32(index) }
        }
        self.dateAt = dateAt
        names = []
        nameAt = [Int32](repeating: -1, count: count)
        names.reserveCapacity(mentions.count + 8)
        for mention in mentions where !mention.words.isEmpty && mention.words.upperBound <= count {
            // "the Party": whose, is not said.
            let first = mention.words.lowerBound
            let isGeneric = mention.words.count == 1 && classes[first].contains(.generic)
            if isGeneric && mention.kind == .organization && mention.actor == text.string(first) { continue }
            if text.words[first].isPunctuation || classes[first].contains(.possessive) { continue }
            add(mention)
        }
        listNames()
    }

    /// Whether the word at `index` is of one of these classes; the words of names are of none.
    func has(_ index: Int, _ wordClass: WordClass) -> Bool {
        classes.indices.contains(index) && !classes[index].isDisjoint(with: wordClass) && nameAt[index] < 0
    }

    /// The name that covers a word.
    func name(at index: Int) -> Int? {
        guard nameAt.indices.contains(index), nameAt[index] >= 0 else { return nil }
        return Int(nameAt[index])
    }

    /// Whether a word of the name is of one of these classes.
    func isOf(_ name: Int, _ wordClass: WordClass) -> Bool {
        names[name].mention.words.contains { !classes[$0].isDisjoint(with: wordClass) }
    }

    /// Gives a word or two that stand for an actor ("the group") the name of that actor.
    mutating func stand(_ words: Range<Int>, for mention: ActorMention) {
        guard words.allSatisfy({ nameAt[$0] < 0 }) else { return }
        var mention = mention
        mention.words = words
        mention.range = text.range(words)
        mention.role = nil
        mention.isDemonym = false
        add(mention)
        names[names.count - 1].list = names.count - 1..<names.count
    }

    private mutating func add(_ mention: ActorMention) {
        let words = mention.words
        let bytes = text.range(words)
        let isWhole = bytes == mention.range
        for word in words where nameAt[word] < 0 { nameAt[word] = Int32(names.count) }
        names.append(
            Name(
                mention: mention, end: isWhole ? alias(behind: words.upperBound) : words.upperBound,
                list: names.count..<names.count + 1, isWhole: isWhole))
    }

    /// Behind the short form in brackets that stands at `at` ("(SCO)"); `at` where none does.
    private func alias(behind at: Int) -> Int {
        let words = text.words
        guard at + 2 < words.count, classes[at].contains(.openBracket), classes[at + 2].contains(.closeBracket),
            words[at + 1].isCapitalized, words[at + 1].shape.contains(.upper)
        else { return at }
        return at + 3
    }

    // MARK: Lists

    /// Finds which names are lists: "A, B and C", "A and B", "A, B and two others".
    private mutating func listNames() {
        var first = 0
        while first < names.count {
            var last = first
            var isJoined = false
            while last + 1 < names.count, !isJoined, isListable(names[last], names[last + 1]) {
                let comma = separator(from: names[last].end, to: names[last + 1].first)
                guard let comma else { break }
                last += 1
                isJoined = comma == .and
            }
            if !isJoined, last > first {
                // Commas alone: a list where "and" goes on with something else, or where there are three.
                let end = names[last].end
                let goesOn = has(end, .conjunction) || has(end, .comma) && has(end + 1, .conjunction)
                if !goesOn && last - first < 2 { last = first }
            }
            for index in first...last { names[index].list = first..<last + 1 }
            first = last + 1
        }
    }

    private enum Separator { case comma, and }

    private func isListable(_ one: Name, _ other: Name) -> Bool {
        guard one.isWhole, other.isWhole, one.mention.isDemonym == other.mention.isDemonym else { return false }
        if one.mention.kind == other.mention.kind { return true }
        let kinds: RelationRule.Kinds = [one.kinds, other.kinds]
        guard !kinds.contains(.person) else { return false }
        // "Paris, France" is none; "France and the EU" is one.
        return !has(one.end, .comma) || kinds == [.state, .organization]
    }

    /// What stands between two names of a list; nil where they are none.
    private func separator(from start: Int, to end: Int) -> Separator? {
        guard end > start, end - start <= 4 else { return nil }
        var found: Separator?
        for index in start..<end {
            if has(index, .comma) {
                guard found == nil else { return nil }
                found = .comma
            } else if has(index, .conjunction), !classes[index].contains(.adverb) {
                guard found != .and else { return nil }
                found = .and
            } else if !(found != nil && has(index, .determiner)) && !isAsWellAs(index, start) {
                return nil
            } else if isAsWellAs(index, start) {
                found = .and
            }
        }
        return found
    }

    private func isAsWellAs(_ index: Int, _ start: Int) -> Bool {
        let first = has(start, .comma) ? start + 1 : start
        let key = text.key(index)
        return key == Self.asKey && (index == first || index == first + 2) || key == Self.wellKey && index == first + 1
    }

    private static let asKey = WordKey.of("as")
    private static let wellKey = WordKey.of("well")

    // MARK: Words

    private static func endsInLy(_ word: Word, _ text: AnnotatedText) -> Bool {
        let end = Int(word.end)
        return word.end - word.start > 4 && !word.isCapitalized && text.bytes[end - 1] == 0x79
            && text.bytes[end - 2] == 0x6C
    }

    /// Which words stand in double quotation marks. A straight mark opens and closes in turn, anew in each paragraph.
    private static func quoted(_ text: AnnotatedText, _ classes: [WordClass]) -> [Bool] {
        var quoted = [Bool](repeating: false, count: text.words.count)
        var isOpen = false
        let isWrapped = text.sentences.contains { text.bytes[text.range($0)].contains(0x0A) }
        for sentence in text.sentences {
            if sentence.lowerBound > 0 {
                let gap = Int(text.words[sentence.lowerBound - 1].end)..<Int(text.words[sentence.lowerBound].start)
                if gap.count > (isWrapped ? 1 : 0), text.bytes[gap].contains(0x0A) { isOpen = false }
            }
            for index in sentence {
                switch text.words[index].key {
                // '' closes what `` opened, or opens and closes in turn itself.
                case straight, acutes: isOpen.toggle()
                case opening, grave: isOpen = true
                case closing: isOpen = false
                default: quoted[index] = isOpen
                }
            }
        }
        return quoted
    }

    static let straight = WordKey.of("\"")
    static let opening = WordKey.of("“")
    static let closing = WordKey.of("”")
    private static let grave = WordKey.of("``")
    private static let acutes = WordKey.of("''")
}
