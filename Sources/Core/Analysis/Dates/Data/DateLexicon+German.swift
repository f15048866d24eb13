extension DateLexicon {
    /// German, with Austrian names of months; the words were written for this purpose.
    static let german = DateLexicon(
        words: WordMap(germanNames + germanNumbers + germanRelations),
        habits: [.capitals, .bareEdges, .stoppedOrdinals], counted: .capital,
        prepositions: WordSet(
            """
            im in seit ab bis von vom zum am vor nach jahr jahre jahres jahrs anfang ende mitte um für zwischen des der \
            herbst sommer winter frühjahr frühling sommersemester wintersemester schon erst bereits noch
            """),
        from: WordSet("von vom"),
        countedWords: WordSet("prozent %"),
        counters: WordSet("rund etwa knapp über mehr als nur fast mindestens gut nr nr. nummer $ € flug seite artikel"),
        notBefore: WordSet("zeitung"), notAfter: WordSet("schwarzer schwarzen welt jeden jedem"),
        decades: WordSet("jahre jahren"),
        business: WordSet(
            "gewinn umsatz verlust ergebnis wachstum wirtschaft unternehmen konzern millionen milliarden prozent % bip"),
        tense: TenseLexicon(
            future: WordSet(
                """
                wird werden soll sollen will wollen würde würden möchte möchten dürfte dürften plant planen geplant \
                beginnt kommt anstehende anstehenden bevorstehende bevorstehenden
                """),
            past: WordSet(
                """
                war waren hatte hatten wurde wurden worden sagte sagten teilte teilten erklärte erklärten kam kamen ging \
                gingen gab traf trafen kündigte hieß fand fanden begann begannen starb nahm wurde gewesen gesagt getroffen
                """),
            ended: WordSet("seit"), until: WordSet("bis")))

    private static let germanNames: [(DateWord, String)] =
        numbered(
            """
            januar/jänner/januars februar/feber/februars märz april/aprils mai juni juli august september/septembers \
            oktober/oktobers november/novembers dezember/dezembers
            """
        ) { .month($0, .sure) }
        + numbered("jan. feb./febr. mrz. apr. mai. jun. jul. aug. sept./sep. okt. nov. dez.") { .month($0, .short) }
        + numbered("montag dienstag mittwoch donnerstag freitag samstag sonntag") { .weekday($0, .sure) }
        + numbered(weekdayParts) { .weekday($0, .sure) }
        + [(.weekday(6, .sure), "sonnabend")]
        + [
            (.season(1), "frühling frühjahr"), (.season(2), "sommer"), (.season(3), "herbst"), (.season(4), "winter"),
            (.holiday(.fixed(month: 12, day: 25)), "weihnachten"),
            (.holiday(.fixed(month: 12, day: 24)), "heiligabend"),
            (.holiday(.fixed(month: 12, day: 31)), "silvester"), (.holiday(.fixed(month: 1, day: 1)), "neujahr"),
            (.holiday(.easter(0)), "ostern ostersonntag"), (.holiday(.easter(-2)), "karfreitag"),
            (.holiday(.easter(1)), "ostermontag"), (.holiday(.easter(49)), "pfingsten pfingstsonntag"),
        ]

    /// "Mittwochabend" and the like, by weekday.
    private static let weekdayParts: String = {
        let parts = ["früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"]
        return ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
            .map { day in parts.map { day + $0 }.joined(separator: "/") }.joined(separator: " ")
    }()

    private static let germanNumbers: [(DateWord, String)] =
        numbered(
            """
            ein/eine/einem/einen/einer/eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn \
            fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
            """
        ) { .number($0, digits: 0) }
        + numbered("dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert", from: 3) {
            .number($0 * 10, digits: 0)
        }
        + numbered(
            """
            erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes \
            vierte/vierten/vierter/viertes
            """
        ) { .ordinal($0) }
        + numbered("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger", from: 2) {
            .decade($0 * 10)
        }

    private static let germanRelations: [(DateWord, String)] = [
        (.unit(.day), "tag tages"), (.unit(.week), "woche"), (.unit(.weekend), "wochenende wochenendes"),
        (.unit(.month), "monat monats"), (.unit(.quarter), "quartal quartals"),
        (.unit(.half), "halbjahr halbjahrs halbjahres"), (.unit(.year), "jahr jahres jahrs"),
        (.unit(.decade), "jahrzehnt jahrzehnts"), (.unit(.century), "jahrhundert jahrhunderts"),
        (.units(.day), "tage tagen"), (.units(.week), "wochen"), (.units(.month), "monate monaten"),
        (.units(.year), "jahre jahren"), (.units(.decade), "jahrzehnte jahrzehnten"),
        (.units(.century), "jahrhunderte jahrhunderten"),
        (
            .which(.near(-1)),
            """
            letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige \
            vorigen voriger voriges
            """
        ),
        (
            .which(.near(0)),
            "diese diesen dieser dieses diesem laufende laufenden laufendes heurigen heuriges heurige aktuellen"
        ),
        (
            .which(.near(1)),
            "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem"
        ),
        (.which(.told(1)), "folgende folgenden folgender folgendes darauffolgende darauffolgenden darauffolgender"),
        (.which(.told(0)), "selben gleichen"),
        (.stretch(.year, .near(-1)), "vorjahr vorjahres vorjahrs"), (.stretch(.month, .near(-1)), "vormonat"),
        (.stretch(.week, .near(-1)), "vorwoche"), (.stretch(.year, .near(0)), "jahresende jahresbeginn jahresanfang"),
        (.stretch(.day, .told(1)), "folgetag"), (.stretch(.day, .told(-1)), "vortag"),
        (.today(0), "heute"), (.today(-1), "gestern"), (.today(-2), "vorgestern"), (.today(1), "morgen"),
        (.today(2), "übermorgen"), (.dayPart, "abend nachmittag vormittag mittag nacht früh"),
        (.agoBefore, "vor"), (.apart(-1, isSure: true), "zuvor davor"),
        (.apart(1, isSure: true), "später danach darauf"),
        (.edge, "anfang ende mitte beginn"), (.of, "des"), (.the, "der die das den dem"),
        (.to, "bis"), (.and, "und"), (.between, "zwischen"),
        (.hedge, "rund etwa knapp gut fast ungefähr genau"),
    ]
}
