internal import GRDB
import ReadoutText
import TestSupport
import Testing

@testable import ReadoutArchive

/// Holds what is ours against what FTS5 does itself.
@Suite struct FullTextDifferentialTests {
    private static let tokenizer = "unicode61 remove_diacritics 2 separators '₺₽₾₿'"

    private static let words = [
        "run", "running", "runs", "Runner", "the", "The", "of", "a", "A", "as", "is", "biology", "biological",
        "biologies",
        "accessibly", "accessible", "ahhed", "ah", "Präsident", "prasident", "Pra\u{308}sident", "it’s", "it's",
        "o'clock",
        "don't", "3.5", "G20", "20", "2022-09-15", "東京", "東京タワー", "タワー", "🚀", "👩‍🚀", "₺5", "€5", "café", "cafe\u{301}",
        "ΑΘΗΝΑ", "αθήνα", "हिन्दी", "Việt", "İstanbul", "istanbul", "ISTANBUL", "ǅ", "Straße", "ﬁn", "x\u{300}\u{301}",
        "\u{301}",
        "—", "…", "e-mail", "AT&T", "U.S.", "Москва", "москву", "\u{E000}", "\u{1F1E9}", "٣", "ノ\u{3099}", "नि", "eed",
        "ies", "ie",
    ]
    private static let gaps = [" ", " ", " ", ", ", "-", "’", "\n", ". ", "", "/", "\u{200D}", "\u{A0}"]

