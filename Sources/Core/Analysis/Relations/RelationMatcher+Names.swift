/// Which names stand at a place, alone or as a list, and fit a slot.
extension RelationMatcher {
    func name(endingAt end: Int) -> Int? {
        guard end > sentence.lowerBound else { return nil }
        var last = end - 1
        // "the Shanghai Cooperation Organization (SCO)"
        if scene.classes[last].contains(.closeBracket), last - 3 >= sentence.lowerBound { last -= 3 }
        guard let name = scene.name(at: last), scene.names[name].end == end, scene.names[name].isWhole,
            scene.names[name].first >= sentence.lowerBound
        else { return nil }
        return name
    }

    func name(beginningAt start: Int) -> Int? {
        guard start < sentence.upperBound, let name = scene.name(at: start), scene.names[name].first == start,
            scene.names[name].isWhole
        else { return nil }
        return name
    }

    func fits(_ name: Int, _ kinds: RelationRule.Kinds) -> Bool {
        !scene.names[name].kinds.isDisjoint(with: kinds)
    }

    func list(only name: Int, _ kinds: RelationRule.Kinds) -> Range<Int>? {
        fits(name, kinds) ? name..<name + 1 : nil
    }

    /// The names of the list that ends with `name`, as far as they fit.
    func list(
        to name: Int, _ kinds: RelationRule.Kinds, _ rule: RelationRule, within range: Range<Int>? = nil
    ) -> Range<Int>? {
        guard fits(name, kinds) else { return nil }
        if rule.traits.contains(.apposed), range == nil { return name..<name + 1 }
        var first = name
        let lower = range?.lowerBound ?? scene.names[name].list.lowerBound
        while first > lower, fits(first - 1, kinds) { first -= 1 }
        return first..<name + 1
    }

    /// The names of the list that begins with `name`, as far as they fit.
    func list(from name: Int, _ kinds: RelationRule.Kinds, _ rule: RelationRule) -> Range<Int>? {
        guard fits(name, kinds) else { return nil }
        if rule.traits.contains(.apposed) { return name..<name + 1 }
        var end = name + 1
        while end < scene.names[name].list.upperBound, fits(end, kinds) { end += 1 }
        return name..<end
    }

    func set(_ slot: RelationRule.Slot, _ range: Range<Int>, _ match: inout RelationMatch) {
        switch slot {
        case .object where match.objects == nil: match.objects = range
        case .object: match.moreObjects = range
        case .subject where match.subjects == nil: match.subjects = range
        case .subject: match.moreSubjects = range
        }
    }

    /// "the China-India border", "the China–India border": the two names before `end`.
    func pair(before end: Int, _ kinds: RelationRule.Kinds, _ match: inout RelationMatch) -> Int? {
        guard let last = scene.name(at: end - 1) else { return nil }
        if !scene.names[last].isWhole {
            // One word: its names follow one another.
            guard scene.text.words[end - 1].shape.contains(.hyphen) else { return nil }
            for (one, other) in [(last, last + 1), (last - 1, last)]
            where scene.names.indices.contains(one) && scene.names.indices.contains(other) {
                guard scene.names[one].first == end - 1, scene.names[other].first == end - 1, fits(one, kinds),
                    fits(other, kinds)
                else { continue }
                match.subjects = one..<one + 1
                match.objects = other..<other + 1
                return end - 1
            }
            return nil
        }
        let first = scene.names[last].first
        guard first - 2 >= sentence.lowerBound, scene.has(first - 1, .dash), let other = name(endingAt: first - 1),
            fits(last, kinds), fits(other, kinds), !scene.text.words[first].shape.contains(.spaced)
        else { return nil }
        match.subjects = other..<other + 1
        match.objects = last..<last + 1
        return scene.names[other].first
    }

    /// "the Oregon Green Front": an organization behind another name may be the branch of it, or its subject.
    func isPartOfName(_ name: Int) -> Bool {
        let before = scene.names[name].first - 1
        guard scene.names[name].mention.kind == .organization, before >= sentence.lowerBound,
            let other = scene.name(at: before)
        else { return false }
        return !scene.names[other].mention.isDemonym
    }
}
