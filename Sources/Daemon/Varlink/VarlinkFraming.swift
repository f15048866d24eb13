import Glibc

/// Cuts the bytes of a connection into calls, each ended by a NUL byte, however the bytes were split on their way.
struct VarlinkFraming {
    enum Next: Equatable {
        /// The bytes of one call, without the NUL.
        case call([UInt8])
        /// The call that has begun has not ended yet; maybe none has begun.
        case incomplete
        /// The call is above the limit, whether it has ended or not. Nothing after it can be read.
        case tooLong
    }

    private let maximumCallBytes: Int
    private var bytes: [UInt8] = []
    /// Where the next call begins.
    private var head = 0
    /// No NUL stands in `bytes` between `head` and here: a call that comes byte by byte is searched once.
    private var searched = 0

    init(maximumCallBytes: Int) { self.maximumCallBytes = maximumCallBytes }

    /// How many bytes wait here.
    var count: Int { bytes.count - head }

    mutating func append(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    /// Takes the next call out.
    mutating func next() -> Next {
        let end = endOfCall()
        guard (end ?? bytes.count) - head <= maximumCallBytes else { return .tooLong }
        guard let end else { return .incomplete }
        let call = Array(bytes[head..<end])
        head = end + 1
        searched = head
        tidy()
        return .call(call)
    }

    /// Whether `next()` has anything to say already.
    mutating func isReady() -> Bool { endOfCall() != nil || count > maximumCallBytes }

    mutating func removeAll() {
        bytes = []
        head = 0
        searched = 0
    }

    /// Where the NUL stands that ends the next call.
    private mutating func endOfCall() -> Int? {
        let start = searched
        let found = bytes.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress, start < bytes.count,
                let nul = memchr(base + start, 0, bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(nul) - base
        }
        searched = found ?? bytes.count
        return found
    }

    /// An idle connection keeps no buffer, and a busy one does not shift its bytes for every call.
    private mutating func tidy() {
        if head == bytes.count {
            removeAll()
        } else if head > 65_536, head > bytes.count / 2 {
            bytes.removeFirst(head)
            searched -= head
            head = 0
        }
    }
}
