import CLinux
import Foundation
import Glibc
import Logging
import ReadoutAnalysis
import ReadoutArchive
import ReadoutDesk
import ReadoutProtocol
import ServiceLifecycle
import Synchronization
import UnixSignals

/// The daemon's life: settings, the desk and what surrounds it, until a signal ends it.
struct Daemon {
    private let options: CommandLineOptions

    init(_ options: CommandLineOptions) { self.options = options }

    /// - Throws: what keeps it from starting, in words.
    func run() async throws {
        let settings = try await Settings.load(options)
        // A client that hangs up, and the kernel asking back the lease that tells whether a file is being written.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGIO, SIG_IGN)
        // Large texts and replies go back to the system when they are freed, instead of staying in glibc's heaps.
        readout_return_blocks_from(256 << 10)
        let level = LogLevel(settings.logLevel)
        let logger = Self.logger(level)

        try Self.prepareFolders(settings)
        let inbox = Inbox(path: settings.inbox)
        let archive = try Archive(
            folder: settings.state, gazetteer: Gazetteer(models: .installed()), report: { logger.notice("\($0)") })
        let news = Mailbox<InboxNews>(capacity: 64)
        let watcher = InboxWatcher(inbox: inbox, news: news)
        let readers = ReaderPool(
            program: try settings.reader ?? Self.readerProgram(), width: settings.readers, limits: settings.limits,
            logger: logger)
        let desk = Desk(archive: archive, inbox: inbox, reader: readers, watch: watcher, news: news, logger: logger)
        let administrators = Administrators(group: settings.adminGroup)
        let answers = DeskAnswers(desk: desk, startedAt: time(nil))
        let server = VarlinkServer(
            listeners: try Self.listeners(settings),
            service: VarlinkService(
                version: Version.current, url: "https://readout.example", methods: answers.methods,
                permits: { administrators.include($0) }, logger: logger),
            logger: logger)

        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(service: TaskService { await desk.run() }),
                    .init(service: TaskService { await watcher.run { desk.recognizesInbox() } }),
                    .init(service: ManagerService(desk: desk, logger: logger)),
                    .init(
                        service: TaskService {
                            await reloadOnHangup(
                                from: settings, level: level, administrators: administrators, logger: logger)
                        }),
                    // Services are stopped from the last to the first: the desk takes nothing more in while whoever
                    // asks is let go.
                    .init(service: server),
                    .init(
                        service: ShutdownService {
                            desk.stop()
                            readers.stop()
                        }),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }))
        logger.notice("reading \(inbox.name), answering on \(settings.socket)")
        try await group.run()
        try archive.close()
        logger.notice("stopped")
    }

    // MARK: Settings

    /// Reads the settings anew at each SIGHUP. What can be changed while the daemon runs is; for the rest it says so.
    private func reloadOnHangup(
        from settings: Settings, level: LogLevel, administrators: Administrators, logger: Logger
    ) async {
        for await _ in await UnixSignalsSequence(trapping: .sighup) {
            Systemd.reloading()
            do {
                let new = try await Settings.load(options)
                level.current = new.logLevel
                administrators.group = new.adminGroup
                var kept = settings
                (kept.logLevel, kept.adminGroup) = (new.logLevel, new.adminGroup)
                logger.notice(
                    kept == new
                        ? "settings were read again"
                        : "settings were read again; those that have changed besides log-level and admin-group need a restart"
                )
            } catch {
                logger.error("the settings stay as they were: \(error)")
            }
            Systemd.ready()
        }
    }

    private static func logger(_ level: LogLevel) -> Logger {
        let journal = JournalLogHandler.isAvailable
        return Logger(label: "readoutd") { _ in
            LeveledLogHandler(
                handler: journal ? JournalLogHandler() : LineLogHandler(), level: level)
        }
    }

    // MARK: Places

    /// The state folder is made where it is missing, for the daemon's user only; a user's default inbox likewise.
    private static func prepareFolders(_ settings: Settings) throws {
        try makeFolder(settings.state, mode: 0o700)
        chmod(settings.state, 0o700)
        if !FileManager.default.fileExists(atPath: settings.inbox) {
            // Where it was once served, an absent inbox is for the desk to tell of, not to be replaced by an empty one.
            if !FileManager.default.fileExists(atPath: settings.state + "/readout.sqlite") {
                try makeFolder(settings.inbox, mode: 0o755)
            }
        }
        let socketFolder = (settings.socket as NSString).deletingLastPathComponent
        try makeFolder(socketFolder, mode: 0o755)
    }

    private static func makeFolder(_ path: String, mode: Int) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
        } catch {
            throw Settings.Failure(
                description: "the folder \(path) cannot be made: \(String(cString: strerror(errno)))")
        }
    }

    /// readout-reader stands beside this program, or in ../libexec/readout.
    private static func readerProgram() throws -> String {
        let folder = (try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") as NSString)
            .deletingLastPathComponent
        let prefix = (folder as NSString).deletingLastPathComponent
        let candidates = [folder + "/readout-reader", prefix + "/libexec/readout/readout-reader"]
        guard let program = candidates.first(where: { access($0, X_OK) == 0 }) else {
            throw Settings.Failure(
                description: "readout-reader is missing: it should be \(candidates.joined(separator: " or "))")
        }
        return program
    }

    /// Sockets that the service manager hands over, else one of our own.
    private static func listeners(_ settings: Settings) throws -> [VarlinkListener] {
        let activated = Systemd.activatedSockets()
        guard activated.isEmpty else { return try activated.map { try VarlinkListener(inherited: $0) } }
        let group = settings.group.isEmpty ? nil : getgrnam(settings.group)
        return [try VarlinkListener(path: settings.socket, group: group?.pointee.gr_gid)]
    }
}

/// Work that is cancelled when the daemon is to end, and may then end before its turn to stop comes.
private struct TaskService: Service {
    let work: @Sendable () async -> Void

    func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await work() }
            try? await gracefulShutdown()
            group.cancelAll()
        }
    }
}

/// Something that is done when the daemon is to end.
private struct ShutdownService: Service {
    let work: @Sendable () -> Void

    func run() async throws {
        try? await gracefulShutdown()
        work()
    }
}
