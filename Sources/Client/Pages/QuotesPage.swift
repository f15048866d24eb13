import ReadoutProtocol

extension Page {
    /// Quotes under the names of those who said them: of each utterance the fullest wording, then the others with their
    /// differences marked, each with the outlets that have it.
    /// - Parameter families: all quotes of the families that are among those found, so that no wording is missing.
    mutating func quotes(_ reply: Contract.ListQuotes.Reply, families: [Contract.Quote] = [], offset: Int = 0) {
        let known = Set(reply.quotes.map(\.id))
        let utterances = Utterance.utterances(of: reply.quotes + families.filter { !known.contains($0.id) })
        var marks = QuoteMarks()
        let speakers = Self.bySpeaker(utterances)
        for (speaker, said) in speakers {
            speakerHeading(speaker)
            for one in said {
                line()
                utterance(one, &marks)
            }
            line()
        }
        listEnd(reply.quotes.count, offset: offset, of: reply.total, "quote", reply.freshness)
        if let legend = marks.legend(color: color) { paragraph(Styled(legend, .dim)) }
        if let first = speakers.first?.1.first?.quotes.first { pointerLegend(first.article, first.place) }
    }

    /// Utterances by their speakers, in the order of each one's first; those without a speaker last.
    private static func bySpeaker(_ utterances: [Utterance]) -> [(String?, [Utterance])] {
        var order: [(String?, [Utterance])] = []
        var places: [String?: Int] = [:]
        for one in utterances {
            if let place = places[one.speaker] {
                order[place].1.append(one)
            } else {
                places[one.speaker] = order.count
                order.append((one.speaker, [one]))
            }
        }
        return order.filter { $0.0 != nil } + order.filter { $0.0 == nil }
    }

    private mutating func speakerHeading(_ name: String?) {
        if let name { line(Styled(name, .bold)) } else { line(Styled("Speaker not named", [.bold, .dim])) }
    }

    /// As many other wordings of an utterance are shown, and as many places of one wording.
    private static let mostWordings = 8
    private static let mostPlaces = 6

    /// One utterance in all its wordings.
    mutating func utterance(_ one: Utterance, _ marks: inout QuoteMarks, indent: Int = 2) {
        guard let fullest = one.wordings.first else { return }
        paragraph(Self.words(fullest.text, fullest.kind), label: margin(indent), indent: indent)
        places(fullest, indent: indent + 4)
        for wording in one.wordings.dropFirst().prefix(Self.mostWordings) {
            let diff = WordingDiff(of: wording.text, against: fullest.text)
            let text = marks.marked(wording.text, diff, color: color)
            paragraph(
                Self.framed(text, wording.kind), label: margin(indent) + Styled("≈ ", .dim), indent: indent + 2)
            places(wording, indent: indent + 4)
        }
        let untold = one.wordings.count - 1 - Self.mostWordings
        guard let family = one.family, one.accounts > 1 || untold > 0 else { return }
        var facts = ["\(Amount.count(one.accounts, "account")) in \(Amount.count(one.outlets, "outlet"))"]
        if untold > 0 { facts.append("\(Amount.count(untold, "more wording")) not shown") }
        facts.append("family \(family)")
        paragraph(Styled(facts.joined(separator: " · "), .dim), label: margin(indent), indent: indent)
    }

    /// A quote by itself: its words, then where they stand.
    mutating func quote(_ quote: Contract.Quote, indent: Int = 2) {
        paragraph(Self.words(quote.printed, quote.kind), label: margin(indent), indent: indent)
        paragraph(Self.place(quote), label: margin(indent + 4), indent: indent + 4)
    }

    private func margin(_ columns: Int) -> Styled { Styled(String(repeating: " ", count: columns)) }

    private mutating func places(_ wording: Utterance.Wording, indent: Int) {
        for quote in wording.quotes.prefix(Self.mostPlaces) {
            paragraph(Self.place(quote), label: margin(indent), indent: indent)
        }
        let untold = wording.quotes.count - Self.mostPlaces
        if untold > 0 {
            line(margin(indent) + Styled("and \(Amount.count(untold, "more place")) in the same words", .dim))
        }
    }

    /// `Mr. Stavrek told · Lodestar · 2021-09-15 · 28:345`: as the article attributes it, who relays it, and where it is.
    static func place(_ quote: Contract.Quote) -> Styled {
        var words = quote.attribution
        // Where it is told later than it was said, both days are of interest.
        if let said = quote.said, day(said) != quote.article.published.map(day) {
            words += words.isEmpty ? "said on \(day(said))" : " on \(day(said))"
        }
        if let via = quote.via { words += words.isEmpty ? "via \(via)" : ", via \(via)" }
        let attribution = words.isEmpty ? Styled("") : Styled(words) + Styled(" · ", .dim)
        let copy = quote.article.copyOf.map { Styled(" · copy of \($0)", .dim) } ?? ""
        return attribution + passage(quote.article, quote.place) + copy
    }

    /// What was said, between quotation marks where the article has it so.
    static func words(_ text: String, _ kind: Contract.QuoteKind) -> Styled { framed(Styled(text), kind) }

    private static func framed(_ text: Styled, _ kind: Contract.QuoteKind) -> Styled {
        // Where the marks are among the words already, there need not be more.
        kind == .direct && !(text.runs.first?.text.beginsQuoted ?? false) ? "“" + text + "”" : text
    }
}

/// Marks in a wording what differs from the fullest one, and remembers which kinds of mark were needed.
struct QuoteMarks {
    private var hasDifferences = false
    private var hasOmissions = false

    /// The wording with the words that differ coloured, or between asterisks where there is no colour, and "[…]" where
    /// words are left out; as it is where it has little in common with the fullest one.
    mutating func marked(_ text: String, _ diff: WordingDiff, color: Bool) -> Styled {
        guard diff.isComparable else { return Styled(text) }
        let bytes = Array(text.utf8)
        var result = Styled("")
        var at = 0
        func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let places = diff.differing.map { ($0, true) } + diff.omissions.map { ($0..<$0, false) }
        for (range, differs) in places.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            result += Styled(piece(at..<range.lowerBound))
            if differs {
                hasDifferences = true
                let words = piece(range)
                result += color ? Styled(words, .different) : Styled("*\(words)*")
            } else {
                hasOmissions = true
                result += Styled(range.lowerBound == 0 ? "[…] " : " […]", .dim)
            }
            at = range.upperBound
        }
        return result + Styled(piece(at..<bytes.count))
    }

    /// What the marks mean; nil where there are none.
    func legend(color: Bool) -> String? {
        var words: [String] = []
        if hasDifferences { words.append(color ? "coloured words differ" : "*words* between asterisks differ") }
        if hasOmissions { words.append("[…] leaves words out") }
        return words.isEmpty ? nil : "≈ the same in other words: \(words.joined(separator: ", "))"
    }
}

extension Style {
    /// Words of a wording that the fullest one does not have.
    static let different: Style = [.bold, .yellow]
}

extension Contract.Quote {
    /// Where it stands: what pointers to it name.
    var place: Contract.Span { spans.first ?? Contract.Span(0..<0) }
}
