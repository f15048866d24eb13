// Families of quotes, measured.
//
// families-bench pairs < PAIRS      decides pairs: lines of "id", then twice speaker, form, cue, day, words
// families-bench families < QUOTES  lines of "id", speaker, form, cue, day, words; prints each quote's family
// families-bench growth             what families cost as quotes come, on made-up quotes
//
// Fields are parted by tabs; days count from 1970-01-01.

import Glibc
import ReadoutAnalysis
import ReadoutStories

/// The fields of a quote from `at` on.
func utterance(_ fields: [String], _ at: Int, _ reader: inout UtteranceReader) -> Utterance {
    reader.utterance(
        words: fields[at + 4], form: Quote.Kind(rawValue: fields[at + 1]) ?? .indirect,
        speaker: fields[at].isEmpty ? nil : fields[at], cue: fields[at + 2], published: Int(fields[at + 3]))
}

/// Lines of standard input, at tabs.
func lines(_ body: ([String]) -> Void) {
    while let line = readLine() {
        body(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
}

/// Seconds of the processor so far.
func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

var reader = UtteranceReader()
switch CommandLine.arguments.dropFirst().first {
case "pairs":
    lines { fields in
        let (one, other) = (utterance(fields, 1, &reader), utterance(fields, 6, &reader))
        let meet = UtteranceKeys(one).meets(UtteranceKeys(other))
        print(
            fields[0], UtteranceLink.isOne(one, other) ? 1 : 0, meet ? 1 : 0, UtteranceLink.explain(one, other),
            separator: "\t")
    }
case "families":
    var families = QuoteFamilies(MemoryStore())
    var ids: [Int] = []
    var keyCount = 0
    let before = seconds()
    lines { fields in
        guard let id = Int(fields[0]) else { return }
        let utterance = utterance(fields, 1, &reader)
        let keys = UtteranceKeys(utterance)
        keyCount += keys.values.count
        try? families.add(id, utterance, keys)
        families.store.insert(id, utterance, keys)
        ids.append(id)
    }
    let time = seconds() - before
    for id in ids { if let family = families.store.family(of: id) { print(id, family, separator: "\t") } }
    print("# \(ids.count) quotes, \(keyCount) keys, \(families.store.read.value) read, \(time) s")
case "growth":
    // As many quotes a day from 1,000 speakers.
    var growth = Growth(speakers: 1_000)
    var families = QuoteFamilies(MemoryStore())
    var (made, kept, read, keyCount) = (0.0, 0.0, 0, 0)
    let perDay = Int(CommandLine.arguments.dropFirst(2).first ?? "") ?? 1_000
    print("quotes\tµs to make one\tµs to relate one\tread of others\tkeys\tin families")
    for id in 1...100_000 {
        let start = seconds()
        let utterance = growth.quote(day: 18_000 + id / perDay, &reader)
        let keys = UtteranceKeys(utterance)
        made += seconds() - start
        families.store.insert(id, utterance, keys)
        keyCount += keys.values.count
        let before = seconds()
        try? families.add(id, utterance, keys)
        kept += seconds() - before
        guard id % 20_000 == 0 else { continue }
        let reads = families.store.read.value
        print(
            id, made / 20_000 * 1e6, kept / 20_000 * 1e6, Double(reads - read) / 20_000, Double(keyCount) / Double(id),
            families.store.families.count, separator: "\t")
        (made, kept, read) = (0, 0, reads)
    }
default:
    print("usage: families-bench pairs | families | growth")
    exit(2)
}
