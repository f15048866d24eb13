package import ReadoutAnalysis
internal import ReadoutText

/// Makes utterances of quotes. It remembers words that it has met, so that most are stemmed once: one for each thread.
package struct UtteranceReader: ~Copyable {
    private var stemmers = Stemmers()
    /// By the primary subtag of BCP 47.
    private var lexicons: [String: StatementLexicon] = [:]
    private var folded: [UInt8] = []

    /// More words of a quote are not looked at: about six minutes of speech.
    private static let longest = 800
    /// As many terms behind a negation are turned round by it, as far as the clause goes.
    private static let scope = 5
    private static let prohibited = 3
    /// Of a statement of so few terms, the cue is a part: "endorsed" Paul Ryan.
    private static let short = 3
    private static let denials = WordSet(StatementWords.denials)

    /// Has met no word.
    package init() {}

    /// What is compared of a quote.
    /// - Parameters:
    ///   - words: the words said, as the text has them, with the quotation marks within.
    ///   - form: whether all of it stands in quotation marks.
    ///   - speaker: the name of the actor, as the article gives it.
    ///   - kind: what the actor is; a name of unknown kind is compared as a person's.
    ///   - cue: the words that introduce it; "denied" turns the statement round.
    ///   - language: BCP 47; nil is read as English.
    ///   - published: days since 1970-01-01.
    ///   - said: ISO 8601, as precise as the text; the day that it names counts more than the publication's.
    package mutating func utterance(
        words: String, form: Quote.Kind, speaker: String?, kind: ActorKind? = nil, cue: String? = nil,
        language: String? = nil,
        published: Int? = nil, said: String? = nil
    ) -> Utterance {
        let tag = language?.split(separator: "-").first.map { $0.lowercased() } ?? "en"
        if lexicons[tag] == nil { lexicons[tag] = StatementLexicon(tag, &stemmers) }
        let isDenied =
            cue.map { $0.split(separator: " ").contains { Self.denials.contains(WordKey.of(String($0))) } } ?? false
        var words = words
        var terms = words.withUTF8 { self.terms(of: $0, tag, isDenied: isDenied, isMarked: form == .direct) }
        if terms.count(where: { $0.weight > 0 }) <= Self.short, var cue {
            terms = cue.withUTF8 { self.terms(of: $0, tag, isCue: true) } + terms
        }
        return Utterance(
            speaker: speaker.flatMap { SpeakerName($0, kind: kind) }, words: terms, isDirect: form == .direct,
            published: published, said: said)
    }

    private mutating func terms(
        of text: UnsafeBufferPointer<UInt8>, _ tag: String, isDenied: Bool = false, isMarked: Bool = false,
        isCue: Bool = false
    ) -> [Term] {
        var isWithin = false
        var terms: [Term] = []
        var tokenizer = Tokenizer()
        var negated = 0
        var end = 0
        var isAcronym = false
        while terms.count < Self.longest, let token = tokenizer.next(in: text) {
            // Its parts are taken.
            if token.kind == .compound { continue }
            if Self.endsClause(text, min(end + (isAcronym ? 1 : 0), token.range.lowerBound)..<token.range.lowerBound) {
                negated = 0
            }
            isAcronym = token.kind == .acronym
            if !isMarked { Self.readMarks(text, end..<max(end, token.range.lowerBound), &isWithin) }
            let begins = end == 0 || Self.endsSentence(text, end, token.range.lowerBound)
            end = token.range.upperBound
            folded.removeAll(keepingCapacity: true)
            let word = UnsafeBufferPointer(rebasing: text[token.range])
            Folding.term(of: word, into: &folded)
            guard let reading = lexicons[tag]?.reading(word, folded: folded, &stemmers) else { continue }
            switch reading {
            case .empty(let term), .negation(let term):
                guard !isCue else { continue }
                terms.append(term.read(isNegated: false, isName: false, isMarked: isMarked || isWithin))
                if case .negation = reading { negated = Self.scope }
            case .speech where isCue: break
            case .term(let term), .prohibition(let term), .speech(let term):
                // Words that are in no list do not often begin sentences.
                let isName = word[0] &- 0x41 < 26 && (!begins || term.weight >= StatementLexicon.rare)
                terms.append(
                    term.read(isNegated: (negated > 0) != isDenied, isName: isName, isMarked: isMarked || isWithin))
                negated = max(0, negated - 1)
                if case .prohibition = reading { negated = Self.prohibited }
            }
        }
        return terms
    }

    /// Reads the quotation marks between two words: “”, «», „“ and ", '' and `` as one; single ones may be apostrophes.
    private static func readMarks(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isWithin: inout Bool) {
        var at = range.lowerBound
        while at < range.upperBound {
            switch text[at] {
            case 0x22: isWithin.toggle()
            case 0x27, 0x60:
                if at + 1 < range.upperBound, text[at + 1] == text[at] {
                    isWithin.toggle()
                    at += 1
                }
            case 0xE2 where at + 2 < range.upperBound && text[at + 1] == 0x80:
                if text[at + 2] == 0x9C || text[at + 2] == 0x9E { isWithin = !isWithin || text[at + 2] == 0x9E }
                if text[at + 2] == 0x9D { isWithin = false }
            case 0xC2 where at + 1 < range.upperBound:
                if text[at + 1] == 0xAB || text[at + 1] == 0xBB { isWithin.toggle() }
            default: break
            }
            at += 1
        }
    }

    /// Whether what stands between two words ends a clause.
    private static func endsClause(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { [0x2C, 0x2E, 0x3B, 0x3F, 0x21, 0x3A].contains(text[$0]) }
    }

    /// Whether what stands between the word before `end` and the one at `start` ends a sentence; "Mr." does not.
    private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ start: Int) -> Bool {
        guard start > end else { return false }
        switch text[end] {
        case 0x3F, 0x21: return true
        case 0x2E: return end < 4 || !text[end - 4..<end].contains(0x20)
        default: return false
        }
    }
}
