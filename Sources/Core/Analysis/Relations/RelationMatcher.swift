/// Matches rules around trigger words of one sentence.
struct RelationMatcher {
    let scene: RelationScene
    let sentence: Range<Int>
    let discourse: RelationDiscourse

    /// What `rule` finds around the trigger at `index`; nil where it does not hold there.
    func match(_ rule: RelationRule, at index: Int) -> RelationMatch? {
        var match = RelationMatch(words: index..<index + 1)
        guard left(rule, 0, before: index, &match), right(rule, 0, at: index + 1, &match) else { return nil }
        return match
    }

    // MARK: Leftwards

    private func left(_ rule: RelationRule, _ element: Int, before end: Int, _ match: inout RelationMatch) -> Bool {
        guard element < rule.left.count else {
            match.words = min(end, match.words.lowerBound)..<match.words.upperBound
            return true
        }
        let one = rule.left[element]
        let before = match
        var ends = [end]
        while ends.count <= one.most, let last = ends.last {
            guard let next = takeLeft(one.kind, rule, before: last, &match) else { break }
            ends.append(next)
            if one.most == 1 { break }
        }
        // Greedy: the longest first.
        while ends.count > one.least, let last = ends.popLast() {
            let attempt = match
            if left(rule, element + 1, before: last, &match) { return true }
            match = one.most == 1 || ends.count == 1 ? before : attempt
        }
        match = before
        return false
    }

    /// Where what `kind` takes before `end` begins; nil where it takes nothing.
    private func takeLeft(
        _ kind: RelationRule.Element.Kind, _ rule: RelationRule, before end: Int, _ match: inout RelationMatch
    ) -> Int? {
        // A participle at the sentence's beginning finds its noun behind it.
        if end == sentence.lowerBound { guard case .patient = kind else { return nil } }
        let index = end - 1
        switch kind {
        case .words(let keys):
            return keys.contains(scene.text.key(index)) && isFree(index) ? index : nil
        case .absent(let keys):
            return keys.contains(scene.text.key(index)) ? nil : end
        case .classed(let wordClass):
            return scene.has(index, wordClass) ? index : nil
        case .modifier:
            return modifier(at: index, &match) ? index : nil
        case .grade:
            return isGrade(at: index) && modifier(at: index, &match) ? index : nil
        case .date:
            guard scene.dateAt[index] >= 0 else { return nil }
            let date = scene.dateAt[index]
            var first = index
            while first > sentence.lowerBound, scene.dateAt[first - 1] == date { first -= 1 }
            if first > sentence.lowerBound, scene.has(first - 1, .datePreposition) { first -= 1 }
            match.date = Int(date)
            return first
        case .name(let slot, let kinds):
            guard let name = name(endingAt: end), let range = list(to: name, kinds, rule),
                !scene.names[name].mention.isDemonym
            else { return nil }
            set(slot, range, &match)
            return scene.names[range.lowerBound].first
        case .possessor(let slot, let kinds):
            let hasClitic = scene.has(index, .possessive)
            guard let name = name(endingAt: hasClitic ? index : end),
                let range = hasClitic ? list(to: name, kinds, rule) : list(only: name, kinds),
                hasClitic || !isPartOfName(name)
            else { return nil }
            set(slot, range, &match)
            return scene.names[range.lowerBound].first
        case .owner(let slot, let kinds):
            guard scene.text.key(index) == Self.itsKey, isFree(index), let owner = owner(before: index),
                fits(owner, kinds)
            else { return nil }
            set(slot, owner..<owner + 1, &match)
            return index
        case .holder(let slot, let kinds):
            guard scene.has(index, .conjunction), let holder = holder(before: index), fits(holder, kinds) else {
                return nil
            }
            set(slot, holder..<holder + 1, &match)
            return index
        case .doer(let slot, let kinds), .patient(let slot, let kinds):
            var isPatient = false
            if case .patient = kind { isPatient = true }
            guard let doer = doer(before: end, isPatient: isPatient, traits: rule.traits),
                let range = list(to: doer.names.upperBound - 1, kinds, rule, within: doer.names)
            else { return nil }
            match.stance.formUnion(doer.stance)
            if let date = doer.date { match.date = date }
            set(slot, range, &match)
            return doer.first
        case .pair(let kinds):
            return pair(before: end, kinds, &match)
        case .place:
            return nil
        }
    }

    // MARK: Rightwards

    private func right(_ rule: RelationRule, _ element: Int, at start: Int, _ match: inout RelationMatch) -> Bool {
        guard element < rule.right.count else {
            match.words = match.words.lowerBound..<max(start, match.words.upperBound)
            return true
        }
        let one = rule.right[element]
        let before = match
        var starts = [start]
        while starts.count <= one.most, let last = starts.last, last < sentence.upperBound {
            guard let next = takeRight(one.kind, rule, at: last, &match) else { break }
            starts.append(next)
            if one.most == 1 { break }
        }
        while starts.count > one.least, let last = starts.popLast() {
            let attempt = match
            if right(rule, element + 1, at: last, &match) { return true }
            match = one.most == 1 || starts.count == 1 ? before : attempt
        }
        match = before
        return false
    }

