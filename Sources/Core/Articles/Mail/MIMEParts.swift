import CMail

/// One part of a mail: what its headers say of its content.
struct MIMEPart {
    /// Media type and subtype in lower case ("text", "html").
    var type: String
    var subtype: String
    var isMultipart: Bool
    /// Whether the content is a mail (message/rfc822).
    var isMessage: Bool
    var isAttachment: Bool
    var charset: String?
    /// RFC 3676: lines that end with a space go on in the next, and whether that space goes.
    var isFlowed: Bool
    var deletesSpace: Bool
    /// The Content-ID of the root of multipart/related (RFC 2387), without angle brackets.
    var start: String?
    var contentID: String?
    /// The file's name, without folders.
    var name: String?
    /// The part after the last that this one holds; its children are among `index + 1 ..< end`.
    var end: Int
}

/// A mail taken apart (RFC 5322, MIME): its parts in document order, the first the mail itself. Used by one thread.
final class MIMEParts {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let handle: UnsafeMutablePointer<readout_mail>
    /// The parts in document order: at least one.
    let parts: [MIMEPart]
    /// Whether the mail has more parts, or deeper ones, than are read.
    var isCut: Bool { handle.pointee.is_cut != 0 }

    /// Takes a mail apart. `form` is what errors call it ("mail").
    init(_ mail: Bytes, form: String) throws(ReadingError) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, mail.count))
        _ = copy.initialize(from: mail)
        var result = READOUT_MAIL_OK
        guard let handle = readout_mail_parse(copy.baseAddress, mail.count, &result) else {
            copy.deallocate()
            throw .broken(form: form, detail: MIMEParts.detail(result))
        }
        bytes = copy
        self.handle = handle
        parts = (0..<Int(handle.pointee.part_count)).map { MIMEPart(handle.pointee.parts[$0]) }
    }

    deinit {
        readout_mail_free(handle)
        bytes.deallocate()
    }

    /// The parts that a multipart holds, without what they hold.
    func children(_ part: Int) -> [Int] {
        var children: [Int] = []
        var next = part + 1
        while next < parts[part].end {
            children.append(next)
            next = max(next + 1, parts[next].end)
        }
        return children
    }

    /// A part's content with its transfer encoding undone; empty where it has none.
    func content(_ part: Int) -> [UInt8] {
        var count = 0
        var isOwned: CInt = 0
        guard let content = readout_mail_content(handle, UInt32(part), &count, &isOwned) else { return [] }
        defer { if isOwned != 0 { readout_mail_free_content(content) } }
        return Array(UnsafeBufferPointer(start: content, count: count))
    }

    /// What stands in a multipart in which no part could be found.
    func prologue(_ part: Int) -> [UInt8] {
        guard let text = handle.pointee.parts[part].prologue else { return [] }
        return MIMEParts.bytes(text)
    }

    /// The value of a part's first header named `name` (lower case), unfolded, its charsets as they are.
    func header(_ name: StaticString, of part: Int = 0) -> [UInt8]? {
        let entry = handle.pointee.parts[part]
        for i in Int(entry.header)..<Int(entry.header) + Int(entry.header_count) {
            let header = handle.pointee.headers[i]
            guard let key = header.name, let value = header.value, MIMEParts.isNamed(key, name) else { continue }
            return MIMEParts.bytes(value).filter { $0 != 0x0A && $0 != 0x0D }
        }
        return nil
    }

    private static func isNamed(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
        name.withUTF8Buffer { name in
            for (i, byte) in name.enumerated() where Ascii.lower(UInt8(bitPattern: key[i])) != byte { return false }
            return key[name.count] == 0
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
        var out: [UInt8] = []
        var i = 0
        while text[i] != 0 {
            out.append(UInt8(bitPattern: text[i]))
            i += 1
        }
        return out
    }

    private static func detail(_ result: readout_mail_result) -> String {
        switch result {
        case READOUT_MAIL_NO_HEADER: "it does not start with header fields such as From: and Date:"
        case READOUT_MAIL_TOO_MANY_PARTS: "more than \(READOUT_MAIL_DIVIDERS) lines in it may divide parts"
        case READOUT_MAIL_HEADER_TOO_LONG: "the header of one of its parts is too long"
        default: "it does not fit into memory"
        }
    }
}

extension MIMEPart {
    fileprivate init(_ part: readout_mail_part) {
        func text(_ value: UnsafePointer<CChar>?) -> String? { value.map { String(cString: $0) } }
        type = text(part.type)?.lowercased() ?? "text"
        subtype = text(part.subtype)?.lowercased() ?? "plain"
        isMultipart = part.is_multipart != 0
        isMessage = part.is_message != 0
        isAttachment = part.is_attachment != 0
        charset = text(part.charset)
        isFlowed = text(part.format)?.lowercased() == "flowed"
        deletesSpace = text(part.delsp)?.lowercased() == "yes"
        start = text(part.start).map { $0.filter { $0 != "<" && $0 != ">" } }
        contentID = text(part.content_id)
        name = text(part.name)?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        end = Int(part.end)
    }
}
