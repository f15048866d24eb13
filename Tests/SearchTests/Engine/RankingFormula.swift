import Glibc

@testable import ReadoutSearch

/// Ranks the articles of a `RankedWorld` by the formulas that Impact, Score, DocumentLength, SnapshotSearch and Reranking
/// state, in plain arithmetic and without an index. Words are what stands between blanks.
struct RankingFormula {
    /// What a query asks for.
    enum Ask {
        case word(String)
        case phrase([String])
        case prefix(String)
        /// In quotes.
        case quotedWord(String)
        case quotedPhrase([String])
    }

    private struct Document {
        var title: [String]
        var text: [String]
        var length: Double
        var published: Int?
        var places: [String: [Int]] = [:]
        /// The words of the quotes; a document has one at most.
        var quoted: [String] = []
    }

    private var documents: [Document] = []
    private let firsts: [Int]
    private let average: Double
    private let newest: Int

    init(_ world: RankedWorld) {
        for article in world.articles {
            let title = (article.title ?? "").split(separator: " ").map(String.init)
            let text = article.text.split(separator: " ").map(String.init)
            var document = Document(
                title: title, text: text, length: Self.rounded(text.count + 2 * title.count),
                published: article.publishedAt)
            for (place, word) in title.enumerated() { document.places[word, default: []].append(place) }
            for (place, word) in text.enumerated() {
                document.places[word, default: []].append(title.count + 8 + place)
            }
            var start = 0
            for word in article.text.split(separator: " ", omittingEmptySubsequences: false) {
                let isQuoted = article.quotes.contains { $0.ranges.contains { $0.contains(start) } }
                if isQuoted, !word.isEmpty { document.quoted.append(String(word)) }
                start += word.utf8.count + 1
            }
            documents.append(document)
        }
        var firsts = [0]
        for part in world.parts { firsts.append(firsts[firsts.count - 1] + part.segment.count) }
        self.firsts = firsts
        average = max(1, documents.reduce(0) { $0 + $1.length } / Double(documents.count))
        newest = documents.compactMap(\.published).max() ?? 0
    }

    /// The greatest of the lengths that are kept apart (exactly up to 40, then in steps of 6 percent) that is no greater.
    private static func rounded(_ length: Int) -> Double {
        if length <= 40 { return Double(length) }
        var kept = 40
        while true {
            let next = max(kept + 1, Int((Float(kept) * 1.06).rounded(.down)))
            if next > length { return Double(kept) }
            kept = next
        }
    }

    private func k(_ document: Document) -> Double { 1.8 * (1 - 0.6 + 0.6 * document.length / average) }

    private func idf(_ having: Int) -> Double {
        let (n, all) = (Double(having), Double(documents.count))
        return max(0.01, log(1 + (all - n + 0.5) / (n + 0.5)))
    }

    private func having(_ word: String) -> Int { documents.count { $0.places[word] != nil } }

    private func weighted(_ word: String, _ document: Document) -> Double {
        Double(document.places[word]?.count ?? 0) + (document.title.contains(word) ? 1 : 0)
    }

    private func adjacent(_ words: [String], _ document: Document) -> Double {
        Double(
            (document.places[words[0]] ?? []).count { first in
                words.indices.allSatisfy { document.places[words[$0]]?.contains(first + $0) ?? false }
            })
    }

    /// What each document has of BM25 for these asks, each given with how often the query has it; 0 where it has none of an
    /// ask.
    func scores(_ asks: [(ask: Ask, times: Double)]) -> [[Double]] {
        var scores = documents.map { _ in [Double]() }
        for (ask, times) in asks {
            var rarity = 0.0
            switch ask {
            case .word(let word), .quotedWord(let word): rarity = idf(having(word))
            case .phrase(let words), .quotedPhrase(let words): rarity = words.reduce(0) { $0 + idf(having($1)) }
            case .prefix(let beginning):
                var most = 0
                for (first, end) in zip(firsts, firsts.dropFirst()) {
                    var counts: [String: Int] = [:]
                    for document in documents[first..<end] {
                        for word in document.places.keys where word.hasPrefix(beginning) {
                            counts[word, default: 0] += 1
                        }
                    }
                    most += counts.values.max() ?? 0
                }
                rarity = idf(most)
            }
            for (number, document) in documents.enumerated() {
                var frequencies: [Double] = []
                switch ask {
                case .word(let word): frequencies = [weighted(word, document)]
                case .phrase(let words): frequencies = [adjacent(words, document)]
                case .quotedWord(let word):
                    if document.quoted.contains(word) { frequencies = [Double(document.places[word]?.count ?? 0)] }
                case .quotedPhrase(let words):
                    let starts = 0..<max(0, document.quoted.count - words.count + 1)
                    frequencies = [Double(starts.count { document.quoted[$0...].starts(with: words) })]
                case .prefix(let beginning):
                    frequencies = document.places.keys.filter { $0.hasPrefix(beginning) }.map { weighted($0, document) }
                }
                let best = frequencies.max() ?? 0
                scores[number].append(best == 0 ? 0 : rarity * times * 2.8 * best / (best + k(document)))
            }
        }
        return scores
    }

    /// The rank of a document with a score, by the words of the query in their order.
    func rank(_ number: Int, score: Double, words: [String]) -> Double {
        let document = documents[number]
        let k = k(document)
        func saturated(_ frequency: Double) -> Double { frequency * 2.8 / (frequency + k) }
        var (forms, order, lead, title) = (0.0, 0.0, 0.0, 0.0)
        let all = Set(words).reduce(0) { $0 + idf(having($1)) }
        for word in words where document.places[word] != nil {
            forms += idf(having(word)) * saturated(weighted(word, document))
        }
        for word in Set(words) {
            guard let first = document.places[word]?.first else { continue }
            if first < document.title.count { title += idf(having(word)) / all }
            if first < document.title.count + 8 + 60 { lead += idf(having(word)) / all }
        }
        for one in Set(words) {
            for other in Set(words) where other != one {
                var (times, reach) = (0.0, 0)
                for (place, word) in words.enumerated() where word == one {
                    for (next, follower) in words.enumerated()
                    where follower == other && next > place && next - place <= 3 {
                        times += 1
                        reach = max(reach, next - place)
                    }
                }
                let places = document.places[other] ?? []
                let count = (document.places[one] ?? []).count { place in
                    places.first { $0 > place }.map { $0 - place <= reach } ?? false
                }
                if count > 0 { order += times * min(idf(having(one)), idf(having(other))) * saturated(Double(count)) }
            }
        }
        let newness = document.published.map { 365 / (365 + Double(newest - $0) / 86_400) } ?? 0
        return (score + 0.2 * forms + 0.1 * order) * (1 + 0.2 * lead + 0.2 * title + 0.05 * newness)
    }
}
