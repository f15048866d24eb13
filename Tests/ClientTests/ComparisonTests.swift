import TestSupport
import Testing

@testable import readout

@Suite("What two sequences have in common")
struct SequenceDiffTests {
    private static func numbers(_ text: String) -> [Int] { text.utf8.map { Int($0) } }

    /// What is only in the first in lower case, only in the second in capitals, the same in dots.
    private static func shown(_ old: String, _ new: String) -> String {
        let (first, second) = (Array(old.utf8), Array(new.utf8))
        var shown = ""
        for hunk in SequenceDiff.hunks(from: numbers(old), to: numbers(new)) {
            switch hunk {
            case .same(let from, _): shown += String(repeating: ".", count: from.count)
            case .different(let from, let to):
                shown += String(decoding: first[from], as: UTF8.self)
                shown += String(decoding: second[to], as: UTF8.self).uppercased()
            }
        }
        return shown
    }

    @Test(
        "is found in their order",
        arguments: [
            ("", "", ""), ("abc", "abc", "..."), ("", "ab", "AB"), ("ab", "", "ab"), ("abc", "axc", ".bX."),
            ("abcd", "bcd", "a..."), ("abcd", "abcde", "....E"), ("abcxdef", "defxabc", "abcx...XABC"),
            ("ab", "ba", "a.A"),
            ("aabb", "abab", ".a.A."), ("xaxbx", "yaybyc", "xY.xY.xYC"), ("aaaa", "aa", "..aa"),
        ])
    func tables(old: String, new: String, expected: String) {
        #expect(Self.shown(old, new) == expected)
    }

    @Test("makes both sequences again, and leaves nothing the same at the borders of what differs")
    func random() {
        var generator = SeededGenerator(seed: 4)
        for round in 0..<2000 {
            let letters = round % 7 + 1
            func sequence() -> [Int] {
                (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                    Int.random(in: 0..<letters, using: &generator)
                }
            }
            let (old, new) = (sequence(), sequence())
            var (i, j) = (0, 0)
            var wasSame: Bool?
            for hunk in SequenceDiff.hunks(from: old, to: new) {
                switch hunk {
                case .same(let from, let to):
                    #expect(from.lowerBound == i && to.lowerBound == j && !from.isEmpty && old[from] == new[to])
                    #expect(wasSame != true)
                    (i, j, wasSame) = (from.upperBound, to.upperBound, true)
                case .different(let from, let to):
                    #expect(from.lowerBound == i && to.lowerBound == j && !(from.isEmpty && to.isEmpty))
                    #expect(wasSame != false)
                    (i, j, wasSame) = (from.upperBound, to.upperBound, false)
                }
            }
            #expect(i == old.count && j == new.count)
        }
    }

    @Test("is found soon in long sequences that have nothing or everything in common")
    func long() {
        let one = Array(0..<100_000)
        #expect(SequenceDiff.hunks(from: one, to: one).count == 1)
        #expect(SequenceDiff.hunks(from: one, to: one.map { $0 + 100_000 }).count == 1)
        #expect(
            SequenceDiff.hunks(from: Array(repeating: 1, count: 50_000), to: Array(repeating: 2, count: 50_000)).count
                == 1)
        #expect(SequenceDiff.hunks(from: one, to: one.reversed()).count > 1)
    }
}

@Suite("Two texts")
struct TextDiffTests {
    /// "=" so many sentences the same, "-" removed, "+" added, "~" another wording, with [what differs] marked.
    static func shown(_ old: String, _ new: String) -> [String] {
        let (first, second) = (Array(old.utf8), Array(new.utf8))
        func text(_ bytes: [UInt8], _ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func marked(_ bytes: [UInt8], _ range: Range<Int>, _ marks: [Range<Int>]) -> String {
            var shown = ""
            var at = range.lowerBound
            for mark in marks {
                shown += text(bytes, at..<mark.lowerBound) + "[" + text(bytes, mark) + "]"
                at = mark.upperBound
            }
            return shown + text(bytes, at..<range.upperBound)
        }
        return TextDiff.passages(from: first, to: second).map { passage in
            switch passage {
            case .same(let sentences, _, _): "= \(sentences)"
            case .removed(let range): "- " + text(first, range)
            case .added(let range): "+ " + text(second, range)
            case .changed(let from, let to, let removed, let added):
                "~ " + marked(first, from, removed) + " / " + marked(second, to, added)
            }
        }
    }

    @Test(
        "are held against one another sentence by sentence",
        arguments: [
            ("", "", []), ("One. Two.", "One.\n\n  Two.", ["= 2"]),
            ("One. Two.", "One. Three.", ["= 1", "- Two.", "+ Three."]),
            (
                "The dam will hold, he said. It rains.", "The dam would hold, he said. It rains.",
                ["~ The dam [will] hold, he said. / The dam [would] hold, he said.", "= 1"]
            ),
            (
                "No field will go dry.", "No field will go dry, she said.",
                ["~ No field will go dry. / No field will go dry[, she said]."]
            ),
            (
                "All left. The gauge at Veshnik is open.", "The gauge at Veshnik is shut. All left.",
                ["+ The gauge at Veshnik is shut.", "= 1", "- The gauge at Veshnik is open."]
            ),
            (
                "A first one here. The second one is here too.",
                "Something else altogether. The second one is here again too.",
                [
                    "- A first one here.", "+ Something else altogether.",
                    "~ The second one is here too. / The second one is here [again ]too.",
                ]
            ),
            (
                "“Nearly 1,000 days.”", "\"Nearly 1,000 days.\"",
                ["~ [“]Nearly 1,000 days.[”] / [\"]Nearly 1,000 days.[\"]"]
            ),
            ("他们昨天在会上见面。", "他们今天在会上见面。", ["~ 他们[昨]天在会上见面。 / 他们[今]天在会上见面。"]),
        ] as [(String, String, [String])])
    func tables(old: String, new: String, expected: [String]) {
        let found = Self.shown(old, new).map { $0.replacingSpaceAtMarks }
        #expect(found == expected.map { $0.replacingSpaceAtMarks })
    }

    @Test("tell where they are the same, by bytes")
    func spans() {
        let passages = TextDiff.passages(from: Array("Äh. Yes. No.".utf8), to: Array("Äh.  Yes. Why?".utf8))
        #expect(passages == [.same(sentences: 2, from: 0..<9, to: 0..<10), .removed(10..<13), .added(11..<15)])
    }

    @Test("of any bytes are compared without harm")
    func hostile() {
        let pieces: [[UInt8]] = [[0x2E], [0x20], [0xE2], [0x80], [0xFF], [0x0A], [0x41], [0xC2], [0xE3, 0x80]]
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<500 {
            func bytes() -> [UInt8] { (0..<40).flatMap { _ in pieces.randomElement(using: &generator)! } }
            _ = TextDiff.passages(from: bytes(), to: bytes())
        }
    }
}

extension String {
    /// A space counts as much inside a mark as outside.
    fileprivate var replacingSpaceAtMarks: String { replacing("[ ", with: " [").replacing(" ]", with: "] ") }
}
