// What the lines of the head are, once all of them have been seen.
extension HeadReader {
    /// Decides which candidates are what, and where the body starts.
    mutating func settle(end: Int) -> Int {
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
            !Prose.isQuoteStart(page[only]), !Prose.endsWithStop(page[only])
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
    func repeatsTitle(_ line: Bytes) -> Bool {
        findings.title.map { Array($0.utf8)[...].folded == line.folded } ?? false
    }

    /// Which of the first candidates is the title: a Markdown heading, else the first that is no label.
    func titleIndex(among known: [Int]) -> Int {
        if let heading = known.firstIndex(where: { page.lines[$0].heading == 1 }) { return heading }
        var at = 0
        while at + 1 < known.count, isLabel(known[at], before: known[at + 1]) { at += 1 }
        return at
    }

    /// Whether a candidate is a section's label above the title rather than the title above a deck.
    func isLabel(_ i: Int, before next: Int) -> Bool {
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
    mutating func titleText(_ line: Bytes) -> String {
        var line = line
        if let bar = line.firstIndex(of: " | "), HeadWords.sections.contains(line[..<bar].string.lowercased()) {
            line = line[(bar + 3)...].trimmed
        }
        for (mark, needsKnown) in HeadReader.titleMarks {
            guard let at = line.lastIndex(ofPhrase: mark) else { continue }
            let name = line[(at + mark.utf8CodeUnitCount)...].trimmed
            guard at > line.startIndex + 12, NameText.isOutletLike(name), name.words.count <= 5,
                OutletNames.isKnown(name.string) || NameText.isOutlet(name) && (!needsKnown || NameText.isTitled(name))
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
