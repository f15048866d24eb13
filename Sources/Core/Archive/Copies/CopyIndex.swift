internal import Foundation
internal import GRDB
import ReadoutText

/// Which articles repeat which, kept within the transaction that changes an article (`note`, `forget`).
///
/// Articles have an order: by publication, undated ones last, and then as they came into the archive. An article is a
/// copy if an original before it is alike (`CopyComparison`), and of the first such original; every other article is an
/// original. So nothing is ever a copy of a copy. Only originals can be looked up: a story that ran in twenty papers
/// costs the twenty-first what it cost the second.
///
/// The order of arrival makes no difference to this, but for one thing, because being alike is not transitive: a copy
/// whose original stays does not go over to an earlier one that comes later and is not alike to that original. And a
/// story of very many copies keeps its original as long as that stays: an earlier one that comes later is its copy.
struct CopyIndex {
    private let db: Database
    private let changes: ArticleChanges
    private let table: CopyKeyTable

    /// As many originals as are compared with an article. Those that have most keys in common with it come first.
    private static let comparisons = 4
    /// A greater family is not taken over by an earlier article, and goes over to another original as a whole, without
    /// each being compared: both would take the square of its size where one comes or goes after the other.
    private static let family = 64

    /// What may be an article's original or copy.
    private struct Candidate {
        var rank: Rank
        var text: CopyText
    }

    /// The order of articles.
    private struct Rank: Comparable {
        /// Unix seconds.
        var published: Int
        var id: Int

        static func < (one: Rank, other: Rank) -> Bool { (one.published, one.id) < (other.published, other.id) }
    }

    /// - Parameter changes: is told which articles become copies, or are none any more.
    init(_ db: Database, _ changes: ArticleChanges) {
        self.db = db
        self.changes = changes
        table = CopyKeyTable(db: db)
    }

    // MARK: Changes

    /// Relates an article that is new, or has changed and was forgotten before: it must stand in the archive with its
    /// date and this text.
    func note(_ id: Int, text: String) throws {
        var text = text
        try note(id, text.withUTF8 { CopyText($0.span) })
    }

    /// Forgets how the article is related, while its former text still stands in the archive. Its copies are related
    /// anew, as if it had never been there.
    func forget(_ id: Int) throws {
        guard try !separate(id), let text = try text(of: id) else { return }
        try removeKeys(of: id, text)
        let copies = try copies(of: id)
        guard copies.count > Self.family, let heir = copies.first else { return try relateAnew(copies) }
        // The earliest stands for all: comparing each would take a container of repeated articles hours to change.
        try relateAnew([heir])
        let original = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT original FROM copy WHERE article = ?"), arguments: [heir])
        try run("UPDATE copy SET original = ? WHERE original = ?", [original ?? heir, id])
    }

    private func note(_ id: Int, _ text: CopyText) throws {
        let keys = CopyKeys(text).values
        guard !keys.isEmpty, let rank = try rank(of: id) else { return }
        var original: Rank?
        var later: [Candidate] = []
        for candidate in try candidates(for: keys, but: id) where CopyComparison(text, candidate.text).isCopy {
            if rank < candidate.rank {
                later.append(candidate)
            } else {
                original = min(original ?? rank, candidate.rank)
            }
        }
        later.sort { $0.rank < $1.rank }
        if let original = try original ?? later.first(where: { try isGreat($0.rank.id) })?.rank {
            return try relate(id, to: original.id)
        }
        try table.insert(keys, of: id)
        for candidate in later { try hand(candidate, over: id) }
    }

    /// Whether so many are copies of this one that they stay together.
    private func isGreat(_ id: Int) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM (SELECT 1 FROM copy WHERE original = ? LIMIT ?)"),
            arguments: [id, Self.family + 1]) ?? 0 > Self.family
    }

    /// Makes an original, with which its copies stay or not, a copy of one that is before it.
    private func hand(_ former: Candidate, over id: Int) throws {
        try removeKeys(of: former.rank.id, former.text)
        let copies = try copies(of: former.rank.id)
        try relate(former.rank.id, to: id)
        try relateAnew(copies)
    }

    private func relateAnew(_ copies: [Int]) throws {
        for copy in copies { try separate(copy) }
        for copy in copies {
            if let text = try text(of: copy) { try note(copy, text) }
        }
    }

    /// It may be another one's copy already: of an article that was related anew when the one before it was handed over.
    private func relate(_ id: Int, to original: Int) throws {
        try run("INSERT OR REPLACE INTO copy VALUES (?, ?)", [id, original])
        changes.relate(id, isCopy: true)
    }

    /// Has an article be no copy any more; whether it was one.
    @discardableResult
    private func separate(_ id: Int) throws -> Bool {
        try run("DELETE FROM copy WHERE article = ?", [id])
        guard db.changesCount > 0 else { return false }
        changes.relate(id, isCopy: false)
        return true
    }

    private func removeKeys(of id: Int, _ text: CopyText) throws {
        try table.remove(CopyKeys(text).values, of: id)
    }

    // MARK: Looking up

    /// Copies whose original, or that themselves, are no articles, or whose original is a copy: there should be none.
    static func astray(_ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM copy LEFT JOIN article ON article.id = copy.article
                    LEFT JOIN article AS first ON first.id = copy.original
                    LEFT JOIN copy AS other ON other.article = copy.original
                WHERE article.id IS NULL OR first.id IS NULL OR other.article IS NOT NULL
                """) ?? 0
    }

    /// The originals that share most keys. One that shares a single key is looked at only where none shares more: among
    /// many articles there always are such.
    private func candidates(for keys: [Int32], but id: Int) throws -> [Candidate] {
        let ranked = try table.originals(for: keys, but: id)
        let several = ranked.prefix { $0.keys > 1 }
        return try (several.isEmpty ? ranked.prefix(1) : several.prefix(Self.comparisons)).compactMap { original, _ in
            guard let rank = try rank(of: original), let text = try text(of: original) else { return nil }
            return Candidate(rank: rank, text: text)
        }
    }

    /// In their order.
    private func copies(of id: Int) throws -> [Int] {
        try Int.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT copy.article FROM copy JOIN article ON article.id = copy.article WHERE original = ?
                    ORDER BY published_at NULLS LAST, copy.article
                    """), arguments: [id])
    }

    private func rank(of id: Int) throws -> Rank? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT published_at FROM article WHERE id = ?"), arguments: [id]
        ).map { Rank(published: $0[0] ?? .max, id: id) }
    }

    private func text(of id: Int) throws -> CopyText? {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT plain(text) FROM body WHERE article = ?"), arguments: [id])
        return try rows.next()?.withUnsafeData(atIndex: 0) { data in
            data?.withUnsafeBytes { CopyText($0.bindMemory(to: UInt8.self).span) }
        }
    }

    private func run(_ sql: String, _ values: [Int]) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
