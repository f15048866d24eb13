/// Who relayed what somebody said: "told RFE/RL", "according to Chinese state media". English.
struct RelayFinder {
    let scene: SpeakerScene
    let gazetteer: Gazetteer
    let attributions: [Attribution]

    /// The bytes that name who relayed the attribution at `index`; nil where the text names nobody.
    func via(of index: Int) -> Range<Int>? {
        let attribution = attributions[index]
        guard let cue = attribution.cue, !cue.isEmpty else { return nil }
        if let words = beside(cue, attribution) { return scene.text.range(words) }
        return around(cue, index)
    }

    /// In the cue's own sentence, outside of what was said.
    private func beside(_ cue: Range<Int>, _ attribution: Attribution) -> Range<Int>? {
        let text = scene.text
        let sentence = text.sentences[text.sentence(of: cue.lowerBound)]
        let isOwn = { (word: Int) in
            attribution.source?.contains(word) == true || attribution.content.contains { $0.contains(word) }
                || scene.isQuoted[word]
        }
        for at in sentence {
            let key = text.key(at)
            if isOwn(at) {
                // "“We are ready,” he said, according to a readout, “to talk”": between the parts of what was said.
                guard key == SpeakerWords.according, !scene.isQuoted[at], at > cue.upperBound - 1,
                    attribution.source?.contains(at) != true, text.key(at + 1) == SpeakerWords.to,
                    let media = media(at + 2, sentence),
                    media.upperBound >= sentence.upperBound || scene.isMark(media.upperBound)
                else { continue }
                return media
            }
            if SpeakerWords.told.contains(key), cue.contains(at), let media = media(at + 1, sentence) { return media }
            if key == SpeakerWords.according, !cue.contains(at), text.key(at + 1) == SpeakerWords.to {
                // What it is according to is another's who says it, unless it hangs on this one.
                if let media = media(at + 2, sentence) { return media }
            }
            if key == byKey, isReported(cue) || SpeakerWords.relaying.contains(text.key(at - 1)),
                let media = media(at + 1, sentence)
            {
                return media
            }
            guard key != byKey, SpeakerWords.relayPrepositions.contains(key), at >= cue.lowerBound - 12,
                at < cue.upperBound + 12,
                !cue.contains(at)
            else { continue }
            let isOfInterview = at > sentence.lowerBound && SpeakerWords.interviews.contains(text.key(at - 1))
            let isNext = at == cue.upperBound
            if isOfInterview || isNext, let media = media(at + 1, sentence) { return media }
        }
        return nil
    }

    /// "quoted", "cited".
    private func isReported(_ cue: Range<Int>) -> Bool {
        cue.contains { SpeakerWords.relaying.contains(scene.text.key($0)) }
    }

    /// An outlet that says that somebody says it.
    private func around(_ cue: Range<Int>, _ index: Int) -> Range<Int>? {
        for (other, attribution) in attributions.enumerated() where other != index {
            guard attribution.content.contains(where: { $0.contains(cue.lowerBound) }), let source = attribution.source,
                let first = source.first, let media = media(first, source.lowerBound..<source.upperBound + 1),
                media.upperBound == source.upperBound
            else { continue }
            return scene.text.range(media)
        }
        return nil
    }

    /// The words of the outlet that a noun phrase at `start` names; nil where it names none.
    private func media(_ start: Int, _ limit: Range<Int>) -> Range<Int>? {
        let text = scene.text
        var at = start
        while at < limit.upperBound, at < text.words.count, SpeakerWords.determiners.contains(text.key(at)),
            scene.mention(at: at) == nil
        {
            at += 1
        }
        let first = at
        var noun: Int?
        while at < min(limit.upperBound, text.words.count), at < first + 6, !scene.isMark(at) {
            if let mention = scene.mention(at: at), !scene.mentions[mention].isDemonym {
                let words = scene.mentions[mention].words
                if isOutlet(scene.mentions[mention]) { return first..<max(words.upperBound, first + 1) }
                if scene.mentions[mention].kind == .person { return nil }
                at = max(at + 1, words.upperBound)
                continue
            }
            let key = text.key(at)
            if SpeakerWords.media.contains(key) {
                noun = at
            } else if noun != nil || SpeakerWords.prepositions.contains(key) || SpeakerWords.conjunctions.contains(key)
                || SpeakerWords.verbs.contains(key) || SpeakerWords.relatives.contains(key)
            {
                break
            }
            at += 1
        }
        guard let noun else { return nil }
        let isPlain = (first..<noun).allSatisfy {
            SpeakerWords.mediaKinds.contains(text.key($0)) || scene.mention(at: $0) != nil
        }
        return isPlain ? first..<noun + 1 : nil
    }

    /// Whether an actor is an outlet or agency.
    private func isOutlet(_ mention: ActorMention) -> Bool {
        guard mention.kind == .organization, let last = mention.words.last else { return false }
        let key = scene.text.key(last)
        if SpeakerWords.mediaHeads.contains(key) || mention.words.count > 1 && MediaWords.heads.contains(key) {
            return true
        }
        let match = gazetteer.kinds(at: mention.words.lowerBound, in: scene.text)
        return match?.kinds.contains(.outlet) ?? false
    }

    private var byKey: UInt64 { Self.by }
    private static let by = WordKey.of("by")
}
