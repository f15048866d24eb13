extension SpeechLexicon {
    /// German. Own list, after Duden's field of verba dicendi.
    static let german = SpeechLexicon(
        verbs: WordSet(
            """
            sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten
            mahnt mahnte mahnten warnt warnte warnten fordert forderte forderten kritisiert kritisierte kritisierten
            schreibt schrieb schrieben teilte teilten berichtet berichtete berichteten erläutert erläuterte ergänzt ergänzte
            fügt fügte unterstreicht unterstrich bekräftigt bekräftigte versichert versicherte verspricht versprach
            kündigt kündigte behauptet behauptete bestätigt bestätigte räumt räumte glaubt glaubte findet fand fragt fragte
            antwortet antwortete erwidert erwiderte entgegnet entgegnete ruft rief lobt lobte äußert äußerte verkündet
            verkündete twittert twitterte zitiert zitierte urteilt urteilte resümiert resümierte bilanziert bilanzierte
            beklagt beklagte klagt klagte beteuert beteuerte stellt stellte begründet begründete
            appelliert appellierte scherzt scherzte spottet spottete lässt ließ nennt nannte bezeichnet bezeichnete spricht
            sprach bemerkt bemerkte freut freute schwärmt schwärmte
            """),
        auxiliaries: WordSet("hat hatte haben hatten habe"),
        participles: WordSet("gesagt erklärt betont geschrieben mitgeteilt gewarnt gefordert versichert bestätigt"),
        sources: WordSet("so laut"),
        pronouns: WordSet("er sie es ich wir man"),
        determiners: WordSet("der die das den dem ein eine einer eines sein seine ihr ihre dessen deren"),
        stops: WordSet(
            """
            am im in an auf bei nach vor zu zum zur gegenüber mit von vom für über unter während als und oder aber denn weil
            wenn dass heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag hinzu weiter dazu
            laut aus dort dann damals später nun bereits zuletzt jüngst kürzlich
            """),
        complementizers: WordSet("dass"))
}
