/// Puts the mentions of one organization together: the long form, its acronym, its short forms.
struct OrganizationNames {
    /// A way to write the name of an organization.
    private struct Form {
        /// Folded words, a leading "the" apart.
        var keys: [UInt64]
        var name: String
        /// The first letters of its capitalised words, folded; of an acronym its letters.
        var initials: [UInt8]
        var isAcronym: Bool
        /// The full name that the gazetteer has for it.
        var known: String?
        /// How many words at its beginning are a state or a nation.
        var nation: Int
        /// The form whose organization it is: its own index, or another's.
        var parent: Int
    }

    private let text: AnnotatedText
    private let gazetteer: Gazetteer
    private var forms: [Form] = []

    private init(_ text: AnnotatedText, _ gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
    }

    /// Gives each candidate that is an organization its actor.
    /// - Parameters:
    ///   - candidates: of the text, in their order.
    ///   - actors: where the organizations are added.
    static func resolve(
        _ candidates: inout [NameCandidate], in text: AnnotatedText, gazetteer: Gazetteer, actors: inout [Actor]
    ) {
        var names = OrganizationNames(text, gazetteer)
        var formOf: [Int: Int] = [:]
        for index in candidates.indices where candidates[index].kind == .organization && !candidates[index].isDemonym {
            formOf[index] = names.add(candidates[index])
        }
        guard !names.forms.isEmpty else { return }
        names.joinDefined(candidates, formOf)
        names.joinKnown()
        names.joinAcronyms()
        names.joinShort()
        var actorOf: [Int: Int] = [:]
        for index in candidates.indices {
            guard let form = formOf[index] else { continue }
            let root = names.root(form)
            if actorOf[root] == nil {
                actorOf[root] = actors.count
                actors.append(Actor(name: names.fullest(root), kind: .organization))
            }
            candidates[index].actor = actorOf[root] ?? -1
        }
    }

    // MARK: Forms

    private mutating func add(_ candidate: NameCandidate) -> Int {
        var words = candidate.words
        let name: String
        var keys: [UInt64] = []
        var initials: [UInt8] = []
        var isAcronym = false
        if candidate.isPart {
            keys = [text.foldedKey(bytes: candidate.range)]
            name = text.name(candidate.range)
            isAcronym = candidate.range.count > 1 && candidate.range.allSatisfy { text.bytes[$0] &- 0x41 < 26 }
            if isAcronym { initials = candidate.range.map { text.bytes[$0] | 0x20 } }
        } else {
            name = text.name(candidate.range)
            if words.count > 1, text.words[words.lowerBound].key == OrganizationWords.the { words.removeFirst() }
            for word in words
            where text.words[word].shape.contains(.letters) || text.words[word].shape.contains(.digits) {
                keys.append(text.foldedKey(word))
            }
            if words.count == 1, isAcronymWord(words.lowerBound) {
                isAcronym = true
                for byte in text.bytes[text.words[words.lowerBound].range] where (byte | 0x20) &- 0x61 < 26 {
                    initials.append(byte | 0x20)
                }
            } else {
                for word in words where text.words[word].isCapitalized {
                    for part in text.hyphenParts(word) { initials.append(text.bytes[part.lowerBound] | 0x20) }
                }
            }
        }
        if let known = forms.firstIndex(where: { $0.keys == keys }) {
            if Self.isBetter(name, than: forms[known].name) { forms[known].name = name }
            return known
        }
        let known = candidate.entry.flatMap {
            $0.kinds.isDisjoint(with: [.organization, .outlet]) || $0.kinds.contains(.city) ? nil : $0.name
        }
        forms.append(
            Form(
                keys: keys, name: name, initials: initials, isAcronym: isAcronym, known: known,
                nation: keys.count > 1 ? nation(words) : 0, parent: forms.count))
        return forms.count - 1
    }

    /// With "The", where the article has it so; not all in capitals, where it has it otherwise.
    private static func isBetter(_ name: String, than other: String) -> Bool {
        let isShouted = name.utf8.count > 6 && name == name.uppercased()
        if isShouted { return false }
        return other.utf8.count > 6 && other == other.uppercased() || name.utf8.count > other.utf8.count
    }

    private func isAcronymWord(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.shape.contains(.upper), word.range.count < 9, !word.shape.contains(.digits) else { return false }
        return word.range.allSatisfy { text.bytes[$0] < 0x80 }
    }

    private func root(_ form: Int) -> Int {
        var form = form
        while forms[form].parent != form { form = forms[form].parent }
        return form
    }

