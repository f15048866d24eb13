import ReadoutText
import Testing

@Suite struct CopyTests {
    /// An invented report of an agency, by its paragraphs.
    static let report = [
        """
        The harbour authority of Port Ellery said on Tuesday that it would close the northern basin for eleven weeks, \
        after divers found cracks in two of the lock gates that keep the water level for the grain terminals.
        """,
        """
        Marta Lindqvist, who has led the authority since 2019, told reporters that ships of more than 9,000 tonnes \
        would \
        have to unload at Varnow, 140 kilometres down the coast, until both gates had been replaced.
        """,
        """
        "We would rather lose one season than one crew," Lindqvist said, adding that the shipyard at Ostrava Bay had \
        offered to deliver the first gate by the end of October.
        """,
        """
        Traders at the Ellery exchange expect the closure to raise freight rates for wheat by some 12 percent. Two \
        cooperatives in the valley said they had already hired trains to move part of their harvest inland.
        """,
        """
        The locks were built in 1934 and last repaired after the flood of 1978. The regional government, which owns a \
        third of the port, promised 26 million crowns for the work and an inquiry into earlier inspections.
        """,
    ]
    /// Another desk's report of the same event, in its own words.
    static let otherAccount = [
        """
        Grain ships will have to steer clear of Port Ellery until autumn: cracked lock gates have forced officials \
        to shut \
        a large part of the harbour, leaving farmers in the valley wondering where to send their wheat.
        """,
        """
        Damage to the gates, some of which are almost ninety years old, was discovered during a routine dive. Harbour \
        chief Marta Lindqvist defended her decision, saying safety came before the season's income.
        """,
        """
        Larger freighters are being diverted to Varnow. Cooperatives are booking railway wagons instead, and brokers \
        predict that transport will become dearer by more than a tenth.
        """,
    ]
    static let foreign = [
        """
        A choir of four hundred children will open the summer festival in the castle gardens at Lomnice, the \
        organizers \
        announced, with tickets on sale from Friday at the town's bakery and the railway station.
        """,
        """
        The museum of clocks has bought a pendulum that once hung in the observatory of Brennau; visitors may see it \
        from \
        next month, between the sundials and the collection of the watchmaker Ilse Tannhoff.
        """,
    ]

    static func comparison(_ one: String, _ other: String) -> CopyComparison {
        let one = Array(one.utf8)
        let other = Array(other.utf8)
        return CopyComparison(CopyText(one.span), CopyText(other.span))
    }

    static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") }

    static let whole = text(report)

    @Test(arguments: [
        ("as it is", whole), ("in capitals", whole.uppercased()),
        ("without its last paragraphs", text(Array(report[..<3]))),
        ("without its first paragraph", text(Array(report[1...]))),
        ("with its paragraphs in another order", text(report.reversed())),
        ("with another opening", text(["PORT ELLERY (Gazette) - " + foreign[0]] + report[1...])),
        ("with a paragraph replaced", text([report[0], foreign[1], report[2], report[3], report[4]])),
        ("in a longer text", text([foreign[0]] + report + [foreign[1]])),
        (
            "with words replaced",
            whole.replacing("close", with: "shut").replacing("replaced", with: "renewed").replacing(
                "rather", with: "sooner"
            )
            .replacing("expect", with: "reckon").replacing("promised", with: "pledged")
        ),
        ("with another apostrophe and dashes", whole.replacing("\"", with: "”").replacing("-", with: "‑")),
    ])
    func whatRepeatsATextIsItsCopy(how: String, other: String) {
        #expect(Self.comparison(Self.whole, other).isCopy, "\(how)")
        #expect(Self.comparison(other, Self.whole).isCopy, "\(how), the other way round")
    }

