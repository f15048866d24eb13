/// Tells running heads, page numbers and what browsers print around a page from the text.
struct PDFRunningLines {
    /// The lines of the text, in order.
    private(set) var kept: [PDFLayout.Line] = []
    private var left: [PDFLayout.Line] = []

    init(_ layout: PDFLayout) {
        let pages = layout.pageHeights.count
        var places: [[UInt8]: Set<Int>] = [:]
        for line in layout.lines where PDFRunningLines.isAtEdge(line, layout) {
            places[PDFRunningLines.shape(line), default: []].insert(line.page)
        }
        for line in layout.lines {
            let isEdge = PDFRunningLines.isAtEdge(line, layout)
            let recurs =
                isEdge && pages > 1 && (places[PDFRunningLines.shape(line)]?.count ?? 0) * 5 >= 2 * pages
                && (places[PDFRunningLines.shape(line)]?.count ?? 0) > 1
            if recurs || isEdge && PDFRunningLines.isPageNumber(line.text)
                || isEdge && PDFRunningLines.isPrinted(line.text)
            {
                left.append(line)
            } else {
                kept.append(line)
            }
        }
    }

    /// Notes the address that a browser prints on each page; and the newspaper and day of a running head, unless the page
    /// was printed from a browser: then the day is the printing's.
    func note(in findings: inout Findings) {
        var isPrinted = false
        for line in left {
            for word in line.text[...].words {
                guard let address = WebAddress.whole(word), DeclaredArticle.isArticleAddress(address),
                    !address.hasSuffix("\u{2026}"), !address.hasSuffix("...")
                else { continue }
                isPrinted = true
                if findings.url == nil { findings.note(url: address) }
            }
        }
        if isPrinted { return }
        for line in left where !line.text.contains(where: Ascii.isDigit) {
            let name = line.text[...]
            if OutletNames.isKnown(name.string) || NameText.isTitled(name) {
                findings.note(outlet: NameText.person(name.words), .sourceLine)
            }
        }
        for line in left {
            guard let dated = DatedLine.parse(line.text[...]), dated.date.year != nil, dated.date.day != nil else {
                continue
            }
            findings.note(date: dated.date, .fromLine, .text)
            if let name = dated.name, NameText.isOutlet(name) {
                findings.note(outlet: NameText.outlet(name), .sourceLine)
            }
            return
        }
    }

    /// Whether a line stands in the upper or lower eighth of its page.
    private static func isAtEdge(_ line: PDFLayout.Line, _ layout: PDFLayout) -> Bool {
        guard layout.pageHeights.indices.contains(line.page) else { return false }
        let height = layout.pageHeights[line.page]
        return line.bottom <= height / 8 || line.top >= height * 7 / 8
    }

    /// A line with a "#" for each number, and its height on the page: what stays the same from page to page.
    private static func shape(_ line: PDFLayout.Line) -> [UInt8] {
        var out: [UInt8] = Array(String(Int(line.top / 6)).utf8) + [Ascii.space]
        for byte in line.text[...].folded {
            if !Ascii.isDigit(byte) {
                out.append(byte)
            } else if out.last != UInt8(ascii: "#") {
                out.append(UInt8(ascii: "#"))
            }
        }
        return out
    }

    /// "3", "- 3 -", "Page 3 of 7", "3/7".
    private static func isPageNumber(_ text: [UInt8]) -> Bool {
        guard text.count <= 24 else { return false }
        let words = text[...].split { !Ascii.isAlphanumeric($0) && $0 < 0x80 }
        if words.count == 1, words[0].count <= 6, words[0].allSatisfy({ romanDigits.contains($0) }) { return true }
        return text.contains(where: Ascii.isDigit) && words.count <= 4
            && words.allSatisfy { word in
                word.count <= 4 && word.allSatisfy(Ascii.isDigit) || pageWords.contains(word.string.lowercased())
            }
    }

    private static let romanDigits = Array("ivxlc".utf8)
    private static let pageWords: Set<String> = ["page", "p", "pg", "of", "seite", "von", "página", "de", "стр"]

    /// What a browser prints: an address with the page's number, or the moment of printing before the page's title.
    private static func isPrinted(_ text: [UInt8]) -> Bool {
        let words = text[...].words
        guard let first = words.first, let last = words.last else { return false }
        if words.count == 2, first.startsFolded("https://") || first.startsFolded("http://") {
            return last.contains(UInt8(ascii: "/")) && last.allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: "/") }
        }
        guard words.count >= 3, first.last == UInt8(ascii: ","), first.count(where: { $0 == UInt8(ascii: "/") }) == 2
        else { return false }
        return first.dropLast().allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: "/") }
            && words[1].contains(UInt8(ascii: ":"))
    }
}
