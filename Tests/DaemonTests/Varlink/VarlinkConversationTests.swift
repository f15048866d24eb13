import Testing

@testable import readoutd

struct VarlinkConversationTests {
    private var conversation = VarlinkConversation(maximumCallBytes: 16)

    private mutating func receive(_ text: String) -> VarlinkConversation.Action {
        Array(text.utf8).withUnsafeBytes { conversation.received($0) }
    }

    private mutating func wantsBytes() -> Bool { conversation.wantsBytes() }

    private func answer(_ text: String) -> VarlinkConversation.Action { .answer(Array(text.utf8)) }

    @Test("calls are answered one at a time, in order")
    mutating func order() {
        #expect(receive("a\0b\0c") == answer("a"))
        #expect(receive("\0") == .wait)
        #expect(conversation.answered() == answer("b"))
        #expect(conversation.answered() == answer("c"))
        #expect(conversation.answered() == .wait)
        #expect(receive("d\0") == answer("d"))
    }

    @Test("reading stops while a whole call waits behind the one in hand, and goes on afterwards")
    mutating func backpressure() {
        #expect(wantsBytes())
        #expect(receive("a\0b") == answer("a"))
        #expect(wantsBytes())
        #expect(receive("\0") == .wait)
        #expect(!wantsBytes())
        #expect(conversation.answered() == answer("b"))
        #expect(wantsBytes())
    }

    @Test("a client that sends no more gets all its replies, then the connection closes")
    mutating func halfClose() {
        #expect(receive("a\0b\0part") == answer("a"))
        #expect(conversation.inputEnded() == .wait)
        #expect(!wantsBytes())
        #expect(conversation.answered() == answer("b"))
        #expect(conversation.isHeard)
        #expect(conversation.answered() == .close(.done))
        #expect(conversation.isOver)
    }

    @Test("calls that were sent before a hang-up still come up, with nobody to hear")
    mutating func hangUp() {
        #expect(receive("a\0b\0") == answer("a"))
        #expect(conversation.hungUp() == .wait)
        #expect(!conversation.isHeard)
        #expect(conversation.answered() == answer("b"))
        #expect(conversation.answered() == .close(.done))
    }

    @Test("an idle connection closes when its client ends it or the service stops")
    mutating func idle() {
        var other = conversation
        #expect(conversation.inputEnded() == .close(.done))
        #expect(other.stop() == .close(.stopping))
    }

    @Test("a stop lets the call in hand finish and none after it")
    mutating func stop() {
        #expect(receive("a\0b\0") == answer("a"))
        #expect(conversation.stop() == .wait)
        #expect(receive("c\0") == .wait)
        #expect(conversation.answered() == .close(.stopping))
        #expect(receive("d\0") == .wait)
    }

    @Test("a call that is too long closes after the replies to those before it")
    mutating func tooLong() {
        #expect(receive("a\012345678901234567") == answer("a"))
        #expect(!wantsBytes())
        #expect(conversation.answered() == .close(.tooLong))
        #expect(conversation.isOver)
    }

    @Test("unfinished bytes are those of the call in hand and of what waits")
    mutating func unfinished() {
        #expect(conversation.unfinishedBytes == 0)
        #expect(receive("abc\0de") == answer("abc"))
        #expect(conversation.unfinishedBytes == 5)
        #expect(conversation.answered() == .wait)
        #expect(conversation.unfinishedBytes == 2)
        conversation.abandon()
        #expect(conversation.unfinishedBytes == 0)
        #expect(conversation.isOver)
    }
}
