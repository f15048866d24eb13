import ReadoutText

/// Where a passage begins and ends: with sentences where they fit, else between words, never within a character.
struct PassageBounds {
    let text: UnsafeBufferPointer<UInt8>
    /// About how many bytes the passage may have; 1 or more.
    let context: Int

    /// The bytes to show so that those of `window` are among them, as far as there is room; the beginning where it is
    /// nil.
    func span(around window: Range<Int>?) -> Range<Int> {
        guard let window else {
            let start = skipSpace(0)
            return
                start..<ending(
                    from: start, atLeast: start, sentences: sentences(in: start..<min(text.count, start + context + 64))
                )
        }
        let atLeast = window.count <= context ? window.upperBound : boundary(window.lowerBound + context)
        let region = regionStart(window.lowerBound)
        let sentences = sentences(in: region.start..<min(text.count, atLeast + context + 64))
        var start = beginning(window.lowerBound, atLeast, region, sentences)
        let end = ending(from: start, atLeast: atLeast, sentences: sentences)
        // At the text's end there is room for sentences before.
        if end - start < context / 2, sentences.last.map({ $0.upperBound <= end }) ?? false {
            for sentence in sentences.reversed() where sentence.lowerBound < start {
                guard end - sentence.lowerBound <= context, region.isSentence || sentence.lowerBound > region.start
                else { break }
                start = sentence.lowerBound
            }
        }
        return start..<end
    }

    // MARK: Sentences about the window

    /// Where to look for sentences from: a line's beginning within `context` bytes before `at`, else a word's.
    private func regionStart(_ at: Int) -> (start: Int, isSentence: Bool) {
        let earliest = max(0, at - context)
        var start = at
        var line: Int?
        while start > earliest {
            if text[start - 1] == 0x0A { line = start }
            start -= 1
        }
        if earliest == 0 { return (0, true) }
        return line.map { ($0, true) } ?? (wordStart(earliest, limit: at), false)
    }

    /// The sentences that are whole in a region of the text.
    private func sentences(in region: Range<Int>) -> [Range<Int>] {
        let part = UnsafeBufferPointer(rebasing: text[region])
        var ranges: [Range<Int>] = []
        var sentences = Sentences()
        while let range = sentences.next(in: part.span) {
            if range.upperBound == part.count, region.upperBound < text.count { break }
            ranges.append((range.lowerBound + region.lowerBound)..<(range.upperBound + region.lowerBound))
        }
        return ranges
    }

    /// The sentence's beginning where the window's end is within reach of it, else a word's, with a third of the room
    /// before the window.
    private func beginning(
        _ window: Int, _ atLeast: Int, _ region: (start: Int, isSentence: Bool), _ sentences: [Range<Int>]
    ) -> Int {
        if let sentence = sentences.last(where: { $0.lowerBound <= window }),
            region.isSentence || sentence.lowerBound > region.start, atLeast - sentence.lowerBound <= context
        {
            return sentence.lowerBound
        }
        let room = max(0, context - (atLeast - window))
        return wordStart(max(0, window - room / 3), limit: window)
    }

    /// The last sentence's end that fits and leaves the passage half full at least, else a word's.
    private func ending(from start: Int, atLeast: Int, sentences: [Range<Int>]) -> Int {
        let latest = min(text.count, max(start + context, atLeast))
        let enough = max(atLeast, start + context / 2)
        if let sentence = sentences.last(where: { $0.upperBound <= latest }), sentence.upperBound >= enough {
            return sentence.upperBound
        }
        return trimmed(start, wordEnd(latest, limit: max(atLeast, start)))
    }

    // MARK: Words and characters

    /// How far to look for a space before cutting between characters: scripts without spaces have none.
    private static let reach = 48

    /// The first word's beginning at or behind `at`, not beyond `limit`.
    private func wordStart(_ at: Int, limit: Int) -> Int {
        if at == 0 { return min(skipSpace(0), limit) }
        var start = at
        while start < limit, start - at < Self.reach {
            if isSpace(start - 1), !isSpace(start) { return start }
            start += 1
        }
        return limit - at < Self.reach ? limit : min(boundary(at), limit)
    }

    /// The last word's end at or before `at`, not before `limit`.
    private func wordEnd(_ at: Int, limit: Int) -> Int {
        if at >= text.count { return text.count }
        var end = at
        while end > limit, at - end < Self.reach {
            if isSpace(end) { return end }
            end -= 1
        }
        if end <= limit, limit < at, isSpace(limit) { return limit }
        let cut = boundaryBefore(at)
        return cut > limit ? cut : boundary(limit)
    }

    private func isSpace(_ at: Int) -> Bool { text[at] == 0x20 || 0x09...0x0D ~= text[at] }

    private func skipSpace(_ at: Int) -> Int {
        var start = at
        while start < text.count, isSpace(start) { start += 1 }
        return start
    }

    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, isSpace(end - 1) { end -= 1 }
        return end
    }

    /// The first bound between user-perceived characters at or behind `at`.
    private func boundary(_ at: Int) -> Int {
        var at = min(at, text.count)
        let latest = min(text.count, at + 64)
        while at < latest, !isBoundary(at) { at += 1 }
        return at
    }

    /// The last one at or before `at`.
    private func boundaryBefore(_ at: Int) -> Int {
        var found = min(at, text.count)
        while found > max(0, at - 64), !isBoundary(found) { found -= 1 }
        return found
    }

    /// Whether what the reader takes for one character ends before `at`, as far as marks, joiners and emoji's skin go
    /// (UAX #29, grapheme clusters, without the flags).
    private func isBoundary(_ at: Int) -> Bool {
        guard at > 0, at < text.count else { return true }
        guard text[at] & 0xC0 != 0x80 else { return false }
        if at >= 3, text[at - 3] == 0xE2, text[at - 2] == 0x80, text[at - 1] == 0x8D { return false }  // joiner
        return !Tokenizer.continuesCharacter(text, at)
    }
}
