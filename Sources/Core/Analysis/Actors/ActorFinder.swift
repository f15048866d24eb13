package import ReadoutArticles

/// Who is who in one article: takes names to actors, each with the fullest name that the file gives it, and their
/// roles.
package struct ActorFinder: Sendable {
    private let gazetteer: Gazetteer

    package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The mentions of actors, and the demonyms that lead to states, in the order of the text.
    /// - Parameters:
    ///   - names: what the tagger found.
    ///   - article: its title, deck and bylines can tell a fuller name.
    package func mentions(_ names: [NameSpan], in text: AnnotatedText, of article: Article) -> [ActorMention] {
        var candidates = CandidateFinder.candidates(names, in: text, gazetteer: gazetteer)
        KindVotes.settle(&candidates, in: text)
        let owner = Self.owners(candidates, text)
        let isGovernment = SeatOfPower.governments(candidates, in: text, owner: owner)
        let finder = RoleFinder(text, candidates, owner: owner)
        let titles = finder.titles()
        for index in candidates.indices where candidates[index].kind == .person && !candidates[index].isPart {
            candidates[index].role = titles[index] ?? finder.apposition(index)
        }
        var actors: [Actor] = []
        PersonClusters.resolve(
            &candidates, titles: titles, in: text, evidence: Evidence.names(of: article, gazetteer), actors: &actors)
        OrganizationNames.resolve(&candidates, in: text, gazetteer: gazetteer, actors: &actors)
        PlaceNames.resolve(&candidates, isGovernment: isGovernment, in: text, gazetteer: gazetteer, actors: &actors)
        return candidates.compactMap { candidate in
            guard candidate.actor >= 0 else { return nil }
            let actor = actors[candidate.actor]
            return ActorMention(
                words: candidate.words, range: candidate.range, actor: actor.name, kind: actor.kind,
                role: candidate.role.map(text.range), isDemonym: candidate.isDemonym)
        }
    }

    /// For each word the candidate that it is in, or -1.
    private static func owners(_ candidates: [NameCandidate], _ text: AnnotatedText) -> [Int32] {
        var owner = [Int32](repeating: -1, count: text.words.count)
        for (index, candidate) in candidates.enumerated() {
            for word in candidate.words where owner[word] < 0 || !candidate.isPart { owner[word] = Int32(index) }
        }
        return owner
    }
}
