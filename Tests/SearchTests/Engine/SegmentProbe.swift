@testable import ReadoutSearch

/// Asks a segment whose bytes may be anything all that an index is asked. Used by the tests and under libFuzzer
/// (Tests/Fuzz).
enum SegmentProbe {
    /// Queries of all kinds, over the words of `segment`.
    static let queries: [Query] = {
        func word(_ text: String, _ form: Term.Form = .word, _ field: TextField? = nil) -> Query {
            .word(Term(text, form, field: field))
        }
        func phrase(_ words: [String], _ slop: Int? = nil, _ field: TextField? = nil) -> Query {
            .phrase(Phrase(words, slop: slop, field: field))
        }
        let days = DayRange(first: Day(number: 19_020), last: Day(number: 19_060))
        return [
            .all, .copy, .outlet("post"), .path("2022/a"), .language("en"), .format("html"), .dates(days), .added(days),
            word("the"), word("harbour"), word("mayor"), word("été"), word("nowhere"), word("Harbour", .exact),
            word("harbour", .exact), word("h", .prefix), word("f?rr*", .pattern), word("*a*", .pattern),
            word("the", .word, .title), word("mayor", .word, .text), word("said", .word, .by),
            word("Ferry", .exact, .title), word("ferry", .exact, .text), word("Mayor", .exact, .by),
            word("m", .prefix, .text), phrase(["the", "harbour"]), phrase(["harbour", "of", "ferry"]),
            phrase(["mayor", "the"], 4), phrase(["the", "the"], 2), phrase(["the", "ferry"], nil, .title),
            phrase(["of", "ferry"], nil, .text), phrase(["in", "the"], 3, .text), phrase(["said", "the"], nil, .by),
            .and([word("the"), word("harbour")]), .and([word("the"), word("of"), word("ferry"), .outlet("post")]),
            .or([word("the"), word("harbour"), word("mayor"), word("ferries")]),
            .and([.or([word("harbour"), word("ferry")]), .not(word("mayor"))]),
            .and([word("the"), .not(.copy)]), .not(word("the")), .not(.language("en")),
            .actor(ActorTerm(.actor, "ferry")), .actor(ActorTerm(.person, "mayor of")),
            .actor(ActorTerm(.actor, "x", names: IndexedActor.Kind.allCases.map { IndexedActor($0, "Élodie Ferry") })),
            .actor(ActorTerm(.said, "ferry")), word("the", .word, .quote), word("h", .prefix, .quote),
            phrase(["the", "harbour"], nil, .quote), phrase(["of", "ferry", "the"], 3, .quote),
            .or([word("ha", .prefix), phrase(["the", "harbour"]), .dates(days)]),
        ]
    }()

    /// The bytes of a segment of random articles, enough for lists of several blocks.
    static func segment(seed: UInt64, articles: Int) -> [UInt8] {
        var world = SearchWorld(seed: seed)
        var builder = SegmentBuilder(commonWords: CommonWords(["the", "harbour", "of"]))
        for id in 1...articles { builder.add(world.article(id: id, words: 9)) }
        let output = MemoryOutput()
        builder.finish(into: output)
        return output.bytes
    }

    /// Runs every query, each in one of the orders and with or without facets, and merges the segment with itself
    /// shifted by deletions.
    /// - Returns: how many of these gave an answer; the others said what is damaged.
    @discardableResult
    static func probe(_ bytes: SegmentBytes, merging: Bool = true, only: Range<Int>? = nil) -> Int {
        guard let segment = try? Segment(bytes) else { return 0 }
        var answers = ask([IndexPart(number: 1, segment: segment)], only ?? queries.indices)
        _ = segment.verify()
        for article in 1...3 { _ = segment.document(of: article) }
        var deleted = Tombstones()
        for document in stride(from: 0, to: segment.count, by: 3) { deleted.insert(document, size: segment.count) }
        let part = IndexPart(number: 2, segment: segment, deleted: deleted)
        answers += ask([part, IndexPart(number: 1, segment: segment)], (only ?? queries.indices).suffix(4) + [])
        let snapshot = IndexSnapshot(parts: [part], commonWords: CommonWords([]))
        _ = snapshot.suggestions(
            for: "harbor mayorr", limit: 3, parser: QueryParser(today: Day(number: 19_000)!))
        guard merging else { return answers }
        let output = MemoryOutput()
        let merged: Void? = try? SegmentMerger.merge([(segment, deleted), (segment, Tombstones())], into: output) {
            false
        }
        guard merged != nil, let whole = try? Segment(SegmentBytes(output.bytes)) else { return answers }
        return answers + ask([IndexPart(number: 3, segment: whole)], 8..<14)
    }

    private static func ask(_ parts: [IndexPart], _ numbers: some Sequence<Int>) -> Int {
        var answers = 0
        for number in numbers {
            var request = SearchRequest(query: queries[number], limit: 10, offset: number % 3)
            request.sort = number % 5 == 4 ? .newest : number % 5 == 3 ? .oldest : .relevance
            request.facets = number % 4 == 0 ? FacetField.allCases : []
            request.explain = number % 7 == 0
            var search = SnapshotSearch(parts, request)
            if (try? search.run()) != nil { answers += 1 }
            guard request.sort == .relevance else { continue }
            search.exhaustively = true
            if (try? search.run()) != nil { answers += 1 }
        }
        return answers
    }

    /// The same bytes with a table of contents that is taken for whole, so that what is damaged is found out later.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        let size = SegmentFormat.contentsSize
        guard bytes.count >= size else { return bytes }
        var bytes = bytes
        let start = bytes.count - size
        func put<Value: FixedWidthInteger>(_ value: Value, _ offset: Int) {
            withUnsafeBytes(of: value.littleEndian) {
                bytes.replaceSubrange(start + offset..<start + offset + $0.count, with: $0)
            }
        }
        func number(_ offset: Int) -> UInt64 {
            bytes.withUnsafeBytes {
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self))
            }
        }
        func number32(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(offset)) }
        put(SegmentFormat.magic, 0)
        put(SegmentFormat.version, 8)
        put(min(number32(12), 4096), 12)
        let average = Float(bitPattern: number32(16))
        if !(average > 0 && average.isFinite) { put(Float(9).bitPattern, 16) }
        // Where sections begin, in order and before the end.
        var least: UInt64 = 0
        for offset in [48, 56, 64] {
            least = min(max(least, number(offset)), UInt64(start))
            put(least, offset)
        }
        put(UInt64(start), 72)
        let checksum = bytes.withUnsafeBytes {
            Checksum.of(UnsafeRawBufferPointer(rebasing: $0[start..<start + size - 4]))
        }
        put(checksum, size - 4)
        return bytes
    }
}
