/// What a term of the dictionary is a term of: the first byte of its key. Later fields (stories)
/// take the bytes from 11 on.
package enum Field: UInt8, CaseIterable {
    /// The words of title, deck and text together, folded. Their postings say whether the word is in the title too, and
    /// whether it is in a quote.
    case words = 1
    /// Their stems. Flagged likewise. A stem that has one word only, equal to it, has no postings of its own: they are the
    /// word's (`twin`), and its entry says so by having no bytes.
    case stems
    /// The words as they are written, where that differs from the folded form: the folded one, 00, the written one. Flagged
    /// where it is in the title.
    case surfaces
    /// Two common words side by side: one, 00, the other.
    case pairs
    /// The words of titles alone, and their stems.
    case titleWords, titleStems
    /// The words of bylines.
    case bylineWords
    /// As `surfaces`, of titles and of bylines alone.
    case titleSurfaces, bylineSurfaces
    /// The names of actors, and their ends: `ActorKey`. Flagged where the article quotes one of that name.
    case actors

    /// The field whose postings a stem's may be.
    var twin: Field? {
        switch self {
        case .stems: .words
        case .titleStems: .titleWords
        default: nil
        }
    }
    /// Whether its words may be twins of their stems.
    var mayHaveTwins: Bool { self == .words || self == .titleWords }
    /// The same of titles alone, of a field of whole articles.
    var inTitles: Field? {
        switch self {
        case .words: .titleWords
        case .stems: .titleStems
        case .surfaces: .titleSurfaces
        default: nil
        }
    }
    /// Whether the postings have positions.
    var hasPositions: Bool { self == .words || self == .titleWords || self == .bylineWords }
    /// What its postings may say of a term besides how often it occurs.
    var flags: PostingFlags {
        switch self {
        case .words, .stems: [.inTitle, .quoted]
        case .surfaces: .inTitle
        case .actors: .quoted
        default: []
        }
    }
}
