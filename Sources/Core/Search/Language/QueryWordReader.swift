/// Makes the leaf that a word outside quotation marks means: the word, a phrase of its parts, `=exact`, `prefix*` or a
/// `w?ldc*rd`.
struct QueryWordReader {
    let query: String
    let token: QueryToken
    let field: TextField?

    /// What `raw`, the token's text, means; nil where it is punctuation only.
    func read(_ raw: String) throws(QueryError) -> Query? {
        let scalars = raw.unicodeScalars
        if scalars.first == "=", let second = scalars.dropFirst().first,
            QueryWords.begins(with: second) || Wildcards.isSign(second)
        {
            return try exact(String(scalars.dropFirst()))
        }
        if let wildcard = Wildcards.first(in: raw) { return try pattern(raw, wildcard) }
        let cut = QueryWords.cut(raw)
        guard let first = cut.words.first else { return nil }
        if cut.words.count == 1 { return single(first) }
        let phrase = Query.phrase(Phrase(cut.words, field: field))
        return .anyOf([phrase] + (cut.joined.map { [single($0)] } ?? []))
    }

    /// One word. As a phrase where it would be taken for something else when it is written out again: "OR." without its
    /// stop for the operator.
    private func single(_ word: String) -> Query {
        guard let tokens = try? QueryScanner.tokens(of: word), tokens.map(\.kind) == [.word(word)] || field != nil,
            Wildcards.first(in: word) == nil, QueryWords.split(word) == [word]
        else { return .phrase(Phrase([word], field: field)) }
        return .word(Term(word, field: field))
    }

    private func exact(_ body: String) throws(QueryError) -> Query? {
        if field == .quote {
            throw error(
                at: token.at,
                "quote: finds words whatever their capitals and accents; leave out the =, or write it outside of quote:"
            )
        }
        if let wildcard = Wildcards.first(in: body) {
            let offset = body.utf8.distance(from: body.startIndex, to: wildcard)
            throw error(
                at: token.at + 1 + offset,
                "= asks for a word as it is written, without * and ?; leave out the = or the wildcard")
        }
        let words = QueryWords.split(body)
        guard let word = words.first else { return nil }
        if words.count > 1 {
            throw error(at: token.at, "= works on a single word, and \(readAsPhrase(words)); use = on one word of it")
        }
        return .word(Term(word, .exact, field: field))
    }

    /// A prefix, or a pattern. Of what stands around it (`"(w?ldcards),"`) the letters, digits and wildcards are taken.
    private func pattern(_ raw: String, _ wildcard: String.Index) throws(QueryError) -> Query {
        if Wildcards.isAddress(raw) {
            throw error(
                at: token.at,
                "this is read as a web address, and * and ? have a meaning here; write quotation marks around it")
        }
        let scalars = raw.unicodeScalars
        guard let first = scalars.firstIndex(where: { QueryWords.begins(with: $0) || Wildcards.isSign($0) }),
            let last = scalars.lastIndex(where: isPart), first <= last
        else { throw loneWildcard(raw, wildcard) }
        var text = String.UnicodeScalarView()
        for scalar in scalars[first...last] where scalar != "*" || text.last != "*" { text.append(scalar) }
        let body = text.last == "*" ? String(text.dropLast()) : String(text)
        let letters = text.count { QueryWords.begins(with: $0) }
        if letters == 0 { throw loneWildcard(raw, wildcard) }
        if text.last == "*", !body.unicodeScalars.contains(where: Wildcards.isSign) {
            let cut = QueryWords.cut(body)
            // In scripts without spaces a phrase is found whatever goes on behind it.
            if cut.isWide, body.unicodeScalars.count > 1, QueryWords.text(of: cut.words) == body {
                return cut.words.count == 1 ? single(body) : .phrase(Phrase(cut.words, field: field))
            }
            if cut.words == [body] { return .word(Term(body, .prefix, field: field)) }
        }
        guard text.allSatisfy(isPart) else {
            let words = QueryWords.split(raw)
            if words.count == 1 {
                throw error(
                    at: token.at, "* and ? stand among letters and digits only, as in sanction*; leave out other marks")
            }
            throw error(
                at: token.at,
                "* and ? work on a single word, and \(readAsPhrase(words)); use them on one word of it, or on none")
        }
        guard letters >= 2 else {
            throw error(
                at: token.at, "* and ? need two letters or digits beside them at least, as in w?ldc*rds or *tail")
        }
        guard text.count <= QueryLimits.pattern else {
            throw error(
                at: token.at, "a word with * or ? in it may have at most \(QueryLimits.pattern) characters; write fewer"
            )
        }
        return .word(Term(String(text), .pattern, field: field))
    }

    private func isPart(_ scalar: Unicode.Scalar) -> Bool {
        QueryWords.begins(with: scalar) || QueryWords.isMark(scalar) || Wildcards.isSign(scalar)
    }

    private func loneWildcard(_ raw: String, _ wildcard: String.Index) -> QueryError {
        error(
            at: token.at + raw.utf8.distance(from: raw.startIndex, to: wildcard),
            "* and ? stand for letters of a word, as in sanction*, *tail or w?ldcards; write some of its letters, too")
    }

    private func readAsPhrase(_ words: [String]) -> String {
        "this is read as the phrase \"\(QueryError.shortened(words.joined(separator: " ")))\""
    }

    private func error(at byte: Int, _ message: String) -> QueryError {
        QueryError(query: query, at: byte, message: message)
    }
}
