/// One file in the reader's hands: what its forms' readers need, and where its articles go. Used by one thread.
final class Reading {
    /// The file's name or path, without ".gz"; only a hint. Inside a file that is in the file, that one's.
    private(set) var name: String
    let options: ReadingOptions
    private let each: (Article) throws(ReadingError) -> Void
    private(set) var articles = 0
    private var leftOut = 0
    private var firstReason: String?
    /// How many files are open, one in the other, and the key of the innermost.
    private var depth = 0
    private var innerKey: String?
    /// Why whoever takes the articles wants no more.
    private var refusal: ReadingError?
    /// Files inside one another further than this are not read.
    private static let deepest = 8

    init(name: String, options: ReadingOptions, each: @escaping (Article) throws(ReadingError) -> Void) {
        self.name = name
        self.options = options
        self.each = each
    }

    /// Gives an article away. In a file of one its errors are the file's.
    func give(_ draft: Draft) throws(ReadingError) {
        try pass(draft.article(part: articles, options))
    }

    /// Gives one of the many articles of a container away; a bad one costs itself.
    func giveEntry(_ draft: Draft) throws(ReadingError) {
        let article: Article
        do throws(ReadingError) {
            article = try draft.article(part: articles, options)
        } catch {
            return leaveOut(error.reason)
        }
        try pass(article)
    }

    private func pass(_ article: Article) throws(ReadingError) {
        var article = article
        if let innerKey { article.key = article.key.map { "\(innerKey)/\($0)" } ?? innerKey }
        articles += 1
        do throws(ReadingError) {
            try each(article)
        } catch {
            refusal = error
            throw error
        }
    }

    /// Reads a file that is inside this one, such as a mail's attachment, by whatever form it has: its articles are this
    /// file's, with `key` (or keys that start with it).
    /// - Returns: why it gives none. What is thrown ends the reading of the whole file.
    func enter(_ name: String, key: String?, _ bytes: [UInt8]) throws(ReadingError) -> ReadingError? {
        if depth == Reading.deepest {
            return .broken(form: "file", detail: "files lie in one another more than \(Reading.deepest) deep")
        }
        let outer = (self.name, innerKey)
        depth += 1
        (self.name, innerKey) = (name, key ?? innerKey)
        defer {
            depth -= 1
            (self.name, innerKey) = outer
        }
        return try entry { () throws(ReadingError) in try FileReader.read(ByteStream(bytes), self) }
    }

    /// Reads one entry of a container.
    /// - Returns: why it gives no article. What is thrown ends the reading of the whole file.
    func entry(_ read: () throws(ReadingError) -> Void) throws(ReadingError) -> ReadingError? {
        do throws(ReadingError) {
            try read()
            return nil
        } catch {
            if let refusal { throw refusal }
            return error
        }
    }

    /// Notes that an entry of a container gives no article, and why.
    func leaveOut(_ reason: String) {
        leftOut += 1
        firstReason = firstReason ?? reason
    }

    /// What is to be said of a file that gave articles: what of it was left out; nil where nothing was.
    var note: String? {
        guard leftOut > 0, let firstReason else { return nil }
        return "\(leftOut) of \(leftOut + articles) entries left out: \(firstReason)"
    }

    /// Why the file gives no article although it was read to its end.
    var nothing: ReadingError { firstReason.map { .noEntry(reason: $0) } ?? .noText }
}
