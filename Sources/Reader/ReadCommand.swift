import Glibc
import ReadoutAnalysis
import ReadoutArticles
import ReadoutJSON
import ReadoutProtocol

/// `readout read`: reads files without a daemon.
struct ReadCommand {
    private let analyzer = Analyzer(models: .installed())
    private var options = Bounds.usual.options
    private var files: [[UInt8]] = []
    private var problem: String?

    init(_ arguments: [[UInt8]]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch String(decoding: argument, as: UTF8.self) {
            case "--verbatim": options.verbatim = true
            case "--published":
                options.published = rest.popFirst().map { String(decoding: $0, as: UTF8.self) }
                if options.published == nil { problem = "--published wants a date, such as 2022-09-15" }
            case "--":
                files += rest
                rest = []
            case let option where option.hasPrefix("--"): problem = "there is no option \(option)"
            default: files.append(argument)
            }
        }
        if files.isEmpty { problem = problem ?? "name the files to read" }
    }

    /// Prints the articles, one a line; the exit status: 2 where a file could not be read.
    func run() -> CInt {
        if let problem {
            Output.complain(problem)
            return 2
        }
        var failed = false
        for file in files {
            do throws(ReadingError) {
                guard try print(file) else { return 2 }
            } catch {
                Output.complain("\(EscapedPath.string(file)): \(error.reason)")
                failed = true
            }
        }
        return failed ? 2 : 0
    }

    /// False where nobody reads what is printed any more.
    private func print(_ name: [UInt8]) throws(ReadingError) -> Bool {
        let file = try SourceFile(try open(name)) {}
        let stream = file.stream
        let lines = ArticleLines(analyzer: analyzer)
        let note = try FileReader.read(stream, name: FileName.hint(name), options: options) {
            (article) throws(ReadingError) in
            lines.add(article, of: name)
        }
        try stream.drain()
        guard file.isUnchanged else { throw .refused(reason: "it changed while it was read") }
        if let note { Output.complain("\(EscapedPath.string(name)): \(note)") }
        return lines.end(sha256: file.sha256() ?? "")
    }

    private func open(_ name: [UInt8]) throws(ReadingError) -> CInt {
        let descriptor = (name + [0]).withUnsafeBytes {
            Glibc.open(
                $0.baseAddress!.assumingMemoryBound(to: CChar.self), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        }
        guard descriptor >= 0 else {
            let code = errno
            throw .refused(
                reason: code == ENOENT || code == ENOTDIR
                    ? "there is no such file" : "it cannot be opened: \(String(cString: strerror(code)))")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .refused(reason: "it is not a regular file")
        }
        return descriptor
    }
}

/// The articles of one file as lines on standard output. Each names the digest of the whole file, which is known at its
/// end: the articles of a file wait for it until they are many, and those that come then go without.
private final class ArticleLines {
    private static let patience = 16 << 20

    private let analyzer: Analyzer
    private var articles: [Article] = []
    private var bytes = 0
    private var path = ""
    private var isOpen = true

    init(analyzer: Analyzer) { self.analyzer = analyzer }

    func add(_ article: Article, of name: [UInt8]) {
        path = EscapedPath.string(name)
        articles.append(article)
        bytes += article.text.utf8.count
        if bytes > Self.patience { flush(sha256: "") }
    }

    /// False where nobody reads them any more.
    func end(sha256: String) -> Bool {
        flush(sha256: sha256)
        return isOpen
    }

    private func flush(sha256: String) {
        var lines: [UInt8] = []
        for article in articles {
            var line = Contract.Article(article, path: path, sha256: sha256)
            line.add(analyzer.analyze(article))
            lines += JSON.encode(line) + [10]
        }
        isOpen = isOpen && Output.write(lines, to: 1)
        articles = []
        bytes = 0
    }
}
