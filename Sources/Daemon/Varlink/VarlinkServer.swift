import Glibc
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import ReadoutJSON

/// Serves Varlink on Unix sockets (https://varlink.org) until it is told to stop: then it takes no more connections,
/// finishes the calls in hand for as long as the limits' grace allows, and returns.
struct VarlinkServer: Service, CustomStringConvertible {
    /// What ServiceLifecycle logs of it.
    var description: String { "VarlinkServer" }

    private let listeners: [VarlinkListener]
    private let service: VarlinkService
    private let limits: VarlinkLimits
    private let logger: Logger

    /// - Parameter listeners: the server owns them from `run()` on and closes them when it stops.
    init(
        listeners: [VarlinkListener], service: VarlinkService, limits: VarlinkLimits = VarlinkLimits(), logger: Logger
    ) {
        self.listeners = listeners
        self.service = service
        self.limits = limits
        self.logger = logger
    }

    func run() async throws {
        raiseFileLimit()
        // One thread reads and writes for all; what takes time, calls and their JSON, is done by tasks elsewhere.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let connections = try await loop.submit { [service, limits, logger] in
            NIOLoopBound(
                VarlinkConnections(loop: loop, service: service, limits: limits, logger: logger), eventLoop: loop)
        }.get()

        var doors: [any Channel] = []
        for listener in listeners { doors.append(try await open(listener, on: loop, for: connections)) }
        await withTaskCancellationOrGracefulShutdownHandler { [doors] in
            for door in doors { try? await door.closeFuture.get() }
        } onCancelOrGracefulShutdown: { [doors] in
            for listener in listeners { listener.removeFile() }
            for door in doors { door.close(promise: nil) }
        }

        guard await stop(connections, on: loop) else {
            // A call does not end though it was cancelled, and will look for the loop: the process's end ends both.
            return logger.warning("some calls did not end in time")
        }
        try await group.shutdownGracefully()
    }

    private func open(
        _ listener: VarlinkListener, on loop: any EventLoop, for connections: NIOLoopBound<VarlinkConnections>
    ) async throws -> any Channel {
        try await ServerBootstrap(group: loop)
            .serverChannelOption(.maxMessagesPerRead, value: 16)
            .serverChannelInitializer { [logger] channel in
                loop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptPause(logger: logger))
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                loop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let connection = try pipeline.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) {
                        try connections.value.welcome($0)
                    }
                    guard let connection else { throw ChannelError.operationUnsupported }
                    do { try pipeline.addHandler(connection) } catch {
                        connections.value.leave(connection)
                        throw error
                    }
                }
            }
            .withBoundSocket(listener.socket).get()
    }

    /// Ends all connections.
    /// - Returns: whether they ended, and their calls.
    private func stop(_ connections: NIOLoopBound<VarlinkConnections>, on loop: any EventLoop) async -> Bool {
        let inTime = loop.makePromise(of: Bool.self)
        loop.execute { connections.value.stop().map { true }.cascade(to: inTime) }
        let deadline = loop.scheduleTask(in: limits.grace + .milliseconds(250)) { inTime.succeed(false) }
        defer { deadline.cancel() }
        return (try? await inTime.futureResult.get()) ?? false
    }

    /// Each connection takes a file descriptor, and systemd gives 1,024 unless asked for more.
    private func raiseFileLimit() {
        var limit = rlimit()
        let wanted = rlim_t(limits.connections + 512)
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

extension VarlinkConnections {
    /// Makes the connection of an accepted socket, or tells its client why not.
    fileprivate func welcome(_ socket: CInt) throws -> VarlinkConnection {
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)  // accept4(2) as NIO calls it leaves that to us
        guard let peer = Peer(of: socket) else { throw Refusal(message: "the peer is unknown") }
        do {
            return try join(peer)
        } catch {
            let frame = VarlinkError.busy(error.message).frame
            _ = send(socket, frame, frame.count, CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT))
            throw error
        }
    }
}
