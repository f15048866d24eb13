import CLinux
import Glibc
import ReadoutAnalysis
import ReadoutArticles
import ReadoutJSON
import ReadoutProtocol

/// Answers the daemon's requests, one after the other, until its input ends.
struct RequestLoop {
    let input: CInt
    let output: CInt
    let bounds: Bounds
    let analyzer: Analyzer

    /// The exit status.
    func run(_ hello: ReaderMessages.Hello) -> CInt {
        guard Output.write(JSON.encode(hello) + [0], to: output) else { return 0 }
        var received: [UInt8] = []
        var file: CInt = -1
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            var came: CInt = -1
            let count = readout_receive_file(input, buffer.baseAddress, buffer.count, &came)
            guard count > 0 else { return 0 }
            if came >= 0 { file = came }
            received.append(contentsOf: buffer[..<count])
            while let end = received.firstIndex(of: 0) {
                let request = Array(received[..<end])
                received.removeFirst(end + 1)
                answer(request, file)
                file = -1
            }
        }
    }

    private func answer(_ frame: [UInt8], _ descriptor: CInt) {
        let replies = ReplyWriter(output: output, seconds: bounds.seconds)
        guard descriptor >= 0,
            let request = try? JSON(parsing: frame).decode(ReaderMessages.Request.self, strict: false)
        else {
            let reason = "the reader was asked something that it does not understand"
            return replies.end(ReaderMessages.Reply(.refused, reason: reason))
        }
        do throws(ReadingError) {
            let file = try SourceFile(descriptor, piece: replies.getOn)
            if request.isArticle ?? false { return replies.end(try analysis(of: file)) }
            replies.end(read(file, name: FileName.hint(EscapedPath.bytes(request.name)), replies))
        } catch {
            replies.end(ReaderMessages.Reply(.refused, reason: error.reason))
        }
    }

    private func read(_ file: SourceFile, name: String, _ replies: ReplyWriter) -> ReaderMessages.Reply {
        let stream = file.stream
        do throws(ReadingError) {
            let note = try FileReader.read(stream, name: name, options: bounds.options) {
                (article) throws(ReadingError) in
                replies.add(article, CodedAnalysis(analyzer.analyze(article)))
            }
            try stream.drain()
            guard file.isUnchanged else { return ReaderMessages.Reply(.unsettled) }
            return ReaderMessages.Reply(.read, sha256: file.sha256(), note: note)
        } catch {
            return failure(error, file, stream, replies)
        }
    }

    /// What is found in the article that a file of the daemon's memory holds.
    private func analysis(of file: SourceFile) throws(ReadingError) -> ReaderMessages.Reply {
        var bytes: [UInt8] = []
        let stream = file.stream
        while let piece = try stream.next() { bytes += piece }
        guard let entry = try? JSON(parsing: bytes).decode(ReaderMessages.Entry.self, strict: false) else {
            return ReaderMessages.Reply(.failed, reason: "the reader was given no article")
        }
        let coded = CodedAnalysis(analyzer.analyze(Article(entry.article, key: entry.key)))
        return ReaderMessages.Reply(.read, analysis: Base64.encode(coded.message))
    }

    private func failure(
        _ error: ReadingError, _ file: SourceFile, _ stream: ByteStream, _ replies: ReplyWriter
    ) -> ReaderMessages.Reply {
        if case .refused(let reason) = error { return ReaderMessages.Reply(.refused, reason: reason) }
        // A large file is not read to its end only to recognize it when its times change.
        let isRecognized = file.left <= bounds.file && (try? stream.drain()) != nil
        guard file.isUnchanged else { return ReaderMessages.Reply(.unsettled) }
        if !error.isIgnored { replies.breakOff() }
        return ReaderMessages.Reply(
            error.isIgnored ? .ignored : .failed, reason: error.reason, sha256: isRecognized ? file.sha256() : nil)
    }
}

/// A file's name with the folder it is in, which tells the pieces of a saved page.
enum FileName {
    static func hint(_ path: [UInt8]) -> String {
        let names = path.split(separator: UInt8(ascii: "/")).suffix(2).map { String(decoding: $0, as: UTF8.self) }
        return names.joined(separator: "/")
    }
}
