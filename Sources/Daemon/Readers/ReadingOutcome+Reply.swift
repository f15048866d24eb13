import ReadoutArchive
import ReadoutArticles
import ReadoutDesk
import ReadoutProtocol

extension ReadingOutcome {
    /// - Parameters:
    ///   - reply: a reader's last to a request.
    ///   - stamp: of the file that it was about.
    init(_ reply: ReaderMessages.Reply, _ stamp: FileStamp) {
        let reason = reply.reason ?? "the reader gave no reason"
        let sha256 = reply.sha256.flatMap(Hexadecimal.bytes).flatMap { $0.count == 32 ? $0 : nil }
        switch reply.outcome {
        case .read where sha256 != nil:
            let articles = (reply.articles ?? []).map(Article.init)
            self = .read(stamp, ReadFile(sha256: reply.sha256 ?? "", articles: articles, note: reply.note))
        case .ignored: self = .ignored(stamp, reason: reason, sha256: sha256)
        case .unsettled: self = .unsettled
        case .refused: self = .failed(stamp, reason: reason, sha256: sha256, again: .always)
        case .failed, .read, .part: self = .failed(stamp, reason: reason, sha256: sha256, again: .never)
        }
    }
}

extension Article {
    /// More than any file has articles, and far from the bounds of an integer.
    private static let maximumPart = 1 << 40

    /// An article as the reader gives it. Nothing rests on its paragraphs being in its text, or on its place in the file:
    /// a reader may have been taken over by a file. What it says of the analysis is looked through by who keeps it.
    init(_ entry: ReaderMessages.Entry) {
        let article = entry.article
        let bytes = article.text.utf8.count
        self.init(
            part: min(max(0, article.ref.part), Self.maximumPart), key: entry.key,
            format: Format(rawValue: article.format) ?? .text, title: article.ref.title, subtitle: article.subtitle,
            outlet: article.ref.outlet,
            bylines: article.bylines, dateline: article.dateline,
            published: article.ref.published.flatMap { value in
                article.publishedFrom.flatMap(PublicationDate.Source.init).map {
                    PublicationDate(value: value, source: $0)
                }
            },
            url: article.url, language: article.ref.language, text: article.text,
            paragraphs: article.paragraphs.compactMap(\.range).filter { $0.lowerBound >= 0 && $0.upperBound <= bytes },
            analysis: entry.analysis.flatMap(Base64.decode))
    }
}
