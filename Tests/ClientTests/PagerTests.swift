import Testing

@testable import readout

@Suite("The pager")
struct PagerTests {
    @Test(
        "is the first that is set, else less; none where that is said",
        arguments: [
            ([:], true, "less -FRX"), ([:], false, nil), (["PAGER": "more"], false, "more"),
            (["PAGER": "more", "READOUT_PAGER": "bat -p"], true, "bat -p"), (["PAGER": "cat"], true, nil),
            (["PAGER": ""], true, nil), (["PAGER": "less", "READOUT_PAGER": "cat"], true, nil),
            (["TERM": "dumb", "PAGER": "less"], true, nil),
        ] as [([String: String], Bool, String?)])
    func find(environment: [String: String], hasLess: Bool, command: String?) {
        #expect(Pager.find({ environment[$0] }, isInstalled: { _ in hasLess })?.command == command)
    }

    @Test("has colours passed on by a less that is set without options, unless LESS says how")
    func less() {
        #expect(Pager.find({ $0 == "PAGER" ? "less" : nil })?.environment == ["LESS=FRX"])
        #expect(Pager.find({ ["PAGER": "less", "LESS": "S"][$0] })?.environment == [])
    }

    /// script(1) gives the program a terminal.
    @Test(
        "shows what is longer than the terminal, and only that",
        arguments: [
            ("5", "", true), ("200", "", false), ("0", "", false), ("5", "--no-pager", false),
        ])
    func terminal(rows: String, option: String, isPaged: Bool) throws {
        let readout = Program(environment: ["READOUT_PAGER": "sed s/^/PAGED:/", "TERM": "xterm"])
        guard try readout.shell("command -v script").status == 0 else { return }
        let line = "stty rows \(rows) cols 80; $readout queries \(option); echo status $?"
        let outcome = try readout.shell("script -qec '\(line)' /dev/null")
        #expect(outcome.output.contains("What a query may say") && outcome.output.contains("status 0"))
        #expect(outcome.output.contains("PAGED:") == isPaged, "\(outcome.output)")
    }

    @Test(
        "that is not there, or is left before the end, costs nothing of the answer or its status",
        arguments: ["nosuch-pager", "head -n 1"])
    func absent(command: String) throws {
        let readout = Program(environment: ["READOUT_PAGER": command, "TERM": "xterm"])
        guard try readout.shell("command -v script").status == 0 else { return }
        let outcome = try readout.shell("script -qec 'stty rows 5 cols 80; $readout queries; echo status $?' /dev/null")
        #expect(outcome.output.contains("What a query may say") && outcome.output.contains("status 0"))
        if command == "nosuch-pager" { #expect(outcome.output.contains("until:2022-09-30")) }
    }
}
