import ReadoutArchive

/// What `verify` found.
package struct Verification: Sendable {
    /// How many files were held against the disk.
    package var checked: Int
    /// What differs, in words, and with `repair` what was done about it.
    package var problems: [String]
}

extension Desk {
    /// Holds the ledger against the disk, and the index against the articles; `repair` mends what differs.
    package func verify(repair: Bool) async throws -> Answer<Verification> {
        _ = try await sync()
        var problems = try await archive.check()
        if repair, !problems.isEmpty {
            try await archive.rebuildIndex()
            problems = problems.map { "\($0) (repaired: the index was written anew)" }
        }
        var found = Verification(checked: 0, problems: problems)
        let differing = try await compareWithDisk(&found)
        if repair, differing {
            await watch.rescan(accept: false)
            _ = try await sync()
        }
        return Answer(value: found, freshness: try await freshness())
    }

    /// Whether anything differs between the ledger and the inbox.
    private func compareWithDisk(_ found: inout Verification) async throws -> Bool {
        let before = found.problems.count
        var position = ""
        while true {
            let after = position
            let rows = try await archive.read { try $0.files(after: after, limit: 1000) }
            for row in rows {
                found.checked += 1
                switch inbox.look(at: InboxPath(escaped: row.path)) {
                case .gone, .folder: found.problems.append("\(row.path): in the ledger, not in the inbox")
                // What a reader had ignored is held against the disk as what was read is.
                case .file(let stamp)
                where row.state == .ignored && row.reader == nil || stamp != row.stamp && row.state != .pending:
                    found.problems.append("\(row.path): has changed since it was read")
                case .file, .ignored, .unreachable: break
                }
            }
            guard let last = rows.last else { break }
            position = last.path
        }
        try await compareWithLedger(InboxPath(bytes: []), &found)
        return found.problems.count > before
    }

    private func compareWithLedger(_ folder: InboxPath, _ found: inout Verification) async throws {
        guard let names = inbox.list(folder) else { return }
        for (name, isFolder) in names {
            let path = folder.appending(name)
            if isFolder {
                try await compareWithLedger(path, &found)
            } else if try await archive.read({ try $0.file(path: path.escaped) }) == nil, inbox.look(at: path) != .gone
            {
                found.problems.append("\(path.escaped): in the inbox, not in the ledger")
            }
        }
    }
}
