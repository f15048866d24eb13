import Foundation
import ReadoutJSON
import ReadoutProtocol
import Testing

@testable import readout

@Suite("The program, asked for quotes")
struct QuotesProgramTests {
    private let readout = Program()

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    @Test(
        "asks for what was typed, and prints with --json what the daemon wrote",
        arguments: [
            (["quotes"], "{}"), (["quotes", "-war", "summit"], #"{"query":"-war summit"}"#),
            (
                ["quotes", "--by", "Putin", "--about", "Ukraine", "--since", "2022-09", "--limit", "5"],
                #"{"query":"since:\"2022-09\"","speaker":"Putin","about":"Ukraine","limit":5}"#
            ),
            (
                ["quotes", "ferry OR boat", "--outlet", "the herald", "--until", "last week", "--kind", "direct"],
                #"{"query":"(ferry OR boat) outlet:\"the herald\" until:\"last week\"","kind":"direct"}"#
            ), (["quotes", "--family", "7", "--offset", "20"], #"{"family":7,"offset":20}"#),
        ])
    func json(arguments: [String], parameters: String) throws {
        let reply = #"{"total":1,"quotes":[],"freshness":\#(Self.text(Samples.freshness)),"more":1}"#
        let desk = try FakeDesk("ListQuotes", reply)
        let outcome = try readout.run(arguments + ["--json", "--socket", desk.socket])
        #expect(outcome.output == reply + "\n" && outcome.status == 0 && outcome.complaint == "")
        #expect(desk.parameters == parameters)
    }

    /// A desk that has the sample family, and 40 quotes besides where nothing is asked but the speaker.
    private static func desk() throws -> FakeDesk {
        try FakeDesk { call, caller in
            let asked = (try? call.parameters.decode(Contract.ListQuotes.Parameters.self, strict: true)) ?? .init()
            let quotes: [Contract.Quote] =
                asked.family == 7
                ? Samples.family : asked.about == "ferry" && asked.query == nil ? [Samples.family[1]] : []
            let total = asked.about == nil && asked.query == nil && asked.family == nil ? 40 : quotes.count
            let other = Samples.quote("Yes", on: asked.offset == 39 ? "2021-01-02" : "2023-04-05")
            caller.reply(text(Samples.quotes(total == 40 ? [other] : quotes, total: total)))
        }
    }

    @Test("shows each utterance found with all its wordings; with --outlet only those asked for")
    func families() throws {
        let desk = try Self.desk()
        let outcome = try readout.run("quotes", "--about", "ferry", "--socket", desk.socket)
        #expect(outcome.output.contains("3 accounts in 4 outlets · family 7"), "\(outcome.output)")
        #expect(desk.calls.count == 2 && desk.parameters == #"{"family":7,"limit":200}"#)
    }

    @Test("tells what there is without each condition where nothing is found")
    func nothing() throws {
        let desk = try Self.desk()
        let outcome = try readout.run(
            "quotes", "--by", "Marsh", "--about", "ferry", "--since", "2030", "--socket", desk.socket)
        #expect(outcome.status == 1 && outcome.complaint == "")
        #expect(
            outcome.output == """
                No quote is like that.
                  without --since 2030: 1 quote, 2022-09-17

                """, "\(outcome.output)")
        let two = try readout.run("quotes", "--by", "Marsh", "--since", "2030", "--socket", desk.socket)
        #expect(
            two.output == """
                No quote is like that.
                  without --since 2030: 40 quotes, 2021-01-02 – 2023-04-05

                """, "\(two.output)")
    }

