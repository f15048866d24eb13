import ReadoutProtocol

/// What a file may cost its reader.
struct ReaderLimits: Equatable, Sendable {
    /// Of an article's text, in bytes.
    var text = 2 << 20
    /// Of a plain file, in bytes; files of many articles are read whatever their size.
    var file = 64 << 20
    /// Of a reader, beyond what it has at its start, in bytes.
    var memory = 512 << 20
    /// For a file, or for one article of many, in seconds.
    var seconds = 10

    /// As the reader program takes them.
    var arguments: [String] {
        ReaderMessages.Argument.allCases.flatMap { argument in
            let value =
                switch argument {
                case .textLimit: text
                case .fileLimit: file
                case .memoryLimit: memory
                case .timeLimit: seconds
                }
            return [argument.rawValue, "\(value)"]
        }
    }
}
