/// A noun phrase that names what a person is: "a senior fellow at London's Royal United Services Institute", "Poland's
/// prime minister". English.
struct OfficePhrase {
    /// Its words, without "the" at its beginning.
    var words: Range<Int>
    /// The last word of its first office.
    var head: Int
    /// Whether it says where or of what ("of Poland").
    var hasComplement: Bool

    private static let longest = 30

    /// The phrase that begins at `start`; nil where none does.
    /// - Parameters:
    ///   - limit: the end of the sentence.
    ///   - owner: for each word its candidate, or -1.
    static func parse(
        _ start: Int, _ limit: Int, in text: AnnotatedText, _ candidates: [NameCandidate], _ owner: [Int32]
    ) -> OfficePhrase? {
        var parser = Parser(text: text, candidates: candidates, owner: owner, limit: min(limit, start + longest))
        return parser.parse(start)
    }

    private struct Parser {
        let text: AnnotatedText
        let candidates: [NameCandidate]
        let owner: [Int32]
        let limit: Int

        mutating func parse(_ start: Int) -> OfficePhrase? {
            var at = start
            while at < limit, RoleWords.adverbs.contains(text.words[at].key) { at += 1 }
            if at < limit, text.words[at].key == RoleWords.definite { at += 1 }
            guard let (head, end) = office(at) else { return nil }
            var phrase = OfficePhrase(words: at..<end, head: head, hasComplement: false)
            extend(&phrase)
            return phrase
        }

        /// The office at `start` with what stands before its noun; nil where none is.
        private func office(_ start: Int) -> (head: Int, end: Int)? {
            var at = start
            var head: Int?
            if at < limit,
                RoleWords.articles.contains(text.words[at].key) || RoleWords.possessives.contains(text.words[at].key)
            {
                at += 1
            }
            let first = at
            while at < limit, at < first + 14 {
                let word = text.words[at]
                if text.isClitic(at) {
                    // "the president's lawyer": what came was the possessor.
                    head = nil
                    at += 1
                    continue
                }
                if !word.shape.contains(.letters) {
                    if word.shape.contains(.digits), head == nil {
                        at += 1
                        continue
                    }
                    break
                }
                if person(at) != nil {
                    // A person within: a possessor ("Clinton's") or part of a name ("Clinton campaign").
                    let end = person(at)?.upperBound ?? at + 1
                    guard head == nil, end < limit, text.isClitic(end) || text.isLower(end) else {
                        return head == nil || text.isLower(at) ? head.map { ($0, at) } : nil
                    }
                    at = end
                    continue
                }
                if isOffice(at) {
                    head = at
                    at += 1
                    continue
                }
                if head != nil {
                    if Offices.behind.contains(word.key) {
                        head = at
                        at += 1
                        continue
                    }
                    // "campaign manager" goes on, "manager of" does not.
                    guard word.isCapitalized || Offices.modifiers.contains(word.key), leadsToOffice(at) else { break }
                    at += 1
                    continue
                }
                if word.key == RoleWords.and || word.key == RoleWords.of {
                    // "House of Representatives speaker", "arts and culture reporter"
                    guard at > first, at + 1 < limit,
                        word.key == RoleWords.and ? text.isLower(at + 1) : inOrganization(at)
                    else { return nil }
                    at += 1
                    continue
                }
                if RoleWords.stops.contains(word.key) || RoleWords.prepositions.contains(word.key)
                    || RoleWords.articles.contains(word.key) && at > first && !text.isClitic(at - 1)
                {
                    return nil
                }
                at += 1
            }
            guard let head else { return nil }
            return (head, head + 1)
        }

        /// Whether an office follows within the noun phrase at `start`.
        private func leadsToOffice(_ start: Int) -> Bool {
            var at = start
            while at < min(limit, start + 4) {
                if isOffice(at) { return true }
                let word = text.words[at]
                if !word.shape.contains(.letters) || person(at) != nil || RoleWords.stops.contains(word.key)
                    || RoleWords.prepositions.contains(word.key) || word.key == RoleWords.and
                {
                    return false
                }
                at += 1
            }
            return false
        }

        private func isOffice(_ at: Int) -> Bool {
            Offices.isOffice(at, in: text)
        }

