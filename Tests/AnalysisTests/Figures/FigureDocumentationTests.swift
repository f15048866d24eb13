import Foundation
import ReadoutAnalysis
import Testing

@Suite struct FigureDocumentationTests {
    @Test func `the figures of docs/analysis.md are those that it says`() throws {
        let rows = try Self.rows(["the article says", "figure", "value", "unit", "hedge", "about"])
        #expect(!rows.isEmpty)
        for row in rows {
            let text = AnnotatedText(row[0], language: "en")
            let found = FigureFinder().figures(in: text, dates: [])
            #expect(found.count == 1, "\(row[0])")
            guard let figure = found.first else { continue }
            func string(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }
            let ends = row[2].components(separatedBy: "..").compactMap(Double.init)
            #expect(string(figure.range) == row[1], "\(row[0])")
            #expect(abs(figure.value - (ends.first ?? .nan)) < 1e-3, "\(row[0])")
            #expect(figure.until == (ends.count > 1 ? ends[1] : nil), "\(row[0])")
            #expect(figure.unit ?? "" == row[3], "\(row[0])")
            #expect(figure.hedge?.rawValue ?? "" == row[4], "\(row[0])")
            #expect(figure.about.map(string) ?? "" == row[5], "\(row[0])")
        }
    }

    /// The rows below the table's head that has these cells.
    private static func rows(_ head: [String]) throws -> [[String]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let lines = try String(contentsOf: root.appending(path: "docs/analysis.md"), encoding: .utf8)
            .components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { cells($0) == head }, "a table of \(head)")
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
    }

    private static func cells(_ line: String) -> [String] {
        line.components(separatedBy: "|").dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
