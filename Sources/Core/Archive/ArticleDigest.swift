internal import Foundation
import ReadoutArticles

/// Tells whether two articles show the same.
enum ArticleDigest {
    /// The beginning of the SHA-256 of everything that is shown of an article but its place, its key and its paragraphs,
    /// which follow from the text.
    static func of(_ article: Article) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(article.text.utf8.count + 512)
        let fields: [String?] = [
            article.title, article.subtitle, article.outlet, article.dateline, article.published?.value,
            article.published?.source.rawValue, article.url, article.language, article.format.rawValue, article.text,
        ]
        for field in fields + article.bylines {
            // A length before each, and one that no field has where there is none, so that no two lists look alike.
            let length = field.map { UInt64($0.utf8.count) } ?? .max
            withUnsafeBytes(of: length.littleEndian) { bytes += $0 }
            if let field { bytes += field.utf8 }
        }
        return Data((Hexadecimal.bytes(FileReader.sha256(bytes)) ?? []).prefix(16))
    }
}
