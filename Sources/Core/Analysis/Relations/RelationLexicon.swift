/// What is known of words: their classes, and the rules that they trigger. One look-up a word.
struct RelationLexicon: Sendable {
    struct Entry: Sendable {
        var classes: WordClass = []
        /// The rules that the word triggers: a range of ``RelationLexicon/rules``.
        var rules: Range<Int> = 0..<0
    }

    static let english = RelationLexicon(classes: RelationWords.classes, rules: RelationRules.english)

    /// The rules, those of one trigger together, in the order in which they were written.
    let rules: [RelationRule]
    private let entries: [UInt64: Entry]

    init(classes: [(WordClass, String)], rules: [RelationRule]) {
        var entries: [UInt64: Entry] = [:]
        for (wordClass, words) in classes {
            for word in words.split(whereSeparator: \.isWhitespace) {
                entries[WordKey.of(String(word)), default: Entry()].classes.insert(wordClass)
            }
        }
        var triggered: [UInt64: [RelationRule]] = [:]
        var triggers: [UInt64] = []
        for rule in rules {
            for trigger in rule.triggers {
                if triggered[trigger] == nil { triggers.append(trigger) }
                triggered[trigger, default: []].append(rule)
            }
        }
        var ordered: [RelationRule] = []
        for trigger in triggers {
            let first = ordered.count
            ordered += triggered[trigger] ?? []
            entries[trigger, default: Entry()].rules = first..<ordered.count
        }
        self.rules = ordered
        self.entries = entries
    }

    /// What is known of the word with this key; nil where nothing is.
    subscript(_ key: UInt64) -> Entry? { entries[key] }
}
