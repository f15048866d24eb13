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
        let day = published.flatMap { PartialDate(iso: $0) }
        let own = day == nil ? firstOwn(expressions) : nil
        var resolver = DateResolver(published: day, ownYear: own?.year)
        resolver.told = own
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

    /// The first full day of the year that a text without a publication date seems to be of, which its months without a
    /// year are taken to be of too: the last year that it mentions, if it writes a day of it in full and it is not long
    /// ago. A text that tells of 1789 and then of "March" may be of any year; so may one that goes on to later years.
    private func firstOwn(_ expressions: [DateExpression]) -> PartialDate? {
        var last = Self.firstOwnYear
        var own: PartialDate?
        for expression in expressions {
            switch expression.meaning {
            case .date(let year, let month, let day) where year >= last:
                if year > last || own == nil { own = day > 0 ? PartialDate(year: year, month: month, day: day) : nil }
                last = year
            case .holiday(_, let year) where year > last, .season(_, let year) where year > last,
                .part(_, _, let year) where year > last, .years(_, let year) where year > last:
                own = nil
                last = year
            default: break
            }
        }
        return own
    }

    /// What is older is told of as history, as a rule.
    private static let firstOwnYear = 1950
}
