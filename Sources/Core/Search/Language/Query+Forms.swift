/// The one form in which trees are made: see `Query`.
extension Query {
    /// What matches all of `members`, of which there is one at least.
    static func allOf(_ members: [Query]) -> Query {
        let flat = members.flatMap { if case .and(let inner) = $0 { inner } else { [$0] } }
        return flat.count == 1 ? flat[0] : .and(flat)
    }

    /// What matches any of `members`, of which there is one at least.
    static func anyOf(_ members: [Query]) -> Query {
        let flat = members.flatMap { if case .or(let inner) = $0 { inner } else { [$0] } }
        return flat.count == 1 ? flat[0] : .or(flat)
    }

    /// What does not match `member`.
    static func noneOf(_ member: Query) -> Query {
        if case .not(let inner) = member { inner } else { .not(member) }
    }

    /// Whether it narrows the articles down without wanting a word in them: it then binds under `Match.any` too.
    var isFilter: Bool {
        switch self {
        case .all, .word, .phrase: false
        case .outlet, .path, .language, .format, .dates, .added, .actor, .copy, .not: true
        case .and(let members), .or(let members): members.allSatisfy(\.isFilter)
        }
    }
}
