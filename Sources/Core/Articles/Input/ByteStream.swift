/// A file's bytes from front to end, each seen once, whatever their number. Used by one thread.
package final class ByteStream {
    /// Fills the start of the buffer (which is not empty) and gives the count of bytes, 0 at the end.
    package typealias Source = (UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int

    private let source: Source
    /// Read but not taken: `buffer[start..<end]`.
    private var buffer: [UInt8] = []
    private var start = 0
    private var isEnded = false
    private static let piece = 1 << 16

    /// A stream of what `source` gives.
    package init(_ source: @escaping Source) { self.source = source }

    /// A stream of bytes that are there already.
    package convenience init(_ bytes: [UInt8]) {
        var at = 0
        self.init { (buffer) throws(ReadingError) -> Int in
            let count = min(buffer.count, bytes.count - at)
            bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count])) }
            at += count
            return count
        }
    }

    /// The next bytes without taking them: `count`, or fewer where the stream ends before.
    package func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
        while buffer.count - start < count, try fill() {}
        return buffer[start..<min(buffer.count, start + count)]
    }

    /// The next piece, as large as it comes; nil at the end.
    package func next() throws(ReadingError) -> [UInt8]? {
        if start == buffer.count, try !fill() { return nil }
        defer { clear() }
        return start == 0 ? buffer : Array(buffer[start...])
    }

    /// The next line with its line feed (the last may have none), nil at the end. A line of more than `limit` bytes
    /// is an error.
    package func line(limit: Int) throws(ReadingError) -> [UInt8]? {
        var searched = start
        while true {
            let feed = buffer.withUnsafeBufferPointer { bytes in
                bytes[searched...].firstIndex(of: UInt8(ascii: "\n"))
            }
            if let feed {
                defer { start = feed + 1 }
                return Array(buffer[start...feed])
            }
            let seen = buffer.count - start
            guard seen <= limit else { throw .tooLarge(bytes: seen, limit: limit) }
            guard try fill() else {
                defer { clear() }
                return start == buffer.count ? nil : Array(buffer[start...])
            }
            searched = start + seen
        }
    }

    /// All that is left, an error where it is more than `limit` bytes.
    package func rest(limit: Int) throws(ReadingError) -> [UInt8] {
        repeat {
            if buffer.count - start > limit { throw .tooLarge(bytes: buffer.count - start, limit: limit) }
        } while try fill()
        defer { clear() }
        return start == 0 ? buffer : Array(buffer[start...])
    }

    /// Reads on to the end and forgets it.
    package func drain() throws(ReadingError) {
        repeat { clear() } while try fill()
    }

    private func clear() {
        buffer = []
        start = 0
    }

    /// Reads one piece more; false at the end.
    private func fill() throws(ReadingError) -> Bool {
        if isEnded { return false }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        let size = max(Self.piece, buffer.count)  // large files in few steps
        let old = buffer.count
        var failure: ReadingError?
        buffer.reserveCapacity(old + size)
        let piece = [UInt8](unsafeUninitializedCapacity: size) { piece, count in
            do throws(ReadingError) {
                count = try source(UnsafeMutableRawBufferPointer(piece))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        buffer += piece
        isEnded = piece.isEmpty
        return !isEnded
    }
}
