internal import ReadoutText

extension MatchNode {
    /// The query with its words analysed as articles' are.
    /// - Parameter languages: as `WordAnalysis.stems` takes them.
    init(_ query: Query, _ analysis: inout WordAnalysis, _ languages: [StemLanguage]?) {
        switch query {
        case .all: self = .all
        case .word(let term): self = Self.term(term, &analysis, languages)
        case .phrase(let phrase):
            // Blanks part the words, so that none of them is read together with its neighbour.
            let words = analysis.words(of: phrase.words.joined(separator: " "))
            self = Self.sequence(words.map { .term($0.term) }, words, phrase.field, slop: phrase.slop)
        case .outlet(let name):
            let words = analysis.words(of: name).filter { !$0.isCompound }.map(\.term)
            self = words.isEmpty ? .nothing : .outlet(words)
        case .path(let part): self = .path(Self.lowercased(part))
        case .language(let code): self = .language(Self.lowercased(code))
        case .format(let name): self = .format(name)
        case .dates(let range): self = .dates(range)
        case .added(let range): self = .added(range)
        case .actor(let term): self = ActorMatch(term).map { .actor($0) } ?? .nothing
        case .copy: self = .copy
        case .and(let members): self = .and(Self.nodes(members, &analysis, languages))
        case .or(let members): self = .or(Self.nodes(members, &analysis, languages))
        case .not(let member): self = .not(MatchNode(member, &analysis, languages))
        }
    }

    private static func nodes(
        _ queries: [Query], _ analysis: inout WordAnalysis, _ languages: [StemLanguage]?
    ) -> [MatchNode] {
        var nodes: [MatchNode] = []
        for query in queries { nodes.append(MatchNode(query, &analysis, languages)) }
        return nodes
    }

    /// A word of a query is cut as a text is: where that makes several words of it (Chinese), they stand side by side.
    private static func term(
        _ term: Term, _ analysis: inout WordAnalysis, _ languages: [StemLanguage]?
    ) -> MatchNode {
        if term.form == .pattern {
            let glob = TermPattern(term.text)
            return glob.pieces.isEmpty
                ? .nothing : .sequence(WordSequence([.init(offset: 0, form: .pattern(glob))], field: term.field))
        }
        let words = analysis.words(of: term.text)
        switch term.form {
        case .word:
            if words.count == 1 {
                let surface = Self.surface(words[0], of: term.text)
                return .word(MatchWord(words[0].term, stems: analysis.stems(of: surface, languages), term.field))
            }
            return sequence(words.map { .term($0.term) }, words, term.field, slop: nil)
        case .exact:
            let forms = words.map {
                WordSequence.Form.exact($0.term, Array(Self.surface($0, of: term.text).utf8))
            }
            return sequence(forms, words, term.field, slop: nil)
        case .prefix, .pattern:
            let last = words.last?.position
            return sequence(
                words.map { $0.position == last ? .prefix($0.term) : .term($0.term) }, words, term.field,
                slop: nil)
        }
    }

    /// Words side by side. Of a compound it is the parts or the joined form that are wanted.
    private static func sequence(
        _ forms: [WordSequence.Form], _ words: [WordAnalysis.Word], _ field: TextField?, slop: Int?
    ) -> MatchNode {
        guard let first = words.first?.position else { return .nothing }
        var parts: [WordSequence.Element] = []
        var compounds: [WordSequence.Element] = []
        for (form, word) in zip(forms, words) {
            let element = WordSequence.Element(offset: word.position - first, form: form)
            if word.isCompound { compounds.append(element) } else { parts.append(element) }
        }
        let apart = MatchNode.sequence(WordSequence(parts, slop: slop, field: field))
        guard compounds.count == 1, slop == nil, let whole = words.first(where: \.isCompound)?.range,
            words.allSatisfy({ whole.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= whole.upperBound })
        else { return apart }
        return .or([apart, .sequence(WordSequence(compounds, field: field))])
    }

    /// The word as it was typed.
    private static func surface(_ word: WordAnalysis.Word, of text: String) -> String {
        String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
    }
}
