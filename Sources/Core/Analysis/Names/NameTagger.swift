/// Finds names in a text: persons, organizations and locations.
package struct NameTagger: Sendable {
    private let gazetteer: Gazetteer
    private let decoder: NameDecoder?

    /// A tagger with the weights of `models`; without them it goes by capitals and the gazetteer.
    package init(models: Models, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        decoder = models.map(NameWeights.fileName).flatMap { NameWeights($0) }.map { NameDecoder(weights: $0) }
    }

    /// The names in a text, in their order; they do not overlap. The weights are those of English names; other languages
    /// have ``CapitalRuns``.
    package func names(in text: AnnotatedText) -> [NameSpan] {
        guard text.language == "en", let decoder else { return CapitalRuns.names(in: text, gazetteer: gazetteer) }
        let features = NameFeatures(text, weights: decoder.weights, gazetteer: gazetteer)
        let names = Self.spans(decoder.tags(text, features))
        let mended = NameMending(text: text, features: features, gazetteer: gazetteer).mended(names)
        return HeadNouns.completed(mended, in: text, features: features)
    }

    /// The names that tags tell.
    package static func spans(_ tags: [UInt8]) -> [NameSpan] {
        var spans: [NameSpan] = []
        var start = 0
        for (index, tag) in tags.enumerated() where Int(tag) != NameTag.outside {
            if tag < NameTag.inner { start = index }
            if NameTag.endsName(Int(tag)), let kind = NameSpan.Kind(rawValue: UInt8(NameTag.kind(Int(tag)))) {
                spans.append(NameSpan(words: start..<index + 1, kind: kind))
            }
        }
        return spans
    }
}
