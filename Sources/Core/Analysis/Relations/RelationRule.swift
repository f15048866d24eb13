/// A way in which English states a relation, as a sequence of elements around a trigger word. Rules are data: see
/// ``RelationRules`` for how they are written.
struct RelationRule: Sendable {
    /// How what a rule found is to be taken.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        init(rawValue: UInt16) { self.rawValue = rawValue }
        /// Tells of a beginning: a date beside it is since when.
        static let begins = Traits(rawValue: 1)
        /// Tells of an end: a date beside it is until when, and without one the relation is over.
        static let ends = Traits(rawValue: 2)
        /// Named in passing rather than claimed ("Russia's war in Ukraine"): neither condition nor question undo it.
        static let named = Traits(rawValue: 4)
        /// The object is not named: it is the organization that is spoken of.
        static let elliptic = Traits(rawValue: 8)
        /// Named, but only a possibility where the sentence has words of that sort ("Turkey's entry into the EU").
        static let wary = Traits(rawValue: 16)
        /// A participle will do for the verb ("bordering").
        static let participle = Traits(rawValue: 32)
        /// Still to come.
        static let expected = Traits(rawValue: 64)
        /// Said not to be.
        static let denied = Traits(rawValue: 128)
        /// The names are in the wrong order for a list: only the nearest is meant.
        static let apposed = Traits(rawValue: 256)
        /// "joined": of a person, more often an employer than a body with members.
        static let joins = Traits(rawValue: 512)
        /// Of two subjects, one is so to the other ("share a border").
        static let mutual = Traits(rawValue: 1024)
    }

    enum Slot: Sendable { case subject, object }

    /// Kinds of actors that a slot takes.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }
        static let person = Kinds(rawValue: 1)
        static let organization = Kinds(rawValue: 2)
        static let state = Kinds(rawValue: 4)
        static let place = Kinds(rawValue: 8)

        static func of(_ kind: ActorKind) -> Kinds {
            switch kind {
            case .person: .person
            case .organization: .organization
            case .state: .state
            case .place: .place
            }
        }
    }

    struct Element: Sendable {
        enum Kind: Sendable {
            /// One of these words.
            case words([UInt64])
            /// None of these words, which is looked at and not taken.
            case absent([UInt64])
            /// A word of these classes.
            case classed(WordClass)
            /// A word within a noun phrase, or a date there.
            case modifier
            /// Such a word that no name goes on with: in lower case, or "Senior", "Press" before a title.
            case grade
            /// Named actors, one or a list.
            case name(Slot, Kinds)
            /// An actor that stands before a noun: with 's, as an adjective of nationality or as an attribute.
            case possessor(Slot, Kinds)
            /// What "its" stands for.
            case owner(Slot, Kinds)
            /// Whose second office follows "and" ("Orlan, head of one and founder of the other").
            case holder(Slot, Kinds)
            /// The subject of the verb that follows.
            case doer(Slot, Kinds)
            /// The subject of the passive that follows, or what a participle stands beside.
            case patient(Slot, Kinds)
            /// Two actors joined by a hyphen or dash, subject and object.
            case pair(Kinds)
            /// A date with its preposition.
            case date
            /// "in" and a place.
            case place
        }
        var kind: Kind
        var least: Int
        var most: Int
    }

    var relation: RelationName
    var triggers: [UInt64]
    /// From the trigger leftwards.
    var left: [Element]
    /// From the trigger rightwards.
    var right: [Element]
    var traits: Traits

    /// A rule from how it is written.
    init(_ relation: RelationName, _ text: String, _ traits: Traits = []) {
        self.relation = relation
        self.traits = traits
        let open = text.split(separator: "[", maxSplits: 1)
        let close = (open.last ?? "").split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        triggers = (close.first ?? "").split(separator: " ").map { WordKey.of(String($0)) }
        left = text.hasPrefix("[") ? [] : Self.elements(open.first ?? "", of: relation).reversed()
        right = Self.elements(close.last ?? "", of: relation)
    }

    private static func elements(_ text: Substring, of relation: RelationName) -> [Element] {
        text.split(separator: " ").map { element($0, of: relation) }
    }

    private static func element(_ text: Substring, of relation: RelationName) -> Element {
        var text = text
        var least = 1
        var most = 1
        if text.count > 1, text.last == "?" {
            least = 0
            text = text.dropLast()
        } else if text.count > 1, text.last == "*" {
            least = 0
            most = 5
            text = text.dropLast()
        }
        return Element(kind: kind(text, of: relation), least: least, most: most)
    }

    private static func kind(_ text: Substring, of relation: RelationName) -> Element.Kind {
        if text.first == "^" {
            return .absent(text.dropFirst().split(separator: "|").map { WordKey.of(String($0)) })
        }
        if text.first == "$" {
            switch text.dropFirst() {
            case "mod": return .modifier
            case "low": return .grade
            case "date": return .date
            case "place": return .place
            case "pair": return .pair(kinds(.subject, of: relation))
            case let name: return .classed(RelationRules.classes[String(name)] ?? [])
            }
        }
        let parts = text.split(separator: ":")
        let name = parts.first ?? ""
        let slot: Slot? = name.first == "S" ? .subject : name.first == "O" ? .object : nil
        guard let slot, name.count <= 2 else {
            return .words(text.split(separator: "|").map { WordKey.of(String($0)) })
        }
        let kinds = parts.count > 1 ? kinds(parts[1]) : kinds(slot, of: relation)
        switch name.dropFirst() {
        case "'": return .possessor(slot, kinds)
        case "@": return .owner(slot, kinds)
        case "&": return .holder(slot, kinds)
        case "=": return .doer(slot, kinds)
        case "<": return .patient(slot, kinds)
        default: return .name(slot, kinds)
        }
    }

    private static func kinds(_ letters: Substring) -> Kinds {
        letters.reduce(into: Kinds()) { kinds, letter in
            switch letter {
            case "p": kinds.insert(.person)
            case "o": kinds.insert(.organization)
            case "s": kinds.insert(.state)
            default: kinds.insert(.place)
            }
        }
    }

    /// What a slot takes where the rule does not say.
    private static func kinds(_ slot: Slot, of relation: RelationName) -> Kinds {
        switch (relation, slot) {
        case (.memberOf, .subject): [.person, .organization, .state, .place]
        case (.observerOf, .subject), (.applicantTo, .subject): [.organization, .state, .place]
        case (.memberOf, .object), (.observerOf, .object), (.applicantTo, .object): [.organization]
        case (.founderOf, .subject): [.person, .organization, .state]
        case (.founderOf, .object): [.organization]
        case (.leaderOf, .subject), (.worksFor, .subject): [.person]
        case (.leaderOf, .object): [.organization, .state, .place]
        case (.worksFor, .object): [.organization, .state]
        case (.locatedIn, .subject): [.organization, .place]
        case (.locatedIn, .object), (.borders, _): [.state, .place]
        case (.allyOf, _): [.person, .organization, .state]
        case (.atWarWith, .subject), (.sanctions, .subject): [.organization, .state]
        case (.atWarWith, .object), (.tradesWith, _): [.organization, .state, .place]
        case (.sanctions, .object): [.person, .organization, .state, .place]
        }
    }
}
