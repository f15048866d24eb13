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
                tracker.speaks(named: scene.mentions[mention].words.lowerBound)
            case .relative(let word):
                // What stands in a relative clause makes nobody the one who is spoken of.
                actors[index] = Antecedent.mention(of: word, in: scene).map { scene.mentions[$0].actor }
            case .description(let words):
                actors[index] = described(words, descriptions)
                tracker.speaks(described: words.lowerBound, in: source, actor: actors[index])
            case .somebody:
                tracker.speaks(described: source.lowerBound, in: source, actor: nil)
            case .personal(let word):
                tracker.speaks(pronoun: word)
            case .open:
                let body = BodyNames.mention(of: source, outside: attributions[index].content, in: scene)
                actors[index] = body.map { scene.mentions[$0].actor }
            case .neuter:
                break
            }
        }
        tracker.resolve()
        for (index, head) in heads.enumerated() {
            switch head {
            case .personal(let word): actors[index] = tracker.actor(of: word)
            case .neuter(let word): actors[index] = body(before: word, heads, actors)
            default: break
            }
        }
        var ranges = attributions.map { attribution in
            attribution.source.flatMap { $0.isEmpty ? nil : scene.text.range($0) }
        }
        for (index, attribution) in attributions.enumerated() {
            guard let source = attribution.source else { continue }
            var word: Int?
            if isJoined(attribution) {
                let sentence = scene.text.sentences[scene.text.sentence(of: source.lowerBound)]
                word = tracker.subject(from: sentence.lowerBound, to: source.lowerBound)
                actors[index] = nil
            } else if isFar(attribution, heads[index]), let cue = attribution.cue {
                word = tracker.subject(from: source.upperBound, to: cue.lowerBound)
            }
            guard let word, let actor = tracker.actor(of: word) else { continue }
            actors[index] = actor
            ranges[index] = scene.text.range(word..<word + 1)
        }
        for (index, attribution) in attributions.enumerated() where isUndergone(attribution) { actors[index] = nil }
        let relays = RelayFinder(scene: scene, gazetteer: gazetteer, attributions: attributions)
        let times = SpeechDates(scene: scene, dates: dates, attributions: attributions)
        return attributions.indices.map { index in
            if attributions[index].source == nil, let beside = beside(attributions[index]) { return beside }
            return Speaker(
                actor: actors[index], range: ranges[index], via: relays.via(of: index), said: times.date(of: index))
        }
    }

    /// Whether the cue is the second verb of another's clause: "he met the minister, Dvorak, and said".
    private func isJoined(_ attribution: Attribution) -> Bool {
        guard let source = attribution.source, let cue = attribution.cue, source.upperBound < cue.lowerBound else {
            return false
        }
        let between = (source.upperBound..<cue.lowerBound).filter { !scene.isMark($0) }
        return between.count == 1 && scene.text.key(between[0]) == RoleWords.and
            && scene.isMark(source.upperBound)
    }

    /// Whether the cue is joined by "and" to what somebody did, far behind a state or organization that is taken for its
    /// source: "Beijing moved, with Xi in Lenz, where he met the mayor, and said".
    private func isFar(_ attribution: Attribution, _ head: SourcePhrase.Head) -> Bool {
        guard let source = attribution.source, let cue = attribution.cue, case .mention(let mention) = head,
            scene.mentions[mention].kind != .person, source.upperBound + 6 < cue.lowerBound
        else { return false }
        return scene.text.key(cue.lowerBound - 1) == RoleWords.and
            && scene.text.sentence(of: source.lowerBound) == scene.text.sentence(of: cue.lowerBound)
    }

    /// Whether others say something of the subject before the cue: "is accused of", "was told".
    private func isUndergone(_ attribution: Attribution) -> Bool {
        guard let source = attribution.source, let cue = attribution.cue, source.upperBound <= cue.lowerBound else {
            return false
        }
        guard let verb = cue.first(where: { SpeakerWords.undergone.contains(scene.text.key($0)) }) else { return false }
        let before = max(source.upperBound, verb - 3)..<verb
        return before.contains { SpeakerWords.be.contains(scene.text.key($0)) }
            && !before.contains { scene.isMark($0) }
    }

    /// The organization or state that "it" at `word` means: the only one that spoke in the sentence before.
    private func body(before word: Int, _ heads: [SourcePhrase.Head], _ actors: [String?]) -> String? {
        let text = scene.text
        let sentence = text.sentence(of: word)
        guard sentence > 0, !scene.isQuoted[word],
            (text.sentences[sentence].lowerBound..<word).allSatisfy({
                scene.isQuoted[$0] || text.words[$0].isPunctuation
            })
        else { return nil }
        var found: String?
        for (head, actor) in zip(heads, actors) {
            let word: Int
            switch head {
            case .mention(let mention): word = scene.mentions[mention].words.lowerBound
            case .personal(let at), .neuter(let at), .relative(let at): word = at
            case .description(let words): word = words.lowerBound
            case .somebody, .open: continue
            }
            guard text.sentence(of: word) == sentence - 1, !scene.isQuoted[word] else { continue }
            guard case .mention(let mention) = head, scene.mentions[mention].kind != .person,
                found == nil || found == actor
            else { return nil }
            found = actor
        }
        return found
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

    /// The speaker of an attribution without cue and source, where one person is named before its colon.
    private func beside(_ attribution: Attribution) -> Speaker? {
        guard attribution.source == nil, attribution.cue == nil, let content = attribution.content.first,
            let mention = BesideQuotation.mention(before: content, in: scene)
        else { return nil }
        return Speaker(actor: scene.mentions[mention].actor, range: scene.mentions[mention].range)
    }

    // MARK: Other languages

    private func foreign(_ attribution: Attribution) -> Speaker {
        guard let source = attribution.source, !source.isEmpty else { return beside(attribution) ?? Speaker() }
        return Speaker(actor: ForeignSource.actor(of: source, in: scene), range: scene.text.range(source))
    }
}
