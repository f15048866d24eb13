import Foundation
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The program")
struct ProgramTests {
    private let readout = Program()
    private static let none =
        #"{"total": 0, "hits": [], "facets": [], "understood": null, "suggestions": [], "tookUs": 1.0e2,"#
        + #" "freshness": {"clock": 1, "pending": 0, "failed": 0, "live": true, "rebuilding": null}}"#
    private static let none100 = none.replacingOccurrences(of: "1.0e2", with: "100")

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    @Test("prints with --json what the daemon wrote, also when nothing was found")
    func json() throws {
        let desk = try FakeDesk("Search", Self.none100)
        let nothing = try readout.run(
            "--socket", desk.socket, "search", "--any", "--limit", "1000", "some", "words here", "--json")
        #expect(nothing.output == Self.none100 + "\n" && nothing.status == 1 && nothing.complaint == "")
        #expect(desk.parameters == #"{"query":"some words here","match":"any","limit":1000}"#)
        let found = Self.text(Samples.found(1, [Samples.hit(7, snippet: "a\u{1B}\u{9B}")]))
        let other = try FakeDesk("Search", found)
        let one = try Program(environment: ["READOUT_SOCKET": other.socket]).run("--json", "search", "-war", "peace")
        #expect(one.output == found + "\n" && one.status == 0)
        #expect(other.parameters == #"{"query":"-war peace"}"#)
    }

    @Test("prints for people without --json, coloured where asked to")
    func people() throws {
        let desk = try FakeDesk(
            "Search", Self.text(Samples.found(1, [Samples.hit(7, snippet: "a putin b", highlights: [2..<7])])))
        let plain = try readout.run("search", "putin", "--socket", desk.socket)
        #expect(plain.output.hasPrefix("7  Xi and Putin meet\n   The Herald") && !plain.output.contains("\u{1B}"))
        let coloured = try readout.run("--color", "always", "search", "putin", "--socket", desk.socket)
        #expect(coloured.output.contains("\u{1B}[1;33mputin\u{1B}[0m"))
    }

    @Test("says what to do where there is no daemon", arguments: [true, false])
    func noDaemon(isStale: Bool) throws {
        let folder = try TemporaryFolder()
        if isStale { try FakeDesk.leaveStaleSocket(at: folder.path("s")) }
        for command in ["status", "search", "files", "sync", "follow", "verify"] {
            let outcome = try readout.run(command, "--socket", folder.path("s"))
            #expect(outcome.status == 3 && outcome.output == "", "\(command)")
            #expect(outcome.complaint.contains("readout: no daemon answers at \(folder.path("s"))"))
        }
    }

    @Test(
        "tells wrong usage on standard error, with status 2",
        arguments: [
            ["bogus"], ["status", "--bogus"], ["explain"], ["search", "--limit", "x"], ["--socket"],
            ["status", "--socket", String(repeating: "x", count: 200)],
        ])
    func usage(arguments: [String]) throws {
        let process = readout.process(readout.path, arguments)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
    }

    @Test("tells its version, its help and the query language without a daemon")
    func help() throws {
        #expect(try readout.run("--version").output == Version.current + "\n")
        #expect(try readout.run("help", "queries").output.contains("beginning*"))
        let help = try readout.run("--help")
        #expect(help.status == 0)
        for command in [
            "status", "search", "article", "files", "explain", "follow", "sync", "add", "retry", "rescan", "verify",
            "read", "diff", "queries", "actors", "actor", "relations", "figures", "timeline",
        ] {
            #expect(help.output.contains("\n  \(command) "))
            #expect(try readout.run(command, "--help").output.contains("Examples:\n  "), "\(command)")
        }
    }

    @Test("shows where a query goes wrong")
    func invalidQuery() throws {
        let desk = try FakeDesk(
            "Search", #"{"query":"é \"no","at":3,"message":"this quotation mark is never closed"}"#,
            error: "org.readout.Desk.InvalidQuery")
        let outcome = try readout.run("search", "é \"no", "--socket", desk.socket)
        #expect(outcome.status == 2 && outcome.output == "")
        #expect(outcome.complaint.hasPrefix("readout: this quotation mark is never closed\n  é \"no\n    ^\n"))
    }

    @Test("says what the daemon cannot do")
    func notImplemented() throws {
        let desk = try FakeDesk()
        let outcome = try readout.run("rescan", "--socket", desk.socket)
        #expect(outcome.status == 2 && outcome.complaint.contains("cannot do that yet"))
        #expect(desk.parameters == "{}")
    }

    @Test("gives up waiting after --timeout")
    func timeout() throws {
        let desk = try FakeDesk { _, caller in caller.waitForEnd() }
        for command in ["status", "files", "verify"] {
            let outcome = try readout.run("--timeout", "0.05", command, "--socket", desk.socket)
            #expect(outcome.status == 2 && outcome.complaint.contains("no reply within 50 ms"))
        }
    }

    @Test("reads replies that come in pieces, and long ones")
    func pieces() throws {
        var reply = Samples.found(1, [Samples.hit(7, snippet: String(repeating: "é中 ", count: 100_000))])
        reply.suggestions = ["x"]
        let frame = VarlinkReply.frame(parameters: JSON.encode(reply))
        let desk = try FakeDesk { _, caller in
            for byte in frame.prefix(500) { caller.send([byte]) }
            caller.send(Array(frame.dropFirst(500)))
        }
        let outcome = try readout.run("search", "x", "--json", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output == Self.text(reply) + "\n")
    }

