import Foundation
import Testing

/// The sentences of ``Sentences`` in the charsets that their languages were written in before UTF-8, encoded by Python's
/// codecs: Tests/Fixtures/charsets/sentences.tsv (language, label, bytes in hexadecimal, text). Where
/// a charset lacks a sentence's quotation marks or dashes, plain ones stand for them.
enum EncodedSentences {
    struct Sentence: Sendable, CustomTestStringConvertible {
        var language: String
        var label: String
        var text: String
        var hex: String
        var testDescription: String { "\(language) in \(label)" }

        var bytes: [UInt8] {
            let digits = hex.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
            return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        }
    }

    static let all: [Sentence] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let table = tests.appending(path: "Fixtures/charsets/sentences.tsv")
        return ((try? String(contentsOf: table, encoding: .utf8)) ?? "").split(separator: "\n").map { line in
            let fields = line.split(separator: "\t").map(String.init)
            return Sentence(language: fields[0], label: fields[1], text: fields[3], hex: fields[2])
        }
    }()
}
