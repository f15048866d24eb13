/// Puts the mentions of one person together: "Xi", "Mr. Xi", "Xi Jinping". Two people with one surname stay two, and a
/// surname that could be either's stays alone.
struct PersonClusters {
    /// A person of the article.
    private struct Person {
        var forms: [NameForm]
        /// The fullest name so far, and of how many letters.
        var name: String
        var parts: Int
        var letters: Int
        /// The first and last mention by a full name: words of the text.
        var introduced: Int
        var isFemale: Bool?
        /// How often the surname alone is written of this person.
        var shortMentions = 0
        /// Known by a surname only that several persons of the article have.
        var isAmbiguous = false
        /// How often the full name is written.
        var fullMentions = 0
        /// The heads of titles that stood before the name.
        var titles: [UInt64]
        /// The surname alone was used of this person while nobody else had it.
        var isPractice = false
        /// The candidate last seen.
        var lastWord: Int
    }

    private let text: AnnotatedText
    private var people: [Person] = []
    /// Surnames that stand alone behind "Mr." somewhere, and behind "Ms." somewhere.
    private var men: Set<UInt64> = []
    private var women: Set<UInt64> = []

    private init(_ text: AnnotatedText) { self.text = text }

    /// Gives each candidate that is a person its actor.
    /// - Parameters:
    ///   - candidates: of the text, in their order.
    ///   - titles: for each candidate the words of its title, without complements; nil where it has none.
    ///   - evidence: full names that the title, the deck and the bylines hold.
    ///   - actors: where the persons are added.
    static func resolve(
        _ candidates: inout [NameCandidate], titles: [Range<Int>?], in text: AnnotatedText,
        evidence: [(form: NameForm, name: String)], actors: inout [Actor]
    ) {
        var clusters = PersonClusters(text)
        let indices = candidates.indices.filter { candidates[$0].kind == .person && !candidates[$0].isDemonym }
        var forms: [NameForm] = []
        forms.reserveCapacity(indices.count)
        for index in indices {
            forms.append(
                candidates[index].isPart
                    ? NameForm(part: candidates[index].range, in: text) : NameForm(candidates[index].words, in: text))
        }
        for (place, index) in indices.enumerated() where !forms[place].isFull && !candidates[index].isPart {
            let before = text.key(candidates[index].words.lowerBound - 1)
            if RoleWords.maleHonorifics.contains(before) { clusters.men.insert(forms[place].last) }
            if RoleWords.femaleHonorifics.contains(before) { clusters.women.insert(forms[place].last) }
        }
        var people: [Int] = Array(repeating: -1, count: indices.count)
        for (place, index) in indices.enumerated() where forms[place].isFull {
            people[place] = clusters.addFull(forms[place], candidates[index], titles[index])
        }
        for place in indices.indices.dropLast() where !forms[place].isFull && people[place + 1] >= 0 {
            people[place] =
                clusters.addSpouse(forms[place], candidates[indices[place]], candidates[indices[place + 1]]) ?? -1
        }
        for (place, index) in indices.enumerated() where people[place] < 0 && !forms[place].isFull {
            people[place] = clusters.addShort(forms[place], candidates[index], titles[index], evidence) ?? -1
        }
        let base = actors.count
        actors += clusters.people.map { Actor(name: $0.name, kind: .person) }
        for (place, index) in indices.enumerated() where people[place] >= 0 {
            candidates[index].actor = base + clusters.settled(people[place])
        }
    }

    // MARK: Full names

    private mutating func addFull(_ form: NameForm, _ candidate: NameCandidate, _ title: Range<Int>?) -> Int {
        let name = text.name(candidate.range)
        var found = people.firstIndex { $0.forms.contains { $0.isSame(form) } }
        if found == nil {
            // The nearest one, where several can be meant.
            found = people.indices.filter { people[$0].forms.allSatisfy { $0.isCompatible(with: form) } }
                .max { people[$0].lastWord < people[$1].lastWord }
        }
        let letters = text.letters(candidate.range)
        let female = gender(candidate, form)
        guard let found else {
            people.append(
                Person(
                    forms: [form], name: name, parts: form.parts.count, letters: letters,
                    introduced: candidate.words.lowerBound, isFemale: female, titles: titleKeys(title),
                    lastWord: candidate.words.lowerBound))
            return people.count - 1
        }
        if !people[found].forms.contains(where: { $0.parts == form.parts }) { people[found].forms.append(form) }
        people[found].titles += titleKeys(title)
        people[found].fullMentions += 1
        people[found].lastWord = candidate.words.lowerBound
        people[found].isFemale = people[found].isFemale ?? female
        let isFuller = (form.parts.count, letters) > (people[found].parts, people[found].letters)
        let wasShouted = people[found].name == people[found].name.uppercased()
        if isFuller && (name != name.uppercased() || wasShouted) || wasShouted && name != name.uppercased() {
            people[found].name = name
            people[found].parts = form.parts.count
            people[found].letters = letters
        }
        return found
    }

