/// English words beside which a number without a noun counts all the same.
enum BareNumberWords {
    /// Verbs before it whose object are people: "killing 12".
    static let takers = WordSet(
        """
        killing killed injuring injured wounding wounded arresting arrested detaining detained kidnapping kidnapped \
        leaving hospitalizing hospitalising evacuating
        """)
    /// Verbs behind it, whose subject it is: "12 were killed".
    static let verbs = WordSet("were are have had died survived remain remained was injured wounded dead")
    /// Prepositions of a change: "rose to 12".
    static let steps = WordSet("to from by")
    /// Verbs of a change.
    static let changes = WordSet(
        """
        rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased \
        decrease climbed climb climbing dropped drop dropping raised raise raising reduced reduce reducing cut cutting grew \
        grow growing grown declined decline declining jumped jump jumping slipped slipping gained soared tumbled plunged \
        edged shrank doubled tripled toll
        """)
    /// What makes a number a pronoun: "the two were".
    static let determiners = WordSet("the these those other last first all our us between top big 's his her their its")
    /// Before a number that is an age.
    static let aged = WordSet("aged age ages")
}
