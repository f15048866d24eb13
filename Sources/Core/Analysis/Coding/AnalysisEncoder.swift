/// Writes an analysis in its compact form.
struct AnalysisEncoder {
    private var writer = VarintWriter()
    private var names: [CodedAnalysis.Name] = []
    private var places: [CodedAnalysis.Name: Int] = [:]
    /// Of a name, its place whatever the kind: relations do not say what an actor is.
    private var byText: [String: Int] = [:]
    private var before = 0

    static func encode(_ analysis: Analysis, version: Int) -> CodedAnalysis {
        var encoder = AnalysisEncoder()
        encoder.put(analysis.mentions)
        let mentioned = encoder.names.count
        encoder.put(analysis.dates)
        encoder.put(analysis.figures)
        encoder.put(analysis.relations)
        encoder.put(analysis.quotes)
        return CodedAnalysis(
            version: version, names: encoder.names, mentioned: mentioned, findings: encoder.writer.bytes)
    }

    private mutating func place(of name: CodedAnalysis.Name) -> Int {
        if let place = places[name] { return place }
        places[name] = names.count
        if byText[name.text] == nil { byText[name.text] = names.count }
        names.append(name)
        return names.count - 1
    }

    /// An actor that only a relation names was led to by a demonym, and is a state.
    private mutating func place(of actor: String) -> Int {
        byText[actor] ?? place(of: CodedAnalysis.Name(kind: .state, text: actor))
    }

    private mutating func put(place range: Range<Int>) {
        writer.put(range, from: before)
        before = range.lowerBound
    }

    private mutating func begin(_ count: Int) {
        writer.put(count)
        before = 0
    }

    private mutating func put(_ mentions: [Mention]) {
        let mentions = mentions.filter { CodedAnalysis.isName($0.actor) }
        begin(mentions.count)
        for mention in mentions {
            put(place: mention.range)
            let name = place(of: CodedAnalysis.Name(kind: mention.kind, text: mention.actor))
            writer.put(name << 1 | (mention.role == nil ? 0 : 1))
            if let role = mention.role { writer.put(role, from: mention.range.lowerBound) }
        }
    }

    private mutating func put(_ dates: [DateMention]) {
        begin(dates.count)
        for date in dates {
            put(place: date.range)
            let forms = CodedDate.form(of: date.value).form | CodedDate.form(of: date.until).form << 3
            writer.put(forms | (date.isAnchored ? 64 : 0))
            CodedDate.put(date.value, to: &writer)
            CodedDate.put(date.until, to: &writer)
        }
    }

    private mutating func put(_ figures: [Figure]) {
        let figures = figures.filter { $0.value.isFinite && $0.until?.isFinite ?? true }
        begin(figures.count)
        for figure in figures {
            put(place: figure.range)
            writer.put(
                (figure.hedge?.code ?? 0) | (figure.until == nil ? 0 : 8) | (figure.unit == nil ? 0 : 16)
                    | (figure.about == nil ? 0 : 32))
            writer.put(figure.value)
            if let until = figure.until { writer.put(until) }
            if let unit = figure.unit {
                let code = CommonUnits.code(of: unit)
                writer.put(code)
                if code == 0 { writer.put(unit) }
            }
            if let about = figure.about { writer.put(about, from: figure.range.lowerBound) }
        }
    }

    private mutating func put(_ quotes: [Quote]) {
        let quotes = quotes.filter { !$0.ranges.isEmpty }
        begin(quotes.count)
        for quote in quotes {
            let speaker = quote.speaker.flatMap { CodedAnalysis.isName($0) ? place(of: $0) : nil }
            writer.put(
                quote.kind.code | (speaker == nil ? 0 : 4) | (quote.speakerRange == nil ? 0 : 8)
                    | (quote.cue == nil ? 0 : 16) | (quote.via == nil ? 0 : 32) | (quote.said == nil ? 0 : 64))
            put(place: quote.ranges[0])
            writer.put(quote.ranges.count - 1)
            for (range, earlier) in zip(quote.ranges.dropFirst(), quote.ranges) {
                writer.put(range, from: earlier.upperBound)
            }
            if let speaker { writer.put(speaker) }
            for range in [quote.speakerRange, quote.cue, quote.via] {
                if let range { writer.put(range, from: quote.ranges[0].lowerBound) }
            }
            if quote.said != nil {
                writer.put(CodedDate.form(of: quote.said).form)
                CodedDate.put(quote.said, to: &writer)
            }
        }
    }

    private mutating func put(_ relations: [Relation]) {
        let relations = relations.filter {
            CodedAnalysis.isName($0.subject) && CodedAnalysis.isName($0.object)
                && $0.attributedTo.map(CodedAnalysis.isName) ?? true
        }
        begin(relations.count)
        for relation in relations {
            put(place: relation.range)
            writer.put(relation.relation.code)
            writer.put(relation.polarity.code | (relation.attributedTo == nil ? 0 : 4))
            writer.put(place(of: relation.subject))
            writer.put(place(of: relation.object))
            if let speaker = relation.attributedTo { writer.put(place(of: speaker)) }
            writer.put(CodedDate.form(of: relation.since).form | CodedDate.form(of: relation.until).form << 3)
            CodedDate.put(relation.since, to: &writer)
            CodedDate.put(relation.until, to: &writer)
        }
    }
}
