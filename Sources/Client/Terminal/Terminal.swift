import Glibc

/// What one of the standard streams is connected to.
struct Terminal: Sendable {
    /// When text is coloured.
    enum Color: String, CaseIterable, Sendable { case auto, always, never }

    let isTerminal: Bool
    /// In columns; 80 where it is not known.
    let width: Int
    /// In lines; nil where it is not known: then nothing is too long for it.
    let height: Int?
    let color: Bool

    init(isTerminal: Bool, width: Int = 80, height: Int? = nil, color: Bool = false) {
        self.isTerminal = isTerminal
        self.width = width
        self.height = height
        self.color = color
    }

    /// - Parameter descriptor: of a standard stream.
    init(descriptor: Int32, color choice: Color) {
        isTerminal = isatty(descriptor) == 1
        var size = winsize()
        let known = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        width = known ? Int(size.ws_col) : 80
        height = known && size.ws_row > 0 ? Int(size.ws_row) : nil
        color = Self.colors(choice, isTerminal: isTerminal, noColor: Environment["NO_COLOR"], term: Environment["TERM"])
    }

    /// Whether to colour (https://no-color.org).
    static func colors(_ choice: Color, isTerminal: Bool, noColor: String?, term: String?) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .auto: isTerminal && (noColor ?? "").isEmpty && term != "dumb"
        }
    }

    /// As wide as the terminal. Elsewhere lines are not broken: a program, or an editor, sees to that itself.
    var page: Page { Page(width: isTerminal ? width : .max, color: color) }
}

/// The environment's variables, without Foundation.
enum Environment {
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
