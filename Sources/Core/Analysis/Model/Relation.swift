/// What an article says that one actor is to another.
package struct Relation: Sendable, Equatable {
    /// How it says so; the raw value is the contract's word for it.
    package enum Polarity: String, Sendable, CaseIterable { case asserted, denied, expected }

    /// The names of actors, as in ``Mention/actor``.
    package var subject: String
    /// What the subject is to the object, in the form of ``RelationName``.
    package var relation: RelationName
    package var object: String
    /// When it began and ended, as the text says: ISO 8601, as precise as the text.
    package var since: String?
    package var until: String?
    package var polarity: Polarity
    /// The actor in whose words it is said; nil where the article says it itself.
    package var attributedTo: String?
    /// The sentence that states it.
    package var range: Range<Int>

    /// A relation as a sentence states it.
    package init(
        subject: String, relation: RelationName, object: String, since: String? = nil, until: String? = nil,
        polarity: Polarity = .asserted, attributedTo: String? = nil, range: Range<Int>
    ) {
        self.subject = subject
        self.relation = relation
        self.object = object
        self.since = since
        self.until = until
        self.polarity = polarity
        self.attributedTo = attributedTo
        self.range = range
    }
}

/// The names of relations, so that they can be asked for; the raw value is the contract's word for it.
package enum RelationName: String, Sendable, CaseIterable {
    case memberOf = "member of"
    case observerOf = "observer of"
    case founderOf = "founder of"
    case applicantTo = "applicant to"
    case leaderOf = "leader of"
    case worksFor = "works for"
    case locatedIn = "located in"
    case allyOf = "ally of"
    case atWarWith = "at war with"
    case sanctions
    case tradesWith = "trades with"
    case borders
}
