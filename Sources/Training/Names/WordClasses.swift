import Foundation
import ReadoutAnalysis

/// The classes of the words of text without labels.
enum WordClasses {
    /// The classes by the keys of words, from all texts of some folders and files.
    static func learn(_ texts: [AnnotatedText], minimum: Int = 5) -> [UInt64: NameClass] {
        var forms: [UInt64: Int] = [:]
        var written: [UInt64: (capital: Int, total: Int)] = [:]
        let facts = texts.map { NameFacts($0) }
        for (text, facts) in zip(texts, facts) {
            for index in text.words.indices where !facts.isForced[index] && !text.words[index].isPunctuation {
                written[text.words[index].key, default: (0, 0)].total += 1
                if facts.hasCapital[index] { written[text.words[index].key, default: (0, 0)].capital += 1 }
            }
        }
        /// How a word would be written within a sentence.
        func form(_ text: AnnotatedText, _ facts: NameFacts, _ index: Int) -> UInt64 {
            var isCapital = facts.hasCapital[index]
            if isCapital, facts.isForced[index], let known = written[text.words[index].key] {
                isCapital = known.capital * 2 >= known.total
            }
            return facts.keys[index] ^ (isCapital ? capitalBit : 0)
        }
        for (text, facts) in zip(texts, facts) {
            for index in text.words.indices { forms[form(text, facts, index), default: 0] += 1 }
        }
        let ranked = forms.filter { $0.value >= minimum }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let numbers = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1.key, Int32($0)) })
        var sequence: [Int32] = []
        for (text, facts) in zip(texts, facts) {
            for sentence in text.sentences {
                for index in sentence { sequence.append(numbers[form(text, facts, index)] ?? -1) }
                sequence.append(-1)
            }
        }
        print("\(sequence.count) words, \(ranked.count) of them different and seen \(minimum) times")
        let clusters = WordClusters(words: sequence, vocabulary: ranked.count)
        // 0 is for words without a class.
        let levels = [60, 200, 600].map { clusters.classes($0, rounds: 8) }
        func level(_ form: UInt64) -> NameClass.Levels {
            guard let number = numbers[form].map(Int.init) else { return .none }
            return NameClass.Levels(
                coarse: UInt32(levels[0][number] + 1), middle: UInt32(levels[1][number] + 1),
                fine: UInt32(levels[2][number] + 1))
        }
        var classes: [UInt64: NameClass] = [:]
        for (key, count) in written where count.total >= 3 {
            let known = NameClass(
                capitalized: level(key ^ capitalBit), lower: level(key),
                capitals: NameClass.capitals(count.capital, of: count.total))
            if known.capitalized != .none || known.lower != .none || count.total >= minimum { classes[key] = known }
        }
        for text in ["\"", "'", ",", ".", ":", ";", "(", ")", "-", "$", "%", "?", "!", "'s", "&", "/", "..."] {
            let key = WordKey.of(text)
            if level(key) != .none { classes[key] = NameClass(capitalized: .none, lower: level(key), capitals: 0) }
        }
        return classes
    }

    private static let capitalBit: UInt64 = 0x5555_0000_0000_5555

    /// Every text file in some folders, in the order of their names.
    static func texts(in folders: [String]) -> [AnnotatedText] {
        var texts: [AnnotatedText] = []
        for folder in folders {
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            for name in names where name.hasSuffix(".txt") {
                guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
                texts.append(AnnotatedText(text, language: "en"))
            }
        }
        return texts
    }

    // MARK: A file of them, so that experiments need not learn them each time

    static func write(_ classes: [UInt64: NameClass], to path: String) throws {
        var data = Data()
        for (key, known) in classes.sorted(by: { $0.key < $1.key }) {
            withUnsafeBytes(of: key) { data.append(contentsOf: $0) }
            withUnsafeBytes(of: known.bits) { data.append(contentsOf: $0) }
        }
        try data.write(to: URL(fileURLWithPath: path))
    }

    static func read(_ path: String) -> [UInt64: NameClass]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        var classes: [UInt64: NameClass] = [:]
        data.withUnsafeBytes { bytes in
            for at in stride(from: 0, to: bytes.count - 15, by: 16) {
                let key = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                classes[key] = NameClass(bits: bytes.loadUnaligned(fromByteOffset: at + 8, as: SIMD2<UInt32>.self))
            }
        }
        return classes
    }
}
