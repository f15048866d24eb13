package import ReadoutArchive
package import ReadoutArticles

/// What turns a file into articles. It may meet hostile files: whatever happens, one outcome comes back.
package protocol ArticleReader: Sendable {
    /// Counts up when files that could not be read might be readable now.
    var version: Int { get }
    /// How many files it is worth handing over at a time.
    var width: Int { get }
    /// Reads the file with the absolute name `name`.
    func read(_ name: [UInt8]) async -> ReadingOutcome
}

/// What became of reading one file. `FileStamp` says which state of the file it holds for.
package enum ReadingOutcome: Sendable {
    case read(FileStamp, ReadFile)
    /// - Parameters:
    ///   - reason: in words.
    ///   - passing: whether the same file may be readable later without any change to it.
    case failed(FileStamp?, reason: String, sha256: [UInt8]?, passing: Bool)
    /// Its content changed while it was read.
    case unsettled
    /// It was not there any more.
    case gone
}
