/// The place, date and agency before an article's first words: "KYIV, Ukraine, Sept. 16 (AP) — ".
struct Dateline {
    /// The dateline as it is written, without the dash after it.
    var text: String
    var agency: String?
    var date: WrittenDate?
    /// Where the article's own words start in the line; its end where the dateline is all of it.
    var end: Int

    /// The dateline at the start of a paragraph.
    static func parse(_ line: Bytes) -> Dateline? {
        if let bracket = startingAgency(line) { return bracket }
        guard line.startsWithCapital || line.first.map(Ascii.isDigit) == true, let break_ = separator(in: line) else {
            return nil
        }
        let head = line[line.startIndex..<break_.start].trimmed(of: ",:")
        guard !head.isEmpty, head.count <= 110 else { return nil }
        let rest = line[break_.end...].trimmed
        guard rest.isEmpty || startsSentence(rest) && !isCapitals(rest) else { return nil }
        var place = head
        var agency: String?
        if let inner = bracketed(in: head) {
            guard NameText.isOutletLike(inner.name) else { return nil }
            agency = NameText.outlet(inner.name)
            place = inner.before
            guard inner.after.isEmpty || DateReader.first(in: inner.after) != nil else { return nil }
        }
        var date: WrittenDate?
        if let found = DateReader.first(in: head), found.month != nil { date = found }
        if let found = DateReader.first(in: place), found.month != nil {
            guard place[found.range.upperBound...].trimmed(of: ".,").isEmpty else { return nil }
            place = place[place.startIndex..<found.range.lowerBound].trimmed(of: ".,;-")
        }
        let isSure = agency != nil || date != nil
        if place.isEmpty ? !isSure : !isPlace(place, isSure: isSure, mark: break_.mark) { return nil }
        return Dateline(
            text: head.string, agency: agency, date: date, end: rest.isEmpty ? line.endIndex : rest.startIndex)
    }

    /// Whether a line is nothing but a place: in the tables, of one word, in capitals, or with a region after its comma.
    static func isPlaceLine(_ line: Bytes) -> Bool {
        guard line.count <= 60, line.startsWithCapital, !Prose.endsSentence(line) else { return false }
        let text = line.trimmed(of: ",").string.lowercased()
        if HeadWords.sections.contains(text) { return false }
        if DatelinePlaces.cities.contains(text) || DatelinePlaces.regions.contains(text) { return true }
        let parts = line.split(separator: UInt8(ascii: ",")).map(\.trimmed)
        if parts.count == 2, let last = parts.last, DatelinePlaces.regions.contains(last.string.lowercased()) {
            return true
        }
        let slashes = line.split(separator: UInt8(ascii: "/")).map { $0.trimmed.string.lowercased() }
        if slashes.count > 1, slashes.allSatisfy({ DatelinePlaces.cities.contains($0) }) { return true }
        let words = line.words
        return words.count == 1 && parts.count == 1 && line.count >= 4
            && line.allSatisfy { Ascii.isLetter($0) || $0 >= 0x80 || $0 == 0x2D }
            && !line.dropFirst().dropFirst().contains { Ascii.isUpper($0) && line[line.startIndex + 1] > 0x60 }
    }

    /// "Malsk, Orvenia": two names of one or two words, a comma between.
    static func isTwoPartName(_ line: Bytes) -> Bool {
        let parts = line.split(separator: UInt8(ascii: ",")).map(\.trimmed)
        return parts.count == 2 && line.count <= 50
            && parts.allSatisfy {
                let words = $0.words
                return (1...2).contains(words.count) && words.allSatisfy(\.startsWithCapital)
                    && !words.contains { HeadWords.roles.contains($0.string.lowercased()) }
            }
    }

    /// "(CNN) Leaders met", "(Reuters) - Leaders met": known agencies only, as nothing else tells them from an aside.
    private static func startingAgency(_ line: Bytes) -> Dateline? {
        guard line.first == UInt8(ascii: "("), let close = line.prefix(40).firstIndex(of: UInt8(ascii: ")")) else {
            return nil
        }
        let name = line[(line.startIndex + 1)..<close].trimmed
        guard OutletNames.agencies.contains(name.string.lowercased()) else { return nil }
        let rest = line[(close + 1)...].trimmed(of: "-_:")
        let start = dashes.first { rest.starts(with: $0) }.map { rest.dropFirst($0.count).trimmed } ?? rest
        guard start.isEmpty || startsSentence(start) else { return nil }
        return Dateline(
            text: line[line.startIndex...close].string, agency: name.string, date: nil,
            end: start.isEmpty ? line.endIndex : start.startIndex)
    }

    private static func isPlace(_ place: Bytes, isSure: Bool, mark: UInt8) -> Bool {
        let text = place.trimmed(of: ".,").string.lowercased()
        if DatelinePlaces.notPlaces.contains(text) { return false }
        if DatelinePlaces.cities.contains(text) { return true }
        let words = place.words
        guard words.count <= 7, place.count <= 70 else { return false }
        let parts = place.split(separator: UInt8(ascii: ",")).map(\.trimmed)
        guard let city = parts.first, city.startsWithCapital else { return false }
        if city.words.contains(where: { DatelinePlaces.notPlaces.contains($0.trimmed(of: ":'").string.lowercased()) }) {
            return false
        }
        let letters = city.filter { Ascii.isLetter($0) }
        let isCapitals = city.string == city.string.uppercased() && (letters.count >= 4 || city.contains { $0 >= 0x80 })
        let isNamed = Prose.isNameLike(words) && words.count <= 5
        if isSure { return isCapitals || isNamed }
        guard mark != UInt8(ascii: ":") else { return false }  // "SMITH: Thank you", "SMITH--John, 87"
        if isCapitals { return words.count <= 5 && !city.contains(UInt8(ascii: "'")) }
        if DatelinePlaces.cities.contains(city.string.lowercased()) { return isNamed }
        return parts.count == 2 && isNamed && DatelinePlaces.regions.contains(parts[1].string.lowercased())
    }

