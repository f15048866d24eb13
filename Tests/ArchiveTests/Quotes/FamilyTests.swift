import Foundation
import GRDB
import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles
import ReadoutSearch
import TestSupport
import Testing

@Suite struct FamilyTests {
    private static let pledge =
        "the northern ferry line will stay open through the winter and the fares will not rise before spring"

    @Test func quotesOfOneUtteranceAreAFamily() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Self.saying(Self.pledge), published: "2022-09-15")
        #expect(try await shelf.families() == [], "one alone is none")
        try await shelf.add("b", Self.saying("that " + Self.pledge, .indirect), published: "2022-09-16")
        try await shelf.add("c", Self.saying("Harbour dues for fishing boats are halved from next month on"))
        let all = try await shelf.quotes().items
        let family = all.compactMap(\.family)
        #expect(family.count == 2 && family == [all.map(\.id).min(), all.map(\.id).min()], "called by its least quote")
        for quote in all where quote.family != nil {
            #expect(try await shelf.said(family: quote.id).count == 2, "asked for by any of its quotes")
        }
        try await shelf.archive.commit([.forgotten(path: "a")])
        #expect(try await shelf.families() == [], "what is left is alone")
    }

    @Test func whatAnArticleSaysNowCounts() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Self.saying(Self.pledge), published: "2022-09-15")
        try await shelf.add("b", Self.saying("The museum opens its new wing on Sunday"), published: "2022-09-15")
        #expect(try await shelf.families() == [])
        try await shelf.add("b", Self.saying(Self.pledge), published: "2022-09-15")
        #expect(try await shelf.families() == [["a", "b"]])
        try await shelf.add("b", Self.saying("The museum opens its new wing on Sunday"), published: "2022-09-15")
        #expect(try await shelf.families() == [])
    }

    @Test func anAnalysisMadeAnewPlacesItsQuotes() async throws {
        let folder = try TemporaryFolder()
        var shelf: Shelf? = try Shelf(in: folder)
        let told = Self.saying(Self.pledge)
        for path in ["a", "b"] {
            let file = Told.of { $0.say(told.text) }.file(published: "2022-09-15", version: Analyzer.version - 1)
            try await shelf?.add(path, file)
        }
        try shelf?.execute("DELETE FROM desk WHERE key = 'analysis_version'")
        try shelf?.archive.close()
        shelf = nil
        let again = try Shelf(in: folder)
        #expect(try await again.families() == [])
        while try await again.archive.analyzeOlderArticles(
            limit: 1, with: { _ in .found(CodedAnalysis(told.analysis).message) })
        {}
        #expect(try await again.families() == [["a", "b"]])
        #expect(try await again.archive.read { try $0.tally() }.quotes == 2)
    }

    @Test(arguments: [21, 22, 23] as [UInt64])
    func familiesAreTheSameInWhateverOrderArticlesComeAndGo(_ seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let (shelf, fresh) = (try Shelf(), try Shelf())
        var told: [String: (told: Told, published: String?)] = [:]
        func random() -> Told {
            Told.of { told in
                for speaker in ["Mara Aurel", "Milo Brand"] { told.name(speaker) }
                for _ in 0..<Int.random(in: 0..<5, using: &generator) {
                    // Cut at one end or both, so that what is alike is no relation of equivalence.
                    let words = Self.statements.randomElement(using: &generator)!.split(separator: " ")
                    let first = Int.random(in: 0..<6, using: &generator)
                    let last = words.count - Int.random(in: 0..<6, using: &generator)
                    told.quote(
                        words[first..<last].joined(separator: " "),
                        by: ["Mara Aurel", "Milo Brand", nil].randomElement(using: &generator)!,
                        kind: Quote.Kind.allCases.randomElement(using: &generator)!)
                }
                told.say("Copy \(Int.random(in: 0..<1_000_000, using: &generator))")
            }
        }
        for round in 0..<120 {
            // Several changes in one commit, and of one article more than one.
            let paths = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                "f\(Int.random(in: 0..<14, using: &generator))"
            }
            for path in paths {
                if told[path] != nil, Int.random(in: 0..<4, using: &generator) == 0 {
                    _ = try await shelf.archive.commit([.forgotten(path: path)])
                    told[path] = nil
                } else {
                    let date = ["2022-09-14", "2022-09-16", "2022-09-20", nil].randomElement(using: &generator)!
                    told[path] = (random(), date)
                }
            }
            try await shelf.addTogether(
                Set(paths).sorted().compactMap { path in
                    told[path].map { (path, $0.told.file(published: $0.published)) }
                })
            guard round % 20 == 19 else { continue }
            for path in try await fresh.archive.read({ try $0.files(in: nil, limit: 100, offset: 0) }).map(\.path) {
                _ = try await fresh.archive.commit([.forgotten(path: path)])
            }
            #expect(try fresh.rows("quote_key") == 0 && fresh.rows("kin") == 0, "nothing is left behind")
            for (path, (told, published)) in told.sorted(by: { $0.key > $1.key }) {
                try await fresh.add(path, told, published: published)
            }
            let (families, wanted) = (try await shelf.families(), try await fresh.families())
            #expect(families == wanted, "round \(round)")
            #expect(try shelf.rows("quote_key") == fresh.rows("quote_key"), "round \(round)")
            #expect(!wanted.isEmpty, "round \(round): there is something to compare")
        }
    }

    private static let statements = [
        pledge,
        "our country will not join any military alliance while I am president of this republic and commander of its army",
        "the harbour council has spent eleven million crowns on a bridge that nobody in the old town ever asked for",
        "ferry line will stay open through the winter although the harbour council has spent eleven million crowns",
    ]

    private static func saying(_ words: String, _ kind: Quote.Kind = .direct) -> Told {
        Told.of {
            $0.name("Mara Aurel")
            $0.quote(words, by: "Mara Aurel", kind: kind)
        }
    }
}

extension Shelf {
    /// The files of the quotes of each family, in the order of their names.
    func families() async throws -> [[String]] {
        var families: [Int: [String]] = [:]
        for quote in try await quotes(limit: 1000).items {
            if let family = quote.family { families[family, default: []].append(quote.article.path) }
        }
        return families.values.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Takes several files in, in one commit.
    func addTogether(_ files: [(path: String, content: ReadFile)]) async throws {
        guard !files.isEmpty else { return }
        let waiting = try await archive.commit(files.map { .pending(path: $0.path, stamp: Self.stamp()) })
        let first = waiting.tally.clock - files.count + 1
        _ = try await archive.commit(
            files.enumerated().map { place, file in
                .indexed(
                    path: file.path, Change.Reading(stamp: Self.stamp(), reader: 1, claim: first + place),
                    content: file.content)
            })
    }

    func rows(_ table: String) throws -> Int {
        try DatabaseQueue(path: archive.path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}
