import Glibc
import ReadoutSearch

/// Articles in a file: for each its length in bytes as a little-endian UInt32, then title, newline, text in UTF-8.
struct CorpusFile: Sequence, IteratorProtocol {
    /// An article as it stands in the file.
    struct Item {
        var title: String
        var text: String

        /// The article as an index takes it.
        func article(id: Int) -> IndexedArticle {
            IndexedArticle(
                id: id, title: title, text: text, outlet: "Outlet \(id % 200)", language: "en",
                path: "corpus/\(id).txt", publishedAt: 1_600_000_000 + id * 60, addedAt: 1_700_000_000 + id)
        }
    }

    private let file: UnsafeMutablePointer<FILE>
    private var bytes = [UInt8](repeating: 0, count: 1 << 16)

    init(_ path: String) throws {
        guard let file = fopen(path, "r") else { throw Failure("\(path): \(String(cString: strerror(errno)))") }
        setvbuf(file, nil, _IOFBF, 1 << 20)
        self.file = file
    }

    mutating func next() -> Item? {
        var length: UInt32 = 0
        guard fread(&length, 4, 1, file) == 1 else { return nil }
        let count = Int(UInt32(littleEndian: length))
        if count > bytes.count { bytes = [UInt8](repeating: 0, count: count * 2) }
        guard fread(&bytes, 1, count, file) == count else { return nil }
        let article = bytes[..<count]
        let end = article.firstIndex(of: UInt8(ascii: "\n")) ?? article.endIndex
        return Item(
            title: String(decoding: article[..<end], as: UTF8.self),
            text: String(decoding: article[end...].dropFirst(), as: UTF8.self))
    }
}

/// Why something cannot be measured, in words.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
