/// The words of one language that make figures. The lists are in Data/, a file for each language.
struct FigureLexicon: Sendable {
    /// What a word does in a number.
    enum NumberWord: Sendable, Equatable {
        /// 0 to 19, and in languages that write them as one word those above that are no tens.
        case low(Double)
        /// 20, 30 to 90: one of 1 to 9 may follow.
        case tens(Double)
        /// 100: multiplies what is before it, if that is below 100.
        case hundred
        /// 1000 and more: multiplies all since the scale before.
        case scale(Double)
        /// 12 and 20, which count as nouns do.
        case dozen(Double)
    }

    /// How the noun that a number counts is found.
    enum NounOrder: Sendable {
        /// Modifiers, then the head in the plural.
        case english
        /// Adjectives in lower case, then nouns with capitals.
        case german
        /// The head first, adjectives behind it but for a few.
        case romance
        /// Adjectives, known by their endings, then the head.
        case russian
    }

    /// Whether a comma parts the decimals, and points or spaces the thousands.
    let isDecimalComma: Bool
    let nounOrder: NounOrder
    let numbers: [UInt64: NumberWord]
    /// Parts of a whole: "third" 3, "quarters" 4.
    let fractions: [UInt64: Double]
    /// Letters that stand behind digits for a scale: "bn".
    let scaleSuffixes: [UInt64: Double]
    /// "a", before a scale.
    let articles: WordSet
    /// "half", "a half".
    let halves: WordSet
    /// "and", within a number.
    let and: WordSet
    /// "between", before a range with "and".
    let between: WordSet
    /// "to", "or": between the ends of a range.
    let rangeWords: WordSet
    /// "from", which makes "5 to 10" two values.
    let from: WordSet
    let of: WordSet
    let months: WordSet
    /// Hedges before a number.
    let hedges: PhraseTable<Figure.Hedge>
    /// Hedges behind it.
    let laterHedges: PhraseTable<Figure.Hedge>
    /// Units, percent and currencies.
    let units: PhraseTable<String>
    /// Behind a length of time, what makes it a date.
    let ago: WordSet
    /// Words that end a noun phrase.
    let stops: WordSet
    /// Words that stand before the noun and are no part of what ends it.
    let premodifiers: WordSet
    /// What a number behind it names rather than counts: "Article 5".
    let designators: WordSet
    /// What a number before it tells the time or the hour with.
    let clock: WordSet

    /// A language's words, each list with spaces between words, phrases with semicolons between them.
    init(
        isDecimalComma: Bool, nounOrder: NounOrder, numbers: [(NumberWord, String)], fractions: [(Double, String)],
        scaleSuffixes: [(Double, String)], articles: String, halves: String, and: String, between: String,
        rangeWords: String, from: String, of: String, months: String, hedges: [(Figure.Hedge, String)],
        laterHedges: [(Figure.Hedge, String)], units: [(String, String)], ago: String, stops: String,
        premodifiers: String, designators: String, clock: String
    ) {
        self.isDecimalComma = isDecimalComma
        self.nounOrder = nounOrder
        self.numbers = Self.table(numbers)
        self.fractions = Self.table(fractions)
        self.scaleSuffixes = Self.table(scaleSuffixes)
        self.articles = WordSet(articles)
        self.halves = WordSet(halves)
        self.and = WordSet(and)
        self.between = WordSet(between)
        self.rangeWords = WordSet(rangeWords)
        self.from = WordSet(from)
        self.of = WordSet(of)
        self.months = WordSet(months)
        self.hedges = PhraseTable(hedges, backwards: true)
        self.laterHedges = PhraseTable(laterHedges)
        self.units = PhraseTable(units + FigureSigns.units)
        self.ago = WordSet(ago)
        self.stops = WordSet(stops)
        self.premodifiers = WordSet(premodifiers)
        self.designators = WordSet(designators)
        self.clock = WordSet(clock)
    }

    private static func table<Value>(_ entries: [(Value, String)]) -> [UInt64: Value] {
        var table: [UInt64: Value] = [:]
        for (value, words) in entries {
            for word in words.split(whereSeparator: \.isWhitespace) { table[WordKey.of(String(word))] = value }
        }
        return table
    }

    /// The words of a language, by its primary subtag; of one that has no list only signs are known ("50%", "€5").
    static func of(_ language: String) -> FigureLexicon {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "ru": russian
        default: signsOnly
        }
    }

    private static let signsOnly = FigureLexicon(
        isDecimalComma: true, nounOrder: .romance, numbers: [], fractions: [], scaleSuffixes: [], articles: "",
        halves: "", and: "", between: "", rangeWords: "", from: "", of: "", months: "", hedges: [], laterHedges: [],
        units: [], ago: "", stops: "", premodifiers: "", designators: "", clock: "")
}
