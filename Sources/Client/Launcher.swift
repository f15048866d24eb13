import ArgumentParser
import Glibc
import ReadoutProtocol

/// Runs one command line, from the arguments to the exit status.
enum Launcher {
    /// - Parameter arguments: without the program's name.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            let arguments = Arguments.ordered(arguments)
            try refuseUnknownCommand(arguments)
            var command = try Readout.parseAsRoot(arguments)
            try command.run()
            return ExitStatus.found.rawValue
        } catch let complaint as Complaint {
            complain(complaint.words.printableLines)
            return complaint.status.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let message = Readout.fullMessage(for: error)
            guard Readout.exitCode(for: error) == .success else {
                complain(usage(Readout.message(for: error), arguments))
                return ExitStatus.error.rawValue
            }
            let width = Terminal(descriptor: 1, color: .never).page.width
            if !message.isEmpty { Output.print(wrapped(message, width: width) + "\n") }
            return ExitStatus.found.rawValue
        }
    }

    private static func refuseUnknownCommand(_ arguments: [String]) throws(Complaint) {
        let asksForHelp = arguments.first == "help"
        guard let name = asksForHelp ? arguments.dropFirst().first : arguments.first, !name.hasPrefix("-") else {
            return
        }
        guard commands.contains(name) || asksForHelp && name == "help" else {
            throw Complaint("there is no command \(name); there are: \(commands.joined(separator: ", "))")
        }
    }

    private static var commands: [String] {
        Readout.configuration.groupedSubcommands.flatMap(\.subcommands).compactMap { $0.configuration.commandName }
    }

    private static func complain(_ words: String) {
        let terminal = Terminal(descriptor: 2, color: .never)
        Output.complain(filled("readout: " + words, width: terminal.page.width) + "\n")
    }

    /// `words` with its long lines filled to the width; those that are indented show something and stay as they are.
    static func filled(_ words: String, width: Int) -> String {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard !line.hasPrefix(" "), String(line).columns > width else { return String(line) }
            return Wrap.lines(Styled(String(line)), columns: width - 2)
                .map { $0.runs.map(\.text).joined() }.joined(separator: "\n  ")
        }.joined(separator: "\n")
    }

    /// Wrong usage in the words of the parser, and where to read on.
    static func usage(_ message: String, _ arguments: [String]) -> String {
        let command = Arguments.ordered(arguments).first.flatMap { commands.contains($0) ? $0 : nil }
        return message.printableLines + "\nSee `readout \(command.map { "help " + $0 } ?? "help")`."
    }

    /// A command's help with the line of its usage filled to the width: the parser leaves that one as long as it is. What
    /// stands in brackets stays together.
    static func wrapped(_ help: String, width: Int) -> String {
        let mark = "USAGE: "
        return help.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard line.hasPrefix(mark), line.count > width else { return String(line) }
            var lines = [""]
            var depth = 0
            for word in line.split(separator: " ") {
                let room = width - (lines.count > 1 ? mark.count : 0)
                if depth > 0 || lines[lines.count - 1].count + 1 + length(of: word, in: line) <= room {
                    lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
                } else {
                    lines.append(String(word))
                }
                depth += word.reduce(0) { $0 + ($1 == "[" || $1 == "<" ? 1 : $1 == "]" || $1 == ">" ? -1 : 0) }
            }
            return lines.joined(separator: "\n" + String(repeating: " ", count: mark.count))
        }.joined(separator: "\n")
    }

    /// Of a word of the usage and what belongs to it: `[--sort <order>]`.
    private static func length(of word: Substring, in line: Substring) -> Int {
        guard word.hasPrefix("["), let end = line[word.startIndex...].firstIndex(of: "]") else { return word.count }
        return line[word.startIndex...end].count
    }
}
