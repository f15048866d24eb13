import Foundation
import ReadoutSearch
import Testing

@Suite("What docs/queries.md says")
struct QueryDocumentationTests {
    /// A query is one of Friday, 2022-09-16; the saved queries are those that the examples name.
    private static func parser() throws -> QueryParser {
        var parser = try QueryParser.onDay("2022-09-16")
        parser.savedQueries = { ["energy": "gas OR oil", "wire copy": "is:copy"][$0] }
        return parser
    }

    /// The rows below the table's head that has these cells, without the backticks around a cell.
    private static func rows(_ head: [String], in file: String = "docs/queries.md") throws -> [[String]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let lines = try String(contentsOf: root.appending(path: file), encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { cells($0) == head }, "a table of \(head)")
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "|").map { cell in
            let text = cell.trimmingCharacters(in: .whitespaces)
            let isCode = text.hasPrefix("`") && text.hasSuffix("`") && !text.dropFirst().dropLast().contains("`")
            return isCode ? String(text.dropFirst().dropLast()) : text
        }
    }

    @Test("Every form has an example, and every field is there")
    func forms() throws {
        let rows = try Self.rows(["you write", "it finds articles", "example"])
        for row in rows {
            let query = try #require(row.last)
            #expect(try Self.parser().parse(query) != .all, "\(query)")
        }
        let error = #expect(throws: QueryError.self) { try Self.parser().parse("nofield:x") }
        let fields = try #require(
            error?.message.split(separator: "; the fields are ").last?.split(separator: " (").first)
        for field in fields.split(separator: ", ") {
            #expect(rows.contains { $0[0].hasPrefix(field) }, "\(field)")
        }
    }

    @Test("Queries of quotes make sense")
    func quotes() throws {
        for row in try Self.rows(["--about", "it finds quotes"]) {
            let matcher = QuoteMatcher(try Self.parser().parse(row[0]))
            #expect(matcher.articleQuery != .all, "\(row[0])")
        }
    }

    @Test("Queries are understood as it says")
    func understood() throws {
        for row in try Self.rows(["you write", "it is understood as"]) {
            #expect(try Self.parser().parse(row[0]).understood == row[1])
            #expect(try QueryParser.onDay("2024-02-29").parse(row[1]).understood == row[1])
        }
    }

    @Test("Dates mean the days that it says")
    func dates() throws {
        for row in try Self.rows(["date", "the days"]) {
            #expect(try Self.parser().parse("date:\(row[0])").understood == "date:\(row[1])")
            #expect(try Self.parser().parse("added:\(row[0])").understood == "added:\(row[1])")
        }
    }

    @Test("Errors have its bytes and sentences")
    func errors() throws {
        let rows = try Self.rows(["query", "at", "message"])
        #expect(rows.count > 10)
        for row in rows {
            let error = #expect(throws: QueryError.self) { try Self.parser().parse(row[0]) }
            #expect(error.map { "\($0.at) \($0.message)" } == "\(row[1]) \(row[2])", "\(row[0])")
        }
    }

    @Test("Formats are those of the contract")
    func formats() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: "Sources/Core/Protocol/org.readout.Desk.varlink")
        let contract = try String(contentsOf: path, encoding: .utf8).replacing("\n# ", with: " ")
        let error = #expect(throws: QueryError.self) { try Self.parser().parse("format:x") }
        let names = try #require(error?.message.split(separator: "the formats are ").last)
        #expect(contract.contains("`format` one of \(names)."))
    }

    @Test("The table of the README has queries that make sense")
    func readme() throws {
        for row in try Self.rows(["you write", "it finds articles"], in: "README.md") {
            for example in row[0].split(separator: ", ") {
                let query = example.trimmingCharacters(in: ["`"])
                #expect(throws: Never.self, "\(query)") { try Self.parser().parse(query) }
            }
        }
    }
}
