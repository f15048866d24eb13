/// "By Reid Standish September 15, 2022", "By A B and C D", "By A B, Correspondent", "By A B in Malsk".
struct Byline {
    var names: [String] = []
    var outlet: String?
    var date: WrittenDate?

    /// What the line tells; nil unless all of it is read: prose starts with "By" too.
    static func parse(_ line: Bytes) -> Byline? {
        guard line.count <= 240 else { return nil }
        var rest = line.trimmed(of: "*_|-()")
        guard let cue = cues.match(rest.prefix(32).folded[...]), rest.count > cue.count,
            rest.prefix(cue.count).elementsEqual(cue, by: { Ascii.lower($0) == $1 })
        else { return nil }
        rest = rest.dropFirst(cue.count).trimmed(of: ":")
        var byline = Byline()
        if let date = DateReader.first(in: rest), date.year != nil || date.month != nil {
            let after = rest[date.range.upperBound...].trimmed(of: ".,|)")
            guard after.isEmpty || after.count < 80 else { return nil }
            byline.date = date
            var before = rest[rest.startIndex..<date.range.lowerBound].trimmed(of: ",|-(")
            for word in ["on", "published", "posted", "updated", "-", "\u{2022}", "\u{B7}", "\u{2013}", "\u{2014}"] {
                if let last = before.words.last, last.trimmed(of: ":,").string.lowercased() == word {
                    before = before[before.startIndex..<last.startIndex].trimmed(of: ",|-")
                }
            }
            if let last = before.words.last, DateWords.weekdays.contains(last.trimmed(of: ",.").string.lowercased()) {
                before = before[before.startIndex..<last.startIndex].trimmed(of: ",|-")
            }
            rest = before
        }
        return byline.read(rest) ? byline : nil
    }

    /// The names in "(Reporting by A B and C D; Editing by E F)"; nil where the line is no such credit.
    static func parseCredit(_ line: Bytes) -> [String]? {
        var rest = line.trimmed(of: "()[]*_")
        guard line.count <= 400, let phrase = credits.first(where: { rest.startsFolded($0.text) }) else { return nil }
        rest = rest.dropFirst(phrase.text.utf8CodeUnitCount).trimmed
        guard rest.startsWithCapital else { return nil }
        guard phrase.isWriter else { return [] }
        let names = rest.prefix { $0 != UInt8(ascii: ";") }
        var byline = Byline()
        return byline.read(names.trimmed(of: ".)")) ? byline.names : []
    }

    /// Reads names, outlets, roles and places; false where something else is there.
    private mutating func read(_ text: Bytes) -> Bool {
        let text = text.trimmed(of: ".,;|")
        for (index, part) in Byline.parts(text).enumerated() {
            guard let first = part.words.first else { continue }
            if part.startsFolded("for ") || part.startsFolded("in ") || part.startsFolded("at ") {
                guard index > 0 else { return false }
                if part.startsFolded("for ") { outlet = outlet ?? NameText.outlet(part.dropFirst(4)) }
                continue
            }
            let words = part.words
            let lower = words.map { $0.trimmed(of: ".,").string.lowercased() }
            if index > 0 || words.count == 1 || NameText.isOutlet(part) && OutletNames.isKnown(part.string) {
                if NameText.isOutlet(part), words.count > 1 || OutletNames.isKnown(part.string) || index > 0 {
                    if lower.contains(where: { HeadWords.roles.contains($0) }), !OutletNames.isKnown(part.string),
                        !lower.contains("the"), !lower.contains(where: { ["news", "press", "agency"].contains($0) })
                    {
                        continue
                    }
                    if DatelinePlaces.cities.contains(part.string.lowercased()) { continue }
                    outlet = outlet ?? NameText.outlet(part)
                    continue
                }
            }
            if lower.contains(where: { HeadWords.roles.contains($0) }) { continue }
            if lower.contains(where: { DateWords.weekdays.contains($0) || $0 == "far" || $0 == "the" }) { return false }
            guard first.startsWithCapital, Prose.isNameLike(words), (2...5).contains(words.count) else {
                if index > 0, part.count < 60, !Prose.endsSentence(part) { continue }
                return false
            }
            names.append(NameText.person(words.map { $0.trimmed(of: ",;") }))
        }
        return !names.isEmpty || outlet != nil || Byline.isStaff(text)
    }

    private static func isStaff(_ text: Bytes) -> Bool {
        text.count < 60 && text.words.contains { HeadWords.roles.contains($0.trimmed(of: ".,").string.lowercased()) }
    }

    /// The parts between commas, bars, dashes, "and", "for" and "in".
    private static func parts(_ text: Bytes) -> [Bytes] {
        var parts: [Bytes] = []
        var start = text.startIndex
        func close(at end: Int, next: Int) {
            let part = text[start..<max(start, end)].trimmed(of: ",;|")
            if !part.isEmpty { parts.append(part) }
            start = next
        }
        for word in text.words {
            let end = word.endIndex
            if separatorWords.contains(where: { word.elementsEqual($0) }) {
                close(at: word.startIndex, next: end)
            } else if word.isFolded("for") || word.isFolded("in") || word.isFolded("at") {
                close(at: word.startIndex, next: word.startIndex)
            } else if let last = word.last,
                last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last == UInt8(ascii: "|")
            {
                close(at: end, next: end)
            }
        }
        close(at: text.endIndex, next: text.endIndex)
        return parts
    }

    private static let separatorWords: [[UInt8]] = [
        "and", "AND", "und", "et", "y", "&", "|", "-", "/", "with", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}",
    ].map { Array($0.utf8) }
    private static let cues = CueTable(HeadWords.bylines)
    private static let credits: [(text: StaticString, isWriter: Bool)] = [
        ("reporting by ", true), ("reporting and writing by ", true), ("writing by ", true), ("written by ", true),
        ("story by ", true), ("additional reporting by ", false), ("editing by ", false), ("edited by ", false),
        ("translated by ", false), ("translation by ", false), ("translation: ", false), ("editing: ", false),
        ("photos by ", false), ("with files from ", false), ("compiled by ", false), ("with reporting by ", false),
        ("produced by ", false), ("photography by ", false), ("graphics by ", false),
    ]
}
