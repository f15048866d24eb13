import Logging
import NIOCore

/// The open connections of a server and what they share. Lives on the event loop, hence not Sendable.
final class VarlinkConnections {
    private enum Life {
        case open
        /// No more connections are taken; the promise is kept when the last one is gone.
        case stopping(EventLoopPromise<Void>)
    }

    let loop: any EventLoop
    let service: VarlinkService
    let limits: VarlinkLimits
    let logger: Logger
    private var life = Life.open
    private var connections: [Int: VarlinkConnection] = [:]
    private var nextID = 0
    private var places: VarlinkPlaces
    private var calls: VarlinkBudget
    private var replies: VarlinkBudget

    init(loop: any EventLoop, service: VarlinkService, limits: VarlinkLimits, logger: Logger) {
        self.loop = loop
        self.service = service
        self.limits = limits
        self.logger = logger
        places = VarlinkPlaces(maximum: limits.connections, maximumPerUser: limits.connectionsPerUser)
        calls = VarlinkBudget(maximum: limits.unfinishedCallBytes)
        replies = VarlinkBudget(maximum: limits.unsentReplyBytes)
    }

    /// Why a connection is not taken, in words for its client.
    struct Refusal: Error { let message: String }

    /// Makes the connection of a client that was just accepted.
    func join(_ peer: Peer) throws(Refusal) -> VarlinkConnection {
        guard case .open = life else { throw Refusal(message: "the service stops") }
        if let reason = places.take(by: peer.uid) {
            logger.debug("refused a connection", metadata: ["reason": "\(reason)", "pid": "\(peer.pid)"])
            throw Refusal(message: reason)
        }
        nextID += 1
        let connection = VarlinkConnection(id: nextID, peer: peer, connections: self)
        connections[nextID] = connection
        return connection
    }

    /// A connection is closed and has no call in hand any more.
    func leave(_ connection: VarlinkConnection) {
        guard connections.removeValue(forKey: connection.id) != nil else { return }
        places.leave(by: connection.peer.uid)
        holdCalls(0, by: connection)
        holdReplies(0, by: connection)
        if case .stopping(let promise) = life, connections.isEmpty { promise.succeed() }
    }

    /// A connection has calls of so many bytes that are not answered.
    func holdCalls(_ bytes: Int, by connection: VarlinkConnection) {
        for id in calls.hold(bytes, by: connection.id, of: connection.peer.uid) {
            connections[id]?.drop(because: "unfinished calls take more than \(limits.unfinishedCallBytes) bytes")
        }
    }

    /// A connection has replies of so many bytes that its client has not taken.
    func holdReplies(_ bytes: Int, by connection: VarlinkConnection) {
        for id in replies.hold(bytes, by: connection.id, of: connection.peer.uid) {
            connections[id]?.drop(because: "replies that nobody reads take more than \(limits.unsentReplyBytes) bytes")
        }
    }

    /// Takes no more connections and ends those that there are: idle ones and streams at once, the others when their
    /// call in hand is answered or the grace is over.
    /// - Returns: a future that succeeds when the last one is gone.
    func stop() -> EventLoopFuture<Void> {
        let promise = loop.makePromise(of: Void.self)
        life = .stopping(promise)
        for connection in connections.values { connection.stop() }
        if connections.isEmpty { promise.succeed() }
        let grace = loop.assumeIsolated().scheduleTask(in: limits.grace) { [self] in
            for connection in connections.values { connection.drop(because: "the service stops") }
        }
        promise.futureResult.whenComplete { _ in grace.cancel() }
        return promise.futureResult
    }
}
