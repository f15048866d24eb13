internal import ReadoutText

/// Words of a language that say little of what an article is about, such as "the" and "of". They are left out of a
/// query's scoring, not of its matching.
enum StopWords {
    /// English words that the list lacks: what is left of contractions that were parted ("don t"), contractions as the
    /// tokenizer joins them, and auxiliaries. None that is another word too, such as "well".
    private static let english = """
        s t d ll m re ve \
        arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt oughtnt shant shouldnt wasnt werent \
        wont wouldnt im ive youd youll youre youve hed itd itll weve theyd theyll theyre theyve could ought would
        """

    /// The terms of each list by its tags; folded when first asked for.
    private static let terms: [String: Set<[UInt8]>] = {
        var terms: [String: Set<[UInt8]>] = [:]
        for list in lists {
            let tags = list.tags.split(separator: " ").map(String.init)
            let words = tags.contains("en") ? list.words + " " + english : list.words
            let folded = Set(words.split(separator: " ").map { Folding.term(of: String($0)) })
            for tag in tags { terms[tag] = folded }
        }
        return terms
    }()

    /// The primary language subtags that have a list, sorted; of a language with two or more, each ("nb", "nn", "no").
    static let languages: [String] = terms.keys.sorted()

    /// Whether a word is a stop word of the language; never where the language has no list.
    /// - Parameters:
    ///   - folded: the word as `Folding.term` gives it.
    ///   - language: a primary subtag of BCP 47 in lower case.
    static func contains(_ folded: [UInt8], language: String) -> Bool {
        terms[language]?.contains(folded) ?? false
    }

    /// The language whose list most of the words are in, a word counting as often as it stands there; of several, the
    /// one that is earliest in `languages`; nil where no word is in any list.
    /// - Parameters:
    ///   - words: as `Folding.term` gives them.
    ///   - languages: primary subtags of BCP 47 in lower case, the most common first.
    static func language(of words: [[UInt8]], among languages: [String]) -> String? {
        var best: (language: String, count: Int)?
        for language in languages {
            guard let list = terms[language] else { continue }
            let count = words.count { list.contains($0) }
            if count > best?.count ?? 0 { best = (language, count) }
        }
        return best?.language
    }
}
