import Glibc
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The daemon's errors")
struct RefusalTests {
    private static func complaint(_ name: String, _ parameters: String = "{}") throws -> Complaint {
        let json = try JSON(parsing: Array(parameters.utf8))
        return Refusals.complaint(Desk.Refusal(name: name, parameters: json, text: []), width: 60)
    }

    @Test(
        "are told in words, and say whether something was just not there",
        arguments: [
            ("org.readout.Desk.ArticleNotFound", #"{"id":12,"path":null}"#, "there is no article 12", 1),
            ("org.readout.Desk.ArticleNotFound", #"{"id":null,"path":"a.txt"}"#, "no article was read from a.txt", 1),
            ("org.readout.Desk.FileNotFound", #"{"path":"a.txt"}"#, "the inbox holds no file a.txt", 1),
            (
                "org.readout.Desk.ActorNotFound", #"{"name":"Xi Jin","suggestions":["Xi Jinping","Jin Xi"]}"#,
                "no article mentions Xi Jin; did you mean:\n  Xi Jinping\n  Jin Xi", 1
            ),
            ("org.readout.Desk.ActorNotFound", #"{"name":"Xi","suggestions":[]}"#, "`readout actors --name …`", 1),
            ("org.readout.Desk.StoryNotFound", #"{"story":3,"replacedBy":[]}"#, "there is no story 3", 1),
            ("org.readout.Desk.NotPermitted", #"{"method":"Retry"}"#, "membership of readout-admin", 2),
            ("org.readout.Desk.Busy", #"{"message":"rebuilding"}"#, "busy: rebuilding", 2),
            (
                "org.readout.Desk.TimedOut", #"{"freshness":{"clock":1,"pending":1200,"failed":3,"live":true}}"#,
                "1,200 files still pending, 3 failed", 2
            ),
            ("org.readout.Desk.TimedOut", "{}", "not done in time", 2),
            ("org.varlink.service.MethodNotFound", #"{"method":"org.readout.Desk.X"}"#, "older than this program", 2),
            (
                "org.varlink.service.MethodNotImplemented", #"{"method":"org.readout.Desk.Compare"}"#,
                "cannot do that yet: org.readout.Desk.Compare", 2
            ),
            ("org.varlink.service.InterfaceNotFound", #"{"interface":"org.readout.Desk"}"#, "no Readout daemon", 2),
            ("org.varlink.service.InvalidParameter", #"{"parameter":"facets[0]"}"#, "does not take facets[0]", 2),
            ("org.readout.Desk.Strange", #"{"a":1}"#, #"Strange {"a":1}"#, 2), ("x", "{}", "refuses: x", 2),
            ("org.readout.Desk.InvalidQuery", "{}", "this query makes no sense", 2),
        ] as [(String, String, String, Int32)])
    func words(name: String, parameters: String, words: String, status: Int32) throws {
        let complaint = try Self.complaint(name, parameters)
        #expect(complaint.words.contains(words), "\(complaint.words)")
        #expect(complaint.status.rawValue == status)
    }

    @Test(
        "about a query show where it goes wrong",
        arguments: [
            ("xi \"no", 3, "  xi \"no\n     ^"), ("", 0, "  \n  ^"), ("a OR", 4, "  a OR\n      ^"),
            ("é \"", 3, "  é \"\n    ^"),
            ("中文 \"", 7, "  中文 \"\n       ^"), ("e\u{301}x(", 4, "  e\u{301}x(\n    ^"), ("中文", 4, "  中文\n    ^"),
            ("x", 99, "  x\n   ^"),
            ("x", -1, "  x\n  ^"), ("a\nb\u{1B}(", 4, "  a b\u{FFFD}(\n      ^"), ("😀 (", 5, "  😀 (\n     ^"),
        ])
    func caret(query: String, at: Int, shown: String) {
        #expect(Refusals.caret(query: query, at: at, width: 60) == shown)
    }

    @Test("about a long query show the part about the place", arguments: [0, 3, 100, 250, 499, 500])
    func longCaret(at: Int) throws {
        let query = String(repeating: "abcd ", count: 100)
        let lines = Refusals.caret(query: query, at: at, width: 60).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2 && lines.allSatisfy { $0.columns <= 60 })
        let column = lines[1].columns - 1
        let wanted = at < 500 ? Array(query)[at] : " "
        if at < 500 { #expect(Array(String(lines[0]))[column] == wanted) }
    }

    @Test("that there is no connection say what to do")
    func noDaemon() {
        let absent = ConnectionAdvice.complaint(path: "/nowhere/s", error: SystemError(code: ENOENT))
        #expect(absent.status == .noDaemon)
        for words in ["/nowhere/s", "systemctl start readout.socket", "make run", "--socket"] {
            #expect(absent.words.contains(words))
        }
        #expect(
            ConnectionAdvice.complaint(path: "/nowhere/s", error: SystemError(code: ECONNREFUSED)).status == .noDaemon)
        // Whom to ask to be let in is known of the service's own group only: nobody is told to join root.
        #expect(
            ConnectionAdvice.forbidden(path: "/run/s", group: "root")
                == "no permission to connect to /run/s: it is for the group root")
        let forbidden = ConnectionAdvice.forbidden(path: "/run/s", group: "readout")
        #expect(
            forbidden.contains("you are not in the group readout") && forbidden.contains("sudo adduser $USER readout"))
        #expect(ConnectionAdvice.complaint(path: "/nowhere/s", error: SystemError(code: EACCES)).status == .noDaemon)
    }
}
extension Substring {
    fileprivate var columns: Int { String(self).columns }
}
