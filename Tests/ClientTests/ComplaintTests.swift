import Testing

@testable import readout

@Suite("What is told on standard error")
struct ComplaintTests {
    private let readout = Program()

    @Test(
        "complains in one way",
        arguments: [
            (["help", "nosuch"], "readout: there is no command nosuch; there are: "),
            (["nosuch"], "readout: there is no command nosuch; there are: "),
            (
                ["files", "--limit", "x"],
                "readout: The value 'x' is invalid for '--limit <count>'\nSee `readout help files`.\n"
            ),
            (["--bogus"], "readout: Unknown option '--bogus'\nSee `readout help`.\n"),
            (["files", "--limit", "1001"], "readout: --limit is a number from 0 to 1000\nSee `readout help files`.\n"),
        ])
    func complaints(arguments: [String], complaint: String) throws {
        let outcome = try readout.run(arguments)
        #expect(outcome.status == 2 && outcome.output == "" && outcome.complaint.hasPrefix(complaint), "\(outcome)")
    }

    @Test("fills long complaints and the line of usage, and leaves what is shown by columns")
    func filled() {
        #expect(
            Launcher.filled("readout: one two three\n  one two three four\nb", width: 16)
                == "readout: one\n  two three\n  one two three four\nb")
        #expect(
            Launcher.wrapped("A\n\nUSAGE: readout x [--a <b>] [--cd <e>] <f>\n", width: 25)
                == "A\n\nUSAGE: readout x\n       [--a <b>]\n       [--cd <e>] <f>\n")
    }
}
