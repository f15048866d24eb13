extension SpeechLexicon {
    /// French. Own list, after the verbs of parentheses in Grevisse, Le Bon Usage.
    static let french = SpeechLexicon(
        verbs: WordSet(
            """
            dit disait déclare déclarait affirme affirmait explique expliquait assure assurait ajoute ajoutait estime estimait
            souligne soulignait précise précisait indique indiquait insiste insistait rappelle rappelait répond répondait
            demande demandait regrette regrettait dénonce dénonçait annonce annonçait avertit prévient promet soutient
            raconte racontait confie confiait reconnaît admet juge jugeait note notait observe écrit écrivait lance lançait
            martèle poursuit conclut résume commente tonne ironise plaide prône répète constate proteste s'exclame
            s'interroge s'indigne s'inquiète s'emporte rétorque réplique glisse tranche relève
            """),
        auxiliaries: WordSet("a ont avait avaient s'est est"),
        participles: WordSet(
            """
            dit déclaré affirmé expliqué assuré ajouté estimé souligné précisé indiqué insisté rappelé répondu demandé
            regretté dénoncé annoncé averti prévenu promis soutenu raconté confié reconnu admis jugé noté observé écrit lancé
            martelé poursuivi conclu résumé commenté répété constaté protesté exclamé réagi tweeté salué mis rétorqué répliqué
            """),
        sources: WordSet("selon d'après"),
        sourcePairs: pairs("d' après"),
        pronouns: WordSet("il elle ils elles on je nous"),
        determiners: WordSet("le la les l' un une des son sa ses leur leurs ce cette ces m. mme"),
        stops: WordSet(
            """
            à au aux dans sur lors après avant pendant devant en pour par avec depuis et ou mais car que qui quand lundi mardi
            mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ce notamment encore également ainsi puis vers chez
            """),
        complementizers: WordSet("que qu'"),
        joinsPronouns: true, hasDialogueDashes: true)
}
