import ReadoutText

/// A word of a query that another spelling can stand for.
struct QueryWordPlace: Equatable {
    /// Its bytes in the query.
    var range: Range<Int>
    /// As it was typed.
    var word: String
    /// What its words are words of.
    enum Dictionary: Equatable { case texts, bylines, outlets }

    var dictionary: Dictionary
    /// Whether it is part of a phrase, in quotation marks or for marks inside.
    var isInPhrase: Bool
    /// Whether several words can stand in its place as they are: in quotation marks, and where no field binds one only.
    var takesSeveral: Bool
    /// Whether nothing but white space stands between it and the word before it, in the same phrase or group.
    var followsPlainly: Bool

    /// The wanted words of `query`, in order: those of articles and outlets that are not excluded, and that are no
    /// pattern, prefix or `=exact`. None where the query makes no sense.
    static func all(in query: String) -> [QueryWordPlace] {
        guard let tokens = try? QueryScanner.tokens(of: query) else { return [] }
        var places: [QueryWordPlace] = []
        /// The field of each group that is open, and whether it is excluded.
        var groups: [(field: QueryField?, excluded: Bool)] = [(nil, false)]
        var direct: QueryField?
        var excluded = false
        for (index, token) in tokens.enumerated() {
            let group = groups.last ?? (nil, false)
            switch token.kind {
            case .minus, .not: excluded = true
            case .field(let field): direct = field
            case .and, .or: break
            case .close: if groups.count > 1 { groups.removeLast() }
            case .open:
                groups.append((direct ?? group.field, excluded || group.excluded))
                (direct, excluded) = (nil, false)
            case .quoted, .word:
                let field = direct ?? group.field
                if !excluded, !group.excluded, let dictionary = Self.dictionary(of: field) {
                    let before = index > 0 && direct == nil && tokens[index - 1].value != nil ? places.last : nil
                    places += words(of: token, in: query, dictionary, isDirect: direct != nil, after: before)
                }
                (direct, excluded) = (nil, false)
            }
        }
        return places
    }

    private static func dictionary(of field: QueryField?) -> Dictionary? {
        switch field {
        case nil, .title, .text, .quote: .texts
        case .by: .bylines
        case .outlet: .outlets
        default: nil
        }
    }

    private static func words(
        of token: QueryToken, in query: String, _ dictionary: Dictionary, isDirect: Bool,
        after before: QueryWordPlace?
    ) -> [QueryWordPlace] {
        guard let text = token.value else { return [] }
        let isQuoted = token.kind.isGroup
        if !isQuoted, text.utf8.first == UInt8(ascii: "=") || Wildcards.first(in: text) != nil { return [] }
        // Pairs of characters of scripts without spaces are no words that one could misspell.
        let tokens = QueryWords.tokens(Array(text.utf8)).filter { $0.kind != .compound }
        let bytes = Array(query.utf8)
        var places: [QueryWordPlace] = []
        for range in tokens.filter({ $0.kind != .bigram }).map(\.range) {
            let place = token.contentAt + range.lowerBound..<token.contentAt + range.upperBound
            let last = places.last ?? (isQuoted ? nil : before)
            let isPlain = last.map {
                bytes[$0.range.upperBound..<place.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
                    && $0.dictionary == dictionary && (isQuoted || (!$0.isInPhrase && $0.takesSeveral))
            }
            places.append(
                QueryWordPlace(
                    range: place, word: String(decoding: bytes[place], as: UTF8.self), dictionary: dictionary,
                    isInPhrase: isQuoted || tokens.count > 1,
                    takesSeveral: isQuoted || (tokens.count == 1 && !isDirect),
                    followsPlainly: isPlain ?? false))
        }
        return places
    }
}
