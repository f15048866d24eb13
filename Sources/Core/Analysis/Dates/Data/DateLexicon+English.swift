extension DateLexicon {
    /// English; the words were written for this purpose.
    static let english = DateLexicon(
        words: WordMap(englishNames + englishNumbers + englishRelations),
        habits: [.capitals, .monthFirst, .daysFollowMonths],
        counted: .plural,
        prepositions: WordSet(
            """
            in since by until till from through during of before after for on around circa early late mid about \
            between throughout starting beginning effective ending ended over dated past near
            """),
        from: WordSet("from"),
        countedWords: WordSet(
            "people men women children percent % feet million billion thousand inches metric x × pixels"),
        counters: WordSet(
            """
            no no. nos number numbers flight room page route highway about nearly some only over almost least most than \
            approximately roughly $ £ € ¥ # c$ us$ a$ interstate channel apollo area windows model section chapter
            """),
        notBefore: WordSet(
            "times telegraph mail mirror express independent herald world people review school post news live football"),
        notAfter: WordSet(
            "black good bloody super fat ash joe cyber giving holy maundy man whit shrove tgi patch every each any"),
        genitive: WordSet("'s"), next: WordSet("next"), inside: WordSet("in"), during: WordSet("for"),
        good: WordSet("good"),
        attacks: WordSet("attacks terror terrorist hijackers commission memorial victims"),
        business: WordSet(
            """
            profit profits earnings sales revenue revenues income loss losses results net gdp growth economy economic \
            company shares share stock dividend fiscal million billion trillion percent % quarterly output exports
            """),
        ofTheTimes: WordSet(
            """
            world society economy youth youths generation generations age era culture climate environment standards \
            technology technologies landscape workplace workforce women men students teens teenagers parents families \
            kids children consumers politics politicians dollars money people citizens internet marketplace lifestyle \
            lifestyles values norms reality realities challenges problems
            """),
        tense: TenseLexicon(
            future: WordSet("will 'll shall won't would wouldn't going gonna might can should must"),
            reported: WordSet("would wouldn't"),
            isBeforeDates: true,
            past: WordSet(
                """
                was were had did went said told met came made took gave left held began became brought bought built \
                broke caught chose cost cut drew drove fell felt fought found flew got grew heard hit kept killed knew \
                laid led lost meant paid put quit ran read rose saw sent shook shot shut sold sought spent spoke stood \
                struck stuck swept swore taught thought threw understood won wore wrote sank sprang tore rang sang swam \
                stole sat slept slid spread fled dealt bore beat blew forgot forgave hung rode lent lit leapt been \
                withdrew underwent overthrew undertook upheld split overcame mistook fed bid bet drank dug ate hid hurt burst cast
                """),
            coming: WordSet(
                """
                expected scheduled set due planned plans slated planning plan expects expect hopes hoping hope likely \
                aims intends intend prepares preparing prepare ready about poised wants want supposed promised \
                pledged vowed upcoming forthcoming proposed is are agreed deadline has have needs invited asked urged \
                bound braced brace hoped intended
                """),
            strong: WordSet("expected scheduled due slated upcoming forthcoming planned deadline"),
            leading: WordSet("for on by in at to"),
            auxiliary: WordSet("be been being have not also then probably likely soon"),
            notPast: WordSet(
                "need speed hundred indeed seed breed exceed proceed succeed feed bleed unprecedented united"),
            adverbs: WordSet("still newly recently widely highly much long so-called as-yet then previously"),
            present: WordSet(
                """
                begins starts opens meets arrives leaves travels convenes reconvenes expires faces ends kicks \
                reopens resumes holds gathers takes goes comes decides becomes
                """),
            pastEndings: [Array("ed".utf8)], infinitive: WordSet("to"), ended: WordSet("ended since dated"),
            genitive: WordSet("'s"), equal: WordSet("as"), ahead: WordSet("ahead"), until: WordSet("until till"),
            events: WordSet(
                """
                election elections ballot ballots referendum referendums referenda midterm midterms runoff runoffs \
                primary primaries caucus caucuses plebiscite
                """),
            voters: WordSet("voters voter candidate candidates nominee"),
            results: WordSet(
                """
                won lost elected reelected re-elected defeated defeat beat beaten swept after since following turnout \
                results result aftermath rigged disputed recount ousted unseated held
                """)))

    private static let englishNames: [(DateWord, String)] = [
        (.month(1, .sure), "january"), (.month(2, .sure), "february"), (.month(3, .doubtful), "march"),
        (.month(4, .doubtful), "april"), (.month(5, .doubtful), "may"), (.month(6, .doubtful), "june"),
        (.month(7, .sure), "july"), (.month(8, .doubtful), "august"), (.month(9, .sure), "september"),
        (.month(10, .sure), "october"), (.month(11, .sure), "november"), (.month(12, .sure), "december"),
        (.month(1, .short), "jan jan."), (.month(2, .short), "feb feb."), (.month(3, .short), "mar mar."),
        (.month(4, .short), "apr apr."), (.month(6, .short), "jun jun."), (.month(7, .short), "jul jul."),
        (.month(8, .short), "aug aug."), (.month(9, .short), "sept sept. sep sep."), (.month(10, .short), "oct oct."),
        (.month(11, .short), "nov nov."), (.month(12, .short), "dec dec."),
        (.weekday(1, .sure), "monday"), (.weekday(2, .sure), "tuesday"), (.weekday(3, .sure), "wednesday"),
        (.weekday(4, .sure), "thursday"), (.weekday(5, .sure), "friday"), (.weekday(6, .sure), "saturday"),
        (.weekday(7, .sure), "sunday"),
        (.weekday(1, .short), "mon mon."), (.weekday(2, .short), "tue tue. tues tues."),
        (.weekday(3, .short), "wed wed."), (.weekday(4, .short), "thu thu. thur thurs thurs."),
        (.weekday(5, .short), "fri fri."), (.weekday(6, .short), "sat sat."), (.weekday(7, .short), "sun sun."),
        (.season(1), "spring springtime"), (.season(2), "summer summertime"), (.season(3), "fall autumn"),
        (.season(4), "winter wintertime"),
        (.holiday(.fixed(month: 12, day: 25)), "christmas"), (.holiday(.easter(0)), "easter"),
        (.holiday(.nth(4, weekday: 4, month: 11)), "thanksgiving"),
        (.holiday(.fixed(month: 10, day: 31)), "halloween"), (.eve, "eve"),
        (.holidayOfDay(.fixed(month: 12, day: 26)), "boxing"), (.holidayOfDay(.fixed(month: 2, day: 14)), "valentine"),
        (.holidayOfDay(.fixed(month: 11, day: 11)), "veterans armistice remembrance"),
        (.holidayOfDay(.nth(0, weekday: 1, month: 5)), "memorial"),
        (.holidayOfDay(.nth(1, weekday: 1, month: 9)), "labor"),
        (.holidayOfDay(.nth(2, weekday: 1, month: 10)), "columbus"), (.holidayOfDay(.fixed(month: 1, day: 1)), "new"),
        (.quarter(1), "q1"), (.quarter(2), "q2"), (.quarter(3), "q3"), (.quarter(4), "q4"),
    ]

    private static let englishNumbers: [(DateWord, String)] =
        numbered(
            """
            a/an/one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty
            """
        ) { .number($0, digits: 0) }
        + numbered("thirty forty fifty sixty seventy eighty ninety", from: 3) { .number($0 * 10, digits: 0) }
        + numbered(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            """
        ) { .ordinal($0) }
        + numbered("twenties thirties forties fifties sixties seventies eighties nineties", from: 2) {
            .decade($0 * 10)
        }
        + [(.thousand, "thousand")]

    private static let englishRelations: [(DateWord, String)] = [
        (.unit(.day), "day"), (.unit(.week), "week"), (.unit(.weekend), "weekend"), (.unit(.month), "month"),
        (.unit(.quarter), "quarter"), (.unit(.half), "half"), (.unit(.year), "year"), (.unit(.decade), "decade"),
        (.unit(.century), "century"), (.units(.day), "days"), (.units(.week), "weeks"), (.units(.weekend), "weekends"),
        (.units(.month), "months"), (.units(.quarter), "quarters"), (.units(.year), "years"),
        (.units(.decade), "decades"), (.units(.century), "centuries"),
        (.which(.near(-1)), "last past"), (.which(.near(0)), "this current"),
        (.which(.near(1)), "next coming upcoming"),
        (.which(.told(-1)), "previous preceding prior"), (.which(.told(0)), "that same"),
        (.which(.told(1)), "following ensuing"),
        (.today(0), "today tonight"), (.today(-1), "yesterday"), (.today(1), "tomorrow"),
        (.dayPart, "morning afternoon evening night noon midnight"),
        (.ago, "ago"), (.apart(-1, isSure: true), "earlier"), (.apart(1, isSure: true), "later"),
        (.apart(-1, isSure: false), "before"), (.apart(1, isSure: false), "after"),
        (.part, "early late mid"), (.prefix, "post pre"), (.full, "full entire whole"),
        (.edge, "end beginning start middle close"),
        (.of, "of"), (.the, "the"), (.to, "to through until till thru"), (.and, "and"), (.between, "between"),
        (.fiscal, "fiscal"),
        (.hedge, "about around almost nearly some roughly approximately exactly over than just more less fewer"),
    ]
}
