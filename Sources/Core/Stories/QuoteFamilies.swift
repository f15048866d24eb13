/// Which quotes are one utterance, kept as quotes come and go.
///
/// A family is what hangs together by `UtteranceLink.isOne` among quotes that share a key. Both are functions of two
/// quotes alone, so that the families are the same whatever order the quotes come in, and after some were removed.
/// A family's number is the least of its quotes'; a quote that is alone has none.
package struct QuoteFamilies<Store: QuoteFamilyStore> {
    /// Where quotes and families are kept.
    package var store: Store
    /// The quotes whose family has changed since this was made, with the new one.
    package private(set) var changes: [Int: Int?] = [:]

    /// Keeps the families of a store.
    package init(_ store: Store) { self.store = store }

    /// Relates a quote that is new: its keys are in the store (or will be, before the next is added), it has no family.
    package mutating func add(_ quote: Int, _ utterance: Utterance, _ keys: UtteranceKeys) throws {
        guard !keys.searches.isEmpty else { return }
        // One that is alike of each family is enough.
        var families: Set<Int> = []
        var alone: [Int] = []
        var seen: Set<Int> = [quote]
        for candidate in try store.quotes(withKeysIn: keys.searches) where seen.insert(candidate).inserted {
            let family = try store.family(of: candidate)
            if let family, families.contains(family) { continue }
            guard let other = try store.utterance(of: candidate), UtteranceLink.isOne(utterance, other) else {
                continue
            }
            if let family { families.insert(family) } else { alone.append(candidate) }
        }
        guard let least = (alone + [quote] + families).min(), !(alone.isEmpty && families.isEmpty) else { return }
        for family in families where family != least {
            for member in try store.members(of: family) { try set(least, of: member) }
        }
        for member in alone + [quote] { try set(least, of: member) }
    }

    /// Takes quotes out of their families, which may fall apart. Their keys are not in the store any more; other quotes
    /// and all families still are.
    package mutating func remove(_ quotes: [Int]) throws {
        let removed = Set(quotes)
        var families: Set<Int> = []
        for quote in removed {
            guard let family = try store.family(of: quote) else { continue }
            families.insert(family)
            try set(nil, of: quote)
        }
        for family in families.sorted() {
            try relateAnew(try store.members(of: family).filter { !removed.contains($0) }.sorted(), family)
        }
    }

    /// Finds what still hangs together of a family.
    private mutating func relateAnew(_ members: [Int], _ family: Int) throws {
        var rest: [(quote: Int, utterance: Utterance, keys: UtteranceKeys)] = []
        for member in members {
            guard let utterance = try store.utterance(of: member) else { continue }
            rest.append((member, utterance, UtteranceKeys(utterance)))
        }
        while let first = rest.first {
            rest.removeFirst()
            var group = [first]
            var next = 0
            while next < group.count {
                let one = group[next]
                next += 1
                var others: [(quote: Int, utterance: Utterance, keys: UtteranceKeys)] = []
                for other in rest {
                    if one.keys.meets(other.keys), UtteranceLink.isOne(one.utterance, other.utterance) {
                        group.append(other)
                    } else {
                        others.append(other)
                    }
                }
                rest = others
            }
            let least = group.count > 1 ? group.map(\.quote).min() : nil
            for one in group where least != family { try set(least, of: one.quote) }
        }
    }

    private mutating func set(_ family: Int?, of quote: Int) throws {
        try store.set(family: family, of: quote)
        changes.updateValue(family, forKey: quote)
    }
}
