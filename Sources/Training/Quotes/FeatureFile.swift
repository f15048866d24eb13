import Foundation
import ReadoutAnalysis
import ReadoutArticles

/// Makes the files that learn.py reads: little-endian numbers, text behind text.
///
///     text     words (UInt32), length of the name in bytes (UInt32), the name
///     a word   first byte, byte behind the last, sentence, paragraph (Int32 each, all of one kind on end); identity
///              (UInt64); `AttributionFeatures.count` signs (UInt16)
struct FeatureFile {
    private let names: NameTagger
    private let actors: ActorFinder
    private let classes: NameWeights?

    init(models: Models) {
        let gazetteer = Gazetteer(models: models)
        names = NameTagger(models: models, gazetteer: gazetteer)
        actors = ActorFinder(gazetteer: gazetteer)
        classes = models.map(NameWeights.fileName).flatMap { NameWeights($0) }
    }

    /// The paths of the text files in a folder, in the order of their names.
    static func texts(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .filter { $0.hasSuffix(".txt") }.map { folder + "/" + $0 }
    }

    /// Texts with the features of their words.
    func made(of paths: [String]) -> Data {
        var data = Data()
        for path in paths {
            guard let content = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            let article = Article(
                format: .text, language: "en", text: content, paragraphs: [0..<content.utf8.count])
            let text = AnnotatedText(article)
            let mentions = actors.mentions(names.names(in: text), in: text, of: article)
            let features = AttributionFeatures(text, marks: QuotationMarks(text), mentions: mentions) {
                classes?.wordClass($0) ?? .none
            }
            let name = Array((path as NSString).lastPathComponent.utf8)
            add([UInt32(text.words.count), UInt32(name.count)], to: &data)
            data.append(contentsOf: name)
            add(text.words.map(\.start), to: &data)
            add(text.words.map(\.end), to: &data)
            add(features.sentences, to: &data)
            add(features.paragraphs, to: &data)
            add(features.identities, to: &data)
            add(features.signs, to: &data)
        }
        return data
    }

    private func add<Number: FixedWidthInteger>(_ numbers: [Number], to data: inout Data) {
        numbers.withUnsafeBytes { data.append(contentsOf: $0) }
    }
}
