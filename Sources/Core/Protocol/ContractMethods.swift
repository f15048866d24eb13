extension Contract {
    package enum GetStatus: Method {
        package static let name = "GetStatus"
        package typealias Parameters = None

        package struct Reply: Codable, Sendable {
            package var status: Status
            package var freshness: Freshness

            package init(status: Status, freshness: Freshness) {
                self.status = status
                self.freshness = freshness
            }
        }
    }

    /// The reply of the methods that only say how fresh the desk is then.
    package struct FreshnessReply: Codable, Sendable {
        package var freshness: Freshness

        package init(freshness: Freshness) { self.freshness = freshness }
    }

    package enum Sync: Method {
        package static let name = "Sync"
        package typealias Reply = FreshnessReply

        package struct Parameters: Codable, Sendable {
            package var timeoutMs: Int?

            package init(timeoutMs: Int? = nil) { self.timeoutMs = timeoutMs }
        }
    }

    package enum Search: Method {
        package static let name = "Search"

        package enum Match: String, Codable, Sendable { case all, any }
        package enum Sort: String, Codable, Sendable, CaseIterable { case relevance, newest, oldest }

        package struct Parameters: Codable, Sendable {
            package var query: String
            package var match: Match?
            package var sort: Sort?
            package var facets: [String]?
            package var context: Int?
            package var explain: Bool?
            package var asOf: Int?
            package var limit: Int?
            package var offset: Int?

            package init(query: String) { self.query = query }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var hits: [Hit]
            package var facets: [Facet]
            package var understood: String?
            package var suggestions: [String]
            package var tookUs: Int
            package var freshness: Freshness

            package init(
                total: Int, hits: [Hit], facets: [Facet], understood: String?, suggestions: [String], tookUs: Int,
                freshness: Freshness
            ) {
                self.total = total
                self.hits = hits
                self.facets = facets
                self.understood = understood
                self.suggestions = suggestions
                self.tookUs = tookUs
                self.freshness = freshness
            }
        }
    }

    package enum GetArticle: Method {
        package static let name = "GetArticle"

        package struct Parameters: Codable, Sendable {
            package var id: Int?
            package var path: String?
            package var part: Int?
            package var revision: Int?

            package init(id: Int? = nil, path: String? = nil, part: Int? = nil, revision: Int? = nil) {
                self.id = id
                self.path = path
                self.part = part
                self.revision = revision
            }
        }

        package struct Reply: Codable, Sendable {
            package var article: Article
            package var freshness: Freshness

            package init(article: Article, freshness: Freshness) {
                self.article = article
                self.freshness = freshness
            }
        }
    }

    package enum ListRevisions: Method {
        package static let name = "ListRevisions"

        package struct Parameters: Codable, Sendable {
            package var article: Int

            package init(article: Int) { self.article = article }
        }

        package struct Reply: Codable, Sendable {
            package var revisions: [Revision]
            package var freshness: Freshness

            package init(revisions: [Revision], freshness: Freshness) {
                self.revisions = revisions
                self.freshness = freshness
            }
        }
    }

    package enum ListFiles: Method {
        package static let name = "ListFiles"

        package struct Parameters: Codable, Sendable {
            package var state: String?
            package var limit: Int?
            package var offset: Int?

            package init(state: String? = nil, limit: Int? = nil, offset: Int? = nil) {
                self.state = state
                self.limit = limit
                self.offset = offset
            }
        }

        package struct Reply: Codable, Sendable {
            package var total: Int
            package var files: [FileState]
            package var freshness: Freshness

            package init(total: Int, files: [FileState], freshness: Freshness) {
                self.total = total
                self.files = files
                self.freshness = freshness
            }
        }
    }

    package enum Explain: Method {
        package static let name = "Explain"

        package struct Parameters: Codable, Sendable {
            package var path: String

            package init(path: String) { self.path = path }
        }

        package struct Reply: Codable, Sendable {
            package var file: FileState?
            package var explanation: String
            package var freshness: Freshness

            package init(file: FileState?, explanation: String, freshness: Freshness) {
                self.file = file
                self.explanation = explanation
                self.freshness = freshness
            }
        }
    }

    package enum Watch: Method {
        package static let name = "Watch"

        package struct Parameters: Codable, Sendable {
            package var query: String
            package var after: Int?

            package init(query: String, after: Int? = nil) {
                self.query = query
                self.after = after
            }
        }

        package struct Reply: Codable, Sendable {
            package var hit: Hit?
            package var quotes: [Quote]
            package var freshness: Freshness

            package init(hit: Hit?, quotes: [Quote] = [], freshness: Freshness) {
                self.hit = hit
                self.quotes = quotes
                self.freshness = freshness
            }
        }
    }

    package enum Follow: Method {
        package static let name = "Follow"

        package struct Parameters: Codable, Sendable {
            package var after: Int?

            package init(after: Int? = nil) { self.after = after }
        }

        package struct Reply: Codable, Sendable {
            package var file: FileState?
            package var forgotten: String?
            package var freshness: Freshness

            package init(file: FileState?, forgotten: String?, freshness: Freshness) {
                self.file = file
                self.forgotten = forgotten
                self.freshness = freshness
            }
        }
    }

    package enum Retry: Method {
        package static let name = "Retry"

        package struct Parameters: Codable, Sendable {
            package var path: String?

            package init(path: String? = nil) { self.path = path }
        }

        package struct Reply: Codable, Sendable {
            package var queued: Int
            package var freshness: Freshness

            package init(queued: Int, freshness: Freshness) {
                self.queued = queued
                self.freshness = freshness
            }
        }
    }

    package enum Rescan: Method {
        package static let name = "Rescan"
        package typealias Reply = FreshnessReply

        package struct Parameters: Codable, Sendable {
            package var accept: Bool?

            package init(accept: Bool? = nil) { self.accept = accept }
        }
    }

    package enum SaveQuery: Method {
        package static let name = "SaveQuery"
        package typealias Reply = FreshnessReply

        package struct Parameters: Codable, Sendable {
            package var name: String
            package var query: String

            package init(name: String, query: String) {
                self.name = name
                self.query = query
            }
        }
    }

    package enum ListSavedQueries: Method {
        package static let name = "ListSavedQueries"
        package typealias Parameters = None

        package struct Reply: Codable, Sendable {
            package var queries: [SavedQuery]
            package var freshness: Freshness

            package init(queries: [SavedQuery], freshness: Freshness) {
                self.queries = queries
                self.freshness = freshness
            }
        }
    }

    package enum DeleteQuery: Method {
        package static let name = "DeleteQuery"
        package typealias Reply = FreshnessReply

        package struct Parameters: Codable, Sendable {
            package var name: String

            package init(name: String) { self.name = name }
        }
    }

    package enum Verify: Method {
        package static let name = "Verify"

        package struct Parameters: Codable, Sendable {
            package var repair: Bool?

            package init(repair: Bool? = nil) { self.repair = repair }
        }

        package struct Reply: Codable, Sendable {
            package var checked: Int
            package var problems: [String]
            package var freshness: Freshness

            package init(checked: Int, problems: [String], freshness: Freshness) {
                self.checked = checked
                self.problems = problems
                self.freshness = freshness
            }
        }
    }
}
