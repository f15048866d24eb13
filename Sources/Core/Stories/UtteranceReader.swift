package import ReadoutAnalysis
internal import ReadoutText

/// Makes utterances of quotes. It remembers words that it has met, so that most are stemmed once: one for each thread.
package struct UtteranceReader: ~Copyable {
    private var stemmers = Stemmers()
    /// By the primary subtag of BCP 47.
    private var lexicons: [String: StatementLexicon] = [:]
    private var folded: [UInt8] = []

    /// More terms of a quote are not looked at: about six minutes of speech.
    private static let longest = 400
    /// As many terms behind a negation are turned round by it, as far as the clause goes.
    private static let scope = 3
    private static let denials = WordSet(StatementWords.denials)

    /// Has met no word.
    package init() {}

    /// What is compared of a quote.
    /// - Parameters:
    ///   - words: the words said, as the text has them; marks are of no account.
    ///   - speaker: the name of the actor, as the article gives it.
    ///   - kind: what the actor is; a name of unknown kind is compared as a person's.
    ///   - cue: the words that introduce it; "denied" turns the statement round.
    ///   - language: BCP 47; nil is read as English.
    ///   - published: days since 1970-01-01.
    ///   - said: ISO 8601, as precise as the text; the day that it names counts more than the publication's.
    package mutating func utterance(
        words: String, speaker: String?, kind: ActorKind? = nil, cue: String? = nil, language: String? = nil,
        published: Int? = nil, said: String? = nil
    ) -> Utterance {
        let tag = language?.split(separator: "-").first.map { $0.lowercased() } ?? "en"
        let isDenied =
            cue.map { $0.split(separator: " ").contains { Self.denials.contains(WordKey.of(String($0))) } } ?? false
        if lexicons[tag] == nil { lexicons[tag] = StatementLexicon(tag, &stemmers) }
        var words = words
        return Utterance(
            speaker: speaker.flatMap { SpeakerName($0, kind: kind) },
            terms: words.withUTF8 { terms(of: $0, tag, isDenied: isDenied) }, published: published, said: said)
    }

    private mutating func terms(of text: UnsafeBufferPointer<UInt8>, _ tag: String, isDenied: Bool) -> [Term] {
        var terms: [Term] = []
        var tokenizer = Tokenizer()
        var negated = 0
        var end = 0
        while terms.count < Self.longest, let token = tokenizer.next(in: text) {
            // Its parts are taken.
            if token.kind == .compound { continue }
            if Self.endsClause(text, end..<max(end, token.range.lowerBound)) { negated = 0 }
            end = token.range.upperBound
            folded.removeAll(keepingCapacity: true)
            let word = UnsafeBufferPointer(rebasing: text[token.range])
            Folding.term(of: word, into: &folded)
            switch lexicons[tag]?.reading(word, folded: folded, &stemmers) ?? .empty {
            case .empty: break
            case .negation: negated = Self.scope
            case .term(let term):
                terms.append(term.read(isNegated: (negated > 0) != isDenied))
                negated = max(0, negated - 1)
            }
        }
        return terms
    }

    /// Whether what stands between two words ends a clause.
    private static func endsClause(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { [0x2C, 0x2E, 0x3B, 0x3F, 0x21, 0x3A].contains(text[$0]) }
    }
}
