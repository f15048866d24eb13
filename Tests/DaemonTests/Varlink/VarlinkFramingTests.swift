import Testing

@testable import readoutd

struct VarlinkFramingTests {
    private func calls(_ chunks: [[UInt8]], maximum: Int = 8) -> (calls: [String], last: VarlinkFraming.Next) {
        var framing = VarlinkFraming(maximumCallBytes: maximum)
        var calls: [String] = []
        for chunk in chunks {
            chunk.withUnsafeBytes { framing.append($0) }
            while true {
                let ready = framing.isReady()
                let next = framing.next()
                #expect(ready == (next != .incomplete))
                guard case .call(let call) = next else {
                    if next == .tooLong { return (calls, next) }
                    break
                }
                calls.append(String(decoding: call, as: UTF8.self))
            }
        }
        return (calls, framing.next())
    }

    @Test("calls are the same however their bytes are split", arguments: [1, 2, 3, 5, 100])
    func split(size: Int) {
        let bytes = Array("one\0two\0\0three\0".utf8)
        let chunks = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        let result = calls(chunks)
        #expect(result.calls == ["one", "two", "", "three"])
        #expect(result.last == .incomplete)
    }

    @Test("a call may be as long as the limit and no longer")
    func limit() {
        #expect(calls([Array("12345678\0".utf8)]).calls == ["12345678"])
        #expect(calls([Array("12345678".utf8), Array("\0".utf8)]).calls == ["12345678"])
        #expect(calls([Array("123456789\0".utf8)]).last == .tooLong)
        #expect(calls([Array("123456789".utf8)]).last == .tooLong)
    }

    @Test("what stands before a call that is too long is read")
    func beforeTooLong() {
        let result = calls([Array("one\0two\0123456789".utf8)])
        #expect(result.calls == ["one", "two"])
        #expect(result.last == .tooLong)
    }

    @Test("the count is what has not been taken, over many calls too")
    func count() {
        var framing = VarlinkFraming(maximumCallBytes: 1 << 20)
        let call = [UInt8](repeating: 65, count: 999) + [0]
        for _ in 0..<300 { call.withUnsafeBytes { framing.append($0) } }
        #expect(framing.count == 300_000)
        for rest in (0..<300).reversed() {
            #expect(framing.next() == .call(Array(call.dropLast())))
            #expect(framing.count == rest * 1000)
        }
        #expect(framing.next() == .incomplete)
    }
}
