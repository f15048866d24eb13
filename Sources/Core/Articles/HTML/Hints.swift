/// What the markup says about what an element holds: its name, class, id, role and itemprop, and those of the elements
/// around it.
struct Hints: OptionSet {
    let rawValue: UInt16

    /// Named as the article's body.
    static let body = Hints(rawValue: 1)
    /// Named as the article or the page's main part.
    static let article = Hints(rawValue: 2)
    /// Menus, comments, links to other pages, forms: no part of an article.
    static let out = Hints(rawValue: 4)
    /// Less likely the article.
    static let doubtful = Hints(rawValue: 8)
    /// A picture's text.
    static let caption = Hints(rawValue: 16)
    /// Byline, date, category and their like.
    static let meta = Hints(rawValue: 32)
    /// An opening paragraph that is set apart.
    static let lead = Hints(rawValue: 64)
    /// Not shown.
    static let hidden = Hints(rawValue: 128)
    /// Inside `<figure>`.
    static let figure = Hints(rawValue: 256)
    /// Inside `<header>`.
    static let header = Hints(rawValue: 512)
    /// Inside a quotation, list item, table or literal text, whatever is around it: kept in figures.
    static let solid = Hints(rawValue: 1024)

    /// What holds for all that is in an element.
    static let inherited: Hints = [.out, .doubtful, .caption, .meta, .lead, .hidden, .figure, .header, .solid]

    /// What a `class`, `id` or the like tells (see ``PageWords``).
    static func of(words value: UnsafeBufferPointer<UInt8>) -> Hints {
        var hints: Hints = []
        var start = 0
        while start < value.count {
            while start < value.count, Ascii.isSpace(value[start]) { start += 1 }
            var end = start
            while end < value.count, !Ascii.isSpace(value[end]) { end += 1 }
            if end > start, end - start <= longestToken { hints.formUnion(ofToken(value, start..<end)) }
            start = end
        }
        return hints
    }

    /// Longer tokens are made by machines.
    private static let longestToken = 80

    /// Looks up each word of a token, and each two and three that follow each other, by their FNV-1a hash.
    private static func ofToken(_ value: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Hints {
        var hints: Hints = []
        var isNegated = false
        // Hashes of the texts that began with the last three words.
        var one = seed
        var two: UInt64?
        var three: UInt64?
        var isOpen = false
        var wasLower = false
        func close() {
            guard isOpen else { return }
            if let found = table[one] { hints.formUnion(found) }
            if negating.contains(one) { isNegated = true }
            if let two, let found = table[two] { hints.formUnion(found) }
            if let three, let found = table[three] { hints.formUnion(found) }
            (three, two, one) = (two, one, seed)
            isOpen = false
        }
        for i in range {
            let byte = value[i]
            let isLetter = Ascii.isLetter(byte) || byte >= 0x80
            if !isLetter {
                close()
                wasLower = false
                continue
            }
            if Ascii.isUpper(byte), wasLower { close() }
            wasLower = Ascii.isLower(byte)
            let lower = Ascii.lower(byte)
            one = step(one, lower)
            two = two.map { step($0, lower) }
            three = three.map { step($0, lower) }
            isOpen = true
        }
        close()
        if isNegated { hints.subtract([.out, .doubtful, .hidden, .meta, .caption]) }
        return hints
    }

    private static let seed: UInt64 = 14_695_981_039_346_656_037
    @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    private static func hash(_ word: String) -> UInt64 { word.lowercased().utf8.reduce(seed, step) }

    private static let negating = Set(PageWords.negating.map(hash))
    private static let table: [UInt64: Hints] = {
        var table: [UInt64: Hints] = [:]
        let lists: [([String], Hints)] = [
            (PageWords.body, .body), (PageWords.article, .article), (PageWords.out, .out),
            (PageWords.doubtful, .doubtful), (PageWords.caption, .caption), (PageWords.meta, .meta),
            (PageWords.lead, .lead),
        ]
        for (words, hints) in lists {
            for word in words { table[hash(word), default: []].formUnion(hints) }
        }
        return table
    }()
}
