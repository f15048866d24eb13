import Glibc
import ReadoutArchive
import ReadoutDesk
import ReadoutJSON
import ReadoutProtocol
import ReadoutSearch

/// The desk's answers to the calls of the contract.
struct DeskAnswers: Sendable {
    let desk: Desk
    /// When the daemon was started, in Unix seconds.
    let startedAt: Int

    /// A parameter whose value cannot be used.
    static func invalid(_ parameter: String) -> MessageError {
        MessageError(parameter: parameter, kind: .mistyped)
    }

    static func page(_ limit: Int?, _ offset: Int?) throws -> (limit: Int, offset: Int) {
        guard (0...1000).contains(limit ?? 20) else { throw invalid("limit") }
        guard (0...Int(Int32.max)).contains(offset ?? 0) else { throw invalid("offset") }
        return (limit ?? 20, offset ?? 0)
    }

    // MARK: Health

    func status() async throws -> Contract.GetStatus.Reply {
        let health = try await desk.health()
        let sizes = desk.sizes()
        let tally = health.freshness.tally
        let status = Contract.Status(
            version: Version.current, inbox: desk.inbox.name, state: desk.archive.folder,
            problems: health.value.problems, paused: false, ignored: tally.ignored, diskBytes: sizes.disk,
            startedAt: Timestamp.iso(seconds: startedAt), watching: Contract.Watching(health.value.watching),
            articles: tally.articles, stories: 0, quotes: tally.quotes, actors: tally.actors, indexBytes: sizes.index,
            memoryBytes: Self.memoryBytes(), articlesPerSecond: health.value.filesPerSecond)
        return Contract.GetStatus.Reply(status: status, freshness: Contract.Freshness(health.freshness))
    }

