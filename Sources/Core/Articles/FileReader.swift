/// Reads files: bytes → articles. Synchronous; what it is given decides what it gives.
package enum FileReader {
    /// Reads a file from a stream and gives its articles to `each`, one after the other: files of many (feeds, mailboxes)
    /// are never in memory as a whole. `name` is its name or path; only the extension counts, as a hint.
    /// - Returns: what of it was left out, in words; nil where nothing was.
    package static func read(
        _ stream: ByteStream, name: String, options: ReadingOptions,
        each: (Article) throws(ReadingError) -> Void
    ) throws(ReadingError) -> String? {
        do throws(ReadingError) {
            return try withoutActuallyEscaping(each) { (each) throws(ReadingError) -> String? in
                let unpacked = try unpack(stream, name: name)
                let reading = Reading(name: unpacked.name, options: options, each: each)
                try read(unpacked.stream, reading)
                if reading.articles == 0 { throw reading.nothing }
                return reading.note
            }
        } catch {
            throw SavedPage.isPart(name) ? SavedPage.error(for: error) : error
        }
    }

    /// Reads a file's bytes.
    package static func read(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(ReadingError) -> ReadFile {
        var articles: [Article] = []
        let note = try read(ByteStream(bytes), name: name, options: options) { (article) throws(ReadingError) in
            articles.append(article)
        }
        return ReadFile(sha256: sha256(bytes), articles: articles, note: note)
    }

    /// SHA-256 (FIPS 180-4) of a file's bytes, in hexadecimal.
    package static func sha256(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(Digest.sha256) }

    private static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        let head = try stream.peek(FileForm.headBytes)
        if head.isEmpty { throw .empty }
        switch try FileForm.detect(head, name: reading.name) {
        case .mailbox: try MailboxForm.read(stream, reading)
        case .feed: try FeedForm.read(TextStream.utf8(stream, .xml), reading)
        case .jsonLines: try JSONLinesForm.read(TextStream.utf8(stream, .none), reading)
        case .json: try JSONForm.read(TextStream.utf8(stream, .none), reading)
        case .mail: try MailForm.read(whole(stream, reading), reading)
        case .mhtml: try MHTMLForm.read(whole(stream, reading), reading)
        case .html: try HTMLForm.read(whole(stream, reading), reading)
        case .nitf: try NITFForm.read(whole(stream, reading), reading)
        case .newsml: try NewsMLForm.read(whole(stream, reading), reading)
        case .pdf: try PDFForm.read(whole(stream, reading), reading)
        case .docx: try DOCXForm.read(whole(stream, reading), reading)
        case .odt: try ODTForm.read(whole(stream, reading), reading)
        case .text: try TextForm.read(whole(stream, reading), reading)
        }
    }

    /// What is in a gzip file, and in one within it, under the name without ".gz".
    private static func unpack(
        _ stream: ByteStream, name: String
    ) throws(ReadingError) -> (stream: ByteStream, name: String) {
        var (stream, name) = (stream, name)
        for _ in 0..<2 where GzipStream.isGzip(try stream.peek(3)) {
            stream = try GzipStream.unpacked(stream)
            if FileForm.ending(of: name) == "gz" { name.removeLast(3) }
        }
        return (stream, name)
    }

    private static func whole(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) -> [UInt8] {
        try stream.rest(limit: reading.options.byteLimit)
    }
}
