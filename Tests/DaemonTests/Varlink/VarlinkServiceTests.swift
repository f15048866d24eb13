import Glibc
import Logging
import ReadoutProtocol
import Testing

@testable import readoutd
import ReadoutJSON

/// The answers to calls, without a socket.
struct VarlinkServiceTests {
    private let peer = Peer(pid: 1, uid: 1000, gid: 1000, groups: [])
    private let outlet = VarlinkService.Outlet(begin: {}, send: { _ in })

    private func service(_ methods: VarlinkMethods = VarlinkMethods(), limit: Int = 1 << 20) -> VarlinkService {
        VarlinkService(
            version: "1.2.3", url: "https://example.org", methods: methods, permits: { $0.uid == 0 },
            maximumReplyBytes: limit, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// The reply to a call, as it is sent.
    private func answer(
        _ call: String, from peer: Peer? = nil, _ service: VarlinkService? = nil
    ) async -> VarlinkService.Outcome {
        await (service ?? self.service()).answer(
            Array(call.utf8), from: peer ?? self.peer, isHeard: true, outlet: outlet)
    }

    private func text(_ outcome: VarlinkService.Outcome) -> String {
        guard case .reply(let frame) = outcome else { return "\(outcome)" }
        #expect(frame.last == 0)
        return String(decoding: frame.dropLast(), as: UTF8.self)
    }

    @Test("GetInfo has all five fields")
    func info() async {
        let expected = """
            {"parameters":{"vendor":"Readout","product":"readout","version":"1.2.3","url":"https://example.org",\
            "interfaces":["org.varlink.service","org.readout.Desk"]}}
            """
        #expect(text(await answer(#"{"method":"org.varlink.service.GetInfo"}"#)) == expected)
        let call = #"{"method":"org.varlink.service.GetInfo","parameters":null,"more":true}"#
        #expect(text(await answer(call)) == expected)
    }

    @Test(
        "a description is the file as it is",
        arguments: [(Varlink.serviceInterface, Varlink.serviceDescription), (Contract.interface, Contract.description)])
    func description(interface: String, text: String) async throws {
        let call = VarlinkCall(
            method: "org.varlink.service.GetInterfaceDescription",
            parameters: .object(JSON.Members(["interface": .string(interface)])))
        let outcome = await service().answer(call.frame.dropLast(), from: peer, isHeard: true, outlet: outlet)
        guard case .reply(let frame) = outcome else { throw VarlinkError.expectedMore }
        #expect(try VarlinkReply(parsing: frame.dropLast()).parameters["description"] == .string(text))
    }

    @Test(
        "what cannot be answered says why",
        arguments: [
            ("varlink.service.GetInterfaceDescription", "InterfaceNotFound", "interface", "x.y", #""interface":"x.y""#),
            ("varlink.service.GetInterfaceDescription", "InvalidParameter", "parameter", "interface", ""),
            (
                "varlink.service.GetInterfaceDescription", "InvalidParameter", "parameter", "interface",
                #""interface":1"#
            ),
            ("varlink.service.GetInfo", "InvalidParameter", "parameter", "a", #""a":1"#),
            ("varlink.service.Get", "MethodNotFound", "method", "org.varlink.service.Get", ""),
            ("readout.Desk.Nothing", "MethodNotFound", "method", "org.readout.Desk.Nothing", ""),
            ("readout.Desk.Compare", "MethodNotImplemented", "method", "org.readout.Desk.Compare", ""),
            ("example.Desk.Compare", "InterfaceNotFound", "interface", "org.example.Desk", ""),
        ])
    func errors(method: String, error: String, key: String, value: String, parameters: String) async {
        let outcome = await answer(#"{"method":"org.\#(method)","parameters":{\#(parameters)}}"#)
        #expect(
            text(outcome) == #"{"error":"org.varlink.service.\#(error)","parameters":{"\#(key)":"\#(value)"}}"#)
    }

    @Test("the description's methods are known by name")
    func methods() {
        let names = VarlinkService.methods(in: Contract.description)
        #expect(names.isSuperset(of: ["GetStatus", "Search", "Watch", "DeleteQuery"]))
        #expect(names.allSatisfy { $0.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } })
    }

    @Test(
        "a malformed call closes the connection",
        arguments: [
            "", "{", "[]", "1", "{}", #"{"method":1}"#, #"{"method":"a.B","parameters":[]}"#,
            #"{"method":"a.B","more":1}"#, #"{"method":"a.B","more":true,"oneway":true}"#, "{\"method\":\"\u{1}\"}",
        ])
    func malformed(call: String) async {
        let outcome = await answer(call)
        guard case .close(let reason) = outcome else {
            Issue.record("\(call) was answered: \(outcome)")
            return
        }
        #expect(reason.hasPrefix("malformed call"))
    }

    @Test("upgrade is refused")
    func upgrade() async {
        for method in ["org.varlink.service.GetInfo", "org.readout.Desk.GetStatus"] {
            #expect(
                text(await answer(#"{"method":"\#(method)","upgrade":true}"#))
                    == #"{"error":"org.varlink.service.MethodNotImplemented","parameters":{"method":"\#(method)"}}"#)
        }
    }

    @Test("what a body throws becomes the reply")
    func thrown() async {
        struct Trouble: Error {}
        let cases: [(any Error, name: String, parameters: String)] = [
            (Contract.FileNotFound(path: "a"), "readout.Desk.FileNotFound", #""path":"a""#),
            (VarlinkError.invalidParameter("limit"), "varlink.service.InvalidParameter", #""parameter":"limit""#),
            (
                MessageError(parameter: "b", kind: .mistyped), "varlink.service.InvalidParameter",
                #""parameter":"b""#
            ),
            (Trouble(), "readout.Desk.Busy", #""message":"org.readout.Desk.Explain failed: Trouble()""#),
        ]
        for (error, name, parameters) in cases {
            var methods = VarlinkMethods()
            methods.on(Contract.Explain.self) { _, _ in throw error }
            let call = #"{"method":"org.readout.Desk.Explain","parameters":{"path":"x"}}"#
            #expect(
                text(await answer(call, service(methods)))
                    == #"{"error":"org.\#(name)","parameters":{\#(parameters)}}"#)
        }
    }

    @Test("only who is permitted changes the desk, and who reads is not asked")
    func access() async {
        var methods = VarlinkMethods()
        methods.on(Contract.Rescan.self, access: .change) { _, _ in Contract.FreshnessReply(freshness: .sample) }
        methods.on(Contract.Verify.self, access: { $0.repair == true ? .change : .read }) { _, _ in
            Contract.Verify.Reply(checked: 0, problems: [], freshness: .sample)
        }
        let service = service(methods)
        let root = Peer(pid: 1, uid: 0, gid: 0, groups: [])
        let refused: (String) -> String = {
            #"{"error":"org.readout.Desk.NotPermitted","parameters":{"method":"org.readout.Desk.\#($0)"}}"#
        }
        let rescan = #"{"method":"org.readout.Desk.Rescan"}"#
        let repair = #"{"method":"org.readout.Desk.Verify","parameters":{"repair":true}}"#
        #expect(text(await answer(rescan, service)) == refused("Rescan"))
        #expect(text(await answer(repair, service)) == refused("Verify"))
        #expect(text(await answer(#"{"method":"org.readout.Desk.Verify"}"#, service)).contains("checked"))
        #expect(text(await answer(rescan, from: root, service)).contains("clock"))
        #expect(text(await answer(repair, from: root, service)).contains("checked"))
    }

    @Test("a reply above the limit becomes an error that says what to do")
    func tooLong() async {
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { _, _ in
            Contract.Explain.Reply(
                file: nil, explanation: String(repeating: "x", count: 1000), freshness: .sample)
        }
        let call = #"{"method":"org.readout.Desk.Explain","parameters":{"path":"x"}}"#
        #expect(text(await answer(call, service(methods, limit: 900))).contains("org.readout.Desk.Busy"))
        #expect(text(await answer(call, service(methods, limit: 2000))).contains("xxx"))
    }

    @Test("a stream wants more, and one-way calls get no reply, not even an error")
    func stream() async {
        var methods = VarlinkMethods()
        methods.stream(Contract.Follow.self) { _, _, _ in
            Contract.Follow.Reply(file: nil, forgotten: nil, freshness: .sample)
        }
        let service = service(methods)
        #expect(
            text(await answer(#"{"method":"org.readout.Desk.Follow"}"#, service))
                == #"{"error":"org.varlink.service.ExpectedMore","parameters":{}}"#)
        #expect(await answer(#"{"method":"org.readout.Desk.Follow","oneway":true}"#, service) == .silence)
        #expect(await answer(#"{"method":"no.Such","oneway":true}"#, service) == .silence)
    }

    @Test("a name without a dot names no interface")
    func undotted() async {
        #expect(
            text(await answer(#"{"method":"Compare"}"#))
                == #"{"error":"org.varlink.service.InterfaceNotFound","parameters":{"interface":"Compare"}}"#)
    }
}
