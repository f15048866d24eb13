/// Cuts a stream of JSON into values without parsing them, so that of a file of any length only the value at hand is in
/// memory. What it cuts is for ``JSON`` to check.
final class JSONCursor {
    /// One value as it stands.
    enum Value {
        /// Its bytes.
        case bytes([UInt8])
        /// Longer than wanted: its first bytes are forgotten, unless it was to be kept.
        case tooLarge
        /// The stream ends inside it.
        case cutOff([UInt8])
    }

    private let stream: ByteStream
    private var buffer: [UInt8] = []
    private var at = 0
    /// How many bytes of the stream are gone from the buffer.
    private var gone: Int

    /// A cursor at the start of `stream`, of which `skipped` bytes have been taken before.
    init(_ stream: ByteStream, skipped: Int = 0) {
        self.stream = stream
        gone = skipped
    }

    /// The offset of the next byte in the stream.
    var offset: Int { gone + at }

    /// The next byte that is no white space; nil at the end.
    func peek() throws(ReadingError) -> UInt8? {
        while true {
            while at < buffer.count {
                if !Ascii.isSpace(buffer[at]) { return buffer[at] }
                at += 1
            }
            guard try fill(from: at) else { return nil }
        }
    }

    /// Goes past the byte that ``peek()`` gave.
    func skip() { at = min(at + 1, buffer.count) }

    /// The value that starts at the next byte that is no white space. With `keeps`, one that is too large or cut off is
    /// not passed over: the cursor is at its start again.
    func value(limit: Int, keeps: Bool = false) throws(ReadingError) -> Value {
        guard try peek() != nil else { return .cutOff([]) }
        return try take(JSONSpan(), limit: limit, keeps: keeps)
    }

    /// The next line, without its end, nil after the last; the line's bytes are at ``offset`` before.
    func line(limit: Int) throws(ReadingError) -> Value? {
        if at == buffer.count, try !fill(from: at) { return nil }
        let value = try take(LineSpan(), limit: limit, keeps: false)
        if at < buffer.count { skip() }
        if case .cutOff(let bytes) = value { return .bytes(bytes) }
        return value
    }

    private func take(_ span: some ByteSpan, limit: Int, keeps: Bool) throws(ReadingError) -> Value {
        var span = span
        var isForgotten = false
        var i = at
        while true {
            let end = buffer.withUnsafeBufferPointer { span.end(in: $0, from: i) }
            let seen = (end ?? buffer.count) - at
            if seen > limit || isForgotten {
                if keeps { return .tooLarge }
                isForgotten = true
                at = end ?? buffer.count
            }
            if let end {
                defer { at = end }
                return isForgotten ? .tooLarge : .bytes(Array(buffer[at..<end]))
            }
            let start = at
            i = buffer.count - start
            guard try fill(from: start) else {
                i += at
                let end = i
                if span.endsWithStream {
                    defer { at = end }
                    return isForgotten ? .tooLarge : .bytes(Array(buffer[at..<end]))
                }
                defer { if !keeps { at = end } }
                return isForgotten ? .tooLarge : .cutOff(Array(buffer[at..<end]))
            }
            i += at
        }
    }

    /// Reads one piece more, and forgets what is before `start`; false at the end.
    private func fill(from start: Int) throws(ReadingError) -> Bool {
        guard let piece = try stream.next() else { return false }
        gone += start
        if start == buffer.count {
            buffer = piece
        } else {
            if start > 0 { buffer.removeFirst(start) }
            buffer += piece
        }
        at -= start
        return true
    }
}

/// Finds where something ends that comes in pieces.
private protocol ByteSpan {
    /// Where it ends, `start` being the first byte not looked at yet; nil where it goes on after the buffer.
    mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int?
    /// Whether the end of the stream ends it too.
    var endsWithStream: Bool { get }
}

/// Up to a line feed.
private struct LineSpan: ByteSpan {
    var endsWithStream: Bool { true }

    func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        bytes[start...].firstIndex(of: Ascii.newline)
    }
}

/// One JSON value: brackets and quotation marks are counted, nothing else.
private struct JSONSpan: ByteSpan {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isLiteral = false
    var endsWithStream: Bool { isLiteral }

    mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var i = start
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                    if depth == 0 { return i }
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if isLiteral { return i - 1 }
                depth -= 1
                if depth <= 0 { return i }
            case UInt8(ascii: ","), UInt8(ascii: " "), 9, 10, 13:
                if depth == 0 { return isLiteral ? i - 1 : i }
            default:
                if depth == 0 { isLiteral = true }
            }
        }
        return nil
    }
}
