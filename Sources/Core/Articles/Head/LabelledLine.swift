/// "Author: Jane Doe": a line with a key that ``HeadWords/keys`` knows.
struct LabelledLine {
    var key: HeadKey
    var value: Bytes

    /// What the line tells; nil where it has no known key.
    static func parse(_ line: Bytes) -> LabelledLine? {
        guard line.count <= 600, let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            colon + 1 == line.endIndex || Ascii.isSpace(line[colon + 1]) || line[(colon + 1)...].startsFolded("http")
        else { return nil }
        let name = line[line.startIndex..<colon].trimmed(of: "*_ ").string.lowercased()
        guard HeadWords.labels.contains(name), let key = HeadWords.keys[name] else { return nil }
        let labelled = LabelledLine(key: key, value: line[(colon + 1)...].trimmed(of: "*"))
        return labelled.isPlausible ? labelled : nil
    }

    /// Whether the value is of the kind that the key needs: a headline can start with "Newspaper:" too.
    private var isPlausible: Bool {
        if value.isEmpty { return true }
        return switch key {
        case .outlet: NameText.isOutletLike(value) && !Prose.endsSentence(value)
        case .source: WebAddress.whole(value) != nil || NameText.isOutletLike(value)
        case .date, .updated: value.count <= 80 && LabelledLine.date(value) != nil
        case .url: WebAddress.whole(value) != nil
        case .language: value.count <= 20
        case .author: value.count <= 160 && value.words.first?.startsWithCapital == true
        case .dateline: value.count <= 100
        default: true
        }
    }

    /// Notes what the line tells. `source` says what its date rests on.
    func note(in findings: inout Findings, rank: Findings.DateRank, source: PublicationDate.Source) {
        guard !value.isEmpty else { return }
        switch key {
        case .title: findings.title = findings.title ?? value.string
        case .subtitle: findings.subtitle = findings.subtitle ?? value.string
        case .outlet: findings.note(outlet: NameText.outlet(value), .declared)
        case .source:
            if let address = WebAddress.whole(value) {
                findings.note(url: address)
            } else if NameText.isOutletLike(value) {
                findings.note(outlet: NameText.outlet(value), source == .frontMatter ? .declared : .sourceLine)
            }
        case .author: LabelledLine.noteAuthors(value, in: &findings)
        case .date: if let date = LabelledLine.date(value) { findings.note(date: date, rank, source) }
        case .updated: if let date = LabelledLine.date(value) { findings.note(date: date, .updated, source) }
        case .url: if let address = WebAddress.whole(value) { findings.note(url: address) }
        case .language: findings.language = LabelledLine.language(value) ?? findings.language
        case .dateline: findings.dateline = findings.dateline ?? value.string
        case .copyright:
            if NameText.isOutletLike(value) { findings.note(outlet: NameText.outlet(value), .copyright) }
        case .ignored: break
        }
    }

    /// Notes the writers that a value names: "Jane Doe", "By Jane Doe and A B", "Jane Doe, John Roe".
    static func noteAuthors(_ value: Bytes, in findings: inout Findings) {
        let line = value.startsFolded("by ") ? value : Array("By ".utf8)[...] + value
        if let byline = Byline.parse(line) {
            for name in byline.names { findings.note(byline: name) }
            if let outlet = byline.outlet { findings.note(outlet: outlet, .headLine) }
        } else if value.count <= 80 {
            findings.note(byline: value.string)
        }
    }

    /// The date that a value starts with.
    static func date(_ value: Bytes) -> WrittenDate? {
        DateReader.date(at: value.startIndex, in: value, form: .iso) ?? DatedLine.parse(value)?.date
            ?? DateReader.first(in: value)
    }

    /// A language as BCP 47: "en", "en-GB" (from "en_GB" too), "English".
    private static func language(_ value: Bytes) -> String? {
        let text = value.string.lowercased()
        if let code = languages[text] { return code }
        let parts = value.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3,
            parts.allSatisfy({ $0.count <= 8 && $0.allSatisfy(Ascii.isAlphanumeric) })
        else { return nil }
        return
            ([first.string.lowercased()] + parts.dropFirst().map { $0.count == 2 ? $0.string.uppercased() : $0.string })
            .joined(separator: "-")
    }

    private static let languages = [
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
        "español": "es",
        "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "chinese": "zh", "arabic": "ar",
        "italian": "it", "portuguese": "pt", "dutch": "nl", "polish": "pl", "turkish": "tr", "japanese": "ja",
    ]
}
