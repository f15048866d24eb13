package import ReadoutSearch

/// What is searched at one moment: the articles, and the tally of the commit that made them so.
package struct IndexMoment: Sendable {
    /// nil while there is no index that could be searched.
    package var snapshot: IndexSnapshot?
    package var tally: Tally
    /// The share done of a rebuild, where not all is in `snapshot`; nil where all is.
    package var rebuilding: Double?
    /// Which index `snapshot` is of.
    var index: ObjectIdentifier?
}

/// The moments that answers of several pages rest on, so that the next page is one of the same answer.
struct KeptMoments {
    /// As many are kept, those asked for last.
    static let limit = 8
    static let lifetime = Duration.seconds(600)

    private var kept: [(moment: IndexMoment, until: ContinuousClock.Instant)] = []

    /// Keeps a moment of which a page was given.
    mutating func keep(_ moment: IndexMoment, now: ContinuousClock.Instant = .now) {
        kept.removeAll { $0.until < now || $0.moment.tally.clock == moment.tally.clock }
        if kept.count == Self.limit { kept.removeFirst() }
        kept.append((moment, now + Self.lifetime))
    }

    /// The moment of this clock, where it is kept.
    func moment(clock: Int) -> IndexMoment? { kept.first { $0.moment.tally.clock == clock }?.moment }

    /// Lets go of what nobody has asked for in a long time: it holds memory, and files that are deleted.
    mutating func expire(now: ContinuousClock.Instant = .now) {
        if let oldest = kept.first, oldest.until < now { kept.removeAll { $0.until < now } }
    }

    /// Lets go of all moments of an index.
    mutating func forget(_ index: ObjectIdentifier) { kept.removeAll { $0.moment.index == index } }
}
