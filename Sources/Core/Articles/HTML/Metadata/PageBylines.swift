import ReadoutJSON

/// Who wrote a page's article: names of people, one each.
struct PageBylines {
    private(set) var names: [String] = []
    private let site: SiteName

    init(_ facts: PageFacts, linked: LinkedData, item: LinkedData.Item?, zones: PageZones, site: SiteName) {
        self.site = site
        for name in linked.people(item?.members["author"] ?? item?.members["creator"]) where PageNames.isAlone(name) {
            names.append(name)
        }
        for name in linked.names(item?.members["author"] ?? item?.members["creator"], wantsPerson: true) { add(name) }
        // structured data that name one of several writers
        if !names.isEmpty, let more = metaNames(facts), more.count > names.count, names.allSatisfy(more.contains) {
            names = more
        }
        for meta in PageBylines.metas where names.isEmpty {
            for value in facts.metaValues(meta) { add(value) }
        }
        // WordPress's plugins label the pairs that they give to Twitter
        if names.isEmpty, let label = facts.meta(["twitter:label1"]), AuthorWords.labels.contains(label.lowercased()) {
            add(facts.meta(["twitter:data1"]) ?? "")
        }
        if names.isEmpty { readElements(facts, zones) }
        if names.isEmpty { readLines(facts, zones) }
        if names.isEmpty { readLabels(facts, zones) }
    }

    private static let metas = [
        "author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator",
        "dcterms.creator", "byl", "dc.contributor", "cxenseparse:author", "og:article:author", "article.author",
        "article:author:name", "rnews:creator", "vr:author", "article:author_name", "nrbi:authors",
    ]

    /// The names in the first of ``metas`` that has some.
    private func metaNames(_ facts: PageFacts) -> [String]? {
        for meta in PageBylines.metas {
            var reader = self
            reader.names = []
            for value in facts.metaValues(meta) { reader.add(value) }
            if !reader.names.isEmpty { return reader.names }
        }
        return nil
    }

