/// Brings the command line into the order that ArgumentParser takes.
enum Arguments {
    /// The options of `search` that take a value, the common ones included.
    static let searchValues: Set = [
        "--socket", "--timeout", "--color", "--limit", "--offset", "--sort", "--facets", "--facet", "--context",
    ]
    /// Those of `watch`.
    static let watchValues: Set = ["--socket", "--timeout", "--color", "--after", "--since", "--exec"]
    static let commonValues: Set = ["--socket", "--timeout", "--color"]

    /// - Options that stand before the subcommand go behind it: every subcommand has the common ones.
    /// - `help queries` is the command `queries`.
    /// - The words of a `search` or `watch` go behind `--`, so that `-word` is a word that must not occur, not an option.
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
        case "search": return [command] + before + orderedQuery(rest, searchValues)
        case "watch": return [command] + before + orderedQuery(rest, watchValues)
        default: return [command] + before + rest
        }
    }

    private static func orderedQuery(_ arguments: [String], _ values: Set<String>) -> [String] {
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
