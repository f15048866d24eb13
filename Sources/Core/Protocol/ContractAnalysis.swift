// What the analysis finds in an article, as the contract has it.

extension Contract {
    package enum ActorKind: String, Codable, Sendable, CaseIterable { case person, organization, state, place }

    package struct Mention: Codable, Sendable, Equatable {
        package var actor: String
        package var kind: ActorKind
        package var text: String
        package var span: Span
        package var role: String?

        package init(actor: String, kind: ActorKind, text: String, span: Span, role: String?) {
            self.actor = actor
            self.kind = kind
            self.text = text
            self.span = span
            self.role = role
        }
    }

    package enum QuoteKind: String, Codable, Sendable, CaseIterable { case direct, mixed, indirect }

    package struct Quote: Codable, Sendable, Equatable {
        /// 0 where it is of a file outside of the desk.
        package var id: Int
        package var article: ArticleRef
        package var kind: QuoteKind
        package var text: String
        package var spans: [Span]
        package var speaker: String?
        package var speakerText: String?
        package var speakerSpan: Span?
        package var cue: String?
        package var cueSpan: Span?
        package var via: String?
        package var said: String?
        package var family: Int?

        package init(
            id: Int, article: ArticleRef, kind: QuoteKind, text: String, spans: [Span], speaker: String?,
            speakerText: String?, speakerSpan: Span?, cue: String?, cueSpan: Span?, via: String?, said: String?,
            family: Int?
        ) {
            self.id = id
            self.article = article
            self.kind = kind
            self.text = text
            self.spans = spans
            self.speaker = speaker
            self.speakerText = speakerText
            self.speakerSpan = speakerSpan
            self.cue = cue
            self.cueSpan = cueSpan
            self.via = via
            self.said = said
            self.family = family
        }
    }

    package struct DateMention: Codable, Sendable, Equatable {
        package var text: String
        package var span: Span
        package var value: String?
        package var until: String?
        package var anchored: Bool

        package init(text: String, span: Span, value: String?, until: String?, anchored: Bool) {
            self.text = text
            self.span = span
            self.value = value
            self.until = until
            self.anchored = anchored
        }
    }

    package enum Hedge: String, Codable, Sendable, CaseIterable {
        case about, nearly, moreThan, lessThan, atLeast, atMost
    }

    package struct Figure: Codable, Sendable, Equatable {
        package var article: ArticleRef
        package var text: String
        package var span: Span
        package var value: Double
        package var until: Double?
        package var unit: String?
        package var hedge: Hedge?
        package var about: String?

        package init(
            article: ArticleRef, text: String, span: Span, value: Double, until: Double?, unit: String?, hedge: Hedge?,
            about: String?
        ) {
            self.article = article
            self.text = text
            self.span = span
            self.value = value
            self.until = until
            self.unit = unit
            self.hedge = hedge
            self.about = about
        }
    }

    package enum Polarity: String, Codable, Sendable, CaseIterable { case asserted, denied, expected }

    package struct Relation: Codable, Sendable, Equatable {
        package var subject: String
        package var relation: String
        package var object: String
        package var since: String?
        package var until: String?
        package var polarity: Polarity
        package var attributedTo: String?
        package var article: ArticleRef
        package var span: Span

        package init(
            subject: String, relation: String, object: String, since: String?, until: String?, polarity: Polarity,
            attributedTo: String?, article: ArticleRef, span: Span
        ) {
            self.subject = subject
            self.relation = relation
            self.object = object
            self.since = since
            self.until = until
            self.polarity = polarity
            self.attributedTo = attributedTo
            self.article = article
            self.span = span
        }
    }

    package struct Role: Codable, Sendable, Equatable {
        package var title: String
        package var article: ArticleRef
        package var span: Span

        package init(title: String, article: ArticleRef, span: Span) {
            self.title = title
            self.article = article
            self.span = span
        }
    }

    package struct Actor: Codable, Sendable, Equatable {
        package var name: String
        package var kind: ActorKind
        package var aliases: [String]
        package var roles: [Role]
        package var articles: Int
        package var quotes: Int
        package var firstSeen: String?
        package var lastSeen: String?

        package init(
            name: String, kind: ActorKind, aliases: [String], roles: [Role], articles: Int, quotes: Int,
            firstSeen: String?, lastSeen: String?
        ) {
            self.name = name
            self.kind = kind
            self.aliases = aliases
            self.roles = roles
            self.articles = articles
            self.quotes = quotes
            self.firstSeen = firstSeen
            self.lastSeen = lastSeen
        }
    }

    /// One event, as the sentence of `article` tells it.
    package struct TimelineEntry: Codable, Sendable, Equatable {
        package var date: String
        package var until: String?
        package var text: String
        package var article: ArticleRef
        package var span: Span
        package var articles: [ArticleRef]
        package var outlets: [String]
        package var actors: [String]

        package init(
            date: String, until: String?, text: String, article: ArticleRef, span: Span, articles: [ArticleRef],
            outlets: [String], actors: [String]
        ) {
            self.date = date
            self.until = until
            self.text = text
            self.article = article
            self.span = span
            self.articles = articles
            self.outlets = outlets
            self.actors = actors
        }
    }
}
