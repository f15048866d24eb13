/// The dates that a page shows, and how likely each is the article's date of publication: by what is called so, by
/// where it stands to the headline, and by what is around it.
struct VisibleDates {
    /// A date that the page shows.
    struct Shown {
        enum Label { case none, published, updated, other }

        var date: WrittenDate
        var label: Label
        var score: Int
    }

    private(set) var shown: [Shown] = []

    private let facts: PageFacts
    private let zones: PageZones
    private let titleAt: Int?
    private let today: Day
    private let order: DateScanner.Order
    /// How often elements of a class hold a date: many are a list of teasers.
    private var classCounts: [String: Set<String>] = [:]
    private var pending: [(className: String, isForeign: Bool)] = []

    /// Looks for dates in a parsed page; `titleNode` is the headline.
    init(_ facts: PageFacts, zones: PageZones, titleNode: Markup.Node?, order: DateScanner.Order, today: Day) {
        self.facts = facts
        self.zones = zones
        self.titleAt = titleNode.map { Int(facts.offsets[$0]) }
        self.today = today
        self.order = order
        readMarked()
        readText()
        for (place, entry) in pending.enumerated() where !entry.className.isEmpty {
            guard let days = classCounts[entry.className], days.count >= (entry.isForeign ? 3 : 4) else { continue }
            shown[place].score -= entry.isForeign ? 40 : 15
        }
    }

    /// The likeliest date of publication.
    var best: Shown? { bestOf { $0.label != .updated && $0.label != .other } }

    /// The likeliest date of change.
    var bestUpdate: Shown? { bestOf { $0.label == .updated } }

    private func bestOf(_ isWanted: (Shown) -> Bool) -> Shown? {
        var best: Shown?
        for date in shown where isWanted(date) && date.score > (best?.score ?? Int.min) { best = date }
        return best
    }

    // MARK: Elements that say that they hold a date

    private mutating func readMarked() {
        let markup = facts.markup
        for node in facts.dateNodes.prefix(2000) {
            let cue = facts.cues[node]
            var didRead = false
            let around = cue.union(context(node))
            for attribute in [MarkupName.content, .datetime, .title] {
                if attribute == .title, cue.isDisjoint(with: [.time, .published, .modified, .date]) { continue }
                guard let value = markup.value(attribute, of: node), (6...80).contains(value.count),
                    let date = MetaDate.parse(Array(value)[...].trimmed, order: order), date.day != nil
                else { continue }
                let text = PageText.flatBytes(markup, node, limit: 120)
                note(date, label(before: text[...], around, node), around, node, length: min(text.count, 40))
                didRead = true
                break
            }
            guard !didRead else { continue }
            let text = PageText.flatBytes(markup, node, limit: 240)
            guard text.count <= 240, text.contains(where: Ascii.isDigit) else { continue }
            read(text[...], around, node)
        }
    }

    // MARK: Text

    private mutating func readText() {
        let markup = facts.markup
        var lastParent = -1
        var skipUntil = 0
        for node in 0..<markup.count {
            if node < skipUntil { continue }
            guard markup.isText(node) else {
                switch markup.name(node) {
                case .script, .style, .noscript, .template, .svg, .head, .select, .textarea:
                    skipUntil = markup.end(node)
                default: break
                }
                continue
            }
            let bytes = markup.bytes(node)
            let isProse = bytes.count > 300
            guard (isProse ? UnsafeBufferPointer(rebasing: bytes.prefix(60)) : bytes).contains(where: Ascii.isDigit)
            else {
                continue
            }
            let parent = markup.parent(node)
            guard parent != lastParent else { continue }
            let text = PageText.flatBytes(markup, node, limit: 300)
            if isProse {
                // "15.9.2022 – The ministers …"
                readOpening(text[...], node)
                continue
            }
            let cue = context(node)
            if read(text[...], cue, node) { continue }
            let whole = PageText.flatBytes(markup, parent, limit: 120)
            if whole.count <= 120 { lastParent = parent }
            if whole.count <= 120, whole.count > text.count { read(whole[...], cue, node) }
        }
    }

    /// Notes the date that a paragraph of the text near the headline opens with.
    private mutating func readOpening(_ text: Bytes, _ node: Markup.Node) {
        guard let titleAt, Int(facts.offsets[node]) - titleAt < 2500, Int(facts.offsets[node]) >= titleAt,
            let date = DateReader.first(in: text.prefix(70), order: order), date.year != nil, date.day != nil,
            date.range.lowerBound - text.startIndex < 30
        else { return }
        let before = text[text.startIndex..<date.range.lowerBound]
        let length = isApart(text[date.range.upperBound...]) ? 31 : 101
        note(date, label(before: before, [], node), [], node, length: length)
    }

    /// Whether a mark follows a date rather than the rest of a sentence.
    private func isApart(_ rest: Bytes) -> Bool {
        let next = rest.trimmed.first ?? 0
        return !Ascii.isAlphanumeric(next) && next != UInt8(ascii: ",")
    }

    /// Notes the dates of a short text, each with the words before it; false where it has none with a year.
    @discardableResult
    private mutating func read(_ text: Bytes, _ cue: PageCue, _ node: Markup.Node) -> Bool {
        var rest = text
        var found = false
        var count = 0
        while count < 3, let date = DateReader.first(in: rest, order: order), date.year != nil {
            if date.month != nil {
                let before = rest[rest.startIndex..<date.range.lowerBound]
                // a paragraph that opens with its date is a dateline
                let isOpening = text.count > 100 && before.isEmpty && isApart(rest[date.range.upperBound...])
                let length = isOpening ? 31 : text.count - date.range.count
                note(date, label(before: before, cue, node), cue, node, length: length)
                found = true
            }
            count += 1
            rest = rest[date.range.upperBound...]
        }
        return found
    }

