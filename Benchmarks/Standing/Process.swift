import Glibc

/// What this program takes of the machine.
enum Process {
    /// Resident memory in bytes (proc_pid_statm(5)).
    static var memory: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, CInt(line.count), file) != nil else { return 0 }
        let fields = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(CInt(_SC_PAGESIZE)) : 0
    }

    /// The seconds of the processor that `work` takes; what other programs take does not count.
    static func time(_ work: () -> Void) -> Double {
        let before = seconds
        work()
        return seconds - before
    }

    static func microseconds(_ seconds: Double) -> String { "\((seconds * 10_000_000).rounded() / 10) µs" }

    private static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