    private static func text(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in words.randomElement(using: &random)! + gaps.randomElement(using: &random)! }.joined()
    }

    /// Words, phrases and beginnings, as a query asks for them.
    private static func phrases(_ random: inout SeededGenerator) -> [(text: String, prefix: Bool)] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
            let count = Bool.random(using: &random) ? 1 : Int.random(in: 2...3, using: &random)
            let text = (0..<count).map { _ in words.randomElement(using: &random)! }.joined(separator: " ")
            guard count == 1, Int.random(in: 0..<3, using: &random) == 0 else { return (text, false) }
            return (String(text.prefix(Int.random(in: 1...4, using: &random))), true)
        }
    }

    private static func expression(_ phrases: [(text: String, prefix: Bool)], _ random: inout SeededGenerator) -> String
    {
        phrases.map { "\"\($0.text)\"" + ($0.prefix ? " *" : "") }
            .reduce("") {
                $0.isEmpty ? $1 : "(\($0)) \(["OR", "OR", "AND", "NOT"].randomElement(using: &random)!) \($1)"
            }
    }

    @Test func charactersAreToWordsWhatTheyAreToFTS5() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize=\"\(Self.tokenizer)\")")
            try db.execute(sql: "CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
            for block in 0..<0x300 {
                let scalars = (block << 8..<(block + 1) << 8).compactMap { Unicode.Scalar(UInt32($0)) }
                let text = scalars.map { $0.value == 0 ? "" : "\($0) q\($0)q " }.joined()
                try db.execute(sql: "DELETE FROM t; INSERT INTO t VALUES (?)", arguments: [text])
                let expected = try String.fetchAll(db, sql: "SELECT term FROM v ORDER BY offset")
                #expect(Self.folded(text) == expected, "U+\(String(block << 8, radix: 16)) and after")
            }
        }
    }

    private static func folded(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var scanner = WordScanner()
        var words: [String] = []
        while let word = scanner.next(in: bytes.span) {
            var folded: [UInt8] = []
            WordScanner.fold(word, in: bytes.span, into: &folded)
            words.append(String(decoding: folded, as: UTF8.self))
        }
        return words
    }

    @Test func stemsAreThoseOfFTS5() throws {
        let endings = [
            "", "s", "es", "ies", "ed", "eed", "ing", "y", "e", "ational", "tional", "enci", "anci", "izer", "abli",
            "bly",
            "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism", "iveness", "fulness", "ousness",
            "aliti",
            "iviti", "biliti", "logy", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "al", "ance",
            "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate",
            "ous",
            "ive", "ize", "ll", "hh", "zz", "é",
        ]
        var random = SeededGenerator(seed: 3)
        var words: [String] = []
        while words.count < 20_000 {
            let start = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                "aeiouybcdhlmnstwxzж".randomElement(using: &random)!
            }
            let word = String(start) + endings.randomElement(using: &random)! + endings.randomElement(using: &random)!
            if !word.isEmpty { words.append(word) }
        }
        let queue = try DatabaseQueue()
        let expected = try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize=\"porter \(Self.tokenizer)\")")
            try db.execute(sql: "CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
            try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: [words.joined(separator: " ")])
            return try String.fetchAll(db, sql: "SELECT term FROM v ORDER BY offset")
        }
        let stemmer = PorterStemmer()
        var stems: [String] = []
        for word in words {
            var stem = Array(Self.folded(word)[0].utf8)
            stemmer.stem(&stem)
            stems.append(String(decoding: stem, as: UTF8.self))
        }
        #expect(stems.count == expected.count)
        for (word, (ours, theirs)) in zip(words, zip(stems, expected)) {
            #expect(ours == theirs, "\(word)")
        }
    }

    @Test func whatIsHighlightedIsWhatFTS5Highlights() throws {
        var random = SeededGenerator(seed: 7)
        let queue = try DatabaseQueue()
        try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize=\"porter \(Self.tokenizer)\")")
            for _ in 0..<1500 {
                let text = Self.text(30, &random)
                let phrases = Self.phrases(&random)
                let match = phrases.map { "(\"\($0.text)\"" + ($0.prefix ? " *)" : ")") }.joined(separator: " OR ")
                try db.execute(sql: "DELETE FROM t; INSERT INTO t VALUES (?)", arguments: [text])
                let marked = try String.fetchOne(
                    db, sql: "SELECT highlight(t, 0, char(1), char(2)) FROM t WHERE t MATCH ?", arguments: [match])
                var highlighter = Highlighter()
                for phrase in phrases { highlighter.add(phrase.text, prefix: phrase.prefix) }
                let ours = highlighter.ranges(in: Array(text.utf8).span)
                #expect(ours == Self.ranges(marked ?? text), "\(match) in \(text)")
            }
        }
    }

    /// The bytes that FTS5's marks enclose, by their place in the text without them.
    private static func ranges(_ marked: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var at = 0
        var start = 0
        for byte in marked.utf8 {
            switch byte {
            case 1: start = at
            case 2: ranges.append(start..<at)
            default: at += 1
            }
        }
        return ranges
    }

    @Test func scoresAreThoseOfBM25() throws {
        var random = SeededGenerator(seed: 11)
        let queue = try DatabaseQueue()
        let lengths = ArticleLengths()
        try queue.write { db in
            try lengths.register(db)
            try db.execute(
                sql: """
                    CREATE TABLE article(id INTEGER PRIMARY KEY);
                    CREATE VIRTUAL TABLE searched USING fts5(title, text, tokenize="porter \(Self.tokenizer)")
                    """)
            for _ in 0..<300 {
                let title = Bool.random(using: &random) ? Self.text(5, &random) : nil
                let text = Self.text(Int.random(in: 0...60, using: &random), &random)
                try db.execute(sql: "INSERT INTO searched(title, text) VALUES (?, ?)", arguments: [title, text])
                try db.execute(sql: "INSERT INTO article DEFAULT VALUES")
            }
            for number in 0..<400 {
                let phrases = Self.phrases(&random)
                var match = Self.expression(phrases, &random)
                if number % 5 == 0 { match = "{title} : (\(match))" }
                for joined in [false, true] {
                    let from = joined ? "searched JOIN article ON article.id = searched.rowid" : "searched"
                    let condition = "searched MATCH ?" + (joined ? " AND article.id % 2 = 0" : "")
                    let expected = try Row.fetchAll(
                        db,
                        sql:
                            "SELECT searched.rowid, -bm25(searched, 4.0, 1.0) AS score FROM \(from) WHERE \(condition) "
                            + "ORDER BY score DESC, searched.rowid", arguments: [match])
                    let best = try RankedHits(capacity: number % 2 == 0 ? 10 : 1000, everything: !joined)
                    let sql =
                        joined
                        ? "SELECT readout_rank(searched, ?) FROM \(from) WHERE \(condition)"
                        : "SELECT 1 FROM searched WHERE readout_rank(searched, ?) AND searched MATCH ?"
                    let statement = try db.cachedStatement(sql: sql)
                    statement.setUncheckedArguments([nil, match])
                    try best.run(statement, db)
                    #expect(best.total == expected.count, "\(match)")
                    #expect(best.hits.count == min(expected.count, number % 2 == 0 ? 10 : 1000))
                    for (hit, row) in zip(best.hits, expected) {
                        #expect(abs(hit.score - (row[1] as Double)) < 1e-9, "\(match)")
                    }
                }
            }
        }
    }

    @Test func whatFailsIsSaidInWords() throws {
        let queue = try DatabaseQueue()
        let lengths = ArticleLengths()
        try queue.write { db in
            try lengths.register(db)
            try db.execute(sql: "CREATE VIRTUAL TABLE searched USING fts5(title, text)")
            let best = try RankedHits(capacity: 1, everything: true)
            let statement = try db.makeStatement(
                sql: "SELECT 1 FROM searched WHERE readout_rank(searched, ?) AND searched MATCH ?")
            statement.setUncheckedArguments([nil, "\"open"])
            let error = #expect(throws: DatabaseError.self) { try best.run(statement, db) }
            #expect(error?.message?.contains("unterminated string") == true)
        }
    }
}
