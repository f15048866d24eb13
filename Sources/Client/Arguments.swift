/// Brings the command line into the order that ArgumentParser takes.
enum Arguments {
    static let commonValues: Set = ["--socket", "--timeout", "--color"]
    private static let pagingValues: Set = ["--limit", "--offset"]

    /// The commands that take words of a query or a name, and their options that take a value.
    static let valuesOfWordCommands: [String: Set<String>] = [
        "search": commonValues.union(pagingValues).union(["--sort", "--facets", "--facet", "--context"]),
        "watch": commonValues.union(["--after", "--since", "--exec"]),
        "queries": commonValues,
        "quotes": commonValues.union(pagingValues)
            .union(["--by", "--about", "--since", "--until", "--outlet", "--kind", "--family"]),
        "actors": commonValues.union(pagingValues).union(["--name", "--kind"]),
        "actor": commonValues.union(["--limit"]),
        "figures": commonValues.union(pagingValues).union(["--unit"]),
        "relations": commonValues.union(pagingValues).union(["--subject", "--object", "--at", "--polarity"]),
        "timeline": commonValues.union(pagingValues).union(["--actor"]),
    ]

    /// - Options that stand before the subcommand go behind it: every subcommand has the common ones.
    /// - `help queries` is the command `queries`.
    /// - The words of a query, to be asked or saved, go behind `--`, so that `-word` is a word that must not occur, not an
    ///   option.
    static func ordered(_ arguments: [String]) -> [String] {
        var before: [String] = []
        var at = 0
        while at < arguments.count, arguments[at].hasPrefix("-") {
            if ["--version", "--generate-completion-script"].contains(arguments[at]) { return arguments }
            if arguments[at].hasPrefix("---") { return arguments }
            let takesValue = commonValues.contains(arguments[at]) && at + 1 < arguments.count
            before += arguments[at..<at + (takesValue ? 2 : 1)]
            at += takesValue ? 2 : 1
        }
        guard at < arguments.count else { return arguments }
        let command = arguments[at]
        let rest = Array(arguments[(at + 1)...])
        switch command {
        case "help" where rest.first == "queries": return ["queries"] + before
        case "help": return [command] + rest
        default:
            guard let values = valuesOfWordCommands[command] else { return [command] + before + rest }
            return [command] + before + ordered(rest, values: values)
        }
    }

    private static func ordered(_ arguments: [String], values: Set<String>) -> [String] {
        var options: [String] = []
        var words: [String] = []
        var at = 0
        while at < arguments.count {
            let argument = arguments[at]
            at += 1
            if argument == "--" {
                words += arguments[at...]
                break
            } else if argument.hasPrefix("--") || argument == "-h" {
                options.append(argument)
                if values.contains(argument), at < arguments.count {
                    options.append(arguments[at])
                    at += 1
                }
            } else {
                words.append(argument)
            }
        }
        return words.isEmpty ? options : options + ["--"] + words
    }
}
