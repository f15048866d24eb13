/// Sorts values by small numbers, those of one number in the order in which they came: each is counted, then placed
/// (counting sort).
struct Inverter<Value: BitwiseCopyable>: ~Copyable {
    private let ends: UnsafeMutablePointer<UInt32>
    private let keys: Int
    private var values: UnsafeMutablePointer<Value>?

    /// - Parameter keys: one more than the greatest number.
    init(keys: Int) {
        self.keys = keys
        ends = .allocate(capacity: keys + 2)
        ends.initialize(repeating: 0, count: keys + 2)
    }

    deinit {
        ends.deallocate()
        values?.deallocate()
    }

    @inline(__always)
    func count(_ key: Int) { ends[key &+ 2] &+= 1 }

    /// All have been counted; `place` follows, in the same order.
    mutating func beginPlacing() {
        for key in 0..<keys { ends[key + 2] &+= ends[key + 1] }
        values = .allocate(capacity: max(1, Int(ends[keys + 1])))
    }

    @inline(__always)
    func place(_ key: Int, _ value: Value) {
        let at = ends[key &+ 1]
        values.unsafelyUnwrapped[Int(at)] = value
        ends[key &+ 1] = at &+ 1
    }

    /// The values placed under a number.
    @inline(__always)
    subscript(key: Int) -> UnsafeBufferPointer<Value> {
        let start = Int(ends[key])
        return UnsafeBufferPointer(start: values.unsafelyUnwrapped + start, count: Int(ends[key &+ 1]) &- start)
    }
}
