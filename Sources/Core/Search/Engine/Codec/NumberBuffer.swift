/// Numbers that are appended one by one.
struct NumberBuffer: ~Copyable {
    private(set) var numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    private var capacity = 256
    private(set) var count = 0

    deinit { numbers.deallocate() }

    @inline(__always)
    subscript(place: Int) -> UInt32 { numbers[place] }

    @inline(__always)
    mutating func append(_ number: UInt32) {
        if count == capacity { grow() }
        numbers[count] = number
        count &+= 1
    }

    mutating func removeAll() { count = 0 }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2)
        larger.update(from: numbers, count: count)
        numbers.deallocate()
        numbers = larger
        capacity *= 2
    }
}
