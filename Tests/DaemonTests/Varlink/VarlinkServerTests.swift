import Glibc
import NIOCore
import ReadoutProtocol
import Testing

@testable import readoutd
import ReadoutJSON

/// The server with clients on real sockets.
@Suite(.timeLimit(.minutes(1)))
struct VarlinkServerTests {
    private static let getInfo = #"{"method":"org.varlink.service.GetInfo"}"#
    private static let explain = "org.readout.Desk.Explain"

    private func path(_ path: String) -> JSON { .object(JSON.Members(["path": .string(path)])) }

    private func explanation(_ text: String) -> Contract.Explain.Reply {
        Contract.Explain.Reply(file: nil, explanation: text, freshness: .sample)
    }

    /// Explain answers with the path that it was asked for.
    private var echo: VarlinkMethods {
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { parameters, _ in explanation(parameters.path) }
        return methods
    }

    @Test("a call is answered, byte by byte too")
    func call() async throws {
        try await withTestServer(echo) { path, _ in
            let client = try await VarlinkTestClient(path)
            #expect(try await client.call(Self.explain, self.path("a"))?.parameters["explanation"] == .string("a"))
            for byte in Self.getInfo.utf8 { try await client.send([byte]) }
            try await client.send([0])
            #expect(try await client.reply()?.parameters["version"] == .string("1.2.3"))
        }
    }

    @Test("the body gets the caller's credentials")
    func credentials() async throws {
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { _, peer in
            explanation("\(peer.pid) \(peer.uid) \(peer.gid) \(peer.groups.sorted())")
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            var groups = [gid_t](repeating: 0, count: 1024)
            groups = Array(groups.prefix(Int(getgroups(1024, &groups))))
            let expected = "\(getpid()) \(geteuid()) \(getegid()) \(groups.sorted())"
            #expect(try await client.call(Self.explain, self.path("a"))?.parameters["explanation"] == .string(expected))
        }
    }

    @Test("1,000 pipelined calls are answered in their order")
    func pipelining() async throws {
        try await withTestServer(echo) { path, _ in
            let client = try await VarlinkTestClient(path)
            async let sending: Void = client.send(
                (0..<1000).flatMap { VarlinkCall(method: Self.explain, parameters: self.path("\($0)")).frame })
            for number in 0..<1000 {
                #expect(try await client.reply()?.parameters["explanation"] == .string("\(number)"))
            }
            try await sending
        }
    }

