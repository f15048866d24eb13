/// When something was said: a date in the clause of its cue that says when, and is no part of what was said. English.
struct SpeechDates {
    let scene: SpeakerScene
    let dates: [DateMention]
    let attributions: [Attribution]

    private static let reach = 10

    /// The date on which the attribution at `index` was said: ISO 8601; nil where the text does not say.
    func date(of index: Int) -> String? {
        let attribution = attributions[index]
        guard let cue = attribution.cue, !cue.isEmpty, scene.text.language == "en" else { return nil }
        let sentence = scene.text.sentences[scene.text.sentence(of: cue.lowerBound)]
        let bytes = scene.text.range(sentence)
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].range.lowerBound < bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        for date in dates[low...] {
            guard date.range.lowerBound < bytes.upperBound else { break }
            guard let value = date.value, date.until == nil else { continue }
            let words = scene.text.words(in: date.range)
            if !words.isEmpty, tells(words, cue, attribution, sentence) { return value }
        }
        return nil
    }

    private func tells(_ date: Range<Int>, _ cue: Range<Int>, _ attribution: Attribution, _ sentence: Range<Int>)
        -> Bool
    {
        let text = scene.text
        let isSaid = { (word: Int) in attribution.content.contains { $0.contains(word) } }
        guard !date.contains(where: isSaid), !scene.isQuoted[date.lowerBound],
            attribution.source?.overlaps(date) != true
        else { return false }
        // Not what others say within or around it, but what this one says.
        if attributions.contains(where: { other in
            other != attribution
                && other.content.contains { $0.contains(date.lowerBound) && !$0.contains(cue.lowerBound) }
        }) {
            return false
        }
        let before = text.key(date.lowerBound - 1)
        if date.lowerBound > sentence.lowerBound, SpeakerWords.notTimes.contains(before) { return false }
        guard endsThere(date.upperBound, sentence, isSaid) else { return false }
        if cue.contains(date.lowerBound) { return true }
        let parts = [cue, attribution.source].compactMap(\.self)
        let last = parts.filter { $0.upperBound <= date.lowerBound }.map(\.upperBound).max()
        if let last {
            // "said in Velmar on Thursday"
            return date.lowerBound - last <= Self.reach
                && (last..<date.lowerBound).allSatisfy { isLink($0) && !isSaid($0) }
        }
        // "On Thursday, Orlan said"
        guard let next = parts.map(\.lowerBound).min(), next >= date.upperBound, next - date.upperBound <= Self.reach
        else {
            return false
        }
        guard (date.upperBound..<next).allSatisfy({ (isLink($0) || text.key($0) == RoleWords.comma) && !isSaid($0) })
        else { return false }
        let first = sentence.first { !text.words[$0].isPunctuation } ?? sentence.lowerBound
        guard first == date.lowerBound || SpeakerWords.beforeTimes.contains(text.key(first)) else { return false }
        return (sentence.lowerBound..<next).allSatisfy {
            date.contains($0)
                || (isLink($0) || scene.isMark($0)) && !isSaid($0) && !SpeakerWords.conjunctions.contains(text.key($0))
        }
    }

    /// Whether the date is a phrase of its own, or that of an occasion: "in a 2014 interview".
    private func endsThere(_ end: Int, _ sentence: Range<Int>, _ isSaid: (Int) -> Bool) -> Bool {
        let text = scene.text
        guard end < sentence.upperBound, !isSaid(end), !scene.isMark(end) else { return true }
        let key = text.key(end)
        if SpeakerWords.prepositions.contains(key) || SpeakerWords.relatives.contains(key)
            || SpeakerWords.conjunctions.contains(key) || SpeakerWords.saying.contains(key)
            || SpeakerWords.determiners.contains(key) || SpeakerWords.pronouns.contains(key)
            || SpeakerWords.clauseOpeners.contains(key) || scene.person(at: end) != nil
            || scene.titleOf[end] >= 0 || attributions.contains(where: { $0.cue?.contains(end) == true })
        {
            return true
        }
        let start = text.isClitic(end) ? end + 1 : end
        return (start..<max(start, min(sentence.upperBound, start + 4))).contains {
            SpeakerWords.occasions.contains(text.key($0)) && !isSaid($0)
        }
    }

    /// Whether a word can stand between the cue and its date.
    private func isLink(_ index: Int) -> Bool {
        let text = scene.text
        let key = text.key(index)
        if scene.isMark(index) || SpeakerWords.relatives.contains(key)
            || SpeakerWords.notTimes.contains(key) && key != aboutKey
                && key != fromKey && key != ofKey && key != forKey
        {
            return false
        }
        return !SpeakerWords.saying.contains(key) && !SpeakerWords.verbs.contains(key)
    }

    private var aboutKey: UInt64 { Self.about }
    private var fromKey: UInt64 { Self.from }
    private var ofKey: UInt64 { RoleWords.of }
    private var forKey: UInt64 { RoleWords.for }
    private static let about = WordKey.of("about")
    private static let from = WordKey.of("from")
}
