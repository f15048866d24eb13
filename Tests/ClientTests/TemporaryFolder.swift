import Foundation

/// A folder of its own for one test; it goes with it.
final class TemporaryFolder: Sendable {
    private let url: URL

    init() throws {
        // Short: a socket's path has room for 107 bytes.
        url = URL(fileURLWithPath: "/tmp/rc-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
