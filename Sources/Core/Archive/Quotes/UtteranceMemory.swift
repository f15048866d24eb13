internal import Synchronization
import ReadoutAnalysis
import ReadoutStories

/// A quote of which the speaker's kind is known, in the words of its article.
struct SpokenQuote: Sendable {
    var quote: Quote
    var kind: ActorKind?
}

/// The quotes of an article, to be compared with others'.
struct SpokenArticle: Sendable {
    var text: String
    var language: String?
    /// Of the publication, in days since 1970.
    var day: Int?
    /// In the order of the text; as many as have numbers.
    var quotes: [SpokenQuote]
}

/// Makes utterances of quotes, and remembers words and the articles that were lately compared, from one transaction to the
/// next: copies of one text come in swarms. There is one writer.
final class UtteranceMemory: Sendable {
    private struct Known {
        var article: SpokenArticle
        /// Those that were asked for.
        var utterances: [Int: Utterance] = [:]
    }

    private struct Held: ~Copyable {
        var reader = UtteranceReader()
        var articles: [Int: Known] = [:]
        /// The order in which they came.
        var order: [Int] = []
    }

    /// An article takes about ten kilobytes.
    private static let most = 64

    private let held = Mutex(Held())

    /// The utterances of all quotes of an article, which is not remembered.
    func utterances(of article: SpokenArticle) -> [Utterance] {
        held.withLock { held in article.quotes.map { Self.utterance($0, article, &held.reader) } }
    }

    /// The utterance at a place of an article that is stored; nil where there is none.
    func utterance(
        of quote: QuoteNumber, stored: () throws -> SpokenArticle?
    ) throws -> Utterance? {
        try held.withLock { held in
            if let utterance = held.articles[quote.article]?.utterances[quote.place] { return utterance }
            if held.articles[quote.article] == nil {
                guard let article = try stored() else { return nil }
                if held.order.count == Self.most { held.articles[held.order.removeFirst()] = nil }
                held.articles[quote.article] = Known(article: article)
                held.order.append(quote.article)
            }
            guard let article = held.articles[quote.article]?.article, article.quotes.indices.contains(quote.place)
            else { return nil }
            let utterance = Self.utterance(article.quotes[quote.place], article, &held.reader)
            held.articles[quote.article]?.utterances[quote.place] = utterance
            return utterance
        }
    }

    /// Nothing is remembered of an article that changes.
    func forget(_ article: Int) {
        held.withLock { held in
            if held.articles.removeValue(forKey: article) != nil { held.order.removeAll { $0 == article } }
        }
    }

    private static func utterance(
        _ spoken: SpokenQuote, _ article: SpokenArticle, _ reader: inout UtteranceReader
    ) -> Utterance {
        reader.utterance(
            words: spoken.quote.words(in: article.text), form: spoken.quote.kind, speaker: spoken.quote.speaker,
            kind: spoken.kind,
            cue: spoken.quote.cue.map(article.text.slice), language: article.language, published: article.day,
            said: spoken.quote.said)
    }
}
