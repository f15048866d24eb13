import Glibc
import ReadoutJSON

/// What was measured: one line of JSON each.
enum Report {
    static func line(_ members: KeyValuePairs<String, JSON>) {
        print(String(decoding: JSON.object(JSON.Members(members)).bytes, as: UTF8.self))
        fflush(nil)
    }

    /// Times in milliseconds, of seconds: half of them are no longer than `p50`, 99 of 100 no longer than `p99`.
    static func spread(_ seconds: [Double]) -> JSON {
        let sorted = seconds.sorted()
        guard let last = sorted.last else { return .null }
        func at(_ share: Double) -> JSON {
            milliseconds(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
        }
        return .object(
            JSON.Members([
                "n": .integer(sorted.count), "p50": at(0.5), "p99": at(0.99), "max": milliseconds(last),
            ]))
    }

    /// To a tenth of a microsecond.
    static func milliseconds(_ seconds: Double) -> JSON { .number((seconds * 1e7).rounded() / 1e4) }
}
