/// What an index is at one moment, and what is to be done about it in the background. Does nothing itself: it is asked
/// for the next task, and told how it went.
struct IndexState: Sendable {
    /// Something to be done in the background.
    enum Task: Sendable {
        /// Bring what is in memory, and what is deleted, to disk.
        case write
        /// Make one part in memory of these.
        case mergeMemory([IndexPart])
        /// Make one file of these.
        case mergeFiles([IndexPart])
    }

    /// What is to be on disk after a `Task.write`: all as it was when the writing began.
    struct Write: Sendable {
        var parts: [IndexPart]
        var position: Int
        var requests: [FlushRequest]
        /// False where it is on disk already.
        var isNeeded: Bool
        fileprivate var version: Int
    }

    let policy: MergePolicy
    /// In the order in which they were made. Each has an article that is not deleted, and no article is so in two.
    private(set) var parts: [IndexPart]
    private(set) var position: Int
    private(set) var durablePosition: Int
    private(set) var nextNumber: Int
    private(set) var isWorking = false
    private(set) var isClosing = false
    private(set) var isClosed = false
    /// Told when the work in the background has ended.
    private var ends: [ThreadSignal] = []
    private var requests: [FlushRequest] = []
    /// Counts changes of what is to be on disk; and what it was when the manifest was last written.
    private var version = 0
    private var writtenVersion = 0
    /// Above so many bytes in memory they go to disk. Grows when that fails, for it not to be tried at once again.
    private var writeAbove: Int
    /// Set when merging failed, until writing succeeds: it would fail at once again.
    private var mayMergeFiles = true
    private var mayMergeMemory = true
    /// Why the last attempt to write or to merge failed.
    private var writeFailure: SearchIndex.Failure?
    /// Why changes are missing. The position stays where it is, so that the next start applies them again.
    private var loss: SearchIndex.Failure?

    init(policy: MergePolicy, parts: [IndexPart] = [], position: Int = 0, nextNumber: Int = 1) {
        self.policy = policy
        self.parts = parts
        self.position = position
        durablePosition = position
        self.nextNumber = nextNumber
        writeAbove = policy.memoryLimit
    }

    /// Why not all is as it should be; nil where it is.
    var failure: SearchIndex.Failure? { loss ?? writeFailure }

    /// Bytes of the parts that are not in files.
    var memoryBytes: Int { parts.reduce(0) { $0 + ($1.isFile ? 0 : $1.segment.bytes.all.count) } }

    // MARK: Changes

    /// A number for a new part.
    mutating func takeNumber() -> Int {
        defer { nextNumber += 1 }
        return nextNumber
    }

    /// Deletes articles, then adds a part.
    /// - Parameters:
    ///   - part: what is put; nil where nothing is.
    ///   - deleted: the articles that are changed or removed.
    ///   - known: for parts that were looked at before, by number, which of their documents these are.
    mutating func apply(_ part: IndexPart?, deleting deleted: [Int], known: [Int: [Int]], position: Int) {
        for index in parts.indices {
            let documents = known[parts[index].number] ?? deleted.compactMap(parts[index].liveDocument)
            for document in documents { parts[index].deleted.insert(document, size: parts[index].segment.count) }
        }
        parts.removeAll { $0.liveCount == 0 }
        if let part, part.liveCount > 0 { parts.append(part) }
        if loss == nil { self.position = max(self.position, position) }
        version += 1
    }

    /// Notes that changes cannot be applied.
    mutating func lose(_ failure: SearchIndex.Failure) { loss = loss ?? failure }

    /// Puts a part in the place of those it was merged from, and deletes in it what was deleted of them meanwhile.
    mutating func replace(_ inputs: [IndexPart], by part: IndexPart) {
        var (inputs, part) = (inputs, part)
        part.carryDeletions(from: &inputs, asIn: parts)
        let numbers = Set(inputs.map(\.number))
        parts.removeAll { numbers.contains($0.number) }
        if part.liveCount > 0 { parts.append(part) }
        parts.sort { $0.number < $1.number }
        if inputs.contains(where: \.isFile) { version += 1 }
    }

    // MARK: Work

    /// What is to be done now.
    /// - Parameter duringMerge: whether files are being merged: only what cannot wait for the end of it.
    func nextTask(duringMerge: Bool = false) -> Task? {
        if !requests.isEmpty { return .write }
        guard !isClosing else { return nil }
        if memoryBytes > writeAbove { return .write }
        let memory = parts.filter { !$0.isFile }
        let small = mayMergeMemory ? policy.memoryMerge(memory.map(\.size)) : []
        if !small.isEmpty { return .mergeMemory(small.map { memory[$0] }) }
        guard !duringMerge, mayMergeFiles else { return nil }
        let files = parts.filter(\.isFile)
        let chosen = policy.fileMerge(files.map(\.size))
        return chosen.isEmpty ? nil : .mergeFiles(chosen.map { files[$0] })
    }

    /// Whether work is to begin: there is some, and nobody at it.
    mutating func startWork() -> Bool {
        guard !isWorking, !isClosed, nextTask() != nil else { return false }
        isWorking = true
        return true
    }

    /// The next task; nil where there is none, and the work ends.
    mutating func continueWork() -> Task? {
        if let task = nextTask() { return task }
        isWorking = false
        for end in ends { end.send() }
        ends = []
        return nil
    }

    /// Asks for a `Task.write`; false where the index is closed and nobody would do it.
    mutating func request(_ request: FlushRequest) -> Bool {
        guard !isClosed else { return false }
        requests.append(request)
        return true
    }

    mutating func beginWrite() -> Write {
        defer { requests = [] }
        return Write(
            parts: parts, position: position, requests: requests, isNeeded: version != writtenVersion, version: version)
    }

    mutating func endWrite(_ write: Write, _ failure: SearchIndex.Failure?) {
        writeFailure = failure
        guard failure == nil else {
            writeAbove = memoryBytes + policy.memoryLimit
            return
        }
        durablePosition = write.position
        writtenVersion = write.version
        writeAbove = policy.memoryLimit
        (mayMergeFiles, mayMergeMemory) = (true, true)
    }

    /// Notes that a merge failed.
    mutating func fail(_ task: Task, _ failure: SearchIndex.Failure) {
        writeFailure = failure
        if case .mergeFiles = task { mayMergeFiles = false } else { mayMergeMemory = false }
    }

    // MARK: The end

    /// From now on nothing is begun but what is asked for.
    mutating func beginClosing() { isClosing = true }

    /// From now on nothing is begun at all.
    mutating func close() { isClosed = true }

    /// What to wait for where there is work going on: the end of it.
    mutating func awaitEnd() -> ThreadSignal? {
        guard isWorking else { return nil }
        ends.append(ThreadSignal())
        return ends.last
    }
}
