/// The features of a text's words, for the tagger and for those who train it: each is a 64-bit hash. After Ratinov and
/// Roth (Design Challenges and Misconceptions in Named Entity Recognition, CoNLL 2009): words, shapes, affixes, classes
/// of words, gazetteers, and what the rest of the text tells of the same word.
package struct NameFeatures {
    private let text: AnnotatedText
    private let facts: NameFacts
    private let classes: [NameClass.Levels]
    private let capitals: [UInt64]
    private let gazetteer: [UInt64]
    /// The hints of each type of word.
    private let hints: [UInt64]
    /// For each word, where the run of capitalized words around it begins and ends.
    private let runs: [Range<Int32>]

    /// Runs of words in one sentence, in their order, that names can be in; all other words are outside names.
    package let segments: [Range<Int>]

    package init(_ text: AnnotatedText, weights: NameWeights?, gazetteer: Gazetteer) {
        self.init(text, gazetteer: gazetteer) { weights?.wordClass($0) ?? .none }
    }

    /// - Parameter wordClass: the classes of a word by its key.
    package init(_ text: AnnotatedText, gazetteer: Gazetteer, wordClass: (UInt64) -> NameClass) {
        self.text = text
        facts = NameFacts(text)
        segments = facts.segments(text)
        runs = facts.runs(text)
        var classes = Array(repeating: NameClass.Levels.none, count: text.words.count)
        var capitals = Array(repeating: UInt64(0), count: text.words.count)
        var known = Array(repeating: NameClass.none, count: facts.latest.count)
        var hints = Array(repeating: UInt64(0), count: facts.latest.count)
        for (type, index) in facts.latest.enumerated() {
            let word = text.words[Int(index)]
            if !word.shape.contains(.digits) { known[type] = wordClass(word.key) }
            hints[type] = NameHints.bits[word.key] ?? 0
        }
        self.hints = hints
        for (index, type) in facts.types.enumerated() {
            let known = known[Int(type)]
            classes[index] = known.levels(isCapitalized: facts.hasCapital[index], isForced: facts.isForced[index])
            capitals[index] = UInt64(known.capitals)
        }
        self.classes = classes
        self.capitals = capitals
        self.gazetteer = NameGazetteer.marks(text, facts, gazetteer)
    }

    /// Appends the features of the word at `index`, which is in a segment.
    /// - Returns: how many of them, the first ones, tell which word it is.
    @discardableResult
    package func append(_ index: Int, to features: inout [UInt64]) -> Int {
        var out = Output(features: features)
        features = []
        appendIdentity(index, &out)
        let identity = out.features.count
        appendWords(index, &out)
        appendClasses(index, &out)
        appendRun(index, &out)
        appendText(index, &out)
        appendGazetteer(index, &out)
        features = out.features
        return identity
    }

    /// Whether a word may have its capital only because its sentence begins with it, or is a headline: it is not known
    /// for one, and the text has it with none or with no other.
    func isOnlyForced(_ index: Int) -> Bool {
        let type = Int(facts.types[index])
        return facts.isForced[index] && capitals[index] <= 2
            && (facts.lowerCount[type] > 0 || facts.capitalCount[type] == 0)
    }

    // MARK: Kinds of features

    private func appendIdentity(_ index: Int, _ out: inout Output) {
        let bounds = facts.bounds[index]
        let word = key(index, bounds)
        out.add(2, word)
        out.add(7, key(index - 1, bounds), word)
        out.add(8, word, key(index + 1, bounds))
        out.add(9, word, shape(index, bounds))
        out.add(22, UInt64(levels(index, bounds).fine))
        let letters = text.words[index]
        text.bytes.withUnsafeBufferPointer { bytes in
            let start = Int(letters.start)
            let end = Int(letters.end)
            var hash: UInt64 = 7
            for length in 1...4 where length <= end - start {
                hash = hash &* 0x100_0000_01B3 ^ UInt64(Self.lowered(bytes[start + length - 1]))
                if length > 1 { out.add(16, hash, UInt64(length)) }
            }
            hash = 7
            for length in 1...4 where length <= end - start {
                hash = hash &* 0x100_0000_01B3 ^ UInt64(Self.lowered(bytes[end - length]))
                if length == 4 { out.add(17, hash, UInt64(length)) }
            }
        }
    }

    private func appendWords(_ index: Int, _ out: inout Output) {
        let bounds = facts.bounds[index]
        let before = key(index - 1, bounds)
        let behind = key(index + 1, bounds)
        let shape = self.shape(index, bounds)
        let writing = facts.cases[index].rawValue
        let forced: UInt64 = facts.isForced[index] ? 1 : 0
        out.add(1, writing)
        out.add(3, before)
        out.add(4, behind)
        out.add(5, key(index - 2, bounds))
        out.add(6, key(index + 2, bounds))
        out.add(10, shape, forced)
        out.add(11, self.shape(index - 1, bounds), shape)
        out.add(12, shape, self.shape(index + 1, bounds))
        out.add(13, self.shape(index - 1, bounds) &* 31 &+ self.shape(index + 1, bounds), shape)
        out.add(14, shape, writing)
        out.add(15, self.shape(index + 1, bounds), self.shape(index + 2, bounds))
        let letters = text.words[index]
        text.bytes.withUnsafeBufferPointer { bytes in
            let end = Int(letters.end)
            var hash: UInt64 = 7
            for length in 1...3 where length <= end - Int(letters.start) {
                hash = hash &* 0x100_0000_01B3 ^ UInt64(Self.lowered(bytes[end - length]))
                if length > 1 { out.add(17, hash, UInt64(length)) }
            }
        }
    }

    private func appendClasses(_ index: Int, _ out: inout Output) {
        let bounds = facts.bounds[index]
        let here = levels(index, bounds)
        let before = levels(index - 1, bounds)
        let behind = levels(index + 1, bounds)
        out.add(20, UInt64(here.coarse))
        out.add(21, UInt64(here.middle))
        out.add(23, UInt64(before.coarse))
        out.add(24, UInt64(before.middle))
        out.add(25, UInt64(before.fine))
        out.add(26, UInt64(behind.coarse))
        out.add(27, UInt64(behind.middle))
        out.add(28, UInt64(behind.fine))
        out.add(29, UInt64(levels(index - 2, bounds).middle))
        out.add(30, UInt64(levels(index + 2, bounds).middle))
        out.add(31, UInt64(before.middle), UInt64(here.middle))
        out.add(32, UInt64(here.middle), UInt64(behind.middle))
        out.add(33, UInt64(before.coarse << 8 | behind.coarse), UInt64(here.coarse))
        let forced: UInt64 = facts.isForced[index] ? 8 : 0
        out.add(34, capitals[index] | forced, facts.cases[index].rawValue)
    }

    private func appendRun(_ index: Int, _ out: inout Output) {
        let bounds = facts.bounds[index]
        let run = runs[index]
        let start = Int(run.lowerBound)
        let end = Int(run.upperBound)
        let before = min(index - start, 3)
        let behind = min(end - 1 - index, 3)
        out.add(40, UInt64(before), UInt64(behind))
        out.add(41, key(start - 1, bounds), UInt64(before))
        out.add(42, key(end, bounds), UInt64(behind))
        out.add(43, key(start, bounds), UInt64(min(before, 1)))
        out.add(44, key(end - 1, bounds), UInt64(min(behind, 1)))
        out.add(45, UInt64(levels(start - 1, bounds).middle), UInt64(before))
        out.add(46, UInt64(levels(end, bounds).middle), UInt64(behind))
        out.add(47, UInt64(levels(start, bounds).middle), UInt64(min(before, 1)))
        out.add(48, UInt64(levels(end - 1, bounds).middle), UInt64(min(behind, 1)))
        let own = hint(index, bounds)
        out.add(35, own, facts.hasCapital[index] ? 1 : 0)
        out.add(36, hint(index - 1, bounds))
        out.add(37, hint(index + 1, bounds))
        out.add(38, hint(end - 1, bounds) << 20 | hint(start, bounds), UInt64(min(before, 1) << 1 | min(behind, 1)))
        out.add(39, hint(start - 1, bounds), UInt64(min(before, 1)))
        out.add(49, hint(end, bounds), UInt64(min(behind, 1)))
    }

    private func appendText(_ index: Int, _ out: inout Output) {
        let type = Int(facts.types[index])
        let forced: UInt64 = facts.isForced[index] ? 1 : 0
        let lower = UInt64(min(facts.lowerCount[type], 2))
        let capital = UInt64(min(facts.capitalCount[type], 2))
        let isUpper: UInt64 = facts.hasCapital[index] ? 16 : 0
        out.add(50, lower | capital << 2 | isUpper, forced)
        guard facts.hasCapital[index] else { return }
        // What stands beside the same word elsewhere.
        var other = Int(facts.latest[type])
        var left = 4
        while other >= 0, left > 0 {
            if other != index, facts.hasCapital[other] {
                let bounds = facts.bounds[other]
                out.add(51, key(other - 1, bounds))
                out.add(52, key(other + 1, bounds))
                left -= 1
            }
            other = Int(facts.previous[other])
        }
    }

    private func appendGazetteer(_ index: Int, _ out: inout Output) {
        let bounds = facts.bounds[index]
        let here = mark(index, bounds)
        out.add(60, mark(index - 1, bounds))
        out.add(61, mark(index + 1, bounds))
        guard here != 0 else { return }
        out.add(62, here)
        for bit in 0..<9 as Range<UInt64> where here & (8 << bit) != 0 { out.add(66, bit, here & 7) }
        out.add(63, here, facts.cases[index].rawValue << 1 | (facts.isForced[index] ? 1 : 0))
        out.add(64, here, mark(index + 1, bounds))
        out.add(65, mark(index - 1, bounds), here)
    }

    // MARK: The second pass

    /// Appends what the first pass found for the same words elsewhere in the text.
    package func appendSecond(_ index: Int, found: NameVotes, to features: inout [UInt64]) {
        guard facts.hasCapital[index] else { return }
        var out = Output(features: features)
        features = []
        let own = UInt64(found.tags[index])
        let votes = found.votes(Int(facts.types[index]), except: index)
        out.add(80, votes.winner, votes.share)
        out.add(81, votes.winner &* 8 &+ votes.share, own)
        out.add(82, votes.length, own)
        let next = votesOf(index + 1, found)
        let last = votesOf(index - 1, found)
        out.add(83, votes.winner, next)
        out.add(84, last, votes.winner)
        features = out.features
    }

    private func votesOf(_ index: Int, _ found: NameVotes) -> UInt64 {
        guard text.words.indices.contains(index), facts.hasCapital[index] else { return 7 }
        return found.votes(Int(facts.types[index]), except: index).winner
    }

    /// What the first pass found, counted for each word of the text.
    package func votes(_ tags: [UInt8]) -> NameVotes {
        var votes = NameVotes(tags: tags, types: facts.latest.count)
        for index in text.words.indices where facts.hasCapital[index] {
            votes.count(Int(facts.types[index]), Int(tags[index]))
        }
        return votes
    }

    // MARK: Words beside

    private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    // Of the word at `index`, or of the end of the sentence `bounds` where it is none of its words.

    private func key(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        bounds.contains(index) ? facts.keys[index] : index < bounds.lowerBound ? 1 : 2
    }

    private func shape(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        bounds.contains(index) ? facts.shapes[index] : 1
    }

    private func hint(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        bounds.contains(index) ? hints[Int(facts.types[index])] : 1 << 19
    }

    private func levels(_ index: Int, _ bounds: Range<Int>) -> NameClass.Levels {
        bounds.contains(index) ? classes[index] : .none
    }

    private func mark(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        bounds.contains(index) ? gazetteer[index] : 0
    }

    /// Collects features: hashes of a template's number and of one or two values.
    private struct Output {
        var features: [UInt64]

        @inline(__always)
        mutating func add(_ template: UInt64, _ value: UInt64, _ other: UInt64 = 0) {
            var hash = (value ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 29
            hash = (hash &+ other &* 0xD6E8_FEB8_6659_FD93) &* 0xC4CE_B9FE_1A85_EC53
            features.append(hash ^ hash >> 32)
        }
    }
}

extension NameClass {
    /// Its classes where it stands: where any word would have a capital, those of how it is usually written.
    func levels(isCapitalized: Bool, isForced: Bool) -> Levels {
        let isName = isCapitalized && (!isForced || capitals == 0 || capitals > 3)
        let wanted = isName ? capitalized : lower
        return wanted == .none ? (isName ? lower : capitalized) : wanted
    }
}
