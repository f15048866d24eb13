import Glibc

/// What files are called in the inbox.
enum InboxPath {
    /// What `path` is called in the inbox: a path that leads into the inbox from the root or from the working
    /// directory, else a path relative to the inbox already. One that leads elsewhere stays as it is.
    /// - Parameter resolved: a folder's path without symbolic links; nil where it cannot be had.
    static func relative(
        _ path: [UInt8], inbox: [UInt8], workingDirectory: [UInt8], resolved: ([UInt8]) -> [UInt8]? = Self.resolved
    ) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let absolute = path.first == slash ? path : workingDirectory + [slash] + path
        let inboxParts = parts(inbox)
        let pathParts = parts(absolute)
        if let inside = inside(pathParts, inboxParts) { return inside }
        // The same through symbolic links, of the folder only: the file itself may be a link, or be gone.
        let folder = [slash] + Array(pathParts.dropLast().joined(separator: [slash]))
        if let name = pathParts.last, let folder = resolved(folder), let inbox = resolved(inbox),
            let inside = inside(parts(folder) + [name], parts(inbox))
        {
            return inside
        }
        if path.first == slash { return [slash] + Array(pathParts.joined(separator: [slash])) }
        return Array(parts(path).joined(separator: [slash]))
    }

    private static func inside(_ path: [[UInt8]], _ folder: [[UInt8]]) -> [UInt8]? {
        guard path.count > folder.count, path.starts(with: folder) else { return nil }
        return Array(path[folder.count...].joined(separator: [UInt8(ascii: "/")]))
    }

    /// The path's names, without ".", ".." taken back where there is something to take back.
    private static func parts(_ path: [UInt8]) -> [[UInt8]] {
        var names: [[UInt8]] = []
        for name in path.split(separator: UInt8(ascii: "/")).map({ Array($0) }) {
            if name == Array(".".utf8) { continue }
            if name == Array("..".utf8), let last = names.last, last != name {
                names.removeLast()
            } else {
                names.append(name)
            }
        }
        return names
    }

    static func resolved(_ path: [UInt8]) -> [UInt8]? {
        let resolved = path.withCString { realpath($0, nil) }
        defer { free(resolved) }
        return resolved.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    static var workingDirectory: [UInt8] {
        let path = getcwd(nil, 0)
        defer { free(path) }
        return path.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
    }
}

extension [UInt8] {
    /// For the system's calls: these bytes with a NUL behind them.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        try (self + [0]).withUnsafeBytes { try body($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
    }
}
