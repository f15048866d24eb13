/// What the daemon and its reader processes tell each other: JSON, each message ended by a NUL byte. The daemon sends its
/// requests through a Unix socket, the reader's standard input, each with the open file that is to be read; the replies
/// come through a pipe, its standard output. A reader opens no file itself. An article that is only to be analysed anew
/// comes as a file too, of memory, which holds it as an ``Entry`` in JSON.
package enum ReaderMessages {
    /// The arguments of `readout-reader serve`, each followed by a number.
    package enum Argument: String, CaseIterable, Sendable {
        /// The longest text that an article may have, in bytes.
        case textLimit = "--text-limit"
        /// The largest plain file that is read, in bytes.
        case fileLimit = "--file-limit"
        /// What a reader may take beyond what it has at its start, in bytes.
        case memoryLimit = "--memory-limit"
        /// What a file, or one article of many, may take, in seconds.
        case timeLimit = "--time-limit"
    }

    /// The exit status of a reader that ran out of memory.
    package static let exhaustedStatus = 12
    /// A part is sent with so many articles or so many bytes of text at the latest.
    package static let partArticles = 64
    package static let partBytes = 1 << 20

    /// The most bytes that a reply has: a part that was not full yet and an article, each byte of text written as
    /// "\u0000", and as much as two bytes of analysis for each.
    package static func maximumBytes(textLimit: Int) -> Int { 9 * (textLimit + partBytes) + (4 << 20) }

    /// The first message of a reader, before any request: which bounds are in force.
    package struct Hello: Codable, Sendable, Equatable {
        /// The version of Landlock, 0 where the kernel has none.
        package var landlock: Int
        /// Whether system calls are filtered.
        package var filtered: Bool
        /// Whether memory is bounded.
        package var bounded: Bool

        package init(landlock: Int, filtered: Bool, bounded: Bool) {
            self.landlock = landlock
            self.filtered = filtered
            self.bounded = bounded
        }
    }

    package struct Request: Codable, Sendable {
        /// The file's name without its folders, escaped as in the contract: a hint of its form.
        package var name: String
        /// Whether the file holds an article that is only to be analysed.
        package var isArticle: Bool?

        package init(name: String, isArticle: Bool? = nil) {
            self.name = name
            self.isArticle = isArticle
        }
    }

    package enum Outcome: String, Codable, Sendable {
        /// Some of the file's articles, or only a sign that the reader gets on; more replies follow. The others are the
        /// last reply to a request.
        case part
        /// The file was read: here are its articles, or those that came in no part.
        case read
        /// The file cannot be read as it is; `reason` says why.
        case failed
        /// The file is none that holds articles; `reason` says what it is.
        case ignored
        /// The system refused it this time; it may be readable later without any change.
        case refused
        /// It changed while it was read.
        case unsettled
    }

    /// An article with what the contract does not tell of it.
    package struct Entry: Codable, Sendable {
        /// What tells it from the others of its file; nil in a file of one.
        package var key: String?
        package var article: Contract.Article
        /// What was found in it: the message of `CodedAnalysis`, in Base64.
        package var analysis: String?

        package init(key: String?, article: Contract.Article, analysis: String? = nil) {
            self.key = key
            self.article = article
            self.analysis = analysis
        }
    }

    package struct Reply: Codable, Sendable {
        package var outcome: Outcome
        package var reason: String?
        /// Of the file's content, hexadecimal; always there where it was read.
        package var sha256: String?
        /// What of the file was left out, in words.
        package var note: String?
        package var articles: [Entry]?
        /// Of an article that was only to be analysed, as in ``Entry``.
        package var analysis: String?

        package init(
            _ outcome: Outcome, reason: String? = nil, sha256: String? = nil, note: String? = nil,
            articles: [Entry]? = nil, analysis: String? = nil
        ) {
            self.outcome = outcome
            self.reason = reason
            self.sha256 = sha256
            self.note = note
            self.articles = articles
            self.analysis = analysis
        }
    }
}
