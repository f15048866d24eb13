extension FigureReading {
    // MARK: What a measure is said of

    /// What a percentage, sum or measure of the words `figure` is said of: the phrase behind "of", or its clause.
    func subject(of figure: Range<Int>, _ unit: String?, in sentence: Range<Int>) -> Range<Int>? {
        let behind = figure.upperBound
        if isFollowedByOf(behind, sentence), let phrase = nouns.complement(from: behind + 1, in: sentence) {
            return phrase
        }
        if lexicon.nounOrder == .english, behind + 2 < sentence.upperBound, Self.worth.contains(text.words[behind].key),
            lexicon.of.contains(text.words[behind + 1].key),
            let phrase = nouns.complement(from: behind + 2, in: sentence)
        {
            return phrase
        }
        return clause(around: figure, in: sentence)
    }

    private static let worth = WordSet("worth")

    /// The words around `figure` between marks that part clauses; the sentence, where those are too few to say anything.
    func clause(around figure: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        var first = figure.lowerBound
        while first > sentence.lowerBound, !Self.marks.contains(text.words[first - 1].key) { first -= 1 }
        var end = figure.upperBound
        while end < sentence.upperBound, !Self.marks.contains(text.words[end].key), !isSentenceEnd(end, sentence) {
            end += 1
        }
        while first < figure.lowerBound, Self.openers.contains(text.words[first].key) { first += 1 }
        if end - first >= figure.count + 3 { return first..<end }
        first = sentence.lowerBound
        end = sentence.upperBound
        while first < end, text.words[first].isPunctuation { first += 1 }
        while end > first, text.words[end - 1].isPunctuation, end > figure.upperBound { end -= 1 }
        return end - first >= figure.count + 2 && first <= figure.lowerBound ? first..<end : nil
    }

    func isSentenceEnd(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at == sentence.upperBound - 1 && text.words[at].isPunctuation
    }

    private static let openers = WordSet("and but or who which while und aber et mais y pero и а но")
    private static let marks = WordSet("; : , — – - -- ( ) [ ] \" “ ” „ « » ! ?")
}
