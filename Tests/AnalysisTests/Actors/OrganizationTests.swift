import ReadoutAnalysis
import Testing

@Suite struct OrganizationTests {
    @Test(arguments: [
        (
            "The Velmar Trade Organization (VTO) met on Monday. The VTO has nine members.",
            ["Velmar Trade Organization", "VTO", "VTO"], "Velmar Trade Organization"
        ),
        (
            "NATO met on Monday. The leaders of NATO agreed.", ["NATO", "NATO"], "NATO"
        ),
        (
            "The Orlan Endowment for Northern Peace published it. A fellow at the Orlan Endowment said so.",
            ["Orlan Endowment for Northern Peace", "Orlan Endowment"], "Orlan Endowment for Northern Peace"
        ),
        (
            "He works at the Center for Arctic and International Studies in London.",
            ["Center for Arctic and International Studies"], "Center for Arctic and International Studies"
        ),
        (
            "A source in the Ministry of External Affairs said so.", ["Ministry of External Affairs"],
            "Ministry of External Affairs"
        ),
    ])
    func `an organization has the longest name that the file gives`(text: String, forms: [String], actor: String) {
        #expect(named(text, .organization) == forms.map { $0 + "=" + actor })
    }

    @Test(arguments: [
        "The Orlan Accord (VTO) is old. They like the VTO.",
        "They wrote to @NATOfan and to #VTO about it.",
        "Orlan Endowment for Peace Day was in Velmar.",
        "Operation Northern Peace began there.",
        "She asked the Velmar County Recorder for it.",
        "Barbs and pleas filled the hall.",
        "Marten Orlan, D-N.Y., and Nora Dvorak, R-S.C., left.",
        "They like DACA and Social Security.",
    ])
    func `programs, handles, labels and plain words are no organizations`(text: String) {
        #expect(named(text, .organization) == [], "\(text)")
    }

    @Test func `a court has its circuit in its name`() {
        let text = "The Court of Appeals for the 9th Circuit met."
        #expect(
            named(text, .organization)
                == ["Court of Appeals for the 9th Circuit=Court of Appeals for the 9th Circuit"])
    }

    @Test func `a given name and a surname are a person, whatever the tagger says`() {
        #expect(named("They met Helen Velmarova in the rain.", .person) == ["Helen Velmarova=Helen Velmarova"])
    }

    @Test func `an abbreviation of a state is a place`() {
        #expect(named("They voted in SC again.", .place) == ["SC=SC"])
    }

    @Test func `days, nations and offices are no actors`() {
        let (_, mentions) = mentions("On Tuesday Western diplomats and a French Senior Fellow spoke English in March.")
        #expect(mentions.filter { !$0.isDemonym } == [])
    }
}
