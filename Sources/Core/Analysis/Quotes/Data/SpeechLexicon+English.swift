extension SpeechLexicon {
    /// English, for texts that no weights are there for, and for what they miss. Own list.
    static let english = SpeechLexicon(
        verbs: WordSet(
            """
            said says say told tells tell added adds asked asks replied replies answered answers wrote writes write
            stated states declared declares announced announces argued argues claimed claims insisted insists warned warns
            noted notes observed observes remarked remarks recalled recalls explained explains continued continues
            concluded concludes commented comments admitted admits acknowledged acknowledges conceded concedes denied denies
            promised promises pledged pledges vowed vows suggested suggests joked jokes quipped quips shouted shouts yelled
            exclaimed cried whispered tweeted tweets posted testified testifies responded responds stressed stresses
            emphasized emphasised emphasizes emphasises reiterated reiterates repeated repeats urged urges complained
            complains asserted asserts maintained maintains contended contends countered counters agreed agrees predicted
            predicts confirmed confirms described describes called calls dubbed termed deemed labeled labelled hailed praised
            slammed condemned criticized blasted accused mused opined lamented laments boasted boasts bragged thundered
            retorted interjected quoted quotes cautioned cautions affirmed thinks believes believed
            saying adding telling asking replying writing stating declaring announcing arguing claiming insisting warning
            noting observing remarking recalling explaining continuing concluding commenting admitting acknowledging
            conceding denying promising pledging vowing suggesting joking quipping shouting yelling exclaiming tweeting
            stressing emphasizing reiterating repeating urging complaining asserting calling dubbing describing labeling
            praising condemning criticizing accusing blasting slamming yells yell reported reports shouts screamed screams cries chanted chanting chants reads read interjecting
            echoing labeling
            """),
        auxiliaries: WordSet("had has have would will was is did also later then once"),
        participles: WordSet(
            """
            said told added asked replied written stated declared announced argued claimed insisted warned noted observed
            remarked explained admitted acknowledged called described promised pledged vowed suggested
            """),
        sources: WordSet("per"), sourcePairs: pairs("according to"),
        pronouns: WordSet("he she they it we i you who one"),
        determiners: WordSet(
            "the a an his her their its our my this that one two three some many several most another both each other"),
        stops: WordSet(
            """
            on in at during after before when while as to about of for from with by and but or because since that if
            monday tuesday wednesday thursday friday saturday sunday yesterday today late early earlier last recently again
            adding referring speaking via through over under shortly in
            """),
        complementizers: WordSet("that"),
        isSourceFirst: true)
}