    /// "Nora and Marten Orlan": the first is Nora Orlan.
    private mutating func addSpouse(_ form: NameForm, _ candidate: NameCandidate, _ next: NameCandidate) -> Int? {
        let and = candidate.words.upperBound
        guard next.words.lowerBound == and + 1, text.key(and) == RoleWords.and, next.words.count == 2, !next.isPart,
            !candidate.isPart, !people.contains(where: { $0.forms.contains { $0.hasSurname(form.last) } })
        else { return nil }
        let full = NameForm(given: form, surnameOf: NameForm(next.words, in: text))
        if let known = people.firstIndex(where: { $0.forms.contains { $0.isCompatible(with: full) } }) { return known }
        people.append(
            Person(
                forms: [full], name: text.name(candidate.range) + " " + text.string(next.words.upperBound - 1),
                parts: 2,
                letters: 0, introduced: candidate.words.lowerBound, isFemale: gender(candidate, full), titles: [],
                lastWord: candidate.words.lowerBound))
        return people.count - 1
    }

    private func titleKeys(_ title: Range<Int>?) -> [UInt64] {
        guard let title else { return [] }
        return title.map { text.unstoppedKey($0) }.filter { Offices.nouns.contains($0) }
    }

    private func gender(_ candidate: NameCandidate, _ form: NameForm) -> Bool? {
        let before = text.key(candidate.words.lowerBound - 1)
        if RoleWords.femaleHonorifics.contains(before) { return true }
        if RoleWords.maleHonorifics.contains(before) { return false }
        guard form.isFull, let first = candidate.words.first else { return nil }
        let key = text.words[first].key
        if PersonWords.female.contains(key) { return true }
        return PersonWords.male.contains(key) ? false : nil
    }

    // MARK: Surnames and given names alone

    private mutating func addShort(
        _ form: NameForm, _ candidate: NameCandidate, _ title: Range<Int>?, _ evidence: [(form: NameForm, name: String)]
    ) -> Int? {
        guard let key = form.parts.first?.key else { return nil }
        let at = candidate.words.lowerBound
        let female = gender(candidate, form)
        func full(_ fits: (NameForm) -> Bool) -> [Int] {
            people.indices.filter { people[$0].forms[0].isFull && people[$0].forms.contains(where: fits) }
        }
        var fitting = full { $0.hasSurname(key) }
        let isSurname = !fitting.isEmpty
        if fitting.isEmpty { fitting = full { $0.parts.contains { $0.key == key && !$0.isInitial } } }
        if let female {
            fitting.removeAll { (people[$0].isFemale ?? female) != female }
            // "Mr. Clinton" where one is known for a man and another for nothing.
            let certain = fitting.filter { people[$0].isFemale == female }
            if !certain.isEmpty { fitting = certain }
        }
        if fitting.count > 1, isSurname { fitting = narrowed(fitting, title, at) }
        if fitting.count == 1, female == nil, isSurname, isAnother(key, than: people[fitting[0]], title, at) {
            fitting = []
        }
        if fitting.count == 1 {
            if isSurname,
                !people.indices.contains(where: {
                    $0 != fitting[0] && people[$0].introduced < at
                        && people[$0].forms.contains { $0.hasSurname(key) }
                })
            {
                people[fitting[0]].isPractice = true
            }
            people[fitting[0]].lastWord = at
            people[fitting[0]].shortMentions += 1
            return fitting[0]
        }
        if fitting.isEmpty, !isSurname || female == nil,
            let fuller = evidence.first(where: { $0.form.isFull && $0.form.hasSurname(key) })
        {
            people.append(
                Person(
                    forms: [fuller.form], name: fuller.name, parts: fuller.form.parts.count, letters: 0, introduced: at,
                    isFemale: female, titles: titleKeys(title), isPractice: true, lastWord: at))
            return people.count - 1
        }
        let person = alone(form, key, candidate, female, title)
        if fitting.count > 1 { people[person].isAmbiguous = true }
        return person
    }

