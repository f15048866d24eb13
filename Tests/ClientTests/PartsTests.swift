import ReadoutJSON
import ReadoutProtocol
import Testing

@testable import readout

@Suite("The parts of a file, and the files of a folder")
struct PartsTests {
    private let readout = Program()

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    @Test("says how many articles a file has, and which there are where one is asked for that is not")
    func parts() throws {
        var file = Samples.file("feed.xml", .indexed)
        file.articles = [5, 7, 9]
        let explained = Self.text(Contract.Explain.Reply(file: file, explanation: "", freshness: Samples.freshness))
        let found = Self.text(
            Contract.GetArticle.Reply(article: Samples.article("One two."), freshness: Samples.freshness))
        let status = Self.text(Contract.GetStatus.Reply(status: Samples.status, freshness: Samples.freshness))
        let desk = try FakeDesk { call, caller in
            switch call.method {
            case Contract.GetStatus.qualifiedName: caller.reply(status)
            case Contract.Explain.qualifiedName: caller.reply(explained)
            default:
                if call.parameters["part"]?.integer == 99 {
                    caller.reply(#"{"id":null,"path":"feed.xml"}"#, error: "org.readout.Desk.ArticleNotFound")
                } else {
                    caller.reply(found)
                }
            }
        }
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket])
        #expect(
            try readout.run("article", "feed.xml").output.contains(
                "article 2 of 3 in this file; the others: --part 0…2"))
        #expect(try !readout.run("article", "7").output.contains("in this file"))
        for command in ["article", "diff"] {
            let outside = try readout.run(command, "feed.xml", "--part", "99")
            #expect(outside.status == 1 && outside.complaint == "readout: feed.xml holds 3 articles: --part 0…2\n")
        }
        let json = try readout.run("article", "feed.xml", "--part", "99", "--json")
        #expect(json.status == 1 && json.output == "{\"id\":null,\"path\":\"feed.xml\"}\n")
        for (arguments, words) in [
            (
                ["article", "7", "--part", "3"],
                "--part names an article of a file; 7 is the number of one article already"
            ),
            (
                ["diff", "7", "--part", "3"],
                "--part names an article of a file; 7 is the number of one article already"
            ),
            (["article", "feed.xml", "--part=-1"], "--part is a number from 0"),
            (["article", "7", "--text", "--json"], "--text excludes --json"),
        ] {
            let outcome = try readout.run(arguments)
            #expect(outcome.status == 2 && outcome.output == "", "\(arguments)")
            #expect(outcome.complaint.hasPrefix("readout: \(words)"), "\(outcome.complaint)")
        }
    }

    @Test("lists the files of one folder, from all of the daemon's pages")
    func folder() throws {
        let files = (0..<2500).map { Samples.file($0 % 1000 < 2 ? "b/\($0).txt" : "bc/\($0).txt", .indexed) }
        let status = Self.text(Contract.GetStatus.Reply(status: Samples.status, freshness: Samples.freshness))
        let desk = try FakeDesk { call, caller in
            guard call.method == Contract.ListFiles.qualifiedName else { return caller.reply(status) }
            let offset = call.parameters["offset"]?.integer ?? 0
            let part = Array(files.dropFirst(offset).prefix(call.parameters["limit"]?.integer ?? 20))
            caller.reply(
                Self.text(Contract.ListFiles.Reply(total: files.count, files: part, freshness: Samples.freshness)))
        }
        let readout = Program(environment: ["READOUT_SOCKET": desk.socket])
        let json = try JSON(parsing: Array(readout.run("files", "b/", "--json", "--limit", "4").output.utf8))
        #expect(json["total"] == .integer(6))
        #expect(
            json["files"]?.array?.compactMap { $0["path"]?.string } == [
                "b/0.txt", "b/1.txt", "b/1000.txt", "b/1001.txt",
            ])
        let rest = try readout.run("files", "/in/box/b", "--offset", "4")
        #expect(rest.output.contains("b/2000.txt\n") && rest.output.hasSuffix("5–6 of 6 files\n"))
        let none = try readout.run("files", "c")
        #expect(none.status == 1 && none.output == "The inbox holds no files at c.\n")
    }
}
