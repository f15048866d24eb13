import CLinux
import Glibc
import ReadoutArticles
import ReadoutDesk
import ReadoutJSON
import ReadoutProtocol

/// One reader process. Used by one thread at a time; any thread may kill it.
final class ReaderProcess: Sendable {
    /// How the process ended, or was ended: it is of no use any more.
    enum End: Error, Equatable {
        /// No answer came in time.
        case late
        /// It has taken all the memory that it may.
        case exhausted
        case crashed(signal: CInt)
        /// Somebody else killed it; the kernel does where memory runs out.
        case killed
        case exited(status: CInt)
        /// It said something that is no answer.
        case garbled
        /// What it would still bring is not wanted.
        case dismissed
    }

    /// Its start may take this long, in seconds, on a machine that has much else to do.
    private static let startPatience = 10

    /// Before it has analysed an article it may give so many signs of life.
    private static let signs = 4

    private let process: ChildProcess
    private let limits: ReaderLimits

    /// Starts `program`.
    init(program: String, limits: ReaderLimits) throws(ChildProcess.DoesNotStart) {
        process = try ChildProcess(program: program, arguments: ["serve"] + limits.arguments)
        self.limits = limits
    }

    /// Waits until it is ready, which comes before any file: the bounds that it has set itself.
    func ready() throws(End) -> ReaderMessages.Hello {
        var bytes: [UInt8] = []
        let frame = try nextFrame(&bytes, within: Self.startPatience)
        guard let hello = try? JSON(parsing: frame).decode(ReaderMessages.Hello.self, strict: false) else {
            throw end(.garbled)
        }
        return hello
    }

    /// Reads one file.
    /// - Parameters:
    ///   - file: an open one.
    ///   - name: without its folders.
    ///   - part: takes some articles of many, and says whether the others are wanted.
    /// - Returns: the last reply, which is no part.
    func read(_ file: CInt, name: [UInt8], part: ([Article]) -> Bool) throws(End) -> ReaderMessages.Reply {
        try ask(ReaderMessages.Request(name: InboxPath(bytes: name).escaped), file)
        var bytes: [UInt8] = []  // it says nothing unasked: nothing is left over from the file before
        while true {
            let frame = try nextFrame(&bytes, within: limits.seconds)
            guard let reply = try? JSON(parsing: frame).decode(ReaderMessages.Reply.self, strict: false) else {
                throw end(.garbled)
            }
            guard reply.outcome == .part else { return reply }
            let articles = (reply.articles ?? []).map(Article.init)
            if !articles.isEmpty, !part(articles) { throw end(.dismissed) }
        }
    }

    /// Analyses an article.
    /// - Parameter file: holds it as `ReaderMessages.Entry`.
    func analyze(_ file: CInt) throws(End) -> ReaderMessages.Reply {
        try ask(ReaderMessages.Request(name: "", isArticle: true), file)
        var bytes: [UInt8] = []
        for _ in 0..<Self.signs {
            let frame = try nextFrame(&bytes, within: limits.seconds)
            guard let reply = try? JSON(parsing: frame).decode(ReaderMessages.Reply.self, strict: false) else {
                throw end(.garbled)
            }
            if reply.outcome != .part { return reply }
        }
        throw end(.garbled)
    }

    private func ask(_ request: ReaderMessages.Request, _ file: CInt) throws(End) {
        let bytes = JSON.encode(request) + [0]
        guard readout_send_file(process.input, bytes, bytes.count, file) == 0 else { throw end() }
    }

    /// Ends the process now, whatever it does.
    func kill() { process.kill() }

    // MARK: Frames

    /// The next message, of which `bytes` has what came before.
    private func nextFrame(_ bytes: inout [UInt8], within seconds: Int) throws(End) -> [UInt8] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        let most = ReaderMessages.maximumBytes(textLimit: limits.text)
        var searched = 0
        while true {
            if let end = Self.end(of: bytes, from: searched) {
                defer { bytes.removeFirst(end + 1) }
                return Array(bytes[..<end])
            }
            searched = bytes.count
            guard searched <= most else { throw end(.garbled) }
            switch process.receive(into: &bytes, until: deadline) {
            case .some(true): continue
            case .some(false): throw end()
            case .none: throw end(.late)
            }
        }
    }

    /// Where the first NUL byte is.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress, let found = memchr(first + start, 0, bytes.count - start) else {
                return nil
            }
            return UnsafeRawPointer(found) - first
        }
    }

    /// Ends the process for a reason of ours, or finds out why it has ended.
    private func end(_ reason: End? = nil) -> End {
        let status = process.end(now: reason != nil)
        if let reason { return reason }
        switch status {
        case .exited(let status) where status == ReaderMessages.exhaustedStatus: return .exhausted
        case .exited(let status): return .exited(status: CInt(status))
        case .signalled(SIGALRM): return .late
        case .signalled(SIGKILL): return .killed
        case .signalled(let signal): return .crashed(signal: signal)
        }
    }
}
