/// Sorts the actors of documents into postings, and writes them.
enum ActorInversion {
    /// Writes the field `actors`.
    static func write(_ columns: borrowing ColumnsWriter, _ pen: inout SegmentPen) {
        var terms = ByteTable()
        // For each actor where its terms end in `termsOf`.
        var ends: [Int] = [0]
        var termsOf: [UInt32] = []
        for number in 0..<columns.actors.count {
            let bytes = columns.actors[number]
            if let kind = bytes.first.flatMap(IndexedActor.Kind.init(rawValue:)) {
                for term in ActorKey.terms(kind, String(decoding: bytes.dropFirst(), as: UTF8.self)) {
                    termsOf.append(UInt32(truncatingIfNeeded: term.withUnsafeBytes { terms.number(of: $0) }))
                }
            }
            ends.append(termsOf.count)
        }
        var inverter = Inverter<UInt32>(keys: terms.count)
        columns.forEachActor { _, actor, _ in
            for place in ends[actor]..<ends[actor + 1] { inverter.count(Int(termsOf[place])) }
        }
        inverter.beginPlacing()
        columns.forEachActor { document, actor, isQuoted in
            for place in ends[actor]..<ends[actor + 1] {
                inverter.place(Int(termsOf[place]), UInt32(truncatingIfNeeded: document) << 1 | (isQuoted ? 1 : 0))
            }
        }
        for term in terms.sorted() where !inverter[term].isEmpty {
            pen.begin(.actors)
            let found = inverter[term]
            var at = 0
            while at < found.count {
                let document = found[at] >> 1
                var isQuoted = false
                while at < found.count, found[at] >> 1 == document {
                    if found[at] & 1 == 1 { isQuoted = true }
                    at += 1
                }
                pen.encoder.add(document, frequency: 1, isQuoted ? .quoted : [])
            }
            pen.end(.actors, terms[term])
        }
    }
}
