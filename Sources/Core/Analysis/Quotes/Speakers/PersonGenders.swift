/// Whether persons are men or women, by what stands before their names, by their given names and by their roles.
/// English.
struct PersonGenders {
    private var women: [String: Bool] = [:]

    init(_ scene: SpeakerScene) {
        let text = scene.text
        var doubtful: Set<String> = []
        func note(_ actor: String, _ isFemale: Bool) {
            if let known = women[actor], known != isFemale { doubtful.insert(actor) }
            women[actor] = isFemale
        }
        let persons = scene.mentions.filter { $0.kind == .person && !$0.isDemonym && !$0.words.isEmpty }
        for mention in persons {
            let before = text.key(mention.words.lowerBound - 1)
            if RoleWords.maleHonorifics.contains(before) { note(mention.actor, false) }
            if RoleWords.femaleHonorifics.contains(before) { note(mention.actor, true) }
            guard let role = mention.role else { continue }
            for word in text.words(in: role) {
                if GenderWords.women.contains(text.key(word)) { note(mention.actor, true) }
                if GenderWords.men.contains(text.key(word)) { note(mention.actor, false) }
            }
        }
        for mention in persons where women[mention.actor] == nil {
            guard let isFemale = Self.byName(mention.actor) else { continue }
            women[mention.actor] = isFemale
        }
        for actor in doubtful { women[actor] = nil }
    }

    /// Whether somebody is a woman; nil where nothing tells.
    func isFemale(_ actor: String) -> Bool? { women[actor] }

    private static func byName(_ name: String) -> Bool? {
        let parts = name.split(separator: " ")
        guard parts.count > 1 else { return nil }
        for part in parts.dropLast() {
            let key = WordKey.of(String(part))
            if GenderWords.femaleNames.contains(key) || PersonWords.female.contains(key) { return true }
            if GenderWords.maleNames.contains(key) || PersonWords.male.contains(key) { return false }
        }
        return nil
    }
}
