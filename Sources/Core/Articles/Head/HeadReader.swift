/// Reads the lines above an article's body: labels, title, deck, byline, date, place.
struct HeadReader {
    /// The most lines that are looked at.
    static let limit = 24

    let page: Page
    var findings: Findings
    /// Lines that can be the title, a deck or a label.
    var candidates: [Int] = []
    /// The last line that told something about the article.
    var lastFact: Int?
    /// Candidates with a banner right after them: labels.
    var banneredLabels: Set<Int> = []

    init(page: Page, findings: Findings) {
        self.page = page
        self.findings = findings
    }

    /// Reads the head and gives the first line of the body.
    mutating func read() -> Int {
        var i = 0
        while i < min(page.lines.count, HeadReader.limit), takes(i) { i += 1 }
        return settle(end: i)
    }

    /// Takes one line as a part of the head; false where the body starts.
    private mutating func takes(_ i: Int) -> Bool {
        let line = page[i]
        if page.lines[i].isLiteral { return false }
        if page.lines[i].heading > 0 {
            // a Markdown heading is the title, or else one of the body's, unless it labels the section above the title
            if page.lines[i].heading == 1 || candidates.isEmpty {
                candidates.append(i)
                return true
            }
            return false
        }
        if Boilerplate.isAtEdge(line), LabelledLine.parse(line) == nil {
            if let last = candidates.last, last == i - 1 { banneredLabels.insert(last) }
            return true
        }
        if takesFact(i, line) {
            lastFact = i
            return true
        }
        if isCandidate(i, line) {
            candidates.append(i)
            return true
        }
        return false
    }

    /// Takes a line that tells something about the article.
    private mutating func takesFact(_ i: Int, _ line: Bytes) -> Bool {
        guard line.count <= 600 else { return false }
        if let labelled = LabelledLine.parse(line) {
            labelled.note(in: &findings, rank: .head, source: isBesideByline(i) ? .byline : .text)
            if labelled.key == .author { findings.hasByline = true }
            return true
        }
        if let address = WebAddress.whole(line) {
            findings.note(url: address)
            return true
        }
        if let holder = CopyrightLine.parse(line) {
            if case .named(let name) = holder { findings.note(outlet: name, .copyright) }
            return true
        }
        guard line.count <= Prose.longestHeadline else { return false }
        if let byline = Byline.parse(line) {
            noteByline(byline)
            return true
        }
        if let names = Byline.parseCredit(line) {
            for name in names { findings.note(byline: name) }
            return true
        }
        if takesPieces(i, line) { return true }
        if let from = FromLine.parse(line) {
            findings.note(outlet: from.outlet, .headLine)
            if let date = from.date { findings.note(date: date, .fromLine, .text) }
            return true
        }
        if let dated = DatedLine.parse(line) { return takesDate(dated, i, line) }
        return takesName(i, line)
    }

    /// "Source: Xinhua | 2022-09-15 | Editor: hx": a line of which each piece between bars or bullets is a fact.
    private mutating func takesPieces(_ i: Int, _ line: Bytes) -> Bool {
        guard line.count <= 160 else { return false }
        var pieces: [Bytes] = []
        var start = line.startIndex
        for word in line.words where HeadReader.bars.contains(Array(word)) {
            pieces.append(line[start..<word.startIndex].trimmed)
            start = word.endIndex
        }
        pieces.append(line[start...].trimmed)
        guard (2...5).contains(pieces.count) else { return false }
        var copy = self
        for piece in pieces where !piece.isEmpty && !copy.takesFact(i, piece) && !Boilerplate.isAtEdge(piece) {
            return false
        }
        self = copy
        return true
    }

    private static let bars: Set<[UInt8]> = Set(["|", "\u{2022}", "\u{B7}"].map { Array($0.utf8) })

    private mutating func noteByline(_ byline: Byline) {
        for name in byline.names { findings.note(byline: name) }
        if let outlet = byline.outlet { findings.note(outlet: outlet, .headLine) }
        if let date = byline.date { findings.note(date: date, .head, .byline) }
        findings.hasByline = true
    }

    private mutating func takesDate(_ dated: DatedLine, _ i: Int, _ line: Bytes) -> Bool {
        if let name = dated.name {
            // a headline can end with a date ("The Week in Review, September 15, 2022")
            let place = name.trimmed(of: ",").string.lowercased()
            if HeadWords.sections.contains(place) {
                // "WORLD NEWS September 15, 2022" says nothing of the outlet
            } else if DatelinePlaces.cities.contains(place) || !dated.isBarred && Dateline.isPlaceLine(name) {
                findings.dateline = findings.dateline ?? line.trimmed(of: "()[]|*_").string
            } else if NameText.isOutlet(name), dated.isBarred || name.words.count <= 4 {
                findings.note(outlet: NameText.outlet(name), .headLine)
            } else if dated.isBarred, Prose.isNameLike(name.words), (2...3).contains(name.words.count) {
                findings.note(byline: NameText.person(name.words))
                findings.hasByline = true
            } else {
                return false
            }
        }
        switch dated.label {
        case .updated: findings.note(date: dated.date, .updated, .text)
        case .published, .none: findings.note(date: dated.date, .head, isBesideByline(i) ? .byline : .text)
        }
        return true
    }

