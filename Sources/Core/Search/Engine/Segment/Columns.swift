/// The columns of a segment, as `ColumnsWriter` lays them down. What is damaged reads as none.
struct Columns: Sendable {
    // The segment's bytes, which it keeps and nothing changes.
    private nonisolated(unsafe) let bases: [UnsafeRawPointer]
    let count: Int
    let outlets: Names
    let languages: Names
    let formats: Names
    let paths: Names
    /// Each with the byte of its kind before it; numbered from 1, and in the lists from 0.
    let actors: Names
    // As above.
    private nonisolated(unsafe) let actorHashes: UnsafeRawPointer
    private nonisolated(unsafe) let actorLists: UnsafeRawBufferPointer
    private nonisolated(unsafe) let quoteRuns: UnsafeRawBufferPointer

    /// Nil where the bytes are too few.
    init?(_ bytes: UnsafeRawBufferPointer, count: Int) {
        var bases: [UnsafeRawPointer] = []
        var at = 0
        for column in Column.allCases {
            let size = (count * column.width + 7) & ~7
            guard at + size <= bytes.count, let base = bytes.baseAddress else { return nil }
            bases.append(base + at)
            at += size
        }
        self.bases = bases
        self.count = count
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[at...]))
        guard let outlets = Names(&reader), let languages = Names(&reader), let formats = Names(&reader),
            let paths = Names(&reader), let actors = Names(&reader)
        else { return nil }
        self.outlets = outlets
        self.languages = languages
        self.formats = formats
        self.paths = paths
        self.actors = actors
        actorHashes = reader.at
        _ = reader.bytes(actors.count * 8)
        let size = Int(reader.fixed(UInt32.self))
        actorLists = reader.bytes(size)
        let quotesSize = Int(reader.fixed(UInt32.self))
        quoteRuns = reader.bytes(quotesSize)
        guard !reader.failed else { return nil }
    }

    /// Where a column begins.
    @inline(__always)
    func base(_ column: Column) -> UnsafeRawPointer { bases[column.rawValue] }

    @inline(__always)
    func value<Value: BitwiseCopyable>(_ column: Column, _ document: Int, as _: Value.Type) -> Value {
        bases[column.rawValue].loadUnaligned(fromByteOffset: document &* MemoryLayout<Value>.size, as: Value.self)
    }

    @inline(__always)
    func article(_ document: Int) -> Int { Int(value(.article, document, as: UInt32.self)) }

    /// The document that an article is.
    func document(of article: Int) -> Int? {
        guard article > 0, article <= Int(UInt32.max) else { return nil }
        // Most often the documents are in the order of their articles.
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self.article(ordered(middle)) < article { low = middle + 1 } else { high = middle }
        }
        guard low < count, self.article(ordered(low)) == article else { return nil }
        return ordered(low)
    }

    @inline(__always)
    private func ordered(_ place: Int) -> Int {
        min(count &- 1, Int(value(.byArticle, place, as: UInt32.self)))
    }

    /// `ActorMerges.hash` of the actor with a number, from 0, which is less than their count.
    @inline(__always)
    func actorHash(_ actor: Int) -> UInt64 {
        actorHashes.loadUnaligned(fromByteOffset: actor &* 8, as: UInt64.self)
    }

    /// The runs of a document's quotes, as `QuoteRuns` reads them.
    func quotes(of document: Int) -> UnsafeRawBufferPointer {
        let start = document == 0 ? 0 : Int(value(.quotes, document &- 1, as: UInt32.self))
        let end = Int(value(.quotes, document, as: UInt32.self))
        guard start < end, end <= quoteRuns.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: quoteRuns[start..<end])
    }

    /// Calls `body` with the numbers, from 0, of a document's actors, and whether it quotes them.
    @inline(__always)
    func forEachActor(of document: Int, _ body: (Int, Bool) -> Void) {
        let start = document == 0 ? 0 : Int(value(.actors, document &- 1, as: UInt32.self))
        let end = Int(value(.actors, document, as: UInt32.self))
        guard start < end, end <= actorLists.count else { return }
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: actorLists[start..<end]))
        while !reader.isAtEnd, !reader.failed {
            let listed = Int(reader.variable32())
            if listed &>> 1 < actors.count { body(listed &>> 1, listed & 1 == 1) }
        }
    }

    /// All that a document has.
    func document(_ number: Int) -> DocumentColumns {
        DocumentColumns(
            article: value(.article, number, as: UInt32.self), length: value(.length, number, as: UInt8.self),
            titleWords: value(.titleWords, number, as: UInt16.self),
            published: value(.published, number, as: Int64.self), firstDay: value(.firstDay, number, as: Int32.self),
            lastDay: value(.lastDay, number, as: Int32.self), added: value(.added, number, as: UInt32.self),
            outlet: value(.outlet, number, as: UInt32.self), language: value(.language, number, as: UInt16.self),
            format: value(.format, number, as: UInt8.self), path: value(.path, number, as: UInt32.self),
            flags: value(.flags, number, as: UInt8.self))
    }
}

/// Names by number, from 1.
struct Names: Sendable {
    // As in Columns.
    private nonisolated(unsafe) let ends: UnsafeRawPointer
    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    let count: Int

    init?(_ reader: inout ByteReader) {
        count = Int(reader.fixed(UInt32.self))
        ends = reader.at
        let table = reader.bytes(count * 4)
        guard !reader.failed else { return nil }
        let size = count == 0 ? 0 : Int(table.loadUnaligned(fromByteOffset: count * 4 - 4, as: UInt32.self))
        bytes = reader.bytes(size)
        guard !reader.failed else { return nil }
    }

    /// The bytes of a name, none for 0 and for numbers that there are not.
    @inline(__always)
    func utf8(_ number: Int) -> UnsafeRawBufferPointer {
        guard number > 0, number <= count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = number == 1 ? 0 : Int(ends.loadUnaligned(fromByteOffset: number &* 4 &- 8, as: UInt32.self))
        let end = Int(ends.loadUnaligned(fromByteOffset: number &* 4 &- 4, as: UInt32.self))
        guard start <= end, end <= bytes.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// A name; nil for 0 and for numbers that there are not.
    func name(_ number: Int) -> String? {
        number > 0 && number <= count ? String(decoding: utf8(number), as: UTF8.self) : nil
    }
}
