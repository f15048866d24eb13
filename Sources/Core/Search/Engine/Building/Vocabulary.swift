internal import ReadoutText

/// The different words of a batch, each folded and stemmed once.
struct Vocabulary: ~Copyable {
    /// As many bytes as a word may have to be found as it is written: with its folded form it must fit into a key.
    private static let longestSurface = TermDictionaryWriter.longestKey - Folding.maximumBytes - 2
    /// Stands for a stem not yet known.
    private static let unknown = UInt32.max

    /// The folded words, and for each word as it is written the number of its folded form.
    private(set) var terms = ByteTable()
    private(set) var termOf: [UInt32] = []
    /// Whether a word is written otherwise than folded.
    private(set) var isSurface: [Bool] = []
    private(set) var stems = ByteTable()
    /// For each language's number, and each word as it is written, its stem; `unknown` where it does not occur.
    private(set) var stemOf: [[UInt32]] = []
    /// For each stem whether its postings are those of the word that is equal to it.
    private(set) var isTwin: [Bool] = []
    /// For each folded word whether it is such a one; empty without stems.
    private(set) var hasTwin: [Bool] = []

    /// - Parameter stemming: whether stems are wanted.
    init(_ batch: borrowing TokenBatch, stemming: Bool) {
        let count = batch.surfaces.count
        termOf.reserveCapacity(count)
        isSurface.reserveCapacity(count)
        var folded: [UInt8] = []
        for number in 0..<count {
            let surface = batch.surfaces[number]
            folded.removeAll(keepingCapacity: true)
            Folding.term(of: surface.assumingMemoryBound(to: UInt8.self), into: &folded)
            folded.withUnsafeBytes { bytes in
                termOf.append(UInt32(terms.number(of: bytes)))
                isSurface.append(
                    surface.count <= Self.longestSurface && TermDictionary.compare(bytes, surface) != 0)
            }
        }
        guard stemming else { return }
        stem(batch)
        hasTwin = [Bool](repeating: false, count: terms.count)
        for stem in 0..<stems.count where isTwin[stem] {
            if let term = terms.find(stems[stem]) { hasTwin[term] = true }
        }
    }

    private mutating func stem(_ batch: borrowing TokenBatch) {
        let count = batch.surfaces.count
        let languages = ([""] + batch.columns.languages.names).map { StemLanguage($0) }
        stemOf = [[UInt32]](repeating: [], count: languages.count)
        var stemmers = Stemmers()
        var lowercase: [UInt8] = []
        var bytes: [UInt8] = []
        var onlyTerm: [UInt32] = []
        var onlyStem = [UInt32](repeating: Self.unknown, count: terms.count)
        for document in batch.documents {
            let language = Int(document.language)
            if stemOf[language].isEmpty { stemOf[language] = [UInt32](repeating: Self.unknown, count: count) }
            let end = document.firstToken + document.titleTokens + document.deckTokens + document.textTokens
            for place in document.firstToken..<end {
                let word = Int(batch.tokens[place] & TokenBatch.word)
                if stemOf[language][word] != Self.unknown { continue }
                lowercase.removeAll(keepingCapacity: true)
                bytes.removeAll(keepingCapacity: true)
                Folding.lowercase(of: batch.surfaces[word].assumingMemoryBound(to: UInt8.self), into: &lowercase)
                lowercase.withUnsafeBufferPointer {
                    stemmers.stem(
                        lowercase: $0, language: languages[language], into: &bytes)
                }
                let stem = bytes.withUnsafeBytes { stems.number(of: $0) }
                let term = Int(termOf[word])
                stemOf[language][word] = UInt32(stem)
                if stem == onlyTerm.count {
                    onlyTerm.append(UInt32(term))
                    isTwin.append(bytes.withUnsafeBytes { TermDictionary.compare($0, terms[term]) == 0 })
                } else if onlyTerm[stem] != UInt32(term) {
                    isTwin[stem] = false
                }
                if onlyStem[term] == Self.unknown {
                    onlyStem[term] = UInt32(stem)
                } else if onlyStem[term] != UInt32(stem) {
                    isTwin[Int(onlyStem[term])] = false
                    isTwin[stem] = false
                }
            }
        }
    }
}
