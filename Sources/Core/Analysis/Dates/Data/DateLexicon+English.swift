extension DateLexicon {
    /// English; the words were written for this purpose.
    static let english = DateLexicon(
        words: WordMap([
            (.month(1, isDoubtful: false), "january"), (.month(2, isDoubtful: false), "february"),
            (.month(3, isDoubtful: true), "march"), (.month(4, isDoubtful: true), "april"),
            (.month(5, isDoubtful: true), "may"), (.month(6, isDoubtful: true), "june"),
            (.month(7, isDoubtful: false), "july"), (.month(8, isDoubtful: true), "august"),
            (.month(9, isDoubtful: false), "september"), (.month(10, isDoubtful: false), "october"),
            (.month(11, isDoubtful: false), "november"), (.month(12, isDoubtful: false), "december"),
            (.month(1, isDoubtful: true), "jan jan."), (.month(2, isDoubtful: true), "feb feb."),
            (.month(3, isDoubtful: true), "mar mar."), (.month(4, isDoubtful: true), "apr apr."),
            (.month(6, isDoubtful: true), "jun jun."), (.month(7, isDoubtful: true), "jul jul."),
            (.month(8, isDoubtful: true), "aug aug."), (.month(9, isDoubtful: true), "sept sept. sep sep."),
            (.month(10, isDoubtful: true), "oct oct."), (.month(11, isDoubtful: true), "nov nov."),
            (.month(12, isDoubtful: true), "dec dec."),
            (.weekday(1, isDoubtful: false), "monday"), (.weekday(2, isDoubtful: false), "tuesday"),
            (.weekday(3, isDoubtful: false), "wednesday"), (.weekday(4, isDoubtful: false), "thursday"),
            (.weekday(5, isDoubtful: false), "friday"), (.weekday(6, isDoubtful: false), "saturday"),
            (.weekday(7, isDoubtful: false), "sunday"),
            (.weekday(1, isDoubtful: true), "mon mon."), (.weekday(2, isDoubtful: true), "tue tue. tues tues."),
            (.weekday(3, isDoubtful: true), "wed wed."), (.weekday(4, isDoubtful: true), "thu thu. thur thurs thurs."),
            (.weekday(5, isDoubtful: true), "fri fri."), (.weekday(6, isDoubtful: true), "sat sat."),
            (.weekday(7, isDoubtful: true), "sun sun."),
            (.unit(.day), "day days"), (.unit(.week), "week weeks"), (.unit(.weekend), "weekend weekends"),
            (.unit(.month), "month months"), (.unit(.quarter), "quarter quarters"), (.unit(.half), "half"),
            (.unit(.year), "year years"), (.unit(.decade), "decade decades"), (.unit(.century), "century centuries"),
            (.number(1, digits: 0), "a an one"), (.number(2, digits: 0), "two"), (.number(3, digits: 0), "three"),
            (.number(4, digits: 0), "four"), (.number(5, digits: 0), "five"), (.number(6, digits: 0), "six"),
            (.number(7, digits: 0), "seven"), (.number(8, digits: 0), "eight"), (.number(9, digits: 0), "nine"),
            (.number(10, digits: 0), "ten"), (.number(11, digits: 0), "eleven"), (.number(12, digits: 0), "twelve"),
            (.number(13, digits: 0), "thirteen"), (.number(14, digits: 0), "fourteen"),
            (.number(15, digits: 0), "fifteen"), (.number(16, digits: 0), "sixteen"),
            (.number(17, digits: 0), "seventeen"), (.number(18, digits: 0), "eighteen"),
            (.number(19, digits: 0), "nineteen"), (.number(20, digits: 0), "twenty"),
            (.number(30, digits: 0), "thirty"), (.number(40, digits: 0), "forty"), (.number(50, digits: 0), "fifty"),
            (.number(60, digits: 0), "sixty"), (.number(70, digits: 0), "seventy"),
            (.number(80, digits: 0), "eighty"), (.number(90, digits: 0), "ninety"), (.thousand, "thousand"),
            (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"), (.ordinal(4), "fourth"),
            (.ordinal(5), "fifth"), (.ordinal(6), "sixth"), (.ordinal(7), "seventh"), (.ordinal(8), "eighth"),
            (.ordinal(9), "ninth"), (.ordinal(10), "tenth"), (.ordinal(11), "eleventh"), (.ordinal(12), "twelfth"),
            (.ordinal(13), "thirteenth"), (.ordinal(14), "fourteenth"), (.ordinal(15), "fifteenth"),
            (.ordinal(16), "sixteenth"), (.ordinal(17), "seventeenth"), (.ordinal(18), "eighteenth"),
            (.ordinal(19), "nineteenth"), (.ordinal(20), "twentieth"),
            (.decade(20), "twenties"), (.decade(30), "thirties"), (.decade(40), "forties"), (.decade(50), "fifties"),
            (.decade(60), "sixties"), (.decade(70), "seventies"), (.decade(80), "eighties"), (.decade(90), "nineties"),
            (.which(.near(-1)), "last past"), (.which(.near(0)), "this current"),
            (.which(.near(1)), "next coming upcoming"),
            (.which(.told(-1)), "previous preceding prior"), (.which(.told(0)), "that same"),
            (.which(.told(1)), "following ensuing"),
            (.today(0), "today tonight"), (.today(-1), "yesterday"), (.today(1), "tomorrow"),
            (.dayPart, "morning afternoon evening night noon midnight"),
            (.season(1), "spring springtime"), (.season(2), "summer summertime"), (.season(3), "fall autumn"),
            (.season(4), "winter wintertime"),
            (.holiday(.fixed(month: 12, day: 25)), "christmas"), (.holiday(.easter(0)), "easter"),
            (.holiday(.nth(4, weekday: 4, month: 11)), "thanksgiving"),
            (.holiday(.fixed(month: 10, day: 31)), "halloween"),
            (.ago, "ago"), (.apart(-1), "earlier before"), (.apart(1), "later after"),
            (.part, "early late mid"),
            (.edge, "end beginning start middle close"), (.of, "of"), (.the, "the"),
            (.to, "to through until till thru"), (.and, "and"), (.between, "between"), (.fiscal, "fiscal"),
            (.hedge, "about around almost nearly some roughly approximately exactly over than just"),
            (.eve, "eve"),
        ]),
        prepositions: WordSet(
            """
            in since by until till from through during of before after for on around circa early late mid about \
            between throughout starting beginning effective ending ended over dated past near
            """),
        notBefore: WordSet(
            """
            times telegraph mail mirror express independent herald world people review school post news live football \
            mass evening-post
            """),
        notAfter: WordSet("black good bloody super fat ash joe cyber giving holy maundy man easter whit shrove tgi"),
        counters: WordSet(
            """
            no no. nos number numbers flight room page route highway about nearly some only over almost least most than \
            approximately roughly $ £ € ¥ # c$ us$ a$ interstate channel apollo area windows model section chapter
            """),
        counted: WordSet("people men women children percent % feet million billion thousand inches metric"),
        pluralS: true, capitals: true, isMonthFirst: true, daysFollowMonths: true, whichFollows: false,
        tense: TenseLexicon(
            future: WordSet("will 'll shall won't would wouldn't going gonna may might could can should must"),
            coming: WordSet(
                """
                expected scheduled set due planned plans slated planning plan expects expect hopes hoping hope likely \
                aims intends intend prepares preparing prepare ready about poised wants want supposed promised \
                pledged vowed upcoming forthcoming proposed is are agreed deadline has have needs invited asked urged \
                bound braced brace hoped intended
                """),
            strong: WordSet("expected scheduled due slated upcoming forthcoming planned deadline set"),
            auxiliary: WordSet("be been being have not also then probably likely soon have"),
            notPast: WordSet(
                "need speed hundred indeed seed breed exceed proceed succeed feed bleed unprecedented united"),
            past: WordSet(
                """
                was were had did went said told met came made took gave left held began became brought bought built \
                broke caught chose cost cut drew drove fell felt fought found flew got grew heard hit kept killed knew \
                laid led lost meant paid put quit ran read rose saw sent shook shot shut sold sought spent spoke stood \
                struck stuck swept swore taught thought threw told took understood voted went won wore wrote sank \
                sprang tore rang sang swam stole sat slept slid spread fled dealt bore beat blew forgot forgave hung \
                rode lent lit leapt been withdrew overthrew undertook testified tied died undertook split upheld \
                overcame mistook fed bid bet drank dug ate hid hurt burst cast
                """),
            present: WordSet(
                """
                begins starts opens meets arrives leaves travels visits convenes reconvenes expires votes faces hosts \
                returns ends kicks continues reopens resumes holds gathers heads takes goes comes runs flies marks \
                elects decides becomes
                """),
            endings: [Array("ed".utf8)], infinitive: WordSet("to"), until: WordSet("until till")))
}
