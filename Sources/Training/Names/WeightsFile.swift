import Foundation
import ReadoutAnalysis

/// Writes what was learned as `NameWeights` reads it.
enum WeightsFile {
    static func data(
        classes: [UInt64: NameClass], rows: [(feature: UInt64, row: SIMD16<Float>)], transitions: [[Float]],
        scale: Float
    ) -> Data {
        let classTable = Table(
            classes.sorted { $0.key < $1.key }.map { (NameClass.hash($0.key), $0.value.bits) }, empty: SIMD2())
        let featureTable = Table(
            rows.map { entry in
                let steps = (entry.row / scale).rounded(.toNearestOrEven).clamped(
                    lowerBound: SIMD16(repeating: -127), upperBound: SIMD16(repeating: 127))
                return (entry.feature, NameWeights.Row(truncatingIfNeeded: SIMD16<Int32>(steps)))
            }, empty: NameWeights.Row())
        var data = Data(NameWeights.magic)
        append(NameWeights.version, &data)
        for count in [classTable.buckets, classTable.slots, featureTable.buckets, featureTable.slots] {
            append(UInt32(count), &data)
        }
        append(scale, &data)
        pad(&data)
        for weight in transitions.joined() { append(weight, &data) }
        pad(&data)
        classTable.write(&data)
        featureTable.write(&data)
        return data
    }

    fileprivate static func append<Value>(_ value: Value, _ data: inout Data) {
        withUnsafeBytes(of: value) { data.append(contentsOf: $0) }
    }

    fileprivate static func pad(_ data: inout Data) {
        data.append(Data(count: HashTable.padded(data.count) - data.count))
    }
}

/// A `HashTable` in the making, with its values.
private struct Table<Value> {
    private var displacements: [UInt16]
    private var checks: [UInt16]
    private var values: [Value]

    var buckets: Int { displacements.count }
    var slots: Int { checks.count }

    init(_ entries: [(hash: UInt64, value: Value)], empty: Value) {
        let buckets = entries.count / 3 + 1
        let slots = entries.count * 34 / 33 + 1
        displacements = Array(repeating: 0, count: buckets)
        checks = Array(repeating: 0, count: slots)
        values = Array(repeating: empty, count: slots + 1)
        var taken = Array(repeating: false, count: slots)
        var groups = Array(repeating: [Int](), count: buckets)
        for (index, entry) in entries.enumerated() {
            groups[Int(HashTable.bucket(entry.hash, of: UInt64(buckets)))].append(index)
        }
        var lost = 0
        for bucket in groups.indices.sorted(by: { (groups[$1].count, $0) < (groups[$0].count, $1) }) {
            var isPlaced = groups[bucket].isEmpty
            for displacement in 0...UInt16.max where !isPlaced {
                let places = groups[bucket].map {
                    Int(HashTable.slot(entries[$0].hash, displacement, of: UInt64(slots)))
                }
                guard places.allSatisfy({ !taken[$0] }), Set(places).count == places.count else { continue }
                for (place, index) in zip(places, groups[bucket]) {
                    taken[place] = true
                    checks[place] = HashTable.check(entries[index].hash)
                    values[place] = entries[index].value
                }
                displacements[bucket] = displacement
                isPlaced = true
            }
            if !isPlaced { lost += groups[bucket].count }
        }
        if lost > 0 { print("\(lost) of \(entries.count) entries found no place") }
    }

    func write(_ data: inout Data) {
        for displacement in displacements { WeightsFile.append(displacement, &data) }
        WeightsFile.pad(&data)
        for check in checks { WeightsFile.append(check, &data) }
        WeightsFile.pad(&data)
        for value in values { WeightsFile.append(value, &data) }
        WeightsFile.pad(&data)
    }
}
