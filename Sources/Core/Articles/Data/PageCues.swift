/// Lines that web pages put between and below paragraphs, in languages beside those of ``BoilerplateCues``, in lower case.
/// Collected by kind (calls to read on, to share, to subscribe, notices) from what German, French, Spanish, Italian,
/// Dutch, Polish and Portuguese sites usually have.
enum PageCues {
    /// Starts of short lines that call to read, watch or buy something else.
    static let lineStarts = [
        // English
        "also read", "read also", "read more", "read next", "related:", "see also", "more from", "more on this",
        "don't miss",
        "you might also", "you may also", "recommended", "click here", "sign up", "subscribe", "follow us",
        "share this",
        "advertisement", "continue reading", "story continues", "article continues", "keep reading", "watch:",
        "was this article", "did you like this", "source:", "sources:", "filed under", "tagged", "posted in",
        "image credit",
        "photo credit", "most read", "most popular", "leave a comment", "leave a reply", "tags:", "print this",
        "cookie",
        "to view the full story", "support our", "trending", "this article was", "back to top", "download our app",
        // German
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lies auch", "lest auch", "mehr zum thema", "mehr dazu",
        "mehr lesen", "mehr infos", "mehr informationen", "weitere informationen", "weitere artikel", "weitere themen",
        "weitere inhalte", "weitere beitr\u{E4}ge", "weiterlesen", "weiterf\u{FC}hrende", "zum weiterlesen",
        "auch interessant",
        "auch auf", "das k\u{F6}nnte", "das k\u{F6}nnte sie", "passend dazu", "verwandte", "\u{E4}hnliche",
        "empfehlungen", "unsere empfehlung", "aktuelle berichte", "noch mehr", "jetzt lesen", "jetzt abonnieren",
        "jetzt anmelden", "jetzt teilen", "hier geht es", "hier geht's", "newsletter", "abonnieren", "folgen sie uns",
        "folge uns", "teilen sie", "diesen artikel", "artikel teilen", "artikel drucken", "drucken", "seite drucken",
        "rezept drucken", "m\u{F6}chten sie den artikel", "war der artikel", "anzeige", "werbung", "quelle:",
        "quellen:",
        "quellenangabe", "bildquelle", "bildnachweis", "foto:", "fotos:", "bild:", "bilder:", "(foto:", "titelbild:",
        "schlagw\u{F6}rter", "stichworte", "tags", "kategorien:", "kategorie:", "themen:", "kommentare",
        "kommentar schreiben",
        "kommentar verfassen", "schreibe einen kommentar", "kontakt:", "ansprechpartner", "pressekontakt",
        "zur startseite", "nach oben", "zur\u{FC}ck", "vorheriger", "n\u{E4}chster", "dieser beitrag", "dieser artikel",
        "dieser eintrag", "ver\u{F6}ffentlicht", "vorschau auf", "inhaltsverzeichnis", "erschienen in",
        "\u{FC}ber den autor", "zur person",
        "alle angaben ohne",
        // French
        "lire aussi", "\u{E0} lire", "a lire", "lire \u{E9}galement", "voir aussi", "sur le m\u{EA}me sujet",
        "abonnez-vous",
        "inscrivez-vous", "partager", "publicit\u{E9}", "suivez-nous", "en savoir plus", "source :",
        "cr\u{E9}dit photo",
        // Spanish and Portuguese
        "lea tambi\u{E9}n", "lee tambi\u{E9}n", "leer tambi\u{E9}n", "te puede interesar", "tambi\u{E9}n te puede",
        "le puede interesar", "m\u{E1}s sobre", "ver m\u{E1}s", "noticias relacionadas", "suscr\u{ED}bete",
        "s\u{ED}guenos",
        "compartir", "publicidad", "leia tamb\u{E9}m", "leia mais", "veja tamb\u{E9}m", "saiba mais", "compartilhe",
        "puede escribirnos",
        // Italian
        "leggi anche", "leggi di pi\u{F9}", "leggi tutto", "ti potrebbe interessare", "potrebbe interessarti",
        "potrebbero interessarti", "condividi", "seguici", "pubblicit\u{E0}", "iscriviti",
        // Dutch
        "lees ook", "lees meer", "lees verder", "bekijk ook", "deel dit", "volg ons", "meer over",
        // Polish
        "czytaj tak\u{17C}e", "czytaj te\u{17C}", "czytaj r\u{F3}wnie\u{17C}", "zobacz tak\u{17C}e", "zobacz te\u{17C}",
        "zobacz r\u{F3}wnie\u{17C}", "czytaj wi\u{119}cej", "wi\u{119}cej informacji", "przeczytaj",
        "\u{17A}r\u{F3}d\u{142}o:",
        "drukuj", "udost\u{119}pnij", "reklama",
    ]

    /// Headings above readers' comments, without numbers and punctuation.
    static let commentHeadings = [
        "comment", "comments", "all comments", "reader comments", "readers' comments", "user comments",
        "leave a comment", "leave a reply",
        "comments on", "thoughts on", "responses to", "replies", "post a comment", "join the conversation",
        "kommentar", "kommentare", "leserkommentare", "nutzerkommentare", "alle kommentare", "leserbriefe",
        "leserbrief", "kommentare zu diesem", "ihre kommentare", "kommentare zum artikel", "diskussion", "antworten",
        "kommentar schreiben", "schreibe einen kommentar", "schreiben sie einen kommentar", "kommentar verfassen",
        "kommentar hinterlassen",
        "ein kommentar", "kommentare zu", "commentaire", "commentaires", "vos commentaires", "laisser un commentaire",
        "r\u{E9}actions",
        "comentario", "comentarios", "deja un comentario", "coment\u{E1}rios", "coment\u{E1}rio",
        "deixe um coment\u{E1}rio",
        "commenti", "commento", "lascia un commento", "reacties", "reactie", "geef een reactie", "komentarze",
        "dodaj komentarz",
    ]
}
