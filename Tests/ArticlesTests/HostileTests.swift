import ReadoutArticles
import Testing

@Suite("Hostile files")
struct HostileTests {
    static let texts: [String] = [
        String(repeating: "a", count: 1 << 20),
        String(repeating: "word ", count: 50_000),
        String(repeating: "\n", count: 1 << 18) + "They met.",
        String(repeating: "x\n", count: 50_000),
        String(repeating: "[", count: 10_000) + "They met.",
        String(repeating: "*", count: 10_001) + "They met.",
        String(repeating: "*a ", count: 50_000),
        String(repeating: "<a", count: 10_000),
        String(repeating: "](", count: 10_000),
        String(repeating: "> ", count: 10_000) + "They met.",
        String(repeating: "By A B\n", count: 10_000),
        String(repeating: "(Reuters) ", count: 10_000),
        "---\ntitle: never closed\n" + String(repeating: "key: value\n", count: 10_000),
        "---\n- a\n- b\n---\n",
        "By ", "By", "©", "(c)", "/", "//", "(", "()", "[", "[]", "-", "—", "- -", ":", "Source:", "Source: ", "2022",
        "2022-",
        "September", "September 99, 2022", "99/99/9999 25:99", "1:", "Published:", "By  ,  and  ,", "(AP)", "AP) —",
        "— They met",
        "99999999999999999999", "\u{FEFF}\u{FEFF}", "a\u{301}\u{301}", "# ", "#", "##", "```", "``` \n They met",
        "<!-- They met",
        "A — (", "A (B", "MALSK (", "MALSK, (AP) —", "MALSK /", "MALSK /X", "/X/", "https://", "www.", "https:// a- b",
    ]

    @Test("are read or refused, in bounded time, and what is read is sound", arguments: texts.indices)
    func survive(index: Int) {
        let bytes = Array(HostileTests.texts[index].utf8)
        for name in ["a.txt", "a.md"] {
            for verbatim in [false, true] {
                guard let file = try? Samples.read(bytes, name: name, verbatim: verbatim) else { continue }
                let text = Array(file.articles[0].text.utf8)
                var end = 0
                for range in file.articles[0].paragraphs {
                    let isSound = range.lowerBound >= end && range.upperBound <= text.count && !range.isEmpty
                    #expect(isSound, "text \(index) as \(name): \(range)")
                    end = range.upperBound
                }
            }
        }
    }

    @Test("made of random pieces are read or refused", arguments: 0..<10)
    func random(seed: Int) {
        let pieces: [[UInt8]] =
            [
                "By ", "A B", "September 15, 2022", "\n", "\n\n", "MALSK", " (AP) ", "—", " - ", "/The X/", "Source: ",
                "https://x.y/",
                "Copyright (c) 2022", ".", "”", "“", "# ", "---\n", "title: ", "[a](b)", "*", "_", "`", "```\n", "<b>",
                "&amp;", "|",
                "\r\n", "They met and they parted in the end. ", "Read more: ", "Published: ", "14:30 GMT", "\u{FEFF}",
                "é",
            ].map { Array($0.utf8) } + [[0xE2], [0x80], [0xFF], [0xC2], [0x9D], [0x00]]
        var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes += pieces[Int(state >> 33) % pieces.count]
            }
            for name in ["a.txt", "a.md"] {
                guard let file = try? Samples.read(bytes, name: name) else { continue }
                let text = Array(file.articles[0].text.utf8)
                for range in file.articles[0].paragraphs {
                    #expect(String(validating: text[range], as: UTF8.self) != nil, "seed \(seed): \(bytes)")
                }
            }
        }
    }
}
