package import ReadoutJSON

extension Contract {
    package struct Freshness: Codable, Sendable, Equatable {
        package var clock: Int
        package var pending: Int
        package var failed: Int
        package var live: Bool
        package var rebuilding: Double?

        package init(clock: Int, pending: Int, failed: Int, live: Bool, rebuilding: Double? = nil) {
            self.clock = clock
            self.pending = pending
            self.failed = failed
            self.live = live
            self.rebuilding = rebuilding
        }
    }

    /// A half-open range of bytes.
    package struct Span: Codable, Sendable, Equatable {
        package var start: Int
        package var end: Int

        package init(_ range: Range<Int>) {
            start = range.lowerBound
            end = range.upperBound
        }

        /// nil where the end is before the start.
        package var range: Range<Int>? { start <= end ? start..<end : nil }
    }

    package struct ArticleRef: Codable, Sendable, Equatable {
        package var id: Int
        package var path: String
        package var part: Int
        package var title: String?
        package var outlet: String?
        package var published: String?
        package var language: String?
        package var words: Int
        package var story: Int?
        package var copyOf: Int?

        package init(
            id: Int, path: String, part: Int, title: String?, outlet: String?, published: String?, language: String?,
            words: Int, story: Int? = nil, copyOf: Int? = nil
        ) {
            self.id = id
            self.path = path
            self.part = part
            self.title = title
            self.outlet = outlet
            self.published = published
            self.language = language
            self.words = words
            self.story = story
            self.copyOf = copyOf
        }
    }

    package struct Article: Codable, Sendable {
        package var ref: ArticleRef
        package var format: String
        package var subtitle: String?
        package var bylines: [String]
        package var dateline: String?
        package var url: String?
        package var publishedFrom: String?
        package var revision: Int
        package var sha256: String
        package var indexedAt: String
        package var text: String
        package var paragraphs: [Span]
        package var quotes: [Quote]
        package var mentions: [Mention]
        package var dates: [DateMention]
        package var figures: [Figure]
        package var relations: [Relation]

        /// The analysis is empty where there is none.
        package init(
            ref: ArticleRef, format: String, subtitle: String?, bylines: [String], dateline: String?, url: String?,
            publishedFrom: String?, revision: Int, sha256: String, indexedAt: String, text: String, paragraphs: [Span],
            quotes: [Quote] = [], mentions: [Mention] = [], dates: [DateMention] = [], figures: [Figure] = [],
            relations: [Relation] = []
        ) {
            self.ref = ref
            self.format = format
            self.subtitle = subtitle
            self.bylines = bylines
            self.dateline = dateline
            self.url = url
            self.publishedFrom = publishedFrom
            self.revision = revision
            self.sha256 = sha256
            self.indexedAt = indexedAt
            self.text = text
            self.paragraphs = paragraphs
            self.quotes = quotes
            self.mentions = mentions
            self.dates = dates
            self.figures = figures
            self.relations = relations
        }
    }

    package struct Hit: Codable, Sendable {
        package var article: ArticleRef
        package var score: Double
        package var snippet: String
        package var highlights: [Span]
        package var span: Span?
        package var explanation: String?

        package init(
            article: ArticleRef, score: Double, snippet: String, highlights: [Span], span: Span?, explanation: String?
        ) {
            self.article = article
            self.score = score
            self.snippet = snippet
            self.highlights = highlights
            self.span = span
            self.explanation = explanation
        }
    }

    package struct FacetValue: Codable, Sendable {
        package var value: String
        package var count: Int

        package init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }

    package struct Facet: Codable, Sendable {
        package var field: String
        package var values: [FacetValue]

        package init(field: String, values: [FacetValue]) {
            self.field = field
            self.values = values
        }
    }

    package struct SavedQuery: Codable, Sendable, Equatable {
        package var name: String
        package var query: String

        package init(name: String, query: String) {
            self.name = name
            self.query = query
        }
    }

    package struct Revision: Codable, Sendable, Equatable {
        package var revision: Int
        package var sha256: String
        package var readAt: String
        package var title: String?
        package var words: Int

        package init(revision: Int, sha256: String, readAt: String, title: String?, words: Int) {
            self.revision = revision
            self.sha256 = sha256
            self.readAt = readAt
            self.title = title
            self.words = words
        }
    }

    package enum State: String, Codable, Sendable, CaseIterable { case pending, indexed, failed, ignored }

    package struct FileState: Codable, Sendable {
        package var path: String
        package var state: State
        package var reason: String?
        package var retryAt: String?
        package var attempts: Int
        package var size: Int
        package var modified: String
        package var articles: [Int]

        package init(
            path: String, state: State, reason: String?, retryAt: String?, attempts: Int, size: Int, modified: String,
            articles: [Int]
        ) {
            self.path = path
            self.state = state
            self.reason = reason
            self.retryAt = retryAt
            self.attempts = attempts
            self.size = size
            self.modified = modified
            self.articles = articles
        }
    }

    package enum Watching: String, Codable, Sendable { case events, polling, catchingUp, broken }

    package struct Status: Codable, Sendable {
        package var version: String
        package var inbox: String
        package var state: String
        package var problems: [String]
        package var paused: Bool
        package var ignored: Int
        package var diskBytes: Int
        package var startedAt: String
        package var watching: Watching
        package var articles: Int
        package var stories: Int
        package var quotes: Int
        package var actors: Int
        package var indexBytes: Int
        package var memoryBytes: Int
        package var articlesPerSecond: Double

        package init(
            version: String, inbox: String, state: String, problems: [String], paused: Bool, ignored: Int,
            diskBytes: Int, startedAt: String, watching: Watching, articles: Int, stories: Int, quotes: Int,
            actors: Int, indexBytes: Int, memoryBytes: Int, articlesPerSecond: Double
        ) {
            self.version = version
            self.inbox = inbox
            self.state = state
            self.problems = problems
            self.paused = paused
            self.ignored = ignored
            self.diskBytes = diskBytes
            self.startedAt = startedAt
            self.watching = watching
            self.articles = articles
            self.stories = stories
            self.quotes = quotes
            self.actors = actors
            self.indexBytes = indexBytes
            self.memoryBytes = memoryBytes
            self.articlesPerSecond = articlesPerSecond
        }
    }
}
