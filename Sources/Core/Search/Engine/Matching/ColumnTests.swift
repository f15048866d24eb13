internal import ReadoutText

extension ColumnTest {
    /// The question to a segment's columns that a filter of a query is; nil for what is no filter.
    init?(_ query: Query, _ columns: Columns) {
        switch query {
        case .dates(let range):
            self = .days(
                from: range.first.map { Int32($0.number) } ?? .min,
                through: range.last.map { Int32($0.number) } ?? .max)
        case .added(let range):
            self = .added(
                from: range.first.map { UInt32(clamping: $0.number * 86400) } ?? 0,
                through: range.last.map { UInt32(clamping: $0.number * 86400 + 86399) } ?? .max)
        case .outlet(let name):
            let wanted = QueryPlan.surfaces(name).map { Folding.term(of: $0) }
            self = .outlets(Self.numbers(columns.outlets) { Self.has($0, wanted) })
        case .language(let code):
            let wanted = Array(code.lowercased().utf8)
            self = .languages(
                Self.numbers(columns.languages) { tag in
                    let tag = tag.map(Self.lowercased)
                    return tag == wanted || tag.starts(with: wanted + [UInt8(ascii: "-")])
                })
        case .format(let name):
            let wanted = Array(name.lowercased().utf8)
            self = .formats(Self.numbers(columns.formats) { $0.map(Self.lowercased) == wanted })
        case .path(let part):
            let wanted = part.utf8.map(Self.lowercased)
            self = .paths(Self.numbers(columns.paths) { Self.contains($0, wanted) })
        case .copy: self = .isCopy
        default: return nil
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// For each number of a name, from 0, whether the name is wanted.
    private static func numbers(_ names: Names, _ isWanted: (UnsafeRawBufferPointer) -> Bool) -> [Bool] {
        (0...names.count).map { $0 > 0 && isWanted(names.utf8($0)) }
    }

    /// Whether the words of a name have these side by side.
    private static func has(_ name: UnsafeRawBufferPointer, _ wanted: [[UInt8]]) -> Bool {
        guard !wanted.isEmpty else { return false }
        let words = QueryPlan.surfaces(String(decoding: name, as: UTF8.self)).map { Folding.term(of: $0) }
        return words.contains(wanted)
    }

    /// Whether a path has a part, ASCII letters in any case.
    private static func contains(_ path: UnsafeRawBufferPointer, _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard path.count >= part.count else { return false }
        for start in 0...(path.count - part.count) where lowercased(path[start]) == first {
            var place = 1
            while place < part.count, lowercased(path[start + place]) == part[place] { place += 1 }
            if place == part.count { return true }
        }
        return false
    }
}
