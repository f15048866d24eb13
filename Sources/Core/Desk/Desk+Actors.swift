package import ReadoutAnalysis
package import ReadoutArchive
package import ReadoutSearch

// Who, when, how much, in all articles. Names that are given may be any name of an actor, in any case and spelling.
extension Desk {
    /// No actor bears a name that was given.
    package struct UnknownActor: Error {
        package let name: String
        /// Names of actors that are spelled alike, the most frequent first; five at most.
        package let suggestions: [String]
    }

    /// What somebody wants changed that cannot be, in words.
    package struct BadCorrection: Error {
        package let reason: String
    }

    /// One actor, and what it has to do with others.
    package struct ActorPage: Sendable {
        package var actor: ActorRecord
        /// Those that it is subject or object of, by date.
        package var relations: [StoredRelation]
        /// Who is named in the same articles, the most frequent first.
        package var together: [ActorCount]
    }

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

    /// The actors that most articles name, the most frequent first.
    /// - Parameters:
    ///   - query: only those of articles that match it, and only these articles count.
    ///   - name: only actors with a name of which each of these words begins a word.
    package func actors(
        query: Query? = nil, name: String? = nil, kind: ActorKind? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<ActorRecord>> {
        Answer(value: ListPage(), freshness: try await freshness())
    }

    /// The actor with a name.
    /// - Parameter limit: of the relations and of those named together.
    /// - Throws: `UnknownActor`.
    package func actor(named name: String, limit: Int) async throws -> Answer<ActorPage> {
        throw UnknownActor(name: name, suggestions: [])
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
        Answer(value: ListPage(), freshness: try await freshness())
    }

    /// Figures of the articles that match a query, or of all; the newest article first, in the order of its text.
    /// - Parameter unit: as in `Figure`.
    package func figures(
        query: Query? = nil, unit: String? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredFigure>> {
        Answer(value: ListPage(), freshness: try await freshness())
    }

    /// What articles say happened when, the earliest first.
    /// - Parameters:
    ///   - query: only of articles that match it.
    ///   - actor: only of sentences that name the actor with this name.
    /// - Throws: `UnknownActor`.
    package func timeline(
        query: Query? = nil, actor: String? = nil, limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredTimelineEntry>> {
        Answer(value: ListPage(), freshness: try await freshness())
    }

    /// Writes what a person corrects into the knowledge files. It holds for all articles at once.
    /// - Parameters:
    ///   - names: names of actors, or spellings that belong to one.
    ///   - to: the name to be shown.
    /// - Throws: `UnknownActor`, `BadCorrection`, and what keeps the files from being written.
    package func editActors(_ correction: Correction, names: [String], to: String?) async throws -> Freshness {
        throw BadCorrection(reason: "actors cannot be corrected yet")
    }
}
