import Foundation
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The program, adding and reading")
struct AddAndReadTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("inbox"), withIntermediateDirectories: true)
        try "one".write(toFile: folder.path("a.txt"), atomically: false, encoding: .utf8)
        try "two".write(toFile: folder.path("-b.txt"), atomically: false, encoding: .utf8)
    }

    @Test("copies the files that it can, and tells of the others")
    func add() throws {
        let desk = try FakeDesk(inbox: folder.path("inbox"))
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket])
        let outcome = try readout.shell("cd \(folder.path("")) && $readout add --to x/y a.txt missing.txt -- -b.txt")
        #expect(outcome.status == 2 && outcome.output == "added  x/y/a.txt\nadded  x/y/-b.txt\n")
        #expect(outcome.complaint == "readout: missing.txt: No such file or directory\n")
        #expect(try String(contentsOfFile: folder.path("inbox/x/y/-b.txt"), encoding: .utf8) == "two")
        let again = try readout.run("add", "--json", "--to", "x/y/", folder.path("a.txt"))
        #expect(again.status == 0 && again.output == "{\"path\":\"x/y/a.txt\",\"outcome\":\"already\"}\n")
        #expect(try readout.run("add", "--to", "../out", folder.path("a.txt")).status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    }

    @Test("waits with --wait and tells what became of each file")
    func addAndWait() throws {
        var status = Samples.status
        status.inbox = folder.path("inbox")
        let health = JSON.encode(Contract.GetStatus.Reply(status: status, freshness: Samples.freshness))
        let desk = try FakeDesk { call, caller in
            switch call.method {
            case Contract.GetStatus.qualifiedName: caller.send(VarlinkReply.frame(parameters: health))
            case Contract.Sync.qualifiedName:
                caller.send(
                    VarlinkReply.frame(parameters: JSON.encode(Contract.FreshnessReply(freshness: Samples.freshness))))
            default:
                let path = call.parameters["path"]?.string ?? ""
                let file = path == "a.txt" ? Samples.file(path, .indexed) : Samples.file(path, .failed, "it is empty")
                let reply = Contract.Explain.Reply(file: file, explanation: "", freshness: Samples.freshness)
                caller.send(VarlinkReply.frame(parameters: JSON.encode(reply)))
            }
        }
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket])
        let good = try readout.run("add", "--wait", folder.path("a.txt"))
        #expect(good.status == 0 && good.output == "indexed  a.txt\n")
        let bad = try readout.run("add", "--wait", folder.path("a.txt"), folder.path("-b.txt"))
        #expect(bad.status == 2 && bad.output == "indexed  a.txt\nfailed   -b.txt: it is empty\n")
    }

    /// The program as it is installed: in PREFIX/bin, with a reader of this test's own.
    private func installed(reader: String, at place: String) throws -> Program {
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder.path("bin"), withIntermediateDirectories: true)
        let target = folder.path("bin/readout")
        if !manager.fileExists(atPath: target) {
            do {
                try manager.linkItem(atPath: Program.url.path, toPath: target)
            } catch {
                try manager.copyItem(atPath: Program.url.path, toPath: target)
            }
        }
        let path = folder.path(place)
        try manager.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try reader.write(toFile: path, atomically: false, encoding: .utf8)
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return Program(path: target)
    }

    @Test(
        "runs the reader program with the same arguments",
        arguments: ["bin/readout-reader", "libexec/readout/readout-reader"])
    func read(place: String) throws {
        let readout = try installed(
            reader: "#!/bin/sh\nprintf '<%s>' \"$@\"\necho 'readout: x: no text' >&2\nexit 2\n", at: place)
        let outcome = try readout.run("read", "--json", "--verbatim", "--published", "2022-09", "a b", "--", "-c")
        #expect(outcome.output == "<read><--verbatim><--published><2022-09><--><a b><-c>")
        #expect(outcome.status == 2 && outcome.complaint == "readout: x: no text\n")
        #expect(
            try readout.shell(#"$readout read --json "$(printf 'caf\351')" | od -An -c"#).output.contains(
                "c   a   f 351"))
    }

    @Test("prints the reader's articles for people, and passes its status on")
    func readForPeople() throws {
        let article = String(decoding: JSON.encode(Samples.article("One.\n\nTwo.")), as: UTF8.self)
        try (article + "\n" + article + "\n").write(toFile: folder.path("articles"), atomically: false, encoding: .utf8)
        let readout = try installed(
            reader: "#!/bin/sh\ncat \(folder.path("articles"))\nexit 2\n", at: "bin/readout-reader")
        let outcome = try readout.run("read", "x")
        #expect(outcome.status == 2)
        #expect(
            outcome.output.components(separatedBy: "\nOne.").count == 3 && outcome.output.contains("(from the byline)"))
        let broken = try installed(reader: "#!/bin/sh\necho oops\n", at: "bin/readout-reader")
        #expect(try broken.run("read", "x").status == 2)
        let killed = try installed(reader: "#!/bin/sh\nkill -9 $$\n", at: "bin/readout-reader")
        #expect(try killed.run("read", "x").complaint.contains("signal 9"))
    }

    @Test("says where it looked for the reader program")
    func noReader() throws {
        let readout = try installed(reader: "", at: "elsewhere/readout-reader")
        let outcome = try readout.run("read", "--json", "x")
        #expect(outcome.status == 2 && outcome.complaint.contains("libexec/readout/readout-reader"))
    }
}
