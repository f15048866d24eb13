import Foundation
import Logging
import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles
import ReadoutDesk

/// A desk on an inbox of its own, with a reader that takes a file's text as it is, and a watcher that says only what a
/// test makes it say.
final class Bench: Sendable {
    let root: String
    let inbox: Inbox
    let desk: Desk
    let news: Mailbox<InboxNews>
    private let work: Task<Void, Never>

    init() async throws {
        root = NSTemporaryDirectory() + "/readout-desk-" + UUID().uuidString
        for folder in ["/inbox", "/state"] {
            try FileManager.default.createDirectory(atPath: root + folder, withIntermediateDirectories: true)
        }
        inbox = Inbox(path: root + "/inbox")
        let news = Mailbox<InboxNews>(capacity: 16)
        let desk = Desk(
            archive: try Archive(folder: root + "/state"), inbox: inbox, reader: PlainReader(),
            watch: SilentWatch(news: news), news: news, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        self.news = news
        self.desk = desk
        work = Task { await desk.run() }
        news.send(.watching(.events, inbox.identity()))
    }

    deinit {
        work.cancel()
        try? FileManager.default.removeItem(atPath: root)
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/inbox/" + name))
    }

    func move(_ name: String, to: String) throws {
        try FileManager.default.moveItem(atPath: root + "/inbox/" + name, toPath: root + "/inbox/" + to)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: root + "/inbox/" + name) }

    /// Tells the desk that something happened to these names, and waits until it has answered for them.
    func tell(_ names: String...) async throws {
        news.send(.began)
        news.send(.changed(names.map { InboxPath(escaped: $0) }))
        news.send(.ended)
        _ = try await desk.sync()
    }

    /// Tells of a whole walk through the inbox.
    func walk() async throws {
        let names = inbox.list(InboxPath(bytes: [])) ?? []
        let found = names.map { name, _ in
            let path = InboxPath(bytes: name)
            return InboxNews.Found(path: path.escaped, entry: inbox.look(at: path), isBeingWritten: false)
        }
        news.send(.began)
        news.send(.walked(found, after: "", through: nil))
        news.send(.ended)
        _ = try await desk.sync()
    }

    func file(_ name: String) async throws -> FileRecord? {
        try await desk.explain(InboxPath(escaped: name)).value.file
    }
}

private struct SilentWatch: InboxWatch {
    let news: Mailbox<InboxNews>

    func catchUp() async { await withCheckedContinuation { news.send(.mark(InboxNews.Mark($0))) } }
    func rescan(accept: Bool) async { await catchUp() }
}

private struct PlainReader: ArticleReader {
    var version: Int { 1 }
    var problems: [String] { [] }

    func analyze(_ article: Article) async -> AnalysisOutcome { .abandoned }

    private static func quotes(in text: String) -> Analysis {
        var analysis = Analysis()
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { start += line.utf8.count + 1 }
            guard let cue = line.firstRange(of: " says: ") else { continue }
            let name = start..<start + line[..<cue.lowerBound].utf8.count
            let words = name.upperBound + 7..<start + line.utf8.count
            let speaker = String(line[..<cue.lowerBound])
            analysis.mentions.append(Mention(actor: speaker, kind: .person, range: name))
            analysis.quotes.append(
                Quote(
                    kind: .direct, ranges: [words], speaker: speaker, speakerRange: name,
                    cue: name.upperBound + 1..<name.upperBound + 5))
        }
        return analysis
    }

    /// A file's text is its article; one after "WHO: " is a person's name, and in "NAME says: WORDS" the words are that
    /// person's, to the end of the line. "BAD" is none, "IMAGE" is no text, and "MANY" has one a line, in parts of two.
    func read(
        _ name: [UInt8], size: Int, part: @escaping @Sendable ([Article]) async -> Bool
    ) async -> ReadingOutcome {
        let path = String(decoding: name, as: UTF8.self)
        let folder = (path as NSString).deletingLastPathComponent
        let inbox = Inbox(path: folder)
        let file = InboxPath(bytes: Array((path as NSString).lastPathComponent.utf8))
        guard case .file(let stamp) = inbox.look(at: file), let data = FileManager.default.contents(atPath: path) else {
            return .gone
        }
        let sha256 = inbox.sha256(of: file, limit: .max) ?? []
        let text = String(decoding: data, as: UTF8.self)
        guard !text.hasPrefix("BAD") else {
            let again: ReadingOutcome.Again =
                text.hasPrefix("BAD NOW") ? .always : text.hasPrefix("BAD LUCK") ? .fewTimes : .never
            return .failed(stamp, reason: "it is bad", sha256: sha256, again: again)
        }
        if text.hasPrefix("IMAGE") { return .ignored(stamp, reason: "an image", sha256: sha256) }
        var articles = [Article(format: .text, text: text, paragraphs: [0..<text.utf8.count])]
        if text.hasPrefix("WHO: ") {
            let range = 5..<text.utf8.count
            let name = String(decoding: Array(text.utf8)[range], as: UTF8.self)
            let analysis = Analysis(mentions: [Mention(actor: name, kind: .person, range: range)])
            articles[0].analysis = CodedAnalysis(analysis).message
        }
        let quotes = Self.quotes(in: text)
        if !quotes.mentions.isEmpty { articles[0].analysis = CodedAnalysis(quotes).message }
        if text.hasPrefix("MANY") {
            articles = text.split(separator: "\n").enumerated().map { place, line in
                Article(
                    part: place, key: "key \(line)", format: .json, text: String(line),
                    paragraphs: [0..<line.utf8.count])
            }
            while articles.count > 2 {
                guard await part(Array(articles.prefix(2))) else { return .abandoned }
                articles.removeFirst(2)
            }
        }
        return .read(
            stamp,
            ReadFile(
                sha256: Hexadecimal.string(sha256), articles: articles,
                note: text.hasPrefix("MANY BUT") ? "one left out" : nil))
    }
}
