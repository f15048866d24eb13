import ReadoutSearch
import TestSupport
import Testing

@Suite("Any text at all as a query")
struct QueryPropertyTests {
    @Test("Random queries are read or refused at a valid byte, and what is understood means the same", arguments: 0..<8)
    func randomQueries(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var parsed = 0
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...14, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            if try check(text) { parsed += 1 }
        }
        #expect(parsed > 300)
    }

    @Test("Random bytes are read or refused at a valid byte", arguments: 0..<4)
    func randomBytes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            _ = try check(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("Random scalars are read or refused at a valid byte", arguments: 0..<4)
    func randomScalars(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                let top: UInt32 = Bool.random(using: &random) ? 0x2FF : 0x10FFFF
                text.append(Unicode.Scalar(UInt32.random(in: 0...top, using: &random)) ?? "(")
            }
            _ = try check(String(text))
        }
    }

    /// Parses `text` under both kinds of match; true where the first makes sense of it.
    private func check(_ text: String) throws -> Bool {
        var makesSense = false
        for match in [Match.any, .all] {
            do {
                let query = try Self.parser(match).parse(text)
                for again in Match.allCases {
                    let same = try QueryParser.onDay("2024-02-29", match: again).parse(query.understood)
                    #expect(same == query, "\(text.debugDescription) understood as \(query.understood)")
                }
                _ = query.positiveTerms
                makesSense = true
            } catch let error as QueryError where error.query == text {
                let bytes = Array(text.utf8)
                let isBoundary =
                    error.at == bytes.count
                    || (error.at >= 0 && error.at < bytes.count && bytes[error.at] & 0xC0 != 0x80)
                #expect(isBoundary, "\(text.debugDescription): byte \(error.at)")
                #expect(!error.message.isEmpty)
                makesSense = false
            }
        }
        return makesSense
    }

    private static func parser(_ match: Match) throws -> QueryParser {
        var parser = try QueryParser.onDay("2022-09-16", match: match)
        parser.savedQueries = { ["saved": "a (b OR title:\"c d\")", "x": "since:2021 -e", "loop": "query:loop"][$0] }
        return parser
    }

    private static let pieces = [
        " ", " ", " ", " ", "a", "Xi", "é", "e\u{301}", "\u{301}", "上海", "U.S.", "no-limits", "’s", "OR", " OR ",
        " AND ",
        "AND", " NOT ", "NOT", "(", ")", "(", ")", "(a b)", "\"", "\"no limits\"", "“", "”", "«", "»", "-", " -", "--",
        "*",
        "title:", "text:", "outlet:", "path:", "date:", "since:", "until:", "is:", "is:copy", "by:", ":", "://", "2022",
        "2022-09", "..",
        "2022-13", "yesterday", "today", "&", "…", "😀", "\u{A0}", "\0", "\u{200D}", "\r\n", "\u{600}", ",", "1,000",
        "x*", "=", "=x", "=\"", "?", "ab?", "w?r", "*ab", "~", "~5", "\"a b\"~5", "lang:", "de", "german", "format:",
        "pdf",
        "added:", "\"last week\"", "last-7-days", "query:", "saved", "loop", "北京会谈", "cease-fire", "don't", "l’accord",
        "RFE/RL", "D-OR", "EU:s", "_", "'", "ﬁ", "ｗ", "สวัสดี", ".", "/", "’", "s", "11", "000", "5", ":", "·",
        "\u{2009}", "ｶ", "ﾞ", "京", "צ", "-", "\u{AD}", "l'",
        "९", "\u{345}", "№", "²", "ﷺ",
    ]
}
