/// Mends names of organizations that a tagger cuts at "of", "for", "on" or "and": "Center" "for" "Strategic" "and"
/// "International Studies". English.
enum OrganizationSpans {
    /// The spans with whole names of organizations instead of their pieces.
    /// - Parameter states: whether words are a state or a demonym.
    static func mended(
        _ names: [NameSpan], in text: AnnotatedText, states: (Range<Int>) -> Bool
    ) -> [NameSpan] {
        guard text.language == "en" else { return names }
        var mended: [NameSpan] = []
        mended.reserveCapacity(names.count)
        var next = 0
        var sentence = 0
        for at in text.words.indices where OrganizationWords.connectors.contains(text.words[at].key) {
            guard at > 0, text.words[at - 1].isCapitalized, OrganizationWords.heads.contains(text.words[at - 1].key)
            else {
                continue
            }
            while text.sentences[sentence].upperBound <= at { sentence += 1 }
            guard let whole = whole(at, in: text, text.sentences[sentence], names, from: next, states) else { continue }
            if let last = mended.last, last.words.upperBound > whole.lowerBound { continue }
            while next < names.count, names[next].words.upperBound <= whole.lowerBound {
                mended.append(names[next])
                next += 1
            }
            while next < names.count, names[next].words.lowerBound < whole.upperBound { next += 1 }
            mended.append(NameSpan(words: whole, kind: .organization))
        }
        mended += names[next...]
        return courts(mended, in: text)
    }

    /// Courts with what they are for: "U.S. Court of Appeals" "for the" "4th Circuit".
    private static func courts(_ names: [NameSpan], in text: AnnotatedText) -> [NameSpan] {
        var joined = names
        var index = 0
        while index < joined.count {
            let name = joined[index]
            let at = name.words.upperBound
            if name.kind == .organization, courtEnds.contains(text.words[at - 1].key),
                text.key(at) == RoleWords.for, text.key(at + 1) == OrganizationWords.the,
                let end = (at + 2..<min(at + 5, text.words.count)).first(where: {
                    districts.contains(text.words[$0].key) && text.words[$0].isCapitalized
                })
            {
                var upper = end + 1
                if text.key(upper) == RoleWords.of, upper + 1 < text.words.count, text.words[upper + 1].isCapitalized {
                    upper += 2
                    while upper < text.words.count, text.words[upper].isCapitalized { upper += 1 }
                }
                joined[index].words = name.words.lowerBound..<upper
                while index + 1 < joined.count, joined[index + 1].words.lowerBound < upper {
                    joined.remove(at: index + 1)
                }
            }
            index += 1
        }
        return joined
    }

    private static let courtEnds = WordSet("court appeals")
    private static let districts = WordSet("circuit district")

    /// The words of the name around the connector at `at`; nil where it joins no name.
    private static func whole(
        _ at: Int, in text: AnnotatedText, _ sentence: Range<Int>, _ names: [NameSpan], from next: Int,
        _ states: (Range<Int>) -> Bool
    ) -> Range<Int>? {
        let covering = names[next...].first { $0.words.upperBound >= at }
        if let covering, covering.words.lowerBound < at, covering.words.upperBound > at + 1,
            covering.words.upperBound == text.words.count || !continues(covering.words.upperBound, text)
        {
            return nil  // The tagger has it whole.
        }
        guard let end = complement(at + 1, in: text, sentence, names, states) else { return nil }
        var start = at - 1
        if let covering, covering.words.contains(start) {
            start = covering.words.lowerBound
        } else {
            while start > sentence.lowerBound, text.words[start - 1].isCapitalized,
                !RoleWords.openers.contains(text.words[start - 1].key), !states(start - 1..<start),
                !Offices.nouns.contains(text.words[start - 1].key), start - 1 > sentence.lowerBound
            {
                start -= 1
            }
        }
        if text.words[start].key == OrganizationWords.the, start < at - 1 { start += 1 }
        return start..<end
    }

    /// Behind the capitalised words of the complement that begins at `start`.
    private static func complement(
        _ start: Int, in text: AnnotatedText, _ sentence: Range<Int>, _ names: [NameSpan],
        _ states: (Range<Int>) -> Bool
    ) -> Int? {
        var at = start
        if at < sentence.upperBound, text.words[at].key == OrganizationWords.the { at += 1 }
        let first = at
        func run() {
            while at < sentence.upperBound, text.words[at].isCapitalized,
                at == first || !Offices.nouns.contains(text.words[at].key)
            {
                at += 1
            }
        }
        run()
        guard at > first else { return nil }
        // A person is no part of a ministry.
        if NotActors.words.contains(text.words[first].key), at == first + 1 || text.isDay(first) { return nil }
        if names.contains(where: { $0.kind == .person && $0.words.lowerBound >= first && $0.words.lowerBound < at }) {
            return nil
        }
        while at + 1 < sentence.upperBound {
            if text.words[at].key == OrganizationWords.and, text.words[at + 1].isCapitalized {
                let before = at
                at += 1
                run()
                if !OrganizationWords.fields.contains(text.words[at - 1].key) || states(before - 1..<before)
                    || states(before + 1..<at)
                {
                    at = before
                    break
                }
            } else if OrganizationWords.connectors.contains(text.words[at].key)
                && OrganizationWords.heads.contains(text.words[at - 1].key) && text.words[at + 1].isCapitalized
            {
                at += 1
                run()
            } else {
                break
            }
        }
        if text.words[start - 1].key != RoleWords.of, !OrganizationWords.fields.contains(text.words[at - 1].key) {
            // "the Senate for Ohio", "the Union on Cyprus"
            let isPlace = names.contains { $0.kind == .location && $0.words == first..<at }
            guard at > first + 1, !isPlace, !states(first..<at) else { return nil }
        }
        return at
    }

    /// Whether a name goes on at `index`.
    private static func continues(_ index: Int, _ text: AnnotatedText) -> Bool {
        guard index + 1 < text.words.count, text.words[index + 1].isCapitalized else { return false }
        return text.words[index].key == OrganizationWords.and
            && OrganizationWords.fields.contains(text.words[index + 1].key)
    }
}
