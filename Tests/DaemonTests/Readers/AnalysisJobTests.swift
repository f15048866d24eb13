import Foundation
import ReadoutArchive
import ReadoutArticles
import ReadoutProtocol
import Testing

@testable import readoutd

@Suite(.serialized, .timeLimit(.minutes(1))) struct AnalysisJobTests {
    private static let article = Article(
        format: .text, title: "Visit", published: PublicationDate(value: "2022-09-15", source: .byline), language: "en",
        text: "Mara Aurel came.", paragraphs: [0..<16])

    @Test func anArticleOfTheArchiveIsAnalysedByAReader() async throws {
        let fake = try FakeReader(
            """
            import base64
            article = json.load(file)["article"]
            ref = article["ref"]
            told = [article["text"], ref["title"], ref["published"], article["publishedFrom"], ref["language"]]
            reply("part")
            reply("read", analysis=base64.b64encode("|".join(told).encode()).decode())
            """)
        try await fake.withPool { pool in
            let outcome = await pool.analyze(Self.article)
            #expect(outcome.text == "Mara Aurel came.|Visit|2022-09-15|byline|en", "\(outcome)")
        }
    }

    @Test func anArticleThatKillsReadersCostsItsAnalysisAndNothingElse() async throws {
        let fake = try FakeReader("if name == '': os.abort()\nread('Good.')")
        var limits = ReaderLimits()
        limits.seconds = 1
        try await fake.withPool(limits: limits) { pool in
            guard case .failed = await pool.analyze(Self.article) else {
                Issue.record("it was analysed")
                return
            }
            let read = try await pool.read(fake.file("good")).outcome
            #expect(read.texts == ["Good."])
        }
    }

    @Test(arguments: ["reply('failed')", "reply('read', analysis='no base64')", "for _ in range(9): reply('part')"])
    func whatIsNoAnalysisIsNone(answer: String) async throws {
        let fake = try FakeReader(answer)
        try await fake.withPool { pool in
            guard case .failed = await pool.analyze(Self.article) else {
                Issue.record("\(answer)")
                return
            }
        }
    }

    @Test func articlesWaitForFiles() async throws {
        let fake = try FakeReader(Self.gate + "\nreply('read', analysis='') if name == '' else read('Good.')")
        try await fake.withPool { pool in
            let names = try (0..<3).map { try fake.file("\($0)") }
            let order = Order()
            try await withThrowingTaskGroup { group in
                group.addTask { _ = await pool.read(names[0]) }
                try await until { FileManager.default.fileExists(atPath: fake.folder + "/begun") }
                group.addTask {
                    _ = await pool.analyze(Self.article)
                    await order.add("article")
                }
                try await until { pool.waiting == 1 }
                for name in names.dropFirst() {
                    group.addTask {
                        _ = await pool.read(name)
                        await order.add("file")
                    }
                }
                try await until { pool.waiting == 3 }
                _ = try fake.file("go")
                try await group.waitForAll()
            }
            #expect(await order.names == ["file", "file", "article"])
        }
    }

    @Test func whatWaitsWhenAllIsOverIsAbandoned() async throws {
        let fake = try FakeReader(Self.gate)
        try await fake.withPool { pool in
            async let first = pool.analyze(Self.article)
            async let second = pool.analyze(Self.article)
            try await until {
                FileManager.default.fileExists(atPath: fake.folder + "/begun") && pool.waiting == 1
            }
            pool.stop()
            for outcome in await [first, second] {
                guard case .abandoned = outcome else {
                    Issue.record("\(outcome)")
                    continue
                }
            }
        }
    }

    /// A reader that says that it has begun, by a file, and goes on once there is a file `go`.
    private static let gate = """
        here = os.path.dirname(os.path.realpath(__file__))
        open(here + '/begun', 'w').close()
        while not os.path.exists(here + '/go'): time.sleep(0.005)
        """

    @Test func bytesAsTextComeBack() {
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 251) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
        #expect(Base64.encode(Array("reader".utf8)) == "cmVhZGVy")
        for text in ["a", "ab=", "a===", "ab==cd==", "äbcd", "ab=d"] { #expect(Base64.decode(text) == nil, "\(text)") }
    }
}

private actor Order {
    private(set) var names: [String] = []
    func add(_ name: String) { names.append(name) }
}

extension AnalysisOutcome {
    fileprivate var text: String? {
        if case .found(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
}
