internal import ReadoutText

/// Inverts articles into the bytes of a segment.
///
/// While articles come, it only numbers the words as they are written, and keeps the numbers in the order of the text. At the
/// end it folds and stems each different word once, and sorts the numbers into postings (`SegmentInversion`).
struct SegmentBuilder: ~Copyable {
    private let commonWords: CommonWords
    private let fields: Set<Field>
    private var batch = TokenBatch()
    private var tokenizer = Tokenizer()

    /// - Parameters:
    ///   - commonWords: folded words whose pairs get postings of their own.
    ///   - fields: what is indexed; all but in measurements.
    init(commonWords: CommonWords, fields: Set<Field> = Set(Field.allCases)) {
        self.commonWords = commonWords
        self.fields = fields
    }

    /// How many articles were added, and about how many bytes of memory they take, and will when they are inverted.
    var count: Int { batch.documents.count }
    var memoryBytes: Int { batch.memoryBytes }

    /// Takes an article in. None may be added twice before `finish`.
    mutating func add(_ article: IndexedArticle) {
        var document = TokenBatch.Document(firstToken: batch.tokens.count, firstByline: batch.bylines.count)
        if let title = article.title { document.titleTokens = tokenize(title, \.titleWords, &document) }
        if let subtitle = article.subtitle { document.deckTokens = tokenize(subtitle, \.textWords, &document) }
        let base = document.textPosition
        var runs: [[Range<Int>]] = []
        if article.quotes.isEmpty {
            document.textTokens = tokenize(article.text, \.textWords, &document)
        } else {
            let deckWords = document.textWords
            var places = QuotePlaces(article.quotes)
            document.textTokens = tokenize(article.text, \.textWords, &document, &places)
            runs = places.runs(end: document.textWords - deckWords, base: base)
        }
        for byline in article.bylines {
            var ignored = document
            batch.readsBylines = true
            _ = tokenize(byline, \.textWords, &ignored)
            batch.bylines.append(TokenBatch.gap)
            batch.readsBylines = false
        }
        batch.add(document, article, quotes: runs)
    }

    /// Numbers the words of a text; how many tokens it has. Adds the words to a count of `document`.
    private mutating func tokenize(
        _ text: String, _ words: WritableKeyPath<TokenBatch.Document, Int>, _ document: inout TokenBatch.Document
    ) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            tokenizer.begin()
            let raw = UnsafeRawBufferPointer(bytes)
            var count = 0
            var last = -1
            while let token = tokenizer.next(in: bytes) {
                let word = UnsafeRawBufferPointer(rebasing: raw[token.range])
                batch.append(word, isBesideLast: token.position == last, isQuoted: false)
                last = token.position
                count += 1
            }
            document[keyPath: words] += last + 1
            return count
        }
    }

    /// The same of a text with quotes.
    private mutating func tokenize(
        _ text: String, _ words: WritableKeyPath<TokenBatch.Document, Int>, _ document: inout TokenBatch.Document,
        _ quotes: inout QuotePlaces
    ) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            tokenizer.begin()
            let raw = UnsafeRawBufferPointer(bytes)
            var count = 0
            var last = -1
            var isQuoted = false
            while let token = tokenizer.next(in: bytes) {
                let word = UnsafeRawBufferPointer(rebasing: raw[token.range])
                let isBesideLast = token.position == last
                if !isBesideLast { isQuoted = quotes.isQuoted(token.range.lowerBound, position: token.position) }
                batch.append(word, isBesideLast: isBesideLast, isQuoted: isQuoted)
                last = token.position
                count += 1
            }
            document[keyPath: words] += last + 1
            return count
        }
    }

    /// Writes the segment, and empties the builder.
    mutating func finish(into output: some SegmentOutput) {
        SegmentInversion.write(batch, commonWords, fields, into: output)
        batch.removeAll()
    }
}
