internal import ReadoutAnalysis
internal import ReadoutArticles

/// What is compared of a quote: who says what, and when. It is made of the quote alone (`UtteranceReader`), so that two
/// articles' quotes can be held against one another without the articles.
package struct Utterance: Sendable, Equatable {
    /// Who says it, by the name that the article gives; nil where it does not say.
    let speaker: SpeakerName?
    /// All words in their order.
    let words: [Term]
    /// Those of them that have a weight.
    let terms: [Term]
    /// The terms, each once, in ascending order of their numbers.
    let distinct: [Term]
    /// The sum of the weights of `distinct`.
    let weight: Int
    /// Some of it stands in quotation marks.
    let hasMarks: Bool
    /// All of it stands in quotation marks.
    let isDirect: Bool
    /// When it was said.
    let time: Time

    /// When something was said, as far as the article lets it be known.
    enum Time: Equatable {
        /// Days since 1970-01-01: of publication, or the day that the article gives for it.
        case day(Int)
        /// The article has no date.
        case unknown
        /// In a month or a year that the article names.
        case long
    }

    /// - Parameters:
    ///   - published: days since 1970-01-01.
    ///   - said: ISO 8601; the day that it names counts more than the publication's.
    init(speaker: SpeakerName?, words: [Term], isDirect: Bool, published: Int?, said: String?) {
        self.speaker = speaker
        self.words = words
        terms = words.filter { $0.weight > 0 }
        self.isDirect = isDirect
        hasMarks = words.contains { $0.isMarked }
        distinct = Term.distinct(terms)
        weight = distinct.reduce(0) { $0 + $1.weight }
        time = said.flatMap(Self.time) ?? published.map { .day($0) } ?? .unknown
    }

    /// Days since 1970-01-01; nil where it is not known.
    var day: Int? { if case .day(let day) = time { day } else { nil } }

    /// What an ISO 8601 date says of a day; nil of what begins with no year.
    private static func time(_ text: String) -> Time? {
        let parts = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = parts.first, let year = first else { return nil }
        guard parts.count == 3, let month = parts[1], let day = parts[2], 1...12 ~= month, 1...31 ~= day else {
            return .long
        }
        return .day(Day(year: year, month: month, day: day).number)
    }
}
