import ReadoutArticles
import ReadoutProtocol

/// What a file may cost.
struct Bounds {
    /// Of an article's text, in bytes.
    var text: Int
    /// Of a plain file, in bytes.
    var file: Int
    /// Beyond what the process has at its start, in bytes.
    var memory: Int
    /// For a file or one of its many articles, in seconds.
    var seconds: Int

    /// Where nothing is said.
    static let usual = Bounds(text: 2 << 20, file: 64 << 20, memory: 512 << 20, seconds: 10)

    private init(text: Int, file: Int, memory: Int, seconds: Int) {
        (self.text, self.file, self.memory, self.seconds) = (text, file, memory, seconds)
    }

    /// The bounds that the daemon gives; nil where it says something else.
    init?(_ arguments: [String]) {
        self = Self.usual
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let argument = ReaderMessages.Argument(rawValue: name),
                let value = rest.popFirst().flatMap({ Int($0) }), value > 0
            else { return nil }
            switch argument {
            case .textLimit: text = value
            case .fileLimit: file = value
            case .memoryLimit: memory = value
            case .timeLimit: seconds = value
            }
        }
    }

    /// How files are read within them today.
    var options: ReadingOptions { ReadingOptions(today: Clock.today, byteLimit: file, textLimit: text) }
}
