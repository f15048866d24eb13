/// A name of a text on its way to an actor.
struct NameCandidate {
    /// Its words.
    var words: Range<Int>
    /// Its bytes: less than its words where it is a part of a hyphenated word.
    var range: Range<Int>
    /// What it is, as far as the tagger and the gazetteer tell; of a seat of power, where nothing else is known, a
    /// place.
    var kind: ActorKind
    /// What the gazetteer knows under exactly this name.
    var entry: GazetteerEntry?
    /// Leads to a state without naming it ("Chinese").
    var isDemonym = false
    /// Is a part of a hyphenated word.
    var isPart = false
    /// The words of the title before it or of the apposition behind it; of a person.
    var role: Range<Int>?
    /// Its place in the list of actors; -1 where none is known yet.
    var actor = -1
}

/// Somebody or something that candidates name.
struct Actor {
    var name: String
    var kind: ActorKind
}
