/// What the gazetteer knows under a name. A name can be several things ("Georgia").
package struct GazetteerEntry: Sendable, Equatable {
    package struct Kinds: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// A state, under any of its names ("US", "Russian Federation"): `state` is its usual English name.
        package static let state = Kinds(rawValue: 1)
        /// An adjective or noun of nationality ("Chinese", "Kazakhs"): `state` is the state it leads to; nil for peoples
        /// without one.
        package static let demonym = Kinds(rawValue: 2)
        /// A capital or seat of power that can stand for a government ("Beijing", "the Kremlin"): `government`.
        package static let seat = Kinds(rawValue: 4)
        /// A city or town: `name` is its usual name, `state` where it lies.
        package static let city = Kinds(rawValue: 8)
        /// A region, continent, sea, mountain range or the like.
        package static let region = Kinds(rawValue: 16)
        /// A well-known organization: `name` is its full name ("North Atlantic Treaty Organization"), whichever was found.
        package static let organization = Kinds(rawValue: 32)
        /// A given name of persons.
        package static let givenName = Kinds(rawValue: 64)
        /// An outlet or news agency.
        package static let outlet = Kinds(rawValue: 128)
        /// Also an ordinary word, surname or given name ("Reading", "Jordan"): capitals alone do not make it a place.
        package static let ambiguous = Kinds(rawValue: 256)
    }

    package var kinds: Kinds
    /// The usual English name. Of a name that is several things it is the first of state, seat, demonym, region,
    /// organization, city, outlet, given name.
    package var name: String
    /// The state that it is, belongs to or lies in, by its usual English name.
    package var state: String?
    /// Of a seat, for whose government it can stand: a state ("Russia" for the Kremlin), or an organization or region with
    /// a government of its own ("European Union" for Brussels, which lies in Belgium).
    package var government: String?
    /// Of a city, how many live there.
    package var population: Int

    package init(
        kinds: Kinds, name: String, state: String? = nil, government: String? = nil, population: Int = 0
    ) {
        self.kinds = kinds
        self.name = name
        self.state = state
        self.government = government
        self.population = population
    }
}

/// An entry of the gazetteer in a text.
package struct GazetteerMatch: Sendable, Equatable {
    /// Its words in the text.
    package var words: Range<Int>
    package var entry: GazetteerEntry

    package init(words: Range<Int>, entry: GazetteerEntry) {
        self.words = words
        self.entry = entry
    }
}
