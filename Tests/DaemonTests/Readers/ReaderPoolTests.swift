import Foundation
import ReadoutDesk
import Synchronization
import Testing

@testable import readoutd

@Suite(.serialized, .timeLimit(.minutes(1))) struct ReaderPoolTests {
    private static let poison: [(what: String, answer: String, reason: String)] = [
        ("crashes", "os.kill(os.getpid(), signal.SIGSEGV)", "Segmentation fault"),
        ("is killed by somebody", "os.kill(os.getpid(), signal.SIGKILL)", "the system killed its reader"),
        ("runs out of memory", "os._exit(12)", "more than 512 MB of memory"),
        ("hangs", "time.sleep(1000)", "longer than 1 seconds"),
        ("drips", "for _ in range(100): say(b'x'); time.sleep(0.1)", "longer than 1 seconds"),
        ("is stopped by its own alarm", "signal.alarm(1); signal.pause()", "longer than"),
        ("ends", "sys.exit(7)", "status 7"),
        ("ends without a word", "sys.exit(0)", "status 0"),
        ("closes its output and stays", "os.close(1); time.sleep(1000)", "the system killed its reader"),
        ("answers nonsense", "say(b'nonsense\\0')", "cannot be understood"),
        ("answers without end", "while True: say(b'x' * 65536)", "cannot be understood"),
        ("crashes after a part", "part('One.'); os.abort()", "Aborted"),
        ("says that it read and gives no digest", "reply('read', articles=[])", "no reason"),
    ]

    @Test(arguments: poison)
    func aReaderThatFailsCostsTheFileInItsHandAndNoOther(what: String, answer: String, reason: String) async throws {
        let fake = try FakeReader("if name == 'bad':\n    \(answer)\nelse:\n    read('Good.')")
        var limits = ReaderLimits()
        limits.seconds = 1
        limits.text = 1024
        try await fake.withPool(limits: limits) { pool in
            let bad = await pool.read(try fake.file("bad")).outcome
            #expect(bad.failure?.contains(reason) == true, "\(what): \(bad)")
            let read = try await pool.read(fake.file("good")).outcome
            #expect(read.texts == ["Good."], "\(what)")
            #expect(pool.problems == [], "\(what)")
        }
    }

    @Test func whatAReaderCarriesFromTheFilesBeforeIsNotTheFilesFault() async throws {
        let fake = try FakeReader("if read_before == 2: os.abort()\nread(file.read().decode())")
        try await fake.withPool { pool in
            for text in ["One", "Two", "Three", "Four"] {
                let read = try await pool.read(fake.file("file", text)).outcome
                #expect(read.texts == [text])
            }
        }
    }

    private static let ends: [(what: String, answer: String, again: ReadingOutcome.Again)] = [
        ("hangs", "time.sleep(1000)", .fewTimes), ("is killed by somebody", "os.kill(os.getpid(), 9)", .fewTimes),
        ("crashes", "os.abort()", .never), ("runs out of memory", "os._exit(12)", .never),
    ]

    @Test(arguments: ends)
    func whatMayBeTheMachinesDoingIsTriedAgain(what: String, answer: String, again: ReadingOutcome.Again) async throws {
        var limits = ReaderLimits()
        limits.seconds = 1
        let fake = try FakeReader(answer)
        try await fake.withPool(limits: limits) { pool in
            let outcome = await pool.read(try fake.file("file")).outcome
            guard case .failed(_, _, _, again) = outcome else {
                Issue.record("a reader that \(what): \(outcome)")
                return
            }
        }
    }

    @Test(arguments: [(Int.max, 1 << 40), (Int.min, 0), (-1, 0), (7, 7)])
    func noPlaceInAFileIsTooFarForTheDaemon(said: Int, taken: Int) async throws {
        let fake = try FakeReader(
            """
            far = list(entries(['Far.']))
            far[0]['article']['ref']['part'] = \(said)
            reply('part', articles=far)
            reply('read', sha256='ab' * 32, articles=far)
            """)
        try await fake.withPool { pool in
            let places = Mutex<[Int]>([])
            let outcome = await pool.read(try fake.file("file"), size: 5) { articles in
                places.withLock { $0 += articles.map(\.part) }
                return true
            }
            #expect(places.withLock { $0 } == [taken] && outcome.parts == [taken], "\(outcome)")
        }
    }

    @Test(arguments: ["", "ab", "zz", "ab".repeated(31), "ab".repeated(33)])
    func aFileWithADigestOfAnotherLengthIsNotRead(sha256: String) async throws {
        let fake = try FakeReader("reply('read', sha256='\(sha256)', articles=list(entries(['Text.'])))")
        try await fake.withPool { pool in
            let outcome = await pool.read(try fake.file("file")).outcome
            #expect(outcome.failure != nil, "\(outcome)")
        }
    }

    @Test func aFileIsTriedInANewProcessOnceAndNotAgain() async throws {
        let fake = try FakeReader(
            "if name == 'good': return read('Good.')\nopen(sys.argv[0] + '.tries', 'a').write('x')\nos.abort()")
        try await fake.withPool { pool in
            _ = await pool.read(try fake.file("good"))
            let read = try await pool.read(fake.file("bad")).outcome
            #expect(read.failure != nil)
            #expect(try String(contentsOfFile: fake.program + ".tries", encoding: .utf8) == "xx")
        }
    }

    @Test func aFileOfManyArticlesComesInPartsAndThenTheRest() async throws {
        let fake = try FakeReader("part('One.', 'Two.')\npart()\npart('Three.')\nread('Four.')")
        try await fake.withPool { pool in
            let (parts, outcome) = await pool.read(try fake.file("many"))
            #expect(parts == ["One.", "Two.", "Three."])
            #expect(outcome.texts == ["Four."])
        }
    }

    @Test func aFileOfManyArticlesMayTakeLongerThanOneAsLongAsItGetsOn() async throws {
        let fake = try FakeReader("for _ in range(8): part('Slow.'); time.sleep(0.25)\nread('Last.')")
        var limits = ReaderLimits()
        limits.seconds = 1
        try await fake.withPool(limits: limits) { pool in
            let read = try await pool.read(fake.file("many")).outcome
            #expect(read.texts == ["Last."])
        }
    }

    @Test func aReaderDoesNotGetOnUntilItsPartIsTaken() async throws {
        // Each part is more than a pipe holds.
        let fake = try FakeReader(
            "for n in range(20):\n    part('x' * 200000)\n    os.truncate(sys.argv[0] + '.sent', n + 1)\nread('Last.')")
        let sent = fake.program + ".sent"
        _ = FileManager.default.createFile(atPath: sent, contents: nil)
        try await fake.withPool { pool in
            let taken = Counter()
            let outcome = await pool.read(try fake.file("many"), size: 5) { _ in
                let number = taken.next()
                var status = stat()
                stat(sent, &status)
                return Int(status.st_size) <= number
            }
            #expect(outcome.texts == ["Last."] && taken.value == 20)
        }
    }

    @Test func aFileWhoseArticlesAreNotWantedIsAbandonedAndTheNextIsRead() async throws {
        let fake = try FakeReader("if name == 'good': return read('Good.')\nwhile True: part('Endless.')")
        try await fake.withPool { pool in
            let outcome = await pool.read(try fake.file("endless"), size: 5) { _ in false }
            #expect(outcome.isAbandoned)
            let read = try await pool.read(fake.file("good")).outcome
            #expect(read.texts == ["Good."])
        }
    }

    @Test func longFilesLeaveAReaderToTheOthers() async throws {
        let fake = try FakeReader(
            "if name == 'short': return read('Short.')\nwhile True: part('Long.'); time.sleep(0.01)")
        try await fake.withPool(width: 2) { pool in
            let (long, short) = (try fake.file("long"), try fake.file("short"))
            let done = Counter()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask { _ = await pool.read(long, size: 1 << 30) { _ in done.value == 0 } }
                }
                for _ in 0..<10 { #expect(await pool.read(short).outcome.texts == ["Short."]) }
                _ = done.next()
            }
        }
    }

    @Test func readersThatAreStoppedAbandonWhatTheyHaveInHandAtOnce() async throws {
        let fake = try FakeReader("part('Begun.')\ntime.sleep(1000)")
        try await fake.withPool(width: 2) { pool in
            let files = try (0..<5).map { try fake.file("\($0)") }
            let began = Counter()
            await withTaskGroup(of: Bool.self) { group in
                for file in files {
                    group.addTask {
                        await pool.read(file, size: 5) { _ in
                            if began.next() == 2 { pool.stop() }
                            return true
                        }.isAbandoned
                    }
                }
                for await isAbandoned in group { #expect(isAbandoned) }
            }
        }
    }

    @Test(arguments: [("", "status 3"), (#"{"what": 1}"#, "cannot be understood")])
    func aReaderThatDoesNotStartIsAProblemThatCostsNoFileAndPasses(hello: String, words: String) async throws {
        let fake = try FakeReader("read('Good.')", hello: hello)
        try await fake.withPool { pool in
            let file = try fake.file("file")
            async let reading = pool.read(file)
            try await until { !pool.problems.isEmpty }
            #expect(pool.problems.count == 1 && pool.problems[0].contains(words), "\(pool.problems)")
            try fake.install("read('Good.')")
            #expect(await reading.outcome.texts == ["Good."])
            #expect(pool.problems == [])
        }
    }

    @Test func aReaderThatIsMissingIsAProblemInWords() async throws {
        let fake = try FakeReader("read('Good.')")
        try FileManager.default.removeItem(atPath: fake.program)
        try await fake.withPool { pool in
            try await until { !pool.problems.isEmpty }
            #expect(pool.problems[0].contains("does not start (No such file or directory)"), "\(pool.problems)")
        }
    }

    @Test func aReaderWithoutProtectionIsAProblem() async throws {
        let fake = try FakeReader("read('Good.')", hello: #"{"landlock": 0, "filtered": false, "bounded": true}"#)
        try await fake.withPool { pool in
            _ = await pool.read(try fake.file("file"))
            #expect(pool.problems.count == 1 && pool.problems[0].contains("seccomp"))
        }
    }

    @Test func filesThatCannotBeHandedOverNeverReachAReader() async throws {
        let fake = try FakeReader("os.abort()")
        try await fake.withPool { pool in
            guard case .gone = await pool.read(Array((fake.folder + "/none").utf8)).outcome else {
                Issue.record("a missing file is not gone")
                return
            }
            mkfifo(fake.folder + "/fifo", 0o600)
            #expect(await pool.read(Array((fake.folder + "/fifo").utf8)).outcome.failure == "it is not a regular file")
        }
    }

    @Test func aFileThatChangesWhileItIsReadIsUnsettled() async throws {
        let fake = try FakeReader("open(os.path.dirname(sys.argv[0]) + '/file', 'a').write('More.')\nread('Old.')")
        try await fake.withPool { pool in
            guard case .unsettled = await pool.read(try fake.file("file")).outcome else {
                Issue.record("the change was not seen")
                return
            }
        }
    }
}

extension String {
    fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