    @Test("a one-way call is carried out without a reply")
    func oneway() async throws {
        let done = Event()
        var methods = VarlinkMethods()
        methods.on(Contract.Rescan.self, access: .change) { _, _ in
            done.happen()
            return Contract.FreshnessReply(freshness: .sample)
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            try await client.send(#"{"method":"org.readout.Desk.Rescan","oneway":true}"# + "\0" + Self.getInfo + "\0")
            #expect(try await client.reply()?.parameters["product"] == .string("readout"))
            await done.wait()
        }
    }

    @Test("one-way calls of a client that hung up are carried out, and are not cancelled")
    func onewayHangUp() async throws {
        let (calls, continuation) = AsyncStream<String>.makeStream()
        let first = Event()
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { parameters, _ in
            if parameters.path == "a" { await first.wait() }
            continuation.yield("\(parameters.path) \(Task.isCancelled)")
            return explanation("")
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            for name in ["a", "b"] {
                var call = VarlinkCall(method: Self.explain, parameters: self.path(name))
                call.oneway = true
                try await client.send(call.frame)
            }
            client.hangUp()
            first.happen()
            var iterator = calls.makeAsyncIterator()
            #expect(await iterator.next() == "a false")
            #expect(await iterator.next() == "b false")
        }
    }

    @Test("a stream's replies continue but for the last one, and the next call follows them")
    func stream() async throws {
        var methods = VarlinkMethods()
        methods.stream(Contract.Follow.self) { parameters, _, send in
            for name in ["a", "b"] { try await send(.init(file: nil, forgotten: name, freshness: .sample)) }
            guard parameters.after == nil else { throw Contract.Busy(message: "enough") }
            return .init(file: nil, forgotten: "c", freshness: .sample)
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            let follow = VarlinkCall(method: "org.readout.Desk.Follow", parameters: .object(.init()), more: true)
            try await client.send(follow.frame + Array(Self.getInfo.utf8) + [0])
            for (name, continues) in [("a", true), ("b", true), ("c", false)] {
                let reply = try await client.reply()
                #expect(reply?.parameters["forgotten"] == .string(name))
                #expect(reply?.continues == continues)
            }
            #expect(try await client.reply()?.parameters["product"] == .string("readout"))

            let failing = try await client.call(
                "org.readout.Desk.Follow", .object(JSON.Members(["after": .integer(1)])), more: true)
            #expect(failing?.continues == true)
            _ = try await client.reply()
            let error = try await client.reply()
            #expect(error?.error == "org.readout.Desk.Busy")
            #expect(error?.continues == false)
        }
    }

    @Test("a client that hangs up ends its work", arguments: [false, true])
    func hangUp(streaming: Bool) async throws {
        let begun = Event()
        let ended = Event()
        let work: @Sendable () async throws -> Void = {
            begun.happen()
            await Event().wait()
            #expect(Task.isCancelled)
            ended.happen()
            throw CancellationError()
        }
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { _, _ in
            try await work()
            return explanation("")
        }
        methods.stream(Contract.Follow.self) { _, _, _ in
            try await work()
            return .init(file: nil, forgotten: nil, freshness: .sample)
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            let call =
                streaming
                ? VarlinkCall(method: "org.readout.Desk.Follow", parameters: .object(.init()), more: true)
                : VarlinkCall(method: Self.explain, parameters: self.path("a"))
            try await client.send(call.frame)
            await begun.wait()
            client.hangUp()
            await ended.wait()
        }
    }

    @Test("a client that sends no more gets its replies, then the end")
    func halfClose() async throws {
        let go = Event()
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { parameters, _ in
            await go.wait()
            return explanation(parameters.path)
        }
        try await withTestServer(methods) { path, _ in
            let client = try await VarlinkTestClient(path)
            for name in ["a", "b"] {
                try await client.send(VarlinkCall(method: Self.explain, parameters: self.path(name)).frame)
            }
            client.halfClose()
            go.happen()
            #expect(try await client.reply()?.parameters["explanation"] == .string("a"))
            #expect(try await client.reply()?.parameters["explanation"] == .string("b"))
            #expect(try await client.frame() == nil)
        }
    }

    @Test("a malformed call closes the connection after the replies to those before it")
    func malformed() async throws {
        try await withTestServer(echo) { path, _ in
            let client = try await VarlinkTestClient(path)
            try await client.send(Self.getInfo + "\0" + #"{"method":1}"# + "\0" + Self.getInfo + "\0")
            #expect(try await client.reply()?.parameters["product"] == .string("readout"))
            #expect(try await client.frame() == nil)
        }
    }

    @Test("a call above the limit closes the connection, before it has ended")
    func tooLong() async throws {
        var limits = VarlinkLimits()
        limits.callBytes = 1000
        try await withTestServer(echo, limits: limits) { path, _ in
            let client = try await VarlinkTestClient(path)
            try await client.send(Self.getInfo + "\0" + String(repeating: " ", count: 1001))
            #expect(try await client.reply()?.parameters["product"] == .string("readout"))
            #expect(try await client.frame() == nil)
        }
    }

    @Test("where unfinished calls take too much, the greediest connection goes")
    func budget() async throws {
        var limits = VarlinkLimits()
        limits.unfinishedCallBytes = 10_000
        try await withTestServer(echo, limits: limits) { path, _ in
            let greedy = try await VarlinkTestClient(path)
            let modest = try await VarlinkTestClient(path)
            try await modest.send(String(repeating: " ", count: 4000))
            #expect(try await VarlinkTestClient(path).call(Self.explain, self.path("a")) != nil)
            try await greedy.send(String(repeating: " ", count: 9000))
            #expect(try await greedy.frame() == nil)
            try await modest.send(Self.getInfo + "\0")
            #expect(try await modest.reply()?.parameters["product"] == .string("readout"))
        }
    }

    @Test("connections above the limit are told so and closed, and places come free")
    func connections() async throws {
        var limits = VarlinkLimits()
        limits.connectionsPerUser = 2
        try await withTestServer(echo, limits: limits) { path, _ in
            let first = try await VarlinkTestClient(path)
            let second = try await VarlinkTestClient(path)
            #expect(try await first.call(Self.explain, self.path("a")) != nil)
            #expect(try await second.call(Self.explain, self.path("a")) != nil)
            let third = try await VarlinkTestClient(path)
            #expect(try await third.reply()?.error == "org.readout.Desk.Busy")
            #expect(try await third.frame() == nil)
            second.halfClose()
            #expect(try await second.frame() == nil)
            let fourth = try await VarlinkTestClient(path)
            #expect(try await fourth.call(Self.explain, self.path("a"))?.error == nil)
        }
    }

    /// Explain answers with as many letters as it was asked for.
    private var letters: VarlinkMethods {
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { parameters, _ in
            explanation(String(repeating: "x", count: Int(parameters.path) ?? 0))
        }
        return methods
    }

    @Test("a large reply arrives whole")
    func largeReply() async throws {
        try await withTestServer(letters, maximumReplyBytes: 2_000_000) { path, _ in
            let client = try await VarlinkTestClient(path)
            let reply = try await client.call(Self.explain, self.path("1900000"))
            #expect(reply?.parameters["explanation"]?.string?.utf8.count == 1_900_000)
            #expect(try await client.call(Self.explain, self.path("2100000"))?.error == "org.readout.Desk.Busy")
        }
    }

    @Test("a client that does not read its reply is dropped")
    func slowReader() async throws {
        var limits = VarlinkLimits()
        limits.slowReader = .milliseconds(50)
        try await withTestServer(letters, limits: limits) { path, _ in
            let client = try await VarlinkTestClient(path)
            let call = VarlinkCall(method: Self.explain, parameters: self.path("400000")).frame
            // Reads nothing: once the server has let go, sending fails.
            await #expect(throws: VarlinkTestClient.Failure.self) { while true { try await client.send(call) } }
        }
    }

    @Test("where replies that nobody reads take too much, the greediest client is dropped")
    func unsentReplies() async throws {
        var limits = VarlinkLimits()
        limits.unsentReplyBytes = 500_000
        try await withTestServer(letters, limits: limits) { path, _ in
            let greedy = try await VarlinkTestClient(path)
            let call = VarlinkCall(method: Self.explain, parameters: self.path("400000")).frame
            try await greedy.send(call)
            #expect(try await greedy.hasReply())
            let other = try await VarlinkTestClient(path)
            try await other.send(VarlinkCall(method: Self.explain, parameters: self.path("300000")).frame)
            #expect(try await other.reply()?.error == nil)
            #expect(try await greedy.frame() == nil)
        }
    }

    @Test("a stop lets the call in hand finish, ends streams at once, and removes the socket")
    func stop() async throws {
        let (begun, beginning) = AsyncStream<Void>.makeStream()
        let cancelled = Event()
        let go = Event()
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { _, _ in
            beginning.yield()
            await go.wait()
            return explanation("done")
        }
        methods.stream(Contract.Follow.self) { _, _, _ in
            beginning.yield()
            await Event().wait()
            cancelled.happen()
            throw CancellationError()
        }
        var limits = VarlinkLimits()
        limits.grace = .seconds(600)  // the call in hand decides, not the clock of a busy machine
        try await withTestServer(methods, limits: limits) { path, stop in
            let idle = try await VarlinkTestClient(path)
            let calling = try await VarlinkTestClient(path)
            let following = try await VarlinkTestClient(path)
            try await calling.send(VarlinkCall(method: Self.explain, parameters: self.path("a")).frame)
            try await following.send(
                VarlinkCall(method: "org.readout.Desk.Follow", parameters: .object(.init()), more: true).frame)
            var iterator = begun.makeAsyncIterator()
            for _ in 0..<2 { await iterator.next() }
            await stop()
            await cancelled.wait()
            #expect(try await idle.frame() == nil)
            #expect(try await following.frame() == nil)
            go.happen()
            #expect(try await calling.reply()?.parameters["explanation"] == .string("done"))
            #expect(try await calling.frame() == nil)
            await #expect(throws: VarlinkTestClient.Failure.self) { _ = try await VarlinkTestClient(path) }
        }
    }

    @Test("a stop does not wait longer than its grace")
    func grace() async throws {
        var limits = VarlinkLimits()
        limits.grace = .milliseconds(20)
        let begun = Event()
        let cancelled = Event()
        var methods = VarlinkMethods()
        methods.on(Contract.Explain.self) { _, _ in
            begun.happen()
            await Event().wait()
            cancelled.happen()
            return explanation("late")
        }
        try await withTestServer(methods, limits: limits) { path, stop in
            let client = try await VarlinkTestClient(path)
            try await client.send(VarlinkCall(method: Self.explain, parameters: self.path("a")).frame)
            await begun.wait()
            await stop()
            await cancelled.wait()
            #expect(try await client.frame() == nil)
        }
    }
}
