import ReadoutJSON
import ReadoutProtocol
import Testing

@Suite("Messages as JSON")
struct JSONCodingTests {
    private static func parse(_ text: String) throws -> JSON { try JSON(parsing: Array(text.utf8)) }

    private static func text(_ message: some Encodable) -> String {
        String(decoding: JSON.encode(message), as: UTF8.self)
    }

    @Test("are written with every field, absent ones as null")
    func nulls() {
        #expect(
            Self.text(Contract.Freshness(clock: 3, pending: 0, failed: 1, live: true))
                == #"{"clock":3,"pending":0,"failed":1,"live":true,"rebuilding":null}"#)
        #expect(Self.text(Contract.None()) == "{}")
        #expect(Self.text(Contract.Sync.Parameters()) == #"{"timeoutMs":null}"#)
        #expect(Self.text(Contract.ArticleNotFound(id: nil, path: "a\\b")) == #"{"id":null,"path":"a\\b"}"#)
    }

    @Test("hold lists, enumerations and messages")
    func nested() throws {
        let file = Contract.FileState(
            path: "a.txt", state: .failed, reason: "empty", retryAt: nil, attempts: 2, size: 0,
            modified: "2022-09-15T00:00:00Z", articles: [])
        let reply = Contract.ListFiles.Reply(
            total: 1, files: [file], freshness: .init(clock: 1, pending: 0, failed: 1, live: false, rebuilding: 0.5))
        let text = Self.text(reply)
        #expect(
            text.contains(#""state":"failed""#) && text.contains(#""articles":[]"#)
                && text.contains(#""rebuilding":0.5"#))
        let back: Contract.ListFiles.Reply = try Self.parse(text).decode(strict: true)
        #expect(back.files[0].state == .failed && back.files[0].reason == "empty" && back.files[0].retryAt == nil)
        #expect(back.freshness == reply.freshness)
    }

    @Test("give an article back as it was, with its quotes")
    func article() throws {
        var article = Contract.Article(
            ref: .init(id: 1, path: "a", part: 0, title: nil, outlet: nil, published: nil, language: nil, words: 2),
            format: "text", subtitle: nil, bylines: ["A B"], dateline: nil, url: nil, publishedFrom: nil, revision: 1,
            sha256: "", indexedAt: "", text: "a b", paragraphs: [.init(0..<3)])
        article.quotes = [
            Contract.Quote(
                id: 3, article: article.ref, kind: .mixed, text: "a", spans: [.init(0..<1)], speaker: nil,
                speakerText: "b", speakerSpan: .init(2..<3), cue: nil, cueSpan: nil, via: nil, said: "2022-09",
                family: 7)
        ]
        let back: Contract.Article = try Self.parse(Self.text(article)).decode(strict: true)
        #expect(back.quotes == article.quotes)
        #expect(back.paragraphs == [.init(0..<3)] && back.bylines == ["A B"])
    }

    @Test("take null for absent, whole numbers for fractions, and names with a dot for extensions")
    func lenience() throws {
        let parameters: Contract.Search.Parameters =
            try Self.parse(#"{"query":"x","limit":null,"org.example.trace":1}"#).decode(strict: true)
        #expect(parameters.query == "x" && parameters.limit == nil && parameters.match == nil)
        let freshness: Contract.Freshness =
            try Self.parse(#"{"clock":1,"pending":0,"failed":0,"live":true,"rebuilding":1}"#).decode(strict: true)
        #expect(freshness.rebuilding == 1)
        let _: Contract.None = try Self.parse("{}").decode(strict: true)
        let _: Contract.None = try Self.parse(#"{"a.b":1}"#).decode(strict: true)
    }

    @Test(
        "that do not fit are told by the parameter's name",
        arguments: [
            (#"{}"#, "query", MessageError.Kind.missing), (#"{"query":null}"#, "query", .missing),
            (#"{"query":1}"#, "query", .mistyped), (#"{"query":["x"]}"#, "query", .mistyped),
            (#"{"query":"x","limit":"3"}"#, "limit", .mistyped), (#"{"query":"x","limit":3.5}"#, "limit", .mistyped),
            (#"{"query":"x","limit":9223372036854775808}"#, "limit", .mistyped),
            (#"{"query":"x","explain":1}"#, "explain", .mistyped),
            (#"{"query":"x","match":"some"}"#, "match", .mistyped),
            (#"{"query":"x","match":{}}"#, "match", .mistyped),
            (#"{"query":"x","facets":"outlet"}"#, "facets", .mistyped),
            (#"{"query":"x","facets":["outlet",1]}"#, "facets[1]", .mistyped),
            (#"{"query":"x","facets":[null]}"#, "facets[0]", .mistyped),
            (#"{"query":"x","facets":{}}"#, "facets", .mistyped), (#"{"query":"x","colour":1}"#, "colour", .unknown),
            (#"{"query":"x","colour":null}"#, "colour", .unknown), (#"{"Query":"x"}"#, "query", .missing),
        ])
    func misfits(text: String, parameter: String, kind: MessageError.Kind) throws {
        let json = try Self.parse(text)
        let error = #expect(throws: MessageError.self) {
            try json.decode(Contract.Search.Parameters.self, strict: true)
        }
        #expect(error == MessageError(parameter: parameter, kind: kind), "\(text)")
    }

    @Test("say where in a message of messages they do not fit")
    func path() throws {
        let json = try Self.parse(
            #"{"total":1,"files":[{"path":"a","state":"lost","attempts":0,"size":0,"modified":"","articles":[]}],"freshness":{}}"#
        )
        let error = #expect(throws: MessageError.self) { try json.decode(Contract.ListFiles.Reply.self, strict: true) }
        #expect(error == MessageError(parameter: "files[0].state", kind: .mistyped))
    }

    @Test("of a newer service may have fields that a client passes over")
    func newerService() throws {
        let json = try Self.parse(
            #"{"freshness":{"clock":1,"pending":0,"failed":0,"live":true,"mood":"good"},"weather":{"x":[1]}}"#)
        let reply: Contract.FreshnessReply = try json.decode(strict: false)
        #expect(reply.freshness.clock == 1)
        #expect(throws: MessageError(parameter: "freshness.mood", kind: .unknown)) {
            try json.decode(Contract.FreshnessReply.self, strict: true)
        }
    }

    @Test("without parameters are objects all the same", arguments: ["[]", "1", "\"x\"", "null"])
    func noObject(text: String) throws {
        let json = try Self.parse(text)
        #expect(throws: MessageError.self) { try json.decode(Contract.None.self, strict: true) }
        #expect(throws: MessageError.self) { try json.decode(Contract.Sync.Parameters.self, strict: true) }
    }

    @Test("of a span give no range where it is turned round")
    func span() throws {
        let turned: Contract.Span = try Self.parse(#"{"start":5,"end":3}"#).decode(strict: true)
        #expect(turned.range == nil)
        #expect(Contract.Span(3..<5).range == 3..<5)
    }
}
