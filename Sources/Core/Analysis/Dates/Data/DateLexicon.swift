/// What words of one language say about dates. All words in any case.
struct DateLexicon: Sendable {
    /// How a language writes dates.
    struct Habits: OptionSet, Sendable {
        let rawValue: UInt16
        /// Names of months and weekdays begin with a capital.
        static let capitals = Habits(rawValue: 1)
        /// "9/11/2001" is September 11.
        static let monthFirst = Habits(rawValue: 2)
        /// "September 14"; else only "14 September".
        static let daysFollowMonths = Habits(rawValue: 4)
        /// "last" and "next" may follow their noun ("la semaine dernière").
        static let whichFollows = Habits(rawValue: 8)
        /// "Anfang 2022": the beginning without an "of".
        static let bareEdges = Habits(rawValue: 16)
        /// "неделю назад": one week ago, without the number.
        static let bareUnits = Habits(rawValue: 32)
        /// A full stop makes a number an ordinal ("19. Jahrhundert").
        static let stoppedOrdinals = Habits(rawValue: 64)
        /// "2022 года": the word for year stands behind the number.
        static let yearWords = Habits(rawValue: 128)
    }

    /// What shows that the word behind a number is what it counts, so that the number is no year.
    enum Counted: Sendable { case plural, capital, any }

    /// What each word can be in a date.
    let words: WordMap<DateWord>
    /// How the language writes dates.
    let habits: Habits
    /// What shows that a word behind a number is what it counts.
    let counted: Counted
    /// Words before a date that say that a number or a doubtful name behind them is one ("in", "since").
    let prepositions: WordSet
    /// Words before the first date of a range ("from").
    let from: WordSet
    /// Words that are counted where `counted` does not show it ("people").
    var countedWords = WordSet("")
    /// Words before a number that count with it, so that it is no year ("flight", "No.").
    var counters = WordSet("")
    /// Words behind a weekday's name that show it to be something else ("Sunday Times").
    var notBefore = WordSet("")
    /// Words before a weekday that make it a name ("Black Friday").
    var notAfter = WordSet("")
    /// Plurals of "year" that lead to a decade ("années 90"), or letters that a hyphen joins to one ("1990-х").
    var decades = WordSet("")
    /// The clitic of a genitive ("'s").
    var genitive = WordSet("")
    /// With an article it is reckoned from what the text told ("the next month she left").
    var next = WordSet("")
    /// Lead to "the year" that is this one: "earlier in the year", "for the year".
    var inside = WordSet("")
    var during = WordSet("")
    /// Makes a Friday the one before Easter ("Good").
    var good = WordSet("")
    /// The words before "ago" where it is several ("il y a"): the last first.
    var beforeAgo: [UInt64] = []
    /// A word between a unit and what says which ("la semana que viene"); 0 for none.
    var filler: UInt64 = 0
    /// Words behind "September 11" that show that it is the one of 2001.
    var attacks = WordSet("")
    /// Words that show that a quarter is one of a year, where no year is said: those of business.
    var business = WordSet("")
    /// With "today's" before them, what is of these times rather than of this day ("today's world").
    var ofTheTimes = WordSet("")
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

    /// Entries for words of which each has a number, counted from `first`; words of one number are parted by strokes, and
    /// "-" has none.
    static func numbered(_ words: String, from first: Int = 1, _ word: (Int) -> DateWord) -> [(DateWord, String)] {
        words.split(whereSeparator: \.isWhitespace).enumerated().map { index, names in
            (word(first + index), names == "-" ? "" : names.split(separator: "/").joined(separator: " "))
        }
    }
}
