internal import ReadoutArchive

/// How much is with the readers at a time.
struct ReadingWindow {
    private static let files = 512
    private static let bytes = 16 << 20
    /// A file counts for no more: what is read of it comes in parts.
    private static let share = 1 << 20

    /// The files in hand, each by its clock, which no other has: a row is never with two readers at a time.
    private var claims: Set<Int> = []
    /// Those of them that were come upon again, waiting.
    private var passed: Set<Int> = []
    private var bytes = 0
    /// Waiting files up to this clock have been handed over.
    private(set) var cursor = 0

    /// How many more files there is room for.
    var room: Int { bytes < Self.bytes ? Self.files - claims.count : 0 }

    /// Takes of the waiting files `waiting`, which come in the order of their clocks, those that there is room for and
    /// that are not in hand already.
    mutating func take(_ waiting: [FileRecord]) -> [FileRecord] {
        var taken: [FileRecord] = []
        for file in waiting {
            guard room > 0 else { break }
            cursor = file.changed
            guard claims.insert(file.changed).inserted else {
                passed.insert(file.changed)
                continue
            }
            bytes += Self.weight(file)
            taken.append(file)
        }
        return taken
    }

    /// This file is in hand no more.
    /// - Parameter isAnswered: whether its reading came to an end of its own. Otherwise it waits still, and is to be
    ///   handed over again if it was passed over meanwhile.
    mutating func finish(_ file: FileRecord, isAnswered: Bool) {
        guard claims.remove(file.changed) != nil else { return }
        bytes -= Self.weight(file)
        if passed.remove(file.changed) != nil, !isAnswered { startOver() }
    }

    /// All that waits and is not in hand is to be handed over again.
    mutating func startOver() { cursor = 0 }

    private static func weight(_ file: FileRecord) -> Int { min(file.stamp.size, share) }
}