    // MARK: What a date is called

    /// The hints of an element and the three around it, as far as they do not hold the headline too.
    private func context(_ node: Markup.Node) -> PageCue {
        var cue: PageCue = []
        var at = node
        for _ in 0..<4 {
            guard at > 0 else { break }
            if let titleAt = zones.titleNode, at < titleAt, facts.markup.end(at) > titleAt { break }
            cue.formUnion(facts.cues[at])
            at = facts.markup.parent(at)
        }
        return cue
    }

    private func label(before text: Bytes, _ cue: PageCue, _ node: Markup.Node) -> Shown.Label {
        if let label = VisibleDates.label(text.suffix(60)) { return label }
        let own = facts.cues[node]
        if own.contains(.exact), own.contains(.published) { return .published }
        if own.contains(.modified), !own.contains(.published) { return .updated }
        if cue.contains(.modified), !cue.contains(.published) { return .updated }
        if text.count < 4, let before = textBefore(node), let label = VisibleDates.label(before.suffix(40)) {
            return label
        }
        return .none
    }

    /// The text right before a node, in the same element or the one around it.
    private func textBefore(_ node: Markup.Node) -> Bytes? {
        let markup = facts.markup
        var i = node - 1
        var steps = 0
        while i > 0, steps < 8 {
            if markup.isText(i) {
                let text = Array(markup.bytes(i).suffix(60))[...].trimmed
                if !text.isEmpty { return markup.bytes(i).count <= 60 ? text : nil }
            }
            i -= 1
            steps += 1
        }
        return nil
    }

    /// What the words before a date call it: the last of them that is a label.
    private static func label(_ text: Bytes) -> Shown.Label? {
        let folded = text.string.lowercased()
        let bytes = Array(folded.utf8)
        // alone it is the article's; "expiry date" is another
        if bytes[...].trimmed(of: ":").string == "date" { return .published }
        var best: (at: Int, label: Shown.Label)?
        for (words, label) in labels {
            for word in words {
                guard let at = lastIndex(of: word, in: bytes), at >= (best?.at ?? -1) else { continue }
                best = (at, label)
            }
        }
        return best?.label
    }

    private static let labels: [([[UInt8]], Shown.Label)] = [
        (PageDateWords.published.map { Array($0.utf8) }, .published),
        (PageDateWords.other.map { Array($0.utf8) }, .other),
        (PageDateWords.updated.map { Array($0.utf8) }, .updated),
    ]

    /// Where a word stands last, as a word.
    private static func lastIndex(of word: [UInt8], in text: [UInt8]) -> Int? {
        guard let head = word.first, word.count <= text.count else { return nil }
        var i = text.count - word.count
        while i >= 0 {
            if text[i] == head, text[i..<(i + word.count)].elementsEqual(word), i == 0 || !isLetter(text[i - 1]),
                i + word.count == text.count || !isLetter(text[i + word.count])
            {
                return i
            }
            i -= 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte >= 0x80 }

    // MARK: How likely it is

    private mutating func note(
        _ date: WrittenDate, _ label: Shown.Label, _ cue: PageCue, _ node: Markup.Node, length: Int
    ) {
        guard shown.count < 3000, date.isBelievable(today: today), let year = date.year, year >= 1990, date.month != nil
        else { return }
        var score = 0
        if label == .published { score += 20 }
        if label == .other { score -= 20 }
        if cue.contains(.exact), cue.contains(.published) { score += 25 }
        if cue.contains(.published) { score += 12 }
        if cue.contains(.time) { score += 10 }
        if cue.contains(.date) { score += 12 }
        if cue.contains(.about) { score += 8 }
        if cue.contains(.author) { score += 5 }
        if cue.contains(.event) { score -= 15 }
        if length <= 30 { score += 12 } else if length > 100 { score -= 20 }
        if date.day == nil { score -= 25 }
        if date.time != nil { score += 4 }
        score += zones.penalty(node, isNear: isNear(node), isLabelled: label == .published || label == .updated)
        score += nearness(Int(facts.offsets[node]))
        shown.append(Shown(date: date, label: label, score: score))
        let name = className(node)
        pending.append((name, !zones.isArticle(node)))
        if !name.isEmpty { classCounts[name, default: []].insert(date.iso) }
    }

    private func className(_ node: Markup.Node) -> String {
        let element = facts.markup.isText(node) ? facts.markup.parent(node) : node
        return facts.markup.attribute(.class, of: element).map { String($0.prefix(60)) } ?? ""
    }

    private func isNear(_ node: Markup.Node) -> Bool {
        guard let titleAt else { return false }
        return (-300...2000).contains(Int(facts.offsets[node]) - titleAt)
    }

    private func nearness(_ at: Int) -> Int {
        guard let titleAt else { return 0 }
        let distance = at - titleAt
        if distance >= 0 {
            return distance < 400 ? 25 : distance < 1200 ? 15 : distance < 4000 ? 4 : distance < 10_000 ? 0 : -6
        }
        return distance > -200 ? 16 : distance > -800 ? 4 : -10
    }
}
