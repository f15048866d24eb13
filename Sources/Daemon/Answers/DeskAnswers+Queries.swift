import ReadoutArchive
import ReadoutDesk
import ReadoutProtocol
import ReadoutSearch

/// Saved queries.
extension DeskAnswers {
    func saveQuery(_ parameters: Contract.SaveQuery.Parameters) async throws -> Contract.FreshnessReply {
        guard Self.isName(parameters.name) else {
            throw Contract.InvalidQuery(
                query: parameters.query, at: 0,
                message: "a query's name has letters, digits, - and _, 64 at most; choose another one")
        }
        var parser = parser()
        parser.savedAs = parameters.name
        _ = try parse(parameters.query, parser)
        let freshness = try await desk.save(SavedQuery(name: parameters.name, query: parameters.query))
        return Contract.FreshnessReply(freshness: Contract.Freshness(freshness))
    }

    func savedQueries() async throws -> Contract.ListSavedQueries.Reply {
        let answer = try await desk.savedQueries()
        return Contract.ListSavedQueries.Reply(
            queries: answer.value.map { Contract.SavedQuery(name: $0.name, query: $0.query) },
            freshness: Contract.Freshness(answer.freshness))
    }

    func deleteQuery(_ parameters: Contract.DeleteQuery.Parameters) async throws -> Contract.FreshnessReply {
        do {
            return Contract.FreshnessReply(
                freshness: Contract.Freshness(try await desk.deleteQuery(parameters.name)))
        } catch let error as Desk.UnknownQuery {
            throw Contract.QueryNotFound(name: error.name)
        }
    }

    /// Whether a query can be asked for by this name: what the query language takes for one word.
    static func isName(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        return !scalars.isEmpty && scalars.count <= 64
            && scalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
            }
    }
}
