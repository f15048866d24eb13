/// The words of one language that tell whether something was or will be.
struct TenseLexicon: Sendable {
    /// Make the verb behind them future ("will").
    let future: WordSet
    /// Those of `future` that stand in what was said before ("they said they would").
    var reported = WordSet("")
    /// Whether a date stands behind its verb, as a rule.
    var isBeforeDates = false
    /// Verbs in the past that no ending shows ("met").
    let past: WordSet
    /// With an infinitive, say that it is to come ("expected", "due").
    var coming = WordSet("")
    /// Those of `coming` that need no infinitive ("scheduled for Friday").
    var strong = WordSet("")
    /// Stand between those and the date ("for").
    var leading = WordSet("")
    /// Stand between "will" and a participle ("be").
    var auxiliary = WordSet("")
    /// Words that end like verbs in the past and are none ("hundred").
    var notPast = WordSet("")
    /// Stand before a participle that is an adjective ("a still unspecified date").
    var adverbs = WordSet("")
    /// Verbs in the present that with a date speak of what comes ("begins").
    var present = WordSet("")
    /// Endings of verbs in the past ("ed") and in the future, in UTF-8.
    var pastEndings: [[UInt8]] = []
    var futureEndings: [[UInt8]] = []
    /// Stands before an infinitive ("to").
    var infinitive = WordSet("")
    /// Words right before the date that lead back to it ("since").
    var ended = WordSet("")
    /// The clitic of a genitive ("'s").
    var genitive = WordSet("")
    /// Stand on both sides of the word that leads to what comes ("as early as").
    var equal = WordSet("")
    /// With an "of" they lead to what comes ("ahead of").
    var ahead = WordSet("")
    /// Words right before the date that lead to what comes ("until").
    var until = WordSet("")
    /// Behind a month they are votes that are set long before: they come unless their outcome is told ("election").
    var events = WordSet("")
    /// Those who hold them ("voters").
    var voters = WordSet("")
    /// Words of a sentence that tell of a vote that was ("lost", "turnout").
    var results = WordSet("")
}
