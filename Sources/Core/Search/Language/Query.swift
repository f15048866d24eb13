/// What an article must have to be found: the query language's tree, as an index carries it out.
///
/// `QueryParser` gives trees in one form only, so that equal queries are equal values: `and` and `or` have two or more
/// members, none of them of their own kind; `not` holds no `not`; `all` stands alone. Dates are absolute. Words are as
/// they were typed: folding case and accents, and stemming, is the index's work.
package indirect enum Query: Equatable, Sendable {
    /// Every article: the empty query.
    case all
    /// Articles in which one word occurs.
    case word(Term)
    /// Articles in which these words stand together, in the forms that they are written in; case and accents aside.
    case phrase(Phrase)
    /// Articles whose outlet's name has these whole words side by side, case and accents folded. The words are
    /// separated by one space each, without punctuation: "RFE/RL" is "RFE RL".
    case outlet(String)
    /// Articles whose file's path contains this text.
    case path(String)
    /// Articles in this language: BCP 47, in lower case; "en" is "en-gb" too.
    case language(String)
    /// Articles read from this form of file: a name of the contract, such as "html".
    case format(String)
    /// Articles published on one of these days. One without a date matches no range.
    case dates(DayRange)
    /// Articles that came to the desk on one of these days (UTC).
    case added(DayRange)
    /// Articles that mention an actor.
    case actor(ActorTerm)
    /// Articles that repeat another's text.
    case copy
    /// Articles that match every member.
    case and([Query])
    /// Articles that match a member or more; those that match more rank higher.
    case or([Query])
    /// Articles that do not match.
    case not(Query)
}
