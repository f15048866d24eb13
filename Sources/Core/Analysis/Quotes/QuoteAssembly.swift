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

    private let text: AnnotatedText
    private let marks: QuotationMarks
    private let mentions: [ActorMention]
    private var drafts: [Draft] = []
    /// Of each quotation, the draft whose content it is, or -1.
    private var owner: [Int]
    /// The drafts whose cues are in a sentence, by its first word.
    private var sentencesWithCues: [Int: [Int]] = [:]

    init(_ text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention]) {
        self.text = text
        self.marks = marks
        self.mentions = mentions
        owner = [Int](repeating: -1, count: marks.quotations.count)
    }

    // MARK: Attributions

    /// Takes what the tagger found. A quotation that is mostly in the content of one whose cue is outside becomes its
    /// content as a whole, and no content leaves the paragraph of its cue but by quotation marks.
    mutating func take(_ attributions: [Attribution]) {
        var taken: [Attribution] = []
        for attribution in attributions {
            var attribution = attribution
            let outside = attribution.cue.flatMap { marks.quotation(at: $0.lowerBound) }
            let runs = Self.merged(attribution.content.map { whole($0, within: outside) })
            attribution.content = limited(inParagraph(runs, of: attribution), of: attribution, within: outside)
            attribution.source = mended(attribution)
            guard !attribution.content.isEmpty, !isTitle(attribution, within: outside) else { continue }
            taken.append(attribution)
        }
        for attribution in withoutDoubles(taken) {
            let outside = attribution.cue.flatMap { marks.quotation(at: $0.lowerBound) }
            let quotations = quotations(of: attribution, within: outside)
            for found in quotations where owner[found] < 0 { owner[found] = drafts.count }
            drafts.append(Draft(attribution: attribution, quotations: quotations))
        }
    }

    /// A run with the whole of the quotations that its ends lie in, where it has most of them.
    private func whole(_ run: Range<Int>, within outer: Int?) -> Range<Int> {
        var run = run
        for at in [run.lowerBound, run.upperBound - 1] {
            guard let found = directQuotation(at, within: outer) else { continue }
            let marked = marks.quotations[found].marked
            guard 2 * run.clamped(to: marked).count >= marked.count else { continue }
            run = min(run.lowerBound, marked.lowerBound)..<max(run.upperBound, marked.upperBound)
        }
        return run
    }

    /// What of the runs lies in the paragraph of the cue, or, where nothing does, in that of the first of them.
    private func inParagraph(_ runs: [Range<Int>], of attribution: Attribution) -> [Range<Int>] {
        guard let first = runs.first else { return runs }
        func paragraph(_ at: Int) -> Range<Int> { marks.paragraphs.ranges[marks.paragraphs.paragraph(of: at)] }
        if let cue = attribution.cue {
            let here = runs.map { $0.clamped(to: paragraph(cue.lowerBound)) }.filter { !$0.isEmpty }
            if !here.isEmpty { return here }
        }
        return runs.map { $0.clamped(to: paragraph(first.lowerBound)) }.filter { !$0.isEmpty }
    }

    /// The source of an attribution; of "he met his counterpart, Mara Orlan, and said" not who stands in the apposition but the
    /// subject before.
    private func mended(_ attribution: Attribution) -> Range<Int>? {
        guard let source = attribution.source, let cue = attribution.cue, source.upperBound + 2 == cue.lowerBound,
            source.lowerBound > 1, text.language == "en", isComma(source.upperBound), isComma(source.lowerBound - 1),
            Self.coordinating.contains(text.key(source.upperBound + 1))
                || Self.coordinating.contains(text.key(cue.lowerBound)),
            !text.words[source.lowerBound - 2].isPunctuation, !text.words[source.lowerBound - 2].isCapitalized
        else { return attribution.source }
        let sentence = text.sentences[text.sentence(of: cue.lowerBound)]
        let subject = (sentence.lowerBound..<source.lowerBound).last { Self.subjects.contains(text.key($0)) }
        return subject.map { $0..<$0 + 1 }
    }

    private func isComma(_ at: Int) -> Bool {
        text.words[at].isPunctuation && text.bytes[Int(text.words[at].start)] == 0x2C
    }

    private static let coordinating = WordSet("and but")
    private static let subjects = WordSet("he she they")

    /// The runs of a content that begins with a quotation right before its cue: "A," said X … What follows belongs to it only
    /// if it stands in marks, in the same sentence or as sentences of its own.
    private func limited(_ runs: [Range<Int>], of attribution: Attribution, within outer: Int?) -> [Range<Int>] {
        guard let first = runs.first, let cue = attribution.cue, first.lowerBound < cue.lowerBound,
            let found = marks.quotation(markedBy: first.lowerBound) ?? quotation(at: first.lowerBound, within: outer),
            marks.quotations[found].opening == first.lowerBound || marks.quotations[found].words.lowerBound == first.lowerBound,
            marks.quotations[found].marked.upperBound <= cue.lowerBound, endsClause(marks.quotations[found])
        else { return runs }
        let start = marks.quotations[found].marked.upperBound
        let said = max(cue.upperBound, attribution.source?.upperBound ?? 0)
        let sentence = text.sentences[text.sentence(of: cue.lowerBound)]
        var kept = [marks.quotations[found].marked]
        for run in runs {
            var at = max(run.lowerBound, start)
            while at < run.upperBound {
                guard let next = marks.quotation(markedBy: at) ?? quotation(at: at, within: outer),
                    marks.quotations[next].depth == marks.quotations[found].depth
                else {
                    at += 1
                    continue
                }
                let quotation = marks.quotations[next]
                at = max(at + 1, quotation.marked.upperBound)
                let isBeforeCue = quotation.marked.upperBound <= cue.lowerBound
                let isInterrupted = sentence.contains(quotation.marked.lowerBound) && quotation.marked.lowerBound >= said
                    && !hasOtherWords(said..<quotation.marked.lowerBound)
                if isBeforeCue || isInterrupted { kept.append(quotation.marked) }
            }
        }
        return Self.merged(kept)
    }

    /// Whether words stand in a range that are no part of an inserted phrase between commas.
    private func hasOtherWords(_ range: Range<Int>) -> Bool {
        guard let lexicon = SpeechLexicon.of(text.language) else { return false }
        return range.contains { lexicon.verbs.contains(text.key($0)) }
    }

    /// Whether a comma, stop or such stands at the end of a quotation, within or behind the mark.
    private func endsClause(_ quotation: QuotationMarks.Quotation) -> Bool {
        for at in [quotation.words.upperBound - 1, quotation.marked.upperBound] where text.words.indices.contains(at) {
            if text.words[at].isPunctuation,
                [0x2C, 0x2E, 0x21, 0x3F, 0x2D, 0xE2].contains(text.bytes[Int(text.words[at].start)])
            {
                return true
            }
        }
        return false
    }

    /// Whether all of a content is a title or name in marks that does not stand right beside the cue: "on “Good Morning,” Orlan
    /// said that".
    private func isTitle(_ attribution: Attribution, within outer: Int?) -> Bool {
        guard let content = attribution.content.first, attribution.content.count == 1, let cue = attribution.cue,
            let found = marks.quotation(markedBy: content.lowerBound),
            marks.quotations[found].marked.lowerBound == content.lowerBound,
            marks.quotations[found].marked.upperBound >= content.upperBound
        else { return false }
        let quotation = marks.quotations[found]
        let words = quotation.words.filter { !text.words[$0].isPunctuation }
        guard let last = quotation.words.last, words.count < 8 else { return false }
        if [0x21, 0x3F].contains(text.bytes[Int(text.words[last].start)]) { return false }
        let capitals = words.filter { text.words[$0].isCapitalized }.count
        guard capitals * 3 >= words.count * 2 else { return false }
        if cue.upperBound <= content.lowerBound {
            return (cue.upperBound..<content.lowerBound).contains { !text.words[$0].isPunctuation }
        }
        // Behind it, with something else that is said: "…," Orlan said the talks were over.
        let next = max(cue.upperBound, attribution.source?.upperBound ?? 0)
        return next < text.words.count && !text.words[next].isPunctuation
    }

    /// Attributions of which none says the same words as another: of two, that whose cue is nearer.
    private func withoutDoubles(_ attributions: [Attribution]) -> [Attribution] {
        var places: [Range<Int>: Int] = [:]
        var kept: [Attribution] = []
        for attribution in attributions {
            guard let first = attribution.content.first, let last = attribution.content.last else { continue }
            let hull = first.lowerBound..<last.upperBound
            guard let place = places[hull] else {
                places[hull] = kept.count
                kept.append(attribution)
                continue
            }
            if distance(attribution, hull) < distance(kept[place], hull) { kept[place] = attribution }
        }
        return kept
    }

    /// How many words lie between a cue and what is said.
    private func distance(_ attribution: Attribution, _ hull: Range<Int>) -> Int {
        guard let cue = attribution.cue else { return Int.max }
        return max(0, hull.lowerBound - cue.upperBound, cue.lowerBound - hull.upperBound)
    }

    /// The quotations that a content has for the most part, directly within the one that its cue is in.
    private func quotations(of attribution: Attribution, within outer: Int?) -> [Int] {
        var found: [Int] = []
        for run in attribution.content {
            var at = run.lowerBound
            while at < run.upperBound {
                if let next = directQuotation(at, within: outer), found.last != next,
                    2 * marks.quotations[next].words.clamped(to: run).count >= marks.quotations[next].words.count
                {
                    found.append(next)
                    at = max(at + 1, marks.quotations[next].marked.upperBound)
                } else {
                    at += 1
                }
            }
        }
        return found
    }

    /// The quotation directly within `outer` that the word at `at` is in or a mark of.
    private func directQuotation(_ at: Int, within outer: Int?) -> Int? {
        if let found = marks.quotation(markedBy: at), marks.quotations[found].depth == depth(within: outer) { return found }
        return quotation(at: at, within: outer)
    }

    private func depth(within outer: Int?) -> Int { outer.map { marks.quotations[$0].depth + 1 } ?? 0 }

    /// The quotation that the word at `at` is in and that lies directly in the quotation `outer`.
    private func quotation(at: Int, within outer: Int?) -> Int? {
        guard var found = marks.quotation(at: at) else { return nil }
        let depth = depth(within: outer)
        guard marks.quotations[found].depth >= depth else { return nil }
        while marks.quotations[found].depth > depth { found -= 1 }
        return found == outer ? nil : found
    }

    /// Runs in their order, those that touch made one.
    private static func merged(_ runs: [Range<Int>]) -> [Range<Int>] {
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
        if let rules, SpeechLexicon.of(text.language)?.hasDialogueDashes == true {
            let dashes = DialogueDashes(text: text, paragraphs: marks.paragraphs, rules: rules)
            drafts += dashes.attributions().map { Draft(attribution: $0, isDialogue: true) }
        }
        for (index, draft) in drafts.enumerated() {
            guard let cue = draft.attribution.cue, !marks.isInside(cue.lowerBound) else { continue }
            sentencesWithCues[text.sentences[text.sentence(of: cue.lowerBound)].lowerBound, default: []].append(index)
        }
        var last: Int?
        for (index, quotation) in marks.quotations.enumerated() where quotation.depth == 0 {
            if owner[index] >= 0 {
                last = owner[index]
                continue
            }
            guard !quotation.words.isEmpty else { continue }
            let finding = rules?.finding(for: index)
            if let last, isInterrupted(index, drafts[last], finding) {
                join(index, to: last)
                continue
            }
            let isStatement = isStatement(quotation)
            if let finding, finding.isClose || finding.lead != nil {
                let lead = finding.lead?.lowerBound ?? quotation.marked.lowerBound
                add(
                    index,
                    Attribution(
                        content: [lead..<quotation.marked.upperBound], cue: finding.cue, source: finding.source))
                last = drafts.count - 1
                continue
            }
            if let before = last, goesOn(index, after: before) {
                join(index, to: before)
            } else if let later = speakerLater(index) {
                join(index, to: later)
            } else if let last, isCoordinated(index, drafts[last]) {
                join(index, to: last)
            } else if isStatement {
                add(index, Attribution(content: [quotation.marked], cue: nil, source: sourceBefore(index)))
                last = drafts.count - 1
            }
        }
    }

    /// Whether the quotation at `index` is the rest of what a cue in its sentence interrupts: "We are ready," Xi said,
    /// according to the Kremlin, "to talk"; or is coordinated with it: said it would “build” and “repair”.
    private func isInterrupted(_ index: Int, _ draft: Draft, _ finding: SpeechRules.Finding?) -> Bool {
        guard let before = draft.quotations.last, let cue = draft.attribution.cue else { return false }
        if let finding, let other = finding.cue, other != cue, finding.isClose || finding.lead != nil { return false }
        if let other = finding?.cue, other == cue { return true }
        let earlier = marks.quotations[before]
        let start = marks.quotations[index].marked.lowerBound
        guard earlier.marked.upperBound <= start else { return false }
        let between = earlier.marked.upperBound..<start
        let sentence = text.sentences[text.sentence(of: start)]
        guard sentence.contains(earlier.marked.upperBound - 1) else { return false }
        if between.contains(cue.lowerBound) {
            // "…," Orlan said before asking her, "…?": another verb, another quote.
            let behind = max(cue.upperBound, between.lowerBound)
            return text.bytes[Int(text.words[start - 1].start)] == 0x2C
                && !(behind < start && hasOtherWords(behind..<start))
        }
        // “build” and “repair”
        return between.count <= 3
            && between.allSatisfy { text.words[$0].isPunctuation || Self.ands.contains(text.key($0)) }
    }

    /// Whether a few words in marks are part of a list in a sentence whose source speaks in marks before: saying it values the
    /// “balanced stance”, thanks its friends, and opposes “provocations”.
    private func isCoordinated(_ index: Int, _ draft: Draft) -> Bool {
        guard let before = draft.quotations.last, let cue = draft.attribution.cue, draft.attribution.source != nil,
            let first = marks.quotations[index].words.first, !text.words[first].isCapitalized
        else { return false }
        let start = marks.quotations[index].marked.lowerBound
        let between = marks.quotations[before].marked.upperBound..<max(start, marks.quotations[before].marked.upperBound)
        let sentence = text.sentences[text.sentence(of: start)]
        guard sentence.contains(cue.lowerBound), sentence.contains(between.lowerBound),
            cue.upperBound <= marks.quotations[before].marked.lowerBound, between.count <= 24,
            between.contains(where: isComma),
            let list = between.last(where: { Self.ands.contains(text.key($0)) }), isComma(list - 1)
        else { return false }
        return !between.contains { at in
            Self.breaks.contains(text.key(at)) || text.words[at].isPunctuation && !isComma(at) && !isClitic(at)
        }
    }

    private func isClitic(_ at: Int) -> Bool { !text.words[at].shape.isDisjoint(with: [.letters, .digits]) }

    /// Words behind which somebody else may speak or act.
    private static let breaks = WordSet("but while although though whereas who which he she they it we i as because when said")
    private static let ands = WordSet("and or as well und sowie et y e и")

    /// The draft of the quotation that the one at `index` goes on in, where its paragraph ends without a closing mark and
    /// only the last paragraph says who speaks.
    private func speakerLater(_ index: Int) -> Int? {
        guard marks.quotations[index].goesOn else { return nil }
        var at = index
        while at < marks.quotations.count, marks.quotations[at].goesOn {
            at += 1
            while at < marks.quotations.count, marks.quotations[at].depth > 0 { at += 1 }
            if at < marks.quotations.count, owner[at] >= 0 { return owner[at] }
        }
        return nil
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
        guard isWholeSentence(quotation) || isStatement(quotation) && beginsSentence(quotation) else { return false }
        // All that stands between belongs to the cue's sentence.
        let attribution = drafts[draft].attribution
        let end = quotation.marked.lowerBound
        guard earlier.marked.upperBound <= end else { return false }
        let known = [attribution.cue?.upperBound ?? 0, attribution.source?.upperBound ?? 0, earlier.marked.upperBound]
            .filter { $0 <= end }.max() ?? earlier.marked.upperBound
        let paragraphs =
            marks.paragraphs.paragraph(of: quotation.words.lowerBound) - marks.paragraphs.paragraph(of: known - 1)
        guard paragraphs <= (isWholeSentence(quotation) ? 1 : 0) else { return false }
        let last = (known..<end).last { !text.words[$0].isPunctuation } ?? known - 1
        return text.sentence(of: last) == text.sentence(of: known - 1)
    }

    /// The only one who is said to say something in the sentence before the quotation at `index`, in its paragraph: Orlan said
    /// the talks were over. “We tried.”
    private func sourceBefore(_ index: Int) -> Range<Int>? {
        let quotation = marks.quotations[index]
        let start = quotation.marked.lowerBound
        guard isWholeSentence(quotation), start > 0 else { return nil }
        let before = text.sentences[text.sentence(of: start - 1)]
        let paragraph = marks.paragraphs.ranges[marks.paragraphs.paragraph(of: start)]
        guard paragraph.contains(before.lowerBound) else { return nil }
        var found: Range<Int>?
        for draft in sentencesWithCues[before.lowerBound] ?? [] {
            guard let source = drafts[draft].attribution.source else { return nil }
            guard found == nil || found == source else { return nil }
            found = source
        }
        return found
    }

    /// Whether the sentence begins with the quotation.
    private func beginsSentence(_ quotation: QuotationMarks.Quotation) -> Bool {
        let first = text.sentences[text.sentence(of: quotation.marked.lowerBound)].lowerBound
        return (first..<quotation.marked.lowerBound).allSatisfy { text.words[$0].isPunctuation }
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
        // "declined to comment", "pushed for it": no line for so little.
        if inMarks == 0, words < 3 { return nil }
        if draft.isDialogue { inMarks = words }
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
