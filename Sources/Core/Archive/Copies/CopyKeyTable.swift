internal import GRDB
import ReadoutText

/// The table `copy_key`: which originals have a key. Its statements take as many keys as an article can have, because
/// one statement with ten of them takes half as long as ten.
struct CopyKeyTable {
    let db: Database

    /// A key that more originals have is one of a series ("lead manager said the issue") and tells nothing.
    private static let frequent = 16

    /// The articles that have some of these keys, and how many; `id` is left out. Those with most come first, and of
    /// equal ones the older. Reads at most 17 rows a key.
    func originals(for keys: [Int32], but id: Int) throws -> [(article: Int, keys: Int)] {
        let statement = try db.cachedStatement(sql: Self.select)
        statement.setUncheckedArguments(
            StatementArguments(
                keys.map { Optional(Int($0)) } + [Int?](repeating: nil, count: CopyKeys.count - keys.count)))
        var articles: [Int] = []
        var key: Int?
        var first = 0
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            if key != row[0] {
                key = row[0]
                first = articles.count
            }
            articles.append(row[1])
            if articles.count - first > Self.frequent { articles.removeSubrange(first...) }
        }
        return Self.counted(articles.filter { $0 != id })
    }

    private static func counted(_ articles: [Int]) -> [(article: Int, keys: Int)] {
        var counts: [(article: Int, keys: Int)] = []
        for article in articles.sorted() {
            if counts.last?.article == article {
                counts[counts.count - 1].keys += 1
            } else {
                counts.append((article, 1))
            }
        }
        return counts.sorted { ($0.keys, $1.article) > ($1.keys, $0.article) }
    }

    func insert(_ keys: [Int32], of id: Int) throws { try run(Self.insert, keys, id) }

    func remove(_ keys: [Int32], of id: Int) throws { try run(Self.delete, keys, id) }

    private func run(_ sql: String, _ keys: [Int32], _ id: Int) throws {
        guard let first = keys.first else { return }
        let statement = try db.cachedStatement(sql: sql)
        // An article with fewer keys repeats one: that adds or removes no more.
        let values = [id] + keys.map(Int.init) + [Int](repeating: Int(first), count: CopyKeys.count - keys.count)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    // MARK: Statements

    private static let places = 1...CopyKeys.count
    private static let insert =
        "INSERT OR IGNORE INTO copy_key VALUES " + places.map { "(?\($0 + 1), ?1)" }.joined(separator: ", ")
    private static let delete =
        "DELETE FROM copy_key WHERE article = ?1 AND key IN ("
        + places.map { "?\($0 + 1)" }.joined(separator: ", ") + ")"
    private static let select = places.map {
        "SELECT * FROM (SELECT key, article FROM copy_key WHERE key = ?\($0) LIMIT \(frequent + 1))"
    }.joined(separator: " UNION ALL ")
}
