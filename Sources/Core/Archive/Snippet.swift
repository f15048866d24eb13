/// The passage of a text that shows best why it matched.
enum Snippet {
    /// The range of bytes to show: about `context` bytes, on words' bounds, from a sentence's beginning where one is
    /// near, with as many different matches as one passage of this length can hold; without any match, the beginning.
    static func range(in text: [UInt8], matches: [Range<Int>], context: Int) -> Range<Int> {
        let context = max(context, 1)
        let window = bestWindow(text, matches, context)
        let slack = max(0, context - window.count)
        let start = beginning(text, before: window.lowerBound, reach: matches.isEmpty ? 0 : slack)
        return start..<ending(text, from: start, atLeast: window.upperBound, context: context)
    }

    /// The shortest run of matches within `context` bytes that has the most different ones; the earliest of those.
    private static func bestWindow(_ text: [UInt8], _ matches: [Range<Int>], _ context: Int) -> Range<Int> {
        guard let first = matches.first else { return 0..<0 }
        var best = first
        var bestCount = 0
        // A text can match a thousand times over; its beginning shows enough.
        for index in matches.indices.prefix(256) {
            var different: Set<ArraySlice<UInt8>> = []
            var end = matches[index].upperBound
            for match in matches[index...].prefix(64) {
                guard match.upperBound - matches[index].lowerBound <= context else { break }
                if different.insert(text[match]).inserted { end = match.upperBound }
            }
            if different.count > bestCount {
                bestCount = different.count
                best = matches[index].lowerBound..<max(end, matches[index].upperBound)
            }
        }
        return best
    }

    /// Where the passage begins: at the start of the match's sentence if that is within `reach` bytes, else at a word
    /// about a third of `reach` before the match.
    private static func beginning(_ text: [UInt8], before match: Int, reach: Int) -> Int {
        let earliest = max(0, match - reach)
        var at = match
        while at > earliest {
            if isSentenceStart(text, at) { return at }
            at -= 1
        }
        if at == 0 { return 0 }
        at = max(0, match - reach / 3)
        while at < match, !(isSpace(text[at - 1]) && !isSpace(text[at])) { at += 1 }
        return at
    }

    /// Where the passage ends: at the last sentence's end that fits, else at a word's end, never before `atLeast`.
    private static func ending(_ text: [UInt8], from start: Int, atLeast: Int, context: Int) -> Int {
        let latest = min(text.count, max(start + context, atLeast))
        guard latest < text.count else { return trimmed(text, start, text.count) }
        var at = latest
        let enough = max(atLeast, start + context / 2)
        while at > enough {
            if isSentenceStart(text, at) { return trimmed(text, start, at) }
            at -= 1
        }
        at = latest
        while at > atLeast, !isSpace(text[at]) { at -= 1 }
        return at > max(start, atLeast) ? trimmed(text, start, at) : characterEnd(text, latest)
    }

    private static func trimmed(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return end
    }

    /// The next character's bound at or after `at`, in bytes.
    private static func characterEnd(_ text: [UInt8], _ at: Int) -> Int {
        var at = at
        while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether a paragraph or, after a full stop and perhaps a closing quotation mark, a sentence begins at `at`.
    private static func isSentenceStart(_ text: [UInt8], _ at: Int) -> Bool {
        guard at > 0, at < text.count else { return at == 0 }
        guard isSpace(text[at - 1]), !isSpace(text[at]) else { return false }
        if text[at - 1] == 0x0A { return true }
        var mark = at - 2
        if mark >= 2, text[mark - 2] == 0xE2, text[mark - 1] == 0x80, text[mark] == 0x9D { mark -= 3 }  // ”
        if mark >= 0, text[mark] == UInt8(ascii: "\"") { mark -= 1 }
        guard mark >= 0 else { return false }
        return text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: "!") || text[mark] == UInt8(ascii: "?")
    }
}
