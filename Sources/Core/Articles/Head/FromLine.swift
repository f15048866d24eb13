/// Where an article was taken from: "(From The Courier, Sept. 17, 2022)", "Originally published in The Courier",
/// "Source: The Courier, 17 September 2022".
struct FromLine {
    var outlet: String
    var date: WrittenDate?

    /// What the line tells; nil where it is none. Without brackets or a plain phrase it must have a date.
    static func parse(_ line: Bytes) -> FromLine? {
        guard line.count <= 160 else { return nil }
        var rest = line.trimmed(of: "*_-.|")
        let isBracketed =
            rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
            || rest.first == UInt8(ascii: "[") && rest.last == UInt8(ascii: "]")
        if isBracketed { rest = rest.dropFirst().dropLast().trimmed }
        guard let phrase = phrases.first(where: { rest.startsFolded($0.text) }) else {
            guard isBracketed, let from = outletAndDate(rest, needsDate: true) else { return nil }
            let name = Array(from.outlet.utf8)[...]
            return NameText.isOutlet(name) && !Dateline.isPlaceLine(name) || OutletNames.isKnown(from.outlet)
                ? from : nil
        }
        rest = rest.dropFirst(phrase.text.utf8CodeUnitCount).trimmed(of: ":")
        return outletAndDate(rest, needsDate: !phrase.isPlain && !isBracketed)
    }

    private static func outletAndDate(_ text: Bytes, needsDate: Bool) -> FromLine? {
        var name = text
        var date: WrittenDate?
        if let found = DateReader.first(in: text), found.month != nil {
            guard text[found.range.upperBound...].trimmed(of: ".,)]").isEmpty else { return nil }
            date = found
            name = text[text.startIndex..<found.range.lowerBound].trimmed(of: ",-|")
            for word in ["on", "of", "dated"] where name.words.last?.string == word {
                name = name.dropLast(word.utf8.count).trimmed(of: ",")
            }
            if let last = name.words.last, DateWords.weekdays.contains(last.trimmed(of: ",.").string.lowercased()) {
                name = name[name.startIndex..<last.startIndex].trimmed(of: ",")
            }
        }
        if date == nil, needsDate { return nil }
        guard NameText.isOutletLike(name), !Prose.endsSentence(name) || date == nil else { return nil }
        return FromLine(outlet: NameText.outlet(name), date: date)
    }

    /// Phrases before the outlet; those that are not plain may start other things too ("From …").
    private static let phrases: [(text: StaticString, isPlain: Bool)] = [
        ("originally published in ", true), ("originally published by ", true), ("originally published at ", true),
        ("originally published on ", true), ("originally appeared in ", true), ("originally appeared on ", true),
        ("first published in ", true), ("first published by ", true), ("first published on ", true),
        ("first appeared in ", true), ("reprinted from ", true), ("republished from ", true),
        ("reproduced from ", true),
        ("this article was originally published in ", true), ("this article was originally published by ", true),
        ("this article was originally published on ", true), ("this article was first published in ", true),
        ("this article was first published by ", true), ("this article was first published on ", true),
        ("this article originally appeared in ", true), ("this article originally appeared on ", true),
        ("this story originally appeared in ", true), ("this story originally appeared on ", true),
        ("this article first appeared in ", true), ("this article first appeared on ", true),
        ("published by ", true), ("published in ", false), ("source: ", true), ("sources: ", false), ("via ", false),
        ("quelle: ", true), ("from: ", false), ("from ", false), ("courtesy of ", false), ("courtesy ", false),
    ]
}