    /// Where the dateline's dash (or colon, or stroke) is in the first 120 bytes; the first that has one or more capitals
    /// before it.
    private static func separator(in line: Bytes) -> (start: Int, end: Int, mark: UInt8)? {
        let head = line.prefix(120)
        // "MALSK, September 16 /TASS/. Leaders met": the agency between strokes, with a full stop, dash or nothing after it
        if let open = head.firstIndex(of: " /"), let close = head[(open + 2)...].firstIndex(of: UInt8(ascii: "/")),
            close - open <= 40, NameText.isOutletLike(head[(open + 2)..<close])
        {
            var end = close + 1
            while end < line.endIndex, [0x2E, 0x2D, 0x20, 0x3A].contains(line[end]) { end += 1 }
            if let dash = dashes.first(where: { line[end...].starts(with: $0) }) { end += dash.count }
            return (close + 1, end, UInt8(ascii: "/"))
        }
        var i = head.startIndex
        var depth = 0
        while i < head.endIndex {
            let byte = head[i]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                depth -= 1
                // "HONG KONG (CNN) Leaders met": a known agency needs no dash
                if let open = head[..<i].lastIndex(of: UInt8(ascii: "(")),
                    OutletNames.agencies.contains(head[(open + 1)..<i].string.lowercased()), i + 1 < line.endIndex,
                    startsSentence(line[(i + 1)...].trimmed)
                {
                    return (i + 1, i + 1, UInt8(ascii: ")"))
                }
            }
            if depth == 0, i > head.startIndex {
                if let dash = dashes.first(where: { head[i...].starts(with: $0) }) {
                    return (i, i + dash.count, UInt8(ascii: "-"))
                }
                let before = head[i - 1]
                let after = i + 1 < line.endIndex ? line[i + 1] : Ascii.space
                if byte == UInt8(ascii: "-"), before == UInt8(ascii: "-") {
                    // "MALSK--Leaders met": with no space a name can be meant, so the place must be sure
                    let isSpaced =
                        i < head.startIndex + 2 || head[i - 2] == Ascii.space || head[i - 2] == UInt8(ascii: ")")
                    return (i - 1, i + 1, isSpaced ? UInt8(ascii: "-") : UInt8(ascii: ":"))
                }
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"),
                    after == Ascii.space, before == Ascii.space || before == UInt8(ascii: ")")
                {
                    return (i, i + 1, UInt8(ascii: "-"))
                }
                if byte == UInt8(ascii: ":"), after == Ascii.space { return (i, i + 1, byte) }
            }
            i += 1
        }
        return nil
    }

    /// Whether text is all in capitals, so that what is before it is the start of a headline.
    private static func isCapitals(_ text: Bytes) -> Bool {
        !text.prefix(80).contains { Ascii.isLower($0) || $0 >= 0x80 } && text.contains { Ascii.isUpper($0) }
    }

    private static func bracketed(in head: Bytes) -> (name: Bytes, before: Bytes, after: Bytes)? {
        if let open = head.firstIndex(of: UInt8(ascii: "(")),
            let close = head[open...].firstIndex(of: UInt8(ascii: ")"))
        {
            return (
                head[(open + 1)..<close].trimmed, head[head.startIndex..<open].trimmed(of: ".,;"),
                head[(close + 1)...].trimmed(of: ".,")
            )
        }
        if let open = head.firstIndex(of: " /"), let close = head[(open + 2)...].firstIndex(of: UInt8(ascii: "/")) {
            return (
                head[(open + 2)..<close].trimmed, head[head.startIndex..<open].trimmed(of: ".,;"),
                head[(close + 1)...].trimmed(of: ".,")
            )
        }
        return nil
    }

    /// Whether text can be the start of a sentence: a capital, a digit or a quotation mark.
    private static func startsSentence(_ text: Bytes) -> Bool {
        guard let first = text.first else { return false }
        if first < 0x80 {
            return Ascii.isUpper(first) || Ascii.isDigit(first)
                || [0x22, 0x27, 0x60, 0x5B, 0x24, 0x3C, 0x28].contains(first)
        }
        if text.starts(with: [0xE2, 0x80]), text.count > 2 {
            // quotation marks and the ellipsis
            return [0x98, 0x99, 0x9A, 0x9C, 0x9E, 0xA6].contains(text[text.startIndex + 2])
        }
        if text.starts(with: [0xC2, 0xAB]) || text.starts(with: [0xC2, 0xA3]) {
            return true
        }
        return text.startsWithCapital || first >= 0xD7  // scripts without capitals
    }

    /// – — ― as UTF-8.
    private static let dashes: [[UInt8]] = ["\u{2014}", "\u{2013}", "\u{2015}"].map { Array($0.utf8) }
}
