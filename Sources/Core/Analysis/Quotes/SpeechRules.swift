/// Finds who says what stands in quotation marks by the words right beside them: a verb of speech with its subject, a
/// preposition ("laut", "according to"), or a colon. For languages that no weights are there for, and for quotations that
/// the weights leave over.
struct SpeechRules {
    private let text: AnnotatedText
    private let marks: QuotationMarks
    private let lexicon: SpeechLexicon
    /// Of each word, the place in the mentions of the one that it is in, or -1.
    private let mentionAt: [Int32]
    private let mentions: [ActorMention]

    /// - Parameter mentions: of the text in their order.
    init(_ text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention], lexicon: SpeechLexicon) {
        self.text = text
        self.marks = marks
        self.mentions = mentions
        self.lexicon = lexicon
        var mentionAt = [Int32](repeating: -1, count: text.words.count)
        for (index, mention) in mentions.enumerated() {
            for word in mention.words.clamped(to: 0..<text.words.count) { mentionAt[word] = Int32(index) }
        }
        self.mentionAt = mentionAt
    }

    /// What a quotation's neighbours say of it.
    struct Finding {
        var cue: Range<Int>?
        var source: Range<Int>?
        /// Words before the quotation that belong to what is said ("that Chinese officials had").
        var lead: Range<Int>?
        /// Whether it is said by a colon or a verb right beside the marks, not by one further away.
        var isClose: Bool
    }

    /// Who says the quotation at `index`; nil where nothing beside it tells.
    func finding(for index: Int) -> Finding? {
        let quotation = marks.quotations[index].marked
        return behind(quotation) ?? before(quotation)
    }

    /// The verb of speech that begins at `start`, and its subject behind it, before `limit`; nil where none does.
    func clause(_ start: Int, _ limit: Int) -> Finding? {
        guard start < limit, let cue = verb(start, limit) else { return nil }
        return Finding(cue: cue.words, source: cue.pronounIsIn ? nil : phrase(cue.words.upperBound, limit), isClose: true)
    }

    // MARK: Behind: "…," said Orlan

    private func behind(_ quotation: Range<Int>) -> Finding? {
        let limit = bound(behind: quotation)
        if let source = signature(quotation.upperBound, limit) { return Finding(source: source, isClose: true) }
        guard let first = skipMarks(quotation.upperBound, limit) else { return nil }
        if let end = preposition(first, limit) {
            guard let source = phrase(end, limit) else { return nil }
            return isFragment(quotation) ? nil : Finding(cue: first..<end, source: source, isClose: true)
        }
        if let cue = verb(first, limit) {
            if cue.pronounIsIn { return Finding(cue: cue.words, source: nil, isClose: true) }
            // "…," added that. Only a noun phrase speaks.
            if let source = phrase(cue.words.upperBound, limit) {
                return Finding(cue: cue.words, source: source, isClose: true)
            }
            return nil
        }
        guard lexicon.isSourceFirst, begins(first), endsClause(quotation), !isFragment(quotation) else { return nil }
        // "…," Orlan, a fellow at Velmar, told Radio X.
        var at = first + 1
        while at < min(limit, first + 28) {
            if lexicon.stops.contains(text.key(at)), at == first + 1, mention(at) == nil { return nil }
            if mention(at) == nil, let cue = verb(at, limit), !cue.pronounIsIn {
                let source = trimmed(first..<at)
                return source.isEmpty ? nil : Finding(cue: cue.words, source: source, isClose: true)
            }
            if isMark(at, ";") || isMark(at, ".") { return nil }
            at += 1
        }
        return nil
    }

    /// The name behind a dash with which a sentence ends: “…” — Mara Orlan.
    private func signature(_ start: Int, _ limit: Int) -> Range<Int>? {
        guard start + 1 < limit, limit - start <= 8, isDash(start) else { return nil }
        var end = limit
        while end > start + 1, isMark(end - 1, ".") { end -= 1 }
        let name = start + 1..<end
        guard name.count > 1, name.allSatisfy({ text.words[$0].isCapitalized || isClitic($0) && mention($0) != nil }) else {
            return nil
        }
        return name
    }

    /// Whether a comma, stop or such stands at the end of the quotation, within or behind the mark: what follows is not
    /// about the words in marks but about who says them.
    private func endsClause(_ quotation: Range<Int>) -> Bool {
        let last = quotation.upperBound - 2
        for at in [last, quotation.upperBound] where at >= quotation.lowerBound && at < text.words.count {
            if isMark(at, ",") || isMark(at, "!") || isMark(at, "?") || isMark(at, ".") || isDash(at) { return true }
        }
        return false
    }

    /// Whether a quotation is a word, or a few words with capitals as a title has them ("Good Morning Orlan").
    private func isFragment(_ quotation: Range<Int>) -> Bool {
        let words = quotation.filter { !text.words[$0].isPunctuation }
        let last = quotation.dropLast().last { !marks.isMark($0) }
        if let last, isMark(last, "!") || isMark(last, "?") { return false }
        let capitals = words.filter { text.words[$0].isCapitalized }
        return words.count < 2 || words.count < 8 && capitals.count * 3 >= words.count * 2
    }

    // MARK: Before: Orlan said: "…"

    private func before(_ quotation: Range<Int>) -> Finding? {
        let start = bound(before: quotation)
        var at = quotation.lowerBound - 1
        var hasColon = false
        while at >= start, text.words[at].isPunctuation, !marks.isMark(at), !isBracket(at) {
            if isMark(at, ":") { hasColon = true }
            if isMark(at, ".") || isMark(at, ";") { return nil }
            at -= 1
        }
        guard at >= start else { return nil }
        let behindLead = at + 1
        // The last verb of speech before it, with what it is the verb of.
        var words = 0
        while at >= start, words < 24, !marks.isMark(at) {
            if mention(at) == nil || text.words[at].isCapitalized == false, let cue = verb(at, behindLead),
                cue.words.upperBound <= behindLead
            {
                let isClose = cue.words.upperBound >= behindLead || hasColon
                guard let source = subject(of: cue.words, from: start) else {
                    if hasColon, let source = phrase(cue.words.upperBound, behindLead) {
                        return Finding(cue: cue.words, source: source, isClose: true)
                    }
                    return isClose && !isFragment(quotation) ? Finding(cue: cue.words, source: nil, isClose: true) : nil
                }
                let lead = hasColon ? nil : lead(cue.words.upperBound, behindLead)
                if lead == nil, !isClose { return nil }
                return Finding(cue: cue.words, source: source, lead: lead, isClose: isClose)
            }
            if isMark(at, ";") { return nil }
            at -= 1
            words += 1
        }
        // "According to Orlan, …", "Orlan: …"
        if let end = preposition(start, behindLead), let source = phrase(end, behindLead) {
            return Finding(cue: start..<end, source: source, isClose: hasColon || source.upperBound + 2 >= behindLead)
        }
        guard hasColon, behindLead - start <= 10 else { return nil }
        let lead = trimmed(start..<behindLead)
        guard let name = lead.first(where: { at in mention(at).map { mentions[$0].kind != .place } ?? false }),
            let mention = mention(name)
        else { return nil }
        // The name with its title, not all of a clause: "Die Präsidentin Mara Orlan reagierte gelassen: „…“".
        var first = mentions[mention].words.lowerBound
        while first > lead.lowerBound, text.words[first - 1].isCapitalized || lexicon.determiners.contains(text.key(first - 1)) {
            first -= 1
        }
        let end = min(mentions[mention].words.upperBound, lead.upperBound)
        return first < end ? Finding(cue: nil, source: first..<end, isClose: true) : nil
    }

    /// What stands between a verb and the quotation and is said as well ("it a “disgrace”", "that officials had “concerns”");
    /// nil where nothing does, or something else.
    private func lead(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, lexicon.isSourceFirst else { return nil }
        if let that = (start..<min(end, start + 8)).first(where: { lexicon.complementizers.contains(text.key($0)) }) {
            return that..<end
        }
        guard end - start <= 8, !Self.addressed.contains(text.key(start - 1)) else { return nil }
        let isOneClause = !(start..<end).contains {
            text.words[$0].isPunctuation && !isClitic($0) || Self.joins.contains(text.key($0))
        }
        return isOneClause ? start..<end : nil
    }

    /// Verbs whose object is who is spoken to.
    private static let addressed = WordSet("told tells tell telling asked asks asking replied responded spoke")

    /// The subject of a verb, before it and not before `start`.
    private func subject(of cue: Range<Int>, from start: Int) -> Range<Int>? {
        var end = cue.lowerBound
        while end > start, lexicon.auxiliaries.contains(text.key(end - 1)) { end -= 1 }
        guard end > start else { return nil }
        var first = end
        var words = 0
        while first > start, words < 16 {
            let at = first - 1
            if mention(at) == nil {
                let key = text.key(at)
                if marks.isMark(at) || isMark(at, ";") || isMark(at, ":") || isDash(at) || isBracket(at) { break }
                if isMark(at, ",") {
                    // An apposition ends here: "Orlan, the minister, said".
                    guard words == 0 else { break }
                    guard let opening = apposition(endingAt: at, from: start) else { break }
                    words += first - opening
                    first = opening
                    continue
                }
                if lexicon.pronouns.contains(key) {
                    if words == 0 { first = at }
                    break
                }
                if words > 0, Self.joins.contains(key), mention(at + 1) == nil || !text.words[at + 1].isCapitalized { break }
                if verb(at, cue.lowerBound) != nil { break }
            }
            first = at
            words += 1
        }
        let source = trimmed(first..<end)
        guard let head = source.first, begins(head) || source.contains(where: { mention($0) != nil }) else { return nil }
        // A long run before the verb: the last mention in it speaks.
        if source.count > 8, let name = source.last(where: { mention($0) != nil }), let mention = mention(name) {
            return mentions[mention].words
        }
        return source
    }

    /// The beginning of the noun phrase whose apposition ends at the comma `end`.
    private func apposition(endingAt end: Int, from start: Int) -> Int? {
        var at = end - 1
        var words = 0
        while at > start, words < 14 {
            if isMark(at, ","), mention(at - 1) != nil, let mention = mention(at - 1) {
                return max(start, mentions[mention].words.lowerBound)
            }
            if marks.isMark(at) || isMark(at, ";") || isMark(at, ":") { return nil }
            at -= 1
            words += 1
        }
        return nil
    }

    private static let joins = WordSet(
        "and but that which who what as when while because after before if where et y e und aber и но")

    // MARK: Verbs and phrases

    /// The verb of speech at `at` with its auxiliary or participle, and whether it has its pronoun in it ("dit-il").
    private func verb(_ at: Int, _ limit: Int) -> (words: Range<Int>, pronounIsIn: Bool)? {
        let key = text.key(at)
        if lexicon.verbs.contains(key) { return (at..<at + 1, false) }
        if lexicon.auxiliaries.contains(key) {
            var next = at + 1
            while next < min(limit, at + 3) {
                if lexicon.participles.contains(text.key(next)) { return (at..<next + 1, false) }
                guard !text.words[next].isPunctuation, !text.words[next].isCapitalized else { break }
                next += 1
            }
            return nil
        }
        guard lexicon.joinsPronouns, text.words[at].shape.contains(.hyphen), !text.words[at].isCapitalized else { return nil }
        // "dit-il", "a-t-elle déclaré", "expliquent-ils".
        let word = text.string(at)
        let parts = word.split(separator: "-")
        guard parts.count > 1, let verb = parts.first, let pronoun = parts.last,
            lexicon.pronouns.contains(WordKey.of(String(pronoun)))
        else { return nil }
        if lexicon.verbs.contains(WordKey.of(String(verb))) { return (at..<at + 1, true) }
        guard lexicon.auxiliaries.contains(WordKey.of(String(verb))) else { return nil }
        for next in at + 1..<max(at + 1, min(limit, at + 4)) where lexicon.participles.contains(text.key(next)) {
            return (at..<next + 1, true)
        }
        return nil
    }

    /// Behind the preposition of a source that begins at `at`; nil where none does.
    private func preposition(_ at: Int, _ limit: Int) -> Int? {
        guard at < limit else { return nil }
        let key = text.key(at)
        if lexicon.sources.contains(key) { return at + 1 }
        guard at + 1 < limit else { return nil }
        let next = text.key(at + 1)
        return lexicon.sourcePairs.contains { $0.first == key && $0.second == next } ? at + 2 : nil
    }

    /// The noun phrase that begins at `start`: with a name, pronoun, article or lower-case noun; nil where none does.
    private func phrase(_ start: Int, _ limit: Int) -> Range<Int>? {
        guard start < limit, begins(start) || !text.words[start].isPunctuation && !lexicon.stops.contains(text.key(start))
        else { return nil }
        if lexicon.pronouns.contains(text.key(start)), mention(start) == nil { return start..<start + 1 }
        var end = start
        while end < min(limit, start + 24) {
            if let mention = mention(end) {
                end = max(end + 1, mentions[mention].words.upperBound)
                continue
            }
            let word = text.words[end]
            if word.isPunctuation, !isClitic(end) {
                guard isMark(end, ","), let behind = appositionEnd(end + 1, limit) else { break }
                end = behind
                break
            }
            if end > start, lexicon.stops.contains(word.key), !isNamePart(end) { break }
            end += 1
        }
        let source = trimmed(start..<min(end, limit))
        return source.isEmpty ? nil : source
    }

    /// Behind an apposition that begins at `start`: "a fellow at Velmar" up to the next comma or the sentence's end.
    private func appositionEnd(_ start: Int, _ limit: Int) -> Int? {
        guard text.language == "en", start < limit,
            lexicon.determiners.contains(text.key(start)) || !text.words[start].isCapitalized,
            !lexicon.stops.contains(text.key(start)), !text.words[start].isPunctuation,
            !Self.joins.contains(text.key(start)), verb(start, limit) == nil
        else { return nil }
        var at = start
        while at < min(limit, start + 24) {
            if text.words[at].isPunctuation, !isClitic(at) { return at }
            if Self.joins.contains(text.key(at)), text.key(at) != Self.and { return nil }
            at += 1
        }
        return at
    }

    private static let and = WordKey.of("and")

    /// Whether a noun phrase can begin at a word.
    private func begins(_ at: Int) -> Bool {
        guard at < text.words.count else { return false }
        let word = text.words[at]
        return mention(at) != nil || lexicon.pronouns.contains(word.key) || lexicon.determiners.contains(word.key)
            || word.isCapitalized && !lexicon.stops.contains(word.key)
    }

    /// Whether a preposition stands between two parts of a phrase with capitals: "Ministry of Trade", "ministre de la".
    private func isNamePart(_ at: Int) -> Bool {
        guard lexicon.isSourceFirst else { return false }
        let key = text.key(at)
        return key == Self.of || key == Self.for || key == Self.and || key == Self.at || key == Self.from
            || key == Self.with
    }

    private static let of = WordKey.of("of")
    private static let `for` = WordKey.of("for")
    private static let at = WordKey.of("at")
    private static let from = WordKey.of("from")
    private static let with = WordKey.of("with")

    // MARK: Marks and bounds

    private func mention(_ at: Int) -> Int? {
        mentionAt.indices.contains(at) && mentionAt[at] >= 0 ? Int(mentionAt[at]) : nil
    }

    private func isMark(_ at: Int, _ mark: Character) -> Bool {
        text.words.indices.contains(at) && text.words[at].isPunctuation
            && text.bytes[Int(text.words[at].start)] == mark.asciiValue
    }

    private func isDash(_ at: Int) -> Bool {
        guard text.words[at].isPunctuation else { return false }
        let bytes = text.bytes[text.words[at].range]
        return bytes.first == 0x2D || bytes.count == 3 && bytes.starts(with: [0xE2, 0x80]) && (0x93...0x95).contains(bytes.last ?? 0)
    }

    private func isBracket(_ at: Int) -> Bool {
        isMark(at, "(") || isMark(at, ")") || isMark(at, "[") || isMark(at, "]")
    }

    private func isClitic(_ at: Int) -> Bool {
        !text.words[at].shape.isDisjoint(with: [.letters, .digits])
    }

    /// The first word behind commas and dashes; nil where a sentence ends before.
    private func skipMarks(_ start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < min(limit, start + 4) {
            guard text.words[at].isPunctuation else { return at }
            guard isMark(at, ",") || isDash(at), !marks.isMark(at) else { return nil }
            at += 1
        }
        return nil
    }

    /// Words without punctuation and small words at their ends.
    private func trimmed(_ words: Range<Int>) -> Range<Int> {
        var start = words.lowerBound
        var end = words.upperBound
        while start < end, text.words[start].isPunctuation || Self.joins.contains(text.key(start)) { start += 1 }
        while end > start, text.words[end - 1].isPunctuation || Self.joins.contains(text.key(end - 1)) { end -= 1 }
        return start..<end
    }

    /// Where the sentence that goes on behind a quotation ends, or the next quotation begins.
    private func bound(behind quotation: Range<Int>) -> Int {
        let last = text.sentences[text.sentence(of: quotation.upperBound - 1)].upperBound
        // Behind "?" and "!" in marks a sentence is cut although it goes on: "…?" fragte Orlan.
        var end = last
        if last == quotation.upperBound, last < text.words.count, !text.words[last].isCapitalized || isDash(last) {
            let paragraph = marks.paragraphs.ranges[marks.paragraphs.paragraph(of: last - 1)]
            if last < paragraph.upperBound { end = text.sentences[text.sentence(of: last)].upperBound }
        }
        var at = quotation.upperBound
        while at < end {
            if let next = marks.quotation(markedBy: at), marks.quotations[next].opening == at { return at }
            at += 1
        }
        return end
    }

    /// Where the sentence begins that leads to a quotation; with a colon it may be the paragraph before.
    private func bound(before quotation: Range<Int>) -> Int {
        let first = text.sentences[text.sentence(of: quotation.lowerBound)]
        if first.lowerBound < quotation.lowerBound { return first.lowerBound }
        guard quotation.lowerBound > 0, isMark(quotation.lowerBound - 1, ":") else { return quotation.lowerBound }
        return text.sentences[text.sentence(of: quotation.lowerBound - 1)].lowerBound
    }
}
