package import ReadoutAnalysis

/// A quote with its article.
package struct StoredQuote: Equatable, Sendable {
    /// No other quote has the same while the article's analysis stays.
    package var id: Int
    package var article: ArticleRef
    /// Its speaker bears the name that all articles together give the actor; nil of what somebody has said to be none.
    package var quote: Quote
    /// What was said: the text of its ranges, joined by one space.
    package var text: String
    /// The mention beside the cue.
    package var speakerText: String?
    package var cueText: String?
    package var viaText: String?
    /// What quotes of one utterance in several articles share: the least of their ids; nil of one that stands alone.
    package var family: Int?

    package init(
        id: Int, article: ArticleRef, quote: Quote, text: String, speakerText: String? = nil, cueText: String? = nil,
        viaText: String? = nil, family: Int? = nil
    ) {
        self.id = id
        self.article = article
        self.quote = quote
        self.text = text
        self.speakerText = speakerText
        self.cueText = cueText
        self.viaText = viaText
        self.family = family
    }

    /// A quote of an article with this text, in which its places lie.
    init(id: Int, article: ArticleRef, quote: Quote, of text: String, family: Int?) {
        self.init(
            id: id, article: article, quote: quote, text: quote.words(in: text),
            speakerText: quote.speakerRange.map(text.slice), cueText: quote.cue.map(text.slice),
            viaText: quote.via.map(text.slice), family: family)
    }
}

extension Quote {
    /// What was said: the text of the ranges, joined by one space.
    func words(in text: String) -> String {
        ranges.count == 1 ? text.slice(ranges[0]) : ranges.map(text.slice).joined(separator: " ")
    }
}
