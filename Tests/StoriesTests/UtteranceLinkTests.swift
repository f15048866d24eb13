import ReadoutAnalysis
import Testing

@testable import ReadoutStories

/// Two quotes of two articles, and whether they are one utterance.
struct LinkCase: CustomTestStringConvertible, Sendable {
    var isOne: Bool
    var one: Said
    var other: Said
    var testDescription: String { "\(one.words) / \(other.words)" }

    init(_ isOne: Bool, _ one: Said, _ other: Said) {
        self.isOne = isOne
        self.one = one
        self.other = other
    }
}

/// A quote as an article has it.
struct Said: Sendable {
    var words: String
    var form: Quote.Kind
    var speaker: String?
    var kind = ActorKind.person
    var cue = "said"
    var day: Int? = 19_000
    var said: String?

    static func direct(_ words: String, by speaker: String? = "Mara Aurel", cue: String = "said") -> Said {
        Said(words: words, form: .direct, speaker: speaker, cue: cue)
    }

    static func mixed(_ words: String, by speaker: String? = "Mara Aurel", cue: String = "said") -> Said {
        Said(words: words, form: .mixed, speaker: speaker, cue: cue)
    }

    static func indirect(_ words: String, by speaker: String? = "Mara Aurel", cue: String = "said") -> Said {
        Said(words: words, form: .indirect, speaker: speaker, cue: cue)
    }

    func on(_ day: Int?, said: String? = nil) -> Said {
        var copy = self
        copy.day = day
        copy.said = said
        return copy
    }

    func of(_ kind: ActorKind) -> Said {
        var copy = self
        copy.kind = kind
        return copy
    }

    func utterance(_ reader: inout UtteranceReader) -> Utterance {
        reader.utterance(
            words: words, form: form, speaker: speaker, kind: kind, cue: cue, language: "en", published: day, said: said
        )
    }
}

@Suite struct UtteranceLinkTests {
    static let long = "the river has fed our farmers for nine hundred years and no dam upstream will take it from them"

    static let alike: [LinkCase] = [
        // Cut and repeated.
        LinkCase(
            true, .direct("We heard your doubts and worries about the dam, and we will answer them."),
            .direct("doubts and worries")),
        LinkCase(true, .direct(long), .direct("no dam upstream will take it from them")),
        LinkCase(true, .direct(long), .direct(long, by: "Aurel")),
        LinkCase(true, .direct(long), .direct(long, by: nil)),
        LinkCase(true, .direct(long, by: "Ilse Maren Aurel"), .direct(long, by: "Maren Aurel")),
        LinkCase(
            true, .direct("I am just not there yet. I hope to be, before the treaty is signed.", cue: "told"),
            .direct("I am just not there yet. I hope to be", cue: "said last week")),
        // Every word, though only names tell much.
        LinkCase(
            true, .indirect("that the talks would go on in Marven in January"),
            .indirect("that the talks would go on in Marven in January").on(19_001)),
        // The same words picked out of it.
        LinkCase(
            true, .mixed("that the minister had been “recklessly overconfident” with the gauges of the upper Orvash"),
            .mixed("the ministry was “recklessly overconfident” with the gauges, and that nobody would be charged")),
        // All that one has in quotation marks, dated or not, and the sentence that it is of.
        LinkCase(
            true, .mixed("she understood that Dorvane had \"doubts and worries\""),
            .mixed("Dorvanian officials had “doubts and worries” about her long campaign").on(nil)),
        LinkCase(
            true, .mixed("Dorvanian officials had “doubts and worries” about her long campaign").on(nil),
            .direct(
                "We highly value the calm stance of our Dorvanian friends on the Orvash crisis."
                    + " We understand your doubts and worries about this. At today's meeting, we will explain our position"
            )),
        LinkCase(
            true, .direct("I would certainly dismantle that, absolutely."),
            .mixed("that she “would certainly dismantle” the register of all herders on the upper Orvash")),
        // Cut words that everybody uses, in their order.
        LinkCase(
            true, .direct("I will stand by you, and I will win for you!"),
            .mixed(
                "with an appeal to herders: “To every mother: I will stand by you, and I will win for you.”"
            )),
        LinkCase(true, .direct("We know that's how we got here,"), .direct("We know that's how we got here.")),
        // Whose speaker it is.
        LinkCase(
            true, .indirect("the ferry company will stop crossing the strait", by: "Veshnik's Mara Aurel"),
            .indirect("that the ferry company would stop crossing the strait")),
        // Direct here, indirect there.
        LinkCase(
            true, .direct("We shall open both gates of the Veshnik reservoir before the harvest."),
            .indirect("that her country would open the gates of the Veshnik reservoir before the harvest")),
        LinkCase(
            true, .direct("I will not sign the gauge treaty while their engineers are turned back."),
            .mixed("that she would not sign the gauge treaty as long as “their engineers are turned back”")),
        // Translated anew.
        LinkCase(
            true,
            .direct("Karatun will always help Dorvane preserve its national independence, sovereignty and borders"),
            .direct("will resolutely support Dorvane in protecting its independence, sovereignty and borders")),
        LinkCase(
            true, .direct("firm mutual support on matters of mutual core interest"),
            .direct("support each other firmly on matters concerning each other's core interests")),
        // A number in words, another form of the name.
        LinkCase(
            true, .indirect("that three gauges on the upper Orvash had been destroyed"),
            .indirect("3 gauges on the upper Orvash were destroyed", by: "President Aurel")),
        LinkCase(
            true, .indirect("the ferry company will stop crossing the strait", by: "Qasym Toqaev"),
            .indirect("that the ferry company would stop crossing the strait", by: "Kassym Tokayev")),
        LinkCase(
            true, .indirect("the ferry company will stop crossing the strait", by: "Xi Jinping"),
            .indirect("that the ferry company would stop crossing the strait", by: "Xi")),
        // No date, or the day that is named.
        LinkCase(
            true, .direct("doubts and worries").on(nil), .direct("We heard your doubts and worries about the dam")),
        LinkCase(
            true, .indirect("the ferry company will stop crossing the strait").on(19_040, said: "2022-01-08"),
            .indirect("that the ferry company would stop crossing the strait")),
        LinkCase(true, .direct(long), .direct(long).on(19_800)),
    ]

