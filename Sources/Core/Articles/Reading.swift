/// One file in the reader's hands: what its forms' readers need, and where its articles go. Used by one thread.
final class Reading {
    /// The file's name or path, without ".gz"; only a hint.
    let name: String
    let options: ReadingOptions
    private let each: (Article) throws(ReadingError) -> Void
    private(set) var articles = 0
    private var leftOut = 0
    private var firstReason: String?

    init(name: String, options: ReadingOptions, each: @escaping (Article) throws(ReadingError) -> Void) {
        self.name = name
        self.options = options
        self.each = each
    }

    /// Gives an article away. In a file of one its errors are the file's.
    func give(_ draft: Draft) throws(ReadingError) {
        let article = try draft.article(part: articles, options)
        articles += 1
        try each(article)
    }

    /// Gives one of the many articles of a container away; a bad one costs itself.
    func giveEntry(_ draft: Draft) throws(ReadingError) {
        let article: Article
        do throws(ReadingError) {
            article = try draft.article(part: articles, options)
        } catch {
            return leaveOut(error.reason)
        }
        articles += 1
        try each(article)
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