    @Test("says who is meant where nobody bears the name, and which date is none")
    func refused() throws {
        let none = try FakeDesk(
            "ListQuotes", #"{"name":"Mash","suggestions":["Ada Marsh"]}"#, error: "org.readout.Desk.ActorNotFound")
        let unknown = try readout.run("quotes", "--by", "Mash", "--socket", none.socket)
        #expect(unknown.status == 1 && unknown.complaint.hasSuffix("did you mean:\n  Ada Marsh\n"))
        let strict = try FakeDesk { call, caller in
            let query = call.parameters["query"]?.string ?? ""
            guard query.contains("soon") || query.contains("(") else { return caller.reply("{}") }
            let refusal = Contract.InvalidQuery(query: query, at: 0, message: "no")
            caller.reply(Self.text(refusal), error: "org.readout.Desk.InvalidQuery")
        }
        let date = try readout.run("quotes", "--since", "soon", "--socket", strict.socket)
        #expect(date.status == 2 && date.complaint.contains("--since is a date") && date.complaint.contains("not soon"))
        let query = try readout.run("quotes", "(ferry", "--socket", strict.socket)
        #expect(query.status == 2 && query.complaint.contains("\n  (ferry\n  ^"), "\(query.complaint)")
    }

    @Test(
        "refuses what makes no sense",
        arguments: [
            ["--kind", "loud"], ["--since", "\""], ["--outlet", " "], ["--outlet", "a\"b"], ["--by", ""],
            ["--limit", "1001"], ["--family", "x"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try readout.run(["quotes"] + arguments).status == 2)
    }

    @Test("watches what is said: the quotes that match, and nothing of articles without any")
    func watch() throws {
        func reply(_ hit: Int?, _ quotes: [Contract.Quote]) -> String {
            Self.text(
                Contract.Watch.Reply(
                    hit: hit.map { Samples.hit($0, snippet: "A ferry.") }, quotes: quotes, freshness: Samples.freshness)
            )
        }
        let quote = Samples.quote("The ferry sails", in: 8)
        let replies = [reply(nil, []), reply(7, []), reply(8, [quote])]
        let desk = try FakeDesk { _, caller in
            for reply in replies { caller.reply(reply, continues: true) }
            caller.waitForEnd()
        }
        let arguments = ["watch", "--quotes", "said:marsh ferry", "--timeout", "0.4", "--socket", desk.socket]
        let shown = try readout.run(arguments)
        #expect(
            shown.output == """
                Ada Marsh
                  “The ferry sails”
                      Ada Marsh said · The Herald · 2022-09-15 · 8:345


                """, "\(shown.output)")
        #expect(desk.parameters == #"{"query":"said:marsh ferry"}"#)
        #expect(try readout.run(arguments + ["--json"]).output == replies[0] + "\n" + replies[2] + "\n")
        let told = try readout.run(arguments + ["--json", "--exec", "echo \"$READOUT_QUOTES\""])
        #expect(told.output.contains("Ada Marsh: The ferry sails\n"))
    }

    @Test("shows what was said since a date first, article by article, the oldest first")
    func since() throws {
        let desk = try FakeDesk { call, caller in
            guard call.method == Contract.ListQuotes.qualifiedName else {
                caller.reply(
                    Self.text(Contract.Watch.Reply(hit: nil, freshness: Samples.freshness)), continues: true)
                return caller.waitForEnd()
            }
            let quotes = [
                Samples.quote("New", in: 9, on: "2022-09-17"), Samples.quote("Old", in: 8, at: 1),
                Samples.quote("Older", in: 8, at: 90),
            ]
            let offset = call.parameters["offset"]?.integer ?? 0
            caller.reply(Self.text(Samples.quotes(Array(quotes.dropFirst(offset).prefix(2)), total: 3)))
        }
        let outcome = try readout.run(
            "watch", "--quotes", "said:marsh", "--since", "2022-09", "--json", "--timeout", "0.4", "--socket",
            desk.socket)
        let lines = outcome.output.split(separator: "\n").compactMap { try? JSON(parsing: Array($0.utf8)) }
        #expect(
            lines.compactMap { $0["quotes"]?.array?.compactMap { $0["text"]?.string } } == [
                ["Old", "Older"], ["New"], [],
            ],
            "\(outcome.output)\(outcome.complaint)")
        let asked = desk.calls.first { $0.method == Contract.ListQuotes.qualifiedName }
        #expect(asked?.parameters["about"]?.string == "said:marsh")
        #expect(asked?.parameters["query"]?.string == #"(since:"2022-09" OR added:"2022-09..")"#)
    }
}
