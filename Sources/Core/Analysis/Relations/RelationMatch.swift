/// What a rule took from a sentence.
struct RelationMatch {
    /// How a verb says what it says.
    struct Stance: OptionSet {
        let rawValue: UInt16
        init(rawValue: UInt16) { self.rawValue = rawValue }
        static let denied = Stance(rawValue: 1)
        static let expected = Stance(rawValue: 2)
        /// The subject wishes it.
        static let wished = Stance(rawValue: 4)
        /// "would": to come in reported speech, else unreal.
        static let would = Stance(rawValue: 8)
        /// It is no claim.
        static let unreal = Stance(rawValue: 16)
        /// "was": it may be over.
        static let past = Stance(rawValue: 32)
    }

    /// Ranges of ``RelationScene/names``.
    var subjects: Range<Int>?
    var moreSubjects: Range<Int>?
    var objects: Range<Int>?
    var moreObjects: Range<Int>?
    /// The date that stands within: a place in ``RelationScene/dates``.
    var date: Int?
    var stance: Stance = []
    /// Whether what is named was once and is no more ("former").
    var isFormer = false
    /// Whether the members are founders ("a founding member").
    var isFounding = false
    /// The words that were matched, without the subject that a verb was led to.
    var words: Range<Int>
}

/// What earlier sentences leave to the next.
struct RelationDiscourse {
    /// The organization of states that was spoken of last, and how many sentences ago.
    var focus: Int?
    var focusAge = 0
    /// The subject of the sentence before.
    var subject: Range<Int>?
    /// The only person named in the sentence before.
    var person: Int?
    /// Who spoke last.
    var speaker: Int?
}