    /// The daemon's resident memory (proc_pid_statm(5)).
    private static func memoryBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, CInt(line.count), file) != nil else { return 0 }
        let fields = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(CInt(_SC_PAGESIZE)) : 0
    }

    func sync(_ parameters: Contract.Sync.Parameters) async throws -> Contract.FreshnessReply {
        guard let timeout = parameters.timeoutMs else {
            return Contract.FreshnessReply(freshness: Contract.Freshness(try await desk.sync()))
        }
        guard timeout >= 0 else { throw Self.invalid("timeoutMs") }
        let fresh = try await withThrowingTaskGroup(of: Freshness?.self) { group in
            group.addTask { try await desk.sync() }
            group.addTask {
                try await Task.sleep(for: .milliseconds(timeout))
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        guard let fresh else {
            throw Contract.TimedOut(freshness: Contract.Freshness(try await desk.freshness()))
        }
        return Contract.FreshnessReply(freshness: Contract.Freshness(fresh))
    }

    // MARK: Articles

    func search(_ parameters: Contract.Search.Parameters) async throws -> Contract.Search.Reply {
        let began = ContinuousClock.now
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        guard (1...65_536).contains(parameters.context ?? 240) else { throw Self.invalid("context") }
        let facets = try (parameters.facets ?? []).map { name in
            guard let field = FacetField(rawValue: name) else { throw Self.invalid("facets") }
            return field
        }
        let parser = parser(parameters.match == .any ? .any : .all)
        let query = try parse(parameters.query, parser)
        let sort: Sort =
            switch parameters.sort {
            case .newest: .newest
            case .oldest: .oldest
            case .relevance, nil: .relevance
            }
        let explain = parameters.explain ?? false
        let answer = try desk.search(
            SearchRequest(
                query: query, sort: sort, facets: facets, limit: limit, offset: offset, explain: explain),
            text: parameters.query, parser: parser, asOf: parameters.asOf, context: parameters.context ?? 240)
        let page = answer.value
        return Contract.Search.Reply(
            total: page.total, hits: page.hits.map(Contract.Hit.init), facets: page.facets.map(Contract.Facet.init),
            understood: explain ? query.understood : nil, suggestions: page.suggestions,
            tookUs: Int((ContinuousClock.now - began) / .microseconds(1)),
            freshness: Contract.Freshness(answer.freshness))
    }

    /// What reads queries today.
    func parser(_ match: Match = .all) -> QueryParser {
        var parser = QueryParser(match: match, today: Today.day) { [desk] in desk.archive.savedQuery($0) }
        parser.actors = { [desk] in desk.archive.indexedActors($0, $1) }
        return parser
    }

    /// The query that a text says.
    func parse(_ text: String, _ parser: QueryParser) throws(Contract.InvalidQuery) -> Query {
        do {
            return try parser.parse(text)
        } catch {
            throw Contract.InvalidQuery(query: error.query, at: error.at, message: error.message)
        }
    }

    func article(_ parameters: Contract.GetArticle.Parameters) async throws -> Contract.GetArticle.Reply {
        let answer: Answer<StoredArticle?>
        do {
            if let id = parameters.id {
                guard parameters.path == nil else { throw Self.invalid("path") }
                answer = try await desk.article(id: id, revision: parameters.revision)
            } else {
                guard let path = parameters.path else { throw MessageError(parameter: "id", kind: .missing) }
                answer = try await desk.article(
                    path: InboxPath(escaped: path), part: parameters.part ?? 0, revision: parameters.revision)
            }
        } catch let error as Desk.UnknownRevision {
            throw Contract.RevisionNotFound(article: error.article, revision: error.revision)
        }
        guard let article = answer.value else {
            throw Contract.ArticleNotFound(id: parameters.id, path: parameters.path)
        }
        return Contract.GetArticle.Reply(
            article: Contract.Article(article), freshness: Contract.Freshness(answer.freshness))
    }

    func revisions(_ parameters: Contract.ListRevisions.Parameters) async throws -> Contract.ListRevisions.Reply {
        let answer = try await desk.revisions(article: parameters.article)
        guard !answer.value.isEmpty else { throw Contract.ArticleNotFound(id: parameters.article, path: nil) }
        return Contract.ListRevisions.Reply(
            revisions: answer.value.map(Contract.Revision.init), freshness: Contract.Freshness(answer.freshness))
    }

    // MARK: The ledger

    func files(_ parameters: Contract.ListFiles.Parameters) async throws -> Contract.ListFiles.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        let state = try parameters.state.map { name in
            guard let state = Contract.State(rawValue: name) else { throw Self.invalid("state") }
            return State(state)
        }
        let answer = try await desk.files(in: state, limit: limit, offset: offset)
        return Contract.ListFiles.Reply(
            total: answer.freshness.tally.files(in: state), files: answer.value.map(Contract.FileState.init),
            freshness: Contract.Freshness(answer.freshness))
    }

    func explain(_ parameters: Contract.Explain.Parameters) async throws -> Contract.Explain.Reply {
        let answer = try await desk.explain(InboxPath(escaped: parameters.path))
        return Contract.Explain.Reply(
            file: answer.value.file.map(Contract.FileState.init), explanation: answer.value.text,
            freshness: Contract.Freshness(answer.freshness))
    }

    func follow(
        _ parameters: Contract.Follow.Parameters, _ send: (Contract.Follow.Reply) async throws -> Void
    ) async throws {
        try await desk.follow(after: parameters.after) { event, freshness in
            var reply = Contract.Follow.Reply(
                file: nil, forgotten: nil, freshness: Contract.Freshness(freshness))
            switch event {
            case .changed(let record): reply.file = Contract.FileState(record)
            case .forgotten(let path, _): reply.forgotten = path
            case nil: break
            }
            try await send(reply)
        }
    }

    func retry(_ parameters: Contract.Retry.Parameters) async throws -> Contract.Retry.Reply {
        do {
            let queued = try await desk.retry(parameters.path.map(InboxPath.init(escaped:)))
            return Contract.Retry.Reply(
                queued: queued, freshness: Contract.Freshness(try await desk.freshness()))
        } catch let error as Desk.UnknownFile {
            throw Contract.FileNotFound(path: error.path)
        }
    }

    func rescan(_ parameters: Contract.Rescan.Parameters) async throws -> Contract.FreshnessReply {
        await desk.rescan(accept: parameters.accept ?? false)
        return Contract.FreshnessReply(freshness: Contract.Freshness(try await desk.freshness()))
    }

    func verify(_ parameters: Contract.Verify.Parameters) async throws -> Contract.Verify.Reply {
        let answer = try await desk.verify(repair: parameters.repair ?? false)
        return Contract.Verify.Reply(
            checked: answer.value.checked, problems: answer.value.problems,
            freshness: Contract.Freshness(answer.freshness))
    }
}

extension Contract.Watching {
    init(_ watching: Watching) {
        switch watching {
        case .events: self = .events
        case .catchingUp: self = .catchingUp
        case .broken: self = .broken
        }
    }
}

/// The calendar.
enum Today {
    /// The day in the local time zone.
    static var day: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(year: 1970, month: 1, day: 1)!
    }
}
