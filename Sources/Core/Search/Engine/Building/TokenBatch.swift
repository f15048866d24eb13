/// Articles as numbers of words, before they are inverted.
struct TokenBatch: ~Copyable {
    /// What stands between two bylines.
    static let gap: UInt32 = 0x7FFF_FFFF
    /// Set on a token that has the position of the one before.
    static let isBesideLast: UInt32 = 0x8000_0000
    /// Set on a token that is in a quote.
    static let isQuoted: UInt32 = 0x4000_0000
    /// The bits of a token that say which word it is.
    static let word: UInt32 = 0x3FFF_FFFF
    /// How many positions are left free between title, deck, text and bylines, so that no phrase goes across.
    static let gapSize: UInt32 = 8

    struct Document {
        /// Where its tokens begin, and those of its bylines.
        var firstToken: Int
        var firstByline: Int
        var titleTokens = 0
        var deckTokens = 0
        var textTokens = 0
        /// Words, compounds counted once; `textWords` has those of the deck too.
        var titleWords = 0
        var textWords = 0
        var language: UInt16 = 0

        /// The position of the text's first word, once title and deck were cut.
        var textPosition: Int {
            titleWords + Int(TokenBatch.gapSize) + (deckTokens > 0 ? textWords + Int(TokenBatch.gapSize) : 0)
        }
    }

    /// The words as they are written.
    var surfaces = ByteTable()
    var tokens = NumberBuffer()
    var bylines = NumberBuffer()
    private(set) var documents: [Document] = []
    private(set) var columns = ColumnsWriter()
    var readsBylines = false
    private var runs = ByteBuffer(capacity: 256)

    /// About how many bytes it takes, with what inverting it will take.
    var memoryBytes: Int {
        surfaces.memoryBytes * 2 + tokens.count * 20 + documents.count * 160
            + columns.actors.memoryBytes * 4 + columns.actorLists.count * 16 + columns.quotes.count * 2
    }

    @inline(__always)
    mutating func append(_ word: UnsafeRawBufferPointer, isBesideLast: Bool, isQuoted: Bool) {
        let number =
            UInt32(truncatingIfNeeded: surfaces.number(of: word)) | (isBesideLast ? Self.isBesideLast : 0)
            | (isQuoted ? Self.isQuoted : 0)
        if readsBylines { bylines.append(number) } else { tokens.append(number) }
    }

    /// Adds an article whose words were appended.
    /// - Parameter quotes: the positions of the runs of its quotes.
    mutating func add(_ document: Document, _ article: IndexedArticle, quotes: [[Range<Int>]]) {
        var document = document
        document.language = UInt16(columns.languages.number(of: article.language, limit: Int(UInt16.max)))
        documents.append(document)
        let length = document.textWords + Int(Impact.titleWeight) * document.titleWords
        let actors = listed(article)
        runs.removeAll()
        QuoteRuns.append(quotes, to: &runs)
        columns.add(
            DocumentColumns(
                article: UInt32(clamping: article.id), length: DocumentLength.code(length),
                titleWords: UInt16(clamping: document.titleWords),
                published: article.publishedAt.map(Int64.init) ?? .min,
                firstDay: article.days.map { $0.first.map { Int32($0.number) } ?? .min } ?? .max,
                lastDay: article.days.map { $0.last.map { Int32($0.number) } ?? .max - 1 } ?? .max,
                added: UInt32(clamping: article.addedAt), outlet: columns.outlets.number(of: article.outlet),
                language: document.language, format: UInt8(columns.formats.number(of: article.format, limit: 255)),
                path: columns.paths.number(of: article.path), flags: article.isCopy ? DocumentColumns.isCopy : 0),
            actors: actors, quotes: runs.bytes)
    }

    /// The actors of an article, those whom it quotes first, as `ColumnsWriter` lists them.
    private mutating func listed(_ article: IndexedArticle) -> [UInt32] {
        var numbers: [UInt32] = []
        for quote in article.quotes {
            guard let speaker = quote.speaker else { continue }
            let number = number(of: speaker)
            if !numbers.contains(number) { numbers.append(number) }
        }
        let speakers = numbers.count
        for actor in article.actors {
            let number = number(of: actor)
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers.enumerated().map { ColumnsWriter.listed($0.element, isQuoted: $0.offset < speakers) }
    }

    private mutating func number(of actor: IndexedActor) -> UInt32 {
        let bytes = [actor.kind.rawValue] + actor.name.utf8
        return bytes.withUnsafeBytes { UInt32(truncatingIfNeeded: columns.actors.number(of: $0)) }
    }

    /// Empties it, and gives its memory back.
    mutating func removeAll() {
        surfaces = ByteTable()
        tokens = NumberBuffer()
        bylines = NumberBuffer()
        documents = []
        columns = ColumnsWriter()
    }
}
