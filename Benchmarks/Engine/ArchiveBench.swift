import Glibc
import ReadoutArchive
import ReadoutArticles
import ReadoutJSON
import ReadoutSearch

/// What is measured of the engine under the archive, where the database's commit makes an article durable.
struct ArchiveBench {
    private let folder: String
    private let archive: Archive

    /// - Parameter isMerging: whether the index is to merge as soon as there are two segments, so that it merges its
    ///   largest files at once.
    init(_ folder: String, isMerging: Bool = false) throws {
        self.folder = folder
        mkdir(folder, 0o755)
        var policy = MergePolicy()
        if isMerging { policy.fanOut = 2 }
        archive = try Archive(folder: folder, policy: policy) { Report.line(["note": .string($0)]) }
    }

    /// Commits a corpus, 128 files in a transaction, with the index following.
    func fill(_ corpus: String) async throws {
        let began = Process.now
        var (count, batch) = (0, [CorpusFile.Item]())
        for item in try CorpusFile(corpus) {
            batch.append(item)
            count += 1
            guard batch.count == 128 else { continue }
            try await commit(batch, before: count)
            batch.removeAll(keepingCapacity: true)
        }
        try await commit(batch, before: count)
        let took = Process.now - began
        try archive.close()
        Report.line([
            "articles": .integer(count), "committed": .number(took), "closed": .number(Process.now - began),
            "peak": .integer(Process.memory("VmHWM")),
        ])
    }

    private func commit(_ items: [CorpusFile.Item], before end: Int) async throws {
        guard !items.isEmpty else { return }
        let first = end - items.count
        let waiting = try await archive.commit(
            items.indices.map { .pending(path: "corpus/\(first + $0).txt", stamp: Self.stamp) })
        let changes = zip(items.indices, waiting.events).map { index, event in
            Self.indexed("corpus/\(first + index).txt", items[index], claim: event.clock)
        }
        _ = try await archive.commit(changes)
    }

    /// Commits articles one at a time, as readings that come to their end, and finds each.
    /// - Parameter beside: what goes on meanwhile.
    func add(_ corpus: String, count: Int, _ name: String) async throws {
        var (times, commits, merging, segments) = ([Double](), [Double](), 0, 0)
        let run = time(nil)
        for (number, item) in try CorpusFile(corpus).prefix(count).enumerated() {
            let (word, path) = ("zzunique\(run)x\(number)", "new/\(run)-\(number).txt")
            var item = item
            item.text += " " + word
            let waiting = try await archive.commit([.pending(path: path, stamp: Self.stamp)])
            let change = Self.indexed(path, item, claim: waiting.tally.clock)
            if Process.files(in: folder + "/index").names.contains(where: { $0.hasSuffix(".new") }) { merging += 1 }
            let began = Process.now
            let done = try await archive.commit([change])
            let committed = Process.now
            let found = try archive.find(word)
            times.append(Process.now - began)
            commits.append(committed - began)
            segments = max(segments, archive.moment.snapshot?.segments ?? 0)
            guard case .changed(let record) = done.events.first, found == record.articles else {
                throw Failure("\(word) is not found")
            }
        }
        Report.line([
            "adds": .string(name), "durableAndFound": Report.spread(times), "commit": Report.spread(commits),
            "whileMerging": .integer(merging), "segments": .integer(segments),
            "peak": .integer(Process.memory("VmHWM")),
        ])
    }

    /// Makes the index anew from the database.
    func rebuild() async throws {
        let (began, computed) = (Process.now, Process.computed)
        let before = Process.memory("RssAnon")
        try await archive.rebuildIndex()
        let took = Process.now - began
        Report.line([
            "rebuilt": .number(took), "computed": .number(Process.computed - computed),
            "articles": .integer(try await archive.read { try $0.tally() }.articles),
            "peak": .integer(Process.memory("VmHWM")), "anonymousBefore": .integer(before),
            "anonymous": .integer(Process.memory("RssAnon")),
        ])
    }

    func close() throws { try archive.close() }

    private static let stamp = FileStamp(size: 1, modified: 2, statusChanged: 3, device: 4, inode: 5)

    private static func indexed(_ path: String, _ item: CorpusFile.Item, claim: Int) -> Change {
        let article = Article(
            format: .text, title: item.title, language: "en", text: item.text,
            paragraphs: [0..<item.text.utf8.count])
        let file = ReadFile(sha256: FileReader.sha256(Array(item.text.utf8)), articles: [article])
        return .indexed(path: path, Change.Reading(stamp: stamp, reader: 1, claim: claim), content: file)
    }
}

extension Archive {
    /// The articles with a word.
    fileprivate func find(_ word: String) throws -> [Int] {
        let query = SearchRequest(query: .word(Term(word)), limit: 10, counts: false)
        return try moment.snapshot?.search(query).hits.map(\.article) ?? []
    }
}
