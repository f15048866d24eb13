/// What the frequency of a term in a document and the document's length are worth: tf' / (tf' + K), the part of BM25 that
/// does not depend on how rare the term is, where
///
///     tf' = frequency + (titleWeight - 1 if the term is in the title too)
///     K   = k1 (1 - b + b length / average length)
///
/// That is the simple form of BM25F: a title's words count as if they stood there `titleWeight` times, in frequency and
/// length alike (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004).
enum Impact {
    static let k1: Float = 1.8
    static let b: Float = 0.6
    static let titleWeight: UInt32 = 2

    /// K for each length code.
    struct Table {
        let averageLength: Float
        private let k: [Float]

        init(averageLength: Float) {
            self.averageLength = averageLength
            k = (0..<256).map {
                Impact.k1 * (1 - Impact.b + Impact.b * DocumentLength.value(UInt8($0)) / averageLength)
            }
        }

        /// K for each of the 256 length codes.
        func withK<Value>(_ body: (UnsafePointer<Float>) -> Value) -> Value {
            k.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
        }

        @inline(__always)
        func impact(_ frequency: UInt32, isFlagged: Bool, length: UInt8) -> Float {
            let weighted = Float(frequency &+ (isFlagged ? Impact.titleWeight &- 1 : 0))
            return weighted / (weighted + k[Int(length)])
        }
    }

    /// An impact in 16 bits, rounded up.
    static func code(_ impact: Float) -> UInt16 { UInt16(min(65535, (impact * 65535).rounded(.up))) }
}
