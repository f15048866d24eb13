/// A word or a phrase that a query wants, as a highlighter looks for it.
package enum WordPattern: Equatable, Sendable {
    case word(Term)
    case phrase(Phrase)

    /// Where it must stand; nil for anywhere.
    package var field: TextField? {
        switch self {
        case .word(let term): term.field
        case .phrase(let phrase): phrase.field
        }
    }
}

extension Query {
    /// The words whose presence helps an article to match, each once, in the query's order: what a snippet shows and
    /// highlights. Words under a `not` are left out, unless a second `not` around them makes them wanted again.
    package var positiveTerms: [WordPattern] {
        var found: [WordPattern] = []
        for pattern in patterns(wanted: true) where !found.contains(pattern) { found.append(pattern) }
        return found
    }

    private func patterns(wanted: Bool) -> [WordPattern] {
        switch self {
        case .word(let term): wanted ? [.word(term)] : []
        case .phrase(let phrase): wanted ? [.phrase(phrase)] : []
        case .and(let members), .or(let members): members.flatMap { $0.patterns(wanted: wanted) }
        case .not(let member): member.patterns(wanted: !wanted)
        case .all, .outlet, .path, .language, .format, .dates, .added, .actor, .copy: []
        }
    }
}
