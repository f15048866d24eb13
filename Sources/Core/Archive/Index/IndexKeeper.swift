internal import CLinux
internal import Dispatch
internal import GRDB
internal import Glibc
internal import Synchronization
import ReadoutSearch

/// The search index as the archive keeps it: the one that is whole, in the folder `index`, one that is being made anew, in
/// `index.next`, and what of them is searched.
///
/// What changes an index is done in the writer's turn (while no other transaction can be), which is the order that
/// commits have. Any thread may ask for a moment.
final class IndexKeeper: Sendable {
    /// What there is to do beside the commits.
    enum Job: Equatable {
        /// Make an index anew; there is none, or it is damaged.
        case rebuild
        /// Apply what stands in the journal after this position.
        case catchUp(Int)
        /// See whether other words have become common.
        case chooseWords
    }

    struct State {
        /// What stands in the folder `index`; nil while there is none, or it is damaged.
        var whole: SearchIndex?
        /// What is being filled in `index.next`. It is searched too where nothing else can be.
        var next: SearchIndex?
        /// Taken out of service, and to be closed in the writer's turn.
        var retired: [SearchIndex] = []
        var current = IndexMoment(snapshot: nil, tally: Tally())
        var kept = KeptMoments()
        /// Up to where `whole` has followed the journal, where it lags behind.
        var cursor: Int?
        /// The position that the catching up ends at, and the one that it began at.
        var catchingUp = 0...0
        /// The share done of `next`.
        var share = 0.0
        /// Up to where the journal is pruned.
        var pruned = 0
        var words = CommonWordChoice()
        /// When the last rebuild came to its end.
        var rebuiltAt: ContinuousClock.Instant?
        var isClosed = false
    }

    /// More than this many entries of the journal are caught up with in the background.
    static let promptly = 2_500
    /// As many seconds at most are spent at the end on bringing the index to disk.
    static let patience = 1.0
    /// As many articles are indexed in one turn, so that commits wait no longer than a few dozen milliseconds.
    static let batch = 256

    /// Told of each search and commit.
    let quiet: QuietTime
    private let folder: String
    let identity: String
    let policy: MergePolicy
    let state = Mutex(State())
    /// An element whenever there may be something to do.
    let wakes: AsyncStream<Void>
    let waker: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - folder: the state folder.
    ///   - identity: of the archive.
    ///   - policy: when segments are merged.
    init(folder: String, identity: String, policy: MergePolicy = MergePolicy()) {
        self.folder = folder
        self.identity = identity
        self.policy = policy
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let rest = Rest()
        quiet = QuietTime(after: .seconds(5)) { rest.keeper?.settle() }
        rest.set(self)
    }

    deinit { close(flushing: false) }

    var path: String { folder + "/index" }
    var nextPath: String { folder + "/index.next" }

    /// Nobody has asked or changed anything for a while: what would have to be caught up with after a crash goes to disk,
    /// and what the index has mapped leaves the process's memory.
    private func settle() {
        guard let index = state.withLock({ $0.whole }) else { return }
        if index.articlesInMemory > Self.settled { try? index.flush() }
        index.snapshot.forgetPages()
        readout_return_free_memory()
    }

    /// So many articles may stay in memory alone: that little is caught up with at once.
    private static let settled = 256

    // MARK: Opening and closing (in the writer's turn)

    /// Opens the index and brings it up to date, or leaves that to the jobs where it takes long.
    /// - Returns: why the index has to be made anew, in words; nil where it has not, or there was none.
    func open(_ db: Database) throws -> String? {
        Folder.remove(nextPath)
        let (journal, view) = (Journal(db: db), ArchiveView(db: db))
        let tally = try view.tally()
        let words = try CommonWordChoice(view)
        state.withLock {
            $0.current.tally = tally
            $0.words = words
        }
        defer {
            serve(tally)
            waker.yield()
        }
        let isThere = Folder.exists(path)
        do {
            if !isThere, tally.articles == 0 {
                let index = try SearchIndex(emptying: path, identity: identity, commonWords: [])
                index.apply([], position: try journal.last())
                state.withLock { $0.whole = index }
                return nil
            }
            guard isThere else { return nil }
            let index = try SearchIndex(folder: path, identity: identity, policy: policy)
            let (position, last) = (index.durablePosition, try journal.last())
            guard try journal.reaches(back: position) else {
                index.close(flushing: false)
                return "the search index ends at \(position), and the journal at \(last) does not reach back there"
            }
            state.withLock {
                $0.whole = index
                if position < last { ($0.cursor, $0.catchingUp) = (position, position...last) }
            }
            guard last - position <= Self.promptly else { return nil }
            while try catchUp(db) {}
            return try discardIfIncomplete(db)
        } catch let failure as SearchIndex.Failure {
            return failure.description
        }
    }

