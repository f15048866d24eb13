/// Settles what a name is by all of its places in the article: a tagger sees one sentence only.
enum KindVotes {
    /// Gives candidates that are written alike one kind, and surnames of persons named in full the persons' kind.
    static func settle(_ candidates: inout [NameCandidate], in text: AnnotatedText) {
        var votes: [UInt64: [ActorKind: Int]] = [:]
        var surnames: Set<UInt64> = []
        func key(_ candidate: NameCandidate) -> UInt64 {
            candidate.words.reduce(0) { ($0 &* 0x100_0000_01B3) ^ text.foldedKey($1) }
        }
        let keys = candidates.map { $0.isPart || $0.isDemonym ? 0 : key($0) }
        for (index, candidate) in candidates.enumerated() where keys[index] != 0 {
            votes[keys[index], default: [:]][candidate.kind, default: 0] += 1
            if candidate.kind == .person, candidate.words.count > 1 {
                surnames.insert(text.foldedKey(candidate.words.upperBound - 1))
            }
        }
        for index in candidates.indices where keys[index] != 0 {
            guard let kinds = votes[keys[index]] else { continue }
            let candidate = candidates[index]
            if kinds.count > 1, candidate.kind != .state, let most = kinds.max(by: { isLess($0, $1) }),
                most.key != .state
            {
                candidates[index].kind = most.key
            }
            // "the Orlans" are no organization, nor one person.
            if candidate.words.count == 1, candidates[index].kind != .person,
                let stem = text.singular(candidate.words.lowerBound),
                surnames.contains(stem)
            {
                candidates[index].kind = .person
            }
            // "Orlan" the organization, where the article has Marten Orlan.
            if candidate.words.count == 1, candidates[index].kind != .person, candidate.entry == nil,
                surnames.contains(text.foldedKey(candidate.words.lowerBound)), kinds[.person] != nil
            {
                candidates[index].kind = .person
            }
        }
    }

    /// By votes; with as many, in the order of the kinds.
    private static func isLess(_ one: (key: ActorKind, value: Int), _ other: (key: ActorKind, value: Int)) -> Bool {
        one.value != other.value ? one.value < other.value : order(one.key) > order(other.key)
    }

    private static func order(_ kind: ActorKind) -> Int { ActorKind.allCases.firstIndex(of: kind) ?? 0 }
}
