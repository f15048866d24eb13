internal import GRDB
import ReadoutSearch

/// Search through SQLite's FTS5 (https://www.sqlite.org/fts5.html), ranked by its BM25 with titles weighing four times.
struct FullTextIndex: SearchIndex {
    let db: Database

    /// Adds an article; its text must stand in the archive already.
    static func add(_ id: Int, title: String?, text: String, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO searched(rowid, title, text) VALUES (?, ?, ?)")
        try statement.execute(arguments: [id, title, text])
    }

    /// Removes an article; its text must still stand in the archive, because FTS5 is told what it takes out.
    static func remove(_ id: Int, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO searched(searched, rowid, title, text)
                SELECT 'delete', id, title, text FROM searchable WHERE id = ?
                """)
        try statement.execute(arguments: [id])
    }

    func search(_ request: SearchRequest) throws -> SearchResult {
        let plan = try FullTextPlan(request.query, db: db)
        guard !plan.isEmpty else { return SearchResult() }
        var result = SearchResult()
        let (total, ranked) = try rank(plan, request)
        result.total = total
        result.hits = try ranked.map { try hit($0.id, score: $0.score, plan, request) }
        result.facets = try request.facets.map { try facet($0, plan) }
        return result
    }

    // MARK: Ranking

    private func rank(_ plan: FullTextPlan, _ request: SearchRequest) throws -> (Int, [(id: Int, score: Double)]) {
        let wanted = request.offset + request.limit
        if request.sort == .relevance, let match = plan.match {
            // One pass for both the total and the best: FTS5 reads each posting once.
            let sql = "SELECT searched.rowid, bm25(searched, 4.0, 1.0) \(plan.from) WHERE \(plan.condition)"
            var best = BestHits(capacity: wanted)
            let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: plan.arguments(match))
            while let row = try rows.next() { best.offer(id: row[0], score: -(row[1] as Double)) }
            return (best.offered, Array(best.sorted.dropFirst(request.offset)))
        }
        let arguments = plan.arguments(plan.match)
        let total = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) \(plan.from) WHERE \(plan.condition)"), arguments: arguments)
        // Without words to rank by, the newest come first. Undated articles come last either way.
        let direction = request.sort == .oldest ? "ASC" : "DESC"
        let sql = """
            SELECT article.id \(plan.joined) WHERE \(plan.condition)
            ORDER BY article.published_at \(direction) NULLS LAST, article.id \(direction)
            LIMIT \(request.limit) OFFSET \(request.offset)
            """
        let ids = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        return (total ?? 0, ids.map { ($0, 0) })
    }

    private func facet(_ field: FacetField, _ plan: FullTextPlan) throws -> Facet {
        let arguments = plan.arguments(plan.match)
        let sql =
            switch field {
            case .outlet:
                """
                SELECT outlet.name, count(*) AS n \(plan.joined) JOIN outlet ON outlet.id = article.outlet
                WHERE \(plan.condition) GROUP BY outlet.id ORDER BY n DESC, outlet.name
                """
            case .month:
                """
                SELECT substr(published, 1, 7) AS month, count(*) \(plan.joined)
                WHERE \(plan.condition) AND length(published) >= 7 GROUP BY month ORDER BY month
                """
            }
        let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        return Facet(field: field, values: rows.map { FacetValue(value: $0[0], count: $0[1]) })
    }

    // MARK: Snippets

    private static let opening: UInt8 = 1
    private static let closing: UInt8 = 2

    private func hit(_ id: Int, score: Double, _ plan: FullTextPlan, _ request: SearchRequest) throws -> SearchHit {
        var text: [UInt8] = []
        var matches: [Range<Int>] = []
        if let words = plan.highlighted {
            // The reader leaves no control characters in a text, so these two can only be FTS5's marks.
            let marked = try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT highlight(searched, 1, char(\(Self.opening)), char(\(Self.closing)))
                        FROM searched WHERE searched MATCH ? AND rowid = ?
                        """), arguments: [words, id])
            (text, matches) = Self.unmark(Array((marked ?? "").utf8))
        }
        if text.isEmpty {
            let plain = try String.fetchOne(
                db.cachedStatement(sql: "SELECT text FROM body WHERE article = ?"), arguments: [id])
            text = Array((plain ?? "").utf8)
        }
        let span = Snippet.range(in: text, matches: matches, context: request.context)
        let highlights = matches.filter { span.contains($0.lowerBound) && $0.upperBound <= span.upperBound }
            .map { ($0.lowerBound - span.lowerBound)..<($0.upperBound - span.lowerBound) }
        return SearchHit(
            article: id, score: score, snippet: String(decoding: text[span], as: UTF8.self), highlights: highlights,
            span: span, explanation: request.explain ? plan.explanation(score: score) : nil)
    }

    /// Takes FTS5's marks out: the text, and the ranges of bytes that they enclosed.
    private static func unmark(_ marked: [UInt8]) -> ([UInt8], [Range<Int>]) {
        var text: [UInt8] = []
        text.reserveCapacity(marked.count)
        var matches: [Range<Int>] = []
        var start = 0
        for byte in marked {
            switch byte {
            case opening: start = text.count
            case closing: matches.append(start..<text.count)
            default: text.append(byte)
            }
        }
        return (text, matches)
    }
}

/// The best of many scored articles: a bounded heap, ties won by the lower id.
private struct BestHits {
    private let capacity: Int
    private var heap: [(id: Int, score: Double)] = []
    private(set) var offered = 0

    init(capacity: Int) { self.capacity = capacity }

    private static func isWorse(_ left: (id: Int, score: Double), _ right: (id: Int, score: Double)) -> Bool {
        left.score != right.score ? left.score < right.score : left.id > right.id
    }

    var sorted: [(id: Int, score: Double)] { heap.sorted { Self.isWorse($1, $0) } }

    mutating func offer(id: Int, score: Double) {
        offered += 1
        let hit = (id: id, score: score)
        if heap.count < capacity {
            heap.append(hit)
            var child = heap.count - 1
            while child > 0, case let parent = (child - 1) / 2, Self.isWorse(heap[child], heap[parent]) {
                heap.swapAt(child, parent)
                child = parent
            }
        } else if let worst = heap.first, Self.isWorse(worst, hit) {
            heap[0] = hit
            siftDown()
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && Self.isWorse(heap[child], heap[worst]) {
                worst = child
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
