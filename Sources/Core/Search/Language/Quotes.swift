/// The two kinds of quotation marks. Either mark of a kind opens a phrase, and the next of the same kind closes it, as
/// languages differ in which comes first („so“, “so”, »so«, « so »).
enum Quotes: Sendable {
    case commas, angles

    init?(openedBy scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "“", "”", "„", "‟", "＂": self = .commas
        case "«", "»": self = .angles
        default: return nil
        }
    }
}
