/// What can stand before a colon.
enum QueryField: String, CaseIterable, Sendable {
    case title, text, outlet, path, date, since, until, `is`

    /// The field with this name, in any case of its letters.
    init?(named name: String) {
        self.init(rawValue: name.lowercased())
    }

    /// "title:, text:, …": for messages.
    static var list: String { allCases.map { "\($0.rawValue):" }.joined(separator: ", ") }

    /// The part of the article whose words it searches; nil where it is about something else.
    var textField: TextField? { TextField(rawValue: rawValue) }

    /// What can follow it, for messages.
    var example: String {
        switch self {
        case .title, .text: "\(rawValue):summit or \(rawValue):\"no limits\""
        case .outlet: "outlet:reuters or outlet:\"wall street journal\""
        case .path: "path:2022/september"
        case .date: "date:2022-09 or date:2022-09-14..2022-09-16"
        case .since, .until: "\(rawValue):2022-09-15"
        case .is: "is:copy"
        }
    }
}
