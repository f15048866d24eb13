import ReadoutJSON
import ReadoutProtocol
import Testing

/// The fields that the contract's text gives a type, an error, or a side of a method.
private struct ContractText {
    private let words: [String]

    init() {
        let lines = Contract.description.split(separator: "\n").filter { !$0.hasPrefix("#") }
        var text = lines.joined(separator: " ")
        for mark in ["(", ")", ",", ":"] {
            text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: " \(mark) ")
        }
        words = text.split(separator: " ").map { String($0) }
    }

    /// - Parameter side: 0, or of a method 1 for the reply.
    func fields(_ keyword: String, _ name: String, side: Int = 0) -> [String]? {
        guard let start = words.indices.first(where: { words[$0] == keyword && words.dropFirst($0 + 1).first == name })
        else { return nil }
        var at = start + 2
        for _ in 0..<side {
            var depth = 0
            repeat {
                if words[at] == "(" { depth += 1 } else if words[at] == ")" { depth -= 1 }
                at += 1
            } while depth > 0
            at += 1  // ->
        }
        var fields: [String] = []
        var depth = 0
        repeat {
            switch words[at] {
            case "(": depth += 1
            case ")": depth -= 1
            case ":" where depth == 1: fields.append(words[at - 1])
            default: break
            }
            at += 1
        } while depth > 0 && at < words.count
        return fields
    }
}

@Suite("The analysis in the contract")
struct ContractTests {
    private static let contract = ContractText()
    private static let freshness = Contract.Freshness(clock: 1, pending: 0, failed: 0, live: true)
    private static let ref = Contract.ArticleRef(
        id: 1, path: "a", part: 0, title: nil, outlet: nil, published: nil, language: nil, words: 1)
    private static let span = Contract.Span(0..<1)
    private static let quote = Contract.Quote(
        id: 1, article: ref, kind: .direct, text: "a", spans: [span], speaker: nil, speakerText: nil, speakerSpan: nil,
        cue: nil, cueSpan: nil, via: nil, said: nil, family: nil)
    private static let actor = Contract.Actor(
        name: "A", kind: .person, aliases: [], roles: [], articles: 1, quotes: 0, firstSeen: nil, lastSeen: nil)

    private static func names(_ message: some Encodable) throws -> [String] {
        guard case .object(let members) = try JSON(parsing: JSON.encode(message)) else { return [] }
        return members.names
    }

    @Test(
        "has the fields that are sent, by these names and in this order",
        arguments: [
            ("Mention", Contract.Mention(actor: "A", kind: .state, text: "A", span: span, role: nil)),
            ("Quote", quote),
            ("DateMention", Contract.DateMention(text: "A", span: span, value: nil, until: nil, anchored: false)),
            (
                "Figure",
                Contract.Figure(
                    article: ref, text: "1", span: span, value: 1, until: nil, unit: nil, hedge: nil, about: nil)
            ),
            (
                "Relation",
                Contract.Relation(
                    subject: "A", relation: "b", object: "C", since: nil, until: nil, polarity: .denied,
                    attributedTo: nil, article: ref, span: span)
            ), ("Role", Contract.Role(title: "a", article: ref, span: span)), ("Actor", actor),
            (
                "TimelineEntry",
                Contract.TimelineEntry(
                    date: "2022", until: nil, text: "a", article: ref, span: span, articles: [], outlets: [], actors: []
                )
            ), ("FacetValue", Contract.FacetValue(value: "a", count: 1)),
            (
                "Article",
                Contract.Article(
                    ref: ref, format: "text", subtitle: nil, bylines: [], dateline: nil, url: nil, publishedFrom: nil,
                    revision: 1, sha256: "", indexedAt: "", text: "", paragraphs: [])
            ),
        ] as [(String, any Encodable & Sendable)])
    func types(name: String, message: any Encodable & Sendable) throws {
        #expect(try Self.names(message) == Self.contract.fields("type", name))
    }

    @Test(
        "has the parameters that are taken and the replies that are given",
        arguments: [
            (
                "ListActors", Contract.ListActors.Parameters(),
                Contract.ListActors.Reply(total: 0, actors: [], freshness: freshness)
            ),
            (
                "GetActor", Contract.GetActor.Parameters(name: "A"),
                Contract.GetActor.Reply(actor: actor, relations: [], together: [], freshness: freshness)
            ),
            (
                "ListQuotes", Contract.ListQuotes.Parameters(),
                Contract.ListQuotes.Reply(total: 0, quotes: [quote], freshness: freshness)
            ),
            (
                "EditActors", Contract.EditActors.Parameters(action: .split, names: ["A"]),
                Contract.EditActors.Reply(freshness: freshness)
            ),
            (
                "ListRelations", Contract.ListRelations.Parameters(),
                Contract.ListRelations.Reply(total: 0, relations: [], freshness: freshness)
            ),
            (
                "ListFigures", Contract.ListFigures.Parameters(),
                Contract.ListFigures.Reply(total: 0, figures: [], freshness: freshness)
            ),
            (
                "GetTimeline", Contract.GetTimeline.Parameters(),
                Contract.GetTimeline.Reply(total: 0, entries: [], freshness: freshness)
            ),
        ] as [(String, any Encodable & Sendable, any Encodable & Sendable)])
    func methods(name: String, parameters: any Encodable & Sendable, reply: any Encodable & Sendable) throws {
        #expect(try Self.names(parameters) == Self.contract.fields("method", name))
        #expect(try Self.names(reply) == Self.contract.fields("method", name, side: 1))
    }

    @Test("has the errors that name an actor or a story")
    func errors() throws {
        let actor = Contract.ActorNotFound(name: "A", suggestions: ["B"])
        #expect(try Self.names(actor) == Self.contract.fields("error", "ActorNotFound"))
        let story = Contract.StoryNotFound(story: 1, replacedBy: [])
        #expect(try Self.names(story) == Self.contract.fields("error", "StoryNotFound"))
    }

    @Test("has the words of each choice")
    func choices() throws {
        for (words, choices) in [
            ("(direct, mixed, indirect)", Contract.QuoteKind.allCases.map(\.rawValue)),
            ("(person, organization, state, place)", Contract.ActorKind.allCases.map(\.rawValue)),
            ("(merge, split, rename, notActor)", Contract.EditActors.Action.allCases.map(\.rawValue)),
            ("(asserted, denied, expected)", Contract.Polarity.allCases.map(\.rawValue)),
            ("(about, nearly, moreThan, lessThan, atLeast, atMost)", Contract.Hedge.allCases.map(\.rawValue)),
        ] {
            #expect(words == "(\(choices.joined(separator: ", ")))")
            #expect(Contract.description.contains(words))
        }
    }
}
