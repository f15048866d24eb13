/// What is said in paragraphs that begin with a dash instead of quotation marks: Russian «— Мы готовы, — сказал Орлан. —
/// Пора.», Spanish «—Estamos listos —dijo Orlan—. Es hora.» Only where a verb of speech stands behind the second dash: else the
/// dash may begin an item of a list.
struct DialogueDashes {
    let text: AnnotatedText
    let paragraphs: Paragraphs
    let rules: SpeechRules

    /// The attributions, in their order; the runs of their contents stand in one paragraph each.
    func attributions() -> [Attribution] {
        paragraphs.ranges.compactMap { isDash($0.lowerBound) ? attribution(in: $0) : nil }
    }

    private func attribution(in paragraph: Range<Int>) -> Attribution? {
        // Dashes that stand between words, not within one.
        let dashes = paragraph.filter { isDash($0) }
        guard dashes.count > 1 else { return nil }
        let (first, second) = (dashes[0], dashes[1])
        let end = dashes.count > 2 ? dashes[2] : paragraph.upperBound
        guard first + 1 < second, let finding = rules.clause(second + 1, end) else { return nil }
        var content = [first + 1..<second]
        // Behind the third dash somebody goes on: — сказал Орлан. — Пора.
        if dashes.count > 2, dashes[2] + 1 < paragraph.upperBound {
            let stop = dashes.count > 3 ? dashes[3] : paragraph.upperBound
            if dashes[2] + 1 < stop { content.append(dashes[2] + 1..<stop) }
        }
        return Attribution(content: content, cue: finding.cue, source: finding.source)
    }

    /// Whether a word is a dash: —, –, ― or, with space behind, -.
    private func isDash(_ at: Int) -> Bool {
        let word = text.words[at]
        guard word.isPunctuation else { return false }
        let bytes = text.bytes[word.range]
        if bytes.count == 3, bytes.starts(with: [0xE2, 0x80]) { return (0x93...0x95).contains(bytes.last ?? 0) }
        return bytes.elementsEqual([0x2D]) && (at + 1 == text.words.count || text.words[at + 1].shape.contains(.spaced))
    }
}
