internal import ReadoutArchive

/// Files of the ledger whose names are gone, until it is clear whether they live on under other names.
struct GoneFiles {
    private struct Entry {
        let sha256: String?
        /// The clock at which the name was missed; nil until the clock is next looked at.
        var since: Int?
    }

    private var entries: [String: Entry] = [:]
    private var paths: [String: Set<String>] = [:]

    var isEmpty: Bool { entries.isEmpty }

    mutating func insert(_ record: FileRecord) {
        guard entries[record.path] == nil else { return }
        let sha256 = record.sha256.map(Hexadecimal.string)
        entries[record.path] = Entry(sha256: sha256)
        if let sha256, !record.articles.isEmpty { paths[sha256, default: []].insert(record.path) }
    }

    /// The name exists after all.
    mutating func remove(_ path: String) {
        guard let entry = entries.removeValue(forKey: path), let sha256 = entry.sha256 else { return }
        paths[sha256]?.remove(path)
        if paths[sha256]?.isEmpty ?? false { paths[sha256] = nil }
    }

    /// A name that is gone and held this content; it is taken out.
    mutating func take(content sha256: String) -> String? {
        guard let path = paths[sha256]?.min() else { return nil }
        remove(path)
        return path
    }

    /// Names, at most 256, that nothing waiting can be the new name of: everything that waited when they were missed
    /// has been read, because the oldest waiting file came at the clock `oldest`. They are taken out; nil where none is.
    mutating func due(before oldest: Int, now clock: Int) -> [String]? {
        var due: [String] = []
        for (path, entry) in entries {
            if let since = entry.since {
                if since < oldest { due.append(path) }
            } else if clock < oldest {
                due.append(path)
            } else {
                entries[path]?.since = clock
            }
            if due.count == 256 { break }
        }
        for path in due { remove(path) }
        return due.isEmpty ? nil : due
    }
}
