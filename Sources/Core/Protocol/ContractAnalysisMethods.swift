package import ReadoutJSON

// The methods that answer from the analysis of the articles.

extension Contract {
    package enum ListQuotes: Method {
        package static let name = "ListQuotes"

        package struct Parameters: Codable, Sendable {
            package var query: String?
            package var speaker: String?
            package var about: String?
            package var kind: String?
            package var story: Int?
            package var family: Int?
            package var limit: Int?
            package var offset: Int?

            package init(
                query: String? = nil, speaker: String? = nil, about: String? = nil, kind: String? = nil,
                story: Int? = nil, family: Int? = nil, limit: Int? = nil, offset: Int? = nil
            ) {
                self.query = query
                self.speaker = speaker
                self.about = about
                self.kind = kind
                self.story = story
                self.family = family
                self.limit = limit
                self.offset = offset
            }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var quotes: [Quote]
            package var freshness: Freshness

            package init(total: Int, quotes: [Quote], freshness: Freshness) {
                self.total = total
                self.quotes = quotes
                self.freshness = freshness
            }
        }
    }

    package enum ListActors: Method {
        package static let name = "ListActors"

        package struct Parameters: Codable, Sendable {
            package var query: String?
            package var name: String?
            package var kind: String?
            package var limit: Int?
            package var offset: Int?

            package init(
                query: String? = nil, name: String? = nil, kind: String? = nil, limit: Int? = nil, offset: Int? = nil
            ) {
                self.query = query
                self.name = name
                self.kind = kind
                self.limit = limit
                self.offset = offset
            }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var actors: [Actor]
            package var freshness: Freshness

            package init(total: Int, actors: [Actor], freshness: Freshness) {
                self.total = total
                self.actors = actors
                self.freshness = freshness
            }
        }
    }

    package enum GetActor: Method {
        package static let name = "GetActor"

        package struct Parameters: Codable, Sendable {
            package var name: String
            package var limit: Int?

            package init(name: String, limit: Int? = nil) {
                self.name = name
                self.limit = limit
            }
        }

        package struct Reply: Codable, Sendable {
            package var actor: Actor
            package var quotes: [Quote]
            package var relations: [Relation]
            package var together: [FacetValue]
            package var freshness: Freshness

            package init(
                actor: Actor, quotes: [Quote] = [], relations: [Relation], together: [FacetValue], freshness: Freshness
            ) {
                self.actor = actor
                self.quotes = quotes
                self.relations = relations
                self.together = together
                self.freshness = freshness
            }
        }
    }

    package enum EditActors: Method {
        package static let name = "EditActors"
        package typealias Reply = FreshnessReply

        package enum Action: String, Codable, Sendable, CaseIterable { case merge, split, rename, notActor }

        package struct Parameters: Codable, Sendable {
            package var action: Action
            package var names: [String]
            package var to: String?

            package init(action: Action, names: [String], to: String? = nil) {
                self.action = action
                self.names = names
                self.to = to
            }
        }
    }

    package enum ListRelations: Method {
        package static let name = "ListRelations"

        package struct Parameters: Codable, Sendable {
            package var subject: String?
            package var relation: String?
            package var object: String?
            package var at: String?
            package var story: Int?
            package var polarity: String?
            package var limit: Int?
            package var offset: Int?

            package init() {}
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var relations: [Relation]
            package var freshness: Freshness

            package init(total: Int, relations: [Relation], freshness: Freshness) {
                self.total = total
                self.relations = relations
                self.freshness = freshness
            }
        }
    }

    package enum ListFigures: Method {
        package static let name = "ListFigures"

        package struct Parameters: Codable, Sendable {
            package var query: String?
            package var unit: String?
            package var story: Int?
            package var limit: Int?
            package var offset: Int?

            package init(query: String? = nil, unit: String? = nil, limit: Int? = nil, offset: Int? = nil) {
                self.query = query
                self.unit = unit
                self.limit = limit
                self.offset = offset
            }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var figures: [Figure]
            package var freshness: Freshness

            package init(total: Int, figures: [Figure], freshness: Freshness) {
                self.total = total
                self.figures = figures
                self.freshness = freshness
            }
        }
    }

    package enum GetTimeline: Method {
        package static let name = "GetTimeline"

        package struct Parameters: Codable, Sendable {
            package var query: String?
            package var actor: String?
            package var story: Int?
            package var limit: Int?
            package var offset: Int?

            package init(query: String? = nil, actor: String? = nil, limit: Int? = nil, offset: Int? = nil) {
                self.query = query
                self.actor = actor
                self.limit = limit
                self.offset = offset
            }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var entries: [TimelineEntry]
            package var freshness: Freshness

            package init(total: Int, entries: [TimelineEntry], freshness: Freshness) {
                self.total = total
                self.entries = entries
                self.freshness = freshness
            }
        }
    }
}
