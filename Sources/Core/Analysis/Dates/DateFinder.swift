/// Finds the expressions of a text that say when, and what they mean.
package struct DateFinder: Sendable {
    package init() {}

    /// The dates of a text, in their order.
    /// - Parameter published: the publication date (ISO 8601) that relative ones are resolved from; nil where it is unknown.
    package func dates(in text: AnnotatedText, published: String?) -> [DateMention] {
        guard let lexicon = DateLexicon.of(text.language) else { return [] }
        let tokens = DateTokenizer.tokens(of: text, lexicon)
        var expressions = DateGrammar.expressions(in: tokens, lexicon)
        guard !expressions.isEmpty else { return [] }
        DateRanges(tokens: tokens, lexicon: lexicon).link(&expressions)
        let tense = DateTense(tokens: tokens, text: text, lexicon: lexicon.tense)
        var resolver = DateResolver(published: published.flatMap { PartialDate(iso: $0) })
        if resolver.published == nil { resolver.told = firstFull(expressions) }
        var found: [DateMention] = []
        found.reserveCapacity(expressions.count)
        var index = 0
        while index < expressions.count {
            let expression = expressions[index]
            var value = value(of: expression, tense, &resolver)
            var last = expression.tokens.upperBound
            index += 1
            if expression.isRangeStart, let first = value {
                let next = expressions[index]
                if let second = self.value(of: next, tense, &resolver), first.first.first < second.first.first {
                    value?.last = second.last ?? second.first
                    value?.isAnchored = first.isAnchored || second.isAnchored
                    last = next.tokens.upperBound
                    index += 1
                }
            }
            found.append(
                DateMention(
                    range: Int(tokens[expression.tokens.lowerBound].start)..<Int(tokens[last - 1].end),
                    value: value?.first.iso, until: value?.last?.iso, isAnchored: value?.isAnchored ?? false))
        }
        return found
    }

    /// What an expression means, which what follows may be reckoned from.
    private func value(
        of expression: DateExpression, _ tense: DateTense, _ resolver: inout DateResolver
    ) -> DateResolver.Value? {
        let direction = expression.isOpen ? tense.direction(of: expression.tokens) : .unknown
        return resolver.resolve(expression, direction)
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
