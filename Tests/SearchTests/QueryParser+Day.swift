import ReadoutSearch
import Testing

extension QueryParser {
    /// A parser for which today is `day`, as "2022-09-16".
    static func onDay(_ day: String, match: Match = .all) throws -> QueryParser {
        QueryParser(match: match, today: try #require(DayRange(iso: day)?.first))
    }
}
