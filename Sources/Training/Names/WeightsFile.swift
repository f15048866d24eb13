import Foundation
import ReadoutAnalysis

/// Writes what was learned as `NameWeights` reads it.
enum WeightsFile {
    static func data(
        classes: [UInt64: NameClass], rows: [(feature: UInt64, row: SIMD16<Float>)], transitions: [[Float]],
        scale: Float
    ) -> Data {
        let classTable = table(classes.sorted { $0.key < $1.key }.map { (NameClass.hash($0.key), $0.value.bits) })
        let featureTable = table(
            rows.map { entry in
                let steps = (entry.row / scale).rounded(.toNearestOrEven).clamped(
                    lowerBound: SIMD16(repeating: -127), upperBound: SIMD16(repeating: 127))
                return (entry.feature, NameWeights.Row(truncatingIfNeeded: SIMD16<Int32>(steps)))
            })
        var data = Data()
        func append<Value>(_ value: Value) { withUnsafeBytes(of: value) { data.append(contentsOf: $0) } }
        func pad(_ count: Int) { data.append(Data(count: count - data.count)) }
        data.append(contentsOf: Array("readnams".utf8))
        append(NameWeights.version)
        append(UInt32(classTable.keys.count / 16))
        append(UInt32(featureTable.keys.count / 16))
        append(scale)
        pad(NameWeights.headerSize)
        for weight in transitions.joined() { append(weight) }
        pad(NameWeights.headerSize + NameWeights.transitionsSize)
        for key in classTable.keys { append(key) }
        for value in classTable.values { append(value ?? SIMD2<UInt32>()) }
        for key in featureTable.keys { append(key) }
        for value in featureTable.values { append(value ?? NameWeights.Row()) }
        return data
    }

    /// Buckets of 16, filled to about four fifths.
    private static func table<Value>(_ entries: [(hash: UInt64, value: Value)]) -> (keys: [UInt32], values: [Value?]) {
        let buckets = max(1, (entries.count * 5 / 4 + 15) / 16)
        var keys = Array(repeating: UInt32(0), count: buckets * 16)
        var values: [Value?] = Array(repeating: nil, count: buckets * 16)
        var lost = 0
        for entry in entries {
            var (key, bucket) = NameWeights.place(entry.hash, buckets: UInt64(buckets))
            var isPlaced = false
            for _ in 0...NameWeights.overflow where !isPlaced {
                for lane in 0..<16 {
                    let place = Int(bucket) * 16 + lane
                    if keys[place] == 0 {
                        keys[place] = key
                        values[place] = entry.value
                        isPlaced = true
                        break
                    }
                }
                bucket = (bucket + 1) % UInt64(buckets)
            }
            if !isPlaced { lost += 1 }
        }
        if lost > 0 { print("\(lost) of \(entries.count) entries found no place") }
        return (keys, values)
    }
}
