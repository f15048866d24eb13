internal import Foundation
internal import GRDB
import ReadoutAnalysis
import ReadoutArticles
import ReadoutSearch

/// What one reading does to the articles of its file, within a transaction: which of them are the ones that it had,
/// which are new, and which are gone. Every article bears the claim of the last reading that it was in, so that a
/// reading needs to remember nothing of its earlier parts.
///
/// A file that had no articles costs one question more, whether it had any, and none an article.
struct ArticleCommit {
    private let db: Database
    private let file: ArchiveView.FileRow
    private let claim: Int
    private let clock: Int
    private let changes: ArticleChanges
    private let copies: CopyIndex
    /// How many more articles there are now.
    private(set) var added = 0
    /// How many came or took another revision. Each has a clock of its own, from one after `clock` on.
    private(set) var news = 0

    /// - Parameter changes: is told of every article that is new, has changed or is gone.
    /// - Parameter clock: the last that was given.
    init(_ db: Database, file: ArchiveView.FileRow, claim: Int, clock: Int, _ changes: ArticleChanges) {
        self.db = db
        self.file = file
        self.claim = claim
        self.clock = clock
        self.changes = changes
        copies = CopyIndex(db, changes)
    }

    /// Takes some of the file's articles in, which are in their order, and at least one.
    mutating func take(_ articles: [Article]) throws {
        let hadArticles = try begin(at: articles[0].part)
        try take(articles, sha256: Data(), hadArticles: hadArticles, isReread: file.isReread)
        try db.run(
            "UPDATE file SET part_claim = ?, part_next = ?, part_earlier = ? WHERE id = ?",
            [claim, articles[articles.count - 1].part + 1, hadArticles, file.id])
    }

    /// Takes the rest of the articles in, and ends the reading: those that it did not bring are gone.
    mutating func finish(_ content: ReadFile) throws {
        let sha256 = Blob.value(hexadecimal: content.sha256)
        let first = content.articles.first
        if file.partClaim != claim, content.articles.count == 1, let first, first.key == nil {
            let known = try known()
            if known.count < 2 { return try takeOnly(first, sha256: sha256, over: known.first) }
        }
        let hadArticles = try begin(at: first?.part ?? .max)
        try take(
            content.articles, sha256: sha256, hadArticles: hadArticles, isReread: file.readSHA256 == sha256)
        if hadArticles { try remove("file = ? AND claim < ?", [file.id, claim]) }
    }

    /// Ends the reading, which has failed. What it brought keeps answering, and what the last good reading left; what
    /// only earlier failed ones brought is gone, so that the parts of several broken files do not add up.
    mutating func fail() throws {
        guard file.partClaim == claim,
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT read_claim, read_last FROM file WHERE id = ?"), arguments: [file.id])
        else { return }
        let good: Int? = row[0]
        // Unknown where the good reading is older than this rule: then all is kept.
        guard let last: Int = good == nil ? 0 : row[1] else { return }
        try remove("file = ? AND claim < ? AND claim > ? AND id > ?", [file.id, claim, good ?? -1, last])
    }

    /// Removes all the file's articles.
    mutating func removeAll() throws { try remove("file = ?", [file.id]) }

    // MARK: A file of one

    private struct Known {
        var id: Int
        var sha256: Data
        var hasDigest: Bool
    }