    /// Behind what `kind` takes at `index`; nil where it takes nothing.
    private func takeRight(
        _ kind: RelationRule.Element.Kind, _ rule: RelationRule, at index: Int, _ match: inout RelationMatch
    ) -> Int? {
        switch kind {
        case .words(let keys):
            return keys.contains(scene.text.key(index)) && isFree(index) ? index + 1 : nil
        case .absent(let keys):
            return keys.contains(scene.text.key(index)) ? nil : index
        case .classed(let wordClass):
            return scene.has(index, wordClass) ? index + 1 : nil
        case .modifier:
            return modifier(at: index, &match) ? index + 1 : nil
        case .grade:
            return isGrade(at: index) && modifier(at: index, &match) ? index + 1 : nil
        case .date:
            let first = scene.has(index, .datePreposition) ? index + 1 : index
            guard first < sentence.upperBound, scene.dateAt[first] >= 0 else { return nil }
            var end = first + 1
            while end < sentence.upperBound, scene.dateAt[end] == scene.dateAt[first] { end += 1 }
            match.date = Int(scene.dateAt[first])
            return end
        case .name(let slot, let kinds):
            guard let name = name(beginningAt: index), !scene.names[name].mention.isDemonym,
                let range = list(from: name, kinds, rule)
            else { return nil }
            let end = scene.names[range.upperBound - 1].end
            guard isWholePhrase(endingAt: end, slot, scene.names[name].mention.kind) else { return nil }
            set(slot, range, &match)
            return end
        case .possessor(let slot, let kinds):
            guard let name = name(beginningAt: index), let range = list(only: name, kinds) else { return nil }
            set(slot, range, &match)
            let end = scene.names[name].end
            return scene.has(end, .possessive) && end < sentence.upperBound ? end + 1 : end
        case .place:
            guard scene.text.key(index) == Self.inKey, let name = name(beginningAt: index + 1),
                fits(name, [.place, .state])
            else { return nil }
            return scene.names[name].end
        case .owner, .holder, .doer, .patient, .pair:
            return nil
        }
    }

    // MARK: Words

    /// Whether no name covers the word.
    private func isFree(_ index: Int) -> Bool { scene.nameAt[index] < 0 }

    /// Whether the word at `index` can stand within a noun phrase before its noun.
    private func modifier(at index: Int, _ match: inout RelationMatch) -> Bool {
        if scene.dateAt[index] >= 0 {
            match.date = Int(scene.dateAt[index])
            return true
        }
        if let name = scene.name(at: index) {
            let mention = scene.names[name].mention
            if mention.isDemonym || !scene.names[name].isWhole { return true }
            // "the London think tank"
            return (mention.kind == .place || mention.kind == .state) && isAttribute(before: scene.names[name].end)
        }
        let word = scene.text.words[index]
        guard !word.isPunctuation, scene.classes[index].isDisjoint(with: .breaksPhrase) else { return false }
        if scene.classes[index].contains(.former) { match.isFormer = true }
        if scene.classes[index].contains(.founding) { match.isFounding = true }
        if scene.classes[index].contains(.negative) { match.stance.insert(.denied) }
        return true
    }

    private func isGrade(at index: Int) -> Bool {
        !scene.text.words[index].isCapitalized || scene.has(index, [.grade, .rank, .second, .former])
    }

    /// Whether a lower-case word of the same noun phrase stands at `index`.
    private func isAttribute(before index: Int) -> Bool {
        guard index < sentence.upperBound, scene.nameAt[index] < 0 else { return false }
        let word = scene.text.words[index]
        return !word.isPunctuation && !word.isCapitalized && scene.classes[index].isDisjoint(with: .breaksPhrase)
    }

    /// Whether the phrase that a name ends does not go on: with 's, a capital or a noun that the name is only an
    /// attribute of.
    private func isWholePhrase(endingAt end: Int, _ slot: RelationRule.Slot, _ kind: ActorKind) -> Bool {
        guard end < sentence.upperBound else { return true }
        let word = scene.text.words[end]
        if scene.has(end, [.possessive, .head]) { return false }
        // "the Utah - based church"
        if scene.has(end, .dash), scene.text.key(end + 1) == Self.basedKey { return false }
        guard scene.nameAt[end] < 0, scene.dateAt[end] < 0, !word.isPunctuation, word.shape.contains(.letters) else {
            return true
        }
        if word.isCapitalized { return false }
        // Another word may be the noun that the name is only an attribute of ("the Velmar firefighters").
        return slot == .subject || kind == .state || scene.has(end, .follows) || endsInEd(word)
    }

    private func endsInEd(_ word: Word) -> Bool {
        let end = Int(word.end)
        return word.range.count > 3 && scene.text.bytes[end - 2] == 0x65 && scene.text.bytes[end - 1] == 0x64
    }

    private static let basedKey = WordKey.of("based")
    private static let inKey = WordKey.of("in")
    private static let itsKey = WordKey.of("its")
}
