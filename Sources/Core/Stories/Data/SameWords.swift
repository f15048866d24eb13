/// English words that reports of one statement put for one another. Written by hand: words of news, one sense each.
enum SameWords {
    /// A line for each group; the words are stemmed before they are compared.
    static let groups = """
        concern concerns concerned worry worries worried anxiety anxieties misgivings unease
        question questions doubt doubts
        help aid assist assistance
        support back backing endorse endorsement
        pledge vow promise commit commitment
        ban bar prohibit forbid block outlaw shutdown
        kill slay murder
        war warfare
        attack assault strike
        agreement accord deal pact
        talks negotiations negotiate
        start begin commence launch
        end stop halt cease
        big large huge great massive
        buy purchase acquire acquisition
        increase raise hike
        cut reduce lower reduction
        child baby kid
        pregnant expecting
        jail prison
        fire dismiss sack oust
        resign quit
        country nation
        territory territorial
        integrity wholeness
        protect safeguard defend preserve
        independence sovereignty
        choose pick select
        mistake error
        biased bias unfair partial
        impartial unbiased
        wall barrier fence
        illegal unlawful undocumented
        important vital crucial essential key
        danger peril threat hazard
        immediately instantly promptly
        allow permit let
        enter entry entering
        immigrant migrant immigration migration
        firm company corporation
        job employment
        strong resolute resolutely firm firmly
        mutual reciprocal
        core fundamental
        cooperation collaboration
        peace peaceful
        truce ceasefire armistice
        election vote ballot poll
        victory win triumph
        evidence proof
        careless negligent reckless
        lie falsehood untruth
        total complete entire full
        labour labor
        defence defense
        centre center
        programme program
        organisation organization
        two 2
        three 3
        four 4
        five 5
        six 6
        seven 7
        eight 8
        nine 9
        ten 10
        eleven 11
        twelve 12
        twenty 20
        thirty 30
        forty 40
        fifty 50
        hundred 100
        thousand 1000
        china chinese beijing
        russia russian russians moscow kremlin
        ukraine ukrainian ukrainians kyiv kiev
        america american americans us usa washington
        britain british uk london
        france french paris
        germany german germans berlin
        iran iranian iranians tehran
        israel israeli israelis
        india indian indians delhi
        japan japanese tokyo
        turkey turkish turks ankara turkiye
        korea korean koreans
        syria syrian syrians
        iraq iraqi iraqis
        mexico mexican mexicans
        europe european europeans eu
        palestine palestinian palestinians
        isis isil
        percent pct per-cent
        """
}
