package import Logging
package import ReadoutArchive
package import ReadoutSearch
internal import Glibc

/// How current an answer is.
package struct Freshness: Equatable, Sendable {
    package var tally: Tally
    /// Whether the watcher sees what happens in the inbox.
    package var live: Bool
    /// The share done of a rebuild that answers do not wait for, of the search index or of the analyses of articles; nil
    /// where all is whole.
    package var rebuilding: Double?
}

/// An answer and how current it is; both are of one moment of the archive.
package struct Answer<Value: Sendable>: Sendable {
    package var value: Value
    package var freshness: Freshness
}

/// The press desk: takes the files of one inbox in, and answers for them.
package final class Desk: Sendable {
    package let archive: Archive
    package let inbox: Inbox
    private let intake: Intake
    let watch: any InboxWatch
    let watches: StandingWatches
    private let news: Mailbox<InboxNews>

    /// - Parameter news: what the watcher tells; `run` listens to it.
    package init(
        archive: Archive, inbox: Inbox, reader: any ArticleReader, watch: any InboxWatch, news: Mailbox<InboxNews>,
        logger: Logger
    ) {
        self.archive = archive
        self.inbox = inbox
        self.watch = watch
        self.news = news
        intake = Intake(archive: archive, inbox: inbox, reader: reader, logger: logger)
        watches = StandingWatches(archive: archive, wake: intake.changes.follow().signal)
    }

    /// Takes files in until the task is cancelled.
    package func run() async {
        await withTaskGroup { group in
            group.addTask { await self.relateOlderArticles() }
            group.addTask { await self.archive.keepIndex() }
            group.addTask { await self.archive.keepAnalyses(with: self.intake.reader.analyze) }
            group.addTask { await self.watches.run() }
            await intake.run(news, watch: watch)
            group.cancelAll()
        }
    }

    /// Finds the copies among the articles that came before copies could be found, a few at a time, so that what is
    /// dropped meanwhile waits for none. Where the archive cannot be written, the next start goes on with it.
    private func relateOlderArticles() async {
        while !Task.isCancelled, (try? await archive.relateOlderArticles(limit: 64)) == true { await Task.yield() }
    }

    /// Takes nothing more in, and goes on answering; `run` ends soon.
    package func stop() { intake.stop(news) }

    /// Whether the folder that stands where the inbox should be is the one that was served before: the same folder,
    /// or one that holds at least half of a sample of the known files as they were. True where none was served yet.
    /// Blocks its thread while it looks.
    package func recognizesInbox() -> Bool {
        guard let current = inbox.identity(),
            let (known, sample) = try? archive.readNow({ (try $0.fact("inbox"), try $0.sample(of: 64)) })
        else { return false }
        if known == nil || known == "\(current)" || sample.isEmpty { return true }
        let present = sample.count { file in
            guard case .file(let stamp) = inbox.look(at: InboxPath(escaped: file.path)) else { return false }
            return stamp.size == file.stamp.size && stamp.modified == file.stamp.modified
        }
        return present * 2 >= sample.count
    }

    /// One element now, and one whenever something has changed since the last one was taken.
    package var changes: AsyncStream<Void> {
        let (id, signal) = intake.changes.follow()
        signal.send()
        signal.onEnd { [intake] in intake.changes.leave(id) }
        return signal.signals
    }

    // MARK: Freshness

    package func freshness() async throws -> Freshness { try await answer { _ in () }.freshness }

    /// Returns once everything that was complete in the inbox at the time of the call is answered for.
    package func sync() async throws -> Freshness {
        await watch.catchUp()
        try await intake.answered()
        return try await freshness()
    }

    private func answer<Value: Sendable>(
        _ body: @Sendable @escaping (ArchiveView) throws -> Value
    ) async throws -> Answer<Value> {
        let (value, tally) = try await archive.read { view in (try body(view), try view.tally()) }
        return Answer(value: value, freshness: freshness(tally))
    }

    func freshness(_ tally: Tally) -> Freshness {
        Freshness(tally: tally, live: intake.isLive, rebuilding: archive.moment.rebuilding ?? archive.reanalysed)
    }

    // MARK: Articles

    /// Searches the articles, on the calling thread; the answer's freshness is that of the index. See `Archive.search`.
    package func search(
        _ request: SearchRequest, text: String, parser: QueryParser, asOf clock: Int? = nil, context: Int
    ) throws -> Answer<FoundPage> {
        let page = try archive.search(request, text: text, parser: parser, asOf: clock, context: context)
        var freshness = freshness(page.moment.tally)
        freshness.rebuilding = page.moment.rebuilding ?? archive.reanalysed
        return Answer(value: page, freshness: freshness)
    }

    /// The article with this id, as it is or as it was in one of its earlier revisions; nil in the answer where there is
    /// no such article.
    /// - Throws: `UnknownRevision` where the article has no such revision, or it is not kept any more.
    package func article(id: Int, revision: Int? = nil) async throws -> Answer<StoredArticle?> {
        try await answer { try Self.article(id, revision, $0) }
    }

    /// The article in the place `part` of a file, likewise.
    package func article(path: InboxPath, part: Int, revision: Int? = nil) async throws -> Answer<StoredArticle?> {
        try await answer { view in
            try view.article(path: path.escaped, part: part).flatMap { try Self.article($0, revision, view) }
        }
    }

    private static func article(_ id: Int, _ revision: Int?, _ view: ArchiveView) throws -> StoredArticle? {
        guard let current = try view.analysedArticle(id: id) else { return nil }
        guard let revision, revision != current.revision else { return current }
        guard let earlier = try view.article(id: id, earlier: revision) else {
            throw UnknownRevision(article: id, revision: revision)
        }
        return earlier
    }

    package struct UnknownRevision: Error {
        package let article: Int
        package let revision: Int
    }

    /// The revisions of an article that are kept, the first one first and the current one last; empty where there is no
    /// such article.
    package func revisions(article id: Int) async throws -> Answer<[StoredRevision]> {
        try await answer { try $0.revisions(article: id) }
    }

    // MARK: The ledger

    package func files(in state: State?, limit: Int, offset: Int) async throws -> Answer<[FileRecord]> {
        try await answer { try $0.files(in: state, limit: limit, offset: offset) }
    }

    /// What happens to files after the clock `clock`, each file's last change at a time, as it comes; without end.
    /// Where nothing has happened yet, the first thing told is how current the desk is, without an event.
    /// - Parameter clock: nil for from now on.
    package func follow(
        after clock: Int?, _ tell: (FileEvent?, Freshness) async throws -> Void
    ) async throws {
        let (id, signal) = intake.changes.follow()
        defer { intake.changes.leave(id) }
        let now = try await freshness()
        var position = clock ?? now.tally.clock
        if position >= now.tally.clock { try await tell(nil, now) }
        signal.send()
        for await _ in signal.signals {
            while true {
                let after = position
                let found = try await answer { try $0.events(after: after, limit: 500) }
                guard let last = found.value.last else { break }
                for event in found.value { try await tell(event, found.freshness) }
                position = last.clock
            }
        }
    }

    /// Queues failed files to be read again, one or all; how many.
    /// - Throws: `UnknownFile` where `path` is not in the ledger.
    package func retry(_ path: InboxPath?) async throws -> Int {
        if let path, try await archive.read({ try $0.file(path: path.escaped) }) == nil {
            throw UnknownFile(path: path.escaped)
        }
        return try await intake.retry(path?.escaped)
    }

    package struct UnknownFile: Error {
        package let path: String
    }

    /// Walks through the whole inbox anew.
    package func rescan(accept: Bool) async { await watch.rescan(accept: accept) }

    // MARK: Health

    package struct Health: Sendable {
        package var watching: Watching
        /// What is wrong and what to do, in words; empty when all is well.
        package var problems: [String]
        package var filesPerSecond: Double
    }

    package struct Sizes: Sendable {
        /// Of the search index, in bytes.
        package var index: Int
        /// Of the archive on disk, the index included, in bytes.
        package var disk: Int
    }

    package func sizes() -> Sizes {
        Sizes(index: archive.indexBytes, disk: archive.diskBytes())
    }

    package func health() async throws -> Answer<Health> {
        let watching = await intake.watching
        var problems: [String] = []
        if case .broken(let problem) = watching { problems.append(problem) }
        if let failure = await intake.failure {
            problems.append(
                "the archive \(archive.path) cannot be written (\(failure)): make room on its disk; reading goes on by itself"
            )
        }
        if let problem = archive.indexProblem {
            problems.append(
                "the search index cannot be written (\(problem)): it answers, and is written again by itself")
        }
        problems += archive.knowledgeProblems
        problems += await intake.walkProblems + intake.reader.problems
        let rate = await intake.rate.perSecond()
        let health = Health(watching: watching, problems: problems, filesPerSecond: rate)
        return try await answer { _ in health }
    }

    /// Proves that the archive answers.
    package func check() async throws { _ = try await archive.read { try $0.tally() } }
}
