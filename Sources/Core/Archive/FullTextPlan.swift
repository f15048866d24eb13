internal import Foundation
internal import GRDB
import ReadoutSearch

/// How a query is put to SQLite: what FTS5 can answer goes into one MATCH expression, which also ranks; what it
/// cannot (dates, outlets, paths, and words in alternation with those) goes into SQL conditions beside it.
struct FullTextPlan {
    /// The FTS5 expression that every hit matches; nil where no words are required.
    private(set) var match: String?
    private var conditions: [String] = []
    private var values: [any DatabaseValueConvertible] = []
    private let db: Database

    /// Whether `match` says it all.
    var isMatchAlone: Bool { match != nil && conditions.isEmpty }

    /// Whether nothing can match.
    var isEmpty: Bool { conditions.contains("0") }

    init(_ query: Query, db: Database) throws {
        self.db = db
        let conjuncts = if case .and(let list) = query { list } else { [query] }
        var wanted: [String] = []
        var unwanted: [String] = []
        var rest: [Query] = []
        for conjunct in conjuncts {
            if let expression = Self.expression(conjunct) {
                wanted.append(expression)
            } else if case .not(let inner) = conjunct, let expression = Self.expression(inner) {
                unwanted.append(expression)
            } else {
                rest.append(conjunct)
            }
        }
        if !wanted.isEmpty {
            match = Self.join(wanted, "AND")
            if !unwanted.isEmpty { match = "(\(match ?? "")) NOT (\(Self.join(unwanted, "OR")))" }
        } else if !unwanted.isEmpty {
            conditions.append("article.id NOT IN (SELECT rowid FROM searched WHERE searched MATCH ?)")
            values.append(Self.join(unwanted, "OR"))
        }
        for query in rest { conditions.append(try condition(query)) }
    }

    // MARK: The pieces of a statement

    /// FROM with as few tables as the conditions need.
    var from: String {
        match == nil ? "FROM article" : conditions.isEmpty ? "FROM searched" : joined
    }

    /// FROM with the article's columns.
    var joined: String {
        match == nil ? "FROM article" : "FROM searched JOIN article ON article.id = searched.rowid"
    }

    var condition: String {
        let all = (match == nil ? [] : ["searched MATCH ?"]) + conditions
        return all.isEmpty ? "1" : all.joined(separator: " AND ")
    }

    func arguments(_ match: String?) -> StatementArguments {
        StatementArguments((match.map { [$0] } ?? []) + values)
    }

    func explanation(score: Double) -> String {
        match.map { "BM25 \(score) of \($0), title × 4, text × 1" } ?? "not ranked by words: newest first"
    }

    // MARK: FTS5 expressions

    private static func join(_ expressions: [String], _ with: String) -> String {
        expressions.count == 1 ? expressions[0] : expressions.map { "(\($0))" }.joined(separator: " \(with) ")
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }

    private static func leaf(_ query: Query) -> String? {
        switch query {
        case .word(let term): column(term.field) + quoted(term.text) + (term.prefix ? " *" : "")
        case .phrase(let words, let field): column(field) + quoted(words.joined(separator: " "))
        default: nil
        }
    }

    private static func column(_ field: TextField?) -> String { field.map { "{\($0.rawValue)} : " } ?? "" }

    /// The query as an FTS5 expression; nil where it asks for what FTS5 does not know, or only for absences.
    private static func expression(_ query: Query) -> String? {
        switch query {
        case .word, .phrase: return leaf(query)
        case .or(let alternatives):
            let expressions = alternatives.compactMap(expression)
            return expressions.count == alternatives.count ? join(expressions, "OR") : nil
        case .and(let conjuncts):
            var wanted: [String] = []
            var unwanted: [String] = []
            for conjunct in conjuncts {
                if let expression = expression(conjunct) {
                    wanted.append(expression)
                } else if case .not(let inner) = conjunct, let expression = expression(inner) {
                    unwanted.append(expression)
                } else {
                    return nil
                }
            }
            guard !wanted.isEmpty else { return nil }
            return unwanted.isEmpty ? join(wanted, "AND") : "(\(join(wanted, "AND"))) NOT (\(join(unwanted, "OR")))"
        default: return nil
        }
    }

    // MARK: SQL conditions

    private mutating func condition(_ query: Query) throws -> String {
        if let expression = Self.expression(query) {
            values.append(expression)
            return "article.id IN (SELECT rowid FROM searched WHERE searched MATCH ?)"
        }
        switch query {
        case .all: return "1"
        case .word, .phrase: return "0"
        case .not(let inner): return "NOT \(try condition(inner))"
        case .and(let list): return "(\(try list.map { try condition($0) }.joined(separator: " AND ")))"
        case .or(let list): return "(\(try list.map { try condition($0) }.joined(separator: " OR ")))"
        case .dates(let range):
            // The days that a partial date may mean must all lie in the range; undated articles match none.
            var bounds = ["article.first_day IS NOT NULL"]
            if let first = range.first { bounds.append("article.first_day >= \(first.number)") }
            if let last = range.last { bounds.append("article.last_day <= \(last.number)") }
            return "(\(bounds.joined(separator: " AND ")))"
        case .copy: return "article.id IN (SELECT article FROM copy)"
        case .path(let part):
            values.append(part)
            return "article.file IN (SELECT id FROM file WHERE instr(lower(path), lower(?)) > 0)"
        case .outlet(let name):
            let ids = try OutletNames(db: db).ids(matching: name)
            return "ifnull(article.outlet IN (\(ids.map(String.init).joined(separator: ", "))), 0)"
        }
    }
}

/// The outlets' names, found by words.
private struct OutletNames {
    let db: Database

    /// The outlets in whose name the words of `text` follow one another, case and accents folded.
    func ids(matching text: String) throws -> [Int] {
        let wanted = Self.words(text)
        guard !wanted.isEmpty else { return [] }
        return try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name FROM outlet"))
            .filter { Self.words($0[1]).contains(wanted) }.map { $0[0] }
    }

    private static func words(_ text: String) -> [String] {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
