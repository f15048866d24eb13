import Glibc
import ReadoutArticles
import ReadoutProtocol

extension Contract.Article {
    /// An article that no desk knows: its id is 0, and it is indexed as it is read.
    init(_ article: Article, path: String, sha256: String) {
        self.init(
            ref: Contract.ArticleRef(
                id: 0, path: path, part: article.part, title: article.title, outlet: article.outlet,
                published: article.published?.value, language: article.language, words: article.words),
            format: article.format.rawValue, subtitle: article.subtitle, bylines: article.bylines,
            dateline: article.dateline, url: article.url, publishedFrom: article.published?.source.rawValue,
            revision: 1, sha256: sha256, indexedAt: Clock.now, text: article.text,
            paragraphs: article.paragraphs.map(Contract.Span.init))
    }
}

/// The time and the calendar.
enum Clock {
    /// ISO 8601, UTC.
    static var now: String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
            strftime(buffer.baseAddress!, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
            return String(cString: buffer.baseAddress!)
        }
    }

    /// The day in the local time zone.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}

extension Article {
    /// An article that the daemon has in its archive, as it was read.
    init(_ article: Contract.Article, key: String?) {
        let published = article.ref.published.flatMap { value in
            article.publishedFrom.flatMap(PublicationDate.Source.init).map { PublicationDate(value: value, source: $0) }
        }
        self.init(
            part: article.ref.part, key: key, format: Format(rawValue: article.format) ?? .text,
            title: article.ref.title, subtitle: article.subtitle, outlet: article.ref.outlet,
            bylines: article.bylines, dateline: article.dateline, published: published, url: article.url,
            language: article.ref.language, text: article.text, paragraphs: article.paragraphs.compactMap(\.range))
    }
}
