import Logging
import ReadoutArchive
import ReadoutDesk
import ServiceLifecycle

/// Tells the service manager what the daemon does, and that it is alive: each sign of life follows an answer of the
/// archive's, so that a daemon that hangs is started anew.
struct ManagerService: Service {
    let desk: Desk
    let logger: Logger

    func run() async throws {
        Systemd.ready()  // the sockets listen since before
        await withDiscardingTaskGroup { group in
            group.addTask { await tellStatus() }
            if let interval = Systemd.watchdogInterval { group.addTask { await proveLife(every: interval / 2) } }
            try? await gracefulShutdown()
            Systemd.stopping()
            group.cancelAll()
        }
    }

    /// Once at the beginning, and when something changed; at most once a second.
    private func tellStatus() async {
        for await _ in desk.changes {
            if let health = try? await desk.health() { Systemd.status(Self.status(health)) }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    static func status(_ health: Answer<Desk.Health>) -> String {
        let tally = health.freshness.tally
        if let problem = health.value.problems.first { return "Problem: \(problem)" }
        let counts = "\(tally.articles) articles" + (tally.failed > 0 ? ", \(tally.failed) files failed" : "")
        if tally.pending > 0 { return "Reading: \(tally.pending) files to go; \(counts)" }
        return health.value.watching == .catchingUp ? "Looking through the inbox; \(counts)" : "Watching; \(counts)"
    }

    private func proveLife(every interval: Duration) async {
        while !Task.isCancelled {
            do {
                try await desk.check()
                Systemd.watchdog()
            } catch {
                logger.error("the archive does not answer: \(error)")
            }
            try? await Task.sleep(for: interval)
        }
    }
}
