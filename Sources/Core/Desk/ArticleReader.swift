package import ReadoutArchive
package import ReadoutArticles

/// What turns a file into articles. It may meet hostile files: whatever happens, one outcome comes back.
package protocol ArticleReader: Sendable {
    /// Counts up when files that could not be read might be readable now.
    var version: Int { get }
    /// What keeps files from being read, in words and with what to do about it; empty when all is well.
    var problems: [String] { get }
    /// Reads a file.
    /// - Parameters:
    ///   - name: absolute.
    ///   - size: what it had when it was last looked at, in bytes.
    ///   - part: takes some of the file's articles, in their order, where it has many; the reading waits for it, and
    ///     ends where it answers false.
    func read(
        _ name: [UInt8], size: Int, part: @escaping @Sendable ([Article]) async -> Bool
    ) async -> ReadingOutcome
    /// Analyses an article that was read before, when no file waits.
    func analyze(_ article: Article) async -> AnalysisOutcome
}

/// What became of reading one file. `FileStamp` says which state of the file it holds for.
package enum ReadingOutcome: Sendable {
    /// It was read: the articles that came in no part.
    case read(FileStamp, ReadFile)
    /// - Parameters:
    ///   - reason: in words.
    ///   - again: whether the same file may be readable later without any change to it.
    case failed(FileStamp?, reason: String, sha256: [UInt8]?, again: Again)
    /// It is none that holds articles; `reason` says what it is.
    case ignored(FileStamp, reason: String, sha256: [UInt8]?)
    /// Its content changed while it was read.
    case unsettled
    /// It was not there any more.
    case gone
    /// The reading ended before it said anything: it is to be done anew some time.
    case abandoned

    /// Whether a file that could not be read is tried again by itself.
    package enum Again: Sendable {
        /// Only when it, or the reader, has changed.
        case never
        /// Three times in all.
        case fewTimes
        /// Until it works, less and less often.
        case always
    }
}
