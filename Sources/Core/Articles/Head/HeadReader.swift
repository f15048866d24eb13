/// Reads the lines above an article's body: labels, title, deck, byline, date, place.
struct HeadReader {
    /// The most lines that are looked at.
    static let limit = 24

    let page: Page
    var findings: Findings
    /// Lines that can be the title, a deck or a label.
    private var candidates: [Int] = []
    /// The last line that told something about the article.
    private var lastFact: Int?
    /// Candidates with a banner right after them: labels.
    private var banneredLabels: Set<Int> = []
    private var literalEnd: Int?

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
        if let from = FromLine.parse(line) {
            findings.note(outlet: from.outlet, .headLine)
            if let date = from.date { findings.note(date: date, .fromLine, .text) }
            return true
        }
        if let dated = DatedLine.parse(line) { return takesDate(dated, i, line) }
        return takesName(i, line)
    }

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
            if DatelinePlaces.cities.contains(place) || !dated.isBarred && Dateline.isPlaceLine(name) {
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
        let bare = line.trimmed(of: "*_|-:").string
        if HeadWords.sections.contains(bare.lowercased()) { return true }
        if OutletNames.isKnown(bare) {
            findings.note(outlet: bare, .headLine)
            return true
        }
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
        guard !isFirst, findings.bylines.isEmpty, i + 1 < page.lines.count else { return false }
        let words = line.words
        if (2...4).contains(words.count), Prose.isNameLike(words),
            !line.contains(where: { Ascii.isDigit($0) || $0 == 0x3A }),
            let dated = DatedLine.parse(page[i + 1]), dated.name == nil, dated.date.year != nil,
            !NameText.isOutlet(line)
        {
            findings.note(byline: NameText.person(words))
            findings.hasByline = true
            return true
        }
        return false
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

    /// Decides which candidates are what, and where the body starts.
    private mutating func settle(end: Int) -> Int {
        let hasTitle = findings.title != nil
        if hasTitle { candidates = candidates.filter { page.lines[$0].heading != 1 && !repeatsTitle(page[$0]) } }
        var known = candidates
        if end >= page.lines.count, lastFact.map({ fact in candidates.contains { $0 > fact } }) ?? true {
            // nothing but headline-like lines: the first is the title if something else is left, the rest the text
            known = Array(known.prefix { $0 <= (lastFact ?? 0) })
            if hasTitle { known = known.filter { lastFact != nil && $0 < (lastFact ?? 0) } }
            if page.lines.count < 2 { known = [] }
        }
        guard !known.isEmpty else { return candidates.first ?? end }
        var run = known
        if !hasTitle {
            let at = titleIndex(among: known)
            findings.title = titleText(page[known[at]])
            run = Array(known[(at + 1)...])
        }
        // what is between the title and the last fact is a deck; after it, one line at most, where it is a phrase
        var deck = run.filter { $0 < (lastFact ?? -1) }
        let rest = run.filter { $0 > (lastFact ?? -1) }
        var start = rest.first ?? candidates.first { $0 > (known.last ?? 0) } ?? end
        if deck.isEmpty, rest.count == 1, let only = rest.first, only + 1 == end, page.lines[only].heading == 0,
            lastFact == nil || lastFact.map({ $0 < (known.first ?? 0) }) == true, page[only].words.count >= 5,
            !Prose.isQuoteStart(page[only])
        {
            deck = [only]
            start = end
        }
        if findings.subtitle == nil, !deck.isEmpty {
            findings.subtitle = deck.map { page[$0].string }.joined(separator: " ")
        }
        return start
    }

    /// Whether a line is the title that the front matter or a label has given.
    private func repeatsTitle(_ line: Bytes) -> Bool {
        findings.title.map { Array($0.utf8)[...].folded == line.folded } ?? false
    }

    /// Which of the first candidates is the title: a Markdown heading, else the first that is no label.
    private func titleIndex(among known: [Int]) -> Int {
        if let heading = known.firstIndex(where: { page.lines[$0].heading == 1 }) { return heading }
        var at = 0
        while at + 1 < known.count, isLabel(known[at], before: known[at + 1]) { at += 1 }
        return at
    }

    /// Whether a candidate is a section's label above the title rather than the title above a deck.
    private func isLabel(_ i: Int, before next: Int) -> Bool {
        let (line, following) = (page[i], page[next])
        let (words, more) = (line.words.count, following.words.count)
        guard words <= 6, more > words || banneredLabels.contains(i), lastFact.map({ next < $0 }) ?? true || words <= 3
        else {
            return false
        }
        if banneredLabels.contains(i) || line.last == UInt8(ascii: ")") || line.firstIndex(of: " > ") != nil {
            return true
        }
        if line.contains(UInt8(ascii: "|")) || line.contains(UInt8(ascii: "/")) && words <= 4 { return true }
        if Prose.endsSentence(following) { return false }
        return words <= 3 && more >= 5 && (Prose.isTitleCase(following) || words <= 2)
            && !line.contains(UInt8(ascii: ":"))
    }

    /// A title without the outlet's name that pages put after it ("… | The Courier"), which is noted.
    private mutating func titleText(_ line: Bytes) -> String {
        var line = line
        for (mark, needsKnown) in HeadReader.titleMarks {
            guard let at = line.lastIndex(ofPhrase: mark) else { continue }
            let name = line[(at + mark.utf8CodeUnitCount)...].trimmed
            guard at > line.startIndex + 12, NameText.isOutletLike(name), name.words.count <= 5,
                OutletNames.isKnown(name.string) || !needsKnown && NameText.isOutlet(name)
            else { continue }
            findings.note(outlet: NameText.outlet(name), .headLine)
            line = line[line.startIndex..<at].trimmed
            break
        }
        return line.trimmed(of: "*").string
    }

    private static let titleMarks: [(StaticString, Bool)] = [
        (" | ", false), (" - ", true), (" \u{2013} ", true), (" \u{2014} ", true), (" :: ", false),
    ]
}
