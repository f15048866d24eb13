import Foundation
import ReadoutArchive
import ReadoutArticles
import Testing

@testable import ReadoutDesk

@Suite struct IntakeTests {
    @Test func aDroppedFileIsIndexed() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let file = try #require(try await bench.file("a.txt"))
        #expect(file.state == .indexed && file.articles.count == 1 && file.attempts == 1)
    }

    @Test func aChangedFileKeepsItsIdAndAnUnchangedOneIsNotReadAgain() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let id = try #require(try await bench.file("a.txt")?.articles.first)
        try bench.write("a.txt", "Some other text.")
        try await bench.tell("a.txt")
        #expect(try await bench.desk.article(id: id).value?.revision == 2)
        let clock = try await bench.desk.freshness().tally.clock
        try await bench.tell("a.txt")
        try await bench.walk()
        #expect(try await bench.desk.freshness().tally.clock == clock)
    }

    @Test func whatAnArticleSaidBeforeIsAnsweredUntilItIsForgotten() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let id = try #require(try await bench.file("a.txt")?.articles.first)
        try bench.write("a.txt", "Some other text.")
        try await bench.tell("a.txt")
        let desk = bench.desk
        #expect(try await desk.article(id: id, revision: 1).value?.article.text == "Some text.")
        #expect(try await desk.article(id: id, revision: 2).value?.article.text == "Some other text.")
        #expect(try await desk.article(path: InboxPath(escaped: "a.txt"), part: 0, revision: 1).value?.revision == 1)
        #expect(try await desk.revisions(article: id).value.map(\.revision) == [1, 2])
        await #expect(throws: Desk.UnknownRevision.self) { try await desk.article(id: id, revision: 3) }
        #expect(try await desk.article(id: id + 1, revision: 3).value == nil)
        #expect(try await desk.verify(repair: true).value.problems == [])
        try bench.remove("a.txt")
        try await bench.tell("a.txt")
        #expect(try await desk.revisions(article: id).value.isEmpty)
    }

    @Test func aTouchedFileIsComparedByContentAndNotReadAgain() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let id = try #require(try await bench.file("a.txt")?.articles.first)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: bench.root + "/inbox/a.txt")
        try await bench.tell("a.txt")
        #expect(try await bench.desk.article(id: id).value?.revision == 1)
        #expect(try await bench.file("a.txt")?.stamp.modified == 1_000_000 * 1_000_000_000)
    }

    @Test func aRenamedFileKeepsItsArticle() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let id = try #require(try await bench.file("a.txt")?.articles.first)
        try bench.move("a.txt", to: "b.txt")
        try await bench.tell("a.txt", "b.txt")
        #expect(try await bench.file("a.txt") == nil)
        #expect(try await bench.file("b.txt")?.articles == [id])
        #expect(try await bench.desk.article(id: id).value?.revision == 1)
    }

    @Test func aRenameThatHappenedWhileNobodyWatchedKeepsTheArticle() async throws {
        let bench = try await Bench()
        for name in ["a.txt", "m.txt", "z.txt"] { try bench.write(name, "Text of \(name).") }
        try await bench.walk()
        let id = try #require(try await bench.file("m.txt")?.articles.first)
        try bench.move("m.txt", to: "zz.txt")
        try await bench.walk()
        #expect(try await bench.file("zz.txt")?.articles == [id])
        #expect(try await bench.file("m.txt") == nil)
    }

    @Test func aVanishedFileIsForgotten() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        try bench.remove("a.txt")
        try await bench.tell("a.txt")
        let answer = try await bench.desk.explain(InboxPath(escaped: "a.txt"))
        #expect(answer.value.file == nil && answer.value.text.contains("forgotten"))
        #expect(answer.freshness.tally.articles == 0)
    }

    @Test func aVanishedFolderTakesItsFilesAlong() async throws {
        let bench = try await Bench()
        try FileManager.default.createDirectory(
            atPath: bench.root + "/inbox/f", withIntermediateDirectories: true)
        try bench.write("f/a.txt", "One.")
        try bench.write("f/b.txt", "Two.")
        try bench.write("f0", "A name that comes right behind the folder's.")
        try await bench.tell("f/a.txt", "f/b.txt", "f0")
        try bench.remove("f")
        try await bench.tell("f")
        #expect(try await bench.desk.freshness().tally.articles == 1)
    }

    @Test func nothingIsForgottenWhileTheInboxIsAway() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        try FileManager.default.moveItem(atPath: bench.root + "/inbox", toPath: bench.root + "/away")
        try await bench.tell("a.txt")
        #expect(try await bench.desk.freshness().tally.articles == 1)
        try FileManager.default.createDirectory(
            atPath: bench.root + "/inbox", withIntermediateDirectories: true)
        try await bench.tell("a.txt")
        #expect(try await bench.desk.freshness().tally.articles == 1)
    }

    @Test func aBadFileIsHeldWithItsReasonAndReadWhenItChanges() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "BAD")
        try await bench.tell("a.txt")
        let failed = try #require(try await bench.file("a.txt"))
        #expect(failed.state == .failed && failed.reason == "it is bad" && failed.retryAt == nil)
        #expect(try await bench.desk.retry(nil) == 1)
        _ = try await bench.desk.sync()
        #expect(try await bench.file("a.txt")?.attempts == 2)
        try bench.write("a.txt", "Good now.")
        try await bench.tell("a.txt")
        #expect(try await bench.file("a.txt")?.state == .indexed)
    }

    @Test func aFailureThatMayPassIsTriedAgainLater() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "BAD NOW")
        try await bench.tell("a.txt")
        #expect(try await bench.file("a.txt")?.retryAt != nil)
    }

    @Test func aFileWhoseReaderIsLostToTheSystemIsTriedThreeTimesInAll() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "BAD LUCK")
        try await bench.tell("a.txt")
        for attempt in 1...3 {
            let file = try #require(try await bench.file("a.txt"))
            #expect(file.attempts == attempt && (file.retryAt != nil) == (attempt < 3))
            _ = try await bench.desk.retry("a.txt".path)
            _ = try await bench.desk.sync()
        }
    }

    @Test func aFileOfManyArticlesIsCommittedInPartsAndAnswersWithAll() async throws {
        let bench = try await Bench()
        try bench.write("a.jsonl", "MANY\nTwo.\nThree.\nFour.\nFive.")
        try await bench.tell("a.jsonl")
        let file = try #require(try await bench.file("a.jsonl"))
        #expect(file.state == .indexed && file.articles.count == 5 && file.attempts == 1 && file.reason == nil)
        try bench.write("a.jsonl", "MANY BUT\nThree.\nSix.")
        try await bench.tell("a.jsonl")
        let changed = try #require(try await bench.file("a.jsonl"))
        #expect(changed.articles.count == 3 && changed.articles.contains(file.articles[2]))
        #expect(changed.reason == "one left out")
    }

    @Test func aFileThatIsNoArticleIsIgnoredUntilItChanges() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "IMAGE")
        try await bench.tell("a.txt")
        let file = try #require(try await bench.file("a.txt"))
        #expect(file.state == .ignored && file.reason == "an image" && file.attempts == 1)
        try await bench.tell("a.txt")
        try await bench.walk()
        #expect(try await bench.file("a.txt") == file)
        #expect(try await bench.desk.verify(repair: false).value.problems == [])
        try bench.write("a.txt", "Text.")
        try await bench.tell("a.txt")
        #expect(try await bench.file("a.txt")?.state == .indexed)
        try bench.write("a.txt", "IMAGE again")
        try await bench.tell("a.txt")
        #expect(try await bench.desk.freshness().tally.articles == 0)
    }

    @Test(arguments: [(State.ignored, 1, true), (.ignored, 2, false), (.failed, 1, true), (.indexed, 1, false)])
    func whatAnOlderReaderCouldNotReadIsReadAgain(state: State, reader: Int, isRead: Bool) async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Text.")
        let path = "a.txt".path
        guard case .file(let stamp) = bench.inbox.look(at: path) else { throw CancellationError() }
        let known = FileRecord(
            path: "a.txt", state: state, reason: nil, attempts: 1, retryAt: nil, stamp: stamp, sha256: nil,
            reader: reader, changed: 1, articles: [])
        let comparison = FileComparison(inbox: bench.inbox, reader: 2)
        #expect((comparison.change(for: path, "a.txt", .file(stamp), known) != nil) == isRead)
    }

    @Test func aFileThatGoesBadKeepsItsLastGoodArticle() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Good.")
        try await bench.tell("a.txt")
        let id = try #require(try await bench.file("a.txt")?.articles.first)
        try bench.write("a.txt", "BAD")
        try await bench.tell("a.txt")
        #expect(try await bench.file("a.txt")?.state == .failed)
        #expect(try await bench.desk.article(id: id).value?.article.text == "Good.")
    }

    @Test(arguments: [".hidden.txt", "x.txt.part", "x.txt~", "x.filepart", "x.crdownload", ".folder/x.txt"])
    func namesThatAreNotForReadingAreIgnoredWithAReason(name: String) async throws {
        let bench = try await Bench()
        try FileManager.default.createDirectory(
            atPath: bench.root + "/inbox/.folder", withIntermediateDirectories: true)
        try bench.write(name, "Text.")
        try await bench.tell(name)
        let file = try #require(try await bench.file(name))
        #expect(file.state == .ignored && file.reason != nil)
    }

    @Test func whoFollowsSeesEveryFile() async throws {
        let bench = try await Bench()
        let desk = bench.desk
        let states = Task {
            var seen: [String: State] = [:]
            try await desk.follow(after: 0) { event, _ in
                if case .changed(let record) = event { seen[record.path] = record.state }
                if seen.values.count(where: { $0 == .indexed }) == 3 { throw CancellationError() }
            }
            return seen
        }
        for name in ["a", "b", "c"] { try bench.write(name, name) }
        try await bench.tell("a", "b", "c")
        await #expect(throws: CancellationError.self) { try await states.value }
    }

    @Test func verifyFindsNothingOnAHealthyDeskAndNamesWhatDiffers() async throws {
        let bench = try await Bench()
        try bench.write("a.txt", "Some text.")
        try await bench.tell("a.txt")
        let healthy = try await bench.desk.verify(repair: false).value
        #expect(healthy.problems == [] && healthy.checked == 1)
        try bench.write("b.txt", "Nobody was told.")
        try bench.remove("a.txt")
        let problems = try await bench.desk.verify(repair: false).value.problems
        #expect(problems == ["a.txt: in the ledger, not in the inbox", "b.txt: in the inbox, not in the ledger"])
    }
}

@Suite struct InboxPathTests {
    @Test(arguments: [
        ("plain/name.txt", "plain/name.txt"), ("ümlaut.txt", "ümlaut.txt"), ("back\\slash", "back\\\\slash"),
    ])
    func namesInUTF8StayAsTheyAre(name: String, escaped: String) {
        #expect(InboxPath(bytes: Array(name.utf8)).escaped == escaped)
        #expect(InboxPath(escaped: escaped).bytes == Array(name.utf8))
    }

    @Test func bytesThatAreNoUTF8AreWrittenInHexadecimal() {
        let bytes: [UInt8] = [97, 0xFF, 0xC3, 0xBC, 0xC3]
        #expect(InboxPath(bytes: bytes).escaped == "a\\xFFü\\xC3")
        #expect(InboxPath(escaped: "a\\xFFü\\xc3").bytes == bytes)
    }
}

extension String {
    fileprivate var path: InboxPath { InboxPath(escaped: self) }
}
