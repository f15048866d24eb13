import CCrypto

/// SHA-256 through OpenSSL.
enum Digest {
    /// The digest of `bytes` as 64 lower-case hexadecimal digits.
    static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var digest: InlineArray<32, UInt8> = .init(repeating: 0)
        var span = digest.mutableSpan
        span.withUnsafeMutableBufferPointer { out in
            _ = SHA256(bytes.baseAddress, bytes.count, out.baseAddress)
        }
        return String(unsafeUninitializedCapacity: 64) { out in
            for i in 0..<32 {
                out[2 * i] = hex(digest[i] >> 4)
                out[2 * i + 1] = hex(digest[i] & 15)
            }
            return 64
        }
    }

    private static func hex(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}
