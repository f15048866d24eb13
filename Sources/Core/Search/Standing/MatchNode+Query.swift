extension MatchNode {
    /// The query with its words analysed as articles' are.
    init(_ query: Query, _ analysis: inout WordAnalysis) {
        switch query {
        case .all: self = .all
        case .word(let term): self = Self.term(term, &analysis)
        case .phrase(let phrase):
            // Blanks part the words, so that none of them is read together with its neighbour.
            let words = analysis.words(of: phrase.words.joined(separator: " "))
            self = Self.sequence(words.map { .folded($0.folded) }, words, phrase.field, slop: phrase.slop)
        case .outlet(let name):
            let words = analysis.words(of: name).map(\.folded)
            self = words.isEmpty ? .nothing : .outlet(words)
        case .path(let part): self = .path(Self.lowercased(part))
        case .language(let code): self = .language(Self.lowercased(code))
        case .format(let name): self = .format(name)
        case .dates(let range): self = .dates(range)
        case .added(let range): self = .added(range)
        case .copy: self = .copy
        case .and(let members): self = .and(Self.nodes(members, &analysis))
        case .or(let members): self = .or(Self.nodes(members, &analysis))
        case .not(let member): self = .not(MatchNode(member, &analysis))
        }
    }

    private static func nodes(_ queries: [Query], _ analysis: inout WordAnalysis) -> [MatchNode] {
        var nodes: [MatchNode] = []
        for query in queries { nodes.append(MatchNode(query, &analysis)) }
        return nodes
    }

    /// A word of a query is cut as a text is: where that makes several words of it (Chinese), they stand side by side.
    private static func term(_ term: Term, _ analysis: inout WordAnalysis) -> MatchNode {
        if term.form == .pattern {
            var pieces: [String: [UInt8]] = [:]
            for piece in term.text.unicodeScalars.split(whereSeparator: { $0 == "*" || $0 == "?" }) {
                pieces[String(piece)] = analysis.folded(String(piece))
            }
            let glob = WordGlob(term.text) { pieces[$0] ?? [] }
            return glob.pieces.isEmpty
                ? .nothing : .sequence(WordSequence([.init(offset: 0, form: .pattern(glob))], field: term.field))
        }
        let text = Array(term.text.utf8)
        var words: [WordAnalysis.Word] = []
        analysis.words(of: text) { words.append($0) }
        switch term.form {
        case .word:
            if words.count == 1 {
                return .word(MatchWord(words[0].folded, stems: analysis.stems(words[0], of: text), term.field))
            }
            return sequence(words.map { .folded($0.folded) }, words, term.field, slop: nil)
        case .exact:
            return sequence(words.map { .exact($0.folded, Array(text[$0.range])) }, words, term.field, slop: nil)
        case .prefix, .pattern:
            let last = words.last?.position
            return sequence(
                words.map { $0.position == last ? .prefix($0.folded.bytes) : .folded($0.folded) }, words, term.field,
                slop: nil)
        }
    }

    /// Words side by side. Where an analysis puts two at one place, a compound's joined form beside its first part, it is
    /// the parts or the joined form that are wanted.
    private static func sequence(
        _ forms: [WordSequence.Form], _ words: [WordAnalysis.Word], _ field: TextField?, slop: Int?
    ) -> MatchNode {
        guard let first = words.first?.position else { return .nothing }
        var seen: Set<Int> = []
        var elements: [WordSequence.Element] = []
        var joined: [WordSequence.Element] = []
        for (form, word) in zip(forms, words) {
            let element = WordSequence.Element(offset: word.position - first, form: form)
            let isLonger = words.contains { $0.position == word.position && $0.range.count < word.range.count }
            if isLonger || !seen.insert(word.position).inserted { joined.append(element) } else { elements.append(element) }
        }
        let parts = MatchNode.sequence(WordSequence(elements, slop: slop, field: field))
        guard joined.count == 1, joined[0].offset == 0, slop == nil else { return parts }
        return .or([parts, .sequence(WordSequence(joined, field: field))])
    }
}
