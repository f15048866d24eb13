/// By what copies are looked up: a few of a text's shingles, chosen so that two texts choose the same ones as often as
/// they have them in common.
///
/// The shingles, three content words on end, are dealt out to bins by their hash, and the least of each bin is a key:
/// one permutation hashing (P. Li, A. Owen, C.-H. Zhang, NIPS 2012). Two texts agree in a bin with the probability of
/// their resemblance (A. Z. Broder, SEQUENCES 1997). A bin that stays empty gives no key: the densification of A.
/// Shrivastava and P. Li (ICML 2014) borrows one so that signatures compare place by place, and here they meet in an
/// inverted index. It is locality-sensitive hashing with bands of one row (P. Indyk, R. Motwani, STOC 1998): at a
/// resemblance of ½, which two texts have that share two thirds of each, one pair in 1,000 agrees in no bin. What it
/// lets through in excess, `CopyComparison` keeps out.
package struct CopyKeys: Equatable, Sendable {
    /// As many keys as a text can have.
    package static let count = 10

    /// In ascending order; none for a text that is too short to be or to have a copy. Archives keep them: in every
    /// version a text must give the same.
    package let values: [Int32]

    package init(_ text: CopyText) {
        let words = text.words
        guard words.count >= CopyComparison.shortest else {
            values = []
            return
        }
        var least = InlineArray<10, UInt64>(repeating: .max)
        for at in 2..<words.count {
            let hash = CopyText.triple(words[at - 2], words[at - 1], words[at])
            // The upper half of the hash chooses the bin, the lower half is the key.
            let bin = Int(((hash >> 32) &* UInt64(Self.count)) >> 32)
            if hash < least[bin] { least[bin] = hash }
        }
        var values: [Int32] = []
        for bin in least.indices where least[bin] != .max { values.append(Int32(truncatingIfNeeded: least[bin])) }
        self.values = values.sorted()
    }
}
