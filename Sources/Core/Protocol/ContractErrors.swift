extension Contract {
    /// An error that a reply may carry: its name without the interface's, and its parameters.
    package protocol Failure: Codable, Error {
        static var name: String { get }
    }

    package struct ArticleNotFound: Failure {
        package static let name = "ArticleNotFound"
        package var id: Int?
        package var path: String?

        package init(id: Int?, path: String?) {
            self.id = id
            self.path = path
        }
    }

    package struct StoryNotFound: Failure {
        package static let name = "StoryNotFound"
        package var story: Int
        package var replacedBy: [Int]

        package init(story: Int, replacedBy: [Int]) {
            self.story = story
            self.replacedBy = replacedBy
        }
    }

    package struct ActorNotFound: Failure {
        package static let name = "ActorNotFound"
        package var name: String
        package var suggestions: [String]

        package init(name: String, suggestions: [String]) {
            self.name = name
            self.suggestions = suggestions
        }
    }

    package struct FileNotFound: Failure {
        package static let name = "FileNotFound"
        package var path: String

        package init(path: String) { self.path = path }
    }

    package struct RevisionNotFound: Failure {
        package static let name = "RevisionNotFound"
        package var article: Int
        package var revision: Int

        package init(article: Int, revision: Int) {
            self.article = article
            self.revision = revision
        }
    }

    package struct QueryNotFound: Failure {
        package static let name = "QueryNotFound"
        package var name: String

        package init(name: String) { self.name = name }
    }

    package struct InvalidQuery: Failure {
        package static let name = "InvalidQuery"
        package var query: String
        package var at: Int
        package var message: String

        package init(query: String, at: Int, message: String) {
            self.query = query
            self.at = at
            self.message = message
        }
    }

    package struct TimedOut: Failure {
        package static let name = "TimedOut"
        package var freshness: Freshness

        package init(freshness: Freshness) { self.freshness = freshness }
    }

    package struct NotPermitted: Failure {
        package static let name = "NotPermitted"
        package var method: String

        package init(method: String) { self.method = method }
    }

    package struct Busy: Failure {
        package static let name = "Busy"
        package var message: String

        package init(message: String) { self.message = message }
    }
}

extension Contract.Failure {
    /// The error's name as it stands in a reply.
    package static var qualifiedName: String { "\(Contract.interface).\(name)" }
}
