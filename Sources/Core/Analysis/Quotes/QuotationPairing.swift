/// Pairs the quotation marks of a text paragraph by paragraph, so that a missing one costs no more than its own.
///
/// A stack holds what is open. What a mark is, is said by its form where that is plain, else by the space around it, else by
/// whether one is open. A second opening mark of one form is taken for a quotation within a quotation only where both are
/// closed; else the first lost its closing mark.
struct QuotationPairing {
    private typealias Quotation = QuotationMarks.Quotation

    private struct Open {
        var sign: QuotationSign
        /// Where the first of the paragraph's quotations that lie in it will stand.
        var first: Int
    }

    /// Deeper ones are not opened: nobody means them, and a search in the stack has to have a bound.
    private static let deepest = 12

    private let text: AnnotatedText
    /// Whether the text's angle marks are »these«.
    private let isReversed: Bool
    private var found: [QuotationMarks.Quotation] = []
    /// What the last paragraph left open, and the quotation in `found` that it is for now.
    private var pending: (sign: QuotationSign, quotation: Int)?

    init(_ text: AnnotatedText) {
        self.text = text
        isReversed = Self.isReversed(text)
    }

    /// All quotations, in their order, with their depths.
    mutating func finish() -> [QuotationMarks.Quotation] {
        if let pending { mend(pending.quotation, pending.sign) }
        found.sort { ($0.marked.lowerBound, $1.marked.upperBound) < ($1.marked.lowerBound, $0.marked.upperBound) }
        var open: [Int] = []
        for at in found.indices {
            let range = found[at].marked
            while let outer = open.last, found[outer].marked.upperBound <= range.lowerBound { open.removeLast() }
            // Only what has no closing mark can end within another: it ends behind it.
            for outer in open where found[outer].marked.upperBound < range.upperBound {
                found[outer].words = found[outer].words.lowerBound..<range.upperBound
            }
            found[at].depth = open.count
            open.append(at)
        }
        return found
    }

    /// Finds the quotations of the paragraph that follows the last one.
    mutating func pair(_ paragraph: Range<Int>) {
        let signs = signs(in: paragraph)
        guard !signs.isEmpty else {
            if let pending { mend(pending.quotation, pending.sign) }
            pending = nil
            return
        }
        let betterLater = Self.later(signs) { !$0.isWeak }
        let endLater = Self.later(signs) { !$0.isWeak && $0.endsClause }
        var stack: [Open] = []
        goOn(from: signs[0], in: paragraph)
        for (index, sign) in signs.enumerated() {
            let isFirst = sign.words.lowerBound == paragraph.lowerBound
            if let at = closer(of: sign, in: stack, isBetterLater: betterLater[index], isFirst: isFirst) {
                let open = stack[at]
                found.append(
                    Quotation(
                        words: open.sign.words.upperBound..<sign.words.lowerBound, opening: open.sign.words.lowerBound,
                        closing: sign.words.lowerBound, depth: 0))
                // What was open in it lost its mark; a single one was an apostrophe.
                stack.removeSubrange(at...)
            } else if opens(sign, isClosed: sign.isWeak ? endLater[index] : betterLater[index], isFirst: isFirst) {
                if stack.count < Self.deepest { stack.append(Open(sign: sign, first: found.count)) }
            } else if stack.isEmpty, index == 0, !sign.form.isSingle, !sign.isWeak, sign.side == .closes {
                lostOpening(sign, in: paragraph)
            }
        }
        leave(stack, paragraph)
    }

    // MARK: A paragraph

    private func signs(in paragraph: Range<Int>) -> [QuotationSign] {
        var signs: [QuotationSign] = []
        var at = paragraph.lowerBound
        while at < paragraph.upperBound {
            if text.words[at].isPunctuation, let sign = QuotationSign.read(text, at: at),
                sign.words.upperBound <= paragraph.upperBound
            {
                signs.append(sign)
                at = sign.words.upperBound
            } else {
                at += 1
            }
        }
        return signs
    }

    /// Of each sign, whether a mark follows, before another one opens, that may close what it would close and of which
    /// `holds` is true.
    private static func later(_ signs: [QuotationSign], _ holds: (QuotationSign) -> Bool) -> [Bool] {
        var later = [Bool](repeating: false, count: signs.count)
        var single = false
        var double = false
        for at in signs.indices.reversed() {
            let sign = signs[at]
            later[at] = sign.form.isSingle ? single : double
            let value = sign.side != .opens && (holds(sign) || (sign.form.isSingle ? single : double))
            if sign.form.isSingle { single = value } else { double = value }
        }
        return later
    }

    /// Where in the stack the mark stands that `sign` closes; nil where it closes none.
    private func closer(of sign: QuotationSign, in stack: [Open], isBetterLater: Bool, isFirst: Bool) -> Int? {
        guard !isFirst, !stack.isEmpty, mayClose(sign, stack) else { return nil }
        if sign.isWeak, isBetterLater { return nil }
        var at = stack.count - 1
        while at >= 0 {
            let open = stack[at].sign
            if open.form.closes(with: sign.form) { return at }
            // A single mark does not close over an open double one: it is an apostrophe.
            if sign.form.isSingle, !open.form.isSingle { return nil }
            at -= 1
        }
        return nil
    }

