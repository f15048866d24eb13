import ReadoutAnalysis
import ReadoutArchive
import ReadoutDesk
import ReadoutJSON
import ReadoutProtocol
import ReadoutSearch

/// Who, when, how much, and who is what to whom.
extension DeskAnswers {
    func actors(_ parameters: Contract.ListActors.Parameters) async throws -> Contract.ListActors.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        let kind = try parameters.kind.map { name in
            guard let kind = ActorKind(rawValue: name) else { throw Self.invalid("kind") }
            return kind
        }
        let answer = try await desk.actors(
            query: try query(parameters.query), name: parameters.name, kind: kind, limit: limit, offset: offset)
        return Contract.ListActors.Reply(
            total: answer.value.total, actors: answer.value.items.map(Contract.Actor.init),
            freshness: Contract.Freshness(answer.freshness))
    }

    func actor(_ parameters: Contract.GetActor.Parameters) async throws -> Contract.GetActor.Reply {
        let (limit, _) = try Self.page(parameters.limit, nil)
        let answer = try await Self.knowing { try await desk.actor(named: parameters.name, limit: limit) }
        return Contract.GetActor.Reply(
            actor: Contract.Actor(answer.value.actor), quotes: answer.value.quotes.map(Contract.Quote.init),
            relations: answer.value.relations.map(Contract.Relation.init),
            together: answer.value.together.map { Contract.FacetValue(value: $0.name, count: $0.count) },
            freshness: Contract.Freshness(answer.freshness))
    }

    func editActors(_ parameters: Contract.EditActors.Parameters) async throws -> Contract.EditActors.Reply {
        var names = parameters.names
        guard !names.isEmpty, names.allSatisfy(Self.isName(ofActor:)) else { throw Self.invalid("names") }
        if let to = parameters.to, !Self.isName(ofActor: to) { throw Self.invalid("to") }
        let correction: Desk.Correction =
            switch parameters.action {
            case .merge: .merge
            case .split: .split
            case .rename: .rename
            case .notActor: .notActor
            }
        if case .rename = correction, parameters.to == nil { throw MessageError(parameter: "to", kind: .missing) }
        if case .split = correction, names.count == 1 { names += try await others(than: names[0]) }
        let freshness = try await Self.knowing {
            do {
                return try await desk.editActors(correction, names: names, to: parameters.to)
            } catch is Desk.BadCorrection {
                // The names themselves are sound: of a rename only the new one can be another actor's.
                if case .rename = correction { throw Self.invalid("to") }
                throw Self.invalid("names")
            }
        }
        return Contract.EditActors.Reply(freshness: Contract.Freshness(freshness))
    }

    /// The other names of the actor that has this name: to split it from its actor is to split it from all of them.
    private func others(than name: String) async throws -> [String] {
        let actor = try await Self.knowing { try await desk.actor(named: name, limit: 0) }.value.actor
        return ([actor.name] + actor.aliases).filter { $0.lowercased() != name.lowercased() }
    }

    func relations(_ parameters: Contract.ListRelations.Parameters) async throws -> Contract.ListRelations.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        let relation = try parameters.relation.map { name in
            guard let relation = RelationName(rawValue: name) else { throw Self.invalid("relation") }
            return relation
        }
        let polarity = try parameters.polarity.map { name in
            guard let polarity = Relation.Polarity(rawValue: name) else { throw Self.invalid("polarity") }
            return polarity
        }
        if let at = parameters.at, DayRange(iso: at) == nil { throw Self.invalid("at") }
        try Self.refuse(story: parameters.story)
        let answer = try await Self.knowing {
            try await desk.relations(
                subject: parameters.subject, relation: relation, object: parameters.object, at: parameters.at,
                polarity: polarity, limit: limit, offset: offset)
        }
        return Contract.ListRelations.Reply(
            total: answer.value.total, relations: answer.value.items.map(Contract.Relation.init),
            freshness: Contract.Freshness(answer.freshness))
    }

    func figures(_ parameters: Contract.ListFigures.Parameters) async throws -> Contract.ListFigures.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        if let unit = parameters.unit, !Self.isUnit(unit) { throw Self.invalid("unit") }
        try Self.refuse(story: parameters.story)
        let answer = try await desk.figures(
            query: try query(parameters.query), unit: parameters.unit, limit: limit, offset: offset)
        return Contract.ListFigures.Reply(
            total: answer.value.total, figures: answer.value.items.map(Contract.Figure.init),
            freshness: Contract.Freshness(answer.freshness))
    }

    func timeline(_ parameters: Contract.GetTimeline.Parameters) async throws -> Contract.GetTimeline.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        try Self.refuse(story: parameters.story)
        let query = try query(parameters.query)
        let answer = try await Self.knowing {
            try await desk.timeline(query: query, actor: parameters.actor, limit: limit, offset: offset)
        }
        return Contract.GetTimeline.Reply(
            total: answer.value.total, entries: answer.value.items.map(Contract.TimelineEntry.init),
            freshness: Contract.Freshness(answer.freshness))
    }

    // MARK: Parameters

    func query(_ text: String?) throws(Contract.InvalidQuery) -> Query? {
        guard let text else { return nil }
        return try parse(text, parser())
    }

    /// No stories are made yet: none has a number.
    static func refuse(story: Int?) throws(Contract.StoryNotFound) {
        if let story { throw Contract.StoryNotFound(story: story, replacedBy: []) }
    }

    /// Tells a name that is nobody's as the contract does.
    static func knowing<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as Desk.UnknownActor {
            throw Contract.ActorNotFound(name: error.name, suggestions: error.suggestions)
        }
    }

    /// Whether this can be a unit of the contract: "percent", an ISO 4217 code, or a noun.
    static func isUnit(_ unit: String) -> Bool {
        let bytes = unit.utf8
        let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
        if bytes.count == 3, bytes.allSatisfy({ upper ~= $0 }) { return true }
        return !bytes.isEmpty
            && unit.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" || $0 == "'" }
    }

    /// Whether a person, organization, state or place can be called so: one line, 256 bytes at most, and not blank.
    static func isName(ofActor name: String) -> Bool {
        let scalars = name.unicodeScalars
        return name.utf8.count <= 256 && !scalars.allSatisfy(\.properties.isWhitespace)
            && !scalars.contains { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: true
                default: false
                }
            }
    }
}
