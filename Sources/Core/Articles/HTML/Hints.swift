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
    /// Comments and notices: out however long.
    static let foreign = Hints(rawValue: 2048)
    /// Named as the body, among other words.
    static let likeBody = Hints(rawValue: 4096)
    /// Named like ``out``, among other words.
    static let likeOut = Hints(rawValue: 8192)

    /// What holds for all that is in an element.
    static let inherited: Hints = [
        .out, .doubtful, .caption, .meta, .lead, .hidden, .figure, .header, .solid, .foreign,
    ]

    /// What a `class`, `id` or the like tells (see ``HintWords``).
    static func of(words value: UnsafeBufferPointer<UInt8>) -> Hints {
        var hints: Hints = []
        var start = 0
        while start < value.count {
            while start < value.count, Ascii.isSpace(value[start]) { start += 1 }
            var end = start
            while end < value.count, !Ascii.isSpace(value[end]) { end += 1 }
            if end > start, end - start <= longestToken {
                hints.formUnion(ofToken(UnsafeBufferPointer(rebasing: value[start..<end])))
            }
            start = end
        }
        return hints
    }

    /// Longer tokens are made by machines.
    private static let longestToken = 80
    /// More words than that are not looked at.
    private static let mostWords = 8

    /// Looks up the words of a token that say something: all of them together, then the first ones and the last ones.
    private static func ofToken(_ token: UnsafeBufferPointer<UInt8>) -> Hints {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: mostWords) { ids in
            withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: mostWords) { words in
                var count = cut(token, words)
                if count == 0 { return [] }
                for i in 0..<count { ids[i] = hash(token, words[i]) }
                let isNegated = (0..<count).contains { negating.contains(ids[$0]) }
                if let whole = lookup(token, words, 0..<count) { return isNegated ? [] : whole }
                if count > 1, subjects.contains(ids[0]) { return [] }
                while count > 1, plain.contains(ids[count - 1]) {
                    count -= 1
                    if let bare = lookup(token, words, 0..<count) { return isNegated ? [] : bare }
                }
                // "c-article__body": the prefix of a design system.
                let first = count > 1 && words[0].count == 1 ? 1 : 0
                var start = 0
                while count - start > 1, plain.contains(ids[start]) {
                    start += 1
                    if let bare = lookup(token, words, start..<count) { return isNegated ? [] : bare }
                }
                var hints: Hints = []
                var length = min(3, count - first - 1)
                while length > 0, hints.isEmpty {
                    hints = lookup(token, words, count - length..<count) ?? []
                    hints.formUnion(lookup(token, words, first..<first + length) ?? [])
                    length -= 1
                }
                if isNegated { return hints.intersection([.article]) }
                if hints.contains(.body) { hints = hints.subtracting(.body).union(.likeBody) }
                if hints.contains(.out) { hints = hints.subtracting(.out).union(.likeOut) }
                return hints
            }
        }
    }

    private static func lookup(
        _ token: UnsafeBufferPointer<UInt8>, _ words: UnsafeMutableBufferPointer<Range<Int>>, _ range: Range<Int>
    ) -> Hints? {
        guard range.count <= 4 else { return nil }
        var value = seed
        for i in range { value = hash(token, words[i], after: value) }
        return table[value]
    }

    /// Cuts a token into words, at what is no letter and before capitals after small letters.
    private static func cut(
        _ token: UnsafeBufferPointer<UInt8>, _ words: UnsafeMutableBufferPointer<Range<Int>>
    ) -> Int {
        var count = 0
        var start: Int?
        for i in token.indices {
            let byte = token[i]
            let isLetter = Ascii.isLetter(byte) || byte >= 0x80
            if let first = start, !isLetter || Ascii.isUpper(byte) && i > 0 && Ascii.isLower(token[i - 1]) {
                words[count] = first..<i
                count += 1
                start = nil
                if count == mostWords { return count }
            }
            if isLetter, start == nil { start = i }
        }
        if let start {
            words[count] = start..<token.count
            count += 1
        }
        return count
    }

    private static let seed: UInt64 = 14_695_981_039_346_656_037

    /// FNV-1a over a word in lower case, going on from `value`.
    private static func hash(
        _ token: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after value: UInt64 = seed
    ) -> UInt64 {
        var value = value
        for i in range { value = (value ^ UInt64(Ascii.lower(token[i]))) &* 1_099_511_628_211 }
        return value
    }

    private static func hash(_ word: String) -> UInt64 {
        Array(word.utf8).withUnsafeBufferPointer { hash($0, 0..<$0.count) }
    }

    private static let negating = Set(HintWords.negating.map { hash($0) })
    private static let plain = Set(HintWords.plain.map { hash($0) })
    private static let subjects = Set(HintWords.subjects.map { hash($0) })
    private static let table: [UInt64: Hints] = {
        var table: [UInt64: Hints] = [:]
        let lists: [([String], Hints)] = [
            (HintWords.body, .body), (HintWords.article, .article), (HintWords.out, .out),
            (HintWords.foreign, .foreign), (HintWords.doubtful, .doubtful), (HintWords.caption, .caption),
            (HintWords.meta, .meta), (HintWords.lead, .lead), (HintWords.hidden, .hidden),
        ]
        for (words, hints) in lists {
            for word in words { table[hash(word), default: []].formUnion(hints) }
        }
        return table
    }()
}
