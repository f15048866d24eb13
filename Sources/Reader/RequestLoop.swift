import Glibc
import ReadoutArticles
import ReadoutProtocol
import ReadoutJSON

/// Answers the daemon's requests, one after the other, until its input ends.
struct RequestLoop {
    let input: CInt
    let output: CInt

    /// The exit status.
    func run() -> CInt {
        var received: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(input, buffer.baseAddress, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return 0 }
            received.append(contentsOf: buffer[..<count])
            while let end = received.firstIndex(of: 0) {
                let request = Array(received[..<end])
                received.removeFirst(end + 1)
                guard Output.write(JSON.encode(answer(request)) + [0], to: output) else { return 0 }
            }
        }
    }

    private func answer(_ frame: [UInt8]) -> ReaderMessages.Reply {
        guard let request = try? JSON(parsing: frame).decode(ReaderMessages.Request.self, strict: false) else {
            return ReaderMessages.Reply(.refused, reason: "the reader was asked something that it does not understand")
        }
        let name = EscapedPath.bytes(request.path)
        do {
            let options = ReadingOptions(today: Clock.today)
            let file = try SourceFile(name, limit: options.byteLimit)
            return reading(file, name: name, options)
        } catch {
            switch error {
            case .gone: return ReaderMessages.Reply(.gone)
            case .unsettled: return ReaderMessages.Reply(.unsettled)
            case .unreadable(let reason, let stamp): return ReaderMessages.Reply(.failed, reason: reason, stamp: stamp)
            case .refused(let reason): return ReaderMessages.Reply(.refused, reason: reason)
            }
        }
    }

    private func reading(_ file: SourceFile, name: [UInt8], _ options: ReadingOptions) -> ReaderMessages.Reply {
        do {
            let read = try FileReader.read(file.bytes, name: FileName.last(of: name), options: options)
            let articles = read.articles.map { Contract.Article($0, path: "", sha256: read.sha256) }
            return ReaderMessages.Reply(.read, stamp: file.stamp, sha256: read.sha256, articles: articles)
        } catch {
            return ReaderMessages.Reply(
                .failed, reason: error.reason, stamp: file.stamp, sha256: FileReader.sha256(file.bytes))
        }
    }
}
