/// What words of one language say about dates. All words in any case.
struct DateLexicon: Sendable {
    /// What each word can be in a date.
    let words: WordMap<DateWord>
    /// Words before a date that say that a number or a doubtful name behind them is one ("in", "since").
    let prepositions: WordSet
    /// Words behind a month's or weekday's name that show it to be something else ("Sunday Times").
    let notBefore: WordSet
    /// Words before a weekday that make it a name ("Black Friday").
    let notAfter: WordSet
    /// Words before a number that count with it, so that it is no year ("flight", "No.").
    let counters: WordSet
    /// Words that follow a count ("people"); others that end with s count too where `pluralS`.
    let counted: WordSet
    let pluralS: Bool
    /// Names of months and weekdays begin with a capital.
    let capitals: Bool
    /// "9/11/2001" is September 11.
    let isMonthFirst: Bool
    /// "September 14", else only "14 September".
    let daysFollowMonths: Bool
    /// "last" and "next" may follow their noun ("la semaine dernière").
    let whichFollows: Bool
    /// The words that tell tenses.
    let tense: TenseLexicon

    /// The lexicon of a language (primary subtag of BCP 47); nil where there is none.
    static func of(_ language: String) -> DateLexicon? {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "ru": russian
        default: nil
        }
    }
}

/// The words of one language that tell whether something was or will be.
struct TenseLexicon: Sendable {
    /// Make the verb behind them future ("will").
    let future: WordSet
    /// With an infinitive, or beside a date, say that it is to come ("expected", "due").
    let coming: WordSet
    /// Those of `coming` that need no infinitive ("scheduled for Friday").
    let strong: WordSet
    /// Stand between "will" and a participle ("be").
    let auxiliary: WordSet
    /// Words that end like verbs in the past and are none ("hundred").
    let notPast: WordSet
    /// Verbs in the past that no ending shows ("met").
    let past: WordSet
    /// Verbs in the present that with a date speak of what comes ("begins").
    let present: WordSet
    /// Endings of verbs in the past ("ed").
    let endings: [[UInt8]]
    /// Stands before an infinitive ("to").
    let infinitive: WordSet
    /// Words right before the date that lead to what comes ("until").
    let until: WordSet
}
