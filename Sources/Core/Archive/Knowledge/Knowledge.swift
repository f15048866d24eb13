package import ReadoutAnalysis

/// What people have said of actors and outlets; it wins over what follows from the articles. Names count in any case,
/// with and without accents.
package struct Knowledge: Sendable {
    /// Nothing.
    package static let none = Knowledge([:])

    /// What is wrong with the files, in words that name the file and the line.
    package private(set) var problems: [String] = []

    /// Another one for each reading of the files.
    var generation = 0

    private struct NameSet {
        /// As they are written, the last line's first.
        var names: [String] = []
        var shown: String?
    }

    private var sets: [NameSet] = []
    private var setOf: [String: Int] = [:]
    private var apart: [String: Set<String>] = [:]
    private var noActors: Set<String> = []
    private var kinds: [String: ActorKind] = [:]
    private var outlets: [String: String] = [:]

    /// - Parameter files: their bytes; what is missing says nothing.
    init(_ files: [KnowledgeFile: [UInt8]]) {
        for file in KnowledgeFile.allCases {
            guard let bytes = files[file] else { continue }
            let (lines, faults) = KnowledgeLine.read(bytes, of: file)
            problems += faults.map { Self.problem(file, $0.line, $0.reason) }
            for line in lines { take(line, of: file) }
        }
    }

    private static func problem(_ file: KnowledgeFile, _ line: Int, _ reason: String) -> String {
        "knowledge/\(file.rawValue), line \(line): \(reason)"
    }

    private mutating func take(_ line: KnowledgeLine, of file: KnowledgeFile) {
        let folded = line.names.map(NameKey.folded)
        switch file {
        case .same: unite(line.names, folded, shown: line.names[0])
        case .aliases: unite(line.names, folded, shown: nil)
        case .notSame: takeApart(line, folded)
        case .notActors: noActors.insert(folded[0])
        case .kinds:
            guard let kind = ActorKind(rawValue: line.names[1].lowercased()) else {
                let kinds = ActorKind.allCases.map(\.rawValue).joined(separator: ", ")
                problems.append(
                    Self.problem(file, line.number, "\(line.names[1]) is no kind: write one of \(kinds)"))
                return
            }
            kinds[folded[0]] = kind
        case .outlets:
            for name in folded { outlets[name] = line.names[0] }
        }
    }

    /// Lines that share a name are about one actor; the last one says what is shown.
    private mutating func unite(_ names: [String], _ folded: [String], shown: String?) {
        var united = NameSet(names: names, shown: shown)
        for set in Set(folded.compactMap { setOf[$0] }).sorted(by: >) {
            united.names += sets[set].names
            united.shown = united.shown ?? sets[set].shown
            sets[set].names = []
        }
        sets.append(united)
        for name in united.names { setOf[NameKey.folded(name)] = sets.count - 1 }
    }

    private mutating func takeApart(_ line: KnowledgeLine, _ folded: [String]) {
        for (place, other) in folded.enumerated().dropFirst() {
            let set = setOf[folded[0]]
            if other == folded[0] || set != nil && set == setOf[other] {
                let reason =
                    other == folded[0]
                    ? "it has one name twice: take it away"
                    : "\(line.names[0]) and \(line.names[place]) are one actor by knowledge/same or knowledge/aliases: "
                        + "take this line or the other away"
                problems.append(Self.problem(.notSame, line.number, reason))
                continue
            }
            apart[folded[0], default: []].insert(other)
            apart[other, default: []].insert(folded[0])
        }
    }

    // MARK: What is asked

    /// Whether anybody has said that names are different actors'.
    var hasApart: Bool { !apart.isEmpty }

    /// A number for all names of one actor; nil where nothing is said of this name. A greater one was said later.
    func set(of name: String) -> Int? { setOf.isEmpty ? nil : setOf[NameKey.folded(name)] }

    /// The names of an actor.
    func names(in set: Int) -> [String] { sets[set].names }

    /// The name that is to be shown; nil where that is left to the articles.
    func shown(_ set: Int) -> String? { sets[set].shown }

    /// Whether two names are different actors'.
    func areApart(_ one: String, _ other: String) -> Bool {
        !apart.isEmpty && apart[NameKey.folded(one)]?.contains(NameKey.folded(other)) ?? false
    }

    /// Whether a name is no actor's.
    func isNoActor(_ name: String) -> Bool { !noActors.isEmpty && noActors.contains(NameKey.folded(name)) }

    /// What the actor of a name is; nil where nothing is said of it.
    func kind(of name: String) -> ActorKind? { kinds.isEmpty ? nil : kinds[NameKey.folded(name)] }

    /// The name that an outlet is shown by.
    package func outlet(_ name: String) -> String { outlets.isEmpty ? name : outlets[NameKey.folded(name)] ?? name }
}