        private func person(_ at: Int) -> Range<Int>? {
            let index = owner[at]
            guard index >= 0, candidates[Int(index)].kind == .person, !candidates[Int(index)].isPart else { return nil }
            return candidates[Int(index)].words
        }

        private func inOrganization(_ at: Int) -> Bool {
            owner[at] >= 0 && candidates[Int(owner[at])].kind == .organization
        }

        /// Takes in complements and coordinations.
        private func extend(_ phrase: inout OfficePhrase) {
            var end = phrase.words.upperBound
            while end < limit {
                let key = text.words[end].key
                if key == RoleWords.and || text.words[end].key == RoleWords.ampersand {
                    guard let (_, next) = office(end + 1), person(next < limit ? next : end) == nil || next >= limit,
                        isCoordinated(end + 1)
                    else { break }
                    end = next
                } else if RoleWords.prepositions.contains(key) {
                    guard let next = complement(end + 1) else { break }
                    phrase.hasComplement = true
                    end = next
                } else {
                    break
                }
            }
            phrase.words = phrase.words.lowerBound..<end
        }

        /// Whether what "and" joins at `start` is an office too rather than the next in a list of persons.
        private func isCoordinated(_ start: Int) -> Bool {
            guard start < limit, text.words[start].key != RoleWords.definite || start + 1 < limit else { return false }
            return person(start) == nil
        }

        /// Behind the noun phrase that a preposition has.
        private func complement(_ start: Int) -> Int? {
            var at = start
            var joined: Int?
            while at < limit {
                let word = text.words[at]
                if owner[at] >= 0, !candidates[Int(owner[at])].isPart {
                    at = max(at + 1, min(limit, candidates[Int(owner[at])].words.upperBound))
                    continue
                }
                if text.isClitic(at) || word.key == RoleWords.ampersand {
                    at += 1
                    continue
                }
                if word.key == RoleWords.and {
                    guard at > start, at + 1 < limit, isNoun(at + 1), !startsOffice(at + 1) else { break }
                    joined = joined ?? at
                    at += 1
                    continue
                }
                if RoleWords.articles.contains(word.key) || RoleWords.possessives.contains(word.key) {
                    guard at == start else { break }
                    at += 1
                    continue
                }
                guard isNoun(at) else { break }
                if at > start, !word.isCapitalized, text.hasSuffix(at, "ed") || text.hasSuffix(at, "ing"),
                    !RoleWords.articles.contains(text.words[at - 1].key), !RoleWords.nouns.contains(word.key)
                {
                    break
                }
                at += 1
            }
            guard at > start, !(at == start + 1 && RoleWords.articles.contains(text.words[start].key)) else {
                return nil
            }
            // "president of Lagos and Benin signed": of what is joined only the first is certain, where no mark ends
            // it.
            if let joined, at < limit, text.words[at].shape.contains(.letters),
                !RoleWords.prepositions.contains(text.words[at].key),
                text.words[at].key != RoleWords.and, text.words[at].key != RoleWords.who
            {
                return joined
            }
            return at
        }

        private func startsOffice(_ at: Int) -> Bool {
            if RoleWords.articles.contains(text.words[at].key) { return true }
            return leadsToOffice(at)
        }

        private func isNoun(_ at: Int) -> Bool {
            let word = text.words[at]
            guard word.shape.contains(.letters) || word.shape.contains(.digits) else { return false }
            return !RoleWords.stops.contains(word.key) && !RoleWords.prepositions.contains(word.key)
        }
    }
}

extension Offices {
    /// Whether the word at `at` is an office: as it is, without the stop of an abbreviation, or with what a hyphen
    /// joins to it ("ex-president", "president-elect").
    static func isOffice(_ at: Int, in text: AnnotatedText) -> Bool {
        let word = text.words[at]
        if nouns.contains(word.key) { return true }
        if word.shape.contains(.stopped) {
            let key = text.unstoppedKey(at)
            return word.isCapitalized && nouns.contains(key)
        }
        guard word.shape.contains(.hyphen) else { return false }
        let parts = text.hyphenParts(at)
        guard parts.count == 2 else { return false }
        return nouns.contains(text.key(bytes: parts[1])) && !followersOfNames.contains(text.key(bytes: parts[1]))
            || nouns.contains(text.key(bytes: parts[0])) && behind.contains(text.key(bytes: parts[1]))
    }

    private static let followersOfNames = WordSet("led born")
}
