/// Packs 128 numbers of 32 bits into as many bits each as the greatest of them needs, four side by side: number 4r + l
/// is the r-th of lane l, so that four are unpacked at a time (Lemire and Boytsov, "Decoding billions of integers per
/// second through vectorization", 2015: SIMD-BP128).
enum BitPacking {
    /// How many numbers make a block.
    static let count = 128

    /// Bytes of a block packed with `bits` (0...32) bits a number.
    @inline(__always)
    static func size(bits: Int) -> Int { bits * 16 }

    /// How many bits the greatest of 128 numbers needs.
    @inline(__always)
    static func bits(_ numbers: UnsafePointer<UInt32>) -> Int {
        let rows = UnsafeRawPointer(numbers)
        var all = SIMD4<UInt32>()
        for row in 0..<32 { all |= rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self) }
        return 32 &- (all[0] | all[1] | all[2] | all[3]).leadingZeroBitCount
    }

    /// Packs 128 numbers, none of which needs more than `bits`, into `size(bits:)` bytes at `output`.
    static func pack(_ numbers: UnsafePointer<UInt32>, bits: Int, into output: UnsafeMutableRawPointer) {
        guard bits > 0 else { return }
        let rows = UnsafeRawPointer(numbers)
        var word = SIMD4<UInt32>()
        var used = 0
        var at = output
        for row in 0..<32 {
            let value = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            word |= value &<< SIMD4(repeating: UInt32(truncatingIfNeeded: used))
            used &+= bits
            if used >= 32 {
                at.storeBytes(of: word, as: SIMD4<UInt32>.self)
                at += 16
                used &-= 32
                word =
                    used > 0
                    ? value &>> SIMD4(repeating: UInt32(truncatingIfNeeded: bits &- used)) : SIMD4<UInt32>()
            }
        }
    }

    /// Unpacks 128 numbers of `bits` (0...32) bits from `size(bits:)` bytes at `input`.
    @inline(__always)
    static func unpack(_ input: UnsafeRawPointer, bits: Int, into numbers: UnsafeMutablePointer<UInt32>) {
        let rows = UnsafeMutableRawPointer(numbers)
        guard bits > 0 else {
            for row in 0..<32 { rows.storeBytes(of: SIMD4<UInt32>(), toByteOffset: row &* 16, as: SIMD4<UInt32>.self) }
            return
        }
        guard bits < 32 else {
            rows.copyMemory(from: input, byteCount: 512)
            return
        }
        let mask = SIMD4<UInt32>(repeating: (1 &<< UInt32(truncatingIfNeeded: bits)) &- 1)
        var at = input
        var word = at.loadUnaligned(as: SIMD4<UInt32>.self)
        var used = 0
        for row in 0..<32 {
            var value = word &>> SIMD4(repeating: UInt32(truncatingIfNeeded: used))
            used &+= bits
            if used >= 32, row < 31 {
                at += 16
                word = at.loadUnaligned(as: SIMD4<UInt32>.self)
                used &-= 32
                if used > 0 {
                    value |= word &<< SIMD4(repeating: UInt32(truncatingIfNeeded: bits &- used))
                }
            }
            rows.storeBytes(of: value & mask, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
        }
    }
}
