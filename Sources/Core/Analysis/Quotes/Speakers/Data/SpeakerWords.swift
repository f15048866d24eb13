/// The English words that tell how a phrase that names a speaker is built; written by hand, after a grammar's closed
/// classes and the reading of news.
enum SpeakerWords {
    // MARK: Parts of a noun phrase

    static let prepositions = WordSet(
        """
        of for in at on from with to by about against under behind near inside within outside across around over
        through among between into during since after before without including like via toward towards despite as v v. vs
        vs. versus
        """)
    static let determiners = WordSet("the a an this that these those his her its their our my your both even only just")
    static let indefinite = WordSet(
        "a an one another any some each every several many most few no two three four other")
    static let conjunctions = WordSet("and or nor & plus but")
    /// What says of two or more that they speak.
    static let pairs = WordSet("both neither either")
    static let relatives = WordSet("who whom whose which that where when")
    static let brackets = WordSet("( [ – — -- - ---")
    /// Words behind a name that leave it what it is.
    static let behindNames = WordSet(
        "himself herself itself themselves too also alone jr jr. sr sr. ii iii iv then now again later even meanwhile")
    /// Verbs and participles that end a noun phrase.
    static let verbs = WordSet(
        """
        speaking asked quoted citing appearing writing referring representing running using standing leading working
        is was are were has have had will would could should may might did does do told said says who whose
        """)

    // MARK: What a head noun says

    /// Bodies that speak for their state: "the Chinese government".
    static let governments = WordSet(
        "government ministry authorities regime leadership cabinet embassy delegation side")
    /// What makes an attribute of those heads: "the foreign ministry".
    static let statements = WordSet(
        "statement readout communique communiqué tweet tweets letter memo email e-mail op-ed memoir release post")
    static let issuers = WordSet("from by")
    /// Singular nouns for persons besides the offices.
    static let humans = WordSet(
        """
        man woman person father mother son daughter brother sister wife husband friend neighbor neighbour colleague
        boy girl one supporter critic voter rival opponent native republican democrat insider attendee source user
        another someone somebody nobody everyone anyone child parent aide uncle aunt cousin nephew niece widow fiancee
        boyfriend girlfriend roommate classmate donor guest caller reader viewer protester delegate applicant victim
        """)

    /// Offices that many of an article can have, so that they alone tell nobody.
    static let vague = WordSet(
        """
        candidate contender hopeful politician official adviser advisor aide strategist analyst expert reporter
        journalist correspondent author writer host voter delegate supporter lawyer attorney activist organizer
        moderator spokesman spokeswoman spokesperson investor executive student teacher professor economist
        """)

    /// Nouns of organizations' names that are said of others as well.
    static let vagueBodies = WordSet(
        """
        group network party campaign league union press news house office side team club board coalition company firm
        corporation
        """)

    // MARK: Pronouns

    static let he = WordKey.of("he")
    static let she = WordKey.of("she")
    static let it = WordKey.of("it")
    static let male = WordSet("he him his himself")
    static let female = WordSet("she her hers herself")
    static let pronouns = WordSet(
        """
        he him his himself she her hers herself it its they them their we us our i me my you your who which that
        whose whom these those this one someone anyone everyone nobody everybody somebody
        """)
    static let who = WordKey.of("who")
    static let which = WordKey.of("which")

    // MARK: Clauses

    /// Words before the subject of a clause.
    static let clauseOpeners = WordSet(
        """
        and but or when while as after before because since that if although though until where whether so then yet
        once whereas unless than however meanwhile later earlier still also instead how why what
        """)
    static let saying = WordSet(
        """
        said says say saying told tells added adds wrote writes argued argues claimed claims insisted insists noted
        notes explained explains warned warns announced announces recalled replied responded tweeted believes thinks
        """)

    /// Words that begin a clause before the main one.
    static let subordinate = WordSet("when while as after before although though if since because")
    static let asking = WordSet("asked asks pressed questioned interviewed")

    // MARK: Who relays

    static let media = WordSet(
        "media television tv radio newspaper newspapers agency magazine press broadcaster daily tabloid readout outlet")
    /// What stands before "media": "state media".
    static let mediaKinds = WordSet("state official local national public foreign regional news social domestic")
    static let mediaHeads = WordSet(
        "news tv radio television broadcasting network agency magazine newspaper newswire press daily weekly")
    static let relayPrepositions = WordSet("to with on in by for")
    static let told = WordSet("told tells tell telling")
    static let interviews = WordSet("interview interviews op-ed column article essay editorial program show appearance")
    static let according = WordKey.of("according")
    static let to = WordKey.of("to")
    static let relaying = WordSet("reported reports reporting quoted quotes quoting cited cites wrote writes according")

    // MARK: Verbs whose subject does not speak

    static let be = WordSet("is are was were be been being")
    /// Participles of what others say of somebody: "is accused of", "was told to".
    static let undergone = WordSet(
        """
        accused ordered asked told urged reported expected pronounced charged believed thought alleged rumored rumoured
        suspected convicted blamed criticized criticised praised warned advised instructed informed invited said
        described portrayed seen viewed regarded considered called known credited denounced condemned
        """)

    // MARK: When

    static let timeAdjectives = WordSet("last this next")
    static let times = WordSet("week month year night spring summer autumn fall winter weekend")

    /// Occasions on which something is said: "in a 2014 interview".
    static let occasions = WordSet(
        """
        interview statement speech debate rally email e-mail letter tweet post conference briefing news press address
        hearing remarks appearance call forum event town hall report article column op-ed memo release morning evening
        night afternoon testimony editorial book essay broadcast podcast show
        """)
    static let timePrepositions = WordSet("in at during on")
    /// What a phrase before the subject begins with that says when.
    static let beforeTimes = WordSet("in at during on late earlier early later speaking back just only then")
    static let notTimes = WordSet("after before since until by about of from following for through between")
}
