/// Positions in an object, so that several lists of them can stand in an array.
final class PositionList {
    var numbers = NumberBuffer()

    var count: Int { numbers.count }
    subscript(place: Int) -> UInt32 { numbers[place] }
    func removeAll() { numbers.removeAll() }

    /// The place of the first of ascending positions that is not before `position`.
    func firstPlace(notBefore position: UInt32) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
