package import ReadoutText

/// Finds where a query's words and phrases stand in the texts of articles, and the passage of each text that shows it
/// best. A word is found in the forms in which the index finds it: by the same terms and the same stems. One is made for
/// a search, and remembers words from hit to hit.
package struct Passages: ~Copyable {
    /// A word or a phrase of the query.
    private struct Leaf {
        /// Numbers of needles, in order.
        var needles: [Int]
        /// Nil for words side by side; else how many others may stand between them.
        var slop: Int?
    }

    /// A word of the query where it stands in the text.
    struct Occurrence {
        var position: Int
        var range: Range<Int>
    }

    private var matcher = WordMatcher()
    private var leaves: [Leaf] = []
    private var tokenizer = Tokenizer()

    /// Looks for what `query` wants in the text of articles.
    /// - Parameter languages: of the articles that the index has: a word is meant in every form that it has in one of
    ///   them.
    package init(_ query: Query, languages: [StemLanguage]) {
        for pattern in query.positiveTerms where [nil, .text, .quote].contains(pattern.field) {
            switch pattern {
            case .word(let term): add(term, languages)
            case .phrase(let phrase): add(phrase)
            }
        }
    }

    // MARK: What is looked for

    private mutating func add(_ term: Term, _ languages: [StemLanguage]) {
        switch term.form {
        case .pattern: leaves.append(Leaf(needles: [matcher.number(of: .pattern(term.text))]))
        case .exact: add(term.text) { .exact(Array($0)) }
        case .prefix:
            let prefix = Folding.term(of: term.text)
            if !prefix.isEmpty { leaves.append(Leaf(needles: [matcher.number(of: .prefix(prefix))])) }
        case .word:
            let words = Self.words(of: term.text)
            guard words.count == 1, let word = words.first else { return add(Phrase([term.text])) }
            let stems = word.withUnsafeBufferPointer { matcher.stems(of: $0, languages) }
            let needle = WordMatcher.Needle.stems(stems, term: Self.term(word))
            leaves.append(Leaf(needles: [matcher.number(of: needle)]))
        }
    }

    private mutating func add(_ phrase: Phrase) {
        let words = phrase.words.flatMap { Self.words(of: $0) }
        guard !words.isEmpty else { return }
        leaves.append(Leaf(needles: words.map { matcher.number(of: .term(Self.term($0))) }, slop: phrase.slop))
    }

    private mutating func add(_ text: String, _ needle: (ArraySlice<UInt8>) -> WordMatcher.Needle) {
        let words = Self.words(of: text)
        if !words.isEmpty { leaves.append(Leaf(needles: words.map { matcher.number(of: needle($0[...])) })) }
    }

    /// The words that a text is cut into, without the joined forms of compounds.
    private static func words(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var tokenizer = Tokenizer()
        var words: [[UInt8]] = []
        while let token = tokenizer.next(in: bytes.span) {
            if token.kind != .compound { words.append(Array(bytes[token.range])) }
        }
        return words
    }

    private static func term(_ word: [UInt8]) -> [UInt8] {
        var term: [UInt8] = []
        word.withUnsafeBufferPointer { Folding.term(of: $0, into: &term) }
        return term
    }

    // MARK: What is found

    /// The passage of about `context` bytes of `text`, which is UTF-8, that has the most of what is looked for; where
    /// there is nothing of it, the beginning.
    /// - Parameters:
    ///   - language: the article's.
    ///   - quote: bytes of `text` that are to be shown, with what they have of it.
    package mutating func passage(
        in text: UnsafeBufferPointer<UInt8>, language: StemLanguage, context: Int, quote: Range<Int>? = nil
    ) -> Passage {
        let matches = matches(in: text, language)
        let quote = quote?.clamped(to: 0..<text.count)
        let shown = quote.map { quote in matches.filter { $0.range.clamped(to: quote) == $0.range } } ?? matches
        let window =
            PassageWindow.best(shown, leaves: leaves.map(\.needles.count), context: max(context, 1)) ?? quote
        let span = PassageBounds(text: text, context: max(context, 1)).span(around: window)
        return Passage(span: span, highlights: Self.highlights(of: matches, in: span))
    }

    /// All bytes of `text` that are what is looked for, in order and apart from one another.
    package mutating func ranges(in text: UnsafeBufferPointer<UInt8>, language: StemLanguage) -> [Range<Int>] {
        Self.highlights(of: matches(in: text, language), in: 0..<text.count)
    }

    /// Where words and phrases stand, in the order of their beginnings.
    private mutating func matches(
        in text: UnsafeBufferPointer<UInt8>, _ language: StemLanguage
    ) -> [PassageWindow.Match] {
        guard !leaves.isEmpty else { return [] }
        let occurrences = occurrences(in: text, language)
        var matches: [PassageWindow.Match] = []
        for (number, leaf) in leaves.enumerated() {
            if leaf.needles.count == 1 {
                for occurrence in occurrences[leaf.needles[0]] {
                    matches.append(PassageWindow.Match(leaf: number, range: occurrence.range))
                }
            } else if let slop = leaf.slop {
                PhraseFinder.near(leaf.needles, slop: slop, occurrences) {
                    matches.append(PassageWindow.Match(leaf: number, words: $0))
                }
            } else {
                PhraseFinder.sideBySide(leaf.needles, occurrences) {
                    matches.append(PassageWindow.Match(leaf: number, range: $0))
                }
            }
        }
        if leaves.count > 1 {
            matches.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        }
        return matches
    }

    /// Where each needle stands.
    private mutating func occurrences(
        in text: UnsafeBufferPointer<UInt8>, _ language: StemLanguage
    ) -> [[Occurrence]] {
        var found = [[Occurrence]](repeating: [], count: matcher.count)
        let canSkip = matcher.canTellByBeginning(language)
        tokenizer.begin()
        while let token = tokenizer.next(in: text) {
            let surface = UnsafeBufferPointer(rebasing: text[token.range])
            if canSkip, token.isPlain, !matcher.mayBe(surface) { continue }
            for needle in matcher.needles(surface, language) {
                found[needle].append(Occurrence(position: token.position, range: token.range))
            }
        }
        return found
    }

    /// The bytes of `span`, counted from its beginning, that matches have: those that touch are one range.
    private static func highlights(of matches: [PassageWindow.Match], in span: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        for match in matches where span.contains(match.range.lowerBound) && match.range.upperBound <= span.upperBound {
            if match.words.isEmpty { parts.append(match.range) } else { parts += match.words }
        }
        if parts.isEmpty {
            // What is longer than the passage is shown as far as it goes.
            parts = matches.flatMap { ($0.words.isEmpty ? [$0.range] : $0.words).map { $0.clamped(to: span) } }
            parts.removeAll(where: \.isEmpty)
        }
        if matches.contains(where: { !$0.words.isEmpty }) { parts.sort { $0.lowerBound < $1.lowerBound } }
        var merged: [Range<Int>] = []
        for part in parts {
            let range = (part.lowerBound - span.lowerBound)..<(part.upperBound - span.lowerBound)
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
