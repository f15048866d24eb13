import ReadoutJSON
import ReadoutProtocol

/// What an outlet changed in an article between two of its revisions. As JSON it is what `readout diff --json` prints:
/// documented in readout(1).
struct ArticleDiff: Codable {
    /// What stands above the text and differs; nil where a revision does not have it. Bylines are joined by commas.
    struct Field: Codable, Equatable {
        var name: String
        var from: String?
        var to: String?
    }

    struct Side: Codable, Equatable {
        /// Bytes of that revision's text.
        var span: Contract.Span
        /// nil in what is the same.
        var text: String?
        /// The words that differ, in a sentence that has changed.
        var words: [Contract.Span]
    }

    struct Passage: Codable, Equatable {
        enum Kind: String, Codable { case same, removed, added, changed }

        var kind: Kind
        /// One but in what is the same.
        var sentences: Int
        var from: Side?
        var to: Side?
    }

    var article: Int
    var path: String
    var part: Int
    var from: Contract.Revision
    var to: Contract.Revision
    var fields: [Field]
    var passages: [Passage]
    var freshness: Contract.Freshness

    var isEmpty: Bool { fields.isEmpty && passages.allSatisfy { $0.kind == .same } }

    init(from old: Contract.Article, to new: Contract.Article, freshness: Contract.Freshness) {
        article = new.ref.id
        path = new.ref.path
        part = new.ref.part
        from = Contract.Revision(of: old)
        to = Contract.Revision(of: new)
        fields = Self.fields(old, new)
        let bytes = (Array(old.text.utf8), Array(new.text.utf8))
        passages = TextDiff.passages(from: bytes.0, to: bytes.1).map { passage in
            switch passage {
            case .same(let sentences, let from, let to):
                Passage(
                    kind: .same, sentences: sentences, from: Side(span: Contract.Span(from), text: nil, words: []),
                    to: Side(span: Contract.Span(to), text: nil, words: []))
            case .removed(let range):
                Passage(kind: .removed, sentences: 1, from: Self.side(bytes.0, range), to: nil)
            case .added(let range):
                Passage(kind: .added, sentences: 1, from: nil, to: Self.side(bytes.1, range))
            case .changed(let from, let to, let removed, let added):
                Passage(
                    kind: .changed, sentences: 1, from: Self.side(bytes.0, from, removed),
                    to: Self.side(bytes.1, to, added))
            }
        }
        self.freshness = freshness
    }

    private static func side(_ text: [UInt8], _ range: Range<Int>, _ words: [Range<Int>] = []) -> Side {
        Side(
            span: Contract.Span(range), text: String(decoding: text[range], as: UTF8.self),
            words: words.map { Contract.Span($0) })
    }

    static func fields(_ old: Contract.Article, _ new: Contract.Article) -> [Field] {
        let read: [(String, (Contract.Article) -> String?)] = [
            ("title", { $0.ref.title }), ("subtitle", { $0.subtitle }), ("outlet", { $0.ref.outlet }),
            ("bylines", { $0.bylines.isEmpty ? nil : $0.bylines.joined(separator: ", ") }),
            ("published", { $0.ref.published }), ("dateline", { $0.dateline }), ("url", { $0.url }),
            ("language", { $0.ref.language }),
        ]
        return read.compactMap { name, value in
            value(old) == value(new) ? nil : Field(name: name, from: value(old), to: value(new))
        }
    }
}

extension Contract.Revision {
    /// What a list says of an article's revision.
    init(of article: Contract.Article) {
        self.init(
            revision: article.revision, sha256: article.sha256, readAt: article.indexedAt, title: article.ref.title,
            words: article.ref.words)
    }
}
