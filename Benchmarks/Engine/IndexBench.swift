import Glibc
import ReadoutArchive
import ReadoutJSON
import ReadoutSearch
import ReadoutText

/// What is measured of the engine alone.
enum IndexBench {
    private static let identity = "bench"

    /// Fills an empty index in the folder.
    /// - Parameter isPlain: in the peers' configuration: one field, exact words, positions.
    static func bulk(_ folder: String, _ corpus: String, isPlain: Bool) throws {
        let words = isPlain ? [] : try commonWords(corpus)
        let fields: Set<Field> = isPlain ? [.words] : Set(Field.allCases)
        let index = try SearchIndex(emptying: folder, identity: identity, commonWords: words, fields: fields)
        let (began, computed) = (Process.now, Process.computed)
        var (count, bytes) = (0, 0)
        var batch: [IndexedArticle] = []
        for item in try CorpusFile(corpus) {
            count += 1
            bytes += item.title.utf8.count + 1 + item.text.utf8.count
            batch.append(item.article(id: count))
            if batch.count == 256 {
                index.fill(batch)
                batch.removeAll(keepingCapacity: true)
            }
        }
        index.fill(batch)
        try index.flush()
        let durable = Process.now - began
        index.waitForEnd()
        let merged = Process.now - began
        let files = Process.files(in: folder)
        Report.line([
            "articles": .integer(count), "text": .integer(bytes), "durable": .number(durable),
            "merged": .number(merged), "computed": .number(Process.computed - computed),
            "index": .integer(files.bytes), "segments": .integer(segments(files.names)),
            "peak": .integer(Process.memory("VmHWM")), "commonWords": .integer(words.count),
        ])
        index.close(flushing: false)
    }

    /// Merges an index as far as it goes.
    static func merge(_ folder: String) throws {
        var policy = MergePolicy()
        policy.fanOut = 2
        let began = Process.now
        let index = try SearchIndex(folder: folder, identity: identity, policy: policy)
        index.waitForEnd()
        if let failure = index.failure { throw Failure(failure) }
        let files = Process.files(in: folder)
        Report.line([
            "merged": .number(Process.now - began), "index": .integer(files.bytes),
            "segments": .integer(segments(files.names)), "peak": .integer(Process.memory("VmHWM")),
        ])
        index.close(flushing: false)
    }

    /// Asks each query `rounds` times, class by class; the first time does not count, it is to have all in memory.
    /// - Parameters:
    ///   - folder: of an index, or of an archive.
    ///   - counts: whether all that match are counted too.
    static func query(_ folder: String, _ queries: String, rounds: Int, counts: Bool, only: String?) throws {
        if Process.files(in: folder).names.contains("readout.sqlite") {
            let archive = try Archive(folder: folder)
            if let snapshot = archive.moment.snapshot {
                try query(snapshot, queries, rounds: rounds, counts: counts, only: only)
            }
            return try archive.close()
        }
        let index = try SearchIndex(folder: folder, identity: identity)
        index.waitForEnd()
        try query(index.snapshot, queries, rounds: rounds, counts: counts, only: only)
        Report.line([
            "segments": .integer(segments(Process.files(in: folder).names)),
            "anonymous": .integer(Process.memory("RssAnon")), "mapped": .integer(Process.memory("RssFile")),
        ])
        index.close(flushing: false)
    }

    private static func query(
        _ snapshot: IndexSnapshot, _ queries: String, rounds: Int, counts: Bool, only: String?
    ) throws {
        for (name, queries) in try QuerySet(queries).classes where only == nil || only == name {
            var times = [[Double]](repeating: [], count: queries.count)
            var hits = 0
            for round in 0..<rounds {
                for (number, words) in queries.enumerated() {
                    let began = Process.now
                    let query = QuerySet.query(words, of: name)
                    let result = try snapshot.search(SearchRequest(query: query, limit: 10, counts: counts))
                    let time = Process.now - began
                    if round > 0 { times[number].append(time) } else { hits += result.hits.count }
                }
            }
            Report.line([
                "class": .string(name), "times": Report.spread(times.flatMap { $0 }),
                "best": Report.spread(times.compactMap { $0.min() }), "hits": .integer(hits),
            ])
        }
    }

    /// Puts articles one at a time, and finds each; nothing of it waits for the disk, which is the archive's matter.
    static func add(_ folder: String, _ corpus: String, count: Int) throws {
        let index = try SearchIndex(folder: folder, identity: identity)
        index.waitForEnd()
        var (times, segments) = ([Double](), 0)
        let (first, run) = (index.snapshot.count, time(nil))
        var position = index.durablePosition
        for (number, item) in try CorpusFile(corpus).prefix(count).enumerated() {
            let word = "zzunique\(run)x\(number)"
            var article = item.article(id: first + number + 1)
            article.text += " " + word
            position += 1
            let began = Process.now
            index.apply([.put(article)], position: position)
            let found = try index.snapshot.search(SearchRequest(query: .word(Term(word)), limit: 10, counts: false))
            times.append(Process.now - began)
            segments = max(segments, index.snapshot.segments)
            guard found.hits.map(\.article) == [article.id] else { throw Failure("\(word) is not found") }
        }
        if let failure = index.failure { throw Failure(failure) }
        index.waitForEnd()
        Report.line([
            "add": Report.spread(times), "segments": .integer(segments), "peak": .integer(Process.memory("VmHWM")),
        ])
        index.close(flushing: false)
    }

    /// The words that get pairs, as the archive chooses them: in 4 % of the articles or more, 600 at most; of the first
    /// articles of a corpus.
    static func commonWords(_ corpus: String) throws -> [String] {
        var counts: [[UInt8]: (count: Int, last: Int)] = [:]
        var sampled = 0
        for item in try CorpusFile(corpus).prefix(4_000) {
            sampled += 1
            var tokenizer = Tokenizer()
            var (text, term) = (item.text, [UInt8]())
            text.withUTF8 { text in
                while let token = tokenizer.next(in: text) {
                    term.removeAll(keepingCapacity: true)
                    Folding.term(of: UnsafeBufferPointer(rebasing: text[token.range]), into: &term)
                    let known = counts[term]
                    if known?.last != sampled { counts[term] = ((known?.count ?? 0) + 1, sampled) }
                }
            }
        }
        return counts.filter { $0.value.count * 25 >= sampled }
            .sorted {
                $0.value.count == $1.value.count
                    ? $0.key.lexicographicallyPrecedes($1.key) : $0.value.count > $1.value.count
            }
            .prefix(600).map { String(decoding: $0.key, as: UTF8.self) }
    }

    private static func segments(_ names: [String]) -> Int { names.count { $0.hasPrefix("segment-") } }
}
