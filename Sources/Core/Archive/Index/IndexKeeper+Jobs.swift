internal import GRDB
internal import Synchronization
import ReadoutSearch

/// The steps of the jobs, each in the writer's turn, so that no commit comes between what is read and what is indexed.
extension IndexKeeper {
    /// Thrown where the index that was being made is none any more.
    struct Abandoned: Error {}

    /// What there is to do now.
    var job: Job? {
        state.withLock { state in
            if state.isClosed { return nil }
            if state.whole == nil { return .rebuild }
            if let cursor = state.cursor { return .catchUp(cursor) }
            return state.words.isDue(articles: state.current.tally.articles) ? .chooseWords : nil
        }
    }

    /// Applies the next entries of the journal; whether more may be left.
    func catchUp(_ db: Database) throws -> Bool {
        let (index, cursor) = state.withLock { ($0.whole, $0.cursor) }
        guard let index, let cursor else { return false }
        let entries = try Journal(db: db).articles(after: cursor, limit: Self.batch)
        let isDone = entries.ids.count < Self.batch
        if !entries.ids.isEmpty {
            index.apply(try IndexedRows(db: db).changes(of: entries.ids), position: entries.position)
        }
        state.withLock { if $0.whole === index { $0.cursor = isDone ? nil : entries.position } }
        serve(try ArchiveView(db: db).tally())
        return !isDone
    }

    /// Takes an index out of service that has followed the whole journal and has not all the articles, or more: somebody
    /// has removed files, or put others there.
    /// - Returns: why, in words; nil where all is well.
    func discardIfIncomplete(_ db: Database) throws -> String? {
        let tally = try ArchiveView(db: db).tally()
        guard let whole = state.withLock({ $0.whole }), whole.snapshot.count != tally.articles else { return nil }
        // Counting takes a while where there are many, so that it is only done in doubt.
        let articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
        let count = whole.snapshot.count
        guard count != articles else { return nil }
        state.withLock { state in
            state.retired.append(whole)
            (state.whole, state.cursor) = (nil, nil)
        }
        serve(tally)
        return "the search index has \(count) articles, and the archive \(articles)"
    }

    /// Begins an index in place of the one there is, which is searched meanwhile where it can be.
    func beginRebuild(_ words: CommonWordChoice) throws {
        let (former, retired) = state.withLock { state in
            defer { (state.next, state.retired, state.share) = (nil, [], 0) }
            return (state.next, state.retired)
        }
        former?.close(flushing: false)
        for index in retired { index.close(flushing: false) }
        let next = try SearchIndex(emptying: nextPath, identity: identity, commonWords: words.words)
        let isClosed = state.withLock { state in
            if !state.isClosed { state.next = next }
            return state.isClosed
        }
        if isClosed {
            next.close(flushing: false)
            throw CancellationError()
        }
    }

    /// Indexes the next articles after the id `id`; the last one's id, nil where there are no more.
    func fill(after id: Int, _ db: Database) throws -> Int? {
        guard let next = state.withLock({ $0.next }) else { throw Abandoned() }
        let articles = try IndexedRows(db: db).articles(after: id, limit: Self.batch)
        guard let last = articles.last?.id else { return nil }
        next.fill(articles)
        let end = try Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM article")) ?? last
        state.withLock { $0.share = Double(last) / Double(max(end, last)) }
        serve(try ArchiveView(db: db).tally())
        return last
    }

    /// Brings what was filled to disk. Blocks, and needs no turn.
    func flushNext() throws {
        guard let next = state.withLock({ $0.next }) else { throw Abandoned() }
        try next.flush()
    }

    /// Puts the index that was filled in place of the former one. Folders trade places at once, so that after a crash
    /// `index` is the one or the other, and `index.next` is of no use.
    func endRebuild(_ words: CommonWordChoice, _ db: Database) throws {
        let (whole, found) = state.withLock { ($0.whole, $0.next) }
        guard let next = found else { throw Abandoned() }
        next.apply([], position: try Journal(db: db).last())
        try next.flush()
        next.close(flushing: false)
        state.withLock { $0.next = nil }
        whole?.close(flushing: false)
        state.withLock { $0.whole = nil }
        try Folder.trade(nextPath, path)
        let index = try SearchIndex(folder: path, identity: identity, policy: policy)
        state.withLock {
            $0.whole = index
            $0.cursor = nil
            $0.rebuiltAt = .now
            $0.words = words
        }
        try words.note(db)
        serve(try ArchiveView(db: db).tally())
        Folder.remove(nextPath)
    }

    /// Has everything after the journal's present end applied anew, should a rebuild that is about to begin not come to
    /// its end.
    func distrust(_ db: Database) throws {
        let last = try Journal(db: db).last()
        state.withLock { state in
            if state.whole != nil, state.cursor == nil { (state.cursor, state.catchingUp) = (last, last...last) }
        }
    }
}
