internal import Foundation
internal import GRDB

/// Bytes as a BLOB.
enum Blob {
    static func value(_ bytes: [UInt8]) -> Data { Data(bytes) }

    /// Empty where `hexadecimal` is not pairs of hexadecimal digits.
    static func value(hexadecimal: String) -> Data { Data(Hexadecimal.bytes(hexadecimal) ?? []) }
}

/// Byte ranges of paragraphs as pairs of little-endian UInt32.
enum Paragraphs {
    static func encode(_ ranges: [Range<Int>]) -> Data {
        var data = Data(capacity: ranges.count * 8)
        for range in ranges {
            for bound in [range.lowerBound, range.upperBound] {
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: bound).littleEndian) { data.append(contentsOf: $0) }
            }
        }
        return data
    }

    /// The ranges; bounds that do not make a range are left out.
    static func decode(_ data: Data) -> [Range<Int>] {
        let bounds = data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - bytes.count % 8, by: 4).map {
                Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
            }
        }
        return stride(from: 0, to: bounds.count, by: 2).compactMap { index in
            bounds[index] <= bounds[index + 1] ? bounds[index]..<bounds[index + 1] : nil
        }
    }
}

/// Bylines as text, one a line.
enum Bylines {
    static func encode(_ bylines: [String]) -> String { bylines.joined(separator: "\n") }

    static func decode(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n").map { String($0) }
    }
}

/// Bytes as pairs of hexadecimal digits.
package enum Hexadecimal {
    package static func string(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            for nibble in [byte >> 4, byte & 15] { digits.append(nibble < 10 ? 48 + nibble : 87 + nibble) }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// nil where `text` is not pairs of hexadecimal digits.
    package static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
    }
}
