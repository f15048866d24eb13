internal import ReadoutArticles

/// Full names of persons that an article has outside its text.
enum Evidence {
    /// Names of the bylines, the title and the deck. In a title every word can have a capital: a name there begins with
    /// a given name that the gazetteer knows.
    static func names(of article: Article, _ gazetteer: Gazetteer) -> [(form: NameForm, name: String)] {
        var found: [(form: NameForm, name: String)] = []
        for byline in article.bylines where byline.utf8.count < 60 {
            let text = AnnotatedText(byline, language: article.language)
            let words = text.words.indices
            guard words.count > 1, words.count < 6, words.allSatisfy({ text.words[$0].shape.contains(.letters) }) else {
                continue
            }
            found.append((NameForm(words, in: text), text.name(text.range(words))))
        }
        for line in [article.title, article.subtitle] {
            guard let line, line.utf8.count < 400 else { continue }
            let text = AnnotatedText(line, language: article.language)
            for at in text.words.indices.dropFirst() where text.words[at].isCapitalized {
                let first = at - 1
                guard text.words[first].isCapitalized, !Offices.nouns.contains(text.words[first].key),
                    let given = gazetteer.kinds(at: first, in: text), given.words == 1,
                    given.kinds.contains(.givenName)
                else { continue }
                found.append((NameForm(first..<at + 1, in: text), text.name(text.range(first..<at + 1))))
            }
        }
        return found
    }
}
