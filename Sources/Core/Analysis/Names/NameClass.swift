/// What text without labels tells of a word: which words stand where it stands, with a capital and without, and how often
/// it has a capital.
package struct NameClass: Sendable, Equatable {
    /// Classes of words in like contexts, few, some and many; 0 for none.
    package struct Levels: Sendable, Equatable {
        package var coarse: UInt32
        package var middle: UInt32
        package var fine: UInt32

        package static let none = Levels(coarse: 0, middle: 0, fine: 0)
        /// How many classes each level may have, with 0.
        package static let counts = [64, 256, 1024]

        package init(coarse: UInt32, middle: UInt32, fine: UInt32) {
            self.coarse = coarse
            self.middle = middle
            self.fine = fine
        }

        init(bits: UInt32) {
            self.init(coarse: bits & 63, middle: bits >> 6 & 255, fine: bits >> 14 & 1023)
        }

        var bits: UInt32 { coarse | middle << 6 | fine << 14 }
    }

    /// Of a word that is not known.
    package static let none = NameClass(capitalized: .none, lower: .none, capitals: 0)

    package var capitalized: Levels
    package var lower: Levels
    /// 0 where it was seen too rarely within sentences, else 1 for hardly ever a capital up to 6 for nearly always.
    package var capitals: UInt32

    package init(capitalized: Levels, lower: Levels, capitals: UInt32) {
        self.capitalized = capitalized
        self.lower = lower
        self.capitals = capitals
    }

    init(capitalized: UInt32, lower: UInt32) {
        self.capitalized = Levels(bits: capitalized)
        self.lower = Levels(bits: lower)
        capitals = capitalized >> 24 & 7
    }

    /// From how it lies in the file.
    package init(bits: SIMD2<UInt32>) { self.init(capitalized: bits.x, lower: bits.y) }

    /// How it lies in the file.
    package var bits: SIMD2<UInt32> { [capitalized.bits | capitals << 24, lower.bits] }

    /// `capitals` of a word that was seen within sentences `total` times, `capitalized` of them with a capital.
    package static func capitals(_ capitalized: Int, of total: Int) -> UInt32 {
        guard total >= 3 else { return 0 }
        let share = Double(capitalized) / Double(total)
        return share < 0.01 ? 1 : share < 0.1 ? 2 : share < 0.5 ? 3 : share < 0.9 ? 4 : share < 0.99 ? 5 : 6
    }

    /// The hash under which a word with this key lies in the file.
    package static func hash(_ key: UInt64) -> UInt64 {
        let hash = key &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 32
    }
}
