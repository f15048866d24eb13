/// What the network of ``AttributionTagger`` is told of each word of a text; the same code makes it for those who train
/// it.
package struct AttributionFeatures: Sendable {
    /// How many numbers there are for each word.
    package static let count = 8
    /// The first number behind the largest of each of the `count` kinds.
    package static let limits = [24, 32, 24, 16, 256, 1024, 1024, 8]

    /// What stands for each word's identity: its key, with one for all quotation marks, for all dashes, and for each
    /// kind of number.
    package private(set) var identities: [UInt64]
    /// `count` numbers for each word, one word behind the other: how it is written; how it stands to quotation marks;
    /// where in its sentence; in what mention; its middle and fine class (``NameClass``); its ending; the kind of
    /// sentence.
    package private(set) var signs: [UInt16]
    /// The sentence that each word is in.
    package private(set) var sentences: [Int32]
    /// The paragraph that each word is in.
    package private(set) var paragraphs: [Int32]

    /// - Parameter wordClass: the classes of a word by its key.
    package init(
        _ text: AnnotatedText, marks: QuotationMarks, mentions: [ActorMention], wordClass: (UInt64) -> NameClass
    ) {
        let count = text.words.count
        identities = []
        identities.reserveCapacity(count)
        signs = Array(repeating: 0, count: count * Self.count)
        sentences = Array(repeating: 0, count: count)
        paragraphs = Array(repeating: 0, count: count)
        text.bytes.withUnsafeBufferPointer { bytes in
            for (index, word) in text.words.enumerated() {
                let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
                let writing = Writing(word, letters)
                identities.append(Self.identity(word, writing))
                signs[index * Self.count] = writing.rawValue
                signs[index * Self.count + 6] = Self.ending(letters)
            }
        }
        addSentences(text, marks, wordClass)
        addQuotations(marks, count)
        for mention in mentions where !mention.words.isEmpty {
            let kind: UInt16 =
                mention.isDemonym ? 4 : UInt16(ActorKind.allCases.firstIndex(of: mention.kind) ?? 0)
            for index in mention.words {
                let place: UInt16 =
                    index + 1 == mention.words.upperBound ? 2 : index == mention.words.lowerBound ? 0 : 1
                signs[index * Self.count + 3] = 1 + kind * 3 + place
            }
        }
    }

    private mutating func addSentences(
        _ text: AnnotatedText, _ marks: QuotationMarks, _ wordClass: (UInt64) -> NameClass
    ) {
        var begins = Array(repeating: false, count: text.words.count)
        for (number, paragraph) in marks.paragraphs.ranges.enumerated() {
            begins[paragraph.lowerBound] = true
            for index in paragraph { paragraphs[index] = Int32(number) }
        }
        for (number, sentence) in text.sentences.enumerated() {
            let isNew = begins[sentence.lowerBound]
            let isStopped = sentence.suffix(2).contains { (Writing.stop...Writing.exclamation).contains(writing($0)) }
            let kind: UInt16 = (isStopped ? 1 : 0) | (isNew ? 2 : 0) | (paragraphs[sentence.lowerBound] == 0 ? 4 : 0)
            for index in sentence {
                sentences[index] = Int32(number)
                let at = index * Self.count
                let before = UInt16(min(3, index - sentence.lowerBound))
                let behind = UInt16(min(2, sentence.upperBound - 1 - index))
                signs[at + 2] = before * 6 + behind * 2 + (isNew ? 1 : 0)
                signs[at + 7] = kind
                let word = text.words[index]
                guard !word.shape.contains(.digits) else { continue }
                let levels = wordClass(word.key).levels(
                    isCapitalized: word.isCapitalized, isForced: index == sentence.lowerBound)
                signs[at + 4] = UInt16(truncatingIfNeeded: levels.middle)
                signs[at + 5] = UInt16(truncatingIfNeeded: levels.fine)
            }
        }
    }

    /// Whether the first sign of a word says that it has letters or digits.
    static func hasLetters(_ sign: UInt16) -> Bool {
        sign < Writing.comma.rawValue || sign == Writing.hyphened.rawValue
    }

    /// Whether the first sign of a word says that it parts clauses.
    static func isComma(_ sign: UInt16) -> Bool {
        (Writing.colon.rawValue...Writing.dash.rawValue).contains(sign) || sign == Writing.comma.rawValue
    }

    /// Whether the second sign of a word says that it is a mark of a quotation that is in none.
    static func isOuterMark(_ sign: UInt16) -> Bool { sign >= 20 && sign != 23 && sign != 27 }

    private func writing(_ index: Int) -> Writing { Writing(rawValue: signs[index * Self.count]) }

    private mutating func addQuotations(_ marks: QuotationMarks, _ count: Int) {
        for quotation in marks.quotations {
            let words = quotation.words
            let length: UInt16 = words.count <= 3 ? 0 : words.count <= 8 ? 1 : 2
            let isInner = quotation.depth > 0
            for index in words {
                let ends: UInt16 = (index == words.lowerBound ? 1 : 0) | (index + 1 == words.upperBound ? 2 : 0)
                signs[index * Self.count + 1] = isInner ? 16 + ends : 4 + length * 4 + ends
            }
            if let opening = quotation.opening {
                signs[opening * Self.count + 1] = isInner ? 23 : 20 + length
                if opening > 0, signs[(opening - 1) * Self.count + 1] < 4 { signs[(opening - 1) * Self.count + 1] |= 2 }
            }
            if let closing = quotation.closing {
                signs[closing * Self.count + 1] = isInner ? 27 : 24 + length
                if closing + 1 < count, signs[(closing + 1) * Self.count + 1] < 4 {
                    signs[(closing + 1) * Self.count + 1] |= 1
                }
            }
        }
    }

    /// The number of the last three bytes of a word, in lower case.
    private static func ending(_ letters: UnsafeBufferPointer<UInt8>) -> UInt16 {
        var hash: UInt32 = 7
        for byte in letters.suffix(3) {
            hash = hash &* 0x0100_0193 ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return UInt16(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 22)
    }

    private static func identity(_ word: Word, _ writing: Writing) -> UInt64 {
        switch writing {
        case .number: 16 + UInt64(min(word.end - word.start, 6))
        case .mixed: 24
        case .quote: 25
        case .dash: 26
        default: word.key
        }
    }
}
