/// A line of its own for the date: "September 15, 2022", "Published: 16 September 2022, 14:30 GMT",
/// "The Courier | Sept 17 2022", "Malsk, 15.09.2022".
struct DatedLine {
    /// What the line calls its date.
    enum Label { case none, published, updated }

    var date: WrittenDate
    var label: Label
    /// What stands before or after the date, where it can be a name: an outlet, a writer or a place.
    var name: Bytes?
    /// Whether a bar, dash or bullet is between name and date, rather than a comma.
    var isBarred = false

    /// What the line tells; nil where it is more than a date and a name.
    static func parse(_ line: Bytes) -> DatedLine? {
        guard line.count <= 160, line.contains(where: { Ascii.isDigit($0) }) else { return nil }
        var rest = line.trimmed(of: "()[]|*_")
        let label = stripLabel(&rest)
        guard var date = DateReader.first(in: rest) else { return nil }
        guard date.year != nil || label != .none || date.range == rest.indices else { return nil }
        if date.day == nil, label == .none, date.range != rest.indices { return nil }
        var before = stripWeekday(rest[rest.startIndex..<date.range.lowerBound].trimmed(of: ",|"))
        if date.time == nil, let (time, remainder) = leadingTime(before) {
            date.time = time
            before = stripWeekday(remainder)
        }
        let after = rest[date.range.upperBound...].trimmed(of: ".,|)")
        var result = DatedLine(date: date, label: label)
        let end = stripSeparator(before)
        if !end.name.isEmpty {
            guard NameText.isOutletLike(end.name), Prose.endsSentence(end.name) == false else { return nil }
            result.name = end.name
            result.isBarred = end.isBarred
        }
        if !after.isEmpty {
            guard isTrailer(after) else {
                let name = stripLeadingSeparator(after)
                guard result.name == nil, name.isBarred, NameText.isOutletLike(name.name) else { return nil }
                result.name = name.name
                result.isBarred = true
                return result
            }
        }
        return result
    }

    /// Takes a label off the start ("Published on:").
    static func stripLabel(_ rest: inout Bytes) -> Label {
        for (labels, kind) in [(updated, Label.updated), (published, Label.published)] {
            if let label = labels.match(rest.prefix(40).folded[...]), isSameLength(rest, label) {
                rest = rest.dropFirst(label.count).trimmed(of: ":-|")
                if rest.startsFolded("on ") || rest.startsFolded("at ") { rest = rest.dropFirst(3).trimmed }
                return kind
            }
        }
        return .none
    }

    /// Whether folding has changed no lengths in the label, so that as many bytes can be dropped.
    private static func isSameLength(_ line: Bytes, _ label: [UInt8]) -> Bool {
        line.prefix(label.count).elementsEqual(label) { Ascii.lower($0) == $1 }
    }

    private static let published = CueTable(DateWords.published)
    private static let updated = CueTable(DateWords.updated)

    private static func stripWeekday(_ text: Bytes) -> Bytes {
        var rest = text.trimmed(of: ",|")
        while let last = rest.words.last, DateWords.weekdays.contains(last.trimmed(of: ",.").string.lowercased()) {
            rest = rest[rest.startIndex..<last.startIndex].trimmed(of: ",")
        }
        return rest
    }

    /// A time, with its zone, that is all of the text or its end after a separator ("14:30 GMT, ").
    private static func leadingTime(_ text: Bytes) -> (WrittenDate.Time, Bytes)? {
        guard let first = text.first, Ascii.isDigit(first), let found = DateReader.time(at: text.startIndex, in: text)
        else {
            return nil
        }
        return (found.time, text[found.end...].trimmed(of: ",|-"))
    }

    private static func stripSeparator(_ text: Bytes) -> (name: Bytes, isBarred: Bool) {
        var name = text.trimmed
        var isBarred = false
        while let last = name.last {
            if last == UInt8(ascii: "|") || last == UInt8(ascii: "-") || last == UInt8(ascii: "/") {
                (name, isBarred) = (name.dropLast().trimmed, true)
            } else if let mark = separators.first(where: { name.hasSuffix($0) }) {
                (name, isBarred) = (name.dropLast(mark.count).trimmed, true)
            } else if last == UInt8(ascii: ",") {
                name = name.dropLast().trimmed
            } else {
                break
            }
        }
        return (name, isBarred)
    }

    private static func stripLeadingSeparator(_ text: Bytes) -> (name: Bytes, isBarred: Bool) {
        var name = text.trimmed
        var isBarred = false
        while let first = name.first {
            if first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: "/") {
                (name, isBarred) = (name.dropFirst().trimmed, true)
            } else if let mark = separators.first(where: { name.starts(with: $0) }) {
                (name, isBarred) = (name.dropFirst(mark.count).trimmed, true)
            } else {
                break
            }
        }
        return (name, isBarred || name.startIndex > text.startIndex)
    }

    /// – — • · as UTF-8.
    private static let separators: [[UInt8]] = ["\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}"].map { Array($0.utf8) }

    /// "· 5 min read", "Updated September 16, 2022", "(updated 3 p.m.)", a weekday.
    private static func isTrailer(_ text: Bytes) -> Bool {
        var rest = stripLeadingSeparator(text.trimmed(of: "()|,")).name.trimmed(of: "()|,")
        if rest.isEmpty || rest.count < 60 && rest.folded[...].firstIndex(of: "min read") != nil { return true }
        if DateWords.weekdays.contains(rest.string.lowercased()) || DateWords.zones[rest.string.lowercased()] != nil {
            return true
        }
        return stripLabel(&rest) != .none
    }
}
