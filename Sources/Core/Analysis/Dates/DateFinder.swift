/// Finds the expressions of a text that say when, and what they mean.
package struct DateFinder: Sendable {
    package init() {}

    /// The dates of a text, in their order.
    /// - Parameter published: the publication date (ISO 8601) that relative ones are resolved from; nil where it is unknown.
    package func dates(in text: AnnotatedText, published: String?) -> [DateMention] {
        guard let lexicon = DateLexicon.of(text.language) else { return [] }
        let tokens = DateTokenizer.tokens(of: text, lexicon)
        let expressions = DateGrammar.expressions(in: tokens, lexicon)
        guard !expressions.isEmpty else { return [] }
        let tense = DateTense(tokens: tokens, text: text, lexicon: lexicon.tense)
        var resolver = DateResolver(published: published.flatMap { PartialDate(iso: $0) })
        if resolver.published == nil { resolver.told = firstFull(expressions) }
        var found: [DateMention] = []
        found.reserveCapacity(expressions.count)
        for expression in expressions {
            let direction = expression.isOpen ? tense.direction(of: expression.tokens) : .unknown
            let value = resolver.value(of: expression, direction)
            let range =
                Int(tokens[expression.tokens.lowerBound].start)..<Int(tokens[expression.tokens.upperBound - 1].end)
            found.append(
                DateMention(
                    range: range, value: value?.first.iso, until: value?.last?.iso,
                    isAnchored: value?.isAnchored ?? false))
            if let value { resolver.told = value.first }
        }
        return found
    }

    /// The first date that is written with its year: what the months before it are taken from where nothing else is known.
    private func firstFull(_ expressions: [DateExpression]) -> PartialDate? {
        for expression in expressions {
            if case .date(let year, let month, let day) = expression.meaning, year > 0, day > 0 {
                return PartialDate(year: year, month: month, day: day)
            }
        }
        return nil
    }
}
