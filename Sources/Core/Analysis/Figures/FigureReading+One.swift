extension FigureReading {
    // MARK: An article for a one

    /// The article at `index` as a one, where a hedge stands before it and a measure behind: "nearly a decade", "more than
    /// an hour", "less than a mile"; nil for all others.
    func one(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
        guard lexicon.nounOrder == .english, lexicon.articles.contains(text.words[index].key),
            let (_, count) = lexicon.hedges.match(at: index - 1, in: text.words, within: sentence)
        else { return nil }
        // "a film about a year in Orlan", "a bridge over a mile of mud"
        let first = index - count
        if count == 1, Self.prepositions.contains(text.words[first].key),
            first == sentence.lowerBound || !Self.measuring.contains(text.words[first - 1].key)
        {
            return nil
        }
        let number = ReadNumber(words: index..<index + 1, value: 1, isPlain: false)
        guard let (name, length) = unit(at: index + 1, number, in: sentence), name != "second",
            let unit = FigureUnit.named(name), Self.measures.contains(unit.dimension)
        else { return nil }
        // "almost a year and a half" is more.
        let end = index + 1 + length
        if end + 2 < sentence.upperBound, lexicon.and.contains(text.words[end].key),
            lexicon.halves.contains(text.words[end + 2].key)
        {
            return nil
        }
        return number
    }

    private static let measures: Set<FigureUnit.Dimension> = [.time, .length, .area, .volume, .mass, .money]
    private static let prepositions = WordSet("about around over under above below some")
    /// Before "about a year" they show that it measures.
    private static let measuring = WordSet(
        """
        for after of than in lasted lasts within nearly since just well took takes take spent and is was are were costs cost \
        only every weighs weighed measures by at last from until another roughly
        """)
}
