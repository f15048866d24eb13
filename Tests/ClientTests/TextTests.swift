import Testing

@testable import readout
import ReadoutJSON

@Suite("Text on a terminal")
struct TextTests {
    @Test(
        "holds nothing that the terminal would obey",
        arguments: [
            ("plain", "plain"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
            ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"), ("a\nb\tc\r\n", "a b c  "),
            ("\u{7F}\u{0}", "\u{FFFD}\u{FFFD}"),
            ("evil\u{202E}txt.exe", "eviltxt.exe"), ("\u{FEFF}é中😀", "é中😀"), ("a\u{2028}b\u{85}c", "a b c"),
            ("\u{90}q\u{9C}", "\u{FFFD}q\u{FFFD}"),
        ])
    func printable(text: String, shown: String) {
        // Scalars, since "\r\n" is one character.
        #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
        #expect(!text.printable.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test("keeps its lines and tabs where those are wanted")
    func lines() {
        #expect("a\tb\n\u{1B}c\n".printableLines == "a\tb\n\u{FFFD}c\n")
    }

    @Test(
        "takes as many columns as the terminal gives it",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中文", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("😀", 2),
            ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("“—”", 3), ("ﬀ", 1), ("Ａ", 2), ("。", 2), ("ｱ", 1), ("a\u{200B}b", 2), ("a\u{AD}b", 2),
            ("❤\u{FE0F}", 2), ("Ж", 1), ("ש\u{5B8}", 1), ("नि", 1),
        ])
    func columns(text: String, columns: Int) {
        #expect(text.columns == columns)
    }

    @Test(
        "is wrapped between words and beside wide characters",
        arguments: [
            ("", 10, [""]), ("one two three", 7, ["one two", "three"]), ("one two three", 100, ["one two three"]),
            ("  one \n\n two\t", 10, ["one two"]),
            ("http://very.long/address x", 8, ["http://very.long/address", "x"]),
            ("中文字符处理", 6, ["中文字", "符处理"]), ("中文，字", 4, ["中", "文，", "字"]), ("ab中文", 4, ["ab中", "文"]),
            ("éé éé éé", 5, ["éé éé", "éé"]), ("1234 5678", 9, ["1234 5678"]), ("1234 5678", 8, ["1234", "5678"]),
        ])
    func wrap(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(Styled(text), columns: columns).map { $0.runs.map(\.text).joined() } == lines)
    }

    @Test(
        "is broken behind slashes where it is a path",
        arguments: [
            ("a/b.txt", 10, ["a/b.txt"]), ("folder/of-the/desk.txt", 15, ["folder/of-the/", "desk.txt"]),
            ("/a/b", 2, ["/", "a/", "b"]), ("one two/three", 8, ["one two/", "three"]),
        ])
    func path(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(Styled(text), columns: columns, isPath: true).map { $0.runs.map(\.text).joined() } == lines)
    }

    @Test("keeps its styles when it is wrapped, and escapes only where colour is wanted")
    func styles() {
        let text = Styled("one ") + Styled("two three", .match) + Styled(", four")
        var coloured = Page(width: 20, color: true)
        coloured.paragraph(text, label: "- ", indent: 2)
        #expect(coloured.text == "- one \u{1B}[1;33mtwo three\u{1B}[0m,\n  four\n")
        var plain = Page(width: 20, color: false)
        plain.paragraph(text, label: "- ", indent: 2)
        #expect(plain.text == "- one two three,\n  four\n")
    }

    @Test(
        "is highlighted by bytes",
        arguments: [
            ([2..<4], "é|é|ab"), ([0..<2], "|é|éab"), ([3..<5], "é|éa|b"), ([0..<6], "|ééab|"), ([2..<2], "ééab"),
            ([4..<9], "ééab"),
            ([-1..<2], "ééab"), ([2..<4, 0..<2], "é|é|ab"), ([0..<2, 4..<5], "|é|é|a|b"), ([0..<2, 2..<4], "|é||é|ab"),
            ([], "ééab"),
        ] as [([Range<Int>], String)])
    func highlights(spans: [Range<Int>], marked: String) {
        let styled = Styled.highlighted("ééab", spans, .match)
        #expect(styled.runs.map { $0.style == .match ? "|\($0.text)|" : $0.text }.joined() == marked)
    }

    @Test("stands in columns, numbers to the right, also beside wide characters")
    func table() {
        var page = Page()
        page.table([["中文", "7", "a"], ["b", "12", "c d"]], right: [1], indent: 1)
        #expect(page.text == " 中文   7  a\n b     12  c d\n")
    }

    @Test("goes on below itself in the last column, where that is too long")
    func longCell() {
        var page = Page(width: 30)
        page.table([["1", "one two three four five six"], ["22", "x"]])
        #expect(page.text == "1   one two three four five\n    six\n22  x\n")
    }

    @Test("takes as many lines as the terminal gives it")
    func rows() {
        var page = Page(width: .max, color: true)
        page.line(Styled("0123456789", .bold))
        page.line()
        page.line(Styled("0123456789") + Styled("0", .match))
        #expect(page.rows(width: 10) == 4)
        #expect(page.rows(width: 5) == 6)
        #expect(Page().rows(width: 80) == 0)
    }

    @Test("as JSON for a terminal has its controls escaped, and is the same JSON")
    func json() {
        let json = Array("{\"a\":\"\u{9B}2J\u{7F}é\u{A0}\"}".utf8)
        #expect(
            String(decoding: PrintableJSON.escapingControls(json), as: UTF8.self)
                == "{\"a\":\"\\u009b2J\\u007fé\u{A0}\"}")
        #expect(PrintableJSON.escapingControls([0x22, 0xC2]) == [0x22, 0xC2])
    }

    @Test(
        "is coloured on terminals, unless NO_COLOR says otherwise",
        arguments: [
            (Terminal.Color.auto, true, nil, "xterm", true), (.auto, false, nil, "xterm", false),
            (.auto, true, "1", "xterm", false),
            (.auto, true, "", "xterm", true), (.auto, true, nil, "dumb", false), (.always, false, "1", "dumb", true),
            (.never, true, nil, "xterm", false),
        ] as [(Terminal.Color, Bool, String?, String?, Bool)])
    func colors(choice: Terminal.Color, isTerminal: Bool, noColor: String?, term: String?, colors: Bool) {
        #expect(Terminal.colors(choice, isTerminal: isTerminal, noColor: noColor, term: term) == colors)
    }
}

