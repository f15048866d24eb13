import ReadoutProtocol
import ReadoutJSON

/// The daemon's error replies in plain words.
enum Refusals {
    /// The errors that say that there is no such thing: exit status 1.
    private static let notFound: Set = [
        "ArticleNotFound", "FileNotFound", "StoryNotFound", "ActorNotFound", "RevisionNotFound", "QueryNotFound",
    ]

    /// - Parameter width: of the terminal, for the line that shows where a query goes wrong.
    static func complaint(_ refusal: Desk.Refusal, width: Int = 80) -> Complaint {
        let name = refusal.name.split(separator: ".").last.map(String.init) ?? refusal.name
        if refusal.name.hasPrefix(Varlink.serviceInterface + ".") {
            return Complaint(refusal.words ?? service(name, refusal.parameters))
        }
        let words = refusal.words ?? desk(name, refusal.parameters, width: width)
        return Complaint(words, notFound.contains(name) ? .nothingFound : .error)
    }

    private static func service(_ name: String, _ parameters: JSON) -> String {
        let method = parameters["method"]?.string ?? "this"
        switch name {
        case "MethodNotFound": return "this daemon is older than this program: it does not know \(method)"
        case "MethodNotImplemented": return "this daemon cannot do that yet: \(method) comes with a later version"
        case "InterfaceNotFound":
            return "what answers at the socket is no Readout daemon: \(parameters["interface"]?.string ?? "")"
        case "InvalidParameter":
            return "the daemon does not take \(parameters["parameter"]?.string ?? "a parameter") as it was given"
        default: return "the daemon refuses: \(name)"
        }
    }

    private static func desk(_ name: String, _ parameters: JSON, width: Int) -> String {
        let path = parameters["path"]?.string
        switch name {
        case "ArticleNotFound":
            if let path { return "no article was read from \(path); `readout explain` tells why" }
            return "there is no article \(parameters["id"]?.integer.map(String.init) ?? "like that")"
        case "RevisionNotFound":
            let id = parameters["article"]?.integer.map(String.init) ?? ""
            let revision = parameters["revision"]?.integer.map(String.init) ?? "like that"
            return "of article \(id) no revision \(revision) is kept; `readout article \(id) --revisions` lists them"
        case "QueryNotFound":
            return
                "no query is saved as \(parameters["name"]?.string ?? ""); `readout queries list` shows those that are"
        case "ActorNotFound": return actorNotFound(parameters)
        case "StoryNotFound":
            return "there is no story \(parameters["story"]?.integer.map(String.init) ?? "like that")"
        case "FileNotFound": return "the inbox holds no file \(path ?? "")"
        case "InvalidQuery": return invalidQuery(parameters, width: width)
        case "TimedOut": return timedOut(parameters["freshness"])
        case "NotPermitted":
            return """
                \(parameters["method"]?.string ?? "that") changes the desk and needs membership of readout-admin
                  sudo adduser $USER readout-admin, then log in again
                """
        case "Busy": return "the daemon is busy: \(parameters["message"]?.string ?? "try again")"
        default: return "the daemon refuses: \(name) \(String(decoding: parameters.bytes, as: UTF8.self))"
        }
    }

    private static func actorNotFound(_ parameters: JSON) -> String {
        let words = "no article mentions \(parameters["name"]?.string ?? "such an actor")"
        let near = (parameters["suggestions"]?.array ?? []).compactMap(\.string)
        if near.isEmpty { return words + "; `readout actors --name …` looks for a part of a name" }
        return words + "; did you mean:" + near.map { "\n  " + $0 }.joined()
    }

    private static func timedOut(_ freshness: JSON?) -> String {
        guard let pending = freshness?["pending"]?.integer else { return "not done in time" }
        let failed = freshness?["failed"]?.integer ?? 0
        return "not done in time: \(Amount.count(pending, "file")) still pending, \(Amount.count(failed)) failed"
    }

    private static func invalidQuery(_ parameters: JSON, width: Int) -> String {
        let message = parameters["message"]?.string ?? "this query makes no sense"
        guard let query = parameters["query"]?.string, let at = parameters["at"]?.integer else { return message }
        return message + "\n" + caret(query: query, at: at, width: width) + "\nSee `readout help queries`."
    }

    /// The query on one line, and a caret under the byte `at`. Of a query wider than the line, the part about the caret.
    static func caret(query: String, at: Int, width: Int) -> String {
        let bytes = Array(query.utf8)
        let before = String(decoding: bytes[..<boundary(bytes, at)], as: UTF8.self).printable
        let after = String(decoding: bytes[boundary(bytes, at)...], as: UTF8.self).printable
        let room = max(20, width - 4)
        guard before.columns + after.columns > room else {
            return "  \(before)\(after)\n  \(String(repeating: " ", count: before.columns))^"
        }
        let left = before.columns <= room / 2 ? before : "…" + suffix(before, columns: room / 2 - 1)
        let right = prefix(after, columns: room - left.columns - 1)
        return "  \(left)\(right)\(right == after ? "" : "…")\n  \(String(repeating: " ", count: left.columns))^"
    }

    /// The first byte of the character of UTF-8 that `at` lies in.
    private static func boundary(_ bytes: [UInt8], _ at: Int) -> Int {
        var at = min(max(0, at), bytes.count)
        while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    private static func prefix(_ text: String, columns: Int) -> String {
        var used = 0
        return String(
            text.prefix { character in
                used += character.columns
                return used <= columns
            })
    }

    private static func suffix(_ text: String, columns: Int) -> String {
        var used = 0
        var start = text.endIndex
        for index in text.indices.reversed() {
            used += text[index].columns
            if used > columns { break }
            start = index
        }
        return String(text[start...])
    }
}
