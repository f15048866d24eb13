import Testing

@testable import readoutd

@Suite("Parameters of the methods that ask the analysis")
struct AnalysisParameterTests {
    @Test(
        "A unit is percent, a currency's code or a noun",
        arguments: [
            ("percent", true), ("USD", true), ("day", true), ("square kilometer", true), ("kilowatt-hour", true),
            ("mètre", true), ("", false), ("%", false), ("$", false), ("10", false), ("day;", false), ("a\nb", false),
        ])
    func unit(unit: String, isUnit: Bool) {
        #expect(DeskAnswers.isUnit(unit) == isUnit)
    }

    @Test(
        "A name that is given to an actor is one line, not blank, and not endless",
        arguments: [
            ("Xi Jinping", true), ("上海合作组织", true), ("O'Neill", true), (String(repeating: "a", count: 256), true),
            ("", false), (" \u{A0}", false), ("a\nb", false), ("a\u{1B}b", false), ("a\u{2028}b", false),
            (String(repeating: "a", count: 257), false),
        ])
    func name(name: String, isName: Bool) {
        #expect(DeskAnswers.isName(ofActor: name) == isName)
    }
}
