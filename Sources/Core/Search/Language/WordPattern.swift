/// Words that a query wants side by side, as a highlighter looks for them.
package struct WordPattern: Hashable, Sendable {
    /// The words in order, as they were typed; one for a bare word.
    package var words: [String]
    /// True where the last word is only a beginning.
    package var prefix: Bool
    /// Where they must stand; nil for anywhere.
    package var field: TextField?

    /// Whole words anywhere, if nothing else is said.
    package init(_ words: [String], prefix: Bool = false, field: TextField? = nil) {
        self.words = words
        self.prefix = prefix
        self.field = field
    }
}

extension Query {
    /// The words whose presence helps an article to match, each once, in the query's order: what a snippet shows and
    /// highlights. Words under a `not` are left out, unless a second `not` around them makes them wanted again.
    package var positiveTerms: [WordPattern] {
        var seen: Set<WordPattern> = []
        return patterns(wanted: true).filter { seen.insert($0).inserted }
    }

    private func patterns(wanted: Bool) -> [WordPattern] {
        switch self {
        case .word(let term):
            wanted ? [WordPattern([term.text], prefix: term.form == .prefix, field: term.field)] : []
        case .phrase(let phrase):
            wanted ? [WordPattern(phrase.words, field: phrase.field)] : []
        case .and(let members), .or(let members):
            members.flatMap { $0.patterns(wanted: wanted) }
        case .not(let member):
            member.patterns(wanted: !wanted)
        case .all, .outlet, .path, .language, .format, .dates, .added, .copy:
            []
        }
    }
}
