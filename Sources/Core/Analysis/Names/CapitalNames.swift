/// Names by capitals and the gazetteer alone: without weights, and in the languages that the weights do not know.
enum CapitalNames {
    static func names(in text: AnnotatedText, gazetteer: Gazetteer) -> [NameSpan] {
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
