package import ReadoutAnalysis
package import ReadoutArchive
package import ReadoutSearch

// Who, when, how much, in all articles. Names that are given may be any name of an actor, in any case and spelling.
extension Desk {
    /// No actor bears a name that was given.
    package typealias UnknownActor = Archive.UnknownActor
    /// What somebody wants changed that cannot be, in words.
    package typealias BadCorrection = Archive.BadCorrection
    /// One actor, and what it has to do with others.
    package typealias ActorPage = Archive.ActorPage

    package enum Correction: Sendable {
        /// The names are one actor's, which is shown as `to`, or as the first of them.
        case merge
        /// The first name is another actor's than each of the others.
        case split
        /// The actor of the only name is shown as `to`.
        case rename
        /// The names are no actors'.
        case notActor
    }

    /// The actors that most articles name, the most frequent first. Where there are very many, the total is near.
    /// - Parameters:
    ///   - query: only those of articles that match it (the newest 20,000), and only these articles count.
    ///   - name: only actors with a name of which each of these words begins a word.
    package func actors(
        query: Query? = nil, name: String? = nil, kind: ActorKind? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<ActorRecord>> {
        answer(try await archive.actors(query: query, name: name, kind: kind, limit: limit, offset: offset))
    }

    /// The actor with a name.
    /// - Parameter limit: of the relations and of those named together.
    /// - Throws: `UnknownActor`.
    package func actor(named name: String, limit: Int) async throws -> Answer<ActorPage> {
        answer(try await archive.actor(named: name, limit: limit))
    }

    /// Relations, the newest article first.
    /// - Parameters:
    ///   - subject: an actor's name, as `object`.
    ///   - date: ISO 8601: only those that can have held then, as far as they say since and until when.
    /// - Throws: `UnknownActor` where subject or object is nobody's name.
    package func relations(
        subject: String? = nil, relation: RelationName? = nil, object: String? = nil, at date: String? = nil,
        polarity: Relation.Polarity? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredRelation>> {
        answer(
            try await archive.relations(
                subject: subject, relation: relation, object: object, at: date, polarity: polarity, limit: limit,
                offset: offset))
    }

    /// Figures of the articles that match a query, or of all (the newest 20,000); the newest article first, in the order
    /// of its text.
    /// - Parameter unit: as in `Figure`, in any case.
    package func figures(
        query: Query? = nil, unit: String? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredFigure>> {
        answer(try await archive.figures(query: query, unit: unit, limit: limit, offset: offset))
    }

    /// What articles say happened when, the earliest first; of the newest 1,000 that are asked about.
    /// - Parameters:
    ///   - query: only of articles that match it.
    ///   - actor: only of sentences that name the actor with this name.
    /// - Throws: `UnknownActor`.
    package func timeline(
        query: Query? = nil, actor: String? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredTimelineEntry>> {
        answer(try await archive.timeline(query: query, actor: actor, limit: limit, offset: offset))
    }

    private func answer<Value>(_ found: (Value, Tally)) -> Answer<Value> {
        Answer(value: found.0, freshness: freshness(found.1))
    }

    /// Writes what a person corrects into the knowledge files. It holds for all articles at once.
    /// - Parameters:
    ///   - names: names of actors, or spellings that belong to one.
    ///   - to: the name to be shown.
    /// - Throws: `UnknownActor`, `BadCorrection`, and what keeps the files from being written.
    package func editActors(_ correction: Correction, names: [String], to: String?) async throws -> Freshness {
        switch correction {
        case .merge:
            let shown = to.map { [$0] } ?? []
            try await archive.mergeActors(shown + names.filter { !shown.contains($0) })
        case .split, .notActor:
            guard to == nil else { throw BadCorrection(reason: "only merge and rename take a name to show") }
            if correction == .split {
                try await archive.splitActors(names)
            } else {
                try await archive.dismissActors(names)
            }
        case .rename:
            guard let to else { throw BadCorrection(reason: "say which name is to be shown") }
            guard names.count == 1 else { throw BadCorrection(reason: "name one actor") }
            try await archive.renameActor(names[0], to: to)
        }
        return try await freshness()
    }
}
