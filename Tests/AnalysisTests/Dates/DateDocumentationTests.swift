import Foundation
import ReadoutAnalysis
import Testing

/// The table of docs/analysis.md.
@Suite struct DateDocumentationTests {
    private static func rows() throws -> [(text: String, expected: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let lines = try String(contentsOf: root.appending(path: "docs/analysis.md"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let head = try #require(lines.firstIndex(of: "| the article says | dates |"), "the table of dates")
        return lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return (cells[0], cells.count > 1 ? cells[1] : "")
        }
    }

    @Test func `dates are found as docs say`() throws {
        for row in try Self.rows() {
            let text = AnnotatedText(row.text, language: "en")
            let found = DateFinder().dates(in: text, published: "2022-09-15").map { date in
                let words = String(decoding: text.bytes[date.range], as: UTF8.self)
                let until = date.until.map { ".." + $0 } ?? ""
                return "\(words) = \(date.isAnchored ? "~" : "")\(date.value ?? "?")\(until)"
            }
            #expect(found.joined(separator: ", ") == row.expected, "\(row.text)")
        }
    }
}
