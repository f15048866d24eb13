/// The weights of the tagger, as they lie in a file that is mapped, never read: there is nothing to parse.
///
/// All numbers are little-endian, and all parts begin at multiples of 64 bytes:
///
///     header       "readnams", version, class buckets, feature buckets (UInt32 each), scale (Float), zeros up to 64
///     transitions  2 passes × 17 tags × 17 tags before them (Float), zeros up to 2368
///     class keys   16 UInt32 a bucket, 0 for an empty place
///     classes      16 pairs of UInt32 a bucket: NameClass of the capitalized and of the lower-case word
///     feature keys 16 UInt32 a bucket, 0 for an empty place
///     rows         16 rows a bucket: 16 Int8 each, one for each tag but `outside`, in units of `scale`
///
/// A key is the low half of a hash; the high half tells the bucket, and a full bucket goes on in the next.
// The memory is read only and never unmapped: it may be used from every thread.
package struct NameWeights: @unchecked Sendable {
    /// One row of weights.
    package typealias Row = SIMD16<Int8>

    package static let fileName = "names.weights"
    static let magic: UInt64 = UInt64(littleEndian: 0x736D_616E_6461_6572)  // "readnams"
    /// Counts up with every change of the features or of the file.
    package static let version: UInt32 = 1
    package static let headerSize = 64
    package static let transitionsSize = 2368

    /// What a step of a row's Int8 is worth.
    let scale: Float
    /// For both passes, for each tag, for each tag before it: `NameTag.count`² each.
    let transitions: [[Float]]
    private let classKeys: UnsafePointer<SIMD16<UInt32>>
    private let classes: UnsafePointer<SIMD2<UInt32>>
    private let classBuckets: UInt64
    private let featureKeys: UnsafePointer<SIMD16<UInt32>>
    private let rows: UnsafePointer<Row>
    private let featureBuckets: UInt64

    /// The weights in a file; nil where it is none of this version, or not whole.
    package init?(_ file: MappedFile) {
        let bytes = file.bytes
        guard bytes.count >= Self.headerSize + Self.transitionsSize, let base = bytes.baseAddress,
            UInt(bitPattern: base) % 64 == 0, base.load(as: UInt64.self) == Self.magic,
            base.load(fromByteOffset: 8, as: UInt32.self) == Self.version
        else { return nil }
        let classBuckets = Int(base.load(fromByteOffset: 12, as: UInt32.self))
        let featureBuckets = Int(base.load(fromByteOffset: 16, as: UInt32.self))
        scale = base.load(fromByteOffset: 20, as: Float.self)
        guard classBuckets > 0, featureBuckets > 0, classBuckets < 1 << 24, featureBuckets < 1 << 24, scale.isFinite,
            bytes.count == Self.size(classBuckets: classBuckets, featureBuckets: featureBuckets)
        else { return nil }
        let square = NameTag.count * NameTag.count
        transitions = (0..<2).map { pass in
            (0..<square).map { base.load(fromByteOffset: Self.headerSize + (pass * square + $0) * 4, as: Float.self) }
        }
        guard transitions.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return nil }
        var at = base + Self.headerSize + Self.transitionsSize
        classKeys = at.assumingMemoryBound(to: SIMD16<UInt32>.self)
        at += classBuckets * 64
        classes = at.assumingMemoryBound(to: SIMD2<UInt32>.self)
        at += classBuckets * 128
        featureKeys = at.assumingMemoryBound(to: SIMD16<UInt32>.self)
        at += featureBuckets * 64
        rows = at.assumingMemoryBound(to: Row.self)
        self.classBuckets = UInt64(classBuckets)
        self.featureBuckets = UInt64(featureBuckets)
    }

    /// The bytes of a file with as many buckets.
    package static func size(classBuckets: Int, featureBuckets: Int) -> Int {
        headerSize + transitionsSize + classBuckets * 192 + featureBuckets * 320
    }

    /// The key of a feature or word and the bucket where to look for it first.
    package static func place(_ hash: UInt64, buckets: UInt64) -> (key: UInt32, bucket: UInt64) {
        let key = UInt32(truncatingIfNeeded: hash)
        return (key == 0 ? 1 : key, ((hash >> 32) &* buckets) >> 32)
    }

    /// How many buckets may follow a full one.
    package static let overflow: UInt64 = 4

    /// The weights of a feature; all 0 where it has none.
    @inline(__always)
    func row(_ feature: UInt64) -> Row {
        guard let place = Self.find(feature, featureKeys, featureBuckets) else { return Row() }
        return rows[place]
    }

    /// The classes of a word by its key; nil where it is not known.
    func wordClass(_ key: UInt64) -> NameClass? {
        guard let place = Self.find(NameClass.hash(key), classKeys, classBuckets) else { return nil }
        return NameClass(capitalized: classes[place].x, lower: classes[place].y)
    }

    @inline(__always)
    private static func find(
        _ hash: UInt64, _ keys: UnsafePointer<SIMD16<UInt32>>, _ buckets: UInt64
    ) -> Int? {
        var (key, bucket) = place(hash, buckets: buckets)
        for _ in 0...overflow {
            let found = keys[Int(bucket)] .== SIMD16(repeating: key)
            let lanes = SIMD16<UInt32>(repeating: 0).replacing(with: laneNumbers, where: found)
            let lane = lanes.max()
            if lane > 0 { return Int(bucket) * 16 + Int(lane) - 1 }
            // An empty place: the bucket was never full, so nothing went on in the next.
            if keys[Int(bucket)][15] == 0 { return nil }
            bucket = bucket + 1 == buckets ? 0 : bucket + 1
        }
        return nil
    }

    private static let laneNumbers = SIMD16<UInt32>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
}
