/// Finds in a page what belongs to the article and what the page tells about it.
struct ArticleFinder {
    private(set) var findings: Findings
    private(set) var body = BodyText()

    /// Reads a page; `findings` is what is known before (front matter, metadata).
    init(page: Page, findings: Findings, layout: Draft.Layout) {
        var findings = findings
        var start = 0
        if layout == .whole {
            var head = HeadReader(page: page, findings: findings)
            start = head.read()
            findings = head.findings
        }
        var foot = FootReader(page: page, findings: findings)
        foot.read(from: start)
        self.findings = foot.findings
        let kept = (start..<max(start, page.lines.count)).filter { !foot.isDropped[$0] }
        takeBody(page, kept)
        if body.paragraphs.isEmpty { takeWhole(page) }
        if self.findings.bylines.isEmpty, let sender = self.findings.sender { self.findings.note(byline: sender) }
    }

    /// The body's paragraphs, the dateline before the first and what is glued to an end cut off.
    private mutating func takeBody(_ page: Page, _ lines: [Int]) {
        for (place, i) in lines.enumerated() {
            var text = page[i]
            guard !page.lines[i].isLiteral else {
                body.append(text)
                continue
            }
            if place == 0, page.lines[i].heading == 0, let dateline = Dateline.parse(text) {
                findings.dateline = findings.dateline ?? dateline.text
                if let agency = dateline.agency { findings.note(outlet: agency, .agency) }
                if let date = dateline.date { findings.note(date: date, .dateline, .dateline) }
                text = text[dateline.end...].trimmed
            }
            body.append(withoutTail(text, isLast: place >= lines.count - 2))
        }
    }

    private mutating func withoutTail(_ text: Bytes, isLast: Bool) -> Bytes {
        var text = text
        if let end = GluedTail.start(in: text, isLast: isLast) {
            noteTail(text[end...].trimmed)
            text = text[text.startIndex..<end].trimmed
        }
        if isLast, let signature = Signature.atEnd(of: text) {
            findings.note(outlet: signature.name, .signature)
            text = text[text.startIndex..<signature.end]
        }
        return text
    }

    private mutating func noteTail(_ tail: Bytes) {
        if case .named(let name) = CopyrightLine.parse(tail) { findings.note(outlet: name, .copyright) }
        if let labelled = LabelledLine.parse(tail), labelled.key == .source {
            labelled.note(in: &findings, rank: .fromLine, source: .text)
        }
    }

    /// Where nothing is left for a body, the lines that are no boilerplate are it, the title among them.
    private mutating func takeWhole(_ page: Page) {
        for i in page.lines.indices where page.lines[i].isLiteral || !Boilerplate.isAtEdge(page[i]) {
            body.append(page[i])
        }
        if body.paragraphs.count == 1 { findings.title = nil }
    }
}
