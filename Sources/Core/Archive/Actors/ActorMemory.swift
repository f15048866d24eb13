import ReadoutSearch
import Synchronization

/// What was found out of actors, kept from one question to the next while nothing changes.
final class ActorMemory: Sendable {
    /// Of what it holds: the last number of the journal, which every change of an article makes greater, and the
    /// generation of the knowledge files.
    struct Moment: Equatable {
        var journal: Int
        var knowledge: Int
    }

    /// By names' numbers and keys, as `ActorResolver` has them.
    struct Content {
        var clusters: [Int: [[NameRow]]] = [:]
        var targets: [Int: [NameRow]?] = [:]
        var groups: [Int: ActorGroup?] = [:]

        var count: Int { clusters.count + targets.count + groups.count }
    }

    /// More is forgotten: a name takes about 200 bytes.
    private static let most = 100_000

    private static let patience = Duration.seconds(5)

    private let merges = Mutex<(moment: Moment, madeAt: ContinuousClock.Instant, merges: ActorMerges)?>(nil)
    private let held = Mutex<(moment: Moment, content: Content)?>(nil)

    /// Which names are counted together, where nothing has changed since, or little: it was made a few seconds ago.
    func merges(
        of resolver: ActorResolver, _ make: (ActorResolver) throws -> ActorMerges
    ) rethrows -> ActorMerges {
        let now = ContinuousClock.now
        let known = merges.withLock { $0 }
        if let known, known.moment.knowledge == resolver.moment.knowledge,
            known.moment == resolver.moment || known.madeAt.duration(to: now) < Self.patience
        {
            return known.merges
        }
        let made = try make(resolver)
        merges.withLock { $0 = (resolver.moment, now, made) }
        return made
    }

    /// What is known at a moment.
    func content(at moment: Moment) -> Content {
        held.withLock { $0.flatMap { $0.moment == moment ? $0.content : nil } } ?? Content()
    }

    /// Keeps what is known at a moment, where that is more than before.
    func keep(_ content: Content, at moment: Moment) {
        guard content.count <= Self.most else { return }
        held.withLock { held in
            if let known = held, known.moment == moment, known.content.count >= content.count { return }
            if let known = held, known.moment.journal > moment.journal { return }
            held = (moment, content)
        }
    }
}
