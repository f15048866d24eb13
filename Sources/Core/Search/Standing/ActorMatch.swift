/// The actors that a query means.
struct ActorMatch: Sendable {
    private let kinds: [IndexedActor.Kind]
    /// Whether only those are meant that the article quotes.
    private let onlySpeakers: Bool
    /// The folded words that stand side by side in the name.
    private let words: [[UInt8]]
    /// The names that are meant, in their folded words; nil where nobody has said so.
    private let names: [(kind: IndexedActor.Kind, words: [[UInt8]])]?

    /// Nil for a name without words.
    init?(_ term: ActorTerm) {
        kinds = term.field.kinds
        onlySpeakers = term.field == .said
        words = ActorKey.words(term.name)
        names = term.names.map { $0.map { ($0.kind, ActorKey.words($0.name)) }.filter { !$0.words.isEmpty } }
        if words.isEmpty, names == nil { return nil }
    }

    /// Whether this actor of an article is meant.
    func matches(_ actor: ArticleWords.Actor) -> Bool {
        if onlySpeakers, !actor.isSpeaker { return false }
        let (kind, name) = (actor.kind, actor.words)
        if let names { return names.contains { $0.kind == kind && $0.words == name } }
        guard kinds.contains(kind), name.count >= words.count else { return false }
        return (0...name.count - words.count).contains { name[$0...].starts(with: words) }
    }

    /// The keys of which an article has one at least that mentions such an actor.
    func requiredKeys(_ frequencies: KeyFrequencies) -> RequiredKeys? {
        guard let names else { return words.map { frequencies.set([(.actorWord, $0)]) }.rarest }
        return frequencies.set(names.map { (.actorName, ActorKey.joined($0.words)) })
    }
}
