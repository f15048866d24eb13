import ReadoutSearch

/// Queries by class, read from lines of "class, tab, words": rare, common, and2, or2_3, phrase2, phrase3, prefix.
struct QuerySet {
    /// In the order of the file.
    private(set) var classes: [(name: String, queries: [[String]])] = []

    init(_ path: String) throws {
        for line in try Process.read(path).split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { throw Failure("\(path): “\(line)” is no class, tab, words") }
            let name = String(fields[0])
            if classes.last?.name != name { classes.append((name, [])) }
            classes[classes.count - 1].queries.append(fields[1].split(separator: " ").map(String.init))
        }
    }

    /// The query that words of a class are. A word is asked for in all its grammatical forms, as it is when it is typed.
    static func query(_ words: [String], of name: String) -> Query {
        switch name {
        case "and2": .and(words.map { .word(Term($0)) })
        case "or2_3": .or(words.map { .word(Term($0)) })
        case "phrase2", "phrase3": .phrase(Phrase(words))
        case "prefix": .word(Term(words[0], .prefix))
        default: .word(Term(words[0]))
        }
    }
}
