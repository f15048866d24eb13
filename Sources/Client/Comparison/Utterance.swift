import ReadoutProtocol

/// What somebody said once, in the wordings that articles give it: the quotes of one family, or a quote that has none.
struct Utterance {
    /// One wording, and all quotes that have it; those with a date first, in the order of their dates.
    struct Wording {
        /// Of the first quote, as it is printed between quotation marks or without.
        var text: String
        var kind: Contract.QuoteKind
        var quotes: [Contract.Quote]
    }

    /// nil for a quote that stands alone.
    var family: Int?
    /// Who said it; nil where no article says.
    var speaker: String?
    /// The fullest first, then the others by their dates.
    var wordings: [Wording]

    var quotes: [Contract.Quote] { wordings.flatMap(\.quotes) }

    /// The outlets, each once; an article without one counts by itself.
    var outlets: Int { Set(quotes.map { $0.article.outlet ?? "\u{0}\($0.article.id)" }).count }

    /// The articles that are no copies of another one of these.
    var accounts: Int {
        let articles = Set(quotes.map(\.article.id))
        return Set(
            quotes.map { quote in quote.article.copyOf.flatMap { articles.contains($0) ? $0 : nil } ?? quote.article.id
            }
        )
        .count
    }

    /// Quotes put together: those of one family in the place of its first one.
    static func utterances(of quotes: [Contract.Quote]) -> [Utterance] {
        var order: [[Contract.Quote]] = []
        var places: [Int: Int] = [:]
        var seen: Set<Int> = []
        for quote in quotes where quote.id == 0 || seen.insert(quote.id).inserted {
            if let family = quote.family, let place = places[family] {
                order[place].append(quote)
                continue
            }
            if let family = quote.family { places[family] = order.count }
            order.append([quote])
        }
        return order.map(Utterance.init)
    }

    /// - Parameter quotes: of one family, or one quote.
    private init(_ quotes: [Contract.Quote]) {
        family = quotes[0].family
        speaker = Self.mostFrequent(quotes.compactMap(\.speaker))
        var places: [String: Int] = [:]
        var wordings: [Wording] = []
        for quote in quotes.sorted(by: Self.isEarlier) {
            let text = quote.printed
            let key = "\(quote.kind.rawValue) \(WordingDiff.key(text))"
            if let place = places[key] {
                wordings[place].quotes.append(quote)
            } else {
                places[key] = wordings.count
                wordings.append(Wording(text: text, kind: quote.kind, quotes: [quote]))
            }
        }
        wordings.insert(wordings.remove(at: Self.fullest(of: wordings)), at: 0)
        self.wordings = wordings
    }

    /// The wording that has the most of what the others say; words in quotation marks are nearer to what was said, and
    /// count more. Of a very large family only the first wordings are compared.
    private static func fullest(of wordings: [Wording]) -> Int {
        let most = 24
        var best = (index: 0, score: -1.0)
        for (index, one) in wordings.prefix(most).enumerated() {
            let shares = wordings.prefix(most).enumerated().reduce(0.0) { sum, other in
                other.offset == index ? sum + 1 : sum + WordingDiff(of: other.element.text, against: one.text).share
            }
            let score = shares * one.kindWeight
            if score > best.score + 1e-9 { best = (index, score) }
        }
        return best.index
    }

    private static func mostFrequent(_ names: [String]) -> String? {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Those without a date come last; of one day copies come after what they repeat.
    private static func isEarlier(_ left: Contract.Quote, _ right: Contract.Quote) -> Bool {
        func place(_ quote: Contract.Quote) -> (String, Int, Int, Int) {
            (quote.article.published ?? "~", quote.article.copyOf == nil ? 0 : 1, quote.article.id, quote.start)
        }
        return place(left) < place(right)
    }
}

extension Utterance.Wording {
    fileprivate var kindWeight: Double {
        switch kind {
        case .direct: 1.3
        case .mixed: 1.1
        case .indirect: 1
        }
    }
}

extension String {
    /// Whether the first sign is a quotation mark.
    var beginsQuoted: Bool { first.map { "“\"„«»‘".contains($0) } ?? false }
}

extension Contract.Quote {
    /// The first byte of the article's text that it has: where `readout article` opens.
    var start: Int { spans.first?.start ?? 0 }

    /// The words without the "that" with which they begin where they are not direct; what the article interrupts is kept
    /// apart, by quotation marks or an ellipsis, so that two sentences do not read as one.
    var printed: String {
        let text = parts.joined(separator: kind == .direct ? "” “" : " … ")
        let opening = "that "
        guard text.utf8.count > opening.utf8.count, text.hasPrefix(opening) else { return text }
        let rest = String(text.dropFirst(opening.utf8.count))
        // Of direct words it is the article's only where they begin behind it.
        return kind != .direct || rest.beginsQuoted ? rest : text
    }

    /// The text of each span: `text` has them joined by one space each.
    private var parts: [String] {
        let bytes = Array(text.utf8)
        guard spans.count > 1, spans.reduce(spans.count - 1, { $0 + $1.end - $1.start }) == bytes.count else {
            return [text]
        }
        var parts: [String] = []
        var at = 0
        for span in spans {
            guard span.start <= span.end else { return [text] }
            parts.append(String(decoding: bytes[at..<at + span.end - span.start], as: UTF8.self))
            at += span.end - span.start + 1
        }
        return parts
    }

    /// "Mr. Stavrek told", "according to officials": speaker and cue in the order in which the article has them, long ones
    /// shortened; empty where it has neither.
    var attribution: String {
        let cue = cue.map { Self.beginning(of: $0) }
        guard let cue, let cueSpan else { return shortSpeaker ?? "" }
        guard let shortSpeaker, let speakerSpan else { return cue }
        return speakerSpan.start < cueSpan.start ? "\(shortSpeaker) \(cue)" : "\(cue) \(shortSpeaker)"
    }

    /// Of "Clara Thessing, the envoy for the basin, who …" the part that names the speaker.
    private var shortSpeaker: String? {
        guard let words = speakerText else { return nil }
        let names = Set((speaker ?? "").split(separator: " "))
        let parts = words.split(separator: ",").map { $0.drop { $0 == " " } }
        let part = parts.first { $0.split(separator: " ").contains { names.contains($0) } } ?? parts.first
        guard let part, !part.isEmpty else { return words }
        if part.utf8.count > Self.longestSpeaker, let speaker { return speaker }
        return Self.beginning(of: String(part))
    }

    /// In bytes; longer ones are cut.
    private static let longestSpeaker = 48

    private static func beginning(of words: String) -> String {
        guard words.utf8.count > longestSpeaker else { return words }
        var beginning = ""
        for word in words.split(separator: " ") {
            if beginning.utf8.count + word.utf8.count > longestSpeaker { break }
            beginning += (beginning.isEmpty ? "" : " ") + word
        }
        return beginning.isEmpty ? words : beginning + " …"
    }
}
