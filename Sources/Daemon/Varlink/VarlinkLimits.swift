import NIOCore
import ReadoutProtocol

/// How much of the daemon its clients may take.
struct VarlinkLimits: Sendable {
    /// Bytes of one call, without its NUL.
    var callBytes = Varlink.maximumCallBytes
    /// Bytes of all calls together that have begun to come in and are not answered yet.
    var unfinishedCallBytes = 64 << 20
    /// Bytes of all replies together that their clients have not taken yet.
    var unsentReplyBytes = 128 << 20
    /// Connections at a time.
    var connections = 4096
    /// Connections at a time of one user.
    var connectionsPerUser = 1024
    /// A client that takes no byte of its reply for this long is dropped.
    var slowReader = TimeAmount.seconds(30)
    /// How long calls in hand may take once the service stops.
    var grace = TimeAmount.milliseconds(300)
}
