/// What a word can be to the rules of relations; one word can be several.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let determiner = WordClass(bit: 0)
    /// Forms of "be" and of verbs that stand like it ("remains").
    static let be = WordClass(bit: 1)
    /// "was" and "were", which tell of what may have ended.
    static let was = WordClass(bit: 2)
    static let become = WordClass(bit: 3)
    /// Forms of "have" and "do" as auxiliaries.
    static let auxiliary = WordClass(bit: 4)
    static let negative = WordClass(bit: 5)
    static let will = WordClass(bit: 6)
    static let would = WordClass(bit: 7)
    /// "may", "could": what they say is no claim.
    static let modal = WordClass(bit: 8)
    static let adverb = WordClass(bit: 9)
    static let preposition = WordClass(bit: 10)
    static let conjunction = WordClass(bit: 11)
    /// Words that begin a clause: "that", "because", "which".
    static let opener = WordClass(bit: 12)
    static let relative = WordClass(bit: 13)
    static let pronoun = WordClass(bit: 14)
    /// Verbs of saying.
    static let say = WordClass(bit: 15)
    /// Words before "to" by which what follows is to come: "expected to".
    static let expect = WordClass(bit: 16)
    /// Words before "to" by which it is wished: "wants to".
    static let wish = WordClass(bit: 17)
    /// Words before "to" by which it is not so: "refused to".
    static let refuse = WordClass(bit: 18)
    /// Words that make a clause a condition or a question: "if", "whether".
    static let condition = WordClass(bit: 19)
    /// "former", "late": what follows is over.
    static let former = WordClass(bit: 20)
    /// "vice", "deputy": what follows is not the first.
    static let second = WordClass(bit: 21)
    /// Words before a leader's title that leave him leader of the whole: "new", "acting".
    static let rank = WordClass(bit: 22)
    /// Words that make what a noun names a possibility: "possible", "proposed".
    static let unreal = WordClass(bit: 23)
    /// Prepositions of dates: "in", "since".
    static let datePreposition = WordClass(bit: 24)
    /// "founding", "charter": such a member is a founder.
    static let founding = WordClass(bit: 25)
    /// Nouns that, behind a name, make it their attribute: "NATO summit".
    static let head = WordClass(bit: 26)
    /// "bloc", "alliance": with "the" they can stand for the organization that was named last.
    static let group = WordClass(bit: 27)
    /// Bare forms of verbs, which need an auxiliary or a plural.
    static let bare = WordClass(bit: 28)
    static let possessive = WordClass(bit: 29)
    /// "northern", "central".
    static let direction = WordClass(bit: 30)
    /// Words in the names of bodies of states: "Organization", "Union".
    static let bodyOfStates = WordClass(bit: 31)
    /// Words in the names of institutions that have one seat: "University", "Institute".
    static let institution = WordClass(bit: 32)
    /// Words in the names of parties and movements.
    static let party = WordClass(bit: 33)
    static let comma = WordClass(bit: 34)
    static let openQuote = WordClass(bit: 35)
    static let closeQuote = WordClass(bit: 36)
    static let dash = WordClass(bit: 37)
    /// Marks that end a clause: ";", ":".
    static let stop = WordClass(bit: 38)
    static let openBracket = WordClass(bit: 39)
    static let closeBracket = WordClass(bit: 40)
    /// Common finite verbs, which no noun phrase goes on over.
    static let verb = WordClass(bit: 41)
    /// "Mr.", "Dr.".
    static let title = WordClass(bit: 42)
    /// "state", "republics": what members are called.
    static let country = WordClass(bit: 43)
    static let gerund = WordClass(bit: 44)
    /// "-elect": of a title that is still to come.
    static let elect = WordClass(bit: 45)

    /// Words that stand before a title, with a capital or without: "senior", "press".
    static let grade = WordClass(bit: 46)
    /// Nouns that are no organization's whole name: "Party", "Committee".
    static let generic = WordClass(bit: 47)

    /// "some", "several", "many".
    static let some = WordClass(bit: 48)

    /// What no noun phrase goes on over.
    static let breaksPhrase: WordClass = [
        .be, .become, .auxiliary, .will, .would, .modal, .preposition, .conjunction, .opener, .relative, .pronoun,
        .say, .comma, .openQuote, .closeQuote, .dash, .stop, .openBracket, .closeBracket, .verb, .possessive,
        .determiner,
    ]

    /// What can follow a noun phrase.
    static let follows: WordClass = [
        .be, .become, .auxiliary, .will, .would, .modal, .preposition, .conjunction, .opener, .relative, .pronoun,
        .say, .verb, .adverb, .negative, .determiner, .datePreposition,
    ]
}
