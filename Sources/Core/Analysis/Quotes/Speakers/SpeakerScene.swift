/// A text as the rules for speakers see it: which name lies where, and what stands in quotation marks.
struct SpeakerScene {
    let text: AnnotatedText
    let mentions: [ActorMention]
    /// The mention that covers a word, whole words only; -1 for none.
    let mentionAt: [Int32]
    /// The person before whose name the word is part of a title: a place in ``mentions``; -1 for none.
    let titleOf: [Int32]
    /// Which words stand in quotation marks.
    let isQuoted: [Bool]

    init(_ text: AnnotatedText, mentions: [ActorMention], marks: QuotationMarks) {
        self.text = text
        self.mentions = mentions
        var mentionAt = [Int32](repeating: -1, count: text.words.count)
        var titleOf = mentionAt
        for (index, mention) in mentions.enumerated() {
            guard !mention.words.isEmpty, mention.words.upperBound <= text.words.count,
                text.range(mention.words) == mention.range
            else { continue }
            for word in mention.words where mentionAt[word] < 0 || !mention.isDemonym { mentionAt[word] = Int32(index) }
            guard mention.kind == .person, let role = mention.role, role.upperBound <= mention.range.lowerBound else {
                continue
            }
            let title = text.words(in: role)
            guard mention.words.lowerBound - title.upperBound < 2 else { continue }
            for word in title { titleOf[word] = Int32(index) }
        }
        self.mentionAt = mentionAt
        self.titleOf = titleOf
        var isQuoted = [Bool](repeating: false, count: text.words.count)
        for quotation in marks.quotations { for word in quotation.words { isQuoted[word] = true } }
        self.isQuoted = isQuoted
    }

    /// The mention that covers a word: a place in ``mentions``.
    func mention(at index: Int) -> Int? {
        guard mentionAt.indices.contains(index), mentionAt[index] >= 0 else { return nil }
        return Int(mentionAt[index])
    }

    /// The person who is mentioned at a word: a place in ``mentions``.
    func person(at index: Int) -> Int? {
        mention(at: index).flatMap { mentions[$0].kind == .person && !mentions[$0].isDemonym ? $0 : nil }
    }

    /// Whether a word is a punctuation mark and no clitic.
    func isMark(_ index: Int) -> Bool { text.words[index].isPunctuation && !text.isClitic(index) }
}
