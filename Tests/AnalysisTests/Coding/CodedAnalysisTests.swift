import ReadoutAnalysis
import Testing
import TestSupport

@Suite struct CodedAnalysisTests {
    private static let text = "Präsidentin Mara Ōkami traf am 3. Mai in Łódź rund 1 200 Menschen. Ōkami führt Aurelia."

    /// An analysis of places anywhere in the text, in any order.
    static func random(_ generator: inout SeededGenerator, text: String = text) -> Analysis {
        let boundaries = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
        func range() -> Range<Int> {
            let ends = [boundaries.randomElement(using: &generator)!, boundaries.randomElement(using: &generator)!]
            return ends.min()!..<ends.max()!
        }
        let actors: [(String, ActorKind)] = [
            ("Mara Ōkami", .person), ("Łódź", .place), ("Aurelia", .state), ("Aurelia", .organization), ("x", .person),
        ]
        let dates: [String?] = [
            nil, "2022", "0007", "2022-09", "2022-12-31", "1999-02-30", "2022-09-15T14:30:00Z", "2022-W37", "20220915",
            "2022-13", "9999-12-31",
        ]
        let values = [
            0, 1, 0.1, 2.5, 99.99, 1e15, 1e300, -3, -0.0, 1.0 / 3, 4_503_599_627_370_496, .leastNonzeroMagnitude,
        ]
        let units = [nil, "percent", "USD", "parsec", ""]
        func some<T>(_ list: [T]) -> T { list.randomElement(using: &generator)! }
        func count() -> Int { Int.random(in: 0..<6, using: &generator) }
        var analysis = Analysis()
        for _ in 0..<count() {
            let actor = some(actors)
            analysis.mentions.append(
                Mention(
                    actor: actor.0, kind: actor.1, range: range(), role: Bool.random(using: &generator) ? range() : nil)
            )
        }
        for _ in 0..<count() {
            analysis.dates.append(
                DateMention(
                    range: range(), value: some(dates), until: some(dates), isAnchored: .random(using: &generator)))
        }
        for _ in 0..<count() {
            analysis.figures.append(
                Figure(
                    range: range(), value: some(values), until: some([nil, 7, 8.25]), unit: some(units),
                    hedge: some([nil] + Figure.Hedge.allCases), about: some([nil, range()])))
        }
        for _ in 0..<count() {
            analysis.relations.append(
                Relation(
                    subject: some(actors).0, relation: some(RelationName.allCases), object: some(["Nowhere", "x"]),
                    since: some(dates), until: some(dates), polarity: some(Relation.Polarity.allCases),
                    attributedTo: some([nil, "Mara Ōkami", "Somebody"]), range: range()))
        }
        return analysis
    }

    @Test func whatIsCodedComesBack() throws {
        var generator = SeededGenerator(seed: 5)
        for round in 0..<2_000 {
            let analysis = Self.random(&generator)
            let coded = try #require(CodedAnalysis(message: CodedAnalysis(analysis, version: 3).message), "\(round)")
            #expect(coded.version == 3)
            let decoded = try #require(coded.analysis(of: Self.text), "round \(round): \(analysis)")
            #expect(decoded == analysis, "round \(round)")
        }
    }

    @Test func damagedBytesGiveNothingOrPlacesOfTheText() {
        var generator = SeededGenerator(seed: 6)
        let bytes = Array(Self.text.utf8)
        func isWhole(_ range: Range<Int>) -> Bool {
            range.upperBound <= bytes.count
                && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
        }
        var survived = 0
        for round in 0..<20_000 {
            var message = CodedAnalysis(Self.random(&generator)).message
            switch round % 4 {
            case 0: message = Array(message.prefix(Int.random(in: 0...message.count, using: &generator)))
            case 1: message += [UInt8.random(in: 0...255, using: &generator)]
            case 2: message = message.map { _ in UInt8.random(in: 0...255, using: &generator) }
            default:
                for _ in 0..<3 {
                    message[Int.random(in: 0..<message.count, using: &generator)] = .random(
                        in: 0...255, using: &generator)
                }
            }
            guard let analysis = CodedAnalysis(message: message)?.analysis(of: Self.text) else { continue }
            survived += 1
            let ranges =
                analysis.mentions.flatMap { [$0.range, $0.role].compactMap(\.self) } + analysis.dates.map(\.range)
                + analysis.figures.flatMap { [$0.range, $0.about].compactMap(\.self) } + analysis.relations.map(\.range)
            #expect(ranges.allSatisfy(isWhole), "round \(round): \(ranges)")
        }
        #expect(survived > 100)
    }

    @Test func anotherTextDoesNotTakePlacesThatItHasNot() {
        let analysis = Analysis(mentions: [Mention(actor: "Mara", kind: .person, range: 2..<6)])
        let coded = CodedAnalysis(analysis)
        #expect(coded.analysis(of: "A Mara.") == analysis)
        #expect(coded.analysis(of: "A M") == nil)
        #expect(coded.analysis(of: "AÄBÖÜ.") == nil, "a place that begins within a character")
    }

    @Test func namesThatAreNoLinesAreLeftOut() {
        let long = String(repeating: "x", count: 513)
        for name in ["", "two\nlines", long] {
            let analysis = Analysis(
                mentions: [Mention(actor: name, kind: .person, range: 0..<1)],
                relations: [Relation(subject: name, relation: .borders, object: "A", range: 0..<1)])
            #expect(CodedAnalysis(analysis).analysis(of: "text") == Analysis(), "\(name.prefix(12))")
        }
    }

    @Test func anAnalysisIsSmall() {
        var analysis = Analysis()
        for place in 0..<40 {
            let actor = "Actor Number \(place % 10)"
            analysis.mentions.append(Mention(actor: actor, kind: .person, range: place * 50..<place * 50 + 12))
        }
        for place in 0..<10 {
            analysis.dates.append(DateMention(range: place * 200..<place * 200 + 9, value: "2022-09-1\(place)"))
        }
        #expect(CodedAnalysis(analysis).message.count < 420)
    }
}
