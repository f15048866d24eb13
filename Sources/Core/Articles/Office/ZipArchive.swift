import CZip

/// A ZIP archive (APPNOTE.TXT 6.3) in memory: single members are unpacked, each bounded. No ZIP64, as no document needs it.
struct ZipArchive {
    private struct Member {
        var method: Int
        var isLocked: Bool
        var packed: Int
        var size: Int
        var header: Int
    }

    private let bytes: [UInt8]
    private let form: String
    private var members: [String: Member] = [:]

    /// Reads the central directory. `form` is what people call the file, for errors.
    init(_ bytes: [UInt8], form: String) throws(ReadingError) {
        self.bytes = bytes
        self.form = form
        guard let end = ZipArchive.end(bytes) else {
            throw broken("the end of the archive is missing; it may be cut off")
        }
        let count = number(end + 10, 2)
        var at = number(end + 16, 4)
        for _ in 0..<count {
            guard at + 46 <= bytes.count, number(at, 4) == 0x0201_4B50 else {
                throw broken("its list of contents breaks off at byte \(min(at, bytes.count))")
            }
            let nameEnd = at + 46 + number(at + 28, 2)
            guard nameEnd <= bytes.count else { throw broken("its list of contents breaks off at byte \(at)") }
            members[String(decoding: bytes[at + 46..<nameEnd], as: UTF8.self)] = Member(
                method: number(at + 10, 2), isLocked: number(at + 8, 2) & 1 != 0, packed: number(at + 20, 4),
                size: number(at + 24, 4), header: number(at + 42, 4))
            at = nameEnd + number(at + 30, 2) + number(at + 32, 2)
        }
    }

    /// A member's bytes, nil where there is none of that name. More than `limit` bytes, or more than a hundred times what
    /// they take in the archive (text packs to a tenth), are an error.
    func contents(of name: String, limit: Int) throws(ReadingError) -> [UInt8]? {
        guard let member = members[name] else { return nil }
        if member.isLocked { throw .noEntry(reason: "\(form) that is locked with a password; save it without one") }
        let at = member.header
        guard at + 30 <= bytes.count, number(at, 4) == 0x0403_4B50 else {
            throw broken("“\(name)” is not where the list of contents says")
        }
        let start = at + 30 + number(at + 26, 2) + number(at + 28, 2)
        guard start <= bytes.count, member.packed <= bytes.count - start else { throw broken("“\(name)” is cut off") }
        if member.size > limit { throw .tooLarge(bytes: member.size, limit: limit) }
        if member.size > 8 << 20, member.size / 100 > member.packed {
            throw broken("“\(name)” unpacks to \(member.size / max(1, member.packed)) times its size, as no text does")
        }
        let packed = bytes[start..<start + member.packed]
        switch member.method {
        case 0: return Array(packed)
        case 8: return try inflated(packed, member, name)
        default: throw broken("“\(name)” is packed in a way (\(member.method)) that documents do not use")
        }
    }

    private func inflated(_ packed: Bytes, _ member: Member, _ name: String) throws(ReadingError) -> [UInt8] {
        var result = READOUT_INFLATE_OK
        let out = [UInt8](unsafeUninitializedCapacity: member.size) { room, count in
            guard let base = room.baseAddress else { return }
            packed.withUnsafeBufferPointer { packed in
                guard let start = packed.baseAddress else { return }
                result = readout_inflate(start, packed.count, base, room.count, &count)
            }
        }
        switch result {
        case READOUT_INFLATE_OK: return out
        case READOUT_INFLATE_NO_MEMORY: throw .refused(reason: "there is not enough memory to unpack it")
        case READOUT_INFLATE_TOO_LARGE: throw broken("“\(name)” is larger than the archive says")
        default: throw broken("“\(name)” cannot be unpacked")
        }
    }

    private func broken(_ detail: String) -> ReadingError { .broken(form: form, detail: detail) }

    /// A little-endian number; 0 past the end.
    private func number(_ at: Int, _ count: Int) -> Int {
        guard at >= 0, at + count <= bytes.count else { return 0 }
        return bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Where the end record starts: 22 bytes and a comment before the end.
    private static func end(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var at = bytes.count - 22
        let first = max(0, at - 0xFFFF)
        while at >= first {
            if bytes[at] == 0x50, bytes[at + 1] == 0x4B, bytes[at + 2] == 5, bytes[at + 3] == 6 { return at }
            at -= 1
        }
        return nil
    }

    /// The names of members whose headers are among a file's first bytes; empty where it is no archive. `body` of the
    /// first is what follows its header.
    static func names(in head: ArraySlice<UInt8>) -> [(name: Bytes, body: Bytes)] {
        guard head.starts(with: [0x50, 0x4B, 3, 4]) else { return [] }
        var names: [(name: Bytes, body: Bytes)] = []
        var rest = head
        while let at = rest.firstIndex(of: "PK\u{3}\u{4}"), names.count < 1000 {
            rest = rest[(at + 4)...]
            guard at + 30 <= head.endIndex else { break }
            let length = Int(head[at + 26]) | Int(head[at + 27]) << 8
            let extra = Int(head[at + 28]) | Int(head[at + 29]) << 8
            guard length > 0, length < 1000, at + 30 + length <= head.endIndex else { continue }
            let body = min(head.endIndex, at + 30 + length + extra)
            names.append((head[at + 30..<at + 30 + length], head[body...]))
        }
        return names
    }
}
