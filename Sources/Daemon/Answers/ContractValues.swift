import ReadoutArchive
import ReadoutArticles
import ReadoutDesk
import ReadoutProtocol
import ReadoutSearch

// The desk's values as the contract's.

extension Contract.Freshness {
    init(_ freshness: Freshness) {
        self.init(
            clock: freshness.tally.clock, pending: freshness.tally.pending, failed: freshness.tally.failed,
            live: freshness.live, rebuilding: freshness.rebuilding)
    }
}

extension Contract.ArticleRef {
    init(_ reference: ReadoutArchive.ArticleRef) {
        self.init(
            id: reference.id, path: reference.path, part: reference.part, title: reference.title,
            outlet: reference.outlet, published: reference.published, language: reference.language,
            words: reference.words, copyOf: reference.copyOf)
    }
}

extension Contract.Article {
    init(_ stored: StoredArticle) {
        let article = stored.article
        self.init(
            ref: Contract.ArticleRef(
                id: stored.id, path: stored.path, part: article.part, title: article.title, outlet: article.outlet,
                published: article.published?.value, language: article.language, words: stored.words,
                copyOf: stored.copyOf),
            format: article.format.rawValue, subtitle: article.subtitle, bylines: article.bylines,
            dateline: article.dateline, url: article.url, publishedFrom: article.published?.source.rawValue,
            revision: stored.revision, sha256: stored.sha256,
            indexedAt: Timestamp.iso(seconds: stored.indexedAt / 1000), text: article.text,
            paragraphs: article.paragraphs.map(Contract.Span.init))
        if let analysis = stored.analysis { add(analysis) }
        quotes = stored.quotes.map(Contract.Quote.init)
    }
}

extension Contract.Revision {
    init(_ stored: StoredRevision) {
        self.init(
            revision: stored.revision, sha256: stored.sha256,
            readAt: Timestamp.iso(seconds: stored.indexedAt / 1000), title: stored.title, words: stored.words)
    }
}

extension Contract.Hit {
    init(_ found: FoundArticle) {
        self.init(
            article: Contract.ArticleRef(found.article), score: found.score, snippet: found.passage.text,
            highlights: found.passage.highlights.map(Contract.Span.init), span: Contract.Span(found.passage.span),
            explanation: found.explanation)
    }
}

extension Contract.Facet {
    init(_ facet: Facet) {
        self.init(
            field: facet.field.rawValue,
            values: facet.values.map { Contract.FacetValue(value: $0.value, count: $0.count) })
    }
}

extension Contract.State {
    init(_ state: State) {
        switch state {
        case .pending: self = .pending
        case .indexed: self = .indexed
        case .failed: self = .failed
        case .ignored: self = .ignored
        }
    }
}

extension State {
    init(_ state: Contract.State) {
        switch state {
        case .pending: self = .pending
        case .indexed: self = .indexed
        case .failed: self = .failed
        case .ignored: self = .ignored
        }
    }
}

extension Contract.FileState {
    init(_ record: FileRecord) {
        self.init(
            path: record.path, state: Contract.State(record.state), reason: record.reason,
            retryAt: record.retryAt.map { Timestamp.iso(seconds: $0) }, attempts: record.attempts,
            size: record.stamp.size, modified: Timestamp.iso(seconds: record.stamp.modified / 1_000_000_000),
            articles: record.articles)
    }
}
