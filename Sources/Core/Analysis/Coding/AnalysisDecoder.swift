/// Reads an analysis from its compact form. It may come from a reader that a file has taken over: each method gives nil
/// where something is wrong.
struct AnalysisDecoder {
    private var reader: VarintReader
    private let names: [CodedAnalysis.Name]
    private let mentioned: Int
    /// Where places must lie; nil where they are known to.
    private let text: UnsafeBufferPointer<UInt8>?
    private var before = 0

    static func decode(_ coded: CodedAnalysis, text: UnsafeBufferPointer<UInt8>? = nil) -> Analysis? {
        var decoder = AnalysisDecoder(
            reader: VarintReader(coded.findings[...]), names: coded.names, mentioned: coded.mentioned, text: text)
        // Each is named somewhere, or more would be kept than an article can say.
        if let text, coded.names.count > text.count { return nil }
        guard let mentions = decoder.list({ $0.mention() }), let dates = decoder.list({ $0.date() }),
            let figures = decoder.list({ $0.figure() }), let relations = decoder.list({ $0.relation() }),
            // Version 1 of the analyzer found no quotes: what an archive keeps of it ends here.
            let quotes = decoder.reader.rest.isEmpty ? [] : decoder.list({ $0.quote() }),
            decoder.reader.rest.isEmpty
        else { return nil }
        return Analysis(
            quotes: quotes, mentions: mentions, dates: dates, figures: figures, relations: relations)
    }

    private init(
        reader: VarintReader, names: [CodedAnalysis.Name], mentioned: Int, text: UnsafeBufferPointer<UInt8>?
    ) {
        self.reader = reader
        self.names = names
        self.mentioned = mentioned
        self.text = text
    }

    private mutating func list<Item>(_ item: (inout AnalysisDecoder) -> Item?) -> [Item]? {
        guard let count = reader.count() else { return nil }
        before = 0
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count {
            guard let item = item(&self) else { return nil }
            items.append(item)
        }
        return items
    }

    /// A place of the text, of whole characters.
    private mutating func range(from before: Int) -> Range<Int>? {
        guard let range = reader.range(from: before) else { return nil }
        guard let text else { return range }
        guard range.upperBound <= text.count, Self.isBoundary(range.lowerBound, text),
            Self.isBoundary(range.upperBound, text)
        else { return nil }
        return range
    }

    private static func isBoundary(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        at == text.count || text[at] & 0xC0 != 0x80
    }

    private mutating func place() -> Range<Int>? {
        guard let range = range(from: before) else { return nil }
        before = range.lowerBound
        return range
    }

    private mutating func name() -> String? {
        guard let place = reader.number(), names.indices.contains(place) else { return nil }
        return names[place].text
    }

    private mutating func mention() -> Mention? {
        guard let range = place(), let coded = reader.number(), coded >> 1 < mentioned else { return nil }
        let name = names[coded >> 1]
        guard coded & 1 == 1 else { return Mention(actor: name.text, kind: name.kind, range: range) }
        guard let role = self.range(from: range.lowerBound) else { return nil }
        return Mention(actor: name.text, kind: name.kind, range: range, role: role)
    }

    private mutating func date() -> DateMention? {
        guard let range = place(), let forms = reader.number(), forms < 128,
            let value = CodedDate.read(forms & 7, from: &reader),
            let until = CodedDate.read(forms >> 3 & 7, from: &reader)
        else { return nil }
        return DateMention(range: range, value: value, until: until, isAnchored: forms & 64 != 0)
    }

    private mutating func figure() -> Figure? {
        guard let range = place(), let flags = reader.number(), flags < 64, flags & 7 < 7, let value = reader.double()
        else { return nil }
        var figure = Figure(range: range, value: value)
        if flags & 7 > 0 { figure.hedge = Figure.Hedge.byCode[(flags & 7) - 1] }
        if flags & 8 != 0 {
            guard let until = reader.double() else { return nil }
            figure.until = until
        }
        if flags & 16 != 0 {
            guard let unit = unit() else { return nil }
            figure.unit = unit
        }
        if flags & 32 != 0 {
            guard let about = self.range(from: range.lowerBound) else { return nil }
            figure.about = about
        }
        return figure
    }

    private mutating func unit() -> String? {
        guard let code = reader.number() else { return nil }
        return code == 0 ? reader.string() : CommonUnits.unit(code)
    }

    private mutating func quote() -> Quote? {
        guard let flags = reader.number(), flags < 128, let kind = Quote.Kind(code: flags & 3), let first = place(),
            !first.isEmpty, let more = reader.count()
        else { return nil }
        var quote = Quote(kind: kind, ranges: [first])
        for _ in 0..<more {
            guard let range = range(from: quote.ranges[quote.ranges.count - 1].upperBound), !range.isEmpty,
                range.lowerBound >= quote.ranges[quote.ranges.count - 1].upperBound
            else { return nil }
            quote.ranges.append(range)
        }
        if flags & 4 != 0 {
            guard let name = name() else { return nil }
            quote.speaker = name
        }
        for (bit, path) in [(8, \Quote.speakerRange), (16, \Quote.cue), (32, \Quote.via)] where flags & bit != 0 {
            guard let range = range(from: first.lowerBound) else { return nil }
            quote[keyPath: path] = range
        }
        if flags & 64 != 0 {
            guard let form = reader.number(), form < 8, let said = CodedDate.read(form, from: &reader) else {
                return nil
            }
            quote.said = said
        }
        return quote
    }

    private mutating func relation() -> Relation? {
        guard let range = place(), let relation = reader.number().flatMap(RelationName.init(code:)),
            let flags = reader.number(), flags < 8, let polarity = Relation.Polarity(code: flags & 3),
            let subject = name(), let object = name()
        else { return nil }
        var speaker: String?
        if flags & 4 != 0 {
            guard let name = name() else { return nil }
            speaker = name
        }
        guard let forms = reader.number(), forms < 64, let since = CodedDate.read(forms & 7, from: &reader),
            let until = CodedDate.read(forms >> 3, from: &reader)
        else { return nil }
        return Relation(
            subject: subject, relation: relation, object: object, since: since, until: until, polarity: polarity,
            attributedTo: speaker, range: range)
    }
}
