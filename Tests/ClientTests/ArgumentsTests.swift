import ArgumentParser
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The command line")
struct ArgumentsTests {
    @Test(
        "is put into the order that the parser takes",
        arguments: [
            ("status", "status"), ("--socket S status --json", "status --socket S --json"),
            ("--json --socket=S --timeout 3 status", "status --json --socket=S --timeout 3"),
            (
                "--socket S search --any --limit 1000 some words here --json",
                "search --socket S --any --limit 1000 --json -- some words here"
            ),
            ("search -war peace", "search -- -war peace"), ("search a -- -b --json", "search -- a -b --json"),
            ("search --facets outlet,month x --sort newest", "search --facets outlet,month --sort newest -- x"),
            ("search x --facet month", "search --facet month -- x"),
            ("search -h", "search -h"), ("search", "search"), ("search - x", "search -- - x"),
            ("search x --limit", "search --limit -- x"),
            ("search --bogus x", "search --bogus -- x"), ("--version", "--version"),
            ("--json --version", "--json --version"),
            ("help search", "help search"), ("help queries", "queries"),
            ("--socket S help queries", "queries --socket S"),
            ("queries save dams --json dam -sport", "queries --json -- save dams dam -sport"),
            ("queries --socket S list", "queries --socket S -- list"),
            ("actors summit -war --kind person --json", "actors --kind person --json -- summit -war"),
            ("actor Xi Jinping --limit 5", "actor --limit 5 -- Xi Jinping"),
            ("relations member of --at 2017 --object SCO", "relations --at 2017 --object SCO -- member of"),
            ("--json figures gas --unit USD -oil", "figures --json --unit USD -- gas -oil"),
            ("timeline --actor Modi summit", "timeline --actor Modi -- summit"),
            ("", ""),
            ("explain --json -- -odd", "explain --json -- -odd"), ("--socket", "--socket"), ("-h", "-h"),
            ("--generate-completion-script bash", "--generate-completion-script bash"),
            ("---completion search -- --sort", "---completion search -- --sort"),
        ])
    func ordered(given: String, ordered: String) {
        let words = { (text: String) in text.split(separator: " ").map { String($0) } }
        #expect(Arguments.ordered(words(given)) == words(ordered))
    }

    @Test(
        "knows which options of the commands with words take a value",
        arguments: Arguments.valuesOfWordCommands.map { ($0.key, $0.value) })
    func values(command: String, values: Set<String>) throws {
        let help = Readout._dumpHelp()
        let json = try JSON(parsing: Array(help.utf8))
        let described = try #require(
            json["command"]?["subcommands"]?.array?.first { $0["commandName"]?.string == command })
        let options = (described["arguments"]?.array ?? []).filter { $0["kind"]?.string == "option" }
        let names = options.flatMap { $0["names"]?.array ?? [] }.compactMap { $0["name"]?.string.map { "--" + $0 } }
        #expect(Set(names) == values)
        #expect(Arguments.commonValues.isSubset(of: values))
    }

    @Test("becomes the parameters of a search")
    func search() throws {
        let words = [
            "search", "--any", "--newest", "--facets", "outlet", "--facet", "month,x", "--context", "80", "--offset",
            "20", "--", "-a", "b c",
        ]
        let command = try #require(try Readout.parseAsRoot(words) as? SearchCommand)
        let parameters = command.parameters
        #expect(parameters.query == "-a b c" && parameters.match == .any && parameters.sort == .newest)
        #expect(parameters.facets == ["outlet", "month", "x"] && parameters.context == 80 && parameters.offset == 20)
        #expect(parameters.explain == nil && parameters.limit == nil)
    }

    @Test(
        "of actor is a name, or a correction with names",
        arguments: [
            (["Xi", "Jinping"], nil, nil, nil), (["Merge"], nil, nil, nil), (["merge A B"], nil, nil, nil),
            (["merge", "A a", "B", "C"], .merge, ["A a", "B", "C"], nil), (["split", "B"], .split, ["B"], nil),
            (["split", "B", "A"], .split, ["B", "A"], nil), (["rename", "A", "T o"], .rename, ["A"], "T o"),
            (["not-actor", "A"], .notActor, ["A"], nil),
        ] as [([String], Contract.EditActors.Action?, [String]?, String?)])
    func edit(words: [String], action: Contract.EditActors.Action?, names: [String]?, to: String?) throws {
        let command = try #require(try Readout.parseAsRoot(["actor"] + words) as? ActorCommand)
        let parameters = try command.edit?.parameters
        #expect(parameters?.action == action && parameters?.names == names && parameters?.to == to)
    }

    @Test("becomes the parameters of a list of actors, figures, relations or events")
    func lists() throws {
        func command<Command>(_ line: String, _ type: Command.Type) throws -> Command {
            let words = Arguments.ordered(line.split(separator: " ").map { String($0) })
            return try #require(try Readout.parseAsRoot(words) as? Command)
        }
        let actors = try command("actors a -b --name n --kind state --limit 3 --offset 4", ActorsCommand.self)
            .parameters
        #expect(actors.query == "a -b" && actors.name == "n" && actors.kind == "state" && actors.limit == 3)
        #expect(try command("actors", ActorsCommand.self).parameters.query == nil)
        let figures = try command("figures a b --unit USD", FiguresCommand.self).parameters
        #expect(figures.query == "a b" && figures.unit == "USD" && figures.story == nil)
        let relations = try command(
            "relations member of --subject S --object O --at 2017 --polarity denied", RelationsCommand.self
        ).parameters
        #expect(relations.relation == "member of" && relations.subject == "S" && relations.object == "O")
        #expect(relations.at == "2017" && relations.polarity == "denied")
        let timeline = try command("timeline x --actor A --offset 2", TimelineCommand.self).parameters
        #expect(timeline.query == "x" && timeline.actor == "A" && timeline.offset == 2)
    }

    @Test(
        "is refused where it makes no sense",
        arguments: [
            "search --limit 1001", "search --limit -1", "search --offset x", "status --timeout 0", "files --state lost",
            "search --newest --sort oldest", "explain", "add", "status x", "search --color red", "queries save",
            "queries save dams", "queries delete", "queries list dams", "queries forget x", "actors --kind man",
            "actors --limit 1001", "actor", "actor merge", "actor merge A", "actor split", "actor rename A",
            "actor rename A B C", "actor not-actor A B", "actor split A --limit 3", "actor A --limit -1",
            "relations --polarity maybe", "figures --offset -1", "timeline --limit x", "article 7 --at -1",
            "article 7 --at 5 --text", "article 7 --at 5 --json", "article 7 --at 5 --revisions",
            "article 7:5 --at 5", "article 7:5 --json", "article 7:5 --part 1",
        ])
    func refused(line: String) {
        #expect(throws: (any Error).self) { try Readout.parseAsRoot(line.split(separator: " ").map { String($0) }) }
    }

    @Test(
        "may hold bytes that are not UTF-8",
        arguments: [
            [], Array("a/é中😀.txt".utf8), [0x63, 0x61, 0x66, 0xE9], [0xFF, 0xFE], [0xC3, 0x28, 0xC3],
            [0xE4, 0xB8, 0xAD, 0xE4, 0xB8], [0xF0, 0x9F, 0x98, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
        ] as [[UInt8]])
    func bytes(bytes: [UInt8]) {
        #expect(ArgumentBytes.bytes(of: ArgumentBytes.text(of: bytes)) == bytes)
    }

    @Test(
        "finds the socket",
        arguments: [
            ("O", "E", "X", true, "O"), (nil, "E", "X", true, "E"), (nil, nil, "X", true, "X/readout/readout.sock"),
            (nil, nil, "X", false, "/run/readout/readout.sock"), (nil, nil, nil, true, "/run/readout/readout.sock"),
            ("", "", "", true, "/run/readout/readout.sock"),
        ] as [(String?, String?, String?, Bool, String)])
    func socket(option: String?, variable: String?, runtime: String?, exists: Bool, path: String) {
        let environment = ["READOUT_SOCKET": variable, "XDG_RUNTIME_DIR": runtime]
        #expect(
            SocketPath.find(option: option, environment: { environment[$0] ?? nil }, exists: { _ in exists }) == path)
    }

    @Test("finds the reader program beside this one, else where it is installed")
    func reader() {
        #expect(
            ReaderProgram.candidates(executable: "/usr/local/bin/readout") == [
                "/usr/local/bin/readout-reader", "/usr/local/libexec/readout/readout-reader",
            ])
    }
}

