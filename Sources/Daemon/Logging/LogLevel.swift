import Logging
import Synchronization

/// The level from which on messages are written; it may change while the daemon runs.
final class LogLevel: Sendable {
    private let level: Mutex<Logger.Level>

    init(_ level: Logger.Level) { self.level = Mutex(level) }

    var current: Logger.Level {
        get { level.withLock { $0 } }
        set { level.withLock { $0 = newValue } }
    }
}

/// A handler whose level is the daemon's.
struct LeveledLogHandler: LogHandler {
    private var handler: any LogHandler
    private let level: LogLevel

    init(handler: any LogHandler, level: LogLevel) {
        self.handler = handler
        self.level = level
    }

    var logLevel: Logger.Level {
        get { level.current }
        set { handler.logLevel = newValue }
    }

    var metadata: Logger.Metadata {
        get { handler.metadata }
        set { handler.metadata = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { handler[metadataKey: key] }
        set { handler[metadataKey: key] = newValue }
    }

    func log(event: LogEvent) { handler.log(event: event) }
}
