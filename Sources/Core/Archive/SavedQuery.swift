internal import GRDB
internal import Synchronization

/// A query that was given a name.
package struct SavedQuery: Equatable, Sendable {
    package var name: String
    /// In the query language.
    package var query: String

    package init(name: String, query: String) {
        self.name = name
        self.query = query
    }

    static func all(_ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(db, sql: "SELECT name, query FROM saved_query")
        return Dictionary(rows.map { ($0[0] as String, $0[1] as String) }, uniquingKeysWith: { $1 })
    }
}

extension Archive {
    /// The text of the query saved under this name; nil where there is none.
    package func savedQuery(_ name: String) -> String? { queries.withLock { $0[name] } }

    /// All saved queries, by name.
    package func savedQueries() -> [SavedQuery] {
        queries.withLock { $0 }.map { SavedQuery(name: $0.key, query: $0.value) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Saves a query, in place of one that had the name.
    package func save(_ query: SavedQuery) async throws {
        try await pool.write { db in
            try db.run("INSERT OR REPLACE INTO saved_query VALUES (?, ?)", [query.name, query.query])
        }
        try await refreshQueries()
    }

    /// Forgets a query; whether there was one of this name.
    package func deleteQuery(_ name: String) async throws -> Bool {
        let wasThere = try await pool.write { db in
            try db.run("DELETE FROM saved_query WHERE name = ?", [name])
            return db.changesCount > 0
        }
        try await refreshQueries()
        return wasThere
    }

    /// In the writer's turn, so that the last change is the one that counts.
    private func refreshQueries() async throws {
        try await pool.writeWithoutTransaction { [self] db in
            let all = try SavedQuery.all(db)
            queries.withLock { $0 = all }
        }
    }
}
