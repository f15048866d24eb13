/// A content word of a statement: a number that stands for its stem, its weight, and whether something before it
/// turns it
/// round. 32 bits: 24 of the stem's hash, so that two stems of a statement are taken for one in 100,000 statements.
struct Term: Sendable, Equatable, Comparable {
    private let bits: UInt32

    /// - Parameters:
    ///   - hash: FNV-1a of the stem; its upper bits are kept.
    ///   - weight: 0…7, a function of the stem; 0 of a word that stands in any statement.
    init(hash: UInt64, weight: Int, isNumber: Bool) {
        bits = UInt32(truncatingIfNeeded: hash >> 40) << 8 | UInt32(weight & 7) | (isNumber ? 8 : 0)
    }

    private init(bits: UInt32) { self.bits = bits }

    /// The same in all statements.
    var number: UInt32 { bits >> 8 }
    /// How much it tells of the statement.
    var weight: Int { Int(bits & 7) }
    var isNumber: Bool { bits & 8 != 0 }
    /// Stands behind a negation somewhere in the statement.
    var isNegated: Bool { bits & 16 != 0 }
    /// Stands somewhere in it without one.
    var isAffirmed: Bool { bits & 32 != 0 }

    /// Begins with a capital somewhere in it.
    var isName: Bool { bits & 64 != 0 }

    /// Stands in quotation marks somewhere in it.
    var isMarked: Bool { bits & 128 != 0 }

    /// The term as it stands in a statement.
    func read(isNegated: Bool, isName: Bool, isMarked: Bool) -> Term {
        Term(bits: bits | (isNegated ? 16 : 32) | (isName ? 64 : 0) | (isMarked ? 128 : 0))
    }

    static func < (one: Term, other: Term) -> Bool { one.bits < other.bits }

    /// Each once, in ascending order of their numbers; one that comes negated and affirmed is both.
    static func distinct(_ terms: [Term]) -> [Term] {
        var distinct: [Term] = []
        for term in terms.sorted() {
            if let last = distinct.last, last.number == term.number {
                distinct[distinct.count - 1] = Term(bits: last.bits | term.bits)
            } else {
                distinct.append(term)
            }
        }
        return distinct
    }
}
