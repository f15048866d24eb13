package import ReadoutArticles

/// Who is who in one article: takes names to actors, each with the fullest name that the file gives it, and their roles.
package struct ActorFinder: Sendable {
    private let gazetteer: Gazetteer

    package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The mentions of actors, and the demonyms that lead to states, in the order of the text.
    /// - Parameters:
    ///   - names: what the tagger found.
    ///   - article: its title and deck can tell a fuller name.
    package func mentions(_ names: [NameSpan], in text: AnnotatedText, of article: Article) -> [ActorMention] {
        names.map { name in
            let kind: ActorKind =
                switch name.kind {
                case .person: .person
                case .organization: .organization
                case .location: .place
                }
            return ActorMention(
                words: name.words, range: text.range(name.words), actor: text.string(name.words), kind: kind)
        }
    }
}
