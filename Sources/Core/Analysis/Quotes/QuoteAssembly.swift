/// Puts quotation marks and attributions of a text together to quotes.
struct QuoteAssembly {
    /// A quote before its speaker is known.
    struct Draft {
        var attribution: Attribution
        /// Places of the quotations whose words are its content, outermost ones.
        var quotations: [Int] = []
        /// Nobody is named: what it says is found, not who says it.
        var isOpen: Bool { attribution.source == nil && attribution.cue == nil }
    }

    private let text: AnnotatedText
    private let marks: QuotationMarks
    private let mentions: [ActorMention]
    private var drafts: [Draft] = []
    /// Of each quotation, the draft whose content it is, or -1.
    private var owner: [Int]

    init(_ text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention]) {
        self.text = text
        self.marks = marks
        self.mentions = mentions
        owner = [Int](repeating: -1, count: marks.quotations.count)
    }

    // MARK: Attributions

    /// Takes what the tagger found. A quotation that is mostly in the content of one whose cue is outside becomes its
    /// content as a whole.
    mutating func take(_ attributions: [Attribution]) {
        for attribution in attributions {
            var attribution = attribution
            let outside = attribution.cue.flatMap { marks.quotation(at: $0.lowerBound) }
            var runs: [Range<Int>] = []
            var taken: [Int] = []
            for run in attribution.content {
                var run = run
                for at in [run.lowerBound, run.upperBound - 1] {
                    guard let found = quotation(at: at, within: outside) else { continue }
                    let quotation = marks.quotations[found]
                    let shared = run.clamped(to: quotation.marked).count
                    guard 2 * shared >= quotation.words.count else { continue }
                    run = min(run.lowerBound, quotation.marked.lowerBound)..<max(run.upperBound, quotation.marked.upperBound)
                }
                runs.append(run)
            }
            attribution.content = Self.merged(runs, around: [attribution.cue, attribution.source].compactMap(\.self))
            for run in attribution.content {
                var at = run.lowerBound
                while at < run.upperBound {
                    if let found = marks.quotation(markedBy: at) ?? quotation(at: at, within: outside),
                        owner[found] < 0, marks.quotations[found].words.clamped(to: run).count * 2 >= marks.quotations[found].words.count
                    {
                        taken.append(found)
                        owner[found] = drafts.count
                        at = max(at + 1, marks.quotations[found].marked.upperBound)
                    } else {
                        at += 1
                    }
                }
            }
            drafts.append(Draft(attribution: attribution, quotations: taken))
        }
    }

    /// The quotation that the word at `at` is in and that lies directly in the quotation `outer`.
    private func quotation(at: Int, within outer: Int?) -> Int? {
        guard var found = marks.quotation(at: at) ?? marks.quotation(markedBy: at) else { return nil }
        let depth = outer.map { marks.quotations[$0].depth + 1 } ?? 0
        guard marks.quotations[found].depth >= depth else { return nil }
        while marks.quotations[found].depth > depth { found -= 1 }
        return found == outer ? nil : found
    }

    /// Runs in their order, those that touch made one, without the words of the cue and source at their ends.
    private static func merged(_ runs: [Range<Int>], around others: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) where !run.isEmpty {
            if let last = merged.last, run.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
            } else {
                merged.append(run)
            }
        }
        return merged
    }

    // MARK: Quotations

    /// Finds who says the quotations that no attribution has: by what stands beside them, by the quotation before; else
    /// those that are clauses or sentences are nobody's, and others no quotes.
    mutating func addQuotations() {
        let rules = SpeechLexicon.of(text.language).map {
            SpeechRules(text, marks: marks, mentions: mentions, lexicon: $0)
        }
        var last: Int?
        for (index, quotation) in marks.quotations.enumerated() where quotation.depth == 0 {
            if owner[index] >= 0 {
                last = owner[index]
                continue
            }
            guard !quotation.words.isEmpty else { continue }
            let isStatement = isStatement(quotation)
            if let finding = rules?.finding(for: index), finding.isClose || isStatement || finding.lead != nil,
                isStatement || isSaid(quotation, finding)
            {
                // "We are ready," Xi said, "to talk": the second one's cue is the first one's.
                if let last, let cue = finding.cue, drafts[last].attribution.cue == cue {
                    join(index, to: last)
                } else {
                    let lead = finding.lead?.lowerBound ?? quotation.marked.lowerBound
                    add(index, Attribution(content: [lead..<quotation.marked.upperBound], cue: finding.cue, source: finding.source))
                    last = drafts.count - 1
                }
                continue
            }
            if let before = last, goesOn(index, after: before) {
                join(index, to: before)
            } else if isStatement {
                add(index, Attribution(content: [quotation.marked], cue: nil, source: nil))
                last = drafts.count - 1
            }
        }
    }

    private mutating func add(_ index: Int, _ attribution: Attribution) {
        owner[index] = drafts.count
        drafts.append(Draft(attribution: attribution, quotations: [index]))
    }

    private mutating func join(_ index: Int, to draft: Int) {
        owner[index] = draft
        drafts[draft].quotations.append(index)
        drafts[draft].attribution.content.append(marks.quotations[index].marked)
    }

    /// Whether the quotation at `index` goes on with what is said in `draft`, without a cue of its own.
    private func goesOn(_ index: Int, after draft: Int) -> Bool {
        guard let before = drafts[draft].quotations.last else { return false }
        let earlier = marks.quotations[before]
        let quotation = marks.quotations[index]
        if earlier.goesOn, earlier.marked.upperBound <= quotation.marked.lowerBound,
            marks.paragraphs.paragraph(of: earlier.words.lowerBound) + 1
                == marks.paragraphs.paragraph(of: quotation.words.lowerBound)
        {
            return true
        }
        guard isWholeSentence(quotation) else { return false }
        // All that stands between belongs to the cue's sentence, and names nobody else.
        let attribution = drafts[draft].attribution
        let start = earlier.marked.upperBound
        let end = quotation.marked.lowerBound
        guard start <= end else { return false }
        let known = [attribution.cue, attribution.source].compactMap(\.self).map(\.upperBound).max() ?? start
        let rest = max(start, known)..<max(start, known, end)
        let sentences = text.sentence(of: max(0, end - 1)) - text.sentence(of: max(0, min(rest.lowerBound, end) - 1))
        let hasWords = rest.contains { !text.words[$0].isPunctuation }
        let paragraphs =
            marks.paragraphs.paragraph(of: quotation.words.lowerBound)
            - marks.paragraphs.paragraph(of: earlier.marked.upperBound - 1)
        guard paragraphs <= 1 else { return false }
        if !hasWords { return true }
        guard sentences == 0 else { return false }
        return !mentions(in: rest).contains { $0.kind == .person }
    }

    private func mentions(in words: Range<Int>) -> ArraySlice<ActorMention> {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].words.lowerBound < words.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < mentions.count, mentions[end].words.lowerBound < words.upperBound { end += 1 }
        return mentions[low..<end]
    }

    /// Whether nothing but the quotation stands in its sentence or sentences.
    private func isWholeSentence(_ quotation: QuotationMarks.Quotation) -> Bool {
        let marked = quotation.marked
        let first = text.sentences[text.sentence(of: marked.lowerBound)].lowerBound
        let last = text.sentences[text.sentence(of: marked.upperBound - 1)].upperBound
        return (first..<marked.lowerBound).allSatisfy { text.words[$0].isPunctuation }
            && (marked.upperBound..<max(last, marked.upperBound)).allSatisfy { text.words[$0].isPunctuation }
    }

    // MARK: Scare quotes

    /// Whether what stands in marks is a clause or a sentence, and no term, title or nickname: it ends as a clause does, or is
    /// long, and does not have the capitals of a title.
    private func isStatement(_ quotation: QuotationMarks.Quotation) -> Bool {
        var words = 0
        var capitals = 0
        for at in quotation.words where !text.words[at].isPunctuation {
            words += 1
            if text.words[at].isCapitalized { capitals += 1 }
        }
        guard words >= 2, let last = quotation.words.last else { return isWholeSentence(quotation) && words > 0 }
        let first = text.words[quotation.words.lowerBound]
        let isTitle = words > 1 && capitals * 3 >= words * 2 && text.language != "de"
        if isWholeSentence(quotation) { return true }
        if isTitle, words < 10 { return false }
        let ending = text.bytes[Int(text.words[last].start)]
        let endsClause = text.words[last].isPunctuation && [0x2C, 0x2E, 0x21, 0x3F].contains(ending)
        if first.isCapitalized, endsClause, words >= 3 { return true }
        return words >= 8
    }

    /// Whether a few words in marks are said by the source of `finding`, not only marked by who writes.
    private func isSaid(_ quotation: QuotationMarks.Quotation, _ finding: SpeechRules.Finding) -> Bool {
        finding.isClose || finding.lead != nil
    }

    // MARK: Quotes

    /// All drafts in the order of their first words.
    mutating func finish() -> [Draft] {
        for at in drafts.indices { drafts[at].attribution.content.sort { $0.lowerBound < $1.lowerBound } }
        return drafts.sorted { Self.first($0) < Self.first($1) }
    }

    private static func first(_ draft: Draft) -> Int { draft.attribution.content.first?.lowerBound ?? 0 }

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
            ranges.append(text.range(run))
            for at in run where !text.words[at].isPunctuation {
                words += 1
                if marks.depth(at: at) > depth { inMarks += 1 }
            }
        }
        guard !ranges.isEmpty else { return nil }
        if let content = attribution.content.first, let lexicon = SpeechLexicon.of(text.language) {
            let first = trimmed(content).lowerBound
            // "that" is no word of the speaker's.
            if first < text.words.count, lexicon.complementizers.contains(text.key(first)), marks.depth(at: first) <= depth {
                words -= 1
            }
        }
        let kind: Quote.Kind = inMarks == 0 ? .indirect : inMarks >= words ? .direct : .mixed
        return Quote(
            kind: kind, ranges: ranges, speaker: speaker.actor, speakerRange: speaker.range,
            cue: attribution.cue.map { text.range($0) }, via: speaker.via, said: speaker.said)
    }

    /// Words without the quotation marks around them and the punctuation at their ends; question and exclamation marks stay.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
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
    private func isLoose(_ at: Int) -> Bool {
        switch text.bytes[Int(text.words[at].start)] {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x2D, 0x22, 0x27, 0x60: true  // , . : ; - " ' `
        case 0xE2, 0xC2: true  // dashes, …, marks
        default: false
        }
    }
}
