/// Articles as numbers of words, before they are inverted.
struct TokenBatch: ~Copyable {
    /// What stands between two bylines.
    static let gap: UInt32 = 0x7FFF_FFFF
    /// Set on a token that has the position of the one before.
    static let isBesideLast: UInt32 = 0x8000_0000
    /// How many positions are left free between title, deck, text and bylines, so that no phrase goes across.
    static let gapSize: UInt32 = 8

    struct Document {
        /// Where its tokens begin, and those of its bylines.
        var firstToken: Int
        var firstByline: Int
        var titleTokens = 0
        var deckTokens = 0
        var textTokens = 0
        /// Words, compounds counted once.
        var titleWords = 0
        var textWords = 0
        var language: UInt16 = 0
    }

    /// The words as they are written.
    var surfaces = ByteTable()
    var tokens = NumberBuffer()
    var bylines = NumberBuffer()
    private(set) var documents: [Document] = []
    private(set) var columns = ColumnsWriter()
    var readsBylines = false

    /// About how many bytes it takes, with what inverting it will take.
    var memoryBytes: Int {
        surfaces.memoryBytes * 2 + tokens.count * 20 + documents.count * 160
            + columns.actors.memoryBytes * 4 + columns.actorLists.count * 16
    }

    @inline(__always)
    mutating func append(_ word: UnsafeRawBufferPointer, isBesideLast: Bool) {
        let number = UInt32(truncatingIfNeeded: surfaces.number(of: word)) | (isBesideLast ? Self.isBesideLast : 0)
        if readsBylines { bylines.append(number) } else { tokens.append(number) }
    }

    mutating func add(_ document: Document, _ article: IndexedArticle) {
        var document = document
        document.language = UInt16(columns.languages.number(of: article.language, limit: Int(UInt16.max)))
        documents.append(document)
        let length = document.textWords + Int(Impact.titleWeight) * document.titleWords
        let actors = numbers(of: article.actors)
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
            actors: actors)
    }

    private mutating func numbers(of actors: [IndexedActor]) -> [UInt32] {
        var numbers: [UInt32] = []
        for actor in actors {
            let bytes = [actor.kind.rawValue] + actor.name.utf8
            let number = bytes.withUnsafeBytes { UInt32(truncatingIfNeeded: columns.actors.number(of: $0)) }
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
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
