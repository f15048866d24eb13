/// Tells kinds of files that are no text by their first bytes.
enum BinaryKind {
    /// Throws what the file is, where its first bytes are those of a known kind that is not read.
    static func check(_ head: Bytes) throws(ReadingError) {
        for entry in Signatures.notText where isSigned(head, entry.bytes) { throw .notText(kind: entry.kind) }
        for entry in Signatures.archives where isSigned(head, entry.bytes) { throw .archive(kind: entry.kind) }
        for entry in Signatures.documents where head.starts(with: entry.bytes) { throw .unsupported(form: entry.form) }
        if isZIP(head) {
            for entry in Signatures.zipped where head.firstIndex(of: entry.mark) != nil {
                throw .unsupported(form: entry.form)
            }
            throw .archive(kind: "a ZIP archive")
        }
        guard isBinary(head) else { return }
        if let kind = media(head) { throw .notText(kind: kind) }
        if has(head, at: 257, "ustar") { throw .archive(kind: "a tar archive") }
        if has(head, at: 60, "BOOKMOBI") { throw .unsupported(form: "a Kindle book (MOBI)") }
    }

    /// Whether it is a ZIP archive (APPNOTE 4.3.7: a local file header; 4.3.16: the end of an empty one).
    static func isZIP(_ head: Bytes) -> Bool {
        head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Kinds in containers that name them after a length.
    private static func media(_ head: Bytes) -> String? {
        if has(head, at: 0, "RIFF") {
            if has(head, at: 8, "WEBP") { return "a WebP image" }
            if has(head, at: 8, "WAVE") { return "a WAV recording" }
            if has(head, at: 8, "AVI ") { return "an AVI video" }
        }
        if has(head, at: 0, "FORM"), has(head, at: 8, "AIF") { return "an AIFF recording" }
        if has(head, at: 4, "ftyp"), head.first == 0 {
            if has(head, at: 8, "avif") { return "an AVIF image" }
            return has(head, at: 8, "hei") ? "an HEIF image" : "an MP4 recording"
        }
        return nil
    }

    private static func isSigned(_ head: Bytes, _ signature: [UInt8]) -> Bool {
        guard head.starts(with: signature) else { return false }
        // "BM…", "ID3 …" and "OggS …" can start a text.
        let isWord = signature.count < 4 || signature.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        return !isWord || isBinary(head)
    }

    /// Whether there are bytes at the start that text does not have: words in a text can be anybody's mark.
    private static func isBinary(_ head: Bytes) -> Bool {
        head.prefix(512).contains { $0 < 0x20 && !Ascii.isSpace($0) }
    }

    private static func has(_ head: Bytes, at offset: Int, _ mark: StaticString) -> Bool {
        let rest = head.dropFirst(offset).prefix(mark.utf8CodeUnitCount)
        return mark.withUTF8Buffer { rest.elementsEqual($0) }
    }
}
