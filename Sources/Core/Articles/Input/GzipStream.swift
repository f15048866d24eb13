import CZlib

/// Unpacks gzip (RFC 1952): members one after the other, zero bytes after the last.
final class GzipStream {
    /// The longest that a container of many articles may be in relation to its file: text packs to a tenth, and what
    /// packs to a two-hundredth for so long is made to fill memory or time.
    static let greatestRatio = 200
    /// What comes out before the ratio is looked at, in bytes.
    static let freeBytes = 64 << 20

    private let packed: ByteStream
    private let state: UnsafeMutablePointer<z_stream>
    private var piece: [UInt8] = []
    private var at = 0
    private var taken = 0
    private var given = 0
    /// Whether zlib may hold output for which there was no room.
    private var isFull = false
    private enum Place { case start, inside, between, end }
    private var place = Place.start

    /// Whether a file with these first bytes is gzip.
    static func isGzip(_ head: ArraySlice<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

    /// What is in a gzip file.
    static func unpacked(_ packed: ByteStream) throws(ReadingError) -> ByteStream {
        guard let gzip = GzipStream(packed) else { throw .refused(reason: "there is no memory to unpack it") }
        return ByteStream { (buffer) throws(ReadingError) -> Int in try gzip.read(into: buffer) }
    }

    private init?(_ packed: ByteStream) {
        self.packed = packed
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        // 16: gzip and nothing else (zlib.h, inflateInit2).
        let result = inflateInit2_(state, 16 + MAX_WBITS, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
        if result != Z_OK {
            state.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        while place != .end {
            if at == piece.count, !isFull {
                guard let next = try packed.next() else {
                    if place == .inside { throw broken("it is cut off after \(textSoFar)") }
                    place = .end
                    break
                }
                piece = next
                at = 0
            }
            if place == .between { try skipZeros() }
            guard at < piece.count || isFull else { continue }
            place = .inside
            let count = try inflate(into: buffer)
            if count > 0 { return count }
        }
        return 0
    }

    /// Zero bytes after a member fill up its block; anything else must be the next member, and is left.
    private func skipZeros() throws(ReadingError) {
        while at < piece.count, piece[at] == 0 {
            at += 1
            taken += 1
        }
        guard at < piece.count else { return }
        guard piece[at] == 0x1F else { throw broken("what follows its first \(textSoFar) is not gzip") }
        inflateReset(state)
    }

    private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        let room = min(buffer.count, 1 << 30)
        let left = min(piece.count - at, 1 << 30)
        var result = Z_OK
        piece.withUnsafeMutableBufferPointer { piece in
            guard let base = piece.baseAddress else { return }
            state.pointee.next_in = base + at
            state.pointee.avail_in = UInt32(left)
            state.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            state.pointee.avail_out = UInt32(room)
            result = CZlib.inflate(state, Z_NO_FLUSH)
        }
        let used = left - Int(state.pointee.avail_in)
        let count = room - Int(state.pointee.avail_out)
        at += used
        taken += used
        given += count
        isFull = count == room && result == Z_OK
        switch result {
        case Z_STREAM_END: place = .between
        case Z_OK, Z_BUF_ERROR: break
        case Z_MEM_ERROR: throw .refused(reason: "there is no memory to unpack it")
        // What came out before the fault is not given on: the fault is the file's.
        default: throw broken(fault)
        }
        if given > Self.freeBytes, given / Self.greatestRatio > taken {
            throw broken(
                "it unpacks to more than \(Self.greatestRatio) times its size, which is no article but a trap; "
                    + "reading it was stopped after \(textSoFar)")
        }
        return count
    }

    private var fault: String {
        let words = state.pointee.msg.map { String(cString: $0) } ?? ""
        switch words {
        case "incorrect header check", "unknown compression method", "unknown header flags set":
            return given == 0 ? "its head is damaged" : "what follows its first \(textSoFar) is not gzip"
        case "incorrect data check", "incorrect length check":
            return "its checksum does not fit: it is damaged somewhere in its \(textSoFar)"
        default: return "it is damaged after \(textSoFar)"
        }
    }

    private func broken(_ detail: String) -> ReadingError { .broken(form: "gzip file", detail: detail) }

    private var textSoFar: String { "\(ReadingError.size(given)) of text" }
}
