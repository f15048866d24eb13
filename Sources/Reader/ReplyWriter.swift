import CSandbox
import Glibc
import ReadoutAnalysis
import ReadoutArticles
import ReadoutJSON
import ReadoutProtocol

/// Sends what one file gives, in parts: none of its articles waits long, and few are in memory.
final class ReplyWriter {
    /// A part is sent after so many seconds at the latest, also an empty one: the daemon sees that the reader gets on.
    private static let interval = 1

    private let output: CInt
    private let seconds: Int
    private var entries: [ReaderMessages.Entry] = []
    private var bytes = 0
    /// Whether some of the file's articles are with the daemon.
    private var hasSent = false
    private var sentAt = ReplyWriter.now

    /// - Parameter seconds: the time for a file or one of its many articles; more than that ends the process, should the
    ///   daemon not be there to do it.
    init(output: CInt, seconds: Int) {
        self.output = output
        self.seconds = seconds
        errno = 0  // so that a crash is not taken for a want of memory that was long ago
        readout_alarm(CInt(clamping: seconds + 2))
    }

    /// The only article so far has no key: it may be all that the file has, and then comes with the last reply, by which
    /// the daemon knows it for the one that the file had before.
    private var isWholeFile: Bool { !hasSent && entries.count == 1 && entries[0].key == nil }

    /// Takes an article and what was found in it, and sends a part when it is due.
    func add(_ article: Article, _ analysis: CodedAnalysis) {
        if bytes >= ReaderMessages.partBytes { sendPart() }  // it was not the whole file
        entries.append(
            ReaderMessages.Entry(
                key: article.key, article: Contract.Article(article, path: "", sha256: ""),
                analysis: Base64.encode(analysis.message)))
        bytes += article.text.utf8.count
        let isFull = entries.count >= ReaderMessages.partArticles || bytes >= ReaderMessages.partBytes
        if isFull && !isWholeFile { sendPart() }
    }

    /// A piece more of the file is about to be read.
    func getOn() {
        guard Self.now - sentAt >= Self.interval else { return }
        if isWholeFile { sendSign() } else { sendPart() }
    }

    /// The file breaks off here: sends the articles in hand that are known again by their keys when it is whole, so that
    /// what is answered of it does not hang on where a part was full.
    func breakOff() {
        entries.removeAll { $0.key == nil }
        if !entries.isEmpty { sendPart() }
    }

    /// Sends the last reply, with the articles that were in no part where the file was read.
    func end(_ reply: ReaderMessages.Reply) {
        var reply = reply
        if reply.outcome == .read { reply.articles = entries }
        send(reply)
    }

    private func sendPart() {
        let part = entries
        entries = []
        bytes = 0
        hasSent = hasSent || !part.isEmpty
        sendSign(with: part)
    }

    /// Tells the daemon that the reader gets on.
    private func sendSign(with part: [ReaderMessages.Entry] = []) {
        send(ReaderMessages.Reply(.part, articles: part))
        sentAt = Self.now
        readout_alarm(CInt(clamping: seconds + 2))
    }

    /// Waits until the daemon takes it, for as long as that may be. Where nobody does any more, all is over.
    private func send(_ reply: ReaderMessages.Reply) {
        readout_alarm(0)
        guard Output.write(JSON.encode(reply) + [0], to: output) else { exit(0) }
    }

    /// Seconds of a clock that only goes on.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return time.tv_sec
    }
}