    /// The first articles of the file, two at most.
    private func known() throws -> [Known] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, sha256, content IS NOT NULL FROM article WHERE file = ? ORDER BY part LIMIT 2"),
            arguments: [file.id]
        ).map { Known(id: $0[0], sha256: $0[1], hasDigest: $0[2]) }
    }

    /// The article of a file of one keeps its id by its place, and counts up when the file has changed.
    private mutating func takeOnly(_ article: Article, sha256: Data, over known: Known?) throws {
        let row = try row(article, sha256: sha256, content: nil)
        guard let known else { return try insert(article, row) }
        try update(known.id, article, row, isRevised: known.sha256 != sha256)
    }

    // MARK: A file of several

    /// Whether the file has articles of an earlier reading, which the next ones are to be matched with.
    /// - Parameter part: of the next article.
    private func begin(at part: Int) throws -> Bool {
        if file.partClaim == claim {
            if part >= file.partNext { return file.partEarlier }
            // This very reading begins anew: what it brought before counts as an earlier one's.
            try db.run("UPDATE article SET claim = ? WHERE file = ? AND claim = ?", [claim - 1, file.id, claim])
            return true
        }
        guard let first = try known().first else { return false }
        if !first.hasDigest, let stored = try ArchiveView(db: db).article(id: first.id) {
            // The file was one of one.
            try db.run("UPDATE article SET content = ? WHERE id = ?", [ArticleDigest.of(stored.article), first.id])
        }
        return true
    }

    private mutating func take(_ articles: [Article], sha256: Data, hadArticles: Bool, isReread: Bool) throws {
        let contents = articles.map(ArticleDigest.of)
        for (article, (place, content)) in zip(articles, contents.enumerated()) {
            func isLater(_ known: Data?) -> Bool {
                articles.indices.dropFirst(place + 1).contains {
                    contents[$0] == known && articles[$0].key == article.key
                }
            }
            guard hadArticles, let (id, known) = try match(article, content, isLater: isLater) else {
                try insert(article, row(article, sha256: sha256, content: content))
                continue
            }
            if known == content {
                try db.run(
                    "UPDATE article SET part = ?, key = ?, claim = ? WHERE id = ?",
                    [article.part, article.key, claim, id])
                try refresh(id, article)
            } else {
                try update(id, article, row(article, sha256: sha256, content: content), isRevised: !isReread)
            }
        }
    }

    /// The article of an earlier reading that this one is: of its key the one that shows the same, or the only one that
    /// is left (a feed whose entries share a link has several); else one without a key that shows the same.
    /// - Parameter isLater: whether one of the same key that is yet to come shows that: then the one left is that one.
    private func match(
        _ article: Article, _ content: Data, isLater: (Data?) -> Bool
    ) throws -> (id: Int, content: Data?)? {
        if let key = article.key {
            // In two steps: asked for the order of `part` at once, SQLite would go through the whole file by parts.
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id, content FROM (
                            SELECT id, content, part FROM article WHERE file = ? AND key = ? AND claim < ?
                            ORDER BY claim, id LIMIT 64)
                        ORDER BY part, id
                        """), arguments: [file.id, key, claim])
            if let same = rows.first(where: { $0[1] == content }) { return (same[0], content) }
            if rows.count == 1, !isLater(rows[0][1]) { return (rows[0][0], rows[0][1]) }
        }
        return try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id, content FROM article WHERE file = ? AND key IS NULL AND content = ? AND claim < ?
                    ORDER BY claim, id LIMIT 1
                    """), arguments: [file.id, content, claim]
        ).map { ($0[0], $0[1]) }
    }

    // MARK: Rows

    /// An article's row: what stands in it, in the order of `columns`, and of that what is searched too.
    private struct NewRow {
        var values: [(any DatabaseValueConvertible)?]
        var days: DayRange?
        /// In Unix seconds and milliseconds.
        var publishedAt: Int?
        var indexedAt: Int
    }

    private func row(_ article: Article, sha256: Data, content: Data?) throws -> NewRow {
        let days = article.published.flatMap { DayRange(iso: $0.value) }
        let publishedAt = article.published.flatMap { Moment.unixSeconds(iso: $0.value) }
        let now = Moment.now
        return NewRow(
            values: [
                article.part, article.key, sha256, now, article.format.rawValue, article.title, article.subtitle,
                Bylines.encode(article.bylines), article.dateline, article.url, article.language,
                try article.outlet.map(outletID), article.published?.value, article.published?.source.rawValue,
                publishedAt, days?.first?.number, days?.last?.number, article.words, claim, content,
            ], days: days, publishedAt: publishedAt, indexedAt: now)
    }

    /// What is searched of an article; the same as `IndexedRows` reads of its row.
    private func indexed(
        _ id: Int, _ article: Article, _ row: NewRow, _ findings: IndexedFindings
    ) -> IndexedArticle {
        IndexedArticle(
            id: id, title: article.title, subtitle: article.subtitle, text: article.text, bylines: article.bylines,
            outlet: article.outlet, language: article.language, format: article.format.rawValue, path: file.path,
            publishedAt: row.publishedAt, days: row.days, addedAt: row.indexedAt / 1000,
            actors: findings.actors, quotes: findings.quotes)
    }

    private static let columns = [
        "part", "key", "sha256", "indexed_at", "format", "title", "subtitle", "bylines", "dateline", "url", "language",
        "outlet", "published", "published_from", "published_at", "first_day", "last_day", "words", "claim", "content",
    ]
    private static let insertion = """
        INSERT INTO article(\(columns.joined(separator: ", ")), file, changed, revision)
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")), ?, ?, 1)
        """
    private static let replacement = """
        UPDATE article SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")), revision = revision + ? WHERE id = ?
        """

    private mutating func insert(_ article: Article, _ row: NewRow) throws {
        news += 1
        try db.run(Self.insertion, row.values + [file.id, clock + news])
        let id = Int(db.lastInsertedRowID)
        try db.run(
            "INSERT INTO body VALUES (?, packed(?), ?)", [id, article.text, Paragraphs.encode(article.paragraphs)])
        let findings = try changes.findings.keep(
            id, article.analysis, text: article.text, language: article.language, day: row.days?.first?.number)
        changes.put(indexed(id, article, row, findings))
        try copies.note(id, text: article.text)
        added += 1
    }

    /// Gives the article `id` another content.
    /// - Parameter isRevised: whether it is a new revision, and the one before is kept.
    private mutating func update(
        _ id: Int, _ article: Article, _ row: NewRow, isRevised: Bool
    ) throws {
        if isRevised { try Revisions(db).keep(id) }
        try copies.forget(id)
        try changes.findings.forget(id)
        try db.run(Self.replacement, row.values + [isRevised ? 1 : 0, id])
        if isRevised {
            news += 1
            try db.run("UPDATE article SET changed = ? WHERE id = ?", [clock + news, id])
        }
        try db.run(
            "UPDATE body SET text = packed(?), paragraphs = ? WHERE article = ?",
            [article.text, Paragraphs.encode(article.paragraphs), id])
        let findings = try changes.findings.keep(
            id, article.analysis, text: article.text, language: article.language, day: row.days?.first?.number)
        changes.put(indexed(id, article, row, findings))
        try copies.note(id, text: article.text)
    }

    /// An article that shows the same was read again: its analysis may be a newer one.
    private func refresh(_ id: Int, _ article: Article) throws {
        guard article.analysis != nil, try changes.findings.version(of: id) != Analyzer.version else { return }
        try changes.findings.forget(id)
        let day = article.published.flatMap { DayRange(iso: $0.value) }?.first?.number
        try changes.findings.keep(
            id, article.analysis, text: article.text, language: article.language, day: day)
        changes.reread(id)
    }

    /// Copies go before their originals, whose going would have each of them compared anew.
    private mutating func remove(_ condition: String, _ arguments: StatementArguments) throws {
        let ids = try Int.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT article.id FROM article LEFT JOIN copy ON copy.article = article.id WHERE \(condition)
                    ORDER BY copy.article IS NULL
                    """), arguments: arguments)
        for id in ids {
            try copies.forget(id)
            try changes.findings.forget(id)
            changes.remove(id)
            try db.run("DELETE FROM revision WHERE article = ?", [id])
            try db.run("DELETE FROM body WHERE article = ?", [id])
            try db.run("DELETE FROM article WHERE id = ?", [id])
        }
        added -= ids.count
    }

    private func outletID(_ name: String) throws -> Int {
        if let id = try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM outlet WHERE name = ?"), arguments: [name])
        {
            return id
        }
        try db.run("INSERT INTO outlet(name) VALUES (?)", [name])
        return Int(db.lastInsertedRowID)
    }
}
