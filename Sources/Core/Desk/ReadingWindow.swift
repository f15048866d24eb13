internal import ReadoutArchive

/// How much is with the readers at a time.
struct ReadingWindow {
    private static let files = 512
    private static let bytes = 16 << 20
    /// A file counts for no more: what is read of it comes in parts.
    private static let share = 1 << 20

    private var files = 0
    private var bytes = 0
    /// Waiting files up to this clock have been handed over.
    private(set) var cursor = 0

    /// How many more files there is room for.
    var room: Int { bytes < Self.bytes ? Self.files - files : 0 }

    /// Takes of the waiting files `waiting`, which come in the order of their clocks, those that there is room for.
    mutating func take(_ waiting: [FileRecord]) -> ArraySlice<FileRecord> {
        var taken = waiting.prefix(0)
        for file in waiting {
            guard room > 0 else { break }
            files += 1
            bytes += Self.weight(file)
            cursor = file.changed
            taken = waiting[..<(taken.endIndex + 1)]
        }
        return taken
    }

    /// These files are in hand no more.
    mutating func finish(_ file: FileRecord) {
        files -= 1
        bytes -= Self.weight(file)
    }

    /// All that waits is to be handed over again.
    mutating func startOver() { cursor = 0 }

    private static func weight(_ file: FileRecord) -> Int { min(file.stamp.size, share) }
}
