/// Finds who is said to have said, written or thought what in an English text, with the weights of a small neural
/// network.
package struct AttributionTagger: Sendable {
    private let weights: AttributionWeights?
    private let classes: NameWeights?

    /// A tagger with the weights of `models`; without them it finds nothing.
    package init(models: Models) {
        weights = models.map(AttributionWeights.fileName).flatMap { AttributionWeights($0) }
        classes = models.map(NameWeights.fileName).flatMap { NameWeights($0) }
    }

    /// Whether there are weights to find anything with.
    package var isAble: Bool { weights != nil }

    /// The attributions of an English text, in the order of their cues; none of a text in another language. Contents
    /// may stand in one another, as attributions do.
    /// - Parameters:
    ///   - marks: the quotation marks of the text.
    ///   - mentions: of the text, demonyms too.
    package func attributions(
        in text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention]
    ) -> [Attribution] {
        guard text.language == "en", let weights else { return [] }
        let features = AttributionFeatures(text, marks: marks, mentions: mentions) {
            classes?.wordClass($0) ?? .none
        }
        return Self.windows(features).flatMap { window in
            AttributionNetwork(weights, features, window).attributions().map { $0.moved(by: window.lowerBound) }
        }
    }

    /// The words that are read at once, so that memory is bounded: whole paragraphs, or sentences, where those are not
    /// longer.
    private static func windows(_ features: AttributionFeatures) -> [Range<Int>] {
        let (least, most) = (1024, 2048)
        let count = features.identities.count
        var windows: [Range<Int>] = []
        var start = 0
        while start < count {
            var end = min(count, start + most)
            if end < count {
                let ends = (start + least...end).reversed()
                let paragraph = ends.first { features.paragraphs[$0] != features.paragraphs[$0 - 1] }
                let sentence = ends.first { features.sentences[$0] != features.sentences[$0 - 1] }
                end = paragraph ?? sentence ?? end
            }
            windows.append(start..<end)
            start = end
        }
        return windows
    }
}

extension Attribution {
    /// The same so many words further on.
    fileprivate func moved(by words: Int) -> Attribution {
        guard words > 0 else { return self }
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + words..<range.upperBound + words }
        return Attribution(content: content.map(moved), cue: cue.map(moved), source: source.map(moved), score: score)
    }
}
