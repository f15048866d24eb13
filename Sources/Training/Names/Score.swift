import Foundation
import ReadoutAnalysis

/// How many names were found right: exact spans of persons, organizations and locations, as conlleval counts.
struct Score: CustomStringConvertible {
    private var right = [0, 0, 0]
    private var found = [0, 0, 0]
    private var wanted = [0, 0, 0]

    mutating func add(_ spans: [NameSpan], _ truth: LabelledText) {
        let gold = Set(truth.names)
        for name in truth.names where name.kind < 3 { wanted[name.kind] += 1 }
        for span in spans {
            let kind = Int(span.kind.rawValue)
            found[kind] += 1
            if gold.contains(LabelledText.Name(range: truth.text.range(span.words), kind: kind)) { right[kind] += 1 }
        }
    }

    var description: String {
        var parts = zip(["PER", "ORG", "LOC"], 0..<3).map { name, kind in
            "\(name) \(Self.line(right[kind], found[kind], wanted[kind]))"
        }
        parts.append("all \(Self.line(right.reduce(0, +), found.reduce(0, +), wanted.reduce(0, +)))")
        return parts.joined(separator: "  ")
    }

    private static func line(_ right: Int, _ found: Int, _ wanted: Int) -> String {
        let precision = 100 * Double(right) / Double(max(found, 1))
        let recall = 100 * Double(right) / Double(max(wanted, 1))
        let f = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        return String(format: "P %.1f R %.1f F %.2f", precision, recall, f)
    }
}
