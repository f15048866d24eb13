import ReadoutAnalysis
import Testing

private let sco = "Shanghai Cooperation Organization"

@Suite struct RelationFinderTests {
    @Test(arguments: [
        (
            "Formed in 2001 by China and Kazakhstan to fight smuggling, the SCO was long obscure.",
            [
                "China · founder of · \(sco) since 2001", "China · member of · \(sco) since 2001",
                "Kazakhstan · founder of · \(sco) since 2001", "Kazakhstan · member of · \(sco) since 2001",
            ]
        ),
        (
            "The SCO – set up in 2001 in Lenz by the leaders of China – met again.",
            ["China · founder of · \(sco) since 2001", "China · member of · \(sco) since 2001"]
        ),
        (
            "The SCO, founded by China and Russia, met again.",
            [
                "China · founder of · \(sco)", "China · member of · \(sco)", "Russia · founder of · \(sco)",
                "Russia · member of · \(sco)",
            ]
        ),
        ("Marten Dvorak founded the Open Harbor in 1998.", ["Marten Dvorak · founder of · Open Harbor since 1998"]),
        (
            "“No,” said Nora Quist, founder of the Tashkent-based think tank Open Harbor.",
            ["Nora Quist · founder of · Open Harbor", "Open Harbor · located in · Tashkent"]
        ),
        ("They met at Open Harbor, the think tank founded by Ilse Brandt.", ["Ilse Brandt · founder of · Open Harbor"]),
        ("Ilse Brandt, a retired baker who founded Open Harbor, left.", ["Ilse Brandt · founder of · Open Harbor"]),
        (
            "Weil, an analyst at Korvo Steel and founder of the group Open Harbor, left.",
            ["Tomas Weil · works for · Korvo Steel", "Tomas Weil · founder of · Open Harbor"]
        ),
        ("Open Harbor co-founder Nora Quist left.", ["Nora Quist · founder of · Open Harbor"]),
        ("Open Harbor was established in 2011 by Ilse Brandt.", ["Ilse Brandt · founder of · Open Harbor since 2011"]),
    ])
    func `founders, and that states who found are members`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("Turkey is a member of NATO.", ["Turkey · member of · NATO"]),
        ("Finland joined NATO in 2023.", ["Finland · member of · NATO since 2023"]),
        ("In 2004, Estonia joined the European Union.", ["Estonia · member of · European Union since 2004"]),
        ("Estonia has been a member of the EU since 2004.", ["Estonia · member of · European Union since 2004"]),
        ("Estonia, a member of NATO, agreed.", ["Estonia · member of · NATO"]),
        ("NATO member Turkey objected.", ["Turkey · member of · NATO"]),
        (
            "EU members such as Poland and Germany objected.",
            ["Poland · member of · European Union", "Germany · member of · European Union"]
        ),
        (
            "Leaders of the SCO, which includes India and four others, met.",
            ["India · member of · \(sco)"]
        ),
        (
            "Set up in 2001, the SCO consisted of China and Russia before expanding in 2017 to include India and Pakistan.",
            [
                "China · founder of · \(sco) since 2001", "China · member of · \(sco) since 2001",
                "Russia · founder of · \(sco) since 2001", "Russia · member of · \(sco) since 2001",
                "India · member of · \(sco) since 2017", "Pakistan · member of · \(sco) since 2017",
            ]
        ),
        (
            "The SCO grew. Under Weil, it gained in profile, with India and Pakistan joining in 2017.",
            ["India · member of · \(sco) since 2017", "Pakistan · member of · \(sco) since 2017"]
        ),
        (
            "India is a member of the Eurasian Council with Japan and Australia, a loose forum.",
            [
                "India · member of · Eurasian Council", "Japan · member of · Eurasian Council",
                "Australia · member of · Eurasian Council",
            ]
        ),
        (
            "They court the original members of the SCO – the republics of Kazakhstan and Tajikistan.",
            [
                "Kazakhstan · member of · \(sco)", "Kazakhstan · founder of · \(sco)",
                "Tajikistan · member of · \(sco)", "Tajikistan · founder of · \(sco)",
            ]
        ),
        (
            "The SCO began as a pact, but has expanded in recent years to include India, Pakistan and Iran.",
            ["India · member of · \(sco)", "Pakistan · member of · \(sco)", "Iran · member of · \(sco)"]
        ),
        (
            "The SCO met. The group includes India and Iran.",
            ["India · member of · \(sco)", "Iran · member of · \(sco)"]
        ),
        ("Belarus became the tenth member of the SCO in 2024.", ["Belarus · member of · \(sco) since 2024"]),
        (
            "The SCO met. Iran formally joined the group in 2023, and the bloc's newest member, Belarus, followed.",
            ["Iran · member of · \(sco) since 2023", "Belarus · member of · \(sco)"]
        ),
        ("They met NATO-member Turkey.", ["Turkey · member of · NATO"]),
        ("The SCO met. Iran was admitted as a full member in 2023.", ["Iran · member of · \(sco) since 2023"]),
        ("The SCO grew when India joined.", ["India · member of · \(sco)"]),
        ("The SCO met, and its members include India.", ["India · member of · \(sco)"]),
        (
            "They met at the SCO, a bloc of China, Russia and Iran.",
            ["China · member of · \(sco)", "Russia · member of · \(sco)", "Iran · member of · \(sco)"]
        ),
        (
            "Three of the SCO states – India, Iran and Russia – are members of OPEC.",
            [
                "India · member of · \(sco)", "Iran · member of · \(sco)", "Russia · member of · \(sco)",
                "India · member of · OPEC", "Iran · member of · OPEC", "Russia · member of · OPEC",
            ]
        ),
        ("The SCO met. Afghanistan is also an observer.", ["Afghanistan · observer of · \(sco)"]),
        ("Mongolia has observer status in the SCO.", ["Mongolia · observer of · \(sco)"]),
        ("SCO observer Mongolia came.", ["Mongolia · observer of · \(sco)"]),
        ("NATO admitted Poland in 1999.", ["Poland · member of · NATO since 1999"]),
        (
            "Founding member Iraq left OPEC talks; Iraq is a founding member of OPEC.",
            ["Iraq · member of · OPEC", "Iraq · founder of · OPEC"]
        ),
        ("Marten Dvorak joined Korvo Steel in 2019.", ["Marten Dvorak · works for · Korvo Steel since 2019"]),
        ("Nora Quist, a member of the Green Front, spoke.", ["Nora Quist · member of · Green Front"]),
        ("Turkey, which joined NATO in 1952, objected.", ["Turkey · member of · NATO since 1952"]),
        ("Since joining NATO in 2004, Estonia has armed.", ["Estonia · member of · NATO since 2004"]),
    ])
    func `who is a member or observer`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("Belarus will become a full member of the SCO.", ["Belarus · member of · \(sco) (expected)"]),
        ("The SCO met. Iran will become a full member at this summit.", ["Iran · member of · \(sco) (expected)"]),
        ("Sweden is expected to join NATO.", ["Sweden · member of · NATO (expected)"]),
        (
            "The SCO met. Another is expected to join this week with the admission of Belarus.",
            ["Belarus · member of · \(sco) (expected)"]
        ),
        ("Ukraine is not a member of NATO.", ["Ukraine · member of · NATO (denied)"]),
        ("Ukraine never joined NATO.", ["Ukraine · member of · NATO (denied)"]),
        ("Sweden refused to join NATO.", ["Sweden · member of · NATO (denied)"]),
        ("Sweden is no longer a member of the EU.", ["Sweden · member of · European Union (denied)"]),
        ("Ukraine wants to join NATO.", ["Ukraine · applicant to · NATO"]),
        ("Georgia applied in 2022 to join the EU.", ["Georgia · applicant to · European Union since 2022"]),
        ("Turkey seeks membership in the EU.", ["Turkey · applicant to · European Union"]),
        ("Ukraine's bid to join NATO stalled.", ["Ukraine · applicant to · NATO"]),
        ("Egypt left the SCO in 2020.", ["Egypt · member of · \(sco) until 2020"]),
        ("If Ukraine joined NATO, much would change.", []),
        ("Could Ukraine join NATO?", []),
        ("Ukraine might join NATO.", []),
        ("Russia warned that Ukraine could become a member of NATO.", []),
        ("Sweden helped Finland join NATO.", []),
        ("Leaders of Turkey joined NATO officials.", []),
        ("Germany was a member of the SCO.", []),
        ("It opposes the possible entry of Ukraine into NATO.", []),
        ("He warned against German withdrawal from the EU.", []),
        ("The Lenz Rescue Crew and Korvo Steel joined Orlan Group workers.", []),
    ])
    func `what is denied, expected, wished or only thought of`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("Iran is a member of the SCO, Dvorak said.", ["Iran · member of · \(sco) by Marten Dvorak"]),
        ("Dvorak said that Iran is a member of the SCO.", ["Iran · member of · \(sco) by Marten Dvorak"]),
        ("According to Ilse Brandt, Iran joined the SCO.", ["Iran · member of · \(sco) by Ilse Brandt"]),
        ("“Iran is a member of the SCO,” said Nora Quist.", ["Iran · member of · \(sco) by Nora Quist"]),
        ("Dvorak said Iran would join the SCO.", ["Iran · member of · \(sco) (expected) by Marten Dvorak"]),
        ("“Iran is a member of the SCO.”", []),
    ])
    func `in whose words it is said`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text).filter { !$0.contains("leader") } == expected)
    }

    @Test(arguments: [
        ("Russian President Marten Dvorak spoke.", ["Marten Dvorak · leader of · Russia"]),
        ("Chinese leader Tomas Weil spoke.", ["Tomas Weil · leader of · China"]),
        ("Chancellor Ilse Brandt of Germany spoke.", ["Ilse Brandt · leader of · Germany"]),
        ("Nora Quist, CEO of Korvo Steel, spoke.", ["Nora Quist · leader of · Korvo Steel"]),
        ("Korvo Steel CEO Nora Quist spoke.", ["Nora Quist · leader of · Korvo Steel"]),
        ("Tomas Weil, the Turkish prime minister, spoke.", ["Tomas Weil · leader of · Turkey"]),
        ("Turkey's prime minister, Tomas Weil, spoke.", ["Tomas Weil · leader of · Turkey"]),
        ("NATO Secretary-General Ilse Brandt spoke.", ["Ilse Brandt · leader of · NATO"]),
        ("the president of Poland, Tomas Weil, spoke.", ["Tomas Weil · leader of · Poland"]),
        ("President of Russia Marten Dvorak spoke.", ["Marten Dvorak · leader of · Russia"]),
        ("Polish head of state Tomas Weil spoke.", ["Tomas Weil · leader of · Poland"]),
        ("Tomas Weil became president of Poland in 2015.", ["Tomas Weil · leader of · Poland since 2015"]),
        ("Korvo Steel grew, but its president, Nora Quist, resigned.", ["Nora Quist · leader of · Korvo Steel"]),
        ("Nora Quist, the head of the Paris think tank Open Harbor, spoke.", ["Nora Quist · leader of · Open Harbor"]),
        ("Former Russian President Marten Dvorak spoke.", []),
        ("Marten Dvorak, a former president of Poland, spoke.", []),
        ("Russian opposition leader Marten Dvorak spoke.", []),
        ("Marten Dvorak, chief executive officer of Lenz, Oregon-based Korvo, spoke.", []),
        ("Weil, chairman of the Eurasian Council trade and finance panel, spoke.", []),
        (
            "Weil, a trader whose uncle, Nora Quist, was president of Poland until 2005, spoke.",
            ["Nora Quist · leader of · Poland until 2005"]
        ),
        (
            "Weil, founder and president of Korvo Steel, spoke.",
            ["Tomas Weil · founder of · Korvo Steel", "Tomas Weil · leader of · Korvo Steel"]
        ),
        ("Korvo Steel paid for a loan which closed and was led by Nora Quist.", []),
        ("Dvorak heads the Lenz operation.", []),
        ("Weil, who was lieutenant governor of Oregon, spoke.", []),
        ("Tomas Weil was president of Poland.", []),
    ])
    func `who leads what`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("said Marten DvorakSenior fellow at the Velmar Institute.", ["Marten Dvorak · works for · Velmar Institute"]),
        ("Nora Quist, a spokeswoman for Korvo Steel, spoke.", ["Nora Quist · works for · Korvo Steel"]),
        (
            "Tomas Weil, professor of modern history at the University of Lenz in Tbilisi, wrote.",
            ["Tomas Weil · works for · University of Lenz", "University of Lenz · located in · Tbilisi"]
        ),
        ("Turkish Foreign Minister Ilse Brandt spoke.", ["Ilse Brandt · works for · Turkey"]),
        ("Korvo Steel vice president Ilse Brandt spoke.", ["Ilse Brandt · works for · Korvo Steel"]),
        ("Weil, then an analyst at Korvo Steel, won.", []),
        ("Weil had worked for Korvo Steel.", []),
        ("It was worse than that of the Korvo Steel chief, Weil said.", []),
        ("Weil, Korvo Steel's chief safety writer, won.", ["Tomas Weil · works for · Korvo Steel"]),
        ("They met the district Green Front chairman Weil.", []),
        ("In five years as a Korvo Steel coach, Weil won.", []),
        ("Oregon Green Front spokesman Weil won.", []),
        ("Ilse Brandt, a former analyst at Korvo Steel, spoke.", []),
        ("Tomas Weil of the Velmar Institute agreed.", ["Tomas Weil · works for · Velmar Institute"]),
        (
            "Tomas Weil, a fellow at the Asia Project at the Velmar Institute, spoke.",
            ["Tomas Weil · works for · Asia Project", "Tomas Weil · works for · Velmar Institute"]
        ),
        ("The Daily Signal's Nora Quist disagreed.", ["Nora Quist · works for · Daily Signal"]),
        ("Nora Quist works for the Daily Signal.", ["Nora Quist · works for · Daily Signal"]),
    ])
    func `whom somebody works for`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("They met in Samarkand, Uzbekistan.", ["Samarkand · located in · Uzbekistan"]),
        ("in the Uzbek city of Samarkand", ["Samarkand · located in · Uzbekistan"]),
        ("in Uzbekistan's ancient Silk Road city of Samarkand", ["Samarkand · located in · Uzbekistan"]),
        ("in the Kazakh capital Astana", ["Astana · located in · Kazakhstan"]),
        ("Astana, the capital of Kazakhstan, froze.", ["Astana · located in · Kazakhstan"]),
        ("Korvo Steel, based in Lenz, closed.", ["Korvo Steel · located in · Lenz"]),
        (
            "Based in Lenz, Oregon, Korvo Steel closed.",
            ["Korvo Steel · located in · Lenz"]
        ),
        ("They stopped in Velmar, Lenz in Oregon and Tashkent.", []),
        ("Korvo Steel is headquartered in Germany.", ["Korvo Steel · located in · Germany"]),
        ("The SCO, which has its headquarters in Lenz, met.", ["\(sco) · located in · Lenz"]),
        ("India's Velmar Institute agreed.", ["Velmar Institute · located in · India"]),
        ("He went to Samarkand, Uzbekistan and Kazakhstan.", []),
        ("It won in Oregon, Velmar, Georgia and Lenz.", []),
        ("He works in Lenz, Germany's oldest port.", ["Lenz · located in · Germany"]),
        ("Weil of Lenz, Germany's largest bank, spoke.", []),
        ("Despite the talks in Samarkand, China has not moved.", []),
        ("He met Weil in Samarkand in Uzbekistan.", ["Samarkand · located in · Uzbekistan"]),
    ])
    func `where things lie`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test(arguments: [
        ("Russia and its ally Belarus drilled.", ["Belarus · ally of · Russia"]),
        ("US allies such as Japan agreed.", ["Japan · ally of · United States"]),
        ("Russia’s invasion of Ukraine went on.", ["Russia · at war with · Ukraine"]),
        ("since Russia invaded Ukraine in 2022", ["Russia · at war with · Ukraine since 2022"]),
        ("Iraq's 1990 invasion of Kuwait failed.", ["Iraq · at war with · Kuwait since 1990"]),
        ("The EU imposed sanctions on Belarus in 2020.", ["European Union · sanctions · Belarus since 2020"]),
        (
            "The EU, which in 2020 imposed some of the harshest sanctions against Belarus, met.",
            ["European Union · sanctions · Belarus since 2020"]
        ),
        ("US sanctions against Iran bite.", ["United States · sanctions · Iran"]),
        ("He called for EU sanctions against Iran.", []),
        (
            "trade between China and Central Asia grew.", ["China · trades with · Central Asia"]
        ),
        ("India buys oil and gas from Russia.", ["India · trades with · Russia"]),
        ("Belarus punished Iraq after its 1990 invasion of Kuwait.", []),
        ("Russia went on with its war against Ukraine.", ["Russia · at war with · Ukraine"]),
        ("China's trade with Russia grew.", ["China · trades with · Russia"]),
        ("China is Germany's largest trading partner.", ["China · trades with · Germany"]),
        ("Poland borders Ukraine.", ["Poland · borders · Ukraine"]),
        ("Finland shares a long border with Russia.", ["Finland · borders · Russia"]),
        ("Mongolia and China met. They share a border.", ["Mongolia · borders · China"]),
        ("Turkey praised its ally Poland.", ["Poland · ally of · Turkey"]),
        ("the China-India border dispute", ["China · borders · India"]),
        ("Russia's border with Finland closed.", ["Russia · borders · Finland"]),
    ])
    func `allies, wars, sanctions, trade and borders`(text: String, expected: [String]) {
        #expect(RelationCase.relations(text) == expected)
    }

    @Test func `no English rule fires on other languages`() {
        #expect(RelationCase.relations("NATO member Turkey objected.", language: "de").isEmpty)
    }
}
