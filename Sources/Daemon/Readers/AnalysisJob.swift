import CLinux
import Glibc
import ReadoutArchive
import ReadoutArticles
import ReadoutDesk
import ReadoutJSON
import ReadoutProtocol
import Synchronization

/// One article of the archive that is to be analysed anew: a task waits for what the thread of a reader process brings.
final class AnalysisJob: Sendable {
    private let article: Article
    private let waiting = Mutex<CheckedContinuation<AnalysisOutcome, Never>?>(nil)

    init(_ article: Article) { self.article = article }

    /// - Parameter begin: hands the job to the readers.
    func run(begin: () -> Void) async -> AnalysisOutcome {
        await withCheckedContinuation { continuation in
            waiting.withLock { $0 = continuation }
            begin()
        }
    }

    /// The last that is heard of the job.
    func end(_ outcome: AnalysisOutcome) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: outcome)
    }

    /// The article in a file of memory, for a reader; nil where the system has none to give. A file and no message: a
    /// reader that does not read cannot hold its thread up.
    func file() -> MemoryFile? {
        let entry = ReaderMessages.Entry(key: article.key, article: Contract.Article(article))
        return MemoryFile(JSON.encode(entry))
    }
}

/// A file without a name, in memory.
struct MemoryFile: ~Copyable {
    let descriptor: CInt

    init?(_ bytes: [UInt8]) {
        descriptor = readout_memory_file()
        guard descriptor >= 0 else { return nil }
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return nil }
            at += count
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }
}

extension Contract.Article {
    /// An article as a reader is given it.
    fileprivate init(_ article: Article) {
        self.init(
            ref: Contract.ArticleRef(
                id: 0, path: "", part: article.part, title: article.title, outlet: article.outlet,
                published: article.published?.value, language: article.language, words: 0),
            format: article.format.rawValue, subtitle: article.subtitle, bylines: article.bylines,
            dateline: article.dateline, url: article.url, publishedFrom: article.published?.source.rawValue,
            revision: 1, sha256: "", indexedAt: "", text: article.text,
            paragraphs: article.paragraphs.map(Contract.Span.init))
    }
}
