/// The order of calls and replies on one connection: calls are answered one at a time, in the order in which they
/// came. Does no I/O: each event returns what the connection is to do next.
struct VarlinkConversation {
    enum Action: Equatable {
        /// Wait for the next event.
        case wait
        /// Answer this call, then say `answered()`.
        case answer([UInt8])
        /// Close the connection; all replies that it gets are sent.
        case close(Reason)
    }

    enum Reason: String {
        case done = "no more calls come"
        case tooLong = "a call is too long"
        case stopping = "the service stops"
    }

    private enum Turn: Equatable {
        case client
        /// A call of so many bytes is being answered.
        case server(Int)
        case over
    }

    private var framing: VarlinkFraming
    private var turn = Turn.client
    /// Why no more bytes are taken; nil as long as they are.
    private var ended: Reason?

    /// False from when the client is gone: nobody reads replies any more.
    private(set) var isHeard = true

    init(maximumCallBytes: Int) { framing = VarlinkFraming(maximumCallBytes: maximumCallBytes) }

    /// Bytes of the calls that are not answered yet, begun ones included.
    var unfinishedBytes: Int { if case .server(let bytes) = turn { bytes + framing.count } else { framing.count } }

    /// Whether nothing more is to be done; final.
    var isOver: Bool { turn == .over }

    /// Whether more bytes should be read now. While a call is being answered, one that is complete may wait behind
    /// it, and then the rest waits in the socket: so many pipelined calls cost no memory here.
    mutating func wantsBytes() -> Bool {
        switch turn {
        case .client: ended == nil
        case .server: ended == nil && !framing.isReady()
        case .over: false
        }
    }

    /// Bytes came.
    mutating func received(_ bytes: UnsafeRawBufferPointer) -> Action {
        guard ended == nil, turn != .over else { return .wait }
        framing.append(bytes)
        return advance()
    }

    /// The call in hand is answered: its last reply is sent, or there is none to send.
    mutating func answered() -> Action {
        guard case .server = turn else { return .wait }
        turn = .client
        return advance()
    }

    /// The client sends no more, but still reads: the calls that it sent are answered.
    mutating func inputEnded() -> Action {
        if ended == nil { ended = .done }
        return advance()
    }

    /// The client is gone. Its calls still pass through `answer`, because one-way ones are to be carried out.
    mutating func hungUp() -> Action {
        isHeard = false
        return inputEnded()
    }

    /// The service stops: the call in hand is the last one.
    mutating func stop() -> Action {
        ended = .stopping
        framing.removeAll()
        return advance()
    }

    /// The connection is to end whatever its client still wants.
    mutating func drop() -> Action {
        isHeard = false
        return stop()
    }

    /// The client broke the rules with the call in hand: nothing that it sent after it is read.
    mutating func abandon() {
        turn = .over
        framing.removeAll()
    }

    private mutating func advance() -> Action {
        guard turn == .client else { return .wait }
        switch framing.next() {
        case .call(let call):
            turn = .server(call.count)
            return .answer(call)
        case .incomplete:
            guard let ended else { return .wait }
            abandon()
            return .close(ended)
        case .tooLong:
            abandon()
            return .close(.tooLong)
        }
    }
}
