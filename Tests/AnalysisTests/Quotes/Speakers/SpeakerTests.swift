import ReadoutAnalysis
import Testing

@Suite struct SpeakerTests {
    @Test(
        "A source's head speaks, and not who hangs on it",
        arguments: [
            ("[Mira Orlan] <said> {it was late}.", "Mira Orlan"),
            ("[Orlan, president of Velmar Institute,] <said> {it was late}.", "Mira Orlan"),
            ("[Velmar Institute's president, Mira Orlan,] <said> {it was late}.", "Mira Orlan"),
            ("[The president of Velmar Institute, Mira Orlan,] <said> {it was late}.", "Mira Orlan"),
            ("[Green Front spokesman Marten Dvorak] <said> {it was late}.", "Marten Dvorak"),
            ("[Orlan's lawyer] <said> {it was late}.", "–"),
            ("[Orlan's lawyer, Marten Dvorak,] <said> {it was late}.", "Marten Dvorak"),
            ("[a spokesman for Orlan] <said> {it was late}.", "–"),
            ("[critics of Orlan] <say> {it was late}.", "–"),
            ("[the Orlan campaign] <said> {it was late}.", "–"),
            ("[Orlan and Dvorak] <said> {it was late}.", "–"),
            ("[Orlan, Dvorak and Brandt] <said> {it was late}.", "–"),
            ("[Neither Orlan nor Dvorak] <said> {it was late}.", "–"),
            ("[Orlan himself] <said> {it was late}.", "Mira Orlan"),
            ("[Orlan’s] <claim> {that it was late} came first.", "Mira Orlan"),
            ("[Mira OrlanSenior fellow at the Velmar Institute] <said> {it was late}.", "Mira Orlan"),
            ("[Mira Orlan Saturday] <said> {it was late}.", "Mira Orlan"),
            ("[Last week Korvo Steel] <said> {it was late}.", "Korvo Steel"),
            ("[Mira Orlan] <is accused of> {being late}.", "–"),
            ("[Mira Orlan (D), and Marten Dvorak] <said> {it was late}.", "–"),
            ("[an anti-war Green Front] <said> {it was late}.", "–"),
            ("[one of Dvorak's aides] <said> {it was late}.", "–"),
            ("[Velmar Institute's Mira Orlan] <said> {it was late}.", "Mira Orlan"),
        ])
    func head(_ marked: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked) == [speaker], "\(marked)")
    }

    @Test(
        "A government speaks for its state, and unnamed people for nobody",
        arguments: [
            ("[Beijing] <said> {it was late}.", "China"),
            ("[the Kremlin] <said> {it was late}.", "Russia"),
            ("[the Chinese government] <said> {it was late}.", "China"),
            ("[China's foreign ministry] <said> {it was late}.", "China"),
            ("[a Kremlin statement] <said> {it was late}.", "Russia"),
            ("[a statement from the Velmar Institute] <said> {it was late}.", "Velmar Institute"),
            ("[Chinese officials] <said> {it was late}.", "–"),
            ("[a source in China's ministry] <said> {it was late}.", "–"),
            ("[analysts] <say> {it was late}.", "–"),
            ("[a Velmar Institute poll] <found> {it was late}.", "–"),
            ("[Korvo Steel] <said> {it was late}.", "Korvo Steel"),
        ])
    func bodies(_ marked: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked) == [speaker], "\(marked)")
    }

    @Test(
        "A pronoun means the person who was subject or speaker before, where only one fits",
        arguments: [
            (
                "[Thomas Brandt] <said> {it was late}. [He] <added> {that he would go}.",
                ["Thomas Brandt", "Thomas Brandt"]
            ),
            ("[Thomas Brandt] <met> {Ilse Weil}. [She] <said> {it was late}.", ["Thomas Brandt", "Ilse Weil"]),
            ("Thomas Brandt won. Marten Dvorak lost. [He] <said> {it was late}.", ["Marten Dvorak"]),
            ("Thomas Brandt and Marten Dvorak met. [He] <said> {it was late}.", ["–"]),
            ("Thomas Brandt won, but Marten Dvorak lost. [He] <said> {it was late}.", ["–"]),
            ("“Marten Dvorak lies,” Thomas Brandt said. [He] <added> {that it was late}.", ["Thomas Brandt"]),
            ("[A spokesman for Brandt] <said> {no}. [He] <added> {that it was late}.", ["–", "–"]),
            (
                "Brandt came to Lenz, where he met the minister, [Marten Dvorak], and <said> {it was late}.",
                ["Thomas Brandt"]
            ),
            ("Thomas Brandt won. Then, [he] <said>, {it was late}.", ["Thomas Brandt"]),
            ("When Ilse Weil came, [she] <said> {it was late}.", ["Ilse Weil"]),
            ("Mr. Quist came late. [She] <said> {it was late}.", ["–"]),
            ("Mr. Quist came late. [He] <said> {it was late}.", ["Quist"]),
            ("Thomas Brandt asked Marten Dvorak about it. “It was late,” [he] <said> {}.", ["Marten Dvorak"]),
            (
                "Ilse Weil met Marten Dvorak. Asked if he left, Thomas Brandt paused. “No,” [he] <said> {}.",
                ["Thomas Brandt"]
            ),
            ("[Korvo Steel] <said> {it was late}. [It] <added> {that it was cold}.", ["Korvo Steel", "Korvo Steel"]),
            ("The Velmar Institute met. [The institute] <said> {it was late}.", ["Velmar Institute"]),
            (
                "[Beijing] moved, with Thomas Brandt beginning a trip in Lenz where he met the mayor, and <said> {so}.",
                ["Thomas Brandt"]
            ),
            ("Marten Dvorak won. Despite [his] <anger at> {the vote}, Thomas Brandt stayed.", ["Thomas Brandt"]),
            ("[They] <said> {it was late}.", ["–"]),
            ("[I] <said> {it was late}.", ["–"]),
        ])
    func pronouns(_ marked: String, _ speakers: [String]) {
        #expect(SpeakerCase.speakers(marked) == speakers, "\(marked)")
    }

    @Test(
        "A relative clause speaks for the name before it",
        arguments: [
            ("Mira Orlan, [who] <said> {it was late}, left.", "Mira Orlan"),
            ("Mira Orlan, a fellow in Lenz, [who] <said> {it was late}, left.", "Mira Orlan"),
            ("People [who] <said> {it was late} left.", "–"),
            ("Supporters of Mira Orlan [who] <said> {it was late} left.", "–"),
            ("A friend of Mira Orlan, [who] <said> {it was late}, left.", "–"),
            ("Korvo Steel, [which] <said> {it was late}, closed.", "Korvo Steel"),
        ])
    func relatives(_ marked: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked) == [speaker], "\(marked)")
    }

    @Test(
        "A description means the one whom the article gives that role, not far before",
        arguments: [
            ("Minister Marten Dvorak came. [The minister] <said> {it was late}.", "Marten Dvorak"),
            ("Minister Marten Dvorak came. [A minister] <said> {it was late}.", "–"),
            ("Minister Marten Dvorak came. [The senator] <said> {it was late}.", "–"),
            (
                "Minister Marten Dvorak came. One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten. [The minister] "
                    + "<said> {it was late}.", "–"
            ),
        ])
    func descriptions(_ marked: String, _ speaker: String) {
        let found = SpeakerCase.speakers(marked, roles: ["Marten Dvorak": "Minister"])
        #expect(found == [speaker], "\(marked)")
    }

    @Test("What one says that another said is the other's")
    func nested() {
        let marked = "[Mira Orlan] <said> {[Marten Dvorak] had <told> her {that it was late}}."
        #expect(SpeakerCase.speakers(marked) == ["Mira Orlan", "Marten Dvorak"])
    }

    @Test(
        "Who relays it is told apart from who says it",
        arguments: [
            ("[Mira Orlan] <told> the Lenz Daily News {it was late}.", "Mira Orlan via Lenz Daily News"),
            ("[Mira Orlan] <told> reporters {it was late}.", "Mira Orlan"),
            (
                "[Mira Orlan] <said> in an interview with the Lenz Daily News {it was late}.",
                "Mira Orlan via Lenz Daily News"
            ),
            (
                "[Mira Orlan] <said> {it was late}, according to Chinese state media.",
                "Mira Orlan via Chinese state media"
            ),
            ("[Mira Orlan] <said> {it was late}, according to a Kremlin readout.", "Mira Orlan via Kremlin readout"),
            ("It was late, <according to> [Chinese state media], {}.", "–"),
            (
                "[Mira Orlan] was <quoted> by the Lenz Daily News as saying {it was late}.",
                "Mira Orlan via Lenz Daily News"
            ),
        ])
    func relays(_ marked: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked) == [speaker], "\(marked)")
    }

    @Test(
        "A date in the cue's clause says when it was said, and one in what was said does not",
        arguments: [
            ("[Mira Orlan] <said> on Monday {that it was late}.", "Mira Orlan on 2024-05-13"),
            ("On Monday, [Mira Orlan] <said> {that it was late}.", "Mira Orlan on 2024-05-13"),
            ("[Mira Orlan] <told> reporters in 2014 {that it was late}.", "Mira Orlan on 2014"),
            ("In a statement Monday, [Mira Orlan] <said> {it was late}.", "Mira Orlan on 2024-05-13"),
            ("In a 2014 interview, [Mira Orlan] <said> {it was late}.", "Mira Orlan on 2014"),
            ("[Mira Orlan] <said> {it was late on Monday}.", "Mira Orlan"),
            ("[Mira Orlan] <said> after Monday's vote {that it was late}.", "Mira Orlan"),
            ("[Mira Orlan, who resigned in 2014,] <said> {it was late}.", "Mira Orlan"),
            ("Dvorak resigned in 2014, and [Mira Orlan] <said> {it was late}.", "Mira Orlan"),
        ])
    func dates(_ marked: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked) == [speaker], "\(marked)")
    }

    @Test(
        "Other languages name a speaker where the source does, and leave pronouns open",
        arguments: [
            ("[Ministerin Mira Orlan] <sagte>, {es sei spät}.", "de", "Mira Orlan"),
            ("[der Sprecher von Orlan] <sagte>, {es sei spät}.", "de", "–"),
            ("{« Il est tard »}, <a déclaré> [le ministre Marten Dvorak].", "fr", "Marten Dvorak"),
            ("[Orlan et Dvorak] <ont dit> {qu’il est tard}.", "fr", "–"),
            ("[Er] <sagte>, {es sei spät}.", "de", "–"),
        ])
    func languages(_ marked: String, _ language: String, _ speaker: String) {
        #expect(SpeakerCase.speakers(marked, language: language) == [speaker], "\(marked)")
    }
}
