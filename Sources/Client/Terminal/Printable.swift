import ReadoutJSON

extension String {
    /// This text as it may be shown on one line of a terminal: what an article, a path or a daemon says must not move
    /// the cursor, set the title, ring or reorder. White space becomes a space, C0 and C1 controls and DEL become
    /// U+FFFD, controls of direction (U+202A–202E, U+2066–2069) and byte order marks are left out.
    var printable: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.unicodeScalars.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0: result.unicodeScalars.append("\u{FFFD}")
            case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same, but lines stay lines and tabs stay tabs.
    var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }
                    .joined(separator: "\t")
            }
            .joined(separator: "\n")
    }
}

enum PrintableJSON {
    /// JSON text with DEL and the C1 controls, which JSON allows in strings as they are, written as escapes.
    static func escapingControls(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 == 0xC2 || $0 == 0x7F }) else { return json }
        var result: [UInt8] = []
        result.reserveCapacity(json.count + 64)
        var at = 0
        while at < json.count {
            if json[at] == 0x7F {
                result += Array("\\u007f".utf8)
            } else if json[at] == 0xC2, at + 1 < json.count, 0x80..<0xA0 ~= json[at + 1] {
                at += 1
                result += Array(("\\u00" + String(json[at], radix: 16)).utf8)
            } else {
                result.append(json[at])
            }
            at += 1
        }
        return result
    }
}