    static let different: [LinkCase] = [
        // A stock phrase.
        LinkCase(
            false, .direct("Our young people deserve a future in this valley, and the treaty gives them one."),
            .direct("Our young people deserve better schools than those that my predecessor left behind.")),
        LinkCase(
            false, .direct("The peace process needs patience from the herders of the north."),
            .direct("Whoever fires on gauges wants to end the peace process.")),
        LinkCase(
            false, .mixed("that the loan was a “win for everybody”"),
            .mixed("that the airport is a “win for everybody”")),
        LinkCase(
            false, .mixed("herself as the “peace and order candidate”"),
            .direct("Whoever fires on gauges will learn that there is peace and order on the Orvash.")),
        LinkCase(
            false, .mixed("the loan would help the “middle class”"),
            .direct("The middle class has been in decline for forty years.")),
        LinkCase(
            false,
            .indirect(
                "that an appeals judge would be biased against her, as she had advocated a wall along the Orvash border"
            ),
            .indirect("to deport herders and build a wall along the Orvash border")),
        LinkCase(
            false,
            .direct("I think Judge Dumesh should be ashamed of himself; what happened here today is a disgrace."),
            .direct(
                "They ought to look into Judge Dumesh: such rulings are a disgrace, and we will be back in autumn."
            )),
        // Other numbers; the opposite.
        LinkCase(
            false, .indirect("that 12 people had been injured in the riots"),
            .indirect("that 18 people had been injured in the riots")),
        LinkCase(
            false, .indirect("that the northern gates would open before the harvest"),
            .indirect("that the northern gates would not open before the harvest")),
        LinkCase(
            false, .indirect("opening the northern gates before the harvest", cue: "refused"),
            .indirect("that she was opening the northern gates before the harvest")),
        // Another speaker: a namesake, the government and its leader.
        LinkCase(
            false, .indirect("the ferry company will stop crossing the strait"),
            .indirect("the ferry company will stop crossing the strait", by: "Piet Aurel")),
        LinkCase(
            false, .indirect("the ferry company will stop crossing the strait", by: "Karatun").of(.state),
            .indirect("the ferry company will stop crossing the strait", by: "Karatun")),
        LinkCase(
            false, .indirect("the ferry company will stop crossing the strait", by: nil),
            .indirect("the ferry company will stop crossing the strait")),
        // Names alone, common words alone.
        LinkCase(false, .indirect("Piet Dumesh", cue: "praised"), .indirect("Piet Dumesh", cue: "mocked")),
        LinkCase(false, .direct("the former president"), .direct("the former president will see us in court")),
        LinkCase(
            false, .indirect("Piet Dumesh on Friday in Tirmazar"),
            .indirect("that Piet Dumesh of Tirmazar is tied for second place")),
        // Another time.
        LinkCase(
            false, .indirect("the ferry company will stop crossing the strait"),
            .indirect("that the ferry company would stop crossing the strait").on(19_060)),
        LinkCase(
            false, .indirect("the ferry company will stop crossing the strait"),
            .indirect("that the ferry company would stop crossing the strait").on(19_000, said: "2014")),
    ]

    @Test("One statement in two articles is one utterance, both ways, and found by its keys", arguments: alike)
    func one(_ link: LinkCase) {
        var reader = UtteranceReader()
        let (one, other) = (link.one.utterance(&reader), link.other.utterance(&reader))
        #expect(UtteranceLink.isOne(one, other), "\(UtteranceLink.explain(one, other))")
        #expect(UtteranceLink.isOne(other, one))
        #expect(UtteranceKeys(one).meets(UtteranceKeys(other)))
        #expect(UtteranceKeys(other).meets(UtteranceKeys(one)))
    }

    @Test("Two statements stay two", arguments: different)
    func two(_ link: LinkCase) {
        var reader = UtteranceReader()
        let (one, other) = (link.one.utterance(&reader), link.other.utterance(&reader))
        let isOne = UtteranceLink.isOne(one, other) && UtteranceKeys(one).meets(UtteranceKeys(other))
        #expect(!isOne, "\(UtteranceLink.explain(one, other))")
        #expect(UtteranceLink.isOne(one, other) == UtteranceLink.isOne(other, one))
    }
}
