internal import Synchronization

/// The articles as they are searched: immutable segments, on disk and in memory, and what of them is deleted.
///
/// Derived from the archive, whose journal counts what has changed: a `position` of the journal says up to where an
/// index has followed it. What `apply` was given is found by every snapshot taken after it returns. What has been
/// flushed survives the process; the rest is applied again from the archive's journal. On disk stands always all of
/// one position, and nothing else. Flushing and merging happen on a thread that is there only while there is work.
///
/// A disk that is full or fails costs nothing but memory: all goes on, `failure` says so, and it is tried again with
/// the next flush, or when as much again has come.
package final class SearchIndex: Sendable {
    /// Why an index cannot be used, or cannot be written, in words.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    let folder: IndexFolder
    let identity: String
    let commonWords: CommonWords
    /// What is indexed; all but in measurements.
    private let fields: Set<Field>
    let policy: MergePolicy
    let state: Mutex<IndexState>
    /// Set when there may be work that a merge of files must not keep waiting.
    let isUrgent = Atomic(false)
    private let filling: Mutex<Filling>

    /// Opens the index in `folder`, which is made where it is not there; it is empty then, and has no common words.
    /// - Parameter identity: of the archive that it is derived from; another one's index is of no use.
    /// - Throws: `Failure` where the index is damaged, of another format or archive: it must be made anew.
    package convenience init(
        folder: String, identity: String, policy: MergePolicy = MergePolicy()
    ) throws(Failure) {
        try self.init(IndexFolder(path: folder), identity: identity, policy: policy)
    }

    /// Begins an empty index in `folder`, in the place of one that stands there. Files of other names stay.
    /// - Parameters:
    ///   - commonWords: folded words whose pairs get postings of their own.
    ///   - fields: what is indexed; all but in measurements.
    package convenience init(
        emptying folder: String, identity: String, commonWords: [String], fields: Set<Field> = Set(Field.allCases)
    ) throws(Failure) {
        try self.init(emptying: IndexFolder(path: folder), identity: identity, commonWords: commonWords, fields: fields)
    }

    /// As `init(folder:identity:)`.
    convenience init(_ folder: IndexFolder, identity: String, policy: MergePolicy = MergePolicy()) throws(Failure) {
        try folder.make()
        let names = try folder.names()
        guard let manifest = try folder.readManifest() else {
            guard !names.contains(where: { !$0.hasSuffix(IndexFolder.unfinished("")) }) else {
                throw Failure(description: "\(folder.path(of: IndexFolder.manifest)) is missing")
            }
            try self.init(emptying: folder, identity: identity, commonWords: [], policy: policy)
            return
        }
        guard manifest.identity == identity else {
            throw Failure(description: "\(folder.path): is the index of another archive")
        }
        var parts: [IndexPart] = []
        for entry in manifest.segments { parts.append(try folder.open(entry)) }
        folder.remove(names.filter { !manifest.names.contains($0) })
        self.init(folder, manifest, parts, policy, Set(Field.allCases))
    }

    /// As `init(emptying:identity:commonWords:)`.
    convenience init(
        emptying folder: IndexFolder, identity: String, commonWords: [String], policy: MergePolicy = MergePolicy(),
        fields: Set<Field> = Set(Field.allCases)
    ) throws(Failure) {
        try folder.make()
        let manifest = Manifest(identity: identity, commonWords: CommonWords(commonWords).words)
        // First this: from then on the old files are not needed, and until then all of them are.
        try folder.write(manifest.encoded(), to: IndexFolder.manifest)
        folder.remove(try folder.names().filter { !manifest.names.contains($0) })
        self.init(folder, manifest, [], policy, fields)
    }

    private init(
        _ folder: IndexFolder, _ manifest: Manifest, _ parts: [IndexPart], _ policy: MergePolicy, _ fields: Set<Field>
    ) {
        self.folder = folder
        self.fields = fields
        self.policy = policy
        identity = manifest.identity
        commonWords = CommonWords(manifest.commonWords)
        filling = Mutex(Filling(commonWords: commonWords, fields: fields))
        state = Mutex(
            IndexState(policy: policy, parts: parts, position: manifest.position, nextNumber: manifest.nextNumber))
        startWork()
    }

    /// The position of the journal up to which all is on disk; 0 for an empty index.
    package var durablePosition: Int { state.withLock { $0.durablePosition } }

    /// Why the last attempt to write to disk failed, or why articles are missing, in words; nil where all is well.
    package var failure: String? { state.withLock { $0.failure?.description } }

    /// All that has been applied so far. It does not change any more, and keeps the files that it rests on.
    package var snapshot: IndexSnapshot { IndexSnapshot(parts: state.withLock { $0.parts }, commonWords: commonWords) }

    /// How many articles are in memory only.
    package var articlesInMemory: Int {
        state.withLock { $0.parts }.reduce(0) { $0 + ($1.isFile ? 0 : $1.liveCount) }
    }

    /// Bytes on disk and in memory.
    package var bytes: Int { state.withLock { $0.parts }.reduce(0) { $0 + $1.segment.bytes.all.count } }

    /// Applies changes, in their order. An article that is put a second time takes the place of the first. Callers take
    /// turns: two calls, of this or of `fill`, must not overlap.
    package func apply(_ changes: [IndexChange], position: Int) {
        var last: [Int: Int] = [:]
        for (index, change) in changes.enumerated() { last[change.article] = index }
        let ids = Array(last.keys)
        // What `fill` holds back comes before what changes it, and before a position that says it is there.
        filling.withLock { filling in
            if filling.count > 0, position > self.position || filling.containsAny(of: ids) { filling.finish(self) }
        }
        var builder = SegmentBuilder(commonWords: commonWords, fields: fields)
        for (index, change) in changes.enumerated() {
            if case .put(let article) = change, last[article.id] == index { builder.add(article) }
        }
        add(&builder, deleting: ids, position: position)
        startWork()
    }

    /// The same for articles that are not there yet; those that are, are left as they are. For filling an empty index.
    /// They are held back, and not found, until they make a segment of some size, or `flush`, or an `apply` of one of
    /// them or of a later position, whichever is first. Waits for the disk where it cannot keep up.
    package func fill(_ articles: [IndexedArticle]) {
        filling.withLock { filling in
            var parts = state.withLock { $0.parts }
            for article in articles where !filling.contains(article.id) {
                guard !parts.contains(where: { $0.liveDocument(of: article.id) != nil }) else { continue }
                filling.add(article)
                guard filling.memoryBytes >= policy.fillLimit else { continue }
                filling.finish(self)
                startWork()
                parts = state.withLock { $0.parts }
            }
        }
        let mustWait = state.withLock { $0.memoryBytes > policy.fillPause && $0.failure == nil }
        if mustWait { try? waitForWrite() }
    }

    /// Brings all that has been applied to disk; `durablePosition` then says up to where. Blocks.
    /// - Throws: why not all of it is there. It is found all the same.
    package func flush() throws(Failure) {
        filling.withLock { if $0.count > 0 { $0.finish(self) } }
        try waitForWrite()
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// Reads all segments through and holds them against their checksums; what is wrong, in words.
    package func check() -> [String] {
        var wrong: [String] = []
        do throws(Failure) {
            if try folder.readManifest() == nil {
                wrong.append("\(folder.path(of: IndexFolder.manifest)) is missing")
            }
        } catch { wrong.append(error.description) }
        for part in snapshot.parts where !part.segment.verify() {
            wrong.append("\(part.segment.bytes.path ?? "a segment in memory") is not as it was written")
        }
        return wrong
    }

    /// Ends the work in the background, after a last flush where `flushing`. What has been applied can still be
    /// searched, but nothing more comes to disk.
    package func close(flushing: Bool) {
        state.withLock { $0.beginClosing() }
        isUrgent.store(true, ordering: .releasing)
        if flushing { try? flush() }
        state.withLock { $0.close() }
        waitForEnd()
    }

    private var position: Int { state.withLock { $0.position } }

    /// Makes a part in memory of what `builder` holds, in the place of the articles `deleted`.
    func add(_ builder: inout SegmentBuilder, deleting deleted: [Int], position: Int) {
        var part: IndexPart?
        if builder.count > 0 {
            do throws(Failure) {
                let output = MemoryOutput()
                builder.finish(into: output)
                let segment = try Segment(SegmentBytes(output.bytes))
                part = IndexPart(number: state.withLock { $0.takeNumber() }, segment: segment)
            } catch { state.withLock { $0.lose(error) } }
        }
        // Looking the articles up may take a while, so it is done before, in the parts of this moment: those are few
        // that change in between, and only this thread deletes.
        var known: [Int: [Int]] = [:]
        for part in state.withLock({ $0.parts }) { known[part.number] = deleted.compactMap(part.liveDocument) }
        state.withLock { $0.apply(part, deleting: deleted, known: known, position: position) }
    }
}

extension IndexChange {
    /// The article that it is about.
    fileprivate var article: Int {
        switch self {
        case .put(let article): article.id
        case .remove(let id): id
        }
    }
}