    /// Whether a byline has been read, or follows.
    private func isBesideByline(_ i: Int) -> Bool {
        findings.hasByline || i + 1 < page.lines.count && Byline.parse(page[i + 1]) != nil
    }

    /// A section's name, an outlet's, a place's or a writer's, alone on the line.
    private mutating func takesName(_ i: Int, _ line: Bytes) -> Bool {
        guard line.count <= 80, !Prose.endsSentence(line) else { return false }
        let bare = withoutDash(line.trimmed(of: "*_|-:")).string
        if HeadWords.sections.contains(bare.lowercased()) { return true }
        let first = bare.split(separator: ",")[...].first.map(String.init) ?? bare
        if OutletNames.isKnown(bare) || findings.hasByline && OutletNames.isKnown(first) {
            findings.note(outlet: OutletNames.isKnown(bare) ? bare : first, .headLine)
            return true
        }
        if findings.hasByline, lastFact == i - 1, isRole(line) { return true }
        if findings.dateline == nil, let dateline = Dateline.parse(line), dateline.end == line.endIndex {
            findings.dateline = dateline.text
            if let agency = dateline.agency { findings.note(outlet: agency, .agency) }
            if let date = dateline.date { findings.note(date: date, .dateline, .dateline) }
            return true
        }
        let isFirst = candidates.isEmpty && findings.title == nil
        if !isFirst, !endsHead(i), Dateline.isPlaceLine(line), findings.dateline == nil {
            findings.dateline = line.string
            return true
        }
        if !isFirst, lastFact != nil, findings.dateline == nil, Dateline.isTwoPartName(line) {
            findings.dateline = line.string
            return true
        }
        guard !isFirst, findings.bylines.isEmpty, i + 1 < page.lines.count else { return false }
        // "Ana Bell", "Ana Bell and Tom Reed in Malsk", with the date on the next line
        guard !line.contains(where: { Ascii.isDigit($0) || $0 == UInt8(ascii: ":") }), !NameText.isOutlet(line),
            let dated = followingDate(i), dated.name == nil, dated.date.year != nil,
            let byline = Byline.parse(Array("By ".utf8)[...] + line), !byline.names.isEmpty, line.words.count <= 8
        else { return false }
        noteByline(byline)
        return true
    }

    /// The date line after line `i`, a line with the writer's role between them.
    private func followingDate(_ i: Int) -> DatedLine? {
        let next = isRole(page[i + 1]) && i + 2 < page.lines.count ? i + 2 : i + 1
        return DatedLine.parse(page[next])
    }

    /// "Senior Correspondent": nothing but words that roles have.
    private func isRole(_ line: Bytes) -> Bool {
        let words = line.words
        return (1...5).contains(words.count) && line.count <= 60
            && words.allSatisfy { HeadWords.roles.contains($0.trimmed(of: ",.").string.lowercased()) }
    }

    private func withoutDash(_ line: Bytes) -> Bytes {
        let dash = [[0xE2, 0x80, 0x94], [0xE2, 0x80, 0x93]].first { line.hasSuffix($0) }
        return dash == nil ? line : line.dropLast(3).trimmed
    }

    /// Whether nothing follows the line.
    private func endsHead(_ i: Int) -> Bool { i + 1 >= page.lines.count }

    /// Whether a line can be the title, a deck or a label.
    private func isCandidate(_ i: Int, _ line: Bytes) -> Bool {
        if line.count <= Prose.longestHeadline, Dateline.parse(line) != nil { return false }
        if findings.title != nil || !candidates.isEmpty {
            if Prose.isHeadlike(line) { return true }
            return line.count <= 400 && isFollowedByFact(i)
        }
        if Prose.isHeadlike(line) { return true }
        guard line.count <= Prose.longestHeadline else { return false }
        if isFollowedByFact(i), line.count <= 160 { return true }
        guard i + 1 < page.lines.count else { return false }
        let standsAlone = page.lines[i + 1].blankBefore
        if Prose.endsAsking(line) { return line.words.count <= 20 && !Prose.hasInnerSentence(line) }
        if Prose.endsSentence(line) {
            return standsAlone && line.count <= 140 && Prose.isTitleCase(line) && !Prose.hasInnerSentence(line)
        }
        return line.last == UInt8(ascii: ":") && line.words.count <= 14 && standsAlone
    }

    /// Whether a byline or date is among the next lines, before anything that is prose.
    private func isFollowedByFact(_ i: Int) -> Bool {
        var j = i + 1
        while j < min(i + 4, page.lines.count) {
            let line = page[j]
            if line.count > Prose.longestHeadline { return false }
            if Byline.parse(line) != nil { return true }
            if let dated = DatedLine.parse(line), dated.name == nil || dated.isBarred { return true }
            if let labelled = LabelledLine.parse(line), [.author, .date, .outlet].contains(labelled.key) {
                return true
            }
            if Prose.endsSentence(line), !Boilerplate.isAtEdge(line) { return false }
            j += 1
        }
        return false
    }
}