    /// Elements that are marked as the writer's, near the headline before others.
    private mutating func readElements(_ facts: PageFacts, _ zones: PageZones) {
        let markup = facts.markup
        let titleAt = zones.titleNode.map { Int(facts.offsets[$0]) } ?? 0
        var best: (score: Int, names: [String])?
        for node in facts.authorNodes.prefix(300) {
            let isNear = (-400...2000).contains(Int(facts.offsets[node]) - titleAt)
            guard zones.penalty(node, isNear: isNear) > -20, !facts.cues[node].contains(.comment),
                !facts.isCaption(node)
            else { continue }
            let bytes = PageText.flatBytes(markup, node, limit: 200) { inner in
                !facts.cues[inner].isDisjoint(with: [.date, .published, .modified, .time, .caption])
                    && !facts.cues[inner].contains(.author)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            guard !text.isEmpty, !AuthorWords.pictures.contains(where: { bytes[...].startsFolded($0) }),
                text.utf8.count <= 160
            else { continue }
            var reader = self
            reader.names = []
            reader.add(PageNames.withoutDate(text))
            guard !reader.names.isEmpty else { continue }
            let distance = Int(facts.offsets[node]) - titleAt
            var score = distance < -400 ? -10 : distance < 1500 ? 20 : distance < 6000 ? 5 : 0
            if facts.cues[node].contains(.exact) { score += 10 }
            if markup.name(node) == .a { score += 5 }
            score -= reader.names.count
            if best.map({ score > $0.score }) ?? true { best = (score, reader.names) }
        }
        names = best?.names ?? []
    }

    /// Lines near the headline that start as by-lines do ("By Ana Bell").
    private mutating func readLines(_ facts: PageFacts, _ zones: PageZones) {
        guard let titleNode = zones.titleNode else { return }
        let markup = facts.markup
        let titleAt = facts.offsets[titleNode]
        for node in markup.end(titleNode)..<max(markup.end(titleNode), markup.count) {
            guard facts.offsets[node] - titleAt < 1500 else { return }
            guard markup.isText(node), zones.penalty(node, isNear: true) > -20 else { continue }
            let own = PageText.flatBytes(markup, node, limit: 120)
            guard own.count <= 120, PageNames.startsByline((own + [Ascii.space])[...], needsName: false) else {
                continue
            }
            guard !facts.isCaption(node) else { continue }
            // "<span>By</span> <span><a>Ana Bell</a></span>": the element around both
            var around = markup.parent(node)
            var texts = [PageText.flatBytes(markup, around, limit: 200)]
            for _ in 0..<3 where around > 0 && texts.last?.count == own.count {
                around = markup.parent(around)
                texts.append(PageText.flatBytes(markup, around, limit: 200))
            }
            // nothing may stand between the elements
            if own.count <= 12 {
                texts = texts.map {
                    $0.count > own.count && $0.starts(with: own) ? own + [Ascii.space] + $0.dropFirst(own.count) : $0
                }
            }
            // in a list or link, words in the middle of a sentence are none
            let isInList = [markup.parent(node), markup.parent(markup.parent(node))].contains {
                markup.name($0) == .li || markup.name($0) == .a
            }
            texts = texts.reversed() + (isInList ? [] : [own])
            guard let text = texts.first(where: { $0.count <= 160 && PageNames.startsByline($0[...]) }) else {
                continue
            }
            let line = String(decoding: text, as: UTF8.self)
            // "By Ana Bell, 15 September 2022": names end where a date begins
            add(PageNames.withoutDate(line))
            if !names.isEmpty { return }
        }
    }

    /// Lines of the article that label a writer's name, as those below a text do ("Autor: Ana Bell"), and pairs of label
    /// and name in elements of their own.
    private mutating func readLabels(_ facts: PageFacts, _ zones: PageZones) {
        guard let titleNode = zones.titleNode else { return }
        let markup = facts.markup
        for node in markup.end(titleNode)..<max(markup.end(titleNode), markup.count) where markup.isText(node) {
            let bytes = markup.bytes(node)
            guard (5...160).contains(bytes.count), let first = bytes.first(where: { !Ascii.isSpace($0) }),
                Ascii.lower(first) == UInt8(ascii: "a") || Ascii.lower(first) == UInt8(ascii: "v") || first == 0xD0
            else { continue }
            let own = PageText.flatBytes(markup, node, limit: 160)
            let isLabel = AuthorWords.ownLabels.contains(own[...].trimmed(of: ":").string.lowercased())
            guard isLabel || AuthorWords.endCues.contains(where: { own[...].startsFolded($0) }),
                zones.isArticle(node), !facts.isCaption(node), !facts.isScript(node)
            else { continue }
            let isAlone = isLabel || own.last == UInt8(ascii: ":")
            let line = isAlone ? PageText.flatBytes(markup, markup.parent(markup.parent(node)), limit: 160) : own
            guard line.count <= 120, line.starts(with: own) else { continue }
            add(PageNames.withoutDate(String(decoding: line, as: UTF8.self)))
            if !names.isEmpty { return }
        }
    }

    /// Adds the people's names that a text names: "By A B and C D", "A B, C D", "Von A B (Malsk)".
    private mutating func add(_ text: String) {
        // "The Malsk Courier - News from Orvenia" as a whole is the site
        guard !site.isName(text) else { return }
        for part in PageNames.parts(text) {
            let key = PageText.key(part)
            // after a name, what begins with the site's is a department ("Ana Bell, Courier Insight")
            guard !site.isName(part), names.isEmpty || !site.isDepartment(part),
                !names.contains(where: { PageText.key($0) == key }), names.count < 12
            else {
                continue
            }
            names.append(part)
        }
    }
}

/// Names of people in the values of metadata and in by-lines.
enum PageNames {
    /// The names in a text, in order; what is no person's name left out.
    static func parts(_ text: String) -> [String] {
        var bytes = Array(PageText.plain(text).utf8)[...].trimmed
        guard bytes.count <= 400 else { return [] }
        // a by-line in front: the longest first
        for cue in AuthorWords.cues
        where bytes.count > cue.count && bytes.prefix(cue.count).string.lowercased() == cue.text {
            bytes = bytes.dropFirst(cue.count).trimmed(of: ":,-|")
            break
        }
        var names: [String] = []
        for part in split(bytes) {
            if let name = person(part) { names.append(name) }
        }
        return names
    }

