// Who says what stands in marks and no attribution has.
extension QuoteAssembly {
    /// Finds who says the quotations that no attribution has: by what stands beside them, by the quotation before; else
    /// those that are clauses or sentences are nobody's, and others no quotes.
    mutating func addQuotations() {
        let rules = SpeechRules(
            text, marks: marks, mentions: mentions, lexicon: SpeechLexicon.of(text.language) ?? .plain)
        if SpeechLexicon.of(text.language)?.hasDialogueDashes == true {
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
            let finding = rules.finding(for: index)
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
            } else if let later = speakerLater(index, rules) {
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
    func isInterrupted(_ index: Int, _ draft: Draft, _ finding: SpeechRules.Finding?) -> Bool {
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
    func isCoordinated(_ index: Int, _ draft: Draft) -> Bool {
        guard let before = draft.quotations.last, let cue = draft.attribution.cue, draft.attribution.source != nil,
            let first = marks.quotations[index].words.first, !text.words[first].isCapitalized
        else { return false }
        let start = marks.quotations[index].marked.lowerBound
        let between =
            marks.quotations[before].marked.upperBound..<max(start, marks.quotations[before].marked.upperBound)
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

    func isClitic(_ at: Int) -> Bool { !text.words[at].shape.isDisjoint(with: [.letters, .digits]) }

    /// Words behind which somebody else may speak or act.
    static let breaks = WordSet(
        "but while although though whereas who which he she they it we i as because when said")
    static let ands = WordSet("and or as well und sowie et y e и")

    /// The draft of the quotation that the one at `index` goes on in, where its paragraph ends without a closing mark and
    /// only the last paragraph says who speaks.
    mutating func speakerLater(_ index: Int, _ rules: SpeechRules) -> Int? {
        guard marks.quotations[index].goesOn else { return nil }
        var at = index
        while at < marks.quotations.count, marks.quotations[at].goesOn {
            at += 1
            while at < marks.quotations.count, marks.quotations[at].depth > 0 { at += 1 }
            guard at < marks.quotations.count else { return nil }
            if owner[at] < 0, let finding = rules.finding(for: at), finding.isClose {
                add(
                    at,
                    Attribution(
                        content: [marks.quotations[at].marked], cue: finding.cue, source: finding.source))
            }
            if owner[at] >= 0 { return owner[at] }
        }
        return nil
    }

    mutating func add(_ index: Int, _ attribution: Attribution) {
        owner[index] = drafts.count
        drafts.append(Draft(attribution: attribution, quotations: [index]))
    }

    mutating func join(_ index: Int, to draft: Int) {
        owner[index] = draft
        drafts[draft].quotations.append(index)
        drafts[draft].attribution.content.append(marks.quotations[index].marked)
    }

    /// Whether the quotation at `index` goes on with what is said in `draft`, without a cue of its own.
    func goesOn(_ index: Int, after draft: Int) -> Bool {
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
        let known =
            [attribution.cue?.upperBound ?? 0, attribution.source?.upperBound ?? 0, earlier.marked.upperBound]
            .filter { $0 <= end }.max() ?? earlier.marked.upperBound
        let paragraphs =
            marks.paragraphs.paragraph(of: quotation.words.lowerBound) - marks.paragraphs.paragraph(of: known - 1)
        guard paragraphs <= (isWholeSentence(quotation) ? 1 : 0) else { return false }
        // In a dialogue a question has its answer in the next paragraph, and nobody's words go on in nobody's.
        if paragraphs == 1, attribution.cue == nil || isQuestion(earlier) { return false }
        let last = (known..<end).last { !text.words[$0].isPunctuation } ?? known - 1
        return text.sentence(of: last) == text.sentence(of: known - 1)
    }

    func isQuestion(_ quotation: QuotationMarks.Quotation) -> Bool {
        quotation.words.last.map { text.bytes[Int(text.words[$0].start)] == 0x3F } ?? false
    }

    /// The only one who is said to say something in the sentence before the quotation at `index`, in its paragraph: Orlan said
    /// the talks were over. “We tried.”
    func sourceBefore(_ index: Int) -> Range<Int>? {
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
    func beginsSentence(_ quotation: QuotationMarks.Quotation) -> Bool {
        let first = text.sentences[text.sentence(of: quotation.marked.lowerBound)].lowerBound
        return (first..<quotation.marked.lowerBound).allSatisfy { text.words[$0].isPunctuation }
    }

    /// Whether nothing but the quotation stands in its sentence or sentences.
    func isWholeSentence(_ quotation: QuotationMarks.Quotation) -> Bool {
        let marked = quotation.marked
        let first = text.sentences[text.sentence(of: marked.lowerBound)].lowerBound
        let last = text.sentences[text.sentence(of: marked.upperBound - 1)].upperBound
        return (first..<marked.lowerBound).allSatisfy { text.words[$0].isPunctuation }
            && (marked.upperBound..<max(last, marked.upperBound)).allSatisfy { text.words[$0].isPunctuation }
    }
}
