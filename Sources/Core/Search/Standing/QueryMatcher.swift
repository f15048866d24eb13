internal import ReadoutText

/// Holds a whole query against one article at a time, without an index: the meaning of the query language, spelled out.
/// `StandingQueries` makes sure with it, and an index's answers can be held against its.
package struct QueryMatcher: Sendable {
    let root: MatchNode

    /// Analyses the query's words.
    /// - Parameter languages: an index keeps the stems of all its articles in one dictionary, so that the stem that a
    ///   query's word has in one of its languages is found in articles of another. These are such an index's languages
    ///   (BCP 47); without them a word is stemmed by the rules of each article's own language.
    package init(_ query: Query, languages: [String]? = nil) {
        var analysis = WordAnalysis()
        self.init(query, &analysis, languages: languages)
    }

    init(_ query: Query, _ analysis: inout WordAnalysis, languages: [String]? = nil) {
        root = MatchNode(query, &analysis, languages.map(StemLanguage.all(of:)))
    }

    /// Whether the article matches.
    package func matches(_ article: IndexedArticle) -> Bool {
        var analysis = WordAnalysis()
        return matches(ArticleWords(article, &analysis))
    }

    func matches(_ words: borrowing ArticleWords) -> Bool { root.matches(words) }
}

/// A word in any form: its term, or a word with one of these stems.
final class MatchWord: Sendable {
    let term: [UInt8]
    /// Empty for bylines, where only the term counts.
    let stems: [WordStem]
    let parts: ArticleWords.Parts

    init(_ term: [UInt8], stems: [WordStem], _ field: TextField?) {
        self.term = term
        self.stems = field == .by ? [] : stems
        parts = ArticleWords.Parts(field)
    }
}

/// A query's tree with its words analysed.
indirect enum MatchNode: Sendable {
    case all
    /// What nothing matches: a word that the analysis makes nothing of.
    case nothing
    case word(MatchWord)
    case sequence(WordSequence)
    /// Folded words of a name, side by side.
    case outlet([[UInt8]])
    /// In lower case (ASCII).
    case path([UInt8])
    case language([UInt8])
    case format(String)
    case dates(DayRange)
    case added(DayRange)
    case actor(ActorMatch)
    case copy
    case and([MatchNode])
    case or([MatchNode])
    case not(MatchNode)

    func matches(_ words: borrowing ArticleWords) -> Bool {
        let article = words.article
        switch self {
        case .all: return true
        case .nothing: return false
        case .word(let word):
            if words.term(word.term, in: word.parts) != nil { return true }
            // By index: most stems are of other languages, and are not worth a reference of their own.
            for index in word.stems.indices where word.stems[index].languages.contains(words.language) {
                if words.hasStem(word.stems[index].bytes, in: word.parts) { return true }
            }
            return false
        case .sequence(let sequence): return sequence.occurs(in: words)
        case .outlet(let name):
            let words = words.outlet
            guard words.count >= name.count else { return false }
            return (0...words.count - name.count).contains { words[$0...].starts(with: name) }
        case .path(let part): return Self.contains(Self.lowercased(article.path), part)
        case .language(let code):
            let language = Self.lowercased(article.language ?? "")
            return language == code || language.starts(with: code + [UInt8(ascii: "-")])
        case .format(let name): return article.format == name
        case .dates(let range):
            // All days that a partial date may mean must lie in the range; without a date there is none that does.
            guard let days = article.days else { return false }
            return (range.first.map { first in days.first.map { $0 >= first } ?? false } ?? true)
                && (range.last.map { last in days.last.map { $0 <= last } ?? false } ?? true)
        case .added(let range):
            let number = (Double(article.addedAt) / 86_400).rounded(.down)
            return Day(number: Int(number)).map(range.contains) ?? false
        case .actor(let wanted): return words.actors.contains(where: wanted.matches)
        case .copy: return article.isCopy
        case .and(let members):
            for member in members where !member.matches(words) { return false }
            return true
        case .or(let members):
            for member in members where member.matches(words) { return true }
            return false
        case .not(let member): return !member.matches(words)
        }
    }

    /// Case is folded as SQLite's lower() does: ASCII only.
    static func lowercased(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }
}
