import Glibc
import Logging
import NIOCore

/// Lets new clients wait while file descriptors or memory for them are lacking, and those that there are go on.
/// NIO would try again at once and so take a whole processor; its own `AcceptBackoffHandler` does not help, because
/// after a failed accept(2) the channel stays registered for reading without asking it (seen with NIO 2.101).
final class AcceptPause: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private let logger: Logger
    private var warned: NIODeadline?
    private var isPausing = false

    init(logger: Logger) { self.logger = logger }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // ECONNABORTED: that client is gone, the next one can be accepted.
        guard let error = error as? IOError, error.errnoCode != ECONNABORTED, !isPausing else { return }
        if warned.map({ NIODeadline.now() - $0 > .seconds(10) }) ?? true {
            logger.warning("new clients must wait: \(error)")
            warned = .now()
        }
        isPausing = true
        let options = context.channel.syncOptions
        try? options?.setOption(.autoRead, value: false)
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) { [self] in
            isPausing = false
            try? options?.setOption(.autoRead, value: true)
        }
    }
}
