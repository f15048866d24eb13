import ReadoutText

/// Tells which of a query's words a word of a text is. A word that was seen before, in this text or another, is not looked
/// at again.
struct WordMatcher: ~Copyable {
    /// How one of the query's words is meant.
    enum Needle: Hashable {
        /// Any form with one of these stems, or this term.
        case stems([[UInt8]], term: [UInt8])
        case term([UInt8])
        /// These bytes of the text.
        case exact([UInt8])
        /// Any term that begins so.
        case prefix([UInt8])
        /// A pattern, as it was typed.
        case pattern(String)
    }

    private(set) var count = 0
    private var known: [Needle: Int] = [:]
    private var terms: [[UInt8]: [Int]] = [:]
    private var stems: [[UInt8]: [Int]] = [:]
    private var surfaces: [[UInt8]: [Int]] = [:]
    private var prefixes: [(prefix: [UInt8], needle: Int)] = []
    private var patterns: [(glob: TermPattern, needle: Int)] = []
    private var beginnings = Beginnings()

    private var stemmers = Stemmers()
    private var seen = SeenWords()
    /// What the words that were seen are: numbers of needles. The first is none.
    private var sets: [[Int]] = [[]]
    private var term: [UInt8] = []
    private var stem: [UInt8] = []

    // MARK: What is looked for

    /// The number of a needle, from 0.
    mutating func number(of needle: Needle) -> Int {
        if let number = known[needle] { return number }
        let number = count
        count += 1
        known[needle] = number
        switch needle {
        case .stems(let stems, let term):
            terms[term, default: []].append(number)
            beginnings.insert(term, isOpen: false)
            for stem in stems {
                self.stems[stem, default: []].append(number)
                // A short stem's second letter may not be the word's: "die" of "dying".
                beginnings.insert(stem.prefix(stem.count < 4 ? 1 : 2), isOpen: true)
            }
        case .term(let term):
            terms[term, default: []].append(number)
            beginnings.insert(term, isOpen: false)
        case .exact(let surface):
            surfaces[surface, default: []].append(number)
            beginnings.insert(surface, isOpen: false)
        case .prefix(let prefix):
            prefixes.append((prefix, number))
            beginnings.insert(prefix, isOpen: true)
        case .pattern(let text):
            let glob = TermPattern(text)
            patterns.append((glob, number))
            beginnings.insert(glob.beginning, isOpen: true)
        }
        return number
    }

    /// The stems of a word in all of `languages`, each once.
    mutating func stems(of surface: UnsafeBufferPointer<UInt8>, _ languages: [StemLanguage]) -> [[UInt8]] {
        var lowercase: [UInt8] = []
        Folding.lowercase(of: surface, into: &lowercase)
        return lowercase.withUnsafeBufferPointer { stemmers.stems(lowercase: $0, languages: languages) }
    }

    // MARK: Words of a text

    /// Whether `mayBe` can tell words in a text of this language.
    func canTellByBeginning(_ language: StemLanguage) -> Bool { stems.isEmpty || language.keepsBeginnings }

    /// Whether a word of ASCII letters and digits can be one of the needles; true is no promise.
    @inline(__always)
    func mayBe(_ word: UnsafeBufferPointer<UInt8>) -> Bool { beginnings.mayHave(word) }

    /// The numbers of the needles that a word of a text in this language is.
    mutating func needles(_ surface: UnsafeBufferPointer<UInt8>, _ language: StemLanguage) -> [Int] {
        let hash = SeenWords.hash(surface, seed: language.number)
        if let set = seen[hash] { return sets[Int(set)] }
        let found = look(surface, language)
        var set: UInt32 = 0
        if !found.isEmpty {
            set = UInt32(sets.count)
            sets.append(found)
        }
        seen[hash] = set
        return found
    }

    private mutating func look(_ surface: UnsafeBufferPointer<UInt8>, _ language: StemLanguage) -> [Int] {
        term.removeAll(keepingCapacity: true)
        Folding.term(of: surface, into: &term)
        var found = terms[term] ?? []
        if !stems.isEmpty {
            stem.removeAll(keepingCapacity: true)
            var lowercase: [UInt8] = []
            Folding.lowercase(of: surface, into: &lowercase)
            lowercase.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: language, into: &stem) }
            for needle in stems[stem] ?? [] where !found.contains(needle) { found.append(needle) }
        }
        if !surfaces.isEmpty { found += surfaces[Array(surface)] ?? [] }
        for (prefix, needle) in prefixes where term.starts(with: prefix) { found.append(needle) }
        for (glob, needle) in patterns where glob.matches(term) { found.append(needle) }
        return found
    }
}
