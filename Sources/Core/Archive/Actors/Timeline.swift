internal import GRDB
import ReadoutAnalysis

/// What articles say happened when: the sentences in which they give dates. A sentence that several articles have word for
/// word is one entry.
struct Timeline {
    private struct Key: Hashable {
        var date: String
        var until: String?
        /// The sentence with single spaces.
        var text: String
    }

    private struct Entry {
        var key: Key
        var articles: [Int] = []
        var text: String
        /// Of the sentence in the first article.
        var span: Range<Int>
        /// Who is named there, by the names' numbers.
        var names: [Int]
    }

    private let view: ArchiveView
    private let resolver: ActorResolver

    init(_ view: ArchiveView, _ resolver: ActorResolver) {
        self.view = view
        self.resolver = resolver
    }

    /// The entries of these articles, the earliest first.
    /// - Parameter actor: only sentences that name it.
    func entries(
        in articles: [Int], actor: ActorGroup?, limit: Int, offset: Int
    ) throws -> ListPage<StoredTimelineEntry> {
        let wanted = actor.map { Set($0.ids) }
        var places: [Key: Int] = [:]
        var entries: [Entry] = []
        // The first article that tells a thing comes first in its entry.
        for article in articles.sorted() {
            for entry in try sentences(of: article, naming: wanted) {
                guard let place = places[entry.key] else {
                    places[entry.key] = entries.count
                    entries.append(entry)
                    continue
                }
                if entries[place].articles.last != article { entries[place].articles.append(article) }
            }
        }
        entries.sort { one, other in
            if one.key.date != other.key.date { return one.key.date < other.key.date }
            if one.articles.count != other.articles.count { return one.articles.count > other.articles.count }
            return (one.articles[0], one.span.lowerBound) < (other.articles[0], other.span.lowerBound)
        }
        return ListPage(
            total: entries.count, items: try entries.dropFirst(offset).prefix(limit).compactMap(stored))
    }

    private func sentences(of article: Int, naming wanted: Set<Int>?) throws -> [Entry] {
        guard let analysis = try view.stored(article),
            wanted == nil || !(wanted?.isDisjoint(with: analysis.numbers) ?? true),
            let row = try Row.fetchOne(
                view.db.cachedStatement(
                    sql: """
                        SELECT plain(text), paragraphs, language FROM body JOIN article ON article.id = body.article
                        WHERE body.article = ?
                        """), arguments: [article])
        else { return [] }
        let text: String = row[0]
        // Numbers in place of names: who they are is asked of what is shown alone.
        let names = analysis.numbers.map { CodedAnalysis.Name(kind: .place, text: "\($0)") }
        guard let found = analysis.analysis(names, of: text), found.dates.contains(where: { $0.value != nil }) else {
            return []
        }
        var cutter = SentenceFinder(text: text, paragraphs: Paragraphs.decode(row[1]), language: row[2])
        var entries: [Entry] = []
        for date in found.dates {
            guard let value = date.value, let span = cutter.sentence(around: date.range) else { continue }
            var named: [Int] = []
            for mention in found.mentions where span.contains(mention.range.lowerBound) {
                if let number = Int(mention.actor), !named.contains(number) { named.append(number) }
            }
            if let wanted, wanted.isDisjoint(with: named) { continue }
            let sentence = text.slice(span)
            let key = Key(
                date: value, until: date.until,
                text: sentence.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            if entries.contains(where: { $0.key == key }) { continue }
            entries.append(Entry(key: key, articles: [article], text: sentence, span: span, names: named))
        }
        return entries
    }

    private func stored(_ entry: Entry) throws -> StoredTimelineEntry? {
        let references = try view.references(entry.articles)
        let articles = entry.articles.compactMap { references[$0] }
        guard let first = articles.first else { return nil }
        var outlets: [String] = []
        for outlet in articles.compactMap(\.outlet).map(resolver.knowledge.outlet) where !outlets.contains(outlet) {
            outlets.append(outlet)
        }
        var actors: [String] = []
        for name in try entry.names.compactMap(resolver.shown) where !actors.contains(name) { actors.append(name) }
        return StoredTimelineEntry(
            date: entry.key.date, until: entry.key.until, text: entry.text, article: first, span: entry.span,
            articles: articles, outlets: outlets, actors: actors)
    }
}

/// Finds the sentences of one text in which something stands.
private struct SentenceFinder {
    let text: String
    let paragraphs: [Range<Int>]
    let language: String?
    /// The paragraph that was cut last, and its sentences.
    private var cut: (paragraph: Range<Int>, sentences: [Range<Int>])?

    init(text: String, paragraphs: [Range<Int>], language: String?) {
        self.text = text
        let sorted = paragraphs.filter { $0.upperBound <= text.utf8.count }
        self.paragraphs = sorted.isEmpty ? [0..<text.utf8.count] : sorted
        self.language = language
    }

    /// The bytes of the sentence that a place begins in; nil where it is in no paragraph.
    mutating func sentence(around place: Range<Int>) -> Range<Int>? {
        if cut?.paragraph.contains(place.lowerBound) != true {
            guard let paragraph = paragraphs.first(where: { $0.contains(place.lowerBound) }), isWhole(paragraph) else {
                return nil
            }
            let annotated = AnnotatedText(text.slice(paragraph), language: language)
            cut = (
                paragraph,
                annotated.sentences.map { words in
                    let range = annotated.range(words)
                    return range.lowerBound + paragraph.lowerBound..<range.upperBound + paragraph.lowerBound
                }
            )
        }
        return cut?.sentences.last { $0.lowerBound <= place.lowerBound }
    }

    /// Paragraphs come from readers, and are not known to end between characters.
    private func isWhole(_ range: Range<Int>) -> Bool {
        [range.lowerBound, range.upperBound].allSatisfy { bound in
            let index = text.utf8.index(text.utf8.startIndex, offsetBy: bound)
            return bound == text.utf8.count || text.utf8[index] & 0xC0 != 0x80
        }
    }
}
