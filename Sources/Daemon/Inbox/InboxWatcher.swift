import CLinux
import Foundation
import Glibc
import ReadoutArchive
import ReadoutDesk
import Synchronization

/// Watches the inbox on a thread of its own and tells the desk what happens there.
///
/// The thread alone touches the kernel's queue and the maps of folders, so that there is nothing to lock; others hand
/// it requests and wake it.
final class InboxWatcher: InboxWatch {
    private enum Request {
        case catchUp(InboxNews.Mark)
        case rescan(accept: Bool, InboxNews.Mark)
        case stop
    }

    private let inbox: Inbox
    private let news: Mailbox<InboxNews>
    private let requests = Mutex<[Request]>([])
    private let wake: CInt

    init(inbox: Inbox, news: Mailbox<InboxNews>) {
        self.inbox = inbox
        self.news = news
        wake = readout_eventfd()
    }

    deinit { close(wake) }

    /// Watches until the task is cancelled.
    /// - Parameter recognizes: whether the folder that stands there now is the inbox that was served before.
    func run(recognizes: @escaping @Sendable () -> Bool) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread { [self] in
                    var loop = WatchLoop(inbox: inbox, news: news, recognizes: recognizes)
                    loop.walkInbox()
                    while true {
                        loop.wait(wake)
                        if !loop.handle(take()) { break }
                        loop.handleEvents()
                    }
                    continuation.resume()
                }
            }
        } onCancel: {
            ask(.stop)
        }
    }

    func catchUp() async { await withCheckedContinuation { ask(.catchUp(InboxNews.Mark($0))) } }

    func rescan(accept: Bool) async {
        await withCheckedContinuation { ask(.rescan(accept: accept, InboxNews.Mark($0))) }
    }

    private func ask(_ request: Request) {
        requests.withLock { $0.append(request) }
        var one: UInt64 = 1
        _ = write(wake, &one, 8)
    }

    private func take() -> [Request] {
        requests.withLock { requests in
            defer { requests = [] }
            return requests
        }
    }

    /// What the thread has in hand.
    private struct WatchLoop: ~Copyable {
        let inbox: Inbox
        let news: Mailbox<InboxNews>
        let recognizes: @Sendable () -> Bool
        /// The folder that is taken for the inbox; nil until one is.
        var accepted: Inbox.Identity?
        /// The folder that was last found not to be the inbox.
        var refused: Inbox.Identity?
        var inotify = Inotify()
        var folders = WatchedFolders()
        var unfinished = UnfinishedFiles()
        var isBroken = false
        var problems: [String] = []
        /// Names that something happened to and that the desk was not told yet.
        var changed: [InboxPath] = []
        var cookies = Cookies()
        /// Marks whose cookies have come back, and when.
        var marks: [(since: Int, mark: InboxNews.Mark)] = []

        // MARK: The loop

        /// Sleeps until something happens.
        mutating func wait(_ wake: CInt) {
            // poll(2) leaves a negative descriptor out.
            var polled = [wake, inotify?.descriptor ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            // Without the inbox no event tells that it is back.
            let timeout = isBroken ? 1000 : unfinished.nextDeadline() ?? -1
            _ = poll(&polled, nfds_t(polled.count), timeout)
            var count: UInt64 = 0
            if polled[0].revents != 0 { _ = read(wake, &count, 8) }
        }

        /// Whether to go on.
        mutating func handle(_ requests: [Request]) -> Bool {
            for request in requests {
                switch request {
                case .stop: return false
                case .rescan(let accept, let mark):
                    if accept { accepted = inbox.identity() }
                    refused = nil
                    walkInbox()
                    news.send(.mark(mark))
                case .catchUp(let mark):
                    if isBroken {
                        news.send(.mark(mark))
                    } else if !cookies.place(mark, in: inbox) {
                        walkInbox()
                        marks.append((UnfinishedFiles.now(), mark))
                    }
                }
            }
            return true
        }

        mutating func handleEvents() {
            if isBroken, let identity = inbox.identity(), identity != refused { walkInbox() }
            var events = inotify?.events() ?? []
            // The other half of a rename may come a moment later.
            while let last = events.last, last.has(IN_MOVED_FROM), inotify?.hasEvents(within: 5) ?? false {
                events += inotify?.events() ?? []
            }
            if !events.isEmpty { news.send(.began) }
            for event in events { handle(event) }
            changed += unfinished.completed(in: inbox)
            tellChanged()
            if !events.isEmpty { news.send(.ended) }
            tellMarks()
        }

        /// A mark waits for the files that were in doubt when it was set: they may have been complete then.
        private mutating func tellMarks() {
            for (time, mark) in marks where !unfinished.hasDoubts(since: time) { news.send(.mark(mark)) }
            marks.removeAll { !unfinished.hasDoubts(since: $0.since) }
        }

        private mutating func tellChanged() {
            guard !changed.isEmpty else { return }
            var seen: Set<InboxPath> = []
            let paths = changed.filter { seen.insert($0).inserted }
            changed = []
            news.send(.changed(paths))
        }

        // MARK: Events

        private mutating func handle(_ event: Inotify.Event) {
            if event.has(IN_Q_OVERFLOW) {
                walkInbox()
                return
            }
            guard let folder = folders[event.watch] else { return }
            if event.name.isEmpty {
                handle(event, about: folder)
                return
            }
            let path = folder.appending(event.name)
            if event.isFolder { handle(event, folder: path) } else { handle(event, file: path, in: folder) }
        }

        /// Something happened to a watched folder itself; its own folder tells the same, unless it is the inbox.
        private mutating func handle(_ event: Inotify.Event, about folder: InboxPath) {
            if event.has(IN_IGNORED) { folders.remove(event.watch) }
            if folder.bytes.isEmpty, inbox.identity() != accepted { walkInbox() }
        }

        private mutating func handle(_ event: Inotify.Event, folder: InboxPath) {
            if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) {
                for watch in folders.removeTree(folder) { inotify?.remove(watch) }
                changed.append(folder)
            } else {
                tellChanged()
                var walk = Walk(below: folder, isComplete: event.has(IN_MOVED_TO))
                visit(folder, &walk)
                finish(&walk)
            }
        }

        private mutating func handle(_ event: Inotify.Event, file: InboxPath, in folder: InboxPath) {
            if folder.bytes.isEmpty, Cookies.isCookie(event.name) {
                if event.has(IN_CREATE), let mark = cookies.take(event.name) {
                    changed += unfinished.completed(in: inbox, all: true)
                    marks.append((UnfinishedFiles.now(), mark))
                }
            } else if event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO) || event.has(IN_DELETE)
                || event.has(IN_MOVED_FROM)
            {
                unfinished.remove(file)
                changed.append(file)
            } else if event.has(IN_MODIFY) || event.has(IN_CREATE) && !isLink(file) {
                unfinished.touch(file)
            } else if !unfinished.contains(file) {
                changed.append(file)
            }
        }

        /// Whether the name was made by link(2) or symlink(2): then the file behind it is complete.
        private func isLink(_ path: InboxPath) -> Bool {
            var status = stat()
            guard inbox.absolute(path).withCString({ lstat($0, &status) }) == 0 else { return false }
            return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
        }

        // MARK: Walks

        private struct Walk {
            var found: [InboxNews.Found] = []
            /// Up to where the desk has been told.
            var told: String
            /// The end of what is walked; nil for the inbox's.
            let end: String?
            /// Whether the files were moved in as they are, so that even a new one is complete.
            let isComplete: Bool

            init(below folder: InboxPath, isComplete: Bool = false) {
                self.isComplete = isComplete
                told = folder.bytes.isEmpty ? "" : folder.escaped + "/"
                end = folder.bytes.isEmpty ? nil : folder.escaped + "0"  // the byte after "/"
            }
        }

        /// Walks through the whole inbox, watching each folder before its names are read, so that what comes later
        /// is told by the kernel.
        mutating func walkInbox() {
            guard let identity = inbox.identity() else {
                breakOff("the inbox \(inbox.name) is absent or may not be read: bring it back, or correct `inbox`")
                return
            }
            if identity != accepted {
                guard recognizes() else {
                    refused = identity
                    breakOff("the inbox \(inbox.name) was replaced by another folder, which holds none of its files")
                    return
                }
                accepted = identity
            }
            isBroken = false
            news.send(.watching(.catchingUp, identity))
            inotify = Inotify()  // a new queue: nothing in the old one is worth more than what is seen now
            folders.removeAll()
            problems = []
            if inotify == nil {
                problems.append("the system gives no inotify queue: raise sysctl fs.inotify.max_user_instances")
            }
            news.send(.began)
            let root = InboxPath(bytes: [])
            var walk = Walk(below: root)
            visit(root, &walk)
            finish(&walk)
            news.send(.problems(problems))
            news.send(.ended)
            news.send(.watching(.events, identity))
            for mark in cookies.takeAll() { marks.append((UnfinishedFiles.now(), mark)) }
        }

        private mutating func visit(_ folder: InboxPath, _ walk: inout Walk) {
            if let watch = inotify?.add(inbox.absolute(folder)) {
                folders.insert(folder, watch)
            } else if errno == ENOSPC {
                note("not every folder can be watched: sudo sysctl fs.inotify.max_user_watches=1048576")
            }
            guard let names = inbox.list(folder) else {
                if errno == EACCES { note("the folder \(folder.escaped) may not be read: chmod g+rx on it") }
                return
            }
            for (name, isFolder) in names {
                let path = folder.appending(name)
                if folder.bytes.isEmpty, Cookies.isCookie(name) { continue }
                if isFolder { visit(path, &walk) } else { meet(path, &walk) }
            }
        }

        private mutating func meet(_ path: InboxPath, _ walk: inout Walk) {
            let entry = inbox.look(at: path)
            guard entry != .gone, entry != .folder else { return }
            var isBeingWritten = false
            if !walk.isComplete, case .file(let stamp) = entry, UnfinishedFiles.isRecent(stamp.modified) {
                let writer = UnfinishedFiles.writer(of: path, in: inbox)
                isBeingWritten = writer != .nobody
                if writer == .somebody { unfinished.touch(path) } else if isBeingWritten { unfinished.doubt(path) }
            }
            walk.found.append(InboxNews.Found(path: path.escaped, entry: entry, isBeingWritten: isBeingWritten))
            if walk.found.count == 1000 { tell(&walk, through: path.escaped) }
        }

        private func finish(_ walk: inout Walk) { tell(&walk, through: walk.end) }

        private func tell(_ walk: inout Walk, through: String?) {
            news.send(.walked(walk.found, after: walk.told, through: through))
            walk.found = []
            walk.told = through ?? walk.told
        }

        private mutating func note(_ problem: String) {
            if !problems.contains(problem) { problems.append(problem) }
        }

        /// The inbox cannot be relied on: nothing is forgotten until it is back.
        private mutating func breakOff(_ problem: String) {
            isBroken = true
            let whatToDo =
                ". Nothing is forgotten meanwhile; `readout rescan --accept` takes what is there now for the inbox."
            news.send(.watching(.broken(problem: problem + whatToDo), nil))
            for mark in cookies.takeAll() { news.send(.mark(mark)) }
        }
    }
}