    @Test(
        "tells when the daemon goes away, or is none",
        arguments: [
            ("", 3), ("{\"parameters\":{", 3), ("HTTP/1.1 200 OK\0", 2), ("[]\0", 2),
            ("{\"parameters\":{\"total\":1}}\0", 2),
        ] as [(String, Int32)])
    func broken(sent: String, status: Int32) throws {
        let desk = try FakeDesk { _, caller in
            caller.send(Array(sent.utf8))
            caller.hangUp()
        }
        let outcome = try readout.run("search", "x", "--socket", desk.socket)
        #expect(outcome.status == status && outcome.output == "" && !outcome.complaint.isEmpty)
    }

    @Test("ends quietly when its reader has seen enough")
    func head() throws {
        let files = (0..<5000).map { Samples.file("a/\($0).txt", .indexed) }
        let desk = try FakeDesk(
            "ListFiles", Self.text(Contract.ListFiles.Reply(total: 5000, files: files, freshness: Samples.freshness)))
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket])
        #expect(try readout.shell("$readout files | head -n 1").complaint == "")
        #expect(try readout.shell("$readout files --json | head -c 1").output == "{")
        #expect(try readout.shell("trap '' PIPE; $readout files | head -n 1").complaint == "")
    }

    @Test("asks for a file by its name in the inbox, byte for byte")
    func paths() throws {
        let folder = try TemporaryFolder()
        let reply = Contract.Explain.Reply(
            file: nil, explanation: "There is no such file.", freshness: Samples.freshness)
        let desk = try FakeDesk("Explain", Self.text(reply), inbox: folder.path(""))
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket, "inbox": folder.path("")])
        for (line, name) in [
            (#"$readout explain "$(printf 'caf\351 \\.txt')""#, #"caf\xE9 \\.txt"#),
            ("$readout explain $inbox/a/../b.txt", "b.txt"),
            ("cd $inbox && $readout explain x", "x"), ("$readout explain -- -x", "-x"),
        ] {
            let outcome = try readout.shell(line)
            #expect(outcome.status == 1 && outcome.output == "There is no such file.\n", "\(outcome.complaint)")
            let asked = desk.calls.filter { $0.method.hasSuffix(".Explain") }.compactMap {
                $0.parameters["path"]?.string
            }
            #expect(asked.contains(name), "\(asked)")
        }
    }

    @Test("prints an article's text byte for byte, and says when there is none")
    func article() throws {
        let text = "One\u{1B}[1m\n\nTwo — é\n"
        let desk = try FakeDesk(
            "GetArticle",
            Self.text(Contract.GetArticle.Reply(article: Samples.article(text), freshness: Samples.freshness)))
        #expect(try readout.run("article", "7", "--text", "--socket", desk.socket).output == text)
        #expect(desk.parameters == #"{"id":7}"#)
        #expect(try readout.run("article", "7", "--socket", desk.socket).output.contains("\nTwo — é\n"))
        let empty = try FakeDesk("GetArticle", #"{"id":8,"path":null}"#, error: "org.readout.Desk.ArticleNotFound")
        let outcome = try readout.run("article", "8", "--json", "--socket", empty.socket)
        #expect(
            outcome.status == 1 && outcome.output == "{\"id\":8,\"path\":null}\n"
                && outcome.complaint.contains("no article 8"))
    }

    @Test("names what can be counted where the daemon does not know a facet")
    func facets() throws {
        let desk = try FakeDesk(
            "Search", #"{"parameter":"facets"}"#, error: "org.varlink.service.InvalidParameter")
        let outcome = try readout.run("search", "dam", "--facets", "outlet,foo", "--socket", desk.socket)
        #expect(
            outcome.status == 2
                && outcome.complaint.contains("is called foo; --facets takes: outlet, month, language, format, actor"))
    }

    @Test("does not break lines where there is no terminal")
    func unbroken() throws {
        let line = String(repeating: "word ", count: 60).dropLast()
        let desk = try FakeDesk(
            "GetArticle",
            Self.text(Contract.GetArticle.Reply(article: Samples.article(String(line)), freshness: Samples.freshness)))
        #expect(try readout.run("article", "7", "--socket", desk.socket).output.contains("\n\(line)\n"))
    }

    @Test("waits with sync as long as it is told to, and tells what is missing")
    func sync() throws {
        let desk = try FakeDesk("Sync", Self.text(Contract.FreshnessReply(freshness: Samples.freshness)))
        #expect(
            try readout.run("sync", "--timeout", "1.5", "--socket", desk.socket).output
                == "All 22 articles are answered for (clock 1,234)\n")
        #expect(desk.calls.first?.parameters["timeoutMs"] == .integer(1500))
        let slow = try FakeDesk(
            "Sync", #"{"freshness":{"clock":1,"pending":7,"failed":2,"live":true,"rebuilding":null}}"#,
            error: "org.readout.Desk.TimedOut")
        let outcome = try readout.run("sync", "--socket", slow.socket)
        #expect(
            outcome.status == 2 && outcome.complaint == "readout: not done in time: 7 files still pending, 2 failed\n")
    }

    @Test("writes completions that the shells can read")
    func completions() throws {
        for (shell, word) in [("bash", "--sort"), ("zsh", "--sort"), ("fish", "sort")] {
            let outcome = try readout.run("--generate-completion-script", shell)
            #expect(outcome.status == 0 && outcome.output.contains(word) && outcome.output.contains("relevance"))
        }
        #expect(try readout.shell("$readout --generate-completion-script bash | bash -n").complaint == "")
    }
}
