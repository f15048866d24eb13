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
            Output.complain("readout: \(complaint.words.printableLines)\n")
            return complaint.status.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let message = Readout.fullMessage(for: error)
            guard Readout.exitCode(for: error) == .success else {
                Output.complain(message + "\n")
                return ExitStatus.error.rawValue
            }
            if !message.isEmpty { Output.print(message + "\n") }
            return ExitStatus.found.rawValue
        }
    }

    private static func refuseUnknownCommand(_ arguments: [String]) throws(Complaint) {
        guard let name = arguments.first, !name.hasPrefix("-"), name != "help" else { return }
        let names = Readout.configuration.groupedSubcommands.flatMap(\.subcommands).compactMap {
            $0.configuration.commandName
        }
        guard names.contains(name) else {
            throw Complaint("there is no command \(name); there are: \(names.joined(separator: ", "))")
        }
    }
}