@Suite("Amounts")
struct AmountTests {
    @Test(
        "of things have separators and a plural",
        arguments: [
            (0, "0 files"), (1, "1 file"), (999, "999 files"), (1000, "1,000 files"), (-1_234_567, "-1,234,567 files"),
        ])
    func counts(number: Int, text: String) {
        #expect(Amount.count(number, "file") == text)
    }

    @Test(
        "of bytes",
        arguments: [
            (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (9949, "9.9 kB"), (9950, "10 kB"), (999_499, "999 kB"),
            (999_500, "1.0 MB"), (12_345_678, "12 MB"), (Int.max, "9.2 EB"),
        ])
    func bytes(number: Int, text: String) {
        #expect(Amount.bytes(number) == text)
    }

    @Test(
        "of time",
        arguments: [
            (0.000321, "321 µs"), (0.0042, "4.2 ms"), (0.042, "42 ms"), (0.9996, "1.0 s"), (3.21, "3.2 s"),
            (42, "42 s"), (100, "2 min"), (7200, "2 h"),
        ])
    func seconds(value: Double, text: String) {
        #expect(Amount.seconds(value) == text)
    }

    @Test(
        "of what is done fill a bar only when all is done",
        arguments: [
            (0.0, "░░░░"), (0.5, "██░░"), (0.999, "███░"), (1, "████"), (7, "████"), (-1, "░░░░"), (.nan, "░░░░"),
        ])
    func bar(share: Double, text: String) {
        #expect(Amount.bar(share, width: 4) == text)
    }

    @Test(
        "of a clock are as precise as they were",
        arguments: [
            ("2022-09-15T14:30:05Z", "2022-09-15 14:30 UTC"), ("2022-09-15T14:30:05.123Z", "2022-09-15 14:30 UTC"),
            ("2022-09-15T08:40:00", "2022-09-15 08:40"), ("2022-09-15", "2022-09-15"), ("2022", "2022"), ("", ""),
            ("2022-09-15T14:30:00+08:00", "2022-09-15 14:30 +08:00"), ("2022-09-15T08:40", "2022-09-15 08:40"),
            ("2022-09-15T14:30:05.25-0330", "2022-09-15 14:30 -03:30"),
            ("2022-09-15T14:30+01", "2022-09-15 14:30 +01:00"),
            ("2022-09-15T14:30:00+00:00", "2022-09-15 14:30 UTC"), ("2022-09-15T14:30Z", "2022-09-15 14:30 UTC"),
            ("2022-09-15T14:30:00 CET", "2022-09-15T14:30:00 CET"), ("2022-09-15T14", "2022-09-15T14"),
            ("2022-09-15T14:30:00+8", "2022-09-15T14:30:00+8"),
        ])
    func time(text: String, shown: String) {
        #expect(Amount.time(text) == shown)
    }

    @Test(
        "of a list say which are shown",
        arguments: [
            (0..<20, 71, "1–20 of "), (0..<1, 71, "1 of "), (70..<71, 71, "71 of "), (0..<3, 3, ""), (0..<0, 3, ""),
            (1000..<1020, 1200, "1,001–1,020 of "),
        ])
    func range(shown: Range<Int>, total: Int, text: String) {
        #expect(Amount.range(shown, of: total) == text)
    }

    @Test(
        "in an explanation have two decimals",
        arguments: [
            ("BM25 7.712329609800341 of \"dam\", title × 4", "BM25 7.71 of \"dam\", title × 4"),
            ("1.005 -0.019999 12.5 3", "1.00 -0.02 12.5 3"),
            ("a.bcdef 1.2.3456 ..... 0.999", "a.bcdef 1.2.3456 ..... 1.00"),
            ("", ""), ("1.", "1."),
        ])
    func rounded(text: String, shown: String) {
        #expect(Amount.rounded(text) == shown)
    }
}

@Suite("Progress")
struct ProgressTests {
    @Test("counts what was done, and what comes meanwhile")
    func counts() {
        var progress = Progress()
        for (pending, time) in [(100, 0.0), (60, 1), (80, 2), (30, 3)] { progress.update(pending: pending, time: time) }
        #expect(progress.done == 90 && progress.pending == 30)
        #expect(progress.rate == 30)
        #expect(
            progress.line(width: 60) == "███████████████████░░░░░░ 90 of 120 files  30/s  1.0 s left")
    }

    @Test("has no rate before there is one, and no bar where there is no room")
    func narrow() {
        var progress = Progress()
        progress.update(pending: 1000, time: 5)
        #expect(progress.rate == nil)
        #expect(progress.line(width: 16) == "0 of 1,000 file")
        #expect(progress.line(width: 80).columns <= 80)
    }

    @Test("forgets how fast it was long ago")
    func window() {
        var progress = Progress()
        for second in 0...100 {
            progress.update(pending: second < 50 ? 10_000 - second * 100 : 5050 - second, time: Double(second))
        }
        #expect(progress.rate == 1)
    }
}
