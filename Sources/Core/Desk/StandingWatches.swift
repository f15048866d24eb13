internal import ReadoutArchive
internal import ReadoutSearch
internal import Synchronization

/// What all who watch at the moment wait for: every article that comes is held against all their queries at once.
///
/// Each watch has a short queue. One whose client does not take what it is told falls behind and is dropped from here;
/// it reads on from the archive at its own pace, and joins again. So do all whenever the knowledge files have changed.
final class StandingWatches: Sendable {
    /// An article that matches.
    struct Match {
        var article: Int
        var clock: Int
    }

    /// One watch, as it joined.
    struct Membership {
        let id: Int
        /// It is told of what comes after this clock.
        let position: Int
        /// Says when there is something to take.
        let signal: Signal
    }

    private struct Member {
        var queue: [Match] = []
        var signal: Signal
    }

    private struct State: ~Copyable {
        var queries = StandingQueries()
        var members: [Int: Member] = [:]
        /// Up to here, articles have been told of.
        var position = 0
        var lastID = 0
        /// Of the knowledge files, from which the queries have the names of their actors.
        var knowledge: Int?
    }

    /// How much may wait for one client.
    static let queueLimit = 1000
    /// Articles read at a time.
    private static let batch = 64

    private let state = Mutex(State())
    /// Signals when articles may have come, or somebody has joined.
    private let wake: Signal
    private let archive: Archive

    /// - Parameter wake: is signalled after commits.
    init(archive: Archive, wake: Signal) {
        self.archive = archive
        self.wake = wake
    }

    /// Begins to wait for what matches `query`.
    /// - Parameter now: a clock of the archive of a short time ago.
    func join(_ query: Query, now: Int) -> Membership {
        let signal = Signal()
        let (id, position) = state.withLock { state in
            // While nobody watched, nothing was looked at.
            if state.members.isEmpty { state.position = max(state.position, now) }
            state.lastID += 1
            state.members[state.lastID] = Member(signal: signal)
            state.queries.add(query, id: state.lastID)
            return (state.lastID, state.position)
        }
        wake.send()
        return Membership(id: id, position: position, signal: signal)
    }

    /// Ends it.
    func leave(_ id: Int) {
        state.withLock { state in
            state.members[id] = nil
            state.queries.remove(id)
        }
    }

    /// What has come since the last call; nil where the watch was dropped.
    func take(_ id: Int) -> [Match]? {
        state.withLock { state in
            let queue = state.members[id]?.queue
            state.members[id]?.queue = []
            return queue
        }
    }

    /// Holds the articles that come against the queries, until the task is cancelled.
    func run() async {
        for await _ in wake.signals {
            dropMisled()
            while let position, let news = try? await archive.news(after: position, limit: Self.batch), !news.isEmpty {
                for one in news { tell(one) }
            }
        }
    }

    /// Drops all watches where people have corrected who is who: they join again with the names that count now.
    private func dropMisled() {
        let knowledge = archive.knowledgeGeneration
        state.withLock { state in
            let isOther = state.knowledge.map { $0 != knowledge } ?? false
            state.knowledge = knowledge
            guard isOther else { return }
            for (id, member) in state.members {
                state.queries.remove(id)
                member.signal.send()
            }
            state.members = [:]
        }
    }

    /// From where on articles are to be looked at; nil where nobody watches.
    private var position: Int? { state.withLock { $0.members.isEmpty ? nil : $0.position } }

    private func tell(_ news: ArticleNews) {
        state.withLock { state in
            // Somebody may have joined meanwhile where nobody watched, from a later clock on.
            guard news.clock > state.position else { return }
            state.position = news.clock
            for id in state.queries.matches(news.article) {
                guard var member = state.members.removeValue(forKey: id) else { continue }
                if member.queue.count < Self.queueLimit {
                    member.queue.append(Match(article: news.article.id, clock: news.clock))
                    state.members[id] = member
                } else {
                    state.queries.remove(id)
                }
                member.signal.send()
            }
        }
    }
}
