import ReadoutDesk
import ReadoutProtocol

extension DeskAnswers {
    /// Tells what matches a query until the task is cancelled.
    func watch(
        _ parameters: Contract.Watch.Parameters, _ send: (Contract.Watch.Reply) async throws -> Void
    ) async throws {
        let query = try parse(parameters.query, parser())
        try await desk.watch(query, after: parameters.after, context: 240) { found, quotes, freshness in
            try await send(
                Contract.Watch.Reply(
                    hit: found.map(Contract.Hit.init), quotes: quotes.map(Contract.Quote.init),
                    freshness: Contract.Freshness(freshness)))
        }
    }
}
