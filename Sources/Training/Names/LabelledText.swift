import ReadoutAnalysis

/// A text whose names are known.
struct LabelledText {
    struct Name: Hashable {
        /// Its bytes.
        var range: Range<Int>
        /// The raw value of a `NameSpan.Kind`, or `NameTag.otherKind`.
        var kind: Int
    }

    let text: AnnotatedText
    let names: [Name]
    /// The right tag of each word; a name that does not begin and end with words of the text is left out.
    let tags: [UInt8]
    /// The sentences to learn from; nil for all.
    var chosen: [Bool]?
    /// Whether it reports on sport.
    let isSport: Bool

    init(_ text: AnnotatedText, _ names: [Name]) {
        self.text = text
        self.names = names
        var tags = Array(repeating: UInt8(NameTag.outside), count: text.words.count)
        for name in names {
            let words = text.words(in: name.range)
            guard !words.isEmpty, text.range(words) == name.range else { continue }
            Self.mark(words, name.kind, &tags)
        }
        self.tags = tags
        let hits = text.words.reduce(0) { $0 + (Self.sport.contains($1.key) ? 1 : 0) }
        isSport = hits * 60 > text.words.count
    }

    private static let sport = WordSet(
        """
        soccer cricket tennis baseball basketball golf rugby hockey boxing cycling cup league innings wickets match \
        matches championship championships season goals scored coach striker round seeded inning runs standings halftime \
        results overs bowling defeated beat win division tournament open olympic metres seconds finals semifinal player
        """)

    /// The same text with some sentences written as headlines are, all longer words or all words with a capital; only
    /// those are to be learned from. Nil where there are none.
    func headlines(_ random: inout SplitMix, share: Double) -> LabelledText? {
        var bytes = text.bytes
        var chosen = Array(repeating: false, count: text.sentences.count)
        for (number, sentence) in text.sentences.enumerated() {
            let isAll = random.next() & 1 == 0
            guard random.unit() < share, 5...20 ~= sentence.count,
                sentence.contains(where: { !text.words[$0].shape.contains(.upper) && text.words[$0].isCapitalized })
            else { continue }
            chosen[number] = true
            for word in text.words[sentence] where isAll || word.end - word.start > 3 {
                let first = bytes[Int(word.start)]
                if first &- 0x61 < 26 { bytes[Int(word.start)] = first & 0xDF }
            }
        }
        guard chosen.contains(true) else { return nil }
        var other = LabelledText(AnnotatedText(String(decoding: bytes, as: UTF8.self), language: "en"), names)
        // Where the sentences are not the same any more there is nothing to choose by.
        guard other.text.sentences == text.sentences else { return nil }
        other.chosen = chosen
        return other
    }

    /// The runs of words to learn from.
    func learned(_ features: NameFeatures) -> [Range<Int>] { features.segments.filter(isLearned) }

    /// Whether a run of words is to be learned from.
    func isLearned(_ segment: Range<Int>) -> Bool {
        chosen.map { $0[text.sentence(of: segment.lowerBound)] } ?? true
    }

    /// Writes the tags of one name.
    static func mark(_ words: Range<Int>, _ kind: Int, _ tags: inout [UInt8]) {
        for index in words {
            let place =
                words.count == 1
                ? NameTag.single
                : index == words.lowerBound
                    ? NameTag.first : index + 1 < words.upperBound ? NameTag.inner : NameTag.last
            tags[index] = UInt8(place + kind)
        }
    }

    static func kind(_ name: Substring) -> Int {
        switch name {
        case "PER": Int(NameSpan.Kind.person.rawValue)
        case "ORG": Int(NameSpan.Kind.organization.rawValue)
        case "LOC": Int(NameSpan.Kind.location.rawValue)
        default: NameTag.otherKind
        }
    }
}
