import ArgumentParser

/// A command that asks the daemon.
protocol DeskCommand: ParsableCommand {
    var common: CommonOptions { get }

    func run(_ desk: Desk) throws
}

extension DeskCommand {
    mutating func run() throws {
        do {
            try run(common.desk)
        } catch let refusal as Desk.Refusal {
            let terminal = Terminal(descriptor: 2, color: .never)
            let complaint = Refusals.complaint(refusal, width: terminal.width)
            if common.json, complaint.status == .nothingFound { Output.print(json: refusal.text) }
            throw complaint
        }
    }

    /// Ends the command with the status that says so.
    func nothingFound() -> ExitCode { ExitCode(ExitStatus.nothingFound.rawValue) }
}