    /// The person whom a surname that several have means all the same: the only one whom the article calls so
    /// elsewhere, more than once. Else the person of this surname alone.
    private func settled(_ index: Int) -> Int {
        guard index >= 0, people[index].isAmbiguous else { return index }
        let key = people[index].forms[0].last
        let others = people.indices.filter {
            $0 != index && people[$0].forms[0].isFull && people[$0].forms[0].hasSurname(key)
        }
        let called = others.filter { people[$0].shortMentions > 0 }
        guard called.count == 1, people[called[0]].shortMentions > 2, people[called[0]].isPractice,
            people[index].isFemale == nil || people[index].isFemale == people[called[0]].isFemale
        else { return index }
        return called[0]
    }

    /// Whether a surname alone is likelier to name somebody else than the one person whose full name has it: the
    /// article calls somebody of the other sex so ("Mr. Orlan", and Mira Orlan), or has called a president so before
    /// the full name of a woman without that office came ("President Orlan", and Mira Orlan).
    private func isAnother(_ key: UInt64, than person: Person, _ title: Range<Int>?, _ at: Int) -> Bool {
        guard let female = person.isFemale else { return false }
        if (female ? men : women).contains(key) { return true }
        if people.contains(where: {
            !$0.forms[0].isFull && !$0.isAmbiguous && $0.forms[0].last == key && $0.introduced < at
        }) {
            return true
        }
        let titles = titleKeys(title)
        return female && person.introduced > at && !titles.isEmpty
            && titles.contains { Offices.leaders.contains($0) } && Set(titles).isDisjoint(with: person.titles)
    }

    /// The person who is known by this one word only.
    private mutating func alone(
        _ form: NameForm, _ key: UInt64, _ candidate: NameCandidate, _ female: Bool?, _ title: Range<Int>?
    ) -> Int {
        for index in people.indices where !people[index].forms[0].isFull && people[index].forms[0].last == key {
            if let female, let known = people[index].isFemale, female != known { continue }
            people[index].isFemale = people[index].isFemale ?? female
            people[index].lastWord = candidate.words.lowerBound
            return index
        }
        people.append(
            Person(
                forms: [form], name: text.name(candidate.range), parts: 1, letters: text.letters(candidate.range),
                introduced: candidate.words.lowerBound, isFemale: female, titles: titleKeys(title),
                lastWord: candidate.words.lowerBound))
        return people.count - 1
    }

    /// The one whose full name is written once, where those of all others are written every time.
    private func rarest(_ fitting: [Int]) -> [Int] {
        let once = fitting.filter { people[$0].fullMentions == 0 }
        guard once.count == 1, fitting.allSatisfy({ $0 == once[0] || people[$0].fullMentions >= 2 }) else {
            return fitting
        }
        return once
    }

    /// Of several persons with one surname those that can be meant at the word `at`.
    private func narrowed(_ fitting: [Int], _ title: Range<Int>?, _ at: Int) -> [Int] {
        let introduced = fitting.filter { people[$0].introduced < at }
        // Nobody else was named so far.
        if introduced.count == 1 { return introduced }
        let keys = titleKeys(title)
        if !keys.isEmpty {
            let titled = fitting.filter { index in keys.contains { people[index].titles.contains($0) } }
            return titled.count == 1 ? titled : fitting
        }
        // What the article has called somebody it goes on to call them, but for the sentence that names the other.
        let practice = introduced.filter { people[$0].isPractice }
        guard practice.count == 1 else { return practice.isEmpty ? rarest(fitting) : fitting }
        let sentence = text.sentence(of: at)
        let others = introduced.filter { $0 != practice[0] }
        return others.contains { text.sentence(of: people[$0].introduced) == sentence } ? fitting : practice
    }
}