    private func mayClose(_ sign: QuotationSign, _ stack: [Open]) -> Bool {
        switch sign.form {
        case .right, .rightCorner, .rightWhiteCorner, .rightSingleAngle:
            // ”Foo” of Finnish and Swedish, after one that was never closed.
            return sign.side != .opens || !stack.contains { $0.sign.form == .right }
        case .left:
            return sign.side == .closes || stack.contains { $0.sign.form == .low }
        case .leftSingle:
            return stack.contains { $0.sign.form == .lowSingle } && sign.side != .opens
        case .leftAngle: return angleCloses(sign, ifReversed: true)
        case .rightAngle: return angleCloses(sign, ifReversed: false)
        case .leftSingleAngle: return sign.side == .closes
        case .straight, .primes: return sign.side != .opens
        case .single, .rightSingle: return sign.side == .closes || sign.side == .either && !sign.isWeak
        case .low, .lowSingle, .graves, .grave, .leftCorner, .leftWhiteCorner: return false
        }
    }

    private func angleCloses(_ sign: QuotationSign, ifReversed reversed: Bool) -> Bool {
        switch sign.side {
        case .opens: false
        case .closes: true
        case .either: isReversed == reversed
        }
    }

    private func opens(_ sign: QuotationSign, isClosed: Bool, isFirst: Bool) -> Bool {
        switch sign.form {
        case .low, .graves, .leftCorner, .leftWhiteCorner: return true
        case .left: return sign.side != .closes
        case .right: return sign.side == .opens || isFirst
        case .straight: return sign.side != .closes
        case .primes: return sign.side == .opens
        case .leftAngle: return sign.side == .opens || !isReversed && sign.side == .either
        case .rightAngle:
            // » begins a further paragraph of a French or Spanish quotation.
            return sign.side == .opens || isReversed && sign.side == .either || isFirst && found.last?.goesOn == true
        case .single, .leftSingle, .grave: return sign.side == .opens && (!sign.isWeak || isClosed)
        case .rightSingle: return sign.side == .opens && isClosed
        case .lowSingle, .leftSingleAngle, .rightSingleAngle: return sign.side == .opens
        case .rightCorner, .rightWhiteCorner: return false
        }
    }

    // MARK: Marks that are missing

    /// A quotation that the last paragraph left open goes on where this one begins with its opening mark, or has the
    /// closing one and no other before; else its closing mark is missing.
    private mutating func goOn(from first: QuotationSign, in paragraph: Range<Int>) {
        guard let pending else { return }
        let isFirst = first.words.lowerBound == paragraph.lowerBound
        // Of French and Spanish quotations paragraphs go on with ».
        let isSame = first.form == pending.sign.form || pending.sign.form == .leftAngle && first.form == .rightAngle
        let closes = !pending.sign.form.isSingle && first.side == .closes && pending.sign.form.closes(with: first.form)
        if isFirst && isSame || !isFirst && closes {
            found[pending.quotation].goesOn = true
        } else {
            mend(pending.quotation, pending.sign)
        }
        self.pending = nil
    }

    /// A closing mark with nothing open: where the paragraph before was left open, or where a clause ends here, all from
    /// the beginning of the paragraph is meant.
    private mutating func lostOpening(_ sign: QuotationSign, in paragraph: Range<Int>) {
        let at = sign.words.lowerBound
        guard at > paragraph.lowerBound else { return }
        let goesOn = found.last.map { $0.goesOn && $0.words.upperBound == paragraph.lowerBound } ?? false
        let before = text.bytes[Int(text.words[at - 1].start)]
        guard goesOn || [0x2C, 0x2E, 0x21, 0x3F].contains(before) else { return }
        found.append(Quotation(words: paragraph.lowerBound..<at, opening: nil, closing: at, depth: 0))
    }

    /// Ends a paragraph of which `stack` is still open: the last double mark may go on in the next paragraph, and so may a
    /// single one that the paragraph begins with; others have lost their closing mark.
    private mutating func leave(_ stack: [Open], _ paragraph: Range<Int>) {
        var open = stack.filter { !$0.sign.form.isSingle }
        if open.isEmpty, let only = stack.first, only.sign.words.lowerBound == paragraph.lowerBound { open = [only] }
        for (at, one) in open.enumerated() {
            let start = one.sign.words.upperBound
            let within = found[one.first...]
            // A quotation of the same form in it: the first one ended before.
            let hasSame = within.contains { quotation in
                quotation.opening.flatMap { QuotationSign.read(text, at: $0) }?.form == one.sign.form
            }
            let isLast = at == open.count - 1
            var end = paragraph.upperBound
            if !isLast { end = open[at + 1].sign.words.lowerBound }
            if hasSame { end = within.reduce(end) { min($0, $1.marked.lowerBound) } }
            guard start < end else { continue }
            found.append(
                Quotation(words: start..<end, opening: one.sign.words.lowerBound, closing: nil, depth: 0))
            if isLast, !hasSame {
                pending = (one.sign, found.count - 1)
            } else {
                mend(found.count - 1, one.sign)
            }
        }
    }

    /// A quotation whose closing mark is missing ends with its sentence; an opening single mark was an apostrophe, and the
    /// quotation, now of no words, is left as none.
    private mutating func mend(_ index: Int, _ sign: QuotationSign) {
        var quotation = found[index]
        guard !sign.form.isSingle, !quotation.words.isEmpty else {
            found.remove(at: index)
            return
        }
        let sentence = text.sentences[text.sentence(of: quotation.words.lowerBound)]
        let end = min(quotation.words.upperBound, max(sentence.upperBound, quotation.words.lowerBound + 1))
        quotation.words = quotation.words.lowerBound..<end
        found[index] = quotation
    }

    /// Whether more angle marks stand before words as » than as «.
    private static func isReversed(_ text: AnnotatedText) -> Bool {
        var reversed = 0
        for (at, word) in text.words.enumerated() where text.bytes[Int(word.start)] == 0xC2 {
            guard let sign = QuotationSign.read(text, at: at), sign.side == .opens else { continue }
            switch sign.form {
            case .leftAngle: reversed -= 1
            case .rightAngle: reversed += 1
            default: break
            }
        }
        return reversed > 0
    }
}
