/// Gives states and places their actors: a state has its usual English name, a place the name that the article gives
/// it.
enum PlaceNames {
    /// - Parameters:
    ///   - isGovernment: for each candidate whether it is a seat of power that stands for its government.
    ///   - actors: where states and places are added.
    static func resolve(
        _ candidates: inout [NameCandidate], isGovernment: [Bool], in text: AnnotatedText, gazetteer: Gazetteer,
        actors: inout [Actor]
    ) {
        var states: [String: Int] = [:]
        var places: [UInt64: Int] = [:]
        for index in candidates.indices where candidates[index].actor < 0 {
            let candidate = candidates[index]
            let entry = candidate.entry
            if isGovernment[index] || candidate.isDemonym || candidate.kind == .state {
                let name =
                    (isGovernment[index] ? entry?.government : entry?.state) ?? entry?.name
                    ?? text.name(candidate.range)
                if let known = states[name] {
                    candidates[index].actor = known
                    continue
                }
                let kind = kind(of: name, isGovernment[index], gazetteer)
                guard let kind else { continue }
                // The organization that the article names besides ("Brussels", "the European Union").
                let same = kind == .organization ? actors.firstIndex { $0.name == name && $0.kind == kind } : nil
                states[name] = same ?? actors.count
                candidates[index].actor = same ?? actors.count
                if same == nil { actors.append(Actor(name: name, kind: kind)) }
            }
        }
        for index in candidates.indices where candidates[index].actor < 0 && candidates[index].kind == .place {
            let candidate = candidates[index]
            var key: UInt64 = 0
            if let known = candidate.entry, !known.kinds.isDisjoint(with: [.region, .city]) {
                // "N.Y." and "New York", where the gazetteer holds them for one.
                key = WordKey.of(known.name)
            } else if candidate.isPart {
                key = text.foldedKey(bytes: candidate.range)
            } else {
                for word in candidate.words where text.words[word].shape.contains(.letters) {
                    key = (key &* 0x100_0000_01B3) ^ text.foldedKey(word)
                }
            }
            let name = text.name(candidate.range)
            if let known = places[key] {
                candidates[index].actor = known
                let kept = actors[known].name
                if name.utf8.count > kept.utf8.count && name != name.uppercased()
                    || kept == kept.uppercased() && name != kept && name.utf8.count > 4
                {
                    actors[known].name = name
                }
            } else {
                places[key] = actors.count
                candidates[index].actor = actors.count
                actors.append(Actor(name: name, kind: .place))
            }
        }
    }

    /// What a seat's or nation's government is; nil where it is none that could act.
    private static func kind(of name: String, _ isSeat: Bool, _ gazetteer: Gazetteer) -> ActorKind? {
        guard isSeat else { return .state }
        guard let kinds = gazetteer.entry(named: name)?.kinds else { return nil }
        if kinds.contains(.state) { return .state }
        return kinds.contains(.organization) ? .organization : nil
    }
}
