/// The words by which a language says that somebody speaks, as far as quotations need them.
struct SpeechLexicon: Sendable {
    /// Finite verbs that introduce or follow what is said ("sagte", "dijo").
    var verbs: WordSet
    /// Verbs that stand before a participle ("a déclaré", "ha dicho", "had said").
    var auxiliaries = WordSet("")
    /// Participles that say it with an auxiliary.
    var participles = WordSet("")
    /// Words before a source ("laut", "selon", "so"), which need no verb.
    var sources = WordSet("")
    /// Such words of two, the first and the second: "according to", "по словам".
    var sourcePairs: [(first: UInt64, second: UInt64)] = []
    /// Pronouns that speak.
    var pronouns: WordSet
    /// Words that a noun phrase begins with.
    var determiners: WordSet
    /// Words behind which a noun phrase does not go on: prepositions of time, conjunctions, adverbs.
    var stops: WordSet
    /// What stands between a verb and what is said ("that", "dass").
    var complementizers = WordSet("")
    /// Whether a verb and its pronoun are one word with hyphens ("dit-il", "a-t-elle").
    var joinsPronouns = false
    /// Whether the source may stand before the verb behind a quotation ("“…,” Orlan said").
    var isSourceFirst = false
    /// Whether a dash begins what somebody says ("— Мы готовы, — сказал Орлан").
    var hasDialogueDashes = false

    /// That of a language without a list: a colon behind a name is all that tells.
    static let plain = SpeechLexicon(
        verbs: WordSet(""), pronouns: WordSet(""), determiners: WordSet(""), stops: WordSet(""))

    /// The lexicon of a language; nil where there is none.
    static func of(_ language: String) -> SpeechLexicon? {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "ru": russian
        default: nil
        }
    }

    /// Words of two from a list of pairs.
    static func pairs(_ words: String) -> [(first: UInt64, second: UInt64)] {
        let keys = words.split(whereSeparator: \.isWhitespace).map { WordKey.of(String($0)) }
        return stride(from: 0, to: keys.count - 1, by: 2).map { (keys[$0], keys[$0 + 1]) }
    }
}
