/// Finds what a text says that actors are to one another: rules around trigger words (``RelationRules``), and names
/// that stand beside one another (``NeighbourRules``). English only.
package struct RelationFinder: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon = RelationLexicon.english

    /// A finder that knows from `gazetteer` where places lie; without it, by their kinds alone.
    package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The relations that a text states, in the order of their sentences, each once a sentence; none of a text that is
    /// not English.
    /// - Parameters:
    ///   - mentions: of actors, demonyms among them, in the order of the text.
    ///   - dates: of the text.
    package func relations(in text: AnnotatedText, mentions: [ActorMention], dates: [DateMention]) -> [Relation] {
        guard text.language == "en", !mentions.isEmpty else { return [] }
        var scene = RelationScene(text, mentions: mentions, dates: dates, lexicon: lexicon)
        var discourse = RelationDiscourse()
        var bodies = BodiesOfStates(gazetteer: gazetteer, lexicon: lexicon)
        var relations: [Relation] = []
        var nextTrigger = 0
        var nextName = 0
        let nameCount = scene.names.count
        for sentence in text.sentences {
            discourse.focusAge += 1
            bodies.resolve(in: sentence, of: &scene, &discourse)
            let firstTrigger = nextTrigger
            while nextTrigger < scene.triggers.count, scene.triggers[nextTrigger].word < sentence.upperBound {
                nextTrigger += 1
            }
            let firstName = nextName
            while nextName < nameCount, scene.names[nextName].first < sentence.upperBound { nextName += 1 }
            var reader = RelationReader(
                sentence: sentence, scene: scene, discourse: discourse, range: text.range(sentence))
            for trigger in scene.triggers[firstTrigger..<nextTrigger] {
                for index in trigger.rules where reader.read(lexicon.rules[index], at: trigger.word) { break }
            }
            for match in NeighbourRules.matches(firstName..<nextName, sentence, scene, gazetteer) { reader.add(match) }
            relations += reader.relations
            if reader.usedFocus { discourse.focusAge = 0 }
            discourse.turn(sentence, names: firstName..<nextName, scene, speaker: reader.speaker)
        }
        return relations
    }
}

extension RelationDiscourse {
    /// Goes on from `sentence` to the next.
    mutating func turn(_ sentence: Range<Int>, names: Range<Int>, _ scene: RelationScene, speaker: Int?) {
        let persons = names.filter { scene.names[$0].mention.kind == .person }
        if let first = persons.first {
            let actor = scene.names[first].mention.actor
            person = persons.allSatisfy { scene.names[$0].mention.actor == actor } ? first : nil
        }
        if let speaker {
            self.speaker = speaker
        } else if !scene.isQuoted[sentence.lowerBound...].prefix(3).contains(true) {
            self.speaker = nil
        }
        guard !names.isEmpty else {
            subject = nil
            return
        }
        let matcher = RelationMatcher(scene: scene, sentence: sentence, discourse: self)
        subject = matcher.mainSubject(before: sentence.upperBound)?.names
    }
}
