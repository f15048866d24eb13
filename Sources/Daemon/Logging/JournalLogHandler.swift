import CSystemd
import Glibc
import Logging

/// Writes to systemd's journal with a field for each piece of metadata, READOUT_PATH for `path` and so on
/// (systemd.journal-fields(7)).
struct JournalLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Whether standard error goes to the journal, as $JOURNAL_STREAM says (systemd.exec(5)).
    static var isAvailable: Bool {
        guard let stream = getenv("JOURNAL_STREAM") else { return false }
        let numbers = String(cString: stream).split(separator: ":").compactMap { UInt($0) }
        var status = stat()
        return fstat(2, &status) == 0 && numbers == [UInt(status.st_dev), UInt(status.st_ino)]
    }

    func log(event: LogEvent) {
        var fields = [
            "MESSAGE=\(event.message)", "PRIORITY=\(event.level.journalPriority)", "SYSLOG_IDENTIFIER=readoutd",
        ]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
            fields.append("READOUT_\(key.uppercased())=\(value)")
        }
        let texts = fields.map { strdup($0) }
        defer { texts.forEach { free($0) } }
        let lengths = texts.map { strlen($0!) }
        let pointers = texts.map { UnsafePointer($0) }
        readout_journal_send(pointers, lengths, CInt(fields.count))
    }
}

extension Logger.Level {
    /// syslog(3)'s number.
    var journalPriority: CInt {
        switch self {
        case .trace, .debug: LOG_DEBUG
        case .info: LOG_INFO
        case .notice: LOG_NOTICE
        case .warning: LOG_WARNING
        case .error: LOG_ERR
        case .critical: LOG_CRIT
        }
    }
}
