/// What the process says to its caller when it ends.
enum ExitStatus: Int32 {
    case found = 0
    case nothingFound = 1
    /// Wrong usage, or an error.
    case error = 2
    case noDaemon = 3
}

/// Why a command ends without its answer, in words for the person who typed it.
struct Complaint: Error, Equatable {
    let words: String
    let status: ExitStatus

    init(_ words: String, _ status: ExitStatus = .error) {
        self.words = words
        self.status = status
    }
}
