import Glibc
import ReadoutArticles

/// Files of the structured forms under Tests/Fixtures, and what is read from them as lines to compare.
enum DataFixtures {
    struct Missing: Error { let path: String }

    /// A fixture's bytes.
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let path = "/\(folder)/Fixtures/\(name)"
        guard let file = fopen(path, "rb") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    static func read(_ name: String) throws -> ReadFile {
        try Samples.read(bytes(name), name: String(name.split(separator: "/").last ?? ""))
    }

    static func read(_ text: String, as name: String) throws -> ReadFile {
        try Samples.read(Array(text.utf8), name: name)
    }

    /// "title / subtitle / outlet / date / bylines / dateline / url / language / key", a dash for what is not known.
    static func line(_ article: Article) -> String {
        let fields = [
            article.title, article.subtitle, article.outlet, article.published?.value,
            article.bylines.isEmpty ? nil : article.bylines.joined(separator: ", "), article.dateline, article.url,
            article.language, article.key,
        ]
        return fields.map { $0 ?? "–" }.joined(separator: " / ")
    }

    /// The paragraphs of an article.
    static func paragraphs(_ article: Article) -> [String] {
        let bytes = Array(article.text.utf8)
        return article.paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The reason why bytes give no article; nil where they do.
    static func reason(_ bytes: [UInt8], name: String) -> String? {
        do {
            _ = try Samples.read(bytes, name: name)
            return nil
        } catch {
            return error.reason
        }
    }
}
