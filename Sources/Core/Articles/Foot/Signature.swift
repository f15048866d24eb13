/// The outlet's or agency's name at the very end of an article: "/The Geopost/", "(AFP)", "— Reuters".
enum Signature {
    /// The name, where the line is nothing else.
    static func whole(_ line: Bytes) -> String? {
        let line = line.trimmed(of: ".")
        if line.count > 2, line.first == UInt8(ascii: "/"), line.last == UInt8(ascii: "/") {
            let name = line.dropFirst().dropLast().trimmed
            return !name.contains(UInt8(ascii: "/")) && NameText.isOutletLike(name) ? NameText.outlet(name) : nil
        }
        if line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")") {
            let name = line.dropFirst().dropLast().trimmed
            return OutletNames.isKnown(name.string) ? NameText.outlet(name) : nil
        }
        let name =
            ["\u{2014}", "\u{2013}", "--", "-"].first { line.starts(with: Array($0.utf8)) }
            .map { line.dropFirst($0.utf8.count).trimmed } ?? line
        return OutletNames.isKnown(name.string) ? NameText.outlet(name) : nil
    }

    /// The name at the end of a paragraph, and where the paragraph's own words end.
    static func atEnd(of line: Bytes) -> (name: String, end: Int)? {
        let tail = line.suffix(60)
        guard let last = tail.last else { return nil }
        if last == UInt8(ascii: "/") {
            guard let open = tail.dropLast().lastIndex(of: UInt8(ascii: "/")), open > line.startIndex else {
                return nil
            }
            let name = tail[(open + 1)..<(tail.endIndex - 1)].trimmed
            let before = line[line.startIndex..<open].trimmed
            guard NameText.isOutletLike(name), Prose.endsSentence(before) || isQuoted(before) else { return nil }
            return (NameText.outlet(name), before.endIndex)
        }
        if last == UInt8(ascii: ")"), let open = tail.lastIndex(of: UInt8(ascii: "(")), open > line.startIndex {
            let name = tail[(open + 1)..<(tail.endIndex - 1)].trimmed
            let before = line[line.startIndex..<open].trimmed
            guard OutletNames.agencies.contains(name.string.lowercased()), Prose.endsSentence(before) else {
                return nil
            }
            return (NameText.outlet(name), before.endIndex)
        }
        return nil
    }

    private static func isQuoted(_ line: Bytes) -> Bool {
        line.last == UInt8(ascii: "\"") || line.hasSuffix([0xE2, 0x80, 0x9D])
    }
}
