/// Puts quotation marks and attributions of a text together to quotes.
struct QuoteAssembly {
    /// A quote before its speaker is known.
    struct Draft {
        var attribution: Attribution
        /// Places of the quotations whose words are its content, outermost ones.
        var quotations: [Int] = []
        /// It stands behind a dash instead of in marks.
        var isDialogue = false
    }

    let text: AnnotatedText
    let marks: QuotationMarks
    let mentions: [ActorMention]
    var drafts: [Draft] = []
    /// Of each quotation, the draft whose content it is, or -1.
    var owner: [Int]
    /// The drafts whose cues are in a sentence, by its first word.
    var sentencesWithCues: [Int: [Int]] = [:]

    init(_ text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention]) {
        self.text = text
        self.marks = marks
        self.mentions = mentions
        owner = [Int](repeating: -1, count: marks.quotations.count)
    }

    // MARK: Quotes

    /// All drafts in the order of their first words.
    mutating func finish() -> [Draft] {
        for at in drafts.indices { drafts[at].attribution.content.sort { $0.lowerBound < $1.lowerBound } }
        return drafts.sorted { Self.first($0) < Self.first($1) }
    }

    static func first(_ draft: Draft) -> Int { draft.attribution.content.first?.lowerBound ?? 0 }

    /// The quote of a draft; nil where nothing is left of its content.
    func quote(_ draft: Draft, speaker: Speaker) -> Quote? {
        let attribution = draft.attribution
        var ranges: [Range<Int>] = []
        var inMarks = 0
        var words = 0
        let outer = attribution.cue.flatMap { marks.quotation(at: $0.lowerBound) }
        let depth = outer.map { marks.quotations[$0].depth + 1 } ?? 0
        for run in attribution.content {
            let run = trimmed(run)
            guard !run.isEmpty else { continue }
            ranges.append(bytes(of: run))
            for at in run where !text.words[at].isPunctuation {
                words += 1
                if marks.depth(at: at) > depth { inMarks += 1 }
            }
        }
        guard !ranges.isEmpty else { return nil }
        if let content = attribution.content.first, let lexicon = SpeechLexicon.of(text.language) {
            let first = trimmed(content).lowerBound
            // "that" is no word of the speaker's.
            if first < text.words.count, lexicon.complementizers.contains(text.key(first)),
                marks.depth(at: first) <= depth
            {
                words -= inMarks > 0 ? 1 : 0
            }
        }
        // "pushed for it", "it is expected to": no line for so little, or for nobody's words.
        if inMarks == 0, !draft.isDialogue {
            let first = attribution.content.first.map { trimmed($0).lowerBound } ?? 0
            let isClause = Self.clauses.contains(text.key(first))
            guard words > (isClause || isSpeech(attribution.cue) ? 2 : 3) else { return nil }
            // Narration has no such cue; what the tagger is sure of may.
            if !isClause, attribution.score < 0.75, text.language == "en", !isSpeech(attribution.cue),
                !isStance(attribution.cue)
            {
                return nil
            }
            if attribution.source == nil { return nil }
        }
        if draft.isDialogue { inMarks = words }
        let kind: Quote.Kind = inMarks == 0 ? .indirect : inMarks >= words ? .direct : .mixed
        return Quote(
            kind: kind, ranges: ranges, speaker: speaker.actor, speakerRange: speaker.range,
            cue: attribution.cue.map { text.range($0) }, via: speaker.via, said: speaker.said)
    }

    /// The bytes of words; a sentence's stop that is part of the last word, because space stands between it and a closing mark
    /// («Nous sommes prêts. »), is left out.
    func bytes(of run: Range<Int>) -> Range<Int> {
        let range = text.range(run)
        let last = text.words[run.upperBound - 1]
        guard last.shape.contains(.stopped), marks.isMark(run.upperBound), last.range.count > 3,
            text.bytes[last.range].count(where: { $0 == 0x2E }) == 1
        else { return range }
        return range.lowerBound..<range.upperBound - 1
    }

    /// Whether a verb of speech is in the cue, or "according".
    func isSpeech(_ cue: Range<Int>?) -> Bool {
        cue?.contains { SpeechLexicon.english.verbs.contains(text.key($0)) || text.key($0) == Self.according } ?? false
    }

    /// Whether a word of thought, will or stance is in the cue.
    private func isStance(_ cue: Range<Int>?) -> Bool {
        cue?.contains { StanceWords.english.contains(text.key($0)) } ?? false
    }

    static let according = WordKey.of("according")
    static let to = WordKey.of("to")

    /// Words with which a clause that is said begins.
    static let clauses = WordSet("that to if whether how what why who when where he she it they we i no not")

    /// Words without the quotation marks around them and the punctuation at their ends; question and exclamation marks stay.
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        var end = run.upperBound
        while start < end, text.words[start].isPunctuation {
            guard let found = marks.quotation(markedBy: start) else {
                guard isLoose(start) else { break }
                start += 1
                continue
            }
            // A mark whose other one stands within, too, stays, unless both are the ends.
            if let closing = marks.quotations[found].closing, closing > start, closing < end,
                (closing + 1..<end).contains(where: { !text.words[$0].isPunctuation })
            {
                break
            }
            start += 1
        }
        while end > start, text.words[end - 1].isPunctuation {
            guard let found = marks.quotation(markedBy: end - 1) else {
                guard isLoose(end - 1) else { break }
                end -= 1
                continue
            }
            if let opening = marks.quotations[found].opening, opening >= start { break }
            end -= 1
        }
        return start..<end
    }

    /// Whether a punctuation mark at the end of a quote is none of its own.
    func isLoose(_ at: Int) -> Bool {
        switch text.bytes[Int(text.words[at].start)] {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x2D, 0x22, 0x27, 0x60: true  // , . : ; - " ' `
        case 0xE2, 0xC2: true  // dashes, …, marks
        default: false
        }
    }
}
