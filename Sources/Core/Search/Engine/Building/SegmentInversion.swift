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

    /// Calls `body` with each token of the texts: the document, the position, the word, whether it is in the title or in a
    /// quote.
    @inline(__always)
    private static func forEachToken(
        _ batch: borrowing TokenBatch, titlesOnly: Bool = false, _ body: (Int, UInt32, Int, PostingFlags) -> Void
    ) {
        for (number, document) in batch.documents.enumerated() {
            var position: UInt32 = .max  // one before 0
            var place = document.firstToken
            func run(_ count: Int, _ flags: PostingFlags) {
                let end = place + count
                while place < end {
                    let token = batch.tokens[place]
                    if token & TokenBatch.isBesideLast == 0 { position = position &+ 1 }
                    // The bit of a quote becomes the flag.
                    let quoted = PostingFlags(rawValue: token &>> 29 & PostingFlags.quoted.rawValue)
                    body(number, position, Int(token & TokenBatch.word), flags.union(quoted))
                    place &+= 1
                }
            }
            run(document.titleTokens, .inTitle)
            if titlesOnly { continue }
            position = position &+ TokenBatch.gapSize
            run(document.deckTokens, [])
            if document.deckTokens > 0 { position = position &+ TokenBatch.gapSize }
            run(document.textTokens, [])
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
                body(number, position, Int(token & TokenBatch.word))
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
            forEachWord(field, batch) { _, _, word, _ in inverter.count(Int(termOf[word])) }
            inverter.beginPlacing()
            forEachWord(field, batch) { document, position, word, flags in
                let quoted = UInt64(flags.rawValue & PostingFlags.quoted.rawValue) &>> 1
                inverter.place(Int(termOf[word]), UInt64(document) << 32 | UInt64(position) << 1 | quoted)
            }
        }
        let mayHaveTwins = field.mayHaveTwins && !vocabulary.hasTwin.isEmpty
        var counts = [Int](repeating: 0, count: order.count)
        for term in order where !inverter[term].isEmpty {
            pen.begin(field)
            writePositional(inverter[term], batch, field, &pen)
            counts[term] = pen.end(
                field, vocabulary.terms[term], hasTwin: mayHaveTwins && vocabulary.hasTwin[term])
        }
        return counts
    }

    /// Calls `body` with each token of a field that has positions: the document, the position, the word, and its flags.
    @inline(__always)
    private static func forEachWord(
        _ field: Field, _ batch: borrowing TokenBatch, _ body: (Int, UInt32, Int, PostingFlags) -> Void
    ) {
        if field == .bylineWords {
            forEachBylineToken(batch) { document, position, word in body(document, position, word, []) }
        } else {
            forEachToken(batch, titlesOnly: field == .titleWords, body)
        }
    }

    /// Postings with positions from documents with positions, in their order: the document << 32, the position << 1, and
    /// whether it is in a quote.
    @inline(__always)
    private static func writePositional(
        _ values: UnsafeBufferPointer<UInt64>, _ batch: borrowing TokenBatch, _ field: Field, _ pen: inout SegmentPen
    ) {
        let canBeFlagged = !field.flags.isEmpty
        var at = 0
        while at < values.count {
            let document = values[at] >> 32
            let first = UInt32(truncatingIfNeeded: values[at]) &>> 1
            var last: UInt32 = 0
            var quoted: UInt32 = 0
            let start = at
            while at < values.count, values[at] >> 32 == document {
                let value = UInt32(truncatingIfNeeded: values[at])
                quoted |= value & 1
                pen.encoder.addPosition(value &>> 1 &- last)
                last = value &>> 1
                at &+= 1
            }
            var flags: PostingFlags = []
            if canBeFlagged {
                flags = PostingFlags(rawValue: quoted &<< 1)
                if Int(first) < batch.documents[Int(document)].titleWords { flags.insert(.inTitle) }
            }
            pen.encoder.add(UInt32(document), frequency: UInt32(at &- start), flags)
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
        forEachStem(batch, vocabulary, titlesOnly: inTitles) { document, stem, flags in
            inverter.place(stem, UInt32(document) << 2 | (inTitles ? 0 : flags.rawValue))
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

    /// Calls `body` with the stems that have postings of their own: the document, the stem, its flags.
    @inline(__always)
    private static func forEachStem(
        _ batch: borrowing TokenBatch, _ vocabulary: borrowing Vocabulary, titlesOnly: Bool,
        _ body: (Int, Int, PostingFlags) -> Void
    ) {
        var language = -1
        var stemOf: [UInt32] = []
        forEachToken(batch, titlesOnly: titlesOnly) { document, _, word, flags in
            if Int(batch.documents[document].language) != language {
                language = Int(batch.documents[document].language)
                stemOf = vocabulary.stemOf[language]
            }
            let stem = Int(stemOf[word])
            if !vocabulary.isTwin[stem] { body(document, stem, flags) }
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
        default: forEachToken(batch) { document, _, word, flags in body(document, word, flags.contains(.inTitle)) }
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
                if isSurface[word] { inverter.place(word, UInt32(document) << 2 | (isTitle ? 1 : 0)) }
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

    /// The same from documents with flags: the document << 2, and the flags.
    @inline(__always)
    private static func writeFlagged(_ values: UnsafeBufferPointer<UInt32>, _ pen: inout SegmentPen) {
        var at = 0
        while at < values.count {
            let document = values[at] >> 2
            var flags: UInt32 = 0
            let start = at
            while at < values.count, values[at] >> 2 == document {
                flags |= values[at] & 3
                at &+= 1
            }
            pen.encoder.add(document, frequency: UInt32(at &- start), PostingFlags(rawValue: flags))
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
            pen.encoder.add(document, frequency: UInt32(at &- start))
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
                pen.encoder.add(UInt32(truncatingIfNeeded: entry), frequency: UInt32(at &- start))
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