@Suite("Paths of the inbox")
struct InboxPathTests {
    @Test(
        "are escaped as the contract says",
        arguments: [
            (Array("a/b é.txt".utf8), "a/b é.txt"), (Array("a\\b".utf8), "a\\\\b"), ([0x63, 0xE9], "c\\xE9"),
            ([0xFF, 0x5C, 0x0A], "\\xFF\\\\\n"), ([0xC3, 0xA9, 0xC3], "é\\xC3"),
        ])
    func escape(bytes: [UInt8], text: String) {
        #expect(EscapedPath.string(bytes) == text)
    }

    @Test(
        "are found from the root, from the working directory and in the inbox itself",
        arguments: [
            ("/in/box/a.txt", "/home/me", "a.txt"), ("/in/box/a/../b//c.txt", "/home/me", "b/c.txt"),
            ("a.txt", "/home/me", "a.txt"),
            ("./a.txt", "/in/box/sub", "sub/a.txt"), ("../a.txt", "/in/box/sub", "a.txt"),
            ("sub/a.txt", "/in/box", "sub/a.txt"),
            ("box/a.txt", "/in", "a.txt"), ("../a.txt", "/home/me", "../a.txt"),
            ("/in/boxes/a.txt", "/", "/in/boxes/a.txt"),
            ("/in/box", "/", "/in/box"), ("/link/a.txt", "/", "a.txt"), ("link/sub/a.txt", "/", "sub/a.txt"),
            ("x/./y", "/home", "x/y"),
        ])
    func relative(path: String, directory: String, name: String) {
        // /link is a symbolic link to /in/box.
        let resolved = { (folder: [UInt8]) -> [UInt8]? in
            let text = String(decoding: folder, as: UTF8.self)
            return text.hasPrefix("/link")
                ? Array(("/in/box" + text.dropFirst(5)).utf8) : text.hasPrefix("/in") ? folder : nil
        }
        let found = InboxPath.relative(
            Array(path.utf8), inbox: Array("/in/box/".utf8), workingDirectory: Array(directory.utf8), resolved: resolved
        )
        #expect(String(decoding: found, as: UTF8.self) == name)
    }

    @Test("with a backslash are tried as they were typed, too")
    func escapedAlready() {
        #expect(PathArgument(argument: "caf\\xE9.txt").names(inbox: "/in/box") == ["caf\\\\xE9.txt", "caf\\xE9.txt"])
        #expect(PathArgument(argument: "a.txt").names(inbox: "/in/box") == ["a.txt"])
    }
}
