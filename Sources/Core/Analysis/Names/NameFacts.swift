/// What the features of names are made of: facts on each word of a text, and on the text as a whole.
package struct NameFacts {
    /// How the letters of a sentence are written.
    enum Case: UInt64 {
        /// Capitals tell names.
        case usual = 1
        /// Nearly all longer words have capitals: a headline.
        case title = 2
        /// Nearly all letters are capitals.
        case capitals = 3
    }

    /// The word's identity: its key, with one for all quotation marks, one for all dashes, and one for each shape of number.
    package private(set) var keys: [UInt64]
    /// How it is written, as a hash.
    private(set) var shapes: [UInt64]
    /// Whether it has a capital letter.
    package private(set) var hasCapital: [Bool]
    /// Whether its first letter would be a capital though it were no name: it begins its sentence, or its sentence is a
    /// headline.
    package private(set) var isForced: [Bool]
    /// Whether the tagger looks at it: it has a capital, or names can go on over it.
    private(set) var isCandidate: [Bool]
    private(set) var cases: [Case]
    /// The sentence that each word is in.
    private(set) var bounds: [Range<Int>]
    /// Which words are the same in any case: a number for each, counted from 0.
    private(set) var types: [Int32]
    /// The word of the same type before each; -1 for none.
    private(set) var previous: [Int32]
    /// The last word of each type.
    private(set) var latest: [Int32]
    /// How often each type stands in lower case.
    private(set) var lowerCount: [Int32] = []
    /// How often each type has a capital where it would have none were it no name.
    private(set) var capitalCount: [Int32] = []

    package init(_ text: AnnotatedText) {
        let words = text.words
        let count = words.count
        var keys: [UInt64] = []
        var shapes: [UInt64] = []
        var hasCapital: [Bool] = []
        keys.reserveCapacity(count)
        shapes.reserveCapacity(count)
        hasCapital.reserveCapacity(count)
        text.bytes.withUnsafeBufferPointer { bytes in
            for word in words {
                let shape = Self.shape(UnsafeBufferPointer(rebasing: bytes[word.range]), word.shape)
                keys.append(word.shape.contains(.digits) ? shape.hash : Self.identity(word, bytes))
                shapes.append(shape.hash)
                // Titles that are never a part of a name count as if they had no capital.
                hasCapital.append(
                    shape.hasCapital && !Self.titles.contains(word.key) && !Self.isParty(bytes, word))
            }
        }
        self.keys = keys
        self.shapes = shapes
        self.hasCapital = hasCapital
        isForced = Array(repeating: false, count: count)
        isCandidate = Array(repeating: false, count: count)
        cases = Array(repeating: .usual, count: count)
        bounds = Array(repeating: 0..<0, count: count)
        types = Array(repeating: 0, count: count)
        previous = Array(repeating: -1, count: count)
        latest = []
        for sentence in text.sentences {
            let written = Self.writing(of: sentence, words)
            var isFirst = true
            for index in sentence {
                cases[index] = written
                bounds[index] = sentence
                isForced[index] = written != .usual || isFirst
                // What quotes and brackets open is the beginning, too.
                if !words[index].isPunctuation { isFirst = false }
            }
            markCandidates(sentence, words)
        }
        countTypes(words)
    }

    /// Whether the word at `index` is written in lower case where a name would have a capital.
    func isLower(_ index: Int, _ word: Word) -> Bool { word.shape.contains(.letters) && !hasCapital[index] }

    // MARK: One word

    /// Whether it is the party and state of an American politician: "D-Ohio", "R-S.C.".
    private static func isParty(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Word) -> Bool {
        let start = Int(word.start)
        return word.end - word.start > 3 && bytes[start + 1] == 0x2D && (bytes[start] == 0x44 || bytes[start] == 0x52)
            && bytes[start + 2] &- 0x41 < 26 && !word.shape.contains(.digits)
    }

    private static let titles = WordSet(
        "mr mr. mrs mrs. ms ms. messrs messrs. dr dr. sen. sens. rep. reps. gov. prof. rev.")

    private static let quote = WordKey.of("\"")
    private static let dash = WordKey.of("-")

    private static func identity(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard word.isPunctuation else { return word.key }
        let start = Int(word.start)
        let length = Int(word.end) - start
        switch (length, bytes[start]) {
        case (2, 0x60), (2, 0x27): return quote  // `` ''
        case (2, 0x2D): return dash  // --
        case (2, 0xC2): return [0xAB, 0xBB].contains(bytes[start + 1]) ? quote : word.key  // « »
        case (3, 0xE2) where bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x9C...0x9F: return quote  // “ ” „ ‟
            case 0x90...0x95: return dash
            default: return word.key
            }
        default: return word.key
        }
    }

    /// A hash of the word's classes of characters, of which a run counts for two at most, and of how long it is where it
    /// is all capitals.
    private static func shape(
        _ bytes: UnsafeBufferPointer<UInt8>, _ shape: Word.Shape
    ) -> (hash: UInt64, hasCapital: Bool) {
        var hash: UInt64 = 1
        var hasCapital = shape.contains(.capitalized)
        var last: UInt64 = 0
        var run = 0
        for byte in bytes {
            let kind: UInt64
            switch byte {
            case 0x41...0x5A:
                kind = 1
                hasCapital = true
            case 0x61...0x7A: kind = 2
            case 0x30...0x39: kind = 3
            case 0x2E: kind = 4
            case 0x2D: kind = 5
            case 0x27: kind = 6
            case 0x26: kind = 7
            case 0x2F: kind = 8
            case 0x80...: kind = last == 0 && hasCapital || shape.contains(.upper) ? 1 : 2
            default: kind = 9
            }
            run = kind == last ? run + 1 : 1
            last = kind
            if run <= 2, hash < 1 << 56 { hash = hash << 4 | kind }
        }
        if shape.contains(.upper) { hash = hash << 3 | UInt64(min(bytes.count, 7)) }
        return (hash, hasCapital)
    }

    // MARK: One sentence

    private static func writing(of sentence: Range<Int>, _ words: [Word]) -> Case {
        var letters = 0
        var upper = 0
        var longer = 0
        var capitalized = 0
        var isFirst = true
        for index in sentence {
            let word = words[index]
            guard word.shape.contains(.letters) else { continue }
            letters += 1
            if word.shape.contains(.upper), !word.shape.contains(.stopped) { upper += 1 }
            if !isFirst, word.end - word.start > 3 {
                longer += 1
                if word.isCapitalized { capitalized += 1 }
            }
            isFirst = false
        }
        if upper >= 2, upper * 3 >= letters * 2 { return .capitals }
        return longer >= 3 && capitalized * 5 >= longer * 4 ? .title : .usual
    }

    /// Small words that begin names.
    static let particles = WordSet(
        """
        de da di du del della des dos der den van von zu zum ter ten la le el al as an bin ibn abu ben d' l' 't y e vom af \
        av ad ul un
        """)
    /// Words that names go on over, besides particles and punctuation marks.
    private static let joiningMarks = WordSet(". , ( ) & ' - /")
    private static let joining = WordSet("of and for the in at on upon am to 's les do i")

    private mutating func markCandidates(_ sentence: Range<Int>, _ words: [Word]) {
        var lastCapital = -10
        for index in sentence {
            if hasCapital[index] {
                isCandidate[index] = true
                // Over up to three words between.
                if index - lastCapital <= 4 {
                    let between = lastCapital + 1..<index
                    if goesOn(over: between, words) { for word in between { isCandidate[word] = true } }
                }
                var start = index
                while start > max(sentence.lowerBound, index - 2), !isCandidate[start - 1],
                    Self.particles.contains(words[start - 1].key)
                        || start == index && words[start - 1].shape.contains(.digits)
                {
                    start -= 1
                    isCandidate[start] = true
                }
                lastCapital = index
            } else if index == lastCapital + 1, words[index].shape.contains(.digits) {
                isCandidate[index] = true
            }
        }
    }

    /// Whether a name can go on over words without capitals.
    private func goesOn(over between: Range<Int>, _ words: [Word]) -> Bool {
        var isAnd = false
        for index in between {
            let key = keys[index]
            let joins = words[index].isPunctuation ? Self.joiningMarks.contains(key) : Self.joining.contains(key)
            guard joins || words[index].shape.contains(.digits) || Self.particles.contains(key),
                !(isAnd && key == Self.the)
            else { return false }
            isAnd = key == Self.and
        }
        return true
    }

    private static let and = WordKey.of("and")
    private static let the = WordKey.of("the")

    // MARK: The whole text

    private mutating func countTypes(_ words: [Word]) {
        // Open addressing: the types by their keys.
        var size = 64
        while size < words.count * 2 { size *= 2 }
        var table: [Int32] = Array(repeating: -1, count: size)
        var typeKeys: [UInt64] = []
        for index in words.indices {
            let key = keys[index]
            var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
            while table[slot] >= 0, typeKeys[Int(table[slot])] != key { slot = (slot + 1) & (size - 1) }
            if table[slot] < 0 {
                table[slot] = Int32(typeKeys.count)
                typeKeys.append(key)
                latest.append(-1)
                lowerCount.append(0)
                capitalCount.append(0)
            }
            let type = Int(table[slot])
            types[index] = Int32(type)
            previous[index] = latest[type]
            latest[type] = Int32(index)
            if hasCapital[index] {
                if !isForced[index] { capitalCount[type] += 1 }
            } else {
                lowerCount[type] += 1
            }
        }
    }
}

extension NameFacts {
    /// Runs of candidates in one sentence.
    func segments(_ text: AnnotatedText) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        for sentence in text.sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                guard isCandidate[at] else {
                    at += 1
                    continue
                }
                let start = at
                while at < sentence.upperBound, isCandidate[at] { at += 1 }
                segments.append(start..<at)
            }
        }
        return segments
    }

    /// For each word, the run of words with capitals that it is in; empty, at the word, for others.
    func runs(_ text: AnnotatedText) -> [Range<Int32>] {
        var runs: [Range<Int32>] = []
        runs.reserveCapacity(text.words.count)
        for sentence in text.sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                var end = at
                while end < sentence.upperBound, hasCapital[end] { end += 1 }
                let run = end > at ? Int32(at)..<Int32(end) : Int32(at)..<Int32(at + 1)
                for _ in 0..<run.count { runs.append(run) }
                at = Int(run.upperBound)
            }
        }
        return runs
    }
}
