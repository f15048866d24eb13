import Logging
import NIOCore

/// One client's connection: reads calls, has them answered, writes replies. What comes when is decided by its
/// `VarlinkConversation`. Lives on the event loop, hence not Sendable.
final class VarlinkConnection: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let id: Int
    let peer: Peer
    private let connections: VarlinkConnections
    private var conversation: VarlinkConversation
    /// nil once the channel is gone.
    private var context: ChannelHandlerContext?
    /// What answers the call in hand.
    private var work: Task<Void, Never>?
    /// Whether the call in hand may go on for as long as the client listens.
    private var isStreaming = false
    private var isReadHeld = false
    private var isStopping = false
    private var isDropped = false
    /// Bytes of the reply that is being written.
    private var unsentBytes = 0
    private var watch: Scheduled<Void>?

    init(id: Int, peer: Peer, connections: VarlinkConnections) {
        self.id = id
        self.peer = peer
        self.connections = connections
        conversation = VarlinkConversation(maximumCallBytes: connections.limits.callBytes)
    }

    // MARK: What the connections ask for

    /// Ends the connection with the call in hand, at once where that is a stream or none.
    func stop() {
        isStopping = true
        if isStreaming { work?.cancel() }
        perform(conversation.stop())
    }

    /// Ends the connection at once.
    func drop(because reason: String) {
        guard !isDropped else { return }
        isDropped = true
        connections.logger.info(
            "dropped a connection", metadata: ["reason": "\(reason)", "uid": "\(peer.uid)", "pid": "\(peer.pid)"])
        end(with: conversation.drop())
    }

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let action = unwrapInboundIn(data).withUnsafeReadableBytes { conversation.received($0) }
        perform(action)
    }

    func read(context: ChannelHandlerContext) {
        isReadHeld = !conversation.wantsBytes()
        if !isReadHeld { context.read() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { perform(conversation.inputEnded()) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { end(with: conversation.hungUp()) }

    func channelInactive(context: ChannelHandlerContext) { handlerRemoved(context: context) }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        end(with: conversation.hungUp())
    }

    // MARK: Calls

    private func perform(_ action: VarlinkConversation.Action) {
        switch action {
        case .wait:
            resumeReading()
        case .answer(let call):
            answer(call)
            resumeReading()
        case .close(let reason):
            if reason == .tooLong {
                drop(because: "a call is longer than \(connections.limits.callBytes) bytes")
            } else {
                context?.close(promise: nil)
            }
        }
        if conversation.isOver {
            connections.leave(self)
        } else if !isDropped {
            connections.holdCalls(conversation.unfinishedBytes, by: self)
        }
    }

    private func answer(_ call: [UInt8]) {
        let (service, peer, isHeard) = (connections.service, peer, conversation.isHeard)
        let (loop, this) = (connections.loop, NIOLoopBound(self, eventLoop: connections.loop))
        let outlet = VarlinkService.Outlet(
            begin: { try await loop.submit { try this.value.beginStream() }.get() },
            send: { frame in
                let buffer = ByteBuffer(bytes: frame)
                do { try await loop.flatSubmit { this.value.write(buffer) }.get() } catch { throw CancellationError() }
            })
        // Not a child task: it ends with this connection, which cancels it, and the server waits for it.
        work = Task(executorPreference: CallThreads.shared) {
            let outcome = await service.answer(call, from: peer, isHeard: isHeard, outlet: outlet)
            let buffer: ByteBuffer? = if case .reply(let frame) = outcome { ByteBuffer(bytes: frame) } else { nil }
            loop.execute { this.value.finish(outcome, buffer) }
        }
    }

    private func beginStream() throws {
        guard !isStopping, conversation.isHeard else { throw CancellationError() }
        isStreaming = true
    }

    private func finish(_ outcome: VarlinkService.Outcome, _ reply: ByteBuffer?) {
        work = nil
        isStreaming = false
        switch outcome {
        case .reply:
            guard let reply, context != nil else { return perform(conversation.answered()) }
            let this = NIOLoopBound(self, eventLoop: connections.loop)
            write(reply).whenComplete { _ in this.value.perform(this.value.conversation.answered()) }
        case .silence:
            perform(conversation.answered())
        case .close(let reason):
            connections.logger.debug("closing a connection", metadata: ["reason": "\(reason)", "uid": "\(peer.uid)"])
            conversation.abandon()
            context?.close(promise: nil)
            connections.leave(self)
        }
    }

    /// The client is gone, or is to be: ends the call in hand too.
    private func end(with action: VarlinkConversation.Action) {
        work?.cancel()
        watch?.cancel()
        context?.close(promise: nil)
        perform(action)
    }

    private func resumeReading() {
        guard isReadHeld, conversation.wantsBytes() else { return }
        isReadHeld = false
        context?.read()
    }

    // MARK: Replies

    /// Writes one reply; succeeds when the kernel has all of it.
    private func write(_ reply: ByteBuffer) -> EventLoopFuture<Void> {
        guard let context else { return connections.loop.makeFailedFuture(ChannelError.ioOnClosedChannel) }
        unsentBytes = reply.readableBytes
        connections.holdReplies(unsentBytes, by: self)
        let written = context.writeAndFlush(wrapOutboundOut(reply))
        let this = NIOLoopBound(self, eventLoop: connections.loop)
        written.whenComplete { _ in this.value.written() }
        if unsentBytes > 0 { watchReader() }
        return written
    }

    private func written() {
        unsentBytes = 0
        watch?.cancel()
        watch = nil
        connections.holdReplies(0, by: self)
    }

    /// Drops the client if by then it has taken nothing more of its reply.
    private func watchReader() {
        guard let options = context?.channel.syncOptions,
            let before = try? options.getOption(.bufferedWritableBytes)
        else { return }
        watch = connections.loop.assumeIsolated().scheduleTask(in: connections.limits.slowReader) { [self] in
            guard unsentBytes > 0, let now = try? options.getOption(.bufferedWritableBytes) else { return }
            if now == before {
                drop(because: "it has not read its reply for \(connections.limits.slowReader)")
            } else {
                watchReader()
            }
        }
    }
}
