import ReadoutJSON
import ReadoutProtocol

extension Desk {
    /// As many articles are fetched for their passages.
    private static let mostArticles = 200

    /// The words that stand in articles at `places`, in their order; nil where an article is gone or has changed so that
    /// there is nothing, and where they are too many.
    func passages(_ places: [(article: Int, span: Contract.Span)]) -> [String?] {
        var texts: [Int: [UInt8]] = [:]
        for (article, _) in places where texts[article] == nil && texts.count < Self.mostArticles {
            let reply = (try? ask(Contract.GetArticle.self, .init(id: article)))?.reply
            texts[article] = reply.map { Array($0.article.text.utf8) } ?? []
        }
        return places.map { article, span in
            guard let text = texts[article], let range = span.range, range.lowerBound >= 0, !range.isEmpty,
                range.upperBound <= text.count
            else { return nil }
            return String(validating: text[range], as: UTF8.self)
        }
    }
}

extension Desk.Refusal {
    /// Whether it says that a parameter cannot be used as it was given.
    func isAbout(parameter: String) -> Bool {
        name == Varlink.serviceInterface + ".InvalidParameter" && parameters["parameter"]?.string == parameter
    }
}
