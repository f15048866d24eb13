extension DateLexicon {
    /// French; the words were written for this purpose.
    static let french = DateLexicon(
        words: WordMap(frenchNames + frenchNumbers + frenchRelations), habits: [.whichFollows, .bareEdges],
        counted: .plural,
        prepositions: WordSet(
            """
            en depuis dès jusqu'en avant après vers pour de d' du au à entre et début fin mi courant année l'année l'an an \
            printemps automne hiver été
            """),
        from: WordSet("de du depuis"),
        countedWords: WordSet("% millions milliards euros dollars mètres kilomètres personnes"),
        counters: WordSet("environ près plus moins quelque quelques les des ces aux n° numéro vol page article $ €"),
        notBefore: WordSet(""), notAfter: WordSet("journal chaque"), decades: WordSet("années"),
        beforeAgo: [WordKey.of("y"), WordKey.of("il")], filler: WordKey.of("qui"),
        business: WordSet("bénéfice ventes chiffre résultat perte croissance économie millions milliards % pib"),
        tense: TenseLexicon(
            future: WordSet(
                """
                va vont sera seront doit doivent devrait devraient aura auront pourra pourrait prévu prévue prévus \
                prévues compte comptent fera feront ira iront prochain prochaine
                """),
            past: WordSet(
                """
                ont était étaient avait avaient fut furent eut eurent est sont annoncé déclaré affirmé indiqué rencontré \
                tué tenu rendu mort morts arrivé dit
                """),
            futureEndings: [Array("era".utf8), Array("eront".utf8), Array("ira".utf8), Array("iront".utf8)],
            ended: WordSet("depuis"), until: WordSet("jusqu' jusqu'à jusqu'au jusqu'en d'ici")))

    private static let frenchNames: [(DateWord, String)] =
        numbered("janvier février - avril mai juin juillet août/aout septembre octobre novembre décembre") {
            .month($0, .sure)
        }
        + [(.month(3, .doubtful), "mars")]
        + numbered("janv. févr./fév. - avr. - - juil. - sept. oct. nov. déc.") { .month($0, .short) }
        + numbered("lundi mardi mercredi jeudi vendredi samedi dimanche") { .weekday($0, .sure) }
        + [
            (.season(1), "printemps"), (.season(2), "été"), (.season(3), "automne"), (.season(4), "hiver"),
            (.holiday(.fixed(month: 12, day: 25)), "noël"), (.holiday(.easter(0)), "pâques"),
        ]

    private static let frenchNumbers: [(DateWord, String)] =
        numbered(
            """
            un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt
            """
        ) { .number($0, digits: 0) }
        + numbered("trente quarante cinquante soixante", from: 3) { .number($0 * 10, digits: 0) }
        + numbered("premier/première deuxième/second/seconde troisième quatrième") { .ordinal($0) }

    private static let frenchRelations: [(DateWord, String)] = [
        (.unit(.day), "jour"), (.unit(.week), "semaine"), (.unit(.weekend), "weekend"),
        (.units(.day), "jours"), (.units(.week), "semaines"), (.units(.year), "ans années"),
        (.units(.decade), "décennies"), (.units(.century), "siècles"),
        (.unit(.month), "mois"), (.unit(.quarter), "trimestre"), (.unit(.half), "semestre"),
        (.unit(.year), "an année"), (.unit(.decade), "décennie"),
        (.unit(.century), "siècle"),
        (.which(.near(-1)), "dernier dernière derniers dernières passé passée"),
        (.which(.near(0)), "ce cet cette"), (.which(.near(1)), "prochain prochaine vient"),
        (.which(.told(1)), "suivant suivante"), (.which(.told(-1)), "précédent précédente"),
        (.which(.told(0)), "même"),
        (.today(0), "aujourd'hui"), (.today(-1), "hier"), (.today(1), "demain"),
        (.stretch(.day, .told(1)), "lendemain"), (.near, "ci là"),
        (.dayPart, "matin soir après-midi nuit"), (.agoBefore, "a"),
        (.apart(-1, isSure: true), "auparavant tôt"), (.apart(1, isSure: true), "tard"),
        (.apart(-1, isSure: false), "avant"), (.apart(1, isSure: false), "après"),
        (.edge, "début fin mi milieu"), (.of, "de d' du"), (.the, "le la l' les"), (.to, "au à"), (.and, "et"),
        (.between, "entre"), (.hedge, "environ presque près quelque plus"),
    ]
}
