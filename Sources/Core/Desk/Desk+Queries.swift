package import ReadoutArchive

extension Desk {
    package struct UnknownQuery: Error {
        package let name: String
    }

    /// Saves a query, which must make sense, in place of one that had its name.
    package func save(_ query: SavedQuery) async throws -> Freshness {
        try await archive.save(query)
        return try await freshness()
    }

    /// All saved queries, by name.
    package func savedQueries() async throws -> Answer<[SavedQuery]> {
        Answer(value: archive.savedQueries(), freshness: try await freshness())
    }

    /// - Throws: `UnknownQuery` where none has the name.
    package func deleteQuery(_ name: String) async throws -> Freshness {
        guard try await archive.deleteQuery(name) else { throw UnknownQuery(name: name) }
        return try await freshness()
    }
}