    /// Whether a name is one word that can be a person's ("Marla"): people who write under their first name.
    static func isAlone(_ name: String) -> Bool {
        let bytes = Array(name.utf8)[...]
        return bytes.words.count == 1 && (3...20).contains(bytes.count) && bytes.startsWithCapital
            && bytes.allSatisfy { Ascii.isLetter($0) || $0 >= 0x80 }
            // an account
            && !bytes.allSatisfy(Ascii.isUpper)
            && !AuthorWords.notPeople.contains(name.lowercased())
            && !OutletNames.isKnown(name)
    }

    /// Whether a line starts with a by-line's word, and a capital after it.
    static func startsByline(_ line: Bytes, needsName: Bool = true) -> Bool {
        for cue in AuthorWords.lineCues where line.startsFolded(cue) {
            if !needsName, line.count == cue.utf8CodeUnitCount { return true }
            return line.dropFirst(cue.utf8CodeUnitCount).trimmed.startsWithCapital
        }
        return false
    }

    /// A line up to the first date in it, without a mark before that.
    static func withoutDate(_ line: String) -> String {
        let bytes = Array(line.utf8)[...]
        guard let date = DateReader.first(in: bytes), date.range.lowerBound > 4 else { return line }
        var text = bytes[..<date.range.lowerBound].trimmed(of: ",|-(")
        while let last = text.words.last,
            ["am", "on", "vom", "le", "el", "•", "·", "–", "—"].contains(last.string.lowercased())
                || DateWords.weekdays.contains(last.trimmed(of: ",.").string.lowercased())
        {
            text = text[..<last.startIndex].trimmed(of: ",|-(")
        }
        return text.string
    }

    /// A person's name, cleaned; nil where a text is none.
    private static func person(_ text: Bytes) -> String? {
        var text = text
        if let handle = text.words.first(where: { $0.first == UInt8(ascii: "@") }) { text = text[..<handle.startIndex] }
        if let label = text.words.first(where: { $0.last == UInt8(ascii: ":") }) {
            text = text[label.endIndex...].trimmed
        }
        if let bracket = text.firstIndex(of: UInt8(ascii: "(")) { text = text[..<bracket] }
        text = text.trimmed(of: ",;:|-@\"'*").drop { $0 == UInt8(ascii: ".") }
        if text.last == UInt8(ascii: "."), text.words.last?.count ?? 0 > 3 { text = text.dropLast() }
        guard (2...60).contains(text.count), !text.contains(UInt8(ascii: "@")), !text.contains(UInt8(ascii: "/")),
            !text.contains(where: Ascii.isDigit), !text.contains(UInt8(ascii: "_"))
        else { return nil }
        let words = text.words
        guard (2...6).contains(words.count), words[0].startsWithCapital, words.last?.startsWithCapital == true else {
            return nil
        }
        guard !OutletNames.isKnown(text.string) else { return nil }
        for word in words {
            let lower = word.trimmed(of: ".,").string.lowercased()
            let isGiven = word.startIndex == text.startIndex && AuthorWords.givenMonths.contains(lower)
            if AuthorWords.notPeople.contains(lower), !isGiven { return nil }
            if !word.startsWithCapital, !HeadWords.nameParticles.contains(lower),
                !AuthorWords.lowerParts.contains(lower),
                !(word.first.map { $0 >= 0x80 } ?? false)
            {
                return nil
            }
            if word.count > 24 || word.dropFirst().contains(UInt8(ascii: ".")) && word.last != UInt8(ascii: ".") {
                return nil
            }
        }
        return NameText.person(words)
    }

    /// The parts between commas, semicolons, bars, strokes, "and" and its kin.
    private static func split(_ text: Bytes) -> [Bytes] {
        var parts: [Bytes] = []
        var start = text.startIndex
        func close(_ end: Int, next: Int) {
            if end > start { parts.append(text[start..<end].trimmed) }
            start = max(start, next)
        }
        for word in text.words {
            if AuthorWords.conjunctions.contains(word.string.lowercased()) {
                close(word.startIndex, next: word.endIndex)
            } else if let last = word.last, [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")].contains(last) {
                close(word.endIndex - 1, next: word.endIndex)
            }
        }
        close(text.endIndex, next: text.endIndex)
        return parts.flatMap { $0.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";") }) }
    }
}
