/// The words that articles have, as suggestions ask for them: a sorted dictionary of folded words (`QueryWords.folded`).
protocol TermSource {
    /// In how many articles the word with these bytes stands; 0 where it stands in none.
    func frequency(of term: [UInt8]) -> Int

    /// Whether a search for `term`, a word that was typed, finds an article: with its grammatical forms, where it is of
    /// the form `.word`.
    func occurs(_ term: Term) -> Bool

    /// Shows words in the order of their bytes, from the first that is not before `start`, until there is none left or
    /// `body` says so.
    /// - Parameter body: takes a word, valid during the call, and in how many articles it stands.
    func walk(from start: [UInt8], _ body: (_ term: Span<UInt8>, _ frequency: Int) -> TermStep)
}

/// What a walk through a dictionary does next.
enum TermStep {
    /// Goes on to the next word.
    case next
    /// Goes on to the first word that is not before these bytes, which are after the present word; it is often near.
    case seek([UInt8])
    /// Ends.
    case stop
}
