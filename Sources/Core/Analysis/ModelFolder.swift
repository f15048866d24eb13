internal import Glibc

/// Looks for the models of this program.
enum ModelFolder {
    static func find() -> String? {
        if let named = getenv("READOUT_MODELS") { return String(cString: named) }
        return candidates().first { isFolder($0) }
    }

    private static func candidates() -> [String] {
        var folders: [String] = []
        if let program = program() {
            // PREFIX/bin/NAME, PREFIX/libexec/readout/NAME
            for up in [2, 3] {
                let prefix = program.split(separator: "/", omittingEmptySubsequences: false).dropLast(up)
                folders.append(prefix.joined(separator: "/") + "/share/readout/models")
            }
        }
        // Sources/Core/Analysis/ModelFolder.swift
        let source = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        folders.append(source.joined(separator: "/") + "/models")
        return folders
    }

    /// The path of the program that runs.
    private static func program() -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let count = readlink("/proc/self/exe", base, buffer.count)
            guard count > 0 else { return nil }
            return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
