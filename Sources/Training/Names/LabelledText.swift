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
