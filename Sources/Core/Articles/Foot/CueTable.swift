/// Phrases to look for at the start of a line, by their first byte.
struct CueTable {
    private var byFirst: [[[UInt8]]]

    /// A table of phrases in the form that ``Swift/ArraySlice/folded`` gives lines.
    init(_ cues: [String]) {
        byFirst = Array(repeating: [], count: 256)
        for cue in cues {
            let bytes = Array(cue.utf8)[...].folded
            if let first = bytes.first { byFirst[Int(first)].append(bytes) }
        }
    }

    /// The phrase that `line` starts with, ending at a word's end; the first in the table's order.
    func match(_ line: Bytes) -> [UInt8]? {
        guard let first = line.first else { return nil }
        for cue in byFirst[Int(first)] where CueTable.starts(line, with: cue) {
            guard let last = cue.last, Ascii.isAlphanumeric(last), cue.count < line.count else { return cue }
            if !Ascii.isAlphanumeric(line[line.startIndex + cue.count]) { return cue }
        }
        return nil
    }

    /// Whether `line` starts with a phrase.
    func matches(_ line: Bytes) -> Bool { match(line) != nil }

    /// Whether `line` is a phrase.
    func contains(_ line: Bytes) -> Bool {
        guard let first = line.first else { return false }
        return byFirst[Int(first)].contains { $0.count == line.count && CueTable.starts(line, with: $0) }
    }

    private static func starts(_ line: Bytes, with cue: [UInt8]) -> Bool {
        guard cue.count <= line.count else { return false }
        var i = cue.count - 1
        while i >= 0 {
            if line[line.startIndex + i] != cue[i] { return false }
            i -= 1
        }
        return true
    }
}
