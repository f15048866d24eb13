/// Tells lines that are not the article's: banners, links, forms, notices. The phrases are in ``BoilerplateCues``; the rules
/// here keep prose that happens to start like one of them.
enum Boilerplate {
    /// The longest line that can be boilerplate inside the body, in bytes.
    static let longestInside = 200
    /// The longest at the head or foot.
    static let longestAtEdge = 500

    /// No phrase of the tables is longer, in bytes.
    private static let longestCue = 80

    /// Whether a line amid the body is unmistakably no part of it.
    static func isInside(_ line: Bytes) -> Bool {
        guard line.count <= longestInside, let first = line.first else { return false }
        if first == UInt8(ascii: "["), isBracketedNote(line) { return true }
        guard mayStart[Int(Ascii.lower(first))] else { return false }
        let start = line.prefix(longestCue).folded
        guard line.count <= longestCue || lineStarts.matches(start[...]) else { return false }
        return isInside(folded: line.count <= longestCue ? start : line.folded)
    }

    /// Whether a line above or below the article is no part of it.
    static func isAtEdge(_ line: Bytes) -> Bool {
        guard line.count <= longestAtEdge, let first = line.first else { return false }
        if first == UInt8(ascii: "["), isBracketedNote(line) { return true }
        if isRule(line) || isNavigation(line) { return true }
        let folded = (line.count <= longestInside ? line : line.prefix(longestCue)).folded
        if line.count <= longestInside, isInside(folded: folded) { return true }
        if folded.count < 40, readingTimes.contains(where: { folded[...].hasSuffix($0) }) { return true }
        if edgeSentences.matches(folded[...]) { return true }
        if folded.starts(with: Array("the post ".utf8)), line.firstIndex(of: " appeared first on ") != nil {
            return true
        }
        if edgeStarts.matches(folded[...]), !Prose.endsSentence(line) || line.last == UInt8(ascii: "!") {
            return true
        }
        return line.count <= longestInside && hasClause(folded) && GluedTail.start(in: line, isLast: false) == nil
    }

    /// Whether text has a call to donate or subscribe at its start or after a short name ("RIVERS24 - Make a donation").
    static func startsNotice(_ text: Bytes) -> Bool { text.count <= longestInside && hasClause(text.folded) }

    /// Whether a line below the article opens a list of links, tags or a form.
    static func opensList(_ line: Bytes) -> Bool {
        guard line.count <= 100, !Prose.endsSentence(line) else { return false }
        return listOpeners.matches(line.folded[...])
    }

    private static func isInside(folded: [UInt8]) -> Bool {
        var bare = folded[...]
        while let last = bare.last, last == UInt8(ascii: ":") || last == UInt8(ascii: "!") {
            bare = bare.dropLast()
        }
        if wholeLines.contains(bare) { return true }
        guard let cue = lineStarts.match(folded[...]) else { return false }
        if let last = cue.last, last == UInt8(ascii: ":") || last == UInt8(ascii: "|") || cue.first == UInt8(ascii: "(")
        {
            return true
        }
        return !folded.contains(UInt8(ascii: "\"")) && folded[...].firstIndex(of: " said") == nil
            && folded[...].firstIndex(of: " told ") == nil
    }

    /// A clause of the list at the start, or after a dash, bar, colon or sentence.
    private static func hasClause(_ folded: [UInt8]) -> Bool {
        if folded.contains(UInt8(ascii: "\"")) { return false }
        if edgeClauses.matches(folded[...]) { return true }
        var i = 1
        while i + 1 < folded.count, i <= longestBeforeClause {
            if folded[i] == Ascii.space, separators.contains(folded[i - 1]), edgeClauses.matches(folded[(i + 1)...]) {
                return true
            }
            i += 1
        }
        return false
    }

    /// What stands before the clause is a name or a short sentence; longer, it would be prose.
    private static let longestBeforeClause = 60
    private static let separators = Array("-|:!.?".utf8)

    /// "[ photo: … ]" on a line of its own; a sentence in brackets that an editor put in is kept.
    private static func isBracketedNote(_ line: Bytes) -> Bool {
        guard line.count <= 160, line.last == UInt8(ascii: "]"),
            line.dropFirst().dropLast().allSatisfy({ $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") })
        else { return false }
        let inside = line.dropFirst().dropLast().trimmed
        return !Prose.endsSentence(inside) || lineStarts.matches(inside.folded[...])
    }

    /// "Home | About | Archive | Contact": four or more short names between bars or bullets.
    private static func isNavigation(_ line: Bytes) -> Bool {
        guard line.count <= longestInside, line.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") })
        else {
            return false
        }
        let items = line.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") }
        return items.count >= 4 && items.allSatisfy { $0.words.count <= 3 && !$0.contains { Ascii.isDigit($0) } }
    }

    /// "* * *", "-----", "___".
    private static func isRule(_ line: Bytes) -> Bool {
        let isMarks = line.allSatisfy { [0x2A, 0x2D, 0x5F, 0x3D, 0x23, 0x7E, 0x20].contains($0) }
        return line.count >= 3 && isMarks || line.count <= 4 && loneMarks.contains(Array(line))
    }

    /// A dash, bullet or bar alone on its line.
    private static let loneMarks: Set<[UInt8]> = Set(
        ["-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}", "|", "--"].map { Array($0.utf8) })
    private static let readingTimes = BoilerplateCues.readingTimes.map { Array($0.utf8) }
    private static let wholeLines = CueTable(BoilerplateCues.wholeLines)
    private static let lineStarts = CueTable(BoilerplateCues.lineStarts)
    private static let edgeStarts = CueTable(BoilerplateCues.edgeStarts)
    private static let edgeSentences = CueTable(BoilerplateCues.edgeSentences)
    private static let edgeClauses = CueTable(BoilerplateCues.edgeClauses)
    private static let listOpeners = CueTable(BoilerplateCues.listOpeners)

    /// For each byte, whether a cue of the kinds looked for inside the body starts with it.
    private static let mayStart: [Bool] = (0..<256).map { byte in
        (BoilerplateCues.wholeLines + BoilerplateCues.lineStarts).contains { $0.utf8.first == UInt8(byte) }
    }
}