    /// Ends all work.
    /// - Parameter flushing: whether what is in memory goes to disk, so that the next start has less to do.
    func close(flushing: Bool) {
        let (whole, next) = state.withLock { state in
            defer { (state.whole, state.next, state.isClosed) = (nil, nil, true) }
            return (state.whole, state.next)
        }
        waker.finish()
        next?.close(flushing: false)
        guard let whole else { return }
        if flushing {
            // What takes longer is left to the journal: a manager that waits for the end kills after ten seconds.
            let isDone = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                try? whole.flush()
                isDone.signal()
            }
            guard isDone.wait(timeout: .now() + Self.patience) == .success else { return }
        }
        whole.close(flushing: false)
    }

    // MARK: Commits (in the writer's turn)

    /// The journal may be pruned through this position, a piece at a time; nil where there is nothing to prune.
    func prunable() -> Int? {
        state.withLock { state in
            guard let durable = state.whole?.durablePosition, durable > state.pruned else { return nil }
            state.pruned = min(durable, state.pruned + Self.promptly)
            return state.pruned
        }
    }

    /// Takes what a transaction has changed, after it was committed; nil where it has changed no article.
    func apply(_ changes: (changes: [IndexChange], position: Int)?, tally: Tally) {
        quiet.touch()
        if let (changes, position) = changes {
            let (whole, next, cursor) = state.withLock { ($0.whole, $0.next, $0.cursor) }
            // While it lags behind it must not claim to have followed further.
            whole?.apply(changes, position: cursor ?? position)
            next?.apply(changes, position: position)
        }
        serve(tally)
    }

    /// Has everything from now on searched in what the indexes are now.
    func serve(_ tally: Tally) {
        let served = state.withLock { $0.whole ?? $0.next }
        let snapshot = served?.snapshot
        let isDue = state.withLock { state in
            state.current = IndexMoment(
                snapshot: snapshot, tally: tally, rebuilding: Self.missing(state),
                index: served.map(ObjectIdentifier.init))
            state.kept.expire()
            return state.words.isDue(articles: tally.articles)
        }
        if isDue { waker.yield() }
    }

    private static func missing(_ state: State) -> Double? {
        guard state.whole != nil else { return state.share }
        guard let cursor = state.cursor else { return nil }
        let range = state.catchingUp
        return Double(cursor - range.lowerBound) / Double(max(1, range.count - 1))
    }

    // MARK: Searching (any thread)

    /// What is searched: what a page at the clock `clock` was searched in, where that is kept; else all that there is.
    func moment(asOf clock: Int? = nil) -> IndexMoment {
        state.withLock { state in clock.flatMap { state.kept.moment(clock: $0) } ?? state.current }
    }

    /// Keeps a moment for the next pages of an answer.
    func keep(_ moment: IndexMoment) { state.withLock { $0.kept.keep(moment) } }

    /// Takes an index out of service that a search has found to be damaged.
    /// - Returns: whether it will be made anew. One that was just made anew is not: then something else is wrong.
    func isDamaged(_ moment: IndexMoment) -> Bool {
        let (closing, isWorthIt) = state.withLock { state -> (SearchIndex?, Bool) in
            guard let index = moment.index, !state.isClosed else { return (nil, false) }
            state.kept.forget(index)
            let whole = state.whole.flatMap { ObjectIdentifier($0) == index ? $0 : nil }
            let next = state.next.flatMap { ObjectIdentifier($0) == index ? $0 : nil }
            guard whole != nil || next != nil else { return (nil, true) }
            if let at = state.rebuiltAt, at.duration(to: .now) < .seconds(600) { return (nil, false) }
            if whole != nil { (state.whole, state.cursor) = (nil, nil) } else { state.next = nil }
            let other = state.whole ?? state.next
            state.current.index = other.map(ObjectIdentifier.init)
            state.current.snapshot = other?.snapshot
            state.current.rebuilding = Self.missing(state)
            return (whole ?? next, true)
        }
        // Not here: a commit may be applying to it.
        if let closing { state.withLock { $0.retired.append(closing) } }
        waker.yield()
        return isWorthIt
    }
}

extension IndexKeeper {
    /// Why nothing comes to disk, in words; nil where all is well.
    var problem: String? { state.withLock { $0.whole ?? $0.next }?.failure }

    /// Bytes on disk and in memory, of the index that is being made too.
    var bytes: Int {
        let indexes = state.withLock { [$0.whole, $0.next] }
        return indexes.reduce(0) { $0 + ($1?.bytes ?? 0) }
    }

    /// What is wrong with the index's files, in words. Reads all of them.
    func check() -> [String] {
        guard let whole = state.withLock({ $0.whole }) else { return [] }
        return whole.check().map { "search index: \($0)" }
    }

    /// What is wrong with the number of articles in the index, in words; nil where all is well, or not all are in it yet.
    /// In the writer's turn.
    func difference(articles: Int) -> String? {
        let now = moment()
        guard now.rebuilding == nil, let snapshot = now.snapshot, snapshot.count != articles else { return nil }
        return "search index: it has \(snapshot.count) articles, and the archive \(articles)"
    }
}

/// Lets the keeper's quiet time know its keeper without keeping it.
private final class Rest: Sendable {
    private struct Weak { weak var keeper: IndexKeeper? }
    private let held = Mutex(Weak())

    var keeper: IndexKeeper? { held.withLock { $0.keeper } }
    func set(_ keeper: IndexKeeper) { held.withLock { $0.keeper = keeper } }
}
