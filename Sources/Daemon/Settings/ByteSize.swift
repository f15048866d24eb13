/// A number of bytes as people write it: "64 MiB", "512 KiB", "2 GiB", and without the space; a number alone is bytes.
struct ByteSize: Comparable, CustomStringConvertible {
    private static let units = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]

    let bytes: Int

    init(kib: Int) { bytes = kib << 10 }
    init(mib: Int) { bytes = mib << 20 }

    /// nil where it is none.
    init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        guard let number = Int(digits) else { return nil }
        let factor = unit.isEmpty ? 1 : Self.units.first { $0.0.lowercased() == unit }?.1
        guard let factor else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        self.bytes = bytes
    }

    var description: String {
        for (name, size) in Self.units where bytes >= size && bytes % size == 0 { return "\(bytes / size) \(name)" }
        return "\(bytes) bytes"
    }

    static func < (a: ByteSize, b: ByteSize) -> Bool { a.bytes < b.bytes }
}
