import ReadoutProtocol
import ReadoutText

extension Page {
    /// An article: head, its paragraphs with actors, dates and figures marked where there is colour, and a list of them.
    /// - Parameters:
    ///   - siblings: the numbers of all articles of its file, where it was asked for by its file.
    ///   - byte: where in the text: only the passage there is shown, with the paragraphs about it.
    mutating func article(_ article: Contract.Article, siblings: [Int] = [], at byte: Int? = nil) {
        let paragraphs = Self.paragraphs(of: article)
        paragraph(Styled(title(of: article.ref), .bold))
        if let subtitle = article.subtitle, !Self.begins(paragraphs.first ?? "", with: subtitle) {
            paragraph(Styled(subtitle))
        }
        let byline = article.bylines.isEmpty ? nil : article.bylines.joined(separator: ", ")
        let head = [article.ref.outlet, byline, date(of: article)].compactMap { $0 }
        if !head.isEmpty { paragraph(Styled(head.joined(separator: " · "), .cyan)) }
        if let url = article.url { line(Styled(url, .dim)) }
        paragraph(Styled(place(of: article), .dim))
        if siblings.count > 1, let index = siblings.firstIndex(of: article.ref.id) {
            let parts = PathArgument.parts(siblings.count)
            paragraph(Styled("article \(index + 1) of \(siblings.count) in this file; the others: \(parts)", .cyan))
        }
        if let dateline = article.dateline {
            line()
            paragraph(Styled(dateline, .dim))
        }
        if let byte, passageOnly(article, at: byte) { return }
        let ranges = Self.ranges(of: article)
        let marks = color ? ArticleMarks(article) : nil
        for (index, text) in paragraphs.enumerated() {
            line()
            paragraph(.marked(text, ranges.isEmpty ? [] : marks?.marks(in: ranges[index]) ?? []))
        }
        findings(of: article)
    }

    /// The paragraphs in which a quote that begins at the byte lies, its words emphasised, or the one paragraph in which
    /// the byte lies, its sentence emphasised; with their neighbours.
    /// - Returns: false where the article has no paragraphs.
    private mutating func passageOnly(_ article: Contract.Article, at place: Int) -> Bool {
        let ranges = Self.ranges(of: article)
        guard !ranges.isEmpty else { return false }
        let texts = Self.paragraphs(of: article)
        // A byte between two paragraphs is taken for the beginning of the next.
        func paragraph(of byte: Int) -> Int { ranges.firstIndex { byte < $0.upperBound } ?? ranges.count - 1 }
        let quote = article.quotes.first { $0.spans.contains { $0.start == place } }
        let spans = quote?.spans.compactMap(\.range).filter { !$0.isEmpty } ?? []
        let first = paragraph(of: spans.first?.lowerBound ?? place)
        let last = max(first, paragraph(of: spans.last.map { $0.upperBound - 1 } ?? place))
        for near in max(0, first - 1)...min(texts.count - 1, last + 1) {
            line()
            guard (first...last).contains(near) else {
                self.paragraph(Styled(texts[near], .dim), indent: 2)
                continue
            }
            let start = ranges[near].lowerBound
            var marked = spans.map { $0.clamped(to: ranges[near]) }.filter { !$0.isEmpty }
                .map { ($0.lowerBound - start)..<($0.upperBound - start) }
            if spans.isEmpty {
                let bytes = Array(texts[near].utf8)
                let within = max(0, place - start)
                marked = Sentences.ranges(in: bytes.span).first { within < $0.upperBound }.map { [$0] } ?? []
            }
            self.paragraph(.highlighted(texts[near], marked, .match), label: Styled("> ", .yellow), indent: 2)
        }
        line()
        if let quote { self.paragraph(Self.facts(of: quote)) }
        let number = first == last ? "paragraph \(first + 1)" : "paragraphs \(first + 1)–\(last + 1)"
        let whole = article.ref.id > 0 ? "; all of it: readout article \(article.ref.id)" : ""
        self.paragraph(Styled("\(number) of \(texts.count)\(whole)", .dim))
        return true
    }

    /// `Radomir Stavrek · direct quote · via state media · other wordings: readout quotes --family 77`
    private static func facts(of quote: Contract.Quote) -> Styled {
        var facts = ["\(quote.kind.rawValue) quote"]
        if let via = quote.via { facts.append("via \(via)") }
        if let said = quote.said { facts.append("said on \(day(said))") }
        if let family = quote.family { facts.append("in other outlets: readout quotes --family \(family)") }
        let speaker = quote.speaker.map { Styled($0, .bold) } ?? "speaker not named"
        return speaker + Styled(" · " + facts.joined(separator: " · "), .dim)
    }

    /// Whether a paragraph says at its beginning what the deck says: then it is printed once.
    private static func begins(_ paragraph: String, with deck: String) -> Bool {
        let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
        return words(paragraph).starts(with: words(deck))
    }

    private func place(of article: Contract.Article) -> String {
        let ref = article.ref
        var place = ref.id > 0 ? ["article \(ref.id)"] : []
        place.append(ref.part > 0 ? "\(ref.path) (part \(ref.part))" : ref.path)
        if article.revision > 1 { place.append("revision \(article.revision)") }
        place.append(Amount.count(ref.words, "word"))
        if let original = ref.copyOf { place.append("a copy of article \(original)") }
        return place.joined(separator: " · ")
    }

    /// `2022-09-15 (from the dateline)`; "no date" where there is none, since that is knowledge too.
    private func date(of article: Contract.Article) -> String {
        guard let published = article.ref.published else { return "no date" }
        let ground: [String: String] = [
            "metadata": "from the metadata", "frontMatter": "from the front matter", "url": "from its address",
            "byline": "from the byline", "dateline": "from the dateline", "text": "from the text",
            "feed": "from the feed", "mail": "from the mail", "given": "as given",
        ]
        guard let from = article.publishedFrom else { return Amount.time(published) }
        return "\(Amount.time(published)) (\(ground[from] ?? from))"
    }

    /// The text of the spans; of an article without usable spans, what stands between empty lines.
    static func paragraphs(of article: Contract.Article) -> [String] {
        let bytes = Array(article.text.utf8)
        let ranges = ranges(of: article)
        if !ranges.isEmpty { return ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
        var paragraphs = [""]
        for line in article.text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                if paragraphs.last != "" { paragraphs.append("") }
            } else {
                paragraphs[paragraphs.count - 1] += line + " "
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }
    /// The paragraphs' bytes of the text; spans that lie outside it are left out.
    private static func ranges(of article: Contract.Article) -> [Range<Int>] {
        let count = article.text.utf8.count
        return article.paragraphs.compactMap(\.range).filter { $0.lowerBound >= 0 && $0.upperBound <= count }
    }
}
