internal import Foundation
internal import GRDB
import ReadoutAnalysis

/// An analysis as the table `analysis` has it, with numbers in place of names.
struct StoredAnalysis {
    /// Of the names; those that are mentioned come first.
    let numbers: [Int]
    let mentioned: Int
    private let findings: [UInt8]

    /// nil where the bytes make no sense.
    init?(_ data: Data) {
        guard let parts = CodedAnalysis.numbers(in: Array(data)) else { return nil }
        (numbers, mentioned, findings) = (parts.numbers, parts.mentioned, Array(parts.findings))
    }

    /// What its numbers stand for. One that is not there, which cannot be, is a place without a name.
    func names(_ db: Database) throws -> [CodedAnalysis.Name] {
        let statement = try db.cachedStatement(sql: "SELECT kind, text FROM name WHERE id = ?")
        return try numbers.map { number in
            let row = try Row.fetchOne(statement, arguments: [number])
            return CodedAnalysis.Name(kind: row.flatMap { ActorKind(code: $0[0]) } ?? .place, text: row?[1] ?? "")
        }
    }

    /// What was found in `text`, with these names in their order; nil where the places do not fit.
    func analysis(_ names: [CodedAnalysis.Name], of text: String) -> Analysis? {
        CodedAnalysis(version: 0, names: names, mentioned: mentioned, findings: findings).analysis(of: text)
    }

    /// The quotes, whose speakers are called by their names' numbers: who they are is asked of what is shown alone.
    func quotes() -> [Quote] { quotes(numbers.map { CodedAnalysis.Name(kind: .place, text: "\($0)") }) }

    /// The quotes, with these names in their order.
    func quotes(_ names: [CodedAnalysis.Name]) -> [Quote] {
        CodedAnalysis(version: 0, names: names, mentioned: mentioned, findings: findings).quotes
    }
}
