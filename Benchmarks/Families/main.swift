import Glibc
import ReadoutAnalysis
import ReadoutStories

// pairs: families-bench pairs < TSV
var reader = UtteranceReader()
while let line = readLine() {
    let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    // id, speaker, kind, cue, day, words, speaker, kind, cue, day, words
    let a = reader.utterance(
        words: f[5], speaker: f[1].isEmpty ? nil : f[1], kind: nil, cue: f[3], published: Int(f[4]))
    let b = reader.utterance(
        words: f[10], speaker: f[6].isEmpty ? nil : f[6], kind: nil, cue: f[8], published: Int(f[9]))
    let keys = UtteranceKeys(a).meets(UtteranceKeys(b))
    print(f[0], UtteranceLink.isOne(a, b) ? 1 : 0, keys ? 1 : 0, UtteranceLink.explain(a, b), separator: "\t")
}
