/// Positions in an object, so that several lists of them can stand in an array.
final class PositionList {
    var numbers = NumberBuffer()

    var count: Int { numbers.count }
    subscript(place: Int) -> UInt32 { numbers[place] }
    func removeAll() { numbers.removeAll() }
}
