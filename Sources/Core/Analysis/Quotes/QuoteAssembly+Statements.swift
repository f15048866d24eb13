// What stands in marks and is no statement: terms, titles, code.
extension QuoteAssembly {
    /// Whether what stands in marks is a clause or a sentence, and no term, title or nickname: it ends as a clause does, or is
    /// long, and does not have the capitals of a title.
    func isStatement(_ quotation: QuotationMarks.Quotation) -> Bool {
        guard !isCode(quotation) else { return false }
        var words = 0
        var capitals = 0
        for at in quotation.words where !text.words[at].isPunctuation {
            words += 1
            if text.words[at].isCapitalized { capitals += 1 }
        }
        guard words >= 2, let last = quotation.words.last else { return isWholeSentence(quotation) && words > 0 }
        let first = text.words[quotation.words.lowerBound]
        let isTitle = words > 1 && capitals * 3 >= words * 2 && text.language != "de"
        if isWholeSentence(quotation) { return true }
        if isTitle, words < 10 { return false }
        let ending = text.bytes[Int(text.words[last].start)]
        let endsClause = text.words[last].isPunctuation && [0x2C, 0x2E, 0x21, 0x3F].contains(ending)
        if first.isCapitalized, endsClause, words >= 3 { return true }
        if first.isCapitalized, words >= 4, self.endsClause(quotation) { return true }
        return words >= 8
    }

    /// Whether the marks are those of a program or table: "value": "…", ["…"], content="…".
    func isCode(_ quotation: QuotationMarks.Quotation) -> Bool {
        if let opening = quotation.opening, opening > 0, text.words[opening - 1].end == text.words[opening].start,
            [0x3D, 0x5B, 0x7B, 0x3A].contains(text.bytes[Int(text.words[opening - 1].start)])  // = [ { :
        {
            return true
        }
        if let closing = quotation.closing, closing + 1 < text.words.count,
            text.words[closing + 1].start == text.words[closing].end,
            [0x5D, 0x7D, 0x3A, 0x3E].contains(text.bytes[Int(text.words[closing + 1].start)])  // ] } : >
        {
            return true
        }
        return quotation.words.contains { at in
            text.words[at].isPunctuation && [0x7C, 0x7B, 0x7D].contains(text.bytes[Int(text.words[at].start)])  // | { }
        }
    }
}
