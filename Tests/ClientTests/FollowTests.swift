import Foundation
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The program, following")
struct FollowTests {
    private static func reply(_ path: String?, pending: Int, live: Bool = true) -> String {
        var freshness = Samples.freshness
        freshness.pending = pending
        freshness.live = live
        let file = path.map { Samples.file($0, .indexed) }
        return String(
            decoding: JSON.encode(Contract.Follow.Reply(file: file, forgotten: nil, freshness: freshness)),
            as: UTF8.self)
    }

    @Test("shows each change until no file is pending and the inbox is watched")
    func untilDone() throws {
        let desk = try FakeDesk { call, caller in
            #expect(call.more)
            for (path, pending, live) in [(nil, 0, false), ("a", 2, true), ("b", 1, true), ("c", 0, true)] {
                caller.reply(Self.reply(path, pending: pending, live: live), continues: true)
            }
        }
        let outcome = try Program().run("follow", "--until-done", "--after", "12", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output == "indexed  a\nindexed  b\nindexed  c\n")
        #expect(desk.parameters == #"{"after":12}"#)
        let json = try Program().run("--json", "follow", "--until-done", "--socket", desk.socket)
        #expect(
            json.output == Self.reply(nil, pending: 0, live: false) + "\n"
                + ["a": 2, "b": 1, "c": 0].sorted { $0.key < $1.key }.map {
                    Self.reply($0.key, pending: $0.value) + "\n"
                }.joined())
    }

    @Test("ends at once where nothing is pending")
    func nothingPending() throws {
        let desk = try FakeDesk { _, caller in caller.reply(Self.reply(nil, pending: 0), continues: true) }
        let outcome = try Program().run("follow", "--until-done", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output == "")
    }

    @Test("shows all earlier changes before it ends")
    func earlier() throws {
        let desk = try FakeDesk { _, caller in
            for path in ["a", "b", "c"] { caller.reply(Self.reply(path, pending: 0), continues: true) }
            caller.waitForEnd()
        }
        let outcome = try Program().run("follow", "--until-done", "--after", "0", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output == "indexed  a\nindexed  b\nindexed  c\n")
    }

    @Test("asks how it stands where no change tells that nothing is pending", arguments: [nil, "0"])
    func silence(after: String?) throws {
        let status = Contract.GetStatus.Reply(status: Samples.status, freshness: Samples.freshness)
        let desk = try FakeDesk { call, caller in
            guard call.method == Contract.GetStatus.qualifiedName else { return caller.waitForEnd() }
            caller.send(VarlinkReply.frame(parameters: JSON.encode(status)))
        }
        let program = Program(environment: ["READOUT_SOCKET": desk.socket])
        let outcome = try program.shell("$readout follow --until-done \(after.map { "--after \($0)" } ?? "")")
        #expect(outcome.status == 0 && outcome.output == "" && outcome.complaint == "")
    }

    @Test("ends on a signal with status 0", arguments: [SIGINT, SIGTERM])
    func signal(signal: Int32) throws {
        let desk = try FakeDesk { _, caller in
            caller.reply(Self.reply("a", pending: 1), continues: true)
            caller.waitForEnd()
        }
        let process = Program().process(Program.url.path, ["follow", "--socket", desk.socket])
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "indexed  a\n")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    }

    @Test("gives up with --until-done after --timeout, and just ends without")
    func timeout() throws {
        let desk = try FakeDesk { _, caller in
            caller.reply(Self.reply(nil, pending: 1200), continues: true)
            caller.waitForEnd()
        }
        let late = try Program().run("follow", "--until-done", "--timeout", "0.2", "--socket", desk.socket)
        #expect(late.status == 2 && late.complaint.contains("1,200 files still pending"))
        #expect(try Program().run("follow", "--timeout", "0.05", "--socket", desk.socket).status == 0)
    }

    @Test("tells that the daemon went away, or refuses")
    func goes() throws {
        let desk = try FakeDesk { _, caller in
            caller.reply(Self.reply("a", pending: 1), continues: true)
            caller.hangUp()
        }
        let outcome = try Program().run("follow", "--socket", desk.socket)
        #expect(
            outcome.status == 3 && outcome.output == "indexed  a\n"
                && outcome.complaint.contains("ended the connection"))
        let refusing = try FakeDesk()
        #expect(try Program().run("follow", "--socket", refusing.socket).status == 2)
    }
}
