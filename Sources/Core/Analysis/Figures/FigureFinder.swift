/// Finds the figures of a text: numbers that count or measure something (docs/analysis.md, "Figures").
package struct FigureFinder: Sendable {
    package init() {}

    /// The figures of a text, in their order.
    /// - Parameter dates: what was found to be a date, and is none.
    package func figures(in text: AnnotatedText, dates: [DateMention]) -> [Figure] {
        let lexicon = FigureLexicon.of(text.language)
        var reading = FigureReading(text: text, lexicon: lexicon, dates: dates)
        for sentence in text.sentences { reading.read(sentence) }
        return reading.figures
    }
}
