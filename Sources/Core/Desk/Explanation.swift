package import ReadoutArchive
internal import Glibc

/// Why a name is in the state that it is in.
package struct Explanation: Sendable {
    /// nil for a name that is not in the inbox.
    package var file: FileRecord?
    package var text: String
}

extension Desk {
    /// Answers for any name, also one that never was in the inbox.
    package func explain(_ path: InboxPath) async throws -> Answer<Explanation> {
        let name = path.escaped
        let ledger = try await archive.read { (try $0.file(path: name), try $0.forgotten(path: name)) }
        let explanation = explanation(path, record: ledger.0, forgotten: ledger.1)
        return Answer(value: explanation, freshness: try await freshness())
    }

    private func explanation(_ path: InboxPath, record: FileRecord?, forgotten: Int?) -> Explanation {
        if path.bytes.isEmpty {
            return Explanation(text: "This is the inbox itself.")
        }
        if path.bytes.first == UInt8(ascii: "/") || path.components.contains([46, 46]) {
            return Explanation(text: "This is not in the inbox \(inbox.name): only what lies in it is read.")
        }
        let entry = inbox.look(at: path)
        if var record {
            if entry == .gone, record.state != .pending {
                return Explanation(file: record, text: "The file is gone, and is about to be forgotten.")
            }
            record.reason = record.reason ?? waiting(record)
            return Explanation(file: record, text: text(for: record))
        }
        switch entry {
        case .gone:
            guard let forgotten else { return Explanation(text: "There is no such file in the inbox, and never was.") }
            return Explanation(
                text:
                    "The file was in the inbox and is gone; it was forgotten at \(Timestamp.words(seconds: forgotten))."
            )
        case .folder: return Explanation(text: "This is a folder; ask for a file in it.")
        case .ignored(let stamp, let reason):
            return Explanation(file: unlisted(path, .ignored, reason, stamp), text: "Ignored: \(reason).")
        case .file(let stamp):
            let reason = "it is still being written, or has just come"
            return Explanation(file: unlisted(path, .pending, reason, stamp), text: "Pending: \(reason).")
        case .unreachable(let code):
            return Explanation(text: "It cannot be looked at: \(String(cString: strerror(code))).")
        }
    }

    /// `article 7`, `articles 251–255, 260`; of a file with many gaps the first ranges, and how many more there are.
    /// - Parameter articles: the numbers of a file's articles, in its order.
    package static func words(for articles: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        var told = 0
        for id in articles {
            if let last = ranges.last, id == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...id
            } else {
                // A mailbox may hold a million.
                guard ranges.count < 10 else { break }
                ranges.append(id...id)
            }
            told += 1
        }
        guard told > 0 else { return "" }
        let list = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        let more = told < articles.count ? " and \(articles.count - told) more" : ""
        return (articles.count == 1 ? "article " : "articles ") + list.joined(separator: ", ") + more
    }

    private func waiting(_ record: FileRecord) -> String? {
        record.state == .pending ? "it waits to be read" : nil
    }

    private func text(for record: FileRecord) -> String {
        let articles = Self.words(for: record.articles)
        let kept = articles.isEmpty ? "" : " What was read of it before still answers: \(articles)."
        switch record.state {
        case .indexed:
            let told = articles.isEmpty ? "Indexed; it holds no article." : "Indexed as \(articles)."
            return record.reason.map { "\(told) \($0)." } ?? told
        case .pending: return "Pending: it waits to be read.\(kept)"
        case .ignored: return "Ignored: \(record.reason ?? "")."
        case .failed:
            let again = record.retryAt.map { ". It is tried again at \(Timestamp.words(seconds: $0))." }
            return
                "Failed: \(record.reason ?? "")\(again ?? ". It is read again when it changes, or by `readout retry`.")\(kept)"
        }
    }

    /// A file that the ledger does not have (yet).
    private func unlisted(_ path: InboxPath, _ state: State, _ reason: String, _ stamp: FileStamp) -> FileRecord {
        FileRecord(
            path: path.escaped, state: state, reason: reason, attempts: 0, retryAt: nil, stamp: stamp, sha256: nil,
            reader: nil, changed: 0, articles: [])
    }
}

/// Points in time in words.
package enum Timestamp {
    /// Unix seconds as ISO 8601 in UTC: "2022-09-15T14:30:00Z".
    package static func iso(seconds: Int) -> String {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
            strftime(buffer.baseAddress!, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
            return String(cString: buffer.baseAddress!)
        }
    }

    /// Unix seconds for people: "2022-09-15 14:30 UTC".
    static func words(seconds: Int) -> String {
        let iso = iso(seconds: seconds)
        return "\(iso.prefix(10)) \(iso.dropFirst(11).prefix(5)) UTC"
    }
}
