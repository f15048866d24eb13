/// Dates of publication in the data that pages hold for their own scripts (`"publishedAt": "2022-09-15T14:30:00Z"`).
/// Where nothing else tells a date, and all of them tell the same day, it is the article's.
enum ScriptDates {
    /// The day that every name of ``PageDateWords/scriptKeys`` in the scripts has; nil where they differ or are not
    /// there.
    static func find(_ markup: Markup, order: DateScanner.Order, today: Day) -> WrittenDate? {
        var found: WrittenDate?
        for node in markup.elements() where markup.name(node) == .script {
            for child in markup.children(node) where markup.isText(child) {
                let text = markup.bytes(child)
                var i = 0
                while let place = next(text, from: i) {
                    i = place.end
                    guard let date = MetaDate.parse(place.value[...], order: order), date.day != nil,
                        date.isBelievable(today: today), (date.year ?? 0) >= 1990
                    else { continue }
                    if let found, (found.year, found.month, found.day) != (date.year, date.month, date.day) {
                        return nil
                    }
                    found = found ?? date
                }
            }
        }
        return found
    }

    /// The next member with one of the names whose value is a short string: `"name" : "value"`, quotation marks escaped
    /// or single too.
    private static func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (value: [UInt8], end: Int)? {
        var i = start
        while i < text.count {
            // a colon, and before it a name that speaks of publishing or dates
            guard text[i] == UInt8(ascii: ":") else {
                i += 1
                continue
            }
            let colon = i
            i += 1
            guard let name = name(text, before: colon), names.contains(name) else { continue }
            var k = colon + 1
            while k < text.count, k < colon + 5, isQuote(text[k]) || Ascii.isSpace(text[k]) { k += 1 }
            var end = k
            while end < text.count, end < k + 48, !isQuote(text[end]), text[end] != UInt8(ascii: "}") { end += 1 }
            return (Array(text[k..<end]), end)
        }
        return nil
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\")
    }

    private static func name(_ text: UnsafeBufferPointer<UInt8>, before colon: Int) -> [UInt8]? {
        var end = colon
        while end > 0, isQuote(text[end - 1]) || text[end - 1] == Ascii.space, colon - end < 4 { end -= 1 }
        var start = end
        while start > 0, end - start < 26, Ascii.isLetter(text[start - 1]) || text[start - 1] == UInt8(ascii: "_") {
            start -= 1
        }
        guard (7...25).contains(end - start) else { return nil }
        return text[start..<end].map(Ascii.lower)
    }

    private static let names: Set<[UInt8]> = Set(PageDateWords.scriptKeys.map { Array($0.utf8) })
}
