import ReadoutAnalysis

/// A name as the table `name` has it.
struct NameRow: Hashable {
    var id: Int
    var kind: ActorKind
    var text: String
    /// That mention it.
    var articles: Int

    /// The one order that does not hang on when articles came: the most frequent first, then by the text.
    static func precedes(_ one: NameRow, _ other: NameRow) -> Bool {
        if one.articles != other.articles { return one.articles > other.articles }
        if one.text != other.text { return one.text.utf8.lexicographicallyPrecedes(other.text.utf8) }
        return one.kind.code < other.kind.code
    }
}

/// An actor: the names that articles give it, each as the fullest of an article.
struct ActorGroup {
    /// The most frequent first; never empty.
    var names: [NameRow]
    /// The name that is shown.
    var shown: String
    var kind: ActorKind

    /// Tells it from other actors of the same moment.
    var id: Int { names.reduce(.max) { min($0, $1.id) } }
    var ids: [Int] { names.map(\.id) }
    /// Articles that mention it; one with two of its names counts twice until `isCounted`.
    var articles: Int
    var isCounted = false

    init(names: [NameRow], shown: String, kind: ActorKind) {
        self.names = names
        self.shown = shown
        self.kind = kind
        articles = names.reduce(0) { $0 + $1.articles }
    }
}
