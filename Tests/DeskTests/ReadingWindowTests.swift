import ReadoutArchive
import Testing

@testable import ReadoutDesk

@Suite struct ReadingWindowTests {
    private static func file(_ clock: Int, size: Int = 10) -> FileRecord {
        FileRecord(
            path: "\(clock).txt", state: .pending, reason: nil, attempts: 0, retryAt: nil,
            stamp: FileStamp(size: size, modified: 0, statusChanged: 0, device: 0, inode: 0), sha256: nil, reader: nil,
            changed: clock, articles: [])
    }

    @Test func aFileInHandIsNotHandedOverASecondTimeWhenAllStartsOver() {
        var window = ReadingWindow()
        #expect(window.take([Self.file(1), Self.file(2)]).map(\.changed) == [1, 2])
        window.startOver()
        #expect(window.take([Self.file(1), Self.file(2), Self.file(3)]).map(\.changed) == [3])
        #expect(window.cursor == 3)
        window.finish(Self.file(1), isAnswered: true)
        #expect(window.cursor == 3)
    }

    @Test func aFileThatWasPassedOverAndThenAbandonedIsHandedOverAgainOnce() {
        var window = ReadingWindow()
        _ = window.take([Self.file(1)])
        window.startOver()
        #expect(window.take([Self.file(1)]).isEmpty)
        window.finish(Self.file(1), isAnswered: false)
        #expect(window.cursor == 0)
        #expect(window.take([Self.file(1)]).map(\.changed) == [1])
        window.finish(Self.file(1), isAnswered: false)
        #expect(window.cursor == 1)
    }

    @Test func whatIsInHandTakesItsRoomOnceAndGivesItBack() {
        var window = ReadingWindow()
        let room = window.room
        let large = (1...16).map { Self.file($0, size: 1 << 30) }
        #expect(window.take(large + [Self.file(17)]).count == 16)
        #expect(window.room == 0 && window.cursor == 16)
        for file in large { window.finish(file, isAnswered: true) }
        #expect(window.room == room)
    }
}
