/// A stream of text as UTF-8, for forms that are read piece by piece.
enum TextStream {
    /// `stream` as valid UTF-8 without a byte order mark, whatever charset it is in: decided by its first 64 KiB, as
    /// ``TextDecoder/decode(_:markings:)`` does for a whole text. UTF-8 goes through as it is; bytes in it that are none
    /// are read as Windows-1252.
    static func utf8(_ stream: ByteStream, _ markings: TextDecoder.Markings) throws(ReadingError) -> ByteStream {
        let head = try stream.peek(FileForm.headBytes)
        let charset = head.withUnsafeBufferPointer { decide($0, markings) }
        let decoder = Decoder(stream, charset)
        return ByteStream { (buffer) throws(ReadingError) -> Int in try decoder.read(into: buffer) }
    }

    private static func decide(
        _ head: UnsafeBufferPointer<UInt8>, _ markings: TextDecoder.Markings
    ) -> Charset {
        if let order = UTF32Text.order(of: head) { return Charset(name: order == .little ? "UTF-32LE" : "UTF-32BE") }
        if let order = UTF16Text.order(of: head) { return Charset(name: order == .little ? "UTF-16LE" : "UTF-16BE") }
        // The head may end within a character.
        var whole = head
        while whole.count + 3 > head.count, let last = whole.last, last >= 0x80 {
            whole = UnsafeBufferPointer(rebasing: whole.dropLast())
        }
        if TextDecoder.isValidUTF8(whole) { return .utf8 }
        return TextDecoder.charset(of: head, declared: DeclaredCharset.find(head, markings)) ?? .windows1252
    }

    private final class Decoder {
        private let stream: ByteStream
        private let isUTF8: Bool
        private var converter: CharsetConverter?
        /// Decoded and not given on: from `at`.
        private var ready: [UInt8] = []
        private var at = 0
        /// The bytes of a character that the end of a piece cut.
        private var cut: [UInt8] = []
        private var isStart = true
        private var isEnded = false

        init(_ stream: ByteStream, _ charset: Charset) {
            self.stream = stream
            converter = charset == .utf8 ? nil : CharsetConverter(charset)
            isUTF8 = converter == nil
        }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
            while at == ready.count, !isEnded { try decode() }
            let count = min(buffer.count, ready.count - at)
            ready.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count]))
            }
            at += count
            return count
        }

        private func decode() throws(ReadingError) {
            ready = []
            at = 0
            var piece = try stream.next()
            isEnded = piece == nil
            if isUTF8 {
                takeUTF8(&piece)
            } else {
                (piece ?? []).withUnsafeBufferPointer { converter?.convert($0, isLast: isEnded, into: &ready) }
            }
            if isStart, !ready.isEmpty {
                isStart = false
                if ready.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
            }
        }

        private func takeUTF8(_ piece: inout [UInt8]?) {
            var bytes = cut
            cut = []
            if let piece { bytes = bytes.isEmpty ? piece : bytes + piece }
            if piece != nil {
                // At most three bytes at the end can be the start of a character that goes on.
                var begin = bytes.count
                while begin > 0, bytes.count - begin < 3, bytes[begin - 1] & 0xC0 == 0x80 { begin -= 1 }
                if begin > 0, bytes[begin - 1] >= 0xC2 {
                    let lead = bytes[begin - 1]
                    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
                    if bytes.count - begin + 1 < length {
                        cut = Array(bytes[(begin - 1)...])
                        bytes.removeLast(cut.count)
                    }
                }
            }
            let isValid = bytes.withUnsafeBufferPointer(TextDecoder.isValidUTF8)
            ready = isValid ? bytes : bytes.withUnsafeBufferPointer(BrokenUTF8.repaired)
        }
    }
}
