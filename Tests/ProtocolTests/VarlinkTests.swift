import ReadoutProtocol
import Testing
import ReadoutJSON

@Suite("Varlink's messages")
struct VarlinkTests {
    private static func call(_ text: String) throws -> VarlinkCall { try VarlinkCall(parsing: Array(text.utf8)) }

    @Test(
        "A call without parameters, with null and with {} are the same",
        arguments: [#"{"method":"a.B"}"#, #"{"method":"a.B","parameters":null}"#, #"{"parameters":{},"method":"a.B"}"#])
    func noParameters(text: String) throws {
        #expect(try Self.call(text) == VarlinkCall(method: "a.B", parameters: .object(.init())))
    }

    @Test(
        "A call's flags are read; names with a dot and unknown ones are ignored",
        arguments: [
            (#"{"method":"a.B","more":true,"x.y":1,"z":2}"#, false, true, false),
            (#"{"method":"a.B","oneway":true,"more":false}"#, true, false, false),
            (#"{"method":"a.B","upgrade":true,"more":null}"#, false, false, true),
        ])
    func flags(text: String, oneway: Bool, more: Bool, upgrade: Bool) throws {
        let call = try Self.call(text)
        #expect(call.oneway == oneway && call.more == more && call.upgrade == upgrade)
    }

    @Test(
        "What is no call is malformed",
        arguments: [
            "", "x", "[]", "1", "{}", #"{"method":1}"#, #"{"method":null}"#, #"{"method":"a.B","parameters":[]}"#,
            #"{"method":"a.B","parameters":"x"}"#, #"{"method":"a.B","more":1}"#, #"{"method":"a.B","oneway":"true"}"#,
            #"{"method":"a.B","more":true,"oneway":true}"#, #"{"method":"a.B","more":true,"upgrade":true}"#,
            #"{"method":"a.B"} {}"#,
        ])
    func malformed(text: String) {
        #expect(throws: VarlinkCall.Malformed.self) { try Self.call(text) }
    }

    @Test("A call that is framed reads back as the same, and ends with the only NUL")
    func frame() throws {
        var call = VarlinkCall(method: "a.B", parameters: .object(.init(["q": .string("a\0\"é")])), more: true)
        for _ in 0..<2 {
            let frame = call.frame
            #expect(frame.last == 0 && frame.dropLast().firstIndex(of: 0) == nil)
            #expect(try VarlinkCall(parsing: frame.dropLast()) == call)
            call.more = false
            call.oneway = true
        }
    }

    @Test("A reply that is framed reads back as the same")
    func reply() throws {
        let frame = VarlinkReply.frame(parameters: Array(#"{"a":1}"#.utf8), continues: true)
        #expect(String(decoding: frame, as: UTF8.self) == "{\"parameters\":{\"a\":1},\"continues\":true}\0")
        let reply = try VarlinkReply(parsing: Array(frame.dropLast()))
        #expect(reply.error == nil && reply.continues && reply.parameters["a"] == .integer(1))
        let failure = VarlinkReply.frame(parameters: Array("{}".utf8), error: Contract.TimedOut.qualifiedName)
        let error = try VarlinkReply(parsing: Array(failure.dropLast()))
        #expect(error.error == "org.readout.Desk.TimedOut" && !error.continues && error.parameters == .object(.init()))
    }

    @Test("A reply without parameters, or with null, has empty ones", arguments: ["{}", #"{"parameters":null}"#])
    func emptyReply(text: String) throws {
        #expect(try VarlinkReply(parsing: Array(text.utf8)).parameters == .object(.init()))
    }

    @Test(
        "What is no reply is malformed",
        arguments: ["", "[]", #"{"parameters":[]}"#, #"{"error":1}"#, #"{"continues":"yes"}"#])
    func malformedReply(text: String) {
        #expect(throws: VarlinkCall.Malformed.self) { try VarlinkReply(parsing: Array(text.utf8)) }
    }

    @Test(
        "A reply's parameters are had as they were written",
        arguments: [
            (#"{"parameters":{"a":1.50}}"#, #"{"a":1.50}"#),
            (#"{"parameters" : {"a": [1, 2]} , "continues":true}"#, #"{"a": [1, 2]}"#),
            ("{\n \"parameters\": {\n  \"a\": \"b\\nc\"\n }\r\n}", #"{  "a": "b\nc" }"#),
            (
                #"{"continues":false,"parameters":{"q":"}]\"\\","p":{"parameters":1}}}"#,
                #"{"q":"}]\"\\","p":{"parameters":1}}"#
            ),
            (#"{"error":"a.B","parameters":{"n":12345678901234567890}}"#, #"{"n":12345678901234567890}"#),
            (#"{"x":[{"parameters":1}],"y":"\"parameters\":","parameters":{}}"#, "{}"),
            (#"{"parameters":{"a":1},"parameters":{"a":2}}"#, #"{"a":2}"#),
        ])
    func parametersText(reply: String, text: String) throws {
        let bytes = Array(reply.utf8)
        _ = try VarlinkReply(parsing: bytes)
        #expect(VarlinkReply.parametersText(in: bytes).map { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test("A reply without parameters has no text of them", arguments: ["{}", #"{"error":"parameters"}"#, "[]", "1"])
    func noParametersText(reply: String) {
        #expect(VarlinkReply.parametersText(in: Array(reply.utf8)) == nil)
    }

    @Test("The descriptions that are served are the interfaces' files")
    func descriptions() {
        #expect(Contract.description.contains("\ninterface org.readout.Desk\n"))
        #expect(Varlink.serviceDescription.contains("interface org.varlink.service\n"))
    }

    @Test("Every method that is written in Swift is in the contract, with its parameters and its reply's fields")
    func contract() throws {
        try Self.check(Contract.GetStatus.self, Contract.None())
        try Self.check(Contract.Sync.self, Contract.Sync.Parameters())
        try Self.check(Contract.Search.self, Contract.Search.Parameters(query: ""))
        try Self.check(Contract.GetArticle.self, Contract.GetArticle.Parameters())
        try Self.check(Contract.ListFiles.self, Contract.ListFiles.Parameters())
        try Self.check(Contract.Explain.self, Contract.Explain.Parameters(path: ""))
        try Self.check(Contract.Follow.self, Contract.Follow.Parameters())
        try Self.check(Contract.Retry.self, Contract.Retry.Parameters())
        try Self.check(Contract.Rescan.self, Contract.Rescan.Parameters())
        try Self.check(Contract.Verify.self, Contract.Verify.Parameters())
    }

    private static func check<Method: Contract.Method>(_ method: Method.Type, _ parameters: Method.Parameters) throws {
        let start = try #require(Contract.description.range(of: "\nmethod \(method.name)("), "\(method.name)")
        var depth = 1
        let line = Contract.description[start.upperBound...].prefix { character in
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            return depth > 0
        }
        // What stands before a colon; the names of an enumeration have none.
        let declared = line.split(separator: ":").dropLast().compactMap {
            $0.split { !$0.isLetter }.last.map(String.init)
        }
        guard case .object(let members) = try JSON(parsing: JSON.encode(parameters)) else { return }
        #expect(members.names == declared, "\(method.name)")
    }
}

extension String {
    /// Foundation's, which these tests do without.
    fileprivate func range(of part: String) -> Range<Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(part) { return at..<index(at, offsetBy: part.count) }
            at = index(after: at)
        }
        return nil
    }
}
