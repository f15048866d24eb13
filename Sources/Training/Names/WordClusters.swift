import Foundation

/// Classes of words that stand between like words: the exchange algorithm (Kneser and Ney 1993; Martin, Liermann, Ney 1998)
/// with the predictive objective of Uszkoreit and Brants (ACL 2008), forwards and backwards.
struct WordClusters {
    /// A word that stands beside others: which, and how often.
    private struct Neighbor {
        var word: Int32
        var count: Int32
    }

    private let counts: [Int]
    private var before: [[Neighbor]]
    private var behind: [[Neighbor]]

    /// - Parameters:
    ///   - words: a text as numbers of words from 0; -1 parts sentences.
    ///   - vocabulary: how many words there are; the most frequent come first.
    init(words: [Int32], vocabulary: Int) {
        var counts = Array(repeating: 0, count: vocabulary)
        var pairs: [UInt64: Int32] = [:]
        for (index, word) in words.enumerated() where word >= 0 {
            counts[Int(word)] += 1
            if index > 0, words[index - 1] >= 0 {
                pairs[UInt64(words[index - 1]) << 32 | UInt64(word), default: 0] += 1
            }
        }
        self.counts = counts
        before = Array(repeating: [], count: vocabulary)
        behind = Array(repeating: [], count: vocabulary)
        for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
            let first = Int(pair >> 32)
            let second = Int(pair & 0xFFFF_FFFF)
            before[second].append(Neighbor(word: Int32(first), count: count))
            behind[first].append(Neighbor(word: Int32(second), count: count))
        }
    }

    /// The class of each word, from 0.
    func classes(_ number: Int, rounds: Int) -> [Int] {
        let vocabulary = counts.count
        var classes = (0..<vocabulary).map { $0 % number }
        var sizes = Array(repeating: 0, count: number)
        // How often each word stands before and behind each class.
        var leads = Array(repeating: Int32(0), count: vocabulary * number)
        var follows = leads
        let logs = (0..<200_000).map { $0 == 0 ? Float(0) : Float($0) * logf(Float($0)) }
        func entropy(_ count: Int) -> Float { count < logs.count ? logs[count] : Float(count) * logf(Float(count)) }
        func move(_ word: Int, _ sign: Int32, _ place: Int) {
            sizes[place] += Int(sign) * counts[word]
            for neighbor in before[word] { leads[Int(neighbor.word) * number + place] += sign * neighbor.count }
            for neighbor in behind[word] { follows[Int(neighbor.word) * number + place] += sign * neighbor.count }
        }
        for word in 0..<vocabulary { move(word, 1, classes[word]) }
        var gains = Array(repeating: Float(0), count: number)
        for round in 0..<rounds {
            var moved = 0
            for word in 0..<vocabulary {
                move(word, -1, classes[word])
                for place in 0..<number {
                    gains[place] = -2 * (entropy(sizes[place] + counts[word]) - entropy(sizes[place]))
                }
                Self.add(before[word], leads, number, logs, &gains)
                Self.add(behind[word], follows, number, logs, &gains)
                var best = classes[word]
                for place in 0..<number where gains[place] > gains[best] { best = place }
                if best != classes[word] { moved += 1 }
                classes[word] = best
                move(word, 1, best)
            }
            print("  \(number) classes, round \(round + 1): \(moved) of \(vocabulary) words moved")
            if moved * 200 < vocabulary { break }
        }
        return classes
    }

    private static func add(
        _ neighbors: [Neighbor], _ table: [Int32], _ number: Int, _ logs: [Float], _ gains: inout [Float]
    ) {
        table.withUnsafeBufferPointer { table in
            logs.withUnsafeBufferPointer { logs in
                gains.withUnsafeMutableBufferPointer { gains in
                    for neighbor in neighbors {
                        let row = Int(neighbor.word) * number
                        let count = Int(neighbor.count)
                        let alone = logs[min(count, logs.count - 1)]
                        for place in 0..<number {
                            let known = Int(table[row + place])
                            // Most are 0, and there the gain is the same.
                            gains[place] +=
                                known == 0
                                ? alone
                                : logs[min(known + count, logs.count - 1)] - logs[min(known, logs.count - 1)]
                        }
                    }
                }
            }
        }
    }
}
