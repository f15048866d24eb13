import ArgumentParser
import ReadoutProtocol

struct VerifyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold the ledger against the disk and the index, and tell what differs.",
        discussion: """
            Exit status 2 says that something differs and was not mended. Repairing is for members of the group \
            readout-admin.

            Examples:
              readout verify
              readout verify --repair
            """)

    @Flag(help: "Mend what differs.")
    var repair = false

    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        let answer = try desk.ask(Contract.Verify.self, .init(repair: repair ? true : nil))
        common.print(answer) { page, reply in page.verified(reply, repaired: repair) }
        if !answer.reply.problems.isEmpty, !repair { throw ExitCode(ExitStatus.error.rawValue) }
    }
}

extension Page {
    mutating func verified(_ reply: Contract.Verify.Reply, repaired: Bool) {
        for problem in reply.problems {
            paragraph(Styled(problem), label: Styled("- ", repaired ? .green : .red), indent: 2)
        }
        let checked = Amount.count(reply.checked, "file")
        let problems = Amount.count(reply.problems.count, "difference")
        switch (reply.problems.isEmpty, repaired) {
        case (true, _): line(Styled("\(checked) checked: ledger, disk and index agree.", .green))
        case (false, true): line(Styled("\(checked) checked: \(problems) mended.", .green))
        case (false, false):
            line(Styled("\(checked) checked: \(problems). `readout verify --repair` mends them.", .red))
        }
    }
}
