/// The length of a document in words, a title's counted `Impact.titleWeight` times, kept in a byte: exactly up to 40, above
/// in steps of 6 percent.
enum DocumentLength {
    private static let values: [Float] = {
        var values = (0...40).map(Float.init)
        while values.count < 256 {
            let last = values[values.count - 1]
            values.append(max(last + 1, (last * 1.06).rounded(.down)))
        }
        return values
    }()

    /// The length that a code stands for: the least of those that have it.
    static func value(_ code: UInt8) -> Float { values[Int(code)] }

    /// The code of a length.
    static func code(_ words: Int) -> UInt8 {
        if words <= 40 { return UInt8(max(0, words)) }
        var low = 40
        var high = 255
        let length = Float(words)
        while low < high {
            let middle = (low + high + 1) / 2
            if values[middle] <= length { low = middle } else { high = middle - 1 }
        }
        return UInt8(low)
    }
}