    private mutating func join(_ short: Int, to long: Int) {
        let (short, long) = (root(short), root(long))
        if short != long { forms[short].parent = long }
    }

    /// The longest name of those that have this root.
    private func fullest(_ root: Int) -> String {
        var best = forms[root]
        for index in forms.indices where index != root && self.root(index) == root {
            if (forms[index].keys.count, forms[index].name.utf8.count) > (best.keys.count, best.name.utf8.count) {
                best = forms[index]
            }
        }
        return best.name
    }

    // MARK: What belongs together

    /// "Shanghai Cooperation Organization (SCO)", "the SCO (Shanghai Cooperation Organization)".
    private mutating func joinDefined(_ candidates: [NameCandidate], _ formOf: [Int: Int]) {
        for index in candidates.indices.dropLast() {
            guard let one = formOf[index], let other = formOf[index + 1],
                candidates[index].words.upperBound <= candidates[index + 1].words.lowerBound
            else { continue }
            let gap = candidates[index].words.upperBound..<candidates[index + 1].words.lowerBound
            var open = gap.lowerBound
            // "the International Monetary Fund's (IMF)"
            if gap.count == 2, text.isClitic(open) { open += 1 }
            guard open + 1 == gap.upperBound, RoleWords.openings.contains(text.words[open].key) else { continue }
            let isClosed = RoleWords.closings.contains(text.key(candidates[index + 1].words.upperBound))
            guard isClosed, forms[one].isAcronym != forms[other].isAcronym else { continue }
            let (long, short) = forms[one].isAcronym ? (other, one) : (one, other)
            if Self.stands(forms[short].initials, for: forms[long].initials) || forms[long].keys.count > 2 {
                join(short, to: long)
            }
        }
    }

    /// Whether the letters of an acronym come in their order among first letters, beginning with the first.
    private static func stands(_ letters: [UInt8], for initials: [UInt8]) -> Bool {
        guard letters.count > 1, letters.first == initials.first else { return false }
        var at = 0
        for letter in letters {
            while at < initials.count, initials[at] != letter { at += 1 }
            if at == initials.count { return false }
            at += 1
        }
        return true
    }

    /// What the gazetteer knows under one full name.
    private mutating func joinKnown() {
        for index in forms.indices {
            guard let known = forms[index].known else { continue }
            if let first = forms.indices.first(where: { $0 < index && forms[$0].known == known }) {
                join(index, to: first)
            }
        }
    }

    /// An acronym of exactly the capitals of one long form.
    private mutating func joinAcronyms() {
        for index in forms.indices where forms[index].isAcronym && forms[index].parent == index {
            let long = forms.indices.filter {
                !forms[$0].isAcronym && forms[$0].keys.count > 1 && forms[$0].initials == forms[index].initials
            }
            if Set(long.map { root($0) }).count == 1 { join(index, to: long[0]) }
        }
    }

    /// Short forms: the beginning of one long form ("Carnegie Endowment"), or its end behind a state or nation.
    private mutating func joinShort() {
        for index in forms.indices where !forms[index].isAcronym && forms[index].parent == index {
            let keys = forms[index].keys
            let long = forms.indices.filter { $0 != index && isShort(keys, of: forms[$0]) }
            let roots = Set(long.map { root($0) }).subtracting([index])
            if roots.count == 1 { join(index, to: long[0]) }
        }
    }

    /// Whether the words of a name are a short form of a longer one's.
    private func isShort(_ keys: [UInt64], of form: Form) -> Bool {
        let long = form.keys
        guard keys.count < long.count, let first = keys.first else { return false }
        if long.starts(with: keys) {
            let rest = long[keys.count...]
            if let next = rest.first, OrganizationWords.connectors.contains(next) { return keys.count > 1 }
            if rest.allSatisfy({ OrganizationWords.companyEndings.contains($0) }) { return true }
            guard rest.allSatisfy({ OrganizationWords.endings.contains($0) }) else { return false }
            return keys.count > 1 || !OrganizationWords.heads.contains(first)
        }
        // "the Communist Party", where the article has the "Chinese Communist Party".
        return keys.count > 1 && long.count - keys.count == form.nation && long.suffix(keys.count).elementsEqual(keys)
    }

    /// How many of the words, from the first, are a state or a nation.
    private func nation(_ words: Range<Int>) -> Int {
        guard let match = gazetteer.entry(at: words.lowerBound, in: text), match.words.upperBound < words.upperBound,
            !match.entry.kinds.isDisjoint(with: [.state, .demonym])
        else { return 0 }
        return match.words.count
    }
}