    @Test(arguments: [
        ("another account of the event", text(otherAccount)), ("another event", text(foreign)), ("nothing", ""),
        ("a review of the week that has a paragraph of it", text([report[4]] + foreign + otherAccount + foreign)),
        ("a report that shares its background", text([foreign[0], otherAccount[0], otherAccount[1], report[4]])),
    ])
    func whatIsToldInOtherWordsIsNoCopy(what: String, other: String) {
        #expect(!Self.comparison(Self.whole, other).isCopy, "\(what)")
        #expect(!Self.comparison(other, Self.whole).isCopy, "\(what), the other way round")
    }

    static func moneyMarket(_ sum: String, _ yield: String, _ maturity: String) -> String {
        """
        The central bank will sell bills worth \(sum) million crowns from its portfolio tomorrow to absorb a surplus \
        in \
        the money market, dealers said. The bills will yield \(yield) percent and mature on \(maturity). The bank \
        said the \
        surplus was due to payments of the treasury to the regional governments and to the public holidays.
        """
    }

    @Test func reportsThatDifferOnlyInTheirFiguresAreNoCopies() {
        let one = Self.moneyMarket("400", "3.875", "April 17")
        #expect(Self.comparison(one, one).isCopy)
        #expect(!Self.comparison(one, Self.moneyMarket("650", "3.925", "May 8")).isCopy)
        let table = (1...12).map { "Wheat Region\($0) \($0 * 37 % 91).\($0) closed \($0 * 53 % 97)" }
        #expect(Self.comparison(table.joined(separator: "\n"), table.joined(separator: "\n")).isCopy)
        #expect(
            !Self.comparison(
                table.joined(separator: "\n"),
                ([table[0].replacing("37", with: "38")] + table[1...]).joined(separator: "\n")
            ).isCopy)
    }

    @Test func reportsOfOneFormAboutOthersAreNoCopies() {
        func dividend(_ company: String, _ place: String, _ sum: String, _ day: String) -> String {
            """
            \(company) said in \(place) that its board had declared a regular quarterly dividend of \(sum) cents a \
            share, \
            payable on \(day) to holders of record at the close of business, unchanged from the previous quarter.
            """
        }
        let one = dividend("Tannhoff Instruments", "Brennau", "14", "June 12")
        #expect(!Self.comparison(one, dividend("Lomnice Breweries", "Varnow", "22", "July 3")).isCopy)
    }

    static func tender(_ sum: String, _ weeks: String, _ day: String) -> String {
        """
        The treasury of Lomnice said it would offer \(sum) million crowns of \(weeks)-week notes at its regular tender \
        on \(day), and that bids must reach the counter of the state bank at Brennau before noon. The state bank will \
        take up what investors leave, at the average yield of the bids that were accepted.
        """
    }

    static func posting(_ company: String, _ sum: String) -> String {
        """
        \(company) said it raised the contract price that it pays for all grades of Varnow crude by fifty cents per \
        barrel, effective today. The increase brings the price for light coastal crude to \(sum) crowns. Lighter inland \
        grades were raised in step, while heavy crude from the southern fields stays where it was.
        """
    }

    static func ships(_ counts: [Int]) -> String {
        let elevators = [
            "Ellery North", "Lomnice Export", "Varnow Growers", "Tannhoff Grain", "Brennau River", "Ostrava Bay",
            "Ferin Valley", "Castle Quay", "Upper Basin", "Lower Basin",
        ]
        let lines = zip(elevators, counts).map { "Elevator \($0) berth loading \($1)" }
        return "Grain ships loading along the coast this morning, by elevator, the port authority reported:\n"
            + lines.joined(separator: "\n")
    }

    @Test(arguments: [
        ("a tender with another sum", tender("200", "13", "April 17"), tender("500", "13", "April 17")),
        ("a tender on another day", tender("200", "13", "April 17"), tender("200", "13", "April 24")),
        ("a tender whose sum is in words", tender("6 250", "13", "April 17"), tender("two", "13", "April 17")),
        ("another company's prices", posting("Tannhoff Petroleum", "18"), posting("Ellery Petroleum", "18")),
        ("another price", posting("Tannhoff Petroleum", "18.50"), posting("Tannhoff Petroleum", "17.85")),
        (
            "another day's ships", ships([1, 3, 2, 0, 4, 1, 5, 2, 0, 1]), ships([1, 5, 2, 0, 4, 2, 5, 2, 0, 1])
        ),
    ])
    func theNextReportOfASeriesIsNoCopy(what: String, one: String, other: String) {
        #expect(Self.comparison(one, one).isCopy, "\(what): repeated")
        #expect(!Self.comparison(one, other).isCopy, "\(what)")
        #expect(!Self.comparison(other, one).isCopy, "\(what), the other way round")
    }

    @Test func aFigureThatWasCorrectedInALongReportLeavesItACopy() {
        let corrected = Self.whole.replacing("140 kilometres", with: "104 kilometres")
        let comparison = Self.comparison(Self.whole, corrected)
        #expect(comparison.changedFigures == 1)
        #expect(comparison.isCopy)
        let changed = corrected.replacing("12 percent", with: "15 percent").replacing("26 million", with: "31 million")
        #expect(!Self.comparison(Self.whole, changed).isCopy)
    }

    @Test func aMisspeltNameAtTheBeginningLeavesACopy() {
        let misspelt = Self.posting("Tanhoff Petroleum", "18")
        let other = Self.comparison(
            Self.posting("Tannhoff Petroleum", "18") + Self.foreign[0], misspelt + Self.foreign[0])
        #expect(other.isOfAnother)
        #expect(other.isCopy)
    }

    /// Two words without end have as many places as words: each is not looked for at all of them.
    @Test func textsOfTwoWordsAreComparedInTheTimeOfOthers() {
        let text = String(repeating: "grain ships ", count: 20_000)
        #expect(Self.comparison(text, text).isCopy)
        #expect(!Self.comparison(text, String(repeating: "ships ships grain ", count: 20_000)).isCopy)
    }

    @Test func equallyLongTextsAreComparedTheSameBothWays() {
        for (one, other) in [
            (Self.report, Self.report.reversed()), (Self.report, [Self.report[1], Self.report[0]] + Self.report[2...]),
        ] {
            #expect(
                Self.comparison(Self.text(one), Self.text(other)) == Self.comparison(Self.text(other), Self.text(one)))
        }
    }

    @Test func headlinesAreNoCopies() {
        #expect(!Self.comparison("Port Ellery shuts basin over cracks", "Port Ellery shuts basin over cracks").isCopy)
        #expect(CopyKeys(CopyText(Array("Port Ellery shuts basin".utf8).span)).values.isEmpty)
    }

    @Test func copiesShareKeysAndOthersDoNot() {
        func keys(_ text: String) -> Set<Int32> { Set(CopyKeys(CopyText(Array(text.utf8).span)).values) }
        let all = keys(Self.whole)
        #expect(all.count == CopyKeys.count)
        #expect(keys(Self.whole.uppercased()) == all)
        #expect(keys(Self.text(Array(Self.report[1...]))).intersection(all).count >= 2)
        #expect(keys(Self.text(Self.otherAccount)).isDisjoint(with: all))
    }

    /// What an archive keeps must be found by every later version.
    @Test func aTextsKeysNeverChange() {
        let keys = CopyKeys(CopyText(Array(Self.report[4].utf8).span)).values
        #expect(
            keys == [
                -1_112_634_998, -980_879_100, -683_634_657, -372_515_315, -223_832_411, 402_145_427, 660_913_031,
                960_751_786, 1_275_393_466, 1_635_857_016,
            ])
    }

    @Test func bytesThatAreNoTextAreReadWithoutHarm() {
        var random = SystemRandomNumberGenerator()
        for count in [0, 1, 2, 3, 40, 400] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = CopyText(bytes.span)
            _ = CopyKeys(text)
            _ = CopyComparison(text, CopyText(Array(Self.whole.utf8).span))
        }
    }
}
