internal import GRDB
import ReadoutSearch

/// What one transaction has changed of the articles that are searched: filled while it goes on, and settled at its end,
/// once an article. Not Sendable: it stays on the transaction's thread.
final class ArticleChanges {
    private enum Entry {
        /// New, or another content, which is at hand.
        case given(IndexedArticle)
        /// It stands in the archive and has changed.
        case stored
        case gone
    }

    /// Keeps what was found in the articles.
    let findings: FindingStore
    private var entries: [Int: Entry] = [:]
    /// Whether articles were copies before the transaction, and are now; of those that one of both was said of.
    private var copies: [Int: (before: Bool, now: Bool)] = [:]

    init(findings: FindingStore) { self.findings = findings }

    /// Notes that an article is new, or is now this. Whether it is a copy is told by `relate`.
    func put(_ article: IndexedArticle) { entries[article.id] = .given(article) }

    /// Notes that something of an article has changed that is not at hand as a whole.
    func reread(_ id: Int) { entries[id] = .stored }

    /// Notes that there is no such article any more.
    func remove(_ id: Int) { entries[id] = .gone }

    /// Notes that an article that was a copy is none any more, or the other way round.
    func relate(_ id: Int, isCopy: Bool) {
        copies[id, default: (before: !isCopy, now: !isCopy)].now = isCopy
    }

    /// Ends the transaction's work: writes the journal, and reads what was not at hand.
    /// - Returns: what the index is to be told, and the journal's last number; nil where no article has changed.
    func settle(_ db: Database) throws -> (changes: [IndexChange], position: Int)? {
        try findings.settle()
        for (id, copy) in copies where copy.before != copy.now && entries[id] == nil { entries[id] = .stored }
        guard !entries.isEmpty else { return nil }
        let ids = entries.keys.sorted()
        let journal = Journal(db: db)
        for id in ids { try journal.append(id) }
        let rows = IndexedRows(db: db)
        let changes = try ids.map { id -> IndexChange in
            switch entries[id] {
            case .given(var article):
                article.isCopy = copies[id]?.now ?? false
                return .put(article)
            case .stored: return try rows.article(id).map(IndexChange.put) ?? .remove(id)
            case .gone, nil: return .remove(id)
            }
        }
        return (changes, try journal.last())
    }
}
