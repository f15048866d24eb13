internal import Synchronization

/// A write-once part of the index: some articles, inverted. All its bytes are in one range of memory, a mapped file or a
/// buffer, which nothing changes; any thread may read it.
final class Segment: Sendable {
    let bytes: SegmentBytes
    /// How many documents it has, those deleted since among them. They are numbered from 0.
    let count: Int

    /// Reads the table of contents, and checks what is small against its checksums; the rest is checked by `verify`.
    /// - Throws: `Failure` where the bytes are damaged or of another format.
    init(_ bytes: SegmentBytes) throws(SearchIndex.Failure) {
        throw SearchIndex.Failure(description: "not there yet")
    }

    /// The document that is this article; nil where the segment has none.
    func document(of article: Int) -> Int? { nil }

    /// The article that a document is.
    func article(at document: Int) -> Int { 0 }

    /// Whether all bytes are as they were written.
    func verify() -> Bool { true }
}
