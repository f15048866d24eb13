/// Reads the lines below an article's body, and finds those inside it that are no part of it.
struct FootReader {
    let page: Page
    var findings: Findings
    /// For each line whether it is left out.
    private(set) var isDropped: [Bool]

    init(page: Page, findings: Findings) {
        self.page = page
        self.findings = findings
        isDropped = Array(repeating: false, count: page.lines.count)
    }

    /// Marks what is no part of the body that starts at line `start`.
    mutating func read(from start: Int) {
        readFoot(from: start)
        for i in start..<max(start, page.lines.count) where !isDropped[i] && !page.lines[i].isLiteral {
            if Boilerplate.isInside(page[i]), page.lines[i].heading == 0 { isDropped[i] = true }
        }
    }

    /// Goes up from the last line. Lines that are plainly below the article are taken; those that only look like links
    /// or names are, where a line that opens such a list is above them.
    private mutating func readFoot(from start: Int) {
        var i = page.lines.count - 1
        var undecided: [Int] = []
        while i >= start, !page.lines[i].isLiteral {
            let line = page[i]
            if takesFact(line, isLast: undecided.isEmpty) || Boilerplate.isAtEdge(line) {
                isDropped[i] = true
                if Boilerplate.opensList(line) {
                    for j in undecided { isDropped[j] = true }
                    undecided = []
                }
            } else if Boilerplate.opensList(line), page.lines[i].heading == 0 || !undecided.isEmpty {
                isDropped[i] = true
                for j in undecided { isDropped[j] = true }
                undecided = []
            } else if looksLikeLink(line), undecided.count < 40 {
                undecided.append(i)
            } else {
                return
            }
            i -= 1
        }
    }

    /// Whether a line may be a link's title, a tag or a name: a phrase, or a short question.
    private func looksLikeLink(_ line: Bytes) -> Bool {
        guard line.count <= 160 else { return false }
        return Prose.isHeadlike(line)
            || Prose.endsAsking(line) && line.words.count <= 14 && !Prose.isQuoteStart(line)
                && !Prose.hasInnerSentence(line)
    }

    /// Takes a line that tells something about the article.
    private mutating func takesFact(_ line: Bytes, isLast: Bool) -> Bool {
        guard line.count <= 600 else { return false }
        if let address = WebAddress.whole(line) {
            findings.note(url: address)
            return true
        }
        if let holder = CopyrightLine.parse(line) {
            if case .named(let name) = holder { findings.note(outlet: name, .copyright) }
            return true
        }
        if line.last == UInt8(ascii: "."), let source = LabelledLine.parse(line), source.key == .source,
            WebAddress.whole(source.value) == nil, !OutletNames.isKnown(NameText.outlet(source.value))
        {
            return true  // a chart's or picture's source
        }
        if let from = FromLine.parse(line) {
            findings.note(outlet: from.outlet, .sourceLine)
            if let date = from.date { findings.note(date: date, .fromLine, .text) }
            return true
        }
        if let labelled = LabelledLine.parse(line), labelled.key != .title, labelled.key != .subtitle,
            labelled.key != .dateline
        {
            labelled.note(in: &findings, rank: .fromLine, source: .text)
            return true
        }
        if let names = Byline.parseCredit(line) {
            if findings.bylines.isEmpty { for name in names { findings.note(byline: name) } }
            return true
        }
        guard isLast, line.count <= 160 else { return false }
        if let signature = Signature.whole(line) {
            findings.note(outlet: signature, .signature)
            return true
        }
        if let dated = DatedLine.parse(line), dated.label != .none || dated.name != nil,
            dated.name.map({ NameText.isOutlet($0) }) ?? true
        {
            if let name = dated.name { findings.note(outlet: NameText.outlet(name), .sourceLine) }
            findings.note(date: dated.date, dated.label == .updated ? .updated : .fromLine, .text)
            return true
        }
        if let byline = Byline.parse(line), !byline.names.isEmpty {
            if findings.bylines.isEmpty { for name in byline.names { findings.note(byline: name) } }
            if let date = byline.date { findings.note(date: date, .fromLine, .byline) }
            return true
        }
        return false
    }
}
