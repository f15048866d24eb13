/// Names of organizations by their last word: words with capitals that end with "Committee", "Institute" and the like, where
/// the tagger has seen nothing, or only a piece ("Great Lakes" of "Great Lakes Policy Forum"). English.
enum HeadNouns {
    /// The names, and those that end with such a noun.
    static func completed(_ names: [NameSpan], in text: AnnotatedText, features: NameFeatures) -> [NameSpan] {
        var completed: [NameSpan] = []
        completed.reserveCapacity(names.count)
        var next = names[...]
        for sentence in text.sentences where !isHeadline(sentence, text) {
            for head in sentence.dropFirst()
            where nouns.contains(text.words[head].key) && text.words[head].isCapitalized {
                while let name = next.first, name.words.upperBound <= head, !touches(name, head, sentence, text) {
                    completed.append(next.removeFirst())
                }
                guard let words = name(upTo: head, in: sentence, text, features) else { continue }
                let pieces = next.prefix { $0.words.lowerBound <= head }
                // The tagger's own name goes to the noun or beyond; a person's is none of an organization's.
                guard !pieces.contains(where: { $0.words.upperBound > head || $0.kind == .person }) else { continue }
                guard pieces.allSatisfy({ words.contains($0.words.lowerBound) }) else { continue }
                next.removeFirst(pieces.count)
                completed.append(NameSpan(words: words, kind: .organization))
            }
        }
        return completed + next
    }

    /// Whether a name stands in the capitalized words that end at `head`.
    private static func touches(_ name: NameSpan, _ head: Int, _ sentence: Range<Int>, _ text: AnnotatedText) -> Bool {
        name.words.lowerBound >= run(upTo: head, in: sentence, text)
    }

    /// Where the capitalized words begin that stand without anything between them up to `head`.
    private static func run(upTo head: Int, in sentence: Range<Int>, _ text: AnnotatedText) -> Int {
        var start = head
        while start > sentence.lowerBound, text.words[start - 1].isCapitalized,
            !text.words[start - 1].shape.contains(.stopped) || text.words[start].shape.contains(.upper)
        {
            start -= 1
        }
        return start
    }

    /// The words of the name that ends at `head`; nil where there is none but the noun, and what only begins a sentence.
    private static func name(
        upTo head: Int, in sentence: Range<Int>, _ text: AnnotatedText, _ features: NameFeatures
    ) -> Range<Int>? {
        var start = run(upTo: head, in: sentence, text)
        if start == sentence.lowerBound, features.isOnlyForced(start) || openers.contains(text.words[start].key) {
            start += 1
        }
        while start < head, openers.contains(text.words[start].key) { start += 1 }
        let goesOn = head + 1 < sentence.upperBound && text.words[head + 1].isCapitalized
        return start < head && !goesOn ? start..<head + 1 : nil
    }

    /// Whether most words of a sentence have capitals: then a capital tells nothing.
    private static func isHeadline(_ sentence: Range<Int>, _ text: AnnotatedText) -> Bool {
        var lower = 0
        var upper = 0
        for word in text.words[sentence] where word.shape.contains(.letters) {
            if word.isCapitalized { upper += 1 } else { lower += 1 }
        }
        return upper > lower * 2
    }

    /// What hardly any name ends with but an organization's.
    private static let nouns = WordSet(
        """
        Committee Institute Forum Organization Organisation Association Commission Foundation Federation Confederation
        Corporation Agency Authority University Ministry Coalition Initiative Academy Bureau Secretariat Consortium
        Society Council Alliance Consulate Directorate Inspectorate Observatory Endowment
        """)

    /// What stands with a capital before a name and is none of it.
    private static let openers = WordSet("the a an this that his her its their our my and but in at of for")
}
