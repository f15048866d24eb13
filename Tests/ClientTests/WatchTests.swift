import Foundation
import ReadoutJSON
import ReadoutProtocol
import Synchronization
import Testing

@testable import readout

@Suite("The program, watching")
struct WatchTests {
    private static func reply(_ hit: Contract.Hit?, clock: Int) -> String {
        var freshness = Samples.freshness
        freshness.clock = clock
        return String(
            decoding: JSON.encode(Contract.Watch.Reply(hit: hit, freshness: freshness)), as: UTF8.self)
    }

    private static func hit(_ id: Int, title: String? = "Harbour opens", snippet: String = "A ferry.") -> Contract.Hit {
        var hit = Samples.hit(id, snippet: snippet)
        hit.article.title = title
        return hit
    }

    /// A desk that answers a watch with these replies, and then says nothing more.
    private static func desk(_ replies: [String]) throws -> FakeDesk {
        try FakeDesk { _, caller in
            for reply in replies { caller.reply(reply, continues: true) }
            caller.waitForEnd()
        }
    }

    @Test("shows each article as a search does, until the time is up")
    func pages() throws {
        let desk = try Self.desk([Self.reply(nil, clock: 5), Self.reply(Self.hit(7), clock: 9)])
        let outcome = try Program().run("watch", "ferry", "-storm", "--timeout", "0.3", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.complaint == "")
        #expect(outcome.output.contains("7  Harbour opens\n") && outcome.output.contains("A ferry."))
        #expect(desk.calls.map(\.method) == [Contract.Watch.qualifiedName] && desk.calls[0].more)
        #expect(desk.parameters == #"{"query":"ferry -storm"}"#)
    }

    @Test("prints each reply as JSON")
    func json() throws {
        let replies = [Self.reply(nil, clock: 5), Self.reply(Self.hit(7), clock: 9)]
        let desk = try Self.desk(replies)
        let outcome = try Program().run(
            "watch", "--json", "--after", "3", "--timeout", "0.3", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.output == replies.map { $0 + "\n" }.joined())
        #expect(desk.parameters == #"{"query":"","after":3}"#)
    }

    @Test("waits for a daemon that went away, and goes on after what it was told last")
    func reconnects() throws {
        let connections = Mutex(0)
        let desk = try FakeDesk { _, caller in
            let number = connections.withLock {
                $0 += 1
                return $0
            }
            if number == 1 {
                caller.reply(Self.reply(nil, clock: 5), continues: true)
                caller.reply(Self.reply(Self.hit(7), clock: 9), continues: true)
                caller.hangUp()
            } else {
                caller.reply(Self.reply(Self.hit(8), clock: 11), continues: true)
                caller.waitForEnd()
            }
        }
        let outcome = try Program().run("watch", "ferry", "--json", "--timeout", "0.5", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.complaint.contains("waiting for it"))
        #expect(outcome.output.split(separator: "\n").count == 3)
        #expect(desk.parameters == #"{"query":"ferry","after":9}"#)
    }

