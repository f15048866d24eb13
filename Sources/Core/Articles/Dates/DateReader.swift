/// Reads dates in the forms that head lines, datelines and metadata have.
enum DateReader {
    /// Which forms to read.
    enum Form { case any, iso }

    /// The first date in `line`; where none with a year is, the first without.
    static func first(in line: Bytes, order: DateScanner.Order = .unknown) -> WrittenDate? {
        var yearless: WrittenDate?
        var i = line.startIndex
        var atWordStart = true
        while i < line.endIndex {
            let byte = line[i]
            // lead bytes C2 and E2: signs and spaces, not letters
            let isWord = Ascii.isAlphanumeric(byte) || byte >= 0xC0 && byte != 0xC2 && byte != 0xE2
            if byte & 0xC0 == 0x80 {
                i += 1
                continue
            }
            if isWord, atWordStart, let found = date(at: i, in: line, form: .any, order: order) {
                if found.year != nil { return found }
                if yearless == nil { yearless = found }
                i = found.range.upperBound
                atWordStart = true
                continue
            }
            atWordStart = !isWord
            i += 1
        }
        return yearless
    }

    /// The date that starts at `start`, with the time that follows it; nil where none does.
    static func date(
        at start: Int, in line: Bytes, form: Form, order: DateScanner.Order = .unknown
    ) -> WrittenDate? {
        var scanner = DateScanner(line: line, at: start, order: order)
        guard var found = form == .iso ? scanner.isoDate() : scanner.date() else { return nil }
        let end = scanner.position
        if found.day != nil {
            if form == .iso {
                if scanner.skip("T") || scanner.skip(" "), let time = scanner.clock(isoOnly: true) { found.time = time }
            } else {
                scanner.skipToTime()
                found.time = scanner.clock(isoOnly: false)
            }
        }
        if found.time == nil { scanner.position = end }
        found.range = start..<scanner.position
        return found.isPossible ? found : nil
    }

    /// The time of day that starts at `start` and where it ends.
    static func time(at start: Int, in line: Bytes) -> (time: WrittenDate.Time, end: Int)? {
        var scanner = DateScanner(line: line, at: start)
        guard let time = scanner.clock(isoOnly: false), time.hour < 24, time.minute < 60 else { return nil }
        return (time, scanner.position)
    }

    /// The date in a URL's path: /2022/09/16/, /2022/sep/16/, /2022-09-16-…, 20220916, or /2022/09/.
    static func inURL(_ url: Bytes) -> WrittenDate? {
        guard let scheme = url.firstIndex(of: "://"),
            let path = url[(scheme + 3)...].firstIndex(of: UInt8(ascii: "/"))
        else { return nil }
        var i = path
        while i < url.endIndex {
            let startsNumber = Ascii.isDigit(url[i]) && !Ascii.isAlphanumeric(url[i - 1])
            if startsNumber {
                var scanner = DateScanner(line: url, at: i)
                if let found = scanner.urlDate(), found.isPossible, let year = found.year, (1900...2100).contains(year)
                {
                    return found
                }
            }
            i += 1
        }
        return nil
    }
}
