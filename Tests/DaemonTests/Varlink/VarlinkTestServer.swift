import Glibc
import Logging
import ReadoutProtocol
import ServiceLifecycle

@testable import readoutd

extension Contract.Freshness {
    static let sample = Contract.Freshness(clock: 1, pending: 0, failed: 0, live: true)
}

/// A folder of its own for a test's socket.
func withTestFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    var template = Array("/tmp/readout-varlink-XXXXXX".utf8CString)
    let folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    defer {
        unlink("\(folder)/desk")
        rmdir(folder)
    }
    return try await body(folder)
}

/// Serves `methods` on a socket for as long as `body` runs, then stops the server as a service manager does.
/// - Parameter body: gets the socket's path and what stops the server early.
func withTestServer(
    _ methods: VarlinkMethods = VarlinkMethods(), limits: VarlinkLimits = VarlinkLimits(),
    permits: @escaping VarlinkMethods.Permits = { _ in true }, maximumReplyBytes: Int = Varlink.maximumReplyBytes,
    _ body: (_ path: String, _ stop: @escaping @Sendable () async -> Void) async throws -> Void
) async throws {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    try await withTestFolder { folder in
        let path = "\(folder)/desk"
        let service = VarlinkService(
            version: "1.2.3", url: "https://example.org", methods: methods, permits: permits,
            maximumReplyBytes: maximumReplyBytes, logger: logger)
        let server = VarlinkServer(
            listeners: [try VarlinkListener(path: path)], service: service, limits: limits, logger: logger)
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: server, successTerminationBehavior: .ignore)], logger: logger))
        try await withThrowingTaskGroup { tasks in
            tasks.addTask { try await group.run() }
            let result: Result<Void, any Error>
            do { result = .success(try await body(path) { await group.triggerGracefulShutdown() }) } catch {
                result = .failure(error)
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try result.get()
        }
    }
}
