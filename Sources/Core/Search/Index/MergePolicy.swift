/// When segments are merged, and which: those of about one size, once there are `fanOut` of them, so that each byte is
/// written again only as often as sizes grow by that factor (P. O'Neil et al. 1996, The log-structured merge-tree; the
/// tiered policy of Lucene). A value; the numbers are bytes where nothing else is said.
package struct MergePolicy: Sendable {
    /// What counts of a segment.
    struct Size: Equatable, Sendable {
        var bytes: Int
        /// Those deleted among them.
        var documents: Int
        var deleted: Int

        /// About how many bytes are left of it when it is merged.
        var liveBytes: Int { documents == 0 ? 0 : Int(Double(bytes) * Double(documents - deleted) / Double(documents)) }
    }

    /// What is in memory goes to a file when it is this much together.
    var memoryLimit = 8 << 20
    /// What `fill` collects before it makes a segment of it, in the builder's own bytes.
    var fillLimit = 32 << 20
    /// Above so much in memory, `fill` waits until it is written.
    var fillPause = 64 << 20
    package var fanOut = 8
    /// Segments in memory below this count as of one size.
    var smallestInMemory = 64 << 10
    /// And files below this.
    var smallestFile = 4 << 20
    /// No larger segment is made by merging.
    var largest = 4 << 30
    /// None with more documents is made by merging.
    var mostDocuments = SegmentFormat.mostDocuments
    /// A file of which more than this share is deleted is written anew.
    var mostDeleted = 0.3

    package init() {}

    /// Which of the segments in memory to merge now; none where they may stay as they are.
    func memoryMerge(_ sizes: [Size]) -> [Int] { crowdedTier(Array(sizes.indices), sizes, smallest: smallestInMemory) }

    /// Which of the files to merge now, or the one to write anew; none where they may stay as they are.
    func fileMerge(_ sizes: [Size]) -> [Int] {
        let mergeable = sizes.indices.filter {
            sizes[$0].liveBytes <= largest / 2 && sizes[$0].documents - sizes[$0].deleted <= mostDocuments / 2
        }
        let tier = crowdedTier(mergeable, sizes, smallest: smallestFile)
        if !tier.isEmpty { return fitting(tier, sizes) }
        return sizes.indices.filter { Double(sizes[$0].deleted) > mostDeleted * Double(sizes[$0].documents) }.prefix(1)
            + []
    }

    /// How what is in memory is divided into files: small ones together, those that are large already by themselves.
    func files(_ sizes: [Size]) -> [[Int]] {
        let small = sizes.indices.filter { sizes[$0].bytes < memoryLimit }
        let large = sizes.indices.filter { sizes[$0].bytes >= memoryLimit }
        return (small.isEmpty ? [] : [small]) + large.map { [$0] }
    }

    /// The segments of the smallest size of which there are at least `fanOut`.
    private func crowdedTier(_ candidates: [Int], _ sizes: [Size], smallest: Int) -> [Int] {
        var tiers: [Int: [Int]] = [:]
        for index in candidates { tiers[tier(sizes[index].liveBytes, smallest), default: []].append(index) }
        return tiers.filter { $0.value.count >= fanOut }.min { $0.key < $1.key }?.value ?? []
    }

    /// 0 below `smallest`, 1 below `fanOut` times as much, and so on.
    private func tier(_ bytes: Int, _ smallest: Int) -> Int {
        var (tier, limit) = (0, smallest)
        while bytes >= limit { (tier, limit) = (tier + 1, limit * fanOut) }
        return tier
    }

    /// The smallest of them, as many as may be one segment; in ascending order.
    private func fitting(_ candidates: [Int], _ sizes: [Size]) -> [Int] {
        var (bytes, documents, chosen) = (0, 0, [Int]())
        for index in candidates.sorted(by: { sizes[$0].liveBytes < sizes[$1].liveBytes }) {
            bytes += sizes[index].liveBytes
            documents += sizes[index].documents - sizes[index].deleted
            guard bytes <= largest, documents <= mostDocuments else { break }
            chosen.append(index)
        }
        return chosen.sorted()
    }
}
