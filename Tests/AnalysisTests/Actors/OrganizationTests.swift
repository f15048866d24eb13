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

    @Test func `days, nations and offices are no actors`() {
        let (_, mentions) = mentions("On Tuesday Western diplomats and a French Senior Fellow spoke English in March.")
        #expect(mentions.filter { !$0.isDemonym } == [])
    }
}
