import ReadoutProtocol

extension Page {
    /// What was found in an article, below its text: who, who said what, when, how much, and who is what to whom. In colour it is also
    /// the legend of the marks in the text.
    mutating func findings(of article: Contract.Article) {
        findings("Who", Self.actors(of: article), right: [2])
        findings("Said", Self.quotes(of: article))
        findings("When", Self.dates(of: article))
        findings("How much", Self.figures(of: article))
        findings("Relations", article.relations.map { [Self.statement($0)] })
    }

    /// The most rows that a list has; `--json` gives all.
    private static let mostRows = 40

    private mutating func findings(_ title: String, _ rows: [[Styled]], right: Set<Int> = []) {
        guard !rows.isEmpty else { return }
        line()
        line(Styled(title, .bold))
        // A column in which nothing stands is left out.
        let widths = Self.widths(rows)
        let used = widths.indices.filter { widths[$0] > 0 }
        let columns = Set(used.enumerated().filter { right.contains($0.element) }.map(\.offset))
        table(rows.prefix(Self.mostRows).map { row in used.map { row[$0] } }, right: columns, indent: 2)
        let untold = rows.count - Self.mostRows
        if untold > 0 { line(Styled("  … and \(Amount.count(untold)) more", .dim)) }
    }

    /// Name, kind, how often it is mentioned, and the roles; the most mentioned first.
    private static func actors(of article: Contract.Article) -> [[Styled]] {
        struct Named: Hashable {
            var name: String
            var kind: Contract.ActorKind
        }
        var order: [Named] = []
        var counts: [Named: Int] = [:]
        var roles: [Named: [String]] = [:]
        for mention in article.mentions {
            let actor = Named(name: mention.actor, kind: mention.kind)
            if counts[actor] == nil { order.append(actor) }
            counts[actor, default: 0] += 1
            if let role = mention.role, !(roles[actor]?.contains(role) ?? false) {
                roles[actor, default: []].append(role)
            }
        }
        let places = order.enumerated().sorted { left, right in
            let counts = (counts[left.element] ?? 0, counts[right.element] ?? 0)
            return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
        }
        return places.map { _, actor in
            [
                Styled(actor.name, .actor(actor.kind)), Styled(actor.kind.rawValue, .dim),
                Styled("\(Amount.count(counts[actor] ?? 0)) ×", .dim),
                Styled((roles[actor] ?? []).joined(separator: "; ")),
            ]
        }
    }

    /// As many bytes of a quote are listed, or somewhat more: the whole of it stands in the text above.
    private static let quoteBytes = 90

    /// Who said it, how it begins, and by which words and where the article says so.
    private static func quotes(of article: Contract.Article) -> [[Styled]] {
        var kinds: [String: Contract.ActorKind] = [:]
        for mention in article.mentions { kinds[mention.actor] = mention.kind }
        return article.quotes.map { quote in
            let speaker = quote.speaker.map { Styled($0, kinds[$0].map { .actor($0) } ?? []) }
            let words = Self.words(beginning(of: quote.printed), quote.kind)
            var place = quote.attribution.isEmpty ? [] : [quote.attribution]
            if article.ref.id > 0 { place.append("\(article.ref.id):\(quote.place.start)") }
            return [
                speaker ?? Styled("not named", .dim),
                words + Styled(place.isEmpty ? "" : " · " + place.joined(separator: " · "), .dim),
            ]
        }
    }

    private static func beginning(of text: String) -> String {
        guard text.utf8.count > quoteBytes + quoteBytes / 3 else { return text }
        var beginning = ""
        for word in text.split(separator: " ") {
            if beginning.utf8.count + word.utf8.count > quoteBytes { break }
            beginning += (beginning.isEmpty ? "" : " ") + word
        }
        return beginning.isEmpty ? text : beginning + " …"
    }

    /// The words, and the date that they mean.
    private static func dates(of article: Contract.Article) -> [[Styled]] {
        var told: Set<[String]> = []
        return article.dates.compactMap { date in
            let value = dateValue(date) ?? "not known which"
            guard told.insert([date.text, value]).inserted else { return nil }
            return [Styled(date.text, .date), Styled(value == date.text ? "" : value, date.value == nil ? .dim : [])]
        }
    }

    /// The words, the figure where it is written otherwise, and what it counts; a clause that repeats the words is left to
    /// the text.
    private static func figures(of article: Contract.Article) -> [[Styled]] {
        article.figures.map { figure in
            let words = Measure.words(figure)
            let about = figure.about.flatMap { $0.contains(figure.text) ? nil : $0 }
            let isSame = figure.text.lowercased() == words.lowercased()
            return [Styled(figure.text, .figure), Styled(isSame ? "" : words), Styled(about ?? "", .dim)]
        }
    }

    /// `2021-09-15`, `2021-07-01 – 2021-09-30`; nil where it is not known.
    static func dateValue(_ date: Contract.DateMention) -> String? {
        date.value.map { value in date.until.map { "\(Amount.time(value)) – \(Amount.time($0))" } ?? Amount.time(value)
        }
    }
}
