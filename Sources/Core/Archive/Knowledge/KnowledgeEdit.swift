/// Corrections, as changes of the files' bytes.
struct KnowledgeEdit {
    private(set) var files: [KnowledgeFile: [UInt8]]

    init(_ files: [KnowledgeFile: [UInt8]]) { self.files = files }

    /// The names are one actor's, of which the first is shown.
    /// - Parameter all: the same and the other names of these actors: none of them is kept apart from another.
    mutating func merge(_ names: [String], all: [String]) {
        separate(names + all, in: .notSame)
        append(names, to: .same)
    }

    /// The first name is another actor's than each of the others: it is taken out of the lines that make them one.
    mutating func split(_ names: [String]) {
        guard let name = names.first else { return }
        let knowledge = Knowledge(files)
        if let set = knowledge.set(of: name), names.dropFirst().contains(where: { knowledge.set(of: $0) == set }) {
            let folded = NameKey.folded(name)
            for file in [KnowledgeFile.same, .aliases] {
                rewrite(file) { line in
                    let kept = line.names.filter { NameKey.folded($0) != folded }
                    return kept.count < file.least ? [] : kept
                }
            }
        }
        append(names, to: .notSame)
    }

    /// The names are no actors'.
    mutating func dismiss(_ names: [String]) {
        for name in names { append([name], to: .notActors) }
    }

    /// Takes all but the first of these names out of each line that has several of them; a line with one name goes.
    private mutating func separate(_ names: [String], in file: KnowledgeFile) {
        let folded = Set(names.map(NameKey.folded))
        rewrite(file) { line in
            let first = line.names.first { folded.contains(NameKey.folded($0)) }
            let kept = line.names.filter { name in
                let name = NameKey.folded(name)
                return !folded.contains(name) || first.map(NameKey.folded) == name
            }
            return kept.count < file.least ? [] : kept
        }
    }

    /// Gives the lines that say something other names; none: the line goes.
    private mutating func rewrite(_ file: KnowledgeFile, _ names: (KnowledgeLine) -> [String]) {
        guard let bytes = files[file], !bytes.isEmpty else { return }
        let lines = Dictionary(
            KnowledgeLine.read(bytes, of: file).lines.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        var pieces: [[UInt8]] = []
        for (place, piece) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let line = lines[place + 1] else {
                pieces.append(Array(piece))
                continue
            }
            let kept = names(line)
            if kept == line.names {
                pieces.append(Array(piece))
            } else if !kept.isEmpty {
                pieces.append(Array(kept.joined(separator: " | ").utf8))
            }
        }
        files[file] = Array(pieces.joined(separator: [0x0A]))
    }

    /// Adds a line, where none says just that already and last.
    private mutating func append(_ names: [String], to file: KnowledgeFile) {
        var bytes = files[file] ?? []
        let lines = KnowledgeLine.read(bytes, of: file).lines
        let isThere = file == .same ? lines.last?.names == names : lines.contains { $0.names == names }
        if isThere { return }
        if bytes.isEmpty { bytes = Array((file.head + "\n").utf8) }
        if bytes.last != 0x0A { bytes.append(0x0A) }
        bytes += names.joined(separator: " | ").utf8
        bytes.append(0x0A)
        files[file] = bytes
    }
}
