/// Names within hyphenated words: "China-India", "Xi-Putin", "Moscow-led".
extension CandidateFinder {
    /// Whether a hyphenated word is made of names and words rather than a name.
    func isCompound(_ index: Int) -> Bool {
        let parts = text.hyphenParts(index)
        guard parts.count > 1, let last = parts.last, let first = parts.first else { return false }
        if HyphenWords.followers.contains(text.key(bytes: last)) { return true }
        if HyphenWords.prefixes.contains(text.key(bytes: first)) { return true }
        return parts.allSatisfy { part in
            guard let kinds = partEntry(part)?.kinds else { return false }
            return !kinds.isDisjoint(with: [.state, .demonym, .seat, .organization])
        }
    }

    private func partEntry(_ part: Range<Int>) -> GazetteerEntry? {
        let first = text.bytes[part.lowerBound]
        return part.count > 1 && (first &- 0x41 < 26 || first >= 0x80) ? gazetteer.entry(ofPart: part, in: text) : nil
    }

    /// The names within hyphenated words: the gazetteer's, and those that the article has elsewhere.
    mutating func addParts() {
        var named: [UInt64: ActorKind] = [:]
        var added: [NameCandidate] = []
        for index in text.words.indices where text.words[index].shape.contains(.hyphen) && isOpen(index) {
            let parts = text.hyphenParts(index)
            guard parts.count > 1, parts.count < 4 else { continue }
            if named.isEmpty { named = singleNames() }
            var candidates: [NameCandidate] = []
            var isKnown = true
            for part in parts {
                if let candidate = self.part(part, of: index, named) {
                    candidates.append(candidate)
                } else if !isPlain(part, isFirst: part.lowerBound == parts[0].lowerBound) {
                    isKnown = false
                }
            }
            // A name of its own is taken apart only where each part is a name.
            guard isKnown, owner[index] < 0 || candidates.count == parts.count else { continue }
            if owner[index] >= 0 { found[Int(owner[index])].words = 0..<0 }
            added += candidates
        }
        found += added
        found.removeAll { $0.words.isEmpty }
    }

    /// Whether a hyphenated word is no name, or a name of which only the tagger knows and that is no person's.
    private func isOpen(_ index: Int) -> Bool {
        guard owner[index] >= 0 else { return true }
        let candidate = found[Int(owner[index])]
        return candidate.words.count == 1 && candidate.entry == nil && candidate.kind != .person && !candidate.isPart
    }

    /// Whether a part that is no name lets the others be names: a word in lower case, or the prefix of one.
    private func isPlain(_ part: Range<Int>, isFirst: Bool) -> Bool {
        let key = text.key(bytes: part)
        if isFirst { return HyphenWords.prefixes.contains(key) }
        let byte = text.bytes[part.lowerBound]
        return byte &- 0x61 < 26 || HyphenWords.followers.contains(key)
    }

    private func part(_ part: Range<Int>, of index: Int, _ named: [UInt64: ActorKind]) -> NameCandidate? {
        let words = index..<index + 1
        if let kind = named[text.foldedKey(bytes: part)], text.bytes[part.lowerBound] &- 0x61 >= 26 {
            var candidate = NameCandidate(words: words, range: part, kind: kind, entry: partEntry(part))
            candidate.isPart = true
            return candidate
        }
        guard let entry = partEntry(part) else { return nil }
        var candidate = NameCandidate(words: words, range: part, kind: .state, entry: entry)
        candidate.isPart = true
        if entry.kinds.contains(.state) {
            return entry.kinds.contains(.ambiguous) ? nil : candidate
        } else if entry.kinds.contains(.demonym) {
            guard entry.state != nil else { return nil }
            candidate.isDemonym = true
        } else if entry.kinds.contains(.seat) {
            candidate.kind = .place
        } else if entry.kinds.contains(.organization), !entry.kinds.contains(.ambiguous) {
            candidate.kind = .organization
        } else if entry.kinds.contains(.city), !entry.kinds.contains(.ambiguous), entry.population > 100_000 {
            candidate.kind = .place
        } else {
            return nil
        }
        return candidate
    }

    /// Names of one word, and surnames, that the article has.
    private func singleNames() -> [UInt64: ActorKind] {
        var names: [UInt64: ActorKind] = [0: .place]
        for candidate in found where !candidate.isDemonym && !candidate.words.isEmpty {
            if candidate.words.count == 1 || candidate.kind == .person {
                names[text.foldedKey(candidate.words.upperBound - 1)] = candidate.kind
                if candidate.kind == .person, PersonWords.firstSurnames.contains(text.key(candidate.words.lowerBound)) {
                    names[text.foldedKey(candidate.words.lowerBound)] = .person
                }
            }
        }
        return names
    }
}