    @Test("tells that there is no daemon to begin with, or that it refuses")
    func refused() throws {
        let folder = try TemporaryFolder()
        #expect(try Program().run("watch", "ferry", "--socket", folder.path("none")).status == 3)
        let desk = try FakeDesk(
            "Watch", #"{"query":"(","at":0,"message":"never closed"}"#, error: "org.readout.Desk.InvalidQuery")
        let outcome = try Program().run("watch", "(", "--socket", desk.socket)
        #expect(outcome.status == 2 && outcome.complaint.contains("never closed"))
    }

    @Test("runs a command for each article, in their order, and goes on where one fails")
    func commands() throws {
        let title = #"A "quoted" $(touch x) `y`; exit 9"#
        let desk = try Self.desk([
            Self.reply(nil, clock: 5), Self.reply(Self.hit(7, title: title, snippet: "two\nlines"), clock: 9),
            Self.reply(Self.hit(8, title: nil), clock: 10),
        ])
        let folder = try TemporaryFolder()
        let line = #"""
            printf '%s|%s|%s|%s|%s\n' "$READOUT_ID" "$READOUT_PATH" "$READOUT_TITLE" "$READOUT_OUTLET" \#
            "$READOUT_SNIPPET" >>"$out"; cat >>"$out"; exit 3
            """#
        let program = Program(environment: ["out": folder.path("out"), "READOUT_ID": "none"])
        let outcome = try program.run("watch", "--exec", line, "--timeout", "0.5", "--socket", desk.socket)
        let written = try String(contentsOfFile: folder.path("out"), encoding: .utf8)
        let expected =
            "7|a/b.txt|\(title)|The Herald|two\nlines\n"
            + String(decoding: JSON.encode(Self.hit(7, title: title, snippet: "two\nlines")), as: UTF8.self) + "\n"
            + "8|a/b.txt||The Herald|A ferry.\n"
            + String(decoding: JSON.encode(Self.hit(8, title: nil)), as: UTF8.self) + "\n"
        #expect(written == expected)
        #expect(outcome.status == 0)
        #expect(outcome.complaint.contains("the command ended with status 3 (article 7)"))
        #expect(outcome.complaint.contains("the command ended with status 3 (article 8)"))
    }

    @Test("a command need not read its standard input, and a signal that ends it is told")
    func killed() throws {
        let long = String(repeating: "a ferry ", count: 20_000)
        let desk = try Self.desk([Self.reply(Self.hit(7, snippet: long), clock: 9)])
        let outcome = try Program().run("watch", "--exec", "kill -9 $$", "--timeout", "1", "--socket", desk.socket)
        #expect(outcome.status == 0)
        #expect(outcome.complaint == "readout: the command was ended by signal 9 (article 7)\n")
    }

    @Test("shows the past first, and of what comes then nothing twice")
    func since() throws {
        let desk = try FakeDesk { call, caller in
            guard call.method == Contract.Search.qualifiedName else {
                let after = (try? call.parameters.decode(Contract.Watch.Parameters.self, strict: true))?.after
                caller.reply(Self.reply(nil, clock: after ?? 100), continues: true)
                guard after != nil else { return caller.waitForEnd() }
                // 2 came while the past was asked for; then it changed; and 3 is new.
                caller.reply(Self.reply(Self.hit(2, snippet: "again"), clock: 103), continues: true)
                caller.reply(Self.reply(Self.hit(2, snippet: "changed"), clock: 120), continues: true)
                caller.reply(Self.reply(Self.hit(3, snippet: "new"), clock: 121), continues: true)
                return caller.waitForEnd()
            }
            let offset = (try? call.parameters.decode(Contract.Search.Parameters.self, strict: true))?.offset ?? 0
            var found = Samples.found(2, [Self.hit(offset + 1, snippet: "past \(offset + 1)")])
            found.freshness.clock = 110
            caller.reply(String(decoding: JSON.encode(found), as: UTF8.self))
        }
        let outcome = try Program().run(
            "watch", "ferry OR bridge", "--since", "last week", "--json", "--timeout", "0.5", "--socket", desk.socket)
        #expect(outcome.status == 0 && outcome.complaint == "")
        let lines = outcome.output.split(separator: "\n").compactMap { try? JSON(parsing: Array($0.utf8)) }
        #expect(lines.map { $0["hit"]?["snippet"]?.string } == ["past 1", "past 2", nil, "changed", "new"])
        #expect(lines.map { $0["freshness"]?["clock"]?.integer } == [100, 100, 100, 120, 121])
        let searched = desk.calls.filter { $0.method == Contract.Search.qualifiedName }
        #expect(
            searched.first?.parameters["query"]?.string
                == #"(ferry OR bridge) AND (since:"last week" OR added:"last week..")"#)
        #expect(searched.last?.parameters["asOf"]?.integer == 110)
    }

    @Test("names the option where its date is none, and no query that nobody typed")
    func noDate() throws {
        let desk = try FakeDesk { call, caller in
            guard call.method == Contract.Search.qualifiedName else {
                caller.reply(Self.reply(nil, clock: 100), continues: true)
                return caller.waitForEnd()
            }
            let query = call.parameters["query"]?.string ?? ""
            let refusal = Contract.InvalidQuery(query: query, at: 0, message: "'soon' is no date")
            caller.reply(
                String(decoding: JSON.encode(refusal), as: UTF8.self), error: "org.readout.Desk.InvalidQuery")
        }
        let outcome = try Program().run("watch", "ferry", "--since", "soon", "--socket", desk.socket)
        #expect(outcome.status == 2, "\(outcome.complaint)")
        #expect(outcome.complaint.contains("--since is a date") && outcome.complaint.contains("not soon"))
        #expect(!outcome.complaint.contains("added:"), "\(outcome.complaint)")
    }

    @Test("refuses what makes no sense", arguments: [["--after", "-1"], ["--since", "\""], ["--since", ""]])
    func usage(arguments: [String]) throws {
        #expect(try Program().run(["watch", "x"] + arguments).status == 2)
    }

    @Test("--after and --since exclude one another")
    func exclusive() throws {
        let outcome = try Program().run("watch", "--after", "1", "--since", "2022", "x")
        #expect(outcome.status == 2 && outcome.complaint.contains("exclude"))
    }
}
