/// Makes the leaves of a query's tree from its words, its quoted phrases and the values of its fields.
struct QueryLeaves {
    let query: String
    let today: Day

    /// What a `quoted` or `word` token says as a value of `field`, or on its own; nil where there is nothing in it to
    /// search for.
    func leaf(_ token: QueryToken, in field: QueryField?) throws(QueryError) -> Query? {
        let text: String
        let isQuoted: Bool
        switch token.kind {
        case .quoted(let content): (text, isQuoted) = (content, true)
        case .word(let raw): (text, isQuoted) = (raw, false)
        default: return nil
        }
        switch field {
        case nil, .title, .text:
            return isQuoted ? try phrase(text, token, field?.textField) : try word(text, token, field?.textField)
        case .outlet:
            if !isQuoted {
                try refuseStar(text, token, "outlet: finds whole words of the outlet's name; leave out the *")
            }
            let words = QueryWords.split(text)
            return words.isEmpty ? nil : .outlet(words.joined(separator: " "))
        case .path:
            if !isQuoted {
                try refuseStar(
                    text, token, "path: finds any part of a path; leave out the *, or write quotation marks around it")
            }
            return text.isEmpty ? nil : .path(text)
        case .date, .since, .until:
            do {
                return .dates(try QueryDates(today: today).range(text, of: field ?? .date))
            } catch {
                throw self.error(at: token.contentAt + error.offset, error.message)
            }
        case .is:
            guard text.lowercased() == "copy" else {
                throw error(
                    at: token.contentAt,
                    "is: knows only copy: is:copy finds articles that repeat another's text, -is:copy leaves them out")
            }
            return .copy
        }
    }

    private func phrase(_ text: String, _ token: QueryToken, _ field: TextField?) throws(QueryError) -> Query {
        let words = QueryWords.split(text)
        if words.isEmpty {
            throw error(at: token.at, "there is no word between these quotation marks; write one, or leave them out")
        }
        return .phrase(Phrase(words, field: field))
    }

    private func word(_ raw: String, _ token: QueryToken, _ field: TextField?) throws(QueryError) -> Query? {
        let words = QueryWords.split(raw)
        let isPrefix = try endsInStar(raw, token)
        guard let first = words.first else { return nil }
        if words.count > 1 {
            if isPrefix {
                let phrase = QueryError.shortened(words.joined(separator: " "))
                throw error(
                    at: token.at,
                    "* works on a single word, and this is read as the phrase \"\(phrase)\"; use * on one word of it")
            }
            return .phrase(Phrase(words, field: field))
        }
        // "OR." and the like: as a phrase, so that it is not taken for the operator where it is written out again.
        if ["AND", "OR", "NOT"].contains(first), !isPrefix, field == nil { return .phrase(Phrase(words)) }
        return .word(Term(first, isPrefix ? .prefix : .word, field: field))
    }

    /// Whether a word ends in the `*` of a prefix. Throws where a `*` stands elsewhere.
    private func endsInStar(_ raw: String, _ token: QueryToken) throws(QueryError) -> Bool {
        let scalars = raw.unicodeScalars
        guard let star = scalars.firstIndex(of: "*") else { return false }
        let last = scalars[..<star].last
        let isAtEnd = scalars.index(after: star) == scalars.endIndex
        let followsWord = last.map { QueryWords.begins(with: $0) || QueryWords.isMark($0) } ?? false
        guard isAtEnd, followsWord, !QueryWords.split(raw).isEmpty else {
            throw error(
                at: token.at + raw.utf8.distance(from: raw.startIndex, to: star),
                "* goes at the end of a word, as in sanction*")
        }
        return true
    }

    private func refuseStar(_ text: String, _ token: QueryToken, _ message: String) throws(QueryError) {
        if let star = text.utf8.firstIndex(of: UInt8(ascii: "*")) {
            throw error(at: token.at + text.utf8.distance(from: text.startIndex, to: star), message)
        }
    }

    private func error(at byte: Int, _ message: String) -> QueryError {
        QueryError(query: query, at: byte, message: message)
    }
}
