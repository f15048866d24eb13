/// Cuts a text into its sentences by rule, for English first, and for other scripts as far as their stops go.
///
/// A stop (. ! ? … 。 and their like) ends a sentence together with the quotation marks and brackets that close behind it
/// where white space follows, and something that can begin a sentence after that: no lower-case letter. A single full
/// stop does not end it behind an initial, a title, an acronym or another abbreviation, except where the next word is
/// one that begins sentences and hardly ever a name ("in the U.S. The", not "the U.S. Senate"); a false join is rarer
/// and does less harm than a false cut. An empty line always ends a sentence, so headings and lists stand alone.
package struct Sentences {
    private var at = 0

    /// Begins at the beginning of the text.
    package init() {}

    /// The sentences of `text`, which is UTF-8: byte ranges in their order, none empty, without the white space between
    /// them. What is not in them is white space.
    package static func ranges(in text: Span<UInt8>) -> [Range<Int>] {
        var sentences = Sentences()
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(text.count / 96)
        while let range = sentences.next(in: text) { ranges.append(range) }
        return ranges
    }

    /// The next sentence, nil at the end. Every call is given the same text.
    package mutating func next(in text: Span<UInt8>) -> Range<Int>? {
        let start = Self.skipSpace(text, at).next
        guard start < text.count else { return nil }
        var scan = start
        while true {
            let (stop, isBreak) = Self.nextStop(text, from: scan)
            if isBreak || stop == text.count {
                at = stop
                return start..<Self.trimmed(text, start, stop)
            }
            let end = Self.closing(text, Self.endOfStops(text, stop))
            if Self.ends(text, start: start, stop: stop, end: end) {
                at = end
                return start..<end
            }
            scan = max(end, stop + 1)
        }
    }

    // MARK: Looking for a stop

    /// What a byte may begin: 0 nothing, 1 an ASCII stop, 2 a line's end, 3 a stop that is not ASCII.
    private static let kinds: InlineArray<256, UInt8> = {
        var kinds = InlineArray<256, UInt8>(repeating: 0)
        for byte in ".!?".utf8 { kinds[Int(byte)] = 1 }
        kinds[0x0A] = 2
        for lead in [0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF] { kinds[lead] = 3 }
        return kinds
    }()

    /// Where the next stop begins, or an empty line (`isBreak`); the text's end where there is neither.
    private static func nextStop(_ text: Span<UInt8>, from: Int) -> (at: Int, isBreak: Bool) {
        let kinds = kinds
        var at = from
        while at < text.count {
            // Safe: at is below the count, and the table has an entry for every byte.
            switch kinds[unchecked: Int(text[unchecked: at])] {
            case 0: break
            case 1: return (at, false)
            case 2: if isEmptyLine(text, after: at) { return (at, true) }
            default: if stopLength(text, at) > 0 { return (at, false) }
            }
            at += 1
        }
        return (text.count, false)
    }

    /// Whether nothing stands on the line after the line feed at `at`.
    private static func isEmptyLine(_ text: Span<UInt8>, after at: Int) -> Bool {
        var next = at + 1
        while next < text.count, text[next] == 0x20 || text[next] == 0x09 || text[next] == 0x0D { next += 1 }
        return next < text.count && text[next] == 0x0A
    }

    private static func endOfStops(_ text: Span<UInt8>, _ stop: Int) -> Int {
        var end = stop
        while end < text.count {
            let length = stopLength(text, end)
            if length == 0 { break }
            end += length
        }
        return end
    }

    // MARK: Whether it ends the sentence

    /// - Parameters:
    ///   - start: of the sentence.
    ///   - stop: where its stops begin.
    ///   - end: behind the stops and what closes there.
    private static func ends(_ text: Span<UInt8>, start: Int, stop: Int, end: Int) -> Bool {
        let wide = isWide(text, stop)
        var (next, isBreak) = skipSpace(text, end)
        if isBreak || next == text.count { return true }
        if next == end { return wide }
        if stopLength(text, next) > 0 { return false }  // ". . ."
        next = opening(text, next)
        guard next < text.count else { return true }
        if !wide, isLowercase(text, next) { return false }
        guard text[stop] == 0x2E, !(stop + 1 < text.count && stopLength(text, stop + 1) > 0) else { return true }
        return endsAtFullStop(text, start: start, stop: stop, isClosed: end > stop + 1, next: next)
    }

    /// The same for a single full stop, by the words on its sides.
    private static func endsAtFullStop(
        _ text: Span<UInt8>, start: Int, stop: Int, isClosed: Bool, next: Int
    ) -> Bool {
        let word = wordBefore(text, start, stop)
        guard word < stop else { return true }
        let length = stop - word
        let first = text[word]
        let isDigit = text[next] &- 0x30 < 10
        if first &- 0x30 < 10 {
            // "1. First": the number of an item, at the beginning of its line.
            let isFirst = word == start || text[word - 1] == 0x0A
            return !(isFirst && (word..<stop).allSatisfy { text[$0] &- 0x30 < 10 })
        }
        var packed: UInt64 = 0
        for at in word..<min(stop, word + 8) { packed = packed << 8 | UInt64(text[at]) }
        if length <= 8, let kind = SentenceWords.abbreviations[packed] {
            switch kind {
            case .title: return false
            case .number: return !isDigit
            case .month: return isClosed || !isDigit && begins(text, next)
            case .open: return isClosed || begins(text, next)
            }
        }
        if length == 1 || length == 2 && 0xC3..<0xE0 ~= first {
            // An initial ("J. Marsh"); behind a small word rather a name of something ("plan B. The").
            return isClosed || begins(text, next)
        }
        // "U.S", "Ph.D": letters with stops between.
        var run = 0
        var hasStop = false
        for at in word..<stop {
            if text[at] == 0x2E {
                hasStop = true
                run = 0
            } else if (text[at] | 0x20) &- 0x61 < 26, run < 3 {
                run += 1
            } else {
                return true
            }
        }
        return !hasStop || isClosed || begins(text, next)
    }

    /// Where the word before the full stop begins: behind white space, an opening quotation mark, a bracket or a dash.
    private static func wordBefore(_ text: Span<UInt8>, _ start: Int, _ stop: Int) -> Int {
        var at = stop
        while at > start {
            let byte = text[at - 1]
            let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E
            if !isWord {
                // A letter that is not ASCII belongs to the word; punctuation of that kind (E2 80 …) does not.
                if byte < 0x80 || isPunctuation(text, before: at) { break }
            }
            at -= 1
        }
        return at
    }

    /// Whether the character that ends before `at`, which is not ASCII, is no letter: U+2000–U+20FF, or Latin-1's signs.
    private static func isPunctuation(_ text: Span<UInt8>, before at: Int) -> Bool {
        if at >= 3, text[at - 3] == 0xE2, text[at - 2] & 0xFE == 0x80 || text[at - 2] == 0x82 { return true }
        return at >= 2 && text[at - 2] == 0xC2
    }

    /// Whether the word at `at` is one that begins sentences.
    private static func begins(_ text: Span<UInt8>, _ at: Int) -> Bool {
        var packed: UInt64 = 0
        var end = at
        while end < text.count, (text[end] | 0x20) &- 0x61 < 26 {
            if end < at + 8 { packed = packed << 8 | UInt64(text[end]) }
            end += 1
        }
        return end > at && SentenceWords.beginnings.contains(packed)
    }
}
