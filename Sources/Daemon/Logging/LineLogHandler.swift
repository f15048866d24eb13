import Glibc
import Logging
import ReadoutDesk

/// Writes plain lines to standard error: the time, the level where it is not the usual one, the message.
struct LineLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let level = event.level == .info ? "" : "\(event.level): "
        // A file's name may hold anything: no line but ours, and nothing that a terminal would obey.
        let message = event.message.description.unicodeScalars
            .map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? "?" : String($0) }.joined()
        let line = Array("\(Timestamp.iso(seconds: time(nil))) \(level)\(message)\n".utf8)
        line.withUnsafeBytes { _ = write(2, $0.baseAddress, $0.count) }
    }
}
