/// Where the words of a document's quotes stand, as a column keeps it: positions of `Field.words`.
///
/// For each unbroken run of a quote, in the order of quotes by their beginnings: how many positions it begins behind the
/// beginning of the quote before, one within a quote behind the end of the run before; then its length << 1 | (another run
/// of this quote follows); LEB128.
struct QuoteRuns {
    /// Stands between quotes where their words are counted on end: more than the widest window in which a query can want
    /// words.
    private static let gap: UInt32 = 2048

    private struct Run {
        var start: UInt32
        var end: UInt32
        /// The place of its first word among the words of all quotes, which are counted on end.
        var base: UInt32
    }

    private var runs: [Run] = []

    // MARK: Writing

    /// Appends the runs of quotes. What a quote has twice, or out of order, is left out.
    static func append(_ quotes: [[Range<Int>]], to bytes: inout ByteBuffer) {
        var ordered: [[Range<Int>]] = []
        for quote in quotes {
            var runs: [Range<Int>] = []
            for run in quote {
                let start = max(run.lowerBound, runs.last?.upperBound ?? 0)
                if start < run.upperBound { runs.append(start..<run.upperBound) }
            }
            if !runs.isEmpty { ordered.append(runs) }
        }
        ordered.sort { $0[0].lowerBound < $1[0].lowerBound }
        var before = 0
        for quote in ordered {
            var last = before
            for (number, run) in quote.enumerated() {
                bytes.append(variable: UInt64(run.lowerBound - last))
                bytes.append(variable: UInt64(run.count) << 1 | (number + 1 < quote.count ? 1 : 0))
                last = run.upperBound
            }
            before = quote[0].lowerBound
        }
    }

    // MARK: Reading

    /// Takes the runs of a document, in place of those that it had; what is damaged ends them.
    mutating func read(_ bytes: UnsafeRawBufferPointer) {
        runs.removeAll(keepingCapacity: true)
        guard !bytes.isEmpty else { return }
        var reader = ByteReader(bytes)
        var before: UInt32 = 0
        var base: UInt32 = 0
        var isFirst = true
        while !reader.isAtEnd {
            let behind = reader.variable32()
            let code = reader.variable32()
            let from = isFirst ? before : runs.last?.end ?? 0
            // No document has as many words.
            guard !reader.failed, behind < 1 << 28, from < 1 << 28, code < 1 << 28, base < 1 << 30 else { return }
            let start = from + behind
            runs.append(Run(start: start, end: start + code >> 1, base: base))
            base += code >> 1
            if isFirst { before = start }
            isFirst = code & 1 == 0
            if isFirst { base += Self.gap }
        }
    }

    /// Of positions those that are in quotes, as the places of their words among those of all quotes; both ascending.
    func places(of positions: PositionList, into places: PositionList) {
        places.removeAll()
        for run in runs {
            var at = positions.firstPlace(notBefore: run.start)
            while at < positions.count, positions[at] < run.end {
                places.numbers.append(run.base + positions[at] - run.start)
                at += 1
            }
        }
    }
}
