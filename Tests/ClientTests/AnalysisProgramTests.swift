import Foundation
import ReadoutJSON
import ReadoutProtocol
import Testing

@testable import readout

@Suite("The program, asked for actors, relations, figures and dates")
struct AnalysisProgramTests {
    private let readout = Program()

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    @Test(
        "prints with --json what the daemon wrote, and ends with 1 where there is nothing",
        arguments: [
            (["actors", "-war", "summit"], "ListActors", #"{"query":"-war summit"}"#),
            (["actors", "--kind", "state", "--limit", "3"], "ListActors", #"{"kind":"state","limit":3}"#),
            (["relations", "member of", "--at", "2017"], "ListRelations", #"{"relation":"member of","at":"2017"}"#),
            (["figures", "gas", "--unit", "USD"], "ListFigures", #"{"query":"gas","unit":"USD"}"#),
            (["timeline", "--actor", "Xi Jinping"], "GetTimeline", #"{"actor":"Xi Jinping"}"#),
        ])
    func json(arguments: [String], method: String, parameters: String) throws {
        let freshness = Self.text(Samples.freshness)
        let list =
            ["ListActors": "actors", "ListRelations": "relations", "ListFigures": "figures"][method] ?? "entries"
        let reply = #"{"total":0,"\#(list)":[],"freshness":\#(freshness)}"#
        let desk = try FakeDesk(method, reply)
        let outcome = try readout.run(arguments + ["--json", "--socket", desk.socket])
        #expect(outcome.output == reply + "\n" && outcome.status == 1 && outcome.complaint == "")
        #expect(desk.parameters == parameters)
    }

    @Test("finds an actor by all words of its name, and tells names that are near where there is none")
    func actor() throws {
        let reply = Contract.GetActor.Reply(
            actor: Samples.actor("Xi Jinping"), relations: [], together: [], freshness: Samples.freshness)
        let desk = try FakeDesk("GetActor", Self.text(reply))
        let outcome = try readout.run("actor", "xi", "jinping", "--limit", "7", "--socket", desk.socket)
        #expect(outcome.output.hasPrefix("Xi Jinping\nperson · 14 articles · 2021-09-15 – 2023-09-16\n"))
        #expect(desk.parameters == #"{"name":"xi jinping","limit":7}"#)
        let none = try FakeDesk(
            "GetActor", #"{"name":"xi jin","suggestions":["Xi Jinping"]}"#, error: "org.readout.Desk.ActorNotFound")
        let refused = try readout.run("actor", "xi", "jin", "--socket", none.socket)
        #expect(refused.status == 1 && refused.output == "")
        #expect(refused.complaint == "readout: no article mentions xi jin; did you mean:\n  Xi Jinping\n")
    }

    @Test(
        "corrects actors, and says what was done, where it is written and how to undo it",
        arguments: [
            (
                ["merge", "Ada Marsh", "A. Marsh"], #"{"action":"merge","names":["Ada Marsh","A. Marsh"]}"#,
                "Merged: A. Marsh and Ada Marsh are one actor, Ada Marsh.", "readout actor split 'A. Marsh'"
            ),
            (
                ["split", "Marsh"], #"{"action":"split","names":["Marsh"]}"#, "Split: Marsh is an actor of its own.",
                "take its line out of that file"
            ),
            (
                ["rename", "O'Tool", "Otto"], #"{"action":"rename","names":["O'Tool"],"to":"Otto"}"#,
                "Renamed: O'Tool is called Otto.", #"readout actor rename Otto 'O'\''Tool'"#
            ),
            (
                ["not-actor", "Breaking News"], #"{"action":"notActor","names":["Breaking News"]}"#,
                "Done: Breaking News is no actor any more.", "take its line out of that file"
            ),
        ])
    func edit(words: [String], parameters: String, done: String, undo: String) throws {
        let desk = try FakeDesk("EditActors", Self.text(Contract.FreshnessReply(freshness: Samples.freshness)))
        let outcome = try readout.run(["actor"] + words + ["--socket", desk.socket])
        #expect(outcome.status == 0 && outcome.output.hasPrefix(done + "\n"), "\(outcome.output)\(outcome.complaint)")
        #expect(outcome.output.contains("Written to /var/lib/readout/knowledge/") && outcome.output.contains(undo))
        let asked = desk.calls.first { $0.method == Contract.EditActors.qualifiedName }
        #expect(asked.map { String(decoding: $0.parameters.bytes, as: UTF8.self) } == parameters)
    }

    @Test("says who may correct actors, and what cannot be corrected")
    func refusedEdit() throws {
        let forbidden = try FakeDesk(
            "EditActors", #"{"method":"org.readout.Desk.EditActors"}"#, error: "org.readout.Desk.NotPermitted")
        let outcome = try readout.run("actor", "split", "Xi", "--socket", forbidden.socket)
        #expect(outcome.status == 2 && outcome.complaint.contains("readout-admin"))
        let senseless = try FakeDesk(
            "EditActors", #"{"parameter":"names"}"#, error: "org.varlink.service.InvalidParameter")
        let merge = try readout.run("actor", "merge", "A", "a", "--socket", senseless.socket)
        #expect(merge.status == 2 && merge.complaint.contains("cannot merge A, a"), "\(merge.complaint)")
    }

    @Test("shows the sentence that states a relation")
    func sentences() throws {
        let article = Samples.article("One. India is a member of the SCO. Two.")
        var relation = Samples.relation("India", "member of", "SCO", in: 7)
        relation.span = Contract.Span(5..<35)
        var gone = relation
        gone.span = Contract.Span(90..<99)
        let list = Self.text(
            Contract.ListRelations.Reply(total: 2, relations: [relation, gone], freshness: Samples.freshness))
        let reply = Self.text(Contract.GetArticle.Reply(article: article, freshness: Samples.freshness))
        let desk = try FakeDesk { call, caller in
            caller.reply(call.method == Contract.GetArticle.qualifiedName ? reply : list)
        }
        let outcome = try readout.run("relations", "member", "of", "--socket", desk.socket)
        #expect(
            outcome.output == """
                India · member of · SCO
                    India is a member of the SCO.
                    The Herald · 2022-09-15 · 7:5

                India · member of · SCO
                    The Herald · 2022-09-15 · 7:90

                2 relations
                To read a passage: readout article 7:5

                """)
        #expect(desk.calls.count(where: { $0.method == Contract.GetArticle.qualifiedName }) == 1)
    }

    @Test(
        "says what a unit, a relation or a date may be",
        arguments: [
            (["figures", "--unit", "%"], "unit", "no figure is in %; --unit takes percent"),
            (["relations", "friend", "of"], "relation", "there is no relation friend of; there are: member of, "),
            (["relations", "--at", "May"], "at", "--at is a date like 2017, 2017-06 or 2017-06-09"),
        ])
    func invalid(arguments: [String], parameter: String, words: String) throws {
        let desk = try FakeDesk { _, caller in
            caller.reply(#"{"parameter":"\#(parameter)"}"#, error: "org.varlink.service.InvalidParameter")
        }
        let outcome = try readout.run(arguments + ["--socket", desk.socket])
        #expect(outcome.status == 2 && outcome.complaint.hasPrefix("readout: " + words), "\(outcome.complaint)")
    }

    @Test("shows the passage at a place, and says where there is none", arguments: [["7:5"], ["7", "--at", "5"]])
    func place(arguments: [String]) throws {
        var article = Samples.article("One. India joined. Two.\n\nThree.", paragraphs: [0..<23, 25..<31])
        article.ref.id = 7
        let desk = try FakeDesk(
            "GetArticle", Self.text(Contract.GetArticle.Reply(article: article, freshness: Samples.freshness)))
        let outcome = try readout.run(["article"] + arguments + ["--color", "always", "--socket", desk.socket])
        #expect(outcome.output.contains("One. \u{1B}[1;33mIndia joined.\u{1B}[0m Two."), "\(outcome.output)")
        #expect(outcome.output.contains("paragraph 1 of 2; all of it: readout article 7"))
        #expect(desk.parameters == #"{"id":7}"#)
        let beyond = try readout.run("article", "7:31", "--socket", desk.socket)
        #expect(beyond.status == 2 && beyond.complaint.contains("has 31 bytes: there is no passage at 31"))
    }
}
