/// Who is meant by descriptions instead of names ("the Russian leader", "the president"), by the roles that the article
/// gives its persons. English.
package struct ActorDescriptions: Sendable {
    /// A person with a role, at the place where the article gives it.
    private struct Holder {
        var actor: String
        /// The first word of the mention.
        var word: Int
        /// The classes of the offices, and the offices.
        var offices: Set<UInt64>
        /// States that the role names, and its other words.
        var states: Set<String>
        var others: Set<UInt64>
    }

    private let text: AnnotatedText
    private let gazetteer: Gazetteer
    private var holders: [Holder] = []
    /// The words where each actor is mentioned.
    private var places: [String: [Int]] = [:]

    /// The descriptions of one article.
    /// - Parameter mentions: of the text, with their roles.
    package init(_ mentions: [ActorMention], in text: AnnotatedText, gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
        guard text.language == "en" else { return }
        for mention in mentions where mention.kind == .person && !mention.isDemonym {
            places[mention.actor, default: []].append(mention.words.lowerBound)
            guard let role = mention.role else { continue }
            let parts = parts(text.words(in: role))
            guard !parts.offices.isEmpty else { continue }
            holders.append(
                Holder(
                    actor: mention.actor, word: mention.words.lowerBound, offices: parts.offices, states: parts.states,
                    others: parts.others.union(region(behind: mention.words.upperBound))))
        }
    }

    /// The one actor whom a definite description means; nil where no role fits it, or those of several do and none of
    /// them was named last by far.
    /// - Parameter words: of the description, with or without its article ("the Russian leader").
    package func actor(describedBy words: Range<Int>) -> String? {
        guard !holders.isEmpty, !words.isEmpty else { return nil }
        let wanted = parts(words)
        guard !wanted.offices.isEmpty else { return nil }
        var fitting: [String] = []
        for holder in holders where !fitting.contains(holder.actor) && fits(wanted, holder) {
            fitting.append(holder.actor)
        }
        if fitting.count == 1 { return fitting[0] }
        guard fitting.count > 1 else { return nil }
        // The one named in this sentence or the one before, where the others were not.
        let sentence = text.sentence(of: words.lowerBound)
        let near = fitting.filter { actor in
            (places[actor] ?? []).contains { $0 < words.lowerBound && text.sentence(of: $0) >= sentence - 1 }
        }
        return near.count == 1 ? near[0] : nil
    }

    /// The words of the region that stands in brackets or with "of" behind a name: "Orlan (I-Vt.)", "Orlan of Vermont".
    private func region(behind start: Int) -> Set<UInt64> {
        guard start < text.words.count,
            RoleWords.openings.contains(text.key(start)) || text.key(start) == RoleWords.of
        else { return [] }
        var words: Set<UInt64> = []
        for at in start + 1..<max(start + 1, min(start + 4, text.words.count)) {
            if RoleWords.closings.contains(text.key(at)) { break }
            guard let part = text.hyphenParts(at).last,
                let entry = text.words[at].shape.contains(.hyphen)
                    ? gazetteer.entry(ofPart: part, in: text) : gazetteer.entry(at: at, in: text)?.entry,
                entry.kinds.contains(.region)
            else { continue }
            for word in entry.name.split(separator: " ") { words.insert(WordKey.of(String(word))) }
        }
        return words
    }

    private typealias Parts = (offices: Set<UInt64>, states: Set<String>, others: Set<UInt64>)

    private func fits(_ wanted: Parts, _ holder: Holder) -> Bool {
        // A "president" is no "minister", but each of them is a leader; and of a state there is one.
        let isSameState =
            !wanted.states.isEmpty && wanted.states == holder.states && holder.offices.contains(Self.leader)
        let isLeader =
            wanted.offices.contains(Self.leader) && holder.offices.contains { Offices.leaders.contains($0) }
            || isSameState && wanted.offices.contains { Offices.leaders.contains($0) }
        guard isLeader || !wanted.offices.isDisjoint(with: holder.offices) else { return false }
        guard wanted.states.isEmpty || wanted.states.isSubset(of: holder.states) else { return false }
        return wanted.others.isSubset(of: holder.others)
    }

    /// The offices, states and other words of a noun phrase up to its first preposition.
    private func parts(_ words: Range<Int>) -> Parts {
        var parts: Parts = ([], [], [])
        var at = words.lowerBound
        while at < words.upperBound {
            let word = text.words[at]
            if let match = gazetteer.entry(at: at, in: text), !match.entry.kinds.isDisjoint(with: [.state, .demonym]),
                let state = match.entry.state ?? (match.entry.kinds.contains(.state) ? match.entry.name : nil)
            {
                parts.states.insert(state)
                at = max(at + 1, match.words.upperBound)
                continue
            }
            if Offices.isOffice(at, in: text) {
                let key = text.unstoppedKey(at)
                parts.offices.insert(Self.full[key] ?? key)
            } else if word.shape.contains(.letters), !RoleWords.articles.contains(word.key), !text.isClitic(at),
                !RoleWords.prepositions.contains(word.key), !Self.vague.contains(word.key)
            {
                parts.others.insert(word.key)
            }
            at += 1
        }
        return parts
    }

    /// The offices that abbreviations stand for, and those that are one.
    private static let full = WordMap<UInt64>([
        (WordKey.of("senator"), "sen"), (WordKey.of("governor"), "gov"), (WordKey.of("general"), "gen"),
        (WordKey.of("congressman"), "rep representative congresswoman"), (WordKey.of("president"), "pres"),
        (WordKey.of("professor"), "prof"),
    ])
    private static let leader = WordKey.of("leader")
    /// Words that say nothing about who is meant.
    private static let vague = WordSet("new current former then longtime prime chief senior and veteran")
}
