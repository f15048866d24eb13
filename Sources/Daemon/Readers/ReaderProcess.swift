import CLinux
import Glibc
import ReadoutArchive
import ReadoutArticles
import ReadoutDesk
import ReadoutProtocol
import ReadoutJSON

/// One reader process. Used by one thread at a time.
final class ReaderProcess {
    /// Why the process is of no use any more.
    struct Ended: Error {
        let reason: String
    }

    /// A file may take this long, in milliseconds.
    private static let patience: CInt = 10_000

    private let process: pid_t
    private let input: CInt
    private let output: CInt
    private var received: [UInt8] = []
    private var reaped = false

    /// nil where the program does not start; errno says why.
    init?(program: String) {
        var requests: [CInt] = [-1, -1]
        var replies: [CInt] = [-1, -1]
        guard readout_pipe(&requests) == 0 else { return nil }
        guard readout_pipe(&replies) == 0 else {
            requests.forEach { close($0) }
            return nil
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, requests[0], 0)
        posix_spawn_file_actions_adddup2(&actions, replies[1], 1)
        // A socket that was accepted this moment may not be close-on-exec yet.
        _ = readout_spawn_close_from(&actions, 3)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup("serve"), nil]
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, program, &actions, nil, &arguments, environ)
        close(requests[0])
        close(replies[1])
        guard failure == 0 else {
            close(requests[1])
            close(replies[0])
            errno = failure
            return nil
        }
        self.process = process
        input = requests[1]
        output = replies[0]
    }

    /// Closes its input, at which it ends by itself.
    deinit {
        close(input)
        close(output)
        if !reaped { reap(kill: false) }
    }

    /// Reads one file.
    func read(_ name: [UInt8]) throws(Ended) -> ReadingOutcome {
        let request = ReaderMessages.Request(path: InboxPath(bytes: name).escaped)
        try write(JSON.encode(request) + [0])
        let frame = try nextFrame()
        guard let reply = try? JSON(parsing: frame).decode(ReaderMessages.Reply.self, strict: false) else {
            throw end("the reader answered with something that is no answer")
        }
        return ReadingOutcome(reply)
    }

    private func write(_ bytes: [UInt8]) throws(Ended) {
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw end("the reader is gone") }
            at += count
        }
    }

    private func nextFrame() throws(Ended) -> [UInt8] {
        var searched = 0
        while true {
            if let end = received[searched...].firstIndex(of: 0) {
                defer { received.removeFirst(end + 1) }
                return Array(received[..<end])
            }
            searched = received.count
            guard searched <= ReaderMessages.maximumBytes else { throw end("the reader's answer is too long") }
            var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let ready = poll(&polled, 1, Self.patience)
            if ready < 0 && errno == EINTR { continue }
            guard ready > 0 else {
                throw end("reading it took longer than \(Self.patience / 1000) seconds")
            }
            let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
                let count = Glibc.read(output, buffer.baseAddress, buffer.count)
                if count > 0 { received.append(contentsOf: buffer[..<count]) }
                return count
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw end("the reader crashed on it") }
        }
    }

    /// Ends the process, and says why and how.
    private func end(_ reason: String) -> Ended {
        let status = reap(kill: true)
        let signal = status & 0x7F
        let crashed = signal != 0 && signal != SIGKILL
        return Ended(reason: crashed ? "\(reason) (\(String(cString: strsignal(signal))))" : reason)
    }

    @discardableResult
    private func reap(kill killing: Bool) -> CInt {
        if killing { kill(process, SIGKILL) }
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        reaped = true
        return status
    }
}

extension ReadingOutcome {
    fileprivate init(_ reply: ReaderMessages.Reply) {
        let stamp = reply.stamp.map {
            FileStamp(
                size: $0.size, modified: $0.modified, statusChanged: $0.statusChanged, device: $0.device,
                inode: $0.inode)
        }
        switch (reply.outcome, stamp) {
        case (.read, let stamp?):
            let articles = (reply.articles ?? []).map(Article.init)
            self = .read(stamp, ReadFile(sha256: reply.sha256 ?? "", articles: articles))
        case (.failed, _), (.refused, _), (.read, nil):
            self = .failed(
                stamp, reason: reply.reason ?? "the reader gave no reason",
                sha256: reply.sha256.flatMap(Hexadecimal.bytes), passing: reply.outcome == .refused)
        case (.unsettled, _): self = .unsettled
        case (.gone, _): self = .gone
        }
    }
}

extension Article {
    /// An article as the reader gives it.
    fileprivate init(_ article: Contract.Article) {
        self.init(
            part: article.ref.part, key: nil, format: Format(rawValue: article.format) ?? .text,
            title: article.ref.title, subtitle: article.subtitle, outlet: article.ref.outlet,
            bylines: article.bylines, dateline: article.dateline,
            published: article.ref.published.flatMap { value in
                article.publishedFrom.flatMap(PublicationDate.Source.init).map {
                    PublicationDate(value: value, source: $0)
                }
            },
            url: article.url, language: article.ref.language, text: article.text,
            paragraphs: article.paragraphs.compactMap(\.range))
    }
}
