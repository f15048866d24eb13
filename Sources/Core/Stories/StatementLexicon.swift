internal import ReadoutText

/// What the words of one language are in statements.
struct StatementLexicon {
    /// What a word is.
    enum Reading {
        /// It stands in any statement: its weight is 0.
        case empty(Term)
        /// It turns round what is behind it; its weight is 0.
        case negation(Term)
        case term(Term)
        /// A term that turns round what is behind it.
        case prohibition(Term)
        /// It only says that something is said: no term of a cue.
        case speech(Term)
    }

    /// What has been read so far, and the words of the lists, by the hash of the folded word.
    private var readings: [UInt64: Reading] = [:]
    private var prohibitions: Set<UInt64> = []
    private var speech: Set<UInt64> = []
    /// Weights of stems that are common, by their hash.
    private var weights: [UInt64: Int] = [:]
    /// For stems that mean the same: the hash of the one that stands for all of them.
    private var same: [UInt64: UInt64] = [:]
    private let language: StemLanguage

    /// More words are not remembered: about 2 MB.
    private static let remembered = 50_000
    /// The weight of a word that is in no list.
    static let rare = 4

    /// - Parameter tag: the primary subtag of BCP 47.
    init(_ tag: String, _ stemmers: inout Stemmers) {
        language = StemLanguage(tag)
        for word in Self.words(StatementWords.lists[tag]) {
            let key = Self.hash(Folding.term(of: word))
            readings[key] = .empty(Term(hash: key, weight: 0, isNumber: false))
        }
        for word in Self.words(StatementWords.negations[tag]) {
            let key = Self.hash(Folding.term(of: word))
            readings[key] = .negation(Term(hash: key, weight: 0, isNumber: false))
        }
        prohibitions = Set(Self.words(StatementWords.prohibitions[tag]).map { Self.hash(Folding.term(of: $0)) })
        speech = Set(Self.words(StatementWords.speech[tag]).map { Self.hash(Folding.term(of: $0)) })
        guard tag == "en" else { return }
        for (list, weight) in [(CommonWords.few, 3), (CommonWords.many, 2), (CommonWords.most, 1)] {
            for word in Self.words(list) { weights[stem(word, &stemmers)] = weight }
        }
        for line in SameWords.groups.split(separator: "\n") {
            let stems = Self.words(String(line)).map { stem($0, &stemmers) }
            guard let first = stems.first else { continue }
            for stem in stems { same[stem] = first }
            weights[first] = stems.map { weights[$0] ?? Self.rare }.min()
        }
    }

    private static func words(_ list: String?) -> [String] {
        (list ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private func stem(_ word: String, _ stemmers: inout Stemmers) -> UInt64 {
        var word = word
        return word.withUTF8 { stem($0, &stemmers) }
    }

    private func stem(_ word: UnsafeBufferPointer<UInt8>, _ stemmers: inout Stemmers) -> UInt64 {
        var lower: [UInt8] = []
        Folding.lowercase(of: word, into: &lower)
        return Self.hash(lower.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: language) })
    }

    /// What a word is.
    /// - Parameters:
    ///   - word: its bytes in the text.
    ///   - folded: its term as `Folding` makes it.
    mutating func reading(
        _ word: UnsafeBufferPointer<UInt8>, folded: [UInt8], _ stemmers: inout Stemmers
    ) -> Reading {
        let key = Self.hash(folded)
        if let known = readings[key] { return known }
        let isNumber = folded.first.map { $0 &- 0x30 < 10 } ?? false
        let hash = isNumber ? key : stem(word, &stemmers)
        let reading: Reading
        if folded.count < 2, !isNumber {
            reading = .empty(Term(hash: key, weight: 0, isNumber: false))
        } else {
            let one = same[hash] ?? hash
            let term = Term(
                hash: one, weight: isNumber ? Self.weight(number: folded) : weights[one] ?? Self.rare,
                isNumber: isNumber)
            reading =
                prohibitions.contains(key) ? .prohibition(term) : speech.contains(key) ? .speech(term) : .term(term)
        }
        if readings.count < Self.remembered { readings[key] = reading }
        return reading
    }

    /// What a number tells: 30,000 much, 2016 little.
    private static func weight(number: [UInt8]) -> Int {
        let isYear =
            number.count == 4 && (number.starts(with: Array("19".utf8)) || number.starts(with: Array("20".utf8)))
        return number.count >= 4 && !isYear ? 5 : 3
    }

    /// FNV-1a, spread by the finalizer of MurmurHash3, because its upper bits are used.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return mix(hash)
    }

    /// Spreads every bit over all (A. Appleby's MurmurHash3).
    static func mix(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ bits >> 33) &* 0xFF51_AFD7_ED55_8CCD
        bits = (bits ^ bits >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return bits ^ bits >> 33
    }
}
