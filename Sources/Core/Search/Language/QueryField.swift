/// What can stand before a colon.
enum QueryField: String, CaseIterable, Sendable {
    case title, text, by, outlet, actor, person, org, place, state, said, quote, path, lang, format, date, since, until,
        added, `is`, query

    /// The field with this name, in any case of its letters.
    init?(named name: String) {
        self.init(rawValue: name.lowercased())
    }

    /// "title:, text:, …": for messages.
    static var list: String { allCases.map { "\($0.rawValue):" }.joined(separator: ", ") }

    /// The part of the article whose words it searches; nil where it is about something else.
    var textField: TextField? { TextField(rawValue: rawValue) }

    /// What it says about an actor; nil where it is about something else.
    var actorField: ActorTerm.Field? { ActorTerm.Field(rawValue: rawValue) }

    /// Whether its value is a date.
    var isDate: Bool { [.date, .since, .until, .added].contains(self) }

    /// What can follow it, for messages.
    var example: String {
        switch self {
        case .title, .text: "\(rawValue):summit or \(rawValue):\"no limits\""
        case .by: "by:smith or by:\"ann smith\""
        case .outlet: "outlet:reuters or outlet:\"wall street journal\""
        case .actor: "actor:tokayev or actor:\"world bank\""
        case .person: "person:\"ann smith\""
        case .org: "org:nato"
        case .place: "place:samarkand"
        case .state: "state:kazakhstan"
        case .said: "said:putin or said:\"ann smith\""
        case .quote: "quote:concerns or quote:\"no limits\""
        case .path: "path:2022/september"
        case .lang: "lang:de or lang:german"
        case .format: "format:pdf"
        case .date, .added: "\(rawValue):2022-09 or \(rawValue):2022-09-14..2022-09-16"
        case .since, .until: "\(rawValue):2022-09-15"
        case .is: "is:copy"
        case .query: "query:NAME, with the name of a saved query"
        }
    }
}
