/// In how many of the articles seen a key was, about. Keys share counters, so that it costs the same memory whatever
/// comes (a count-min sketch of one row: Cormode, Muthukrishnan, J. Algorithms 55(1), 2005); it is never too low, and a
/// rare word that is taken for a common one costs time and no answer.
struct KeyFrequencies {
    private static let bits = 16
    /// So many articles count at most; then all counts are halved, so that what was long ago weighs less.
    private static let memory = 1 << 15
    /// As many articles the guess is worth that stands in for what was not seen yet.
    private static let guessWeight = 8.0

    private var counts = [UInt16](repeating: 0, count: 1 << bits)
    private(set) var articles = 0

    /// Notes that an article of those counted has the key.
    @inline(__always)
    mutating func count(_ key: StandingKey) {
        let index = Self.index(key)
        if counts[index] < .max { counts[index] += 1 }
    }

    /// Notes one more article.
    mutating func countArticle() {
        articles += 1
        guard articles >= Self.memory else { return }
        articles /= 2
        for index in counts.indices { counts[index] /= 2 }
    }

    /// The alternative of these keys.
    func set(_ keys: [(kind: StandingKey.Kind, bytes: [UInt8])]) -> RequiredKeys {
        var set = RequiredKeys(keys: [], share: 0)
        for (kind, bytes) in keys {
            let key = StandingKey(kind, bytes)
            guard !set.keys.contains(key) else { continue }
            set.keys.append(key)
            set.share += share(key, guess: Self.guess(kind, bytes.count))
        }
        return set
    }

    private func share(_ key: StandingKey, guess: Double) -> Double {
        (Double(counts[Self.index(key)]) + guess * Self.guessWeight) / (Double(articles) + Self.guessWeight)
    }

    /// Before anything was seen: short words are common ones (Zipf's law of abbreviation).
    private static func guess(_ kind: StandingKey.Kind, _ length: Int) -> Double {
        let word = length < 4 ? 0.5 : length < 5 ? 0.2 : length < 7 ? 0.08 : 0.03
        return switch kind {
        case .word, .stem: word
        case .beginning: min(1, word * 4)
        case .bylineWord: 0.01
        case .bylineBeginning: 0.05
        case .outletWord: 0.2
        case .actorWord, .actorName: 0.02
        case .language, .format: 0.7
        }
    }

    private static func index(_ key: StandingKey) -> Int { Int(key.code >> UInt64(64 - bits)) }
}
