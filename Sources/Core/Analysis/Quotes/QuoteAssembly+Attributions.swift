// What the tagger found, cut to what the marks and paragraphs allow.
extension QuoteAssembly {
    /// Takes what the tagger found. A quotation that is mostly in the content of one whose cue is outside becomes its
    /// content as a whole, and no content leaves the paragraph of its cue but by quotation marks.
    mutating func take(_ attributions: [Attribution]) {
        var taken: [Attribution] = []
        for attribution in attributions where attribution.score >= least(of: attribution) {
            var attribution = attribution
            let outside = attribution.cue.flatMap { marks.quotation(at: $0.lowerBound) }
            let runs = withoutAdjuncts(
                Self.merged(attribution.content.map { whole($0, within: outside) }), of: attribution)
            attribution.content = limited(
                withoutRelay(inParagraph(runs, of: attribution), of: attribution), of: attribution, within: outside)
            attribution = withSubject(attribution)
            attribution.source = mended(attribution)
            if isClause(attribution.source, behind: attribution.cue) { continue }
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

    /// How sure an attribution must be. A verb of speech speaks for itself; what tells little must be surer. Chosen by what
    /// reads right and by PolNeAR `dev`.
    private func least(of attribution: Attribution) -> Float {
        let words = attribution.content.reduce(0) { $0 + $1.count }
        let isBare = words <= 3 && !attribution.content.contains { $0.contains { marks.isInside($0) } }
        return (isSpeech(attribution.cue) ? 0.35 : 0.5) + (isBare ? 0.15 : 0)
    }

    /// The runs without what stands behind a cue that follows what was said, without marks: "…, he told journalists before
    /// boarding his plane", "…, she said on Monday, hours after the vote".
    func withoutAdjuncts(_ runs: [Range<Int>], of attribution: Attribution) -> [Range<Int>] {
        guard let cue = attribution.cue, let first = runs.first, first.upperBound <= cue.lowerBound else { return runs }
        return runs.filter { run in
            guard run.lowerBound >= cue.upperBound,
                !run.contains(where: { marks.isMark($0) || marks.isInside($0) })
            else { return true }
            // The comma may be the run's first word: "Her party, she said, needed nobody's votes."
            let start = trimmed(run).lowerBound
            return start < run.upperBound && isComma(start - 1) && !Self.adjuncts.contains(text.key(start))
        }
    }

    /// The runs up to a ", according to …" that says who relayed it, where nothing in marks follows.
    func withoutRelay(_ runs: [Range<Int>], of attribution: Attribution) -> [Range<Int>] {
        guard let cue = attribution.cue, !cue.contains(where: { text.key($0) == Self.according }),
            let relay = runs.lazy.joined().first(where: { at in
                text.key(at) == Self.according && text.key(at + 1) == Self.to && isComma(at - 1)
            }), !runs.joined().contains(where: { $0 >= relay && marks.isInside($0) })
        else { return runs }
        return runs.map { $0.clamped(to: 0..<relay - 1) }.filter { !$0.isEmpty }
    }

    static let adjuncts = WordSet(
        "hours days weeks minutes months moments after before shortly soon during following while referring speaking")

    /// A run with the whole of the quotations that its ends lie in, where it has most of them.
    func whole(_ run: Range<Int>, within outer: Int?) -> Range<Int> {
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
    func inParagraph(_ runs: [Range<Int>], of attribution: Attribution) -> [Range<Int>] {
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
    func mended(_ attribution: Attribution) -> Range<Int>? {
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

    /// Whether a source behind its cue is a clause with a verb of its own, and so what is said: "but said the minister was ill".
    func isClause(_ source: Range<Int>?, behind cue: Range<Int>?) -> Bool {
        guard let source, let cue, text.language == "en", cue.upperBound <= source.lowerBound else { return false }
        for at in source {
            if isComma(at) || Self.relatives.contains(text.key(at)) { return false }
            if at > source.lowerBound, Self.finite.contains(text.key(at)) { return true }
        }
        return false
    }

    static let relatives = WordSet("who which that whose whom")
    static let finite = WordSet("was were is are has have had will would said says did does")

    func isComma(_ at: Int) -> Bool {
        text.words[at].isPunctuation && text.bytes[Int(text.words[at].start)] == 0x2C
    }

    /// An attribution whose source is the subject of what is said, "and said China “will help”", with that in its content, and
    /// the pronoun before as its source, where the verbs are coordinated.
    func withSubject(_ attribution: Attribution) -> Attribution {
        guard text.language == "en", let source = attribution.source, let cue = attribution.cue,
            let content = attribution.content.first, cue.upperBound == source.lowerBound,
            source.upperBound == content.lowerBound, cue.lowerBound > 0
        else { return attribution }
        var attribution = attribution
        attribution.content[0] = source.lowerBound..<content.upperBound
        attribution.source = nil
        let start = text.sentences[text.sentence(of: cue.lowerBound)].lowerBound
        if Self.coordinating.contains(text.key(cue.lowerBound - 1))
            || Self.coordinating.contains(text.key(cue.lowerBound)),
            let subject = (start..<cue.lowerBound).last(where: { Self.subjects.contains(text.key($0)) })
        {
            attribution.source = subject..<subject + 1
        }
        return attribution
    }

    static let coordinating = WordSet("and but")
    static let subjects = WordSet("he she they")

    /// The runs of a content that begins with a quotation right before its cue: "A," said X … What follows belongs to it only
    /// if it stands in marks, in the same sentence or as sentences of its own.
    func limited(_ runs: [Range<Int>], of attribution: Attribution, within outer: Int?) -> [Range<Int>] {
        guard let first = runs.first, let cue = attribution.cue, first.lowerBound < cue.lowerBound,
            let found = marks.quotation(markedBy: first.lowerBound) ?? quotation(at: first.lowerBound, within: outer),
            marks.quotations[found].opening == first.lowerBound
                || marks.quotations[found].words.lowerBound == first.lowerBound,
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
                let isInterrupted =
                    sentence.contains(quotation.marked.lowerBound) && quotation.marked.lowerBound >= said
                    && !hasOtherWords(said..<quotation.marked.lowerBound)
                if isBeforeCue || isInterrupted { kept.append(quotation.marked) }
            }
        }
        return Self.merged(kept)
    }

    /// Whether words stand in a range that are no part of an inserted phrase between commas.
    func hasOtherWords(_ range: Range<Int>) -> Bool {
        guard let lexicon = SpeechLexicon.of(text.language) else { return false }
        return range.contains { lexicon.verbs.contains(text.key($0)) }
    }

    /// Whether a comma, stop or such stands at the end of a quotation, within or behind the mark.
    func endsClause(_ quotation: QuotationMarks.Quotation) -> Bool {
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
    func isTitle(_ attribution: Attribution, within outer: Int?) -> Bool {
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
    func withoutDoubles(_ attributions: [Attribution]) -> [Attribution] {
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
    func distance(_ attribution: Attribution, _ hull: Range<Int>) -> Int {
        guard let cue = attribution.cue else { return Int.max }
        return max(0, hull.lowerBound - cue.upperBound, cue.lowerBound - hull.upperBound)
    }

    /// The quotations that a content has for the most part, directly within the one that its cue is in.
    func quotations(of attribution: Attribution, within outer: Int?) -> [Int] {
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
    func directQuotation(_ at: Int, within outer: Int?) -> Int? {
        if let found = marks.quotation(markedBy: at), marks.quotations[found].depth == depth(within: outer) {
            return found
        }
        return quotation(at: at, within: outer)
    }

    func depth(within outer: Int?) -> Int { outer.map { marks.quotations[$0].depth + 1 } ?? 0 }

    /// The quotation that the word at `at` is in and that lies directly in the quotation `outer`.
    func quotation(at: Int, within outer: Int?) -> Int? {
        guard var found = marks.quotation(at: at) else { return nil }
        let depth = depth(within: outer)
        guard marks.quotations[found].depth >= depth else { return nil }
        while marks.quotations[found].depth > depth { found -= 1 }
        return found == outer ? nil : found
    }

    /// Runs in their order, those that touch made one.
    static func merged(_ runs: [Range<Int>]) -> [Range<Int>] {
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
}
