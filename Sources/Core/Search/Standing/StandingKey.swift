/// What an article may have and a query may need: a word, a stem, a beginning of a word and so on, as 64 bits. Two may
/// share a key; then a query is looked at in vain, and none is missed.
struct StandingKey: Hashable, Sendable {
    enum Kind: UInt64 {
        case word = 1, stem, beginning, bylineWord, bylineBeginning, outletWord, language, format, actorWord, actorName
    }

    let code: UInt64

    init(_ kind: Kind, _ code: UInt64) {
        // Murmur3's finalizer (Appleby): every bit of the key hangs on every bit of the word's code.
        var mixed = code ^ (kind.rawValue &* 0x9e37_79b9_7f4a_7c15)
        mixed = (mixed ^ mixed >> 33) &* 0xff51_afd7_ed55_8ccd
        mixed = (mixed ^ mixed >> 33) &* 0xc4ce_b9fe_1a85_ec53
        self.code = mixed ^ mixed >> 33
    }

    init(_ kind: Kind, _ bytes: some Sequence<UInt8>) { self.init(kind, bytes.reduce(Self.seed, Self.step)) }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923): the code of no bytes. That of a word's beginning is a step on the way
    /// to that of the word.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The code of the bytes before and one more.
    @inline(__always)
    static func step(_ code: UInt64, _ byte: UInt8) -> UInt64 { (code ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// At most as many bytes of a beginning count.
    static let longestBeginning = 31
}

/// Several keys of which an article has one at least if it matches.
struct RequiredKeys {
    var keys: [StandingKey]
    /// The lengths, in bytes, of the beginnings among them: a bit each.
    var beginnings: UInt32 = 0
    /// In how many of the articles one of them is to be expected: 0...1, or more where they overlap.
    var share: Double

    /// Both sets together, as an alternative of queries needs.
    mutating func formUnion(_ other: RequiredKeys) {
        keys += other.keys
        beginnings |= other.beginnings
        share += other.share
    }
}

extension MatchNode {
    /// The rarest set of keys of which every article that matches has one; nil where there is none such, as for an
    /// absence or a date. Of members that must all match one set is enough; of alternatives all sets are needed.
    /// - Parameter isNegated: whether an article is meant that does not match.
    func requiredKeys(isNegated: Bool = false, _ frequencies: KeyFrequencies) -> RequiredKeys? {
        switch self {
        case .not(let member): return member.requiredKeys(isNegated: !isNegated, frequencies)
        case .and(let members):
            return isNegated
                ? Self.union(of: members, isNegated, frequencies) : Self.rarest(of: members, isNegated, frequencies)
        case .or(let members):
            return isNegated
                ? Self.rarest(of: members, isNegated, frequencies) : Self.union(of: members, isNegated, frequencies)
        default: break
        }
        if isNegated { return nil }
        switch self {
        case .nothing: return RequiredKeys(keys: [], share: 0)
        case .word(let word):
            let term: (StandingKey.Kind, [UInt8]) = (word.parts == .by ? .bylineWord : .word, word.term)
            return frequencies.set([term] + word.stems.map { (.stem, $0.bytes) })
        case .sequence(let sequence): return sequence.requiredKeys(frequencies)
        case .outlet(let name): return name.map { frequencies.set([(.outletWord, $0)]) }.rarest
        case .language(let code): return frequencies.set([(.language, code)])
        case .format(let name): return frequencies.set([(.format, Array(name.utf8))])
        case .actor(let actor): return actor.requiredKeys(frequencies)
        case .all, .path, .dates, .added, .copy, .and, .or, .not: return nil
        }
    }

    private static func rarest(
        of members: [MatchNode], _ isNegated: Bool, _ frequencies: KeyFrequencies
    ) -> RequiredKeys? {
        members.compactMap { $0.requiredKeys(isNegated: isNegated, frequencies) }.rarest
    }

    private static func union(
        of members: [MatchNode], _ isNegated: Bool, _ frequencies: KeyFrequencies
    ) -> RequiredKeys? {
        var union = RequiredKeys(keys: [], share: 0)
        for member in members {
            guard let keys = member.requiredKeys(isNegated: isNegated, frequencies) else { return nil }
            union.formUnion(keys)
        }
        return union
    }
}

extension WordSequence {
    fileprivate func requiredKeys(_ frequencies: KeyFrequencies) -> RequiredKeys? {
        elements.compactMap { element in
            switch element.form {
            case .term(let term), .exact(let term, _):
                frequencies.set([(field == .by ? .bylineWord : .word, term)])
            case .prefix(let bytes): beginning(bytes, frequencies)
            case .pattern(let glob): beginning(glob.beginning, frequencies)
            }
        }.rarest
    }

    private func beginning(_ bytes: [UInt8], _ frequencies: KeyFrequencies) -> RequiredKeys? {
        let bytes = bytes.prefix(StandingKey.longestBeginning)
        guard !bytes.isEmpty else { return nil }
        var set = frequencies.set([(field == .by ? .bylineBeginning : .beginning, Array(bytes))])
        set.beginnings = 1 << UInt32(bytes.count)
        return set
    }
}

extension [RequiredKeys] {
    var rarest: RequiredKeys? { self.min { $0.share < $1.share } }
}
