/// Sorts the numbers of a batch into postings, field after field, and writes them as a segment.
enum SegmentInversion {
    static func write(
        _ batch: borrowing TokenBatch, _ commonWords: CommonWords, _ fields: Set<Field>,
        into output: some SegmentOutput
    ) {
        let vocabulary = Vocabulary(batch, stemming: fields.contains(.stems))
        let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, batch.documents.count))
        defer { lengths.deallocate() }
        var total: UInt64 = 0
        for (place, document) in batch.columns.documents.enumerated() {
            lengths[place] = document.length
            total += UInt64(DocumentLength.value(document.length))
        }
        let average = max(1, Float(total) / Float(max(1, batch.documents.count)))
        var pen = SegmentPen(SegmentWriter(output), averageLength: average, lengths: lengths)
        let order = vocabulary.terms.sorted()
        let counts = writeWords(.words, batch, vocabulary, order, &pen)
        if fields.contains(.stems) { writeStems(batch, vocabulary, twins: counts, inTitles: false, &pen) }
        if fields.contains(.surfaces) { writeSurfaces(.surfaces, batch, vocabulary, order, &pen) }
        if fields.contains(.pairs), !commonWords.words.isEmpty {
            writePairs(batch, vocabulary, order, commonWords, &pen)
        }
        if fields.contains(.titleWords) {
            let counts = writeWords(.titleWords, batch, vocabulary, order, &pen)
            if fields.contains(.titleStems) { writeStems(batch, vocabulary, twins: counts, inTitles: true, &pen) }
        }
        if fields.contains(.bylineWords), batch.bylines.count > 0 {
            writeWords(.bylineWords, batch, vocabulary, order, &pen)
        }
        if fields.contains(.titleSurfaces) { writeSurfaces(.titleSurfaces, batch, vocabulary, order, &pen) }
        if fields.contains(.bylineSurfaces) { writeSurfaces(.bylineSurfaces, batch, vocabulary, order, &pen) }
        if fields.contains(.actors), batch.columns.actors.count > 0 { ActorInversion.write(batch.columns, &pen) }
        pen.finish(batch.columns, totalLength: total)
    }

    // MARK: Going through a batch

    /// Calls `body` with each token of the texts: the document, the position, the word, whether it is in the title.
    @inline(__always)
    private static func forEachToken(
        _ batch: borrowing TokenBatch, titlesOnly: Bool = false, _ body: (Int, UInt32, Int, Bool) -> Void
    ) {
        for (number, document) in batch.documents.enumerated() {
            var position: UInt32 = .max  // one before 0
            var place = document.firstToken
            func run(_ count: Int, _ isTitle: Bool) {
                let end = place + count
                while place < end {
                    let token = batch.tokens[place]
                    if token & TokenBatch.isBesideLast == 0 { position = position &+ 1 }
                    body(number, position, Int(token & ~TokenBatch.isBesideLast), isTitle)
                    place &+= 1
                }
            }
            run(document.titleTokens, true)
            if titlesOnly { continue }
            position = position &+ TokenBatch.gapSize
            run(document.deckTokens, false)
            if document.deckTokens > 0 { position = position &+ TokenBatch.gapSize }
            run(document.textTokens, false)
        }
    }

    /// The same for bylines.
    @inline(__always)
    private static func forEachBylineToken(_ batch: borrowing TokenBatch, _ body: (Int, UInt32, Int) -> Void) {
        for (number, document) in batch.documents.enumerated() {
            let end = number + 1 < batch.documents.count ? batch.documents[number + 1].firstByline : batch.bylines.count
            var position: UInt32 = .max
            for place in document.firstByline..<end {
                let token = batch.bylines[place]
                if token == TokenBatch.gap {
                    position = position &+ TokenBatch.gapSize
                    continue
                }
                if token & TokenBatch.isBesideLast == 0 { position = position &+ 1 }
                body(number, position, Int(token & ~TokenBatch.isBesideLast))
            }
        }
    }

    // MARK: Fields

    /// The words of texts, titles or bylines, with their positions.
    /// - Returns: for each term how many documents, titles or articles' bylines it is in.
    @discardableResult
    private static func writeWords(
        _ field: Field, _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, _ order: [Int],
        _ pen: inout SegmentPen
    ) -> [Int] {
        var inverter = Inverter<UInt64>(keys: vocabulary.terms.count)
        vocabulary.termOf.withUnsafeBufferPointer { termOf in
            forEachWord(field, batch) { _, _, word in inverter.count(Int(termOf[word])) }
            inverter.beginPlacing()
            forEachWord(field, batch) { document, position, word in
                inverter.place(Int(termOf[word]), UInt64(document) << 32 | UInt64(position))
            }
        }
        let mayHaveTwins = field.mayHaveTwins && !vocabulary.hasTwin.isEmpty
        var counts = [Int](repeating: 0, count: order.count)
        for term in order where !inverter[term].isEmpty {
            pen.begin(field)
            writePositional(inverter[term], batch, isFlagged: field.isFlagged, &pen)
            counts[term] = pen.end(
                field, vocabulary.terms[term], hasTwin: mayHaveTwins && vocabulary.hasTwin[term])
        }
        return counts
    }

    /// Calls `body` with each token of a field that has positions: the document, the position, the word.
    @inline(__always)
    private static func forEachWord(
        _ field: Field, _ batch: borrowing TokenBatch, _ body: (Int, UInt32, Int) -> Void
    ) {
        if field == .bylineWords {
            forEachBylineToken(batch, body)
        } else {
            forEachToken(batch, titlesOnly: field == .titleWords) { document, position, word, _ in
                body(document, position, word)
            }
        }
    }

    /// Postings with positions from (document, position) pairs in their order.
    @inline(__always)
    private static func writePositional(
        _ values: UnsafeBufferPointer<UInt64>, _ batch: borrowing TokenBatch, isFlagged: Bool, _ pen: inout SegmentPen
    ) {
        var at = 0
        while at < values.count {
            let document = values[at] >> 32
            let first = UInt32(truncatingIfNeeded: values[at])
            var last: UInt32 = 0
            let start = at
            while at < values.count, values[at] >> 32 == document {
                let position = UInt32(truncatingIfNeeded: values[at])
                pen.encoder.addPosition(position &- last)
                last = position
                at &+= 1
            }
            let inTitle = isFlagged && Int(first) < batch.documents[Int(document)].titleWords
            pen.encoder.add(UInt32(document), frequency: UInt32(at &- start), isFlagged: inTitle)
        }
    }

    /// - Parameter twins: how many documents, or titles, each term is in.
    private static func writeStems(
        _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, twins: [Int], inTitles: Bool,
        _ pen: inout SegmentPen
    ) {
        var inverter = Inverter<UInt32>(keys: vocabulary.stems.count)
        forEachStem(batch, vocabulary, titlesOnly: inTitles) { _, stem, _ in inverter.count(stem) }
        inverter.beginPlacing()
        forEachStem(batch, vocabulary, titlesOnly: inTitles) { document, stem, isTitle in
            inverter.place(stem, UInt32(document) << 1 | (isTitle && !inTitles ? 1 : 0))
        }
        let field: Field = inTitles ? .titleStems : .stems
        for stem in vocabulary.stems.sorted() {
            if vocabulary.isTwin[stem] {
                // Where the word is in no title, there is no such term there.
                let term = vocabulary.terms.find(vocabulary.stems[stem]) ?? 0
                let documents = twins[term]
                if documents > 0 { pen.add(twin: field, vocabulary.stems[stem], documents: documents) }
            } else if !inverter[stem].isEmpty {
                pen.begin(field)
                writeFlagged(inverter[stem], &pen)
                pen.end(field, vocabulary.stems[stem])
            }
        }
    }

    /// Calls `body` with the stems that have postings of their own: the document, the stem, whether it is in the title.
    @inline(__always)
    private static func forEachStem(
        _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, titlesOnly: Bool,
        _ body: (Int, Int, Bool) -> Void
    ) {
        var language = -1
        var stemOf: [UInt32] = []
        forEachToken(batch, titlesOnly: titlesOnly) { document, _, word, isTitle in
            if Int(batch.documents[document].language) != language {
                language = Int(batch.documents[document].language)
                stemOf = vocabulary.stemOf[language]
            }
            let stem = Int(stemOf[word])
            if !vocabulary.isTwin[stem] { body(document, stem, isTitle) }
        }
    }

    /// Calls `body` with each token of what a field of surfaces is about: the document, the word, whether it is in the
    /// title and that is to be said.
    @inline(__always)
    private static func forEachToken(
        _ field: Field, _ batch: borrowing TokenBatch, _ body: (Int, Int, Bool) -> Void
    ) {
        switch field {
        case .bylineSurfaces: forEachBylineToken(batch) { document, _, word in body(document, word, false) }
        case .titleSurfaces:
            forEachToken(batch, titlesOnly: true) { document, _, word, _ in body(document, word, false) }
        default: forEachToken(batch) { document, _, word, isTitle in body(document, word, isTitle) }
        }
    }

    private static func writeSurfaces(
        _ field: Field, _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, _ order: [Int],
        _ pen: inout SegmentPen
    ) {
        var inverter = Inverter<UInt32>(keys: batch.surfaces.count)
        vocabulary.isSurface.withUnsafeBufferPointer { isSurface in
            forEachToken(field, batch) { _, word, _ in if isSurface[word] { inverter.count(word) } }
            inverter.beginPlacing()
            forEachToken(field, batch) { document, word, isTitle in
                if isSurface[word] { inverter.place(word, UInt32(document) << 1 | (isTitle ? 1 : 0)) }
            }
        }
        var rank = [UInt64](repeating: 0, count: order.count)
        for (place, term) in order.enumerated() { rank[term] = UInt64(place) }
        var surfaces: [UInt64] = []  // the place of the folded word, and the word as it is written
        for word in 0..<batch.surfaces.count where !inverter[word].isEmpty {
            surfaces.append(rank[Int(vocabulary.termOf[word])] << 32 | UInt64(word))
        }
        surfaces.sort()
        var at = 0
        while at < surfaces.count {
            let start = at
            while at < surfaces.count, surfaces[at] >> 32 == surfaces[start] >> 32 { at += 1 }
            let words = surfaces[start..<at].map { Int($0 & 0xFFFF_FFFF) }
            for word in words.count == 1
                ? words : words.sorted(by: { TermDictionary.compare(batch.surfaces[$0], batch.surfaces[$1]) < 0 })
            {
                pen.begin(field)
                writeFlagged(inverter[word], &pen)
                pen.end(field, vocabulary.terms[Int(vocabulary.termOf[word])], batch.surfaces[word])
            }
        }
    }

    /// The same from (document, whether in its title) pairs: titles come first.
    @inline(__always)
    private static func writeFlagged(_ values: UnsafeBufferPointer<UInt32>, _ pen: inout SegmentPen) {
        var at = 0
        while at < values.count {
            let document = values[at] >> 1
            let isTitle = values[at] & 1 == 1
            let start = at
            while at < values.count, values[at] >> 1 == document { at &+= 1 }
            pen.encoder.add(document, frequency: UInt32(at &- start), isFlagged: isTitle)
        }
    }

    /// Postings from documents in their order, each as often as the term occurs there.
    @inline(__always)
    private static func writeCounted(_ documents: UnsafeBufferPointer<UInt32>, _ pen: inout SegmentPen) {
        var at = 0
        while at < documents.count {
            let document = documents[at]
            let start = at
            while at < documents.count, documents[at] == document { at &+= 1 }
            pen.encoder.add(document, frequency: UInt32(at &- start), isFlagged: false)
        }
    }

    private static func writePairs(
        _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, _ order: [Int], _ common: CommonWords,
        _ pen: inout SegmentPen
    ) {
        // The common words that occur, numbered in their order, -1 for all others.
        var terms: [Int] = []
        var numberOf = [Int32](repeating: -1, count: order.count)
        for term in order where common.contains(vocabulary.terms[term]) {
            numberOf[term] = Int32(terms.count)
            terms.append(term)
        }
        let numbers = vocabulary.termOf.map { numberOf[Int($0)] }
        // Of a small batch most pairs do not occur: counting them all would take longer than sorting those that do.
        if terms.count * terms.count > 4 * batch.tokens.count {
            return writeFewPairs(batch, vocabulary, terms, numbers, &pen)
        }
        var inverter = Inverter<UInt32>(keys: terms.count * terms.count)
        numbers.withUnsafeBufferPointer { numbers in
            forEachPair(batch, numbers) { _, one, other in inverter.count(one &* terms.count &+ other) }
            inverter.beginPlacing()
            forEachPair(batch, numbers) { document, one, other in
                inverter.place(one &* terms.count &+ other, UInt32(document))
            }
        }
        for (one, first) in terms.enumerated() {
            for (other, second) in terms.enumerated() where !inverter[one * terms.count + other].isEmpty {
                pen.begin(.pairs)
                writeCounted(inverter[one * terms.count + other], &pen)
                pen.end(.pairs, vocabulary.terms[first], vocabulary.terms[second])
            }
        }
    }

    /// - Parameters:
    ///   - terms: the common words that occur.
    ///   - numbers: for each word as it is written its number among them, -1 for others.
    private static func writeFewPairs(
        _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, _ terms: [Int], _ numbers: [Int32],
        _ pen: inout SegmentPen
    ) {
        var found: [UInt64] = []
        found.reserveCapacity(batch.tokens.count / 2)
        numbers.withUnsafeBufferPointer { numbers in
            forEachPair(batch, numbers) { document, one, other in
                found.append(UInt64(one &* terms.count &+ other) &<< 32 | UInt64(document))
            }
        }
        found.sort()
        var at = 0
        while at < found.count {
            let pair = found[at] >> 32
            pen.begin(.pairs)
            while at < found.count, found[at] >> 32 == pair {
                let entry = found[at]
                let start = at
                while at < found.count, found[at] == entry { at &+= 1 }
                pen.encoder.add(
                    UInt32(truncatingIfNeeded: entry), frequency: UInt32(at &- start), isFlagged: false)
            }
            let (one, other) = (Int(pair) / terms.count, Int(pair) % terms.count)
            pen.end(.pairs, vocabulary.terms[terms[one]], vocabulary.terms[terms[other]])
        }
    }

    /// Calls `body` with each two common words that stand side by side: the document, the one, the other.
    @inline(__always)
    private static func forEachPair(
        _ batch: borrowing TokenBatch, _ numbers: UnsafeBufferPointer<Int32>, _ body: (Int, Int, Int) -> Void
    ) {
        // Several tokens may have one position (a compound's joined form): each of a position pairs with each of the next.
        // No more than two are looked at, as many as there can be.
        var document = -1
        var position: UInt32 = 0
        var here: (Int32, Int32) = (-1, -1)
        var before: (Int32, Int32) = (-1, -1)
        forEachToken(batch) { number, at, word, _ in
            if number != document || at != position {
                before = number == document && at == position &+ 1 ? here : (-1, -1)
                here = (-1, -1)
                document = number
                position = at
            }
            let common = numbers[word]
            if common < 0 { return }
            if here.0 < 0 { here.0 = common } else { here.1 = common }
            if before.0 >= 0 { body(number, Int(before.0), Int(common)) }
            if before.1 >= 0 { body(number, Int(before.1), Int(common)) }
        }
    }
}
