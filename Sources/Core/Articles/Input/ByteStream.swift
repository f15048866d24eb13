import Glibc

/// A file's bytes from front to end, each seen once, whatever their number. Used by one thread.
package final class ByteStream {
    /// Fills the start of the buffer (which is not empty) and gives the count of bytes, 0 at the end. It may fill less
    /// than there is room for.
    package typealias Source = (UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int

    private let source: Source
    /// Read but not taken: `buffer[start..<end]`; after `end` is room, which holds no bytes yet.
    private var buffer: [UInt8]
    private var start = 0
    private var end: Int
    private var isEnded: Bool
    private static let piece = 1 << 16
    private static let greatest = 1 << 48  // of limits: no sum overflows

    /// A stream of what `source` gives.
    package init(_ source: @escaping Source) {
        self.source = source
        buffer = []
        end = 0
        isEnded = false
    }

    /// A stream of bytes that are there already; they are not copied.
    package init(_ bytes: [UInt8]) {
        source = { (_) throws(ReadingError) -> Int in 0 }
        buffer = bytes
        end = bytes.count
        isEnded = true
    }

    /// The next bytes without taking them: `count`, or fewer where the stream ends before.
    package func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
        while end - start < count, try fill(atMost: .max) {}
        return buffer[start..<min(end, start + count)]
    }

    /// The next piece, as large as it comes; nil at the end.
    package func next() throws(ReadingError) -> [UInt8]? {
        if start == end, try !fill(atMost: Self.piece) { return nil }
        return takeAll()
    }

    /// The next line with its line feed (the last may have none), nil at the end. A line of more than `limit` bytes
    /// is an error.
    package func line(limit: Int) throws(ReadingError) -> [UInt8]? {
        let limit = min(limit, Self.greatest)
        var searched = 0
        while true {
            if let feed = lineFeed(from: start + searched) {
                guard feed - start < limit else { throw .tooLarge(bytes: feed - start + 1, limit: limit) }
                defer { start = feed + 1 }
                return Array(buffer[start...feed])
            }
            searched = end - start
            guard searched <= limit else { throw .tooLarge(bytes: searched, limit: limit) }
            guard try fill(atMost: limit - searched + 1) else { return start == end ? nil : takeAll() }
        }
    }

    /// All that is left, an error where it is more than `limit` bytes.
    package func rest(limit: Int) throws(ReadingError) -> [UInt8] {
        let limit = min(limit, Self.greatest)
        repeat {
            if end - start > limit { throw .tooLarge(bytes: end - start, limit: limit) }
        } while try fill(atMost: limit - (end - start) + 1)
        return takeAll()
    }

    /// Reads on to the end and forgets it.
    package func drain() throws(ReadingError) {
        repeat {
            start = 0
            end = 0
        } while try fill(atMost: Self.piece)
        clear()
    }

    /// The place of the first line feed at or after `from`.
    private func lineFeed(from: Int) -> Int? {
        guard from < end else { return nil }
        return buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + from, 0x0A, end - from) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// What was read and not taken, and an empty buffer.
    private func takeAll() -> [UInt8] {
        defer { clear() }
        if start > 0 { return Array(buffer[start..<end]) }
        var all: [UInt8] = []
        swap(&all, &buffer)
        if end < all.count { all.removeLast(all.count - end) }
        return all
    }

    private func clear() {
        buffer = []
        start = 0
        end = 0
    }

    /// Reads one piece more: where the buffer is large a large one, but no more than `atMost` bytes (at least a small
    /// piece, though), so that a limit of n bytes never takes more than about 2n of memory. False at the end.
    private func fill(atMost: Int) throws(ReadingError) -> Bool {
        if isEnded { return false }
        makeRoom(atMost: atMost)
        var failure: ReadingError?
        var count = 0
        buffer.withUnsafeMutableBytes { bytes in
            do throws(ReadingError) {
                let room = UnsafeMutableRawBufferPointer(rebasing: bytes[end...])
                count = min(max(0, try source(room)), room.count)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        end += count
        isEnded = count == 0
        return !isEnded
    }

    private func makeRoom(atMost: Int) {
        if buffer.count - end >= Self.piece / 4 { return }
        let held = end - start
        if start > 0, start >= held {  // what is left moves to the front, where that is no more than what was taken
            buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                memmove(base, base + start, held)
            }
            start = 0
            end = held
            if buffer.count - end >= Self.piece / 4 { return }
        }
        // A peek or a rest that was asked for with an array's own bytes in the buffer would copy them here; that
        // happens nowhere, because such a stream has ended.
        let more = max(Self.piece, min(end, atMost, Self.greatest))
        buffer.reserveCapacity(end + more)
        // By memset: appending repeated elements takes most of a reading's time where nothing is optimized.
        buffer += [UInt8](unsafeUninitializedCapacity: end + more - buffer.count) { room, count in
            count = room.count
            if let base = room.baseAddress { memset(base, 0, count) }
        }
    }
}
