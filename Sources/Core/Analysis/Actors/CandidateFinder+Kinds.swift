/// What names are.
extension CandidateFinder {
    /// What a name is, by the tagger, the gazetteer and its words.
    func kind(_ tagged: NameSpan.Kind, _ known: GazetteerEntry?, _ words: Range<Int>) -> ActorKind {
        let plain: ActorKind = tagged == .person ? .person : tagged == .organization ? .organization : .place
        if plain != .person, isPostal(words), known?.kinds.contains(.state) != true { return .place }
        guard let known else {
            if plain == .organization, isPartOfPlace(words) || isUnlikeOrganization(words) {
                return isPartOfPlace(words) ? .place : .person
            }
            if plain != .organization, isOrganization(words),
                plain != .person || words.count > 2 || !isGiven(words.lowerBound)
            {
                return .organization
            }
            if words.count > 1, PlaceWords.heads.contains(text.words[words.upperBound - 1].key) { return .place }
            if words.count == 1, plain != .organization, text.isDomain(words.lowerBound) { return .organization }
            if plain == .place, isPersonal(words) { return .person }
            return plain
        }
        let kinds = known.kinds
        if tagged == .person {
            if kinds.contains(.ambiguous) || !kinds.isDisjoint(with: [.givenName, .city, .region]) { return .person }
            if words.count > 1, kinds.isDisjoint(with: [.state, .organization, .outlet]) { return .person }
        }
        if kinds.contains(.state) {
            let isElsewhere = kinds.contains(.region) && isAmerican && text.key(words.lowerBound) == georgiaKey
            return isElsewhere ? .place : .state
        }
        if kinds.contains(.seat) { return institutions.contains(text.key(words.lowerBound)) ? .organization : .place }
        if !kinds.isDisjoint(with: [.organization, .outlet]) {
            return tagged == .location && !kinds.isDisjoint(with: [.city, .region, .ambiguous]) ? .place : .organization
        }
        if !kinds.isDisjoint(with: [.city, .region]) {
            let isTeam = tagged == .organization && (kinds.contains(.ambiguous) || kinds.contains(.city))
            return isTeam && !isLocated(words) ? .organization : .place
        }
        return plain
    }

    /// Whether the words say of themselves that they name an organization.
    func isOrganization(_ words: Range<Int>) -> Bool {
        guard words.count > 1, let last = words.last else { return false }
        return OrganizationWords.certain.contains(text.words[last].key)
            || OrganizationWords.certain.contains(text.words[words.lowerBound].key)
                && OrganizationWords.connectors.contains(text.words[words.lowerBound + 1].key)
    }

    /// Whether a word is a given name and no place.
    private func isGiven(_ index: Int) -> Bool {
        guard let given = gazetteer.kinds(at: index, in: text) else { return false }
        return given.words == 1 && given.kinds.contains(.givenName)
            && given.kinds.isDisjoint(with: [.city, .region, .state])
    }

    /// Whether words that the tagger holds for an organization are a given name and a surname, with no word that
    /// organizations have.
    private func isUnlikeOrganization(_ words: Range<Int>) -> Bool {
        guard text.language == "en", isPersonal(words),
            words.lowerBound == 0 || text.key(words.lowerBound - 1) != RoleWords.definite
        else { return false }
        return words.allSatisfy { index in
            let key = text.words[index].key
            return text.words[index].isCapitalized && !text.words[index].shape.contains(.digits)
                && !OrganizationWords.heads.contains(key) && !OrganizationWords.endings.contains(key)
                && !OrganizationWords.certain.contains(key) && !OrganizationWords.companyEndings.contains(key)
                && !OrganizationWords.fields.contains(key) && !MediaWords.heads.contains(key)
                && !PlaceWords.heads.contains(key) && !PlaceWords.others.contains(key)
                && !NotActors.words.contains(key) && !text.isClitic(index)
        }
    }

    /// Whether words that the tagger holds for a place begin with a given name that is no place.
    private func isPersonal(_ words: Range<Int>) -> Bool {
        guard words.count == 2 || words.count == 3, isGiven(words.lowerBound) else { return false }
        // "Lee County", "Grant Park": the last word is one that names have, not one of places.
        let last = words.upperBound - 1
        guard let kinds = gazetteer.kinds(at: last, in: text) else {
            return !text.words.contains { $0.key == text.words[last].key && !$0.isCapitalized }
                && !PlaceWords.others.contains(text.words[last].key)
        }
        return kinds.words > 1 || kinds.kinds.isDisjoint(with: [.region, .state])
    }
}
