/// A text in which speakers are looked for.
package struct SpeakerReading: Sendable {
    let scene: SpeakerScene
    private let dates: [DateMention]
    private let gazetteer: Gazetteer

    init(_ scene: SpeakerScene, dates: [DateMention], gazetteer: Gazetteer) {
        self.scene = scene
        self.dates = dates
        self.gazetteer = gazetteer
    }

    /// The speakers of attributions, one for each. They are to be asked for together: who "he" is depends on who spoke
    /// before.
    /// - Parameter attributions: all of the text, in any order; those of an interrupted quote as one.
    package func speakers(of attributions: [Attribution]) -> [Speaker] {
        guard scene.text.language == "en" else { return attributions.map(foreign) }
        let heads = attributions.map { attribution in
            attribution.source.map { SourcePhrase.head(of: $0, in: scene) } ?? .open
        }
        let descriptions = ActorDescriptions(scene.mentions, in: scene.text, gazetteer: gazetteer)
        var tracker = PersonTracker(scene)
        var actors = [String?](repeating: nil, count: attributions.count)
        for (index, head) in heads.enumerated() {
            guard let source = attributions[index].source else { continue }
            switch head {
            case .mention(let mention):
                actors[index] = scene.mentions[mention].actor
                tracker.speaks(scene.mentions[mention].words.lowerBound, source, mention: mention)
            case .relative(let word):
                // What stands in a relative clause makes nobody the one who is spoken of.
                actors[index] = Antecedent.mention(of: word, in: scene).map { scene.mentions[$0].actor }
            case .description(let words):
                actors[index] = described(words, descriptions)
                tracker.speaks(words.lowerBound, source, actor: actors[index])
            case .somebody:
                tracker.speaks(source.lowerBound, source, actor: nil)
            case .personal(let word):
                tracker.speaks(pronoun: word)
            case .neuter, .open:
                break
            }
        }
        tracker.resolve()
        for (index, head) in heads.enumerated() {
            if case .personal(let word) = head { actors[index] = tracker.actor(of: word) }
        }
        let relays = RelayFinder(scene: scene, gazetteer: gazetteer, attributions: attributions)
        let times = SpeechDates(scene: scene, dates: dates, attributions: attributions)
        return attributions.indices.map { index in
            Speaker(
                actor: actors[index],
                range: attributions[index].source.flatMap { $0.isEmpty ? nil : scene.text.range($0) },
                via: relays.via(of: index), said: times.date(of: index))
        }
    }

    /// The person whom a description means, where the text has named that person not long before.
    private func described(_ words: Range<Int>, _ descriptions: ActorDescriptions) -> String? {
        guard let actor = descriptions.actor(describedBy: words) else { return nil }
        let sentence = scene.text.sentence(of: words.lowerBound)
        let isNear = scene.mentions.contains { mention in
            mention.actor == actor && mention.words.lowerBound < words.lowerBound
                && scene.text.sentence(of: mention.words.lowerBound) >= sentence - Self.reach
        }
        return isNear ? actor : nil
    }

    /// How many sentences lie between a name and a description at most.
    private static let reach = 8

    /// Whether a quotation without a cue of its own goes on with what the last speaker said: it stands right behind, and
    /// is all of its sentences.
    /// - Parameters:
    ///   - quotation: the words between the marks.
    ///   - last: the attribution whose content ended last before it.
    package func goesOn(_ quotation: Range<Int>, after last: Attribution) -> Bool {
        let text = scene.text
        guard !quotation.isEmpty, quotation.upperBound <= text.words.count else { return false }
        let whole = ([last.cue, last.source].compactMap(\.self) + last.content)
        guard let end = whole.map(\.upperBound).max(), end > 0, end <= quotation.lowerBound else { return false }
        // Only marks between the end of the sentence before and the quotation.
        let first = text.sentences[text.sentence(of: quotation.lowerBound)]
        let final = text.sentences[text.sentence(of: quotation.upperBound - 1)]
        guard (first.lowerBound..<quotation.lowerBound).allSatisfy({ text.words[$0].isPunctuation }),
            (quotation.upperBound..<final.upperBound).allSatisfy({ text.words[$0].isPunctuation })
        else { return false }
        // What stands between is the rest of the sentence before, and no further one.
        guard end <= first.lowerBound else { return false }
        let before = text.sentence(of: end - 1)
        return text.sentence(of: quotation.lowerBound) - before <= 1 && first.lowerBound - end < 12
    }

    // MARK: Other languages

    private func foreign(_ attribution: Attribution) -> Speaker {
        guard let source = attribution.source, !source.isEmpty else { return Speaker() }
        return Speaker(actor: ForeignSource.actor(of: source, in: scene), range: scene.text.range(source))
    }
}
