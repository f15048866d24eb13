import Glibc

/// What this process takes of the machine.
enum Process {
    /// A figure of /proc/self/status in bytes (proc_pid_status(5)): VmHWM, RssAnon, RssFile.
    static func memory(_ name: String) -> Int {
        guard let status = try? read("/proc/self/status") else { return 0 }
        for line in status.split(separator: "\n") where line.hasPrefix(name + ":") {
            return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first.map { $0 << 10 } ?? 0
        }
        return 0
    }

    /// Seconds that all its threads have computed.
    static var computed: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

    /// Seconds of a clock that only goes forward.
    static var now: Double { seconds(CLOCK_MONOTONIC) }

    /// The files in a folder, and how many bytes they have together.
    static func files(in folder: String) -> (names: [String], bytes: Int) {
        guard let open = opendir(folder) else { return ([], 0) }
        defer { closedir(open) }
        var found: (names: [String], bytes: Int) = ([], 0)
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var status = stat()
            guard stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            found.names.append(name)
            found.bytes += status.st_size
        }
        return found
    }

    /// The whole of a file.
    static func read(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw Failure("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
