/// The articles as they are searched: immutable segments, on disk and in memory, and what of them is deleted.
///
/// Derived from the archive, whose journal counts what has changed: a `position` of the journal says up to where an
/// index has followed it. What `apply` was given is found by every snapshot taken after it returns. What has been
/// flushed survives the process; the rest is applied again from the archive's journal.
package final class SearchIndex: Sendable {
    /// Why an index cannot be used, or cannot be written, in words.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Opens the index in `folder`, which is made where it is not there.
    /// - Parameter identity: of the archive that it is derived from; another one's index is of no use.
    /// - Throws: `Failure` where the index is damaged, of another format or archive: it must be made anew.
    package init(folder: String, identity: String) throws(Failure) {
        throw Failure(description: "not there yet")
    }

    /// Removes what stands in `folder` and begins an empty index there.
    /// - Parameter commonWords: folded words whose pairs get postings of their own.
    package init(
        emptying folder: String, identity: String, commonWords: [String]
    ) throws(Failure) {
        throw Failure(description: "not there yet")
    }

    /// The position of the journal up to which all is on disk; 0 for an empty index.
    package var durablePosition: Int { 0 }

    /// Applies changes, in their order. An article that is put a second time takes the place of the first. Callers take
    /// turns: two calls must not overlap.
    package func apply(_ changes: [IndexChange], position: Int) {}

    /// The same for articles that are not there yet; those that are, are left as they are. For filling an empty index.
    package func fill(_ articles: [IndexedArticle]) {}

    /// All that has been applied so far. It does not change any more, and keeps the files that it rests on.
    package var snapshot: IndexSnapshot { IndexSnapshot() }

    /// Brings all that has been applied to disk; `durablePosition` then says up to where. Blocks.
    package func flush() throws(Failure) {}

    /// Bytes on disk and in memory.
    package var bytes: Int { 0 }

    /// Reads all segments through and holds them against their checksums; what is wrong, in words.
    package func check() -> [String] { [] }

    /// Ends the work in the background, after a last flush where `flushing`.
    package func close(flushing: Bool) {}
}
