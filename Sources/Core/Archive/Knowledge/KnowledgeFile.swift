/// The files of the folder `knowledge`, by their names. docs/knowledge.md says what stands in them.
package enum KnowledgeFile: String, CaseIterable, Sendable {
    /// Names of one actor; the first one is shown.
    case same
    /// Names of one actor; which one is shown is left to the articles.
    case aliases
    /// The first name is another actor's than each of the others.
    case notSame = "not-same"
    /// Names of no actor, one a line.
    case notActors = "not-actors"
    /// A name and what its actor is.
    case kinds
    /// An outlet, and other names that it goes by.
    case outlets

    /// So many names a line must have at least.
    var least: Int { self == .notActors ? 1 : 2 }

    /// What a new file begins with.
    var head: String {
        switch self {
        case .same: "# Names of one actor, with | between them. The first one is shown."
        case .aliases: "# Names of one actor, with | between them."
        case .notSame: "# Names with | between them: the first is another actor's than each of the others."
        case .notActors: "# Names of no actor, one a line."
        case .kinds: "# A name | person, organization, state or place."
        case .outlets: "# An outlet | other names that it goes by."
        }
    }
}

/// A line of such a file: names with | between them. Empty lines and those that begin with # say nothing.
struct KnowledgeLine: Equatable {
    /// Bytes of a line at most.
    static let longest = 4096

    /// Counts from 1.
    var number: Int
    var names: [String]

    struct Fault: Error, Equatable {
        var line: Int
        /// What is wrong and what to do, in words.
        var reason: String
    }

    /// What the lines of a file say; what is wrong with a line costs that line.
    static func read(_ bytes: [UInt8], of file: KnowledgeFile) -> (lines: [KnowledgeLine], faults: [Fault]) {
        var lines: [KnowledgeLine] = []
        var faults: [Fault] = []
        for (place, piece) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            do throws(Fault) {
                if let line = try KnowledgeLine(piece, number: place + 1, of: file) { lines.append(line) }
            } catch {
                faults.append(error)
            }
        }
        return (lines, faults)
    }

    /// nil where the line says nothing.
    private init?(_ bytes: ArraySlice<UInt8>, number: Int, of file: KnowledgeFile) throws(Fault) {
        guard bytes.count <= Self.longest else {
            throw Fault(line: number, reason: "it is longer than \(Self.longest) bytes: write several")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Fault(line: number, reason: "it is not UTF-8: write it anew")
        }
        let trimmed = Self.trimmed(text[...])
        if trimmed.isEmpty || trimmed.hasPrefix("#") { return nil }
        names = trimmed.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed($0) }
        self.number = number
        if let empty = names.firstIndex(where: { NameKey.folded($0).isEmpty }) {
            throw Fault(line: number, reason: "name \(empty + 1) has no letters: put a name there, or take a | away")
        }
        guard names.count >= file.least else {
            throw Fault(line: number, reason: "it has one name: put others behind it, with | between them")
        }
        if file == .notActors, names.count > 1 {
            throw Fault(line: number, reason: "it has \(names.count) names: put each on a line of its own")
        }
        if file == .kinds, names.count > 2 {
            throw Fault(line: number, reason: "it has more than a name and a kind: put each name on a line of its own")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let front = text.drop(while: \.isWhitespace)
        guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(front[...last])
    }
}
