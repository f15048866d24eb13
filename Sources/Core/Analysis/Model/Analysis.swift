/// What was found in one article. Ranges are UTF-8 byte offsets in the article's text, each list in the order of the text.
package struct Analysis: Sendable, Equatable {
    /// What it gives to speakers.
    package var quotes: [Quote]
    /// Where actors are named.
    package var mentions: [Mention]
    /// Expressions that say when.
    package var dates: [DateMention]
    /// Numbers that count or measure something.
    package var figures: [Figure]
    /// What the article says actors are to one another.
    package var relations: [Relation]

    /// An analysis with what is known; empty where nothing is given.
    package init(
        quotes: [Quote] = [], mentions: [Mention] = [], dates: [DateMention] = [], figures: [Figure] = [],
        relations: [Relation] = []
    ) {
        self.quotes = quotes
        self.mentions = mentions
        self.dates = dates
        self.figures = figures
        self.relations = relations
    }
}
