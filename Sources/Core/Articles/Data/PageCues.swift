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
        "cookie", "a post shared by",
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
        "alle angaben ohne", "ein beitrag geteilt von", "dieses thema im programm",
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
        "puede escribirnos", "mira:", "mira |", "mira tambi\u{E9}n", "vea tambi\u{E9}n", "lea adem\u{E1}s",
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

    /// Whole lines, but for punctuation at their end, below which other articles are listed; the usual ones of news sites.
    static let listLabels = [
        // English
        "related", "related articles", "related stories", "related posts", "related news", "related content",
        "related links", "related topics", "related coverage", "related reading", "similar articles",
        "similar stories", "similar posts", "read next", "read also", "also read", "read more", "see also",
        "see more", "up next", "more stories", "more news", "more articles", "more on this story",
        "more on this topic", "more like this", "most read", "most popular", "most viewed", "top stories",
        "latest news", "latest stories", "trending", "trending now", "recommended", "recommended stories",
        "recommended for you", "editors' recommendations", "editor's recommendations", "editors' picks",
        "editor's picks", "you may also like", "you might also like", "you may like", "explore further", "don't miss",
        "continue reading", "promoted stories", "from our partners", "from around the web", "around the web",
        "popular now",
        // German
        "siehe auch", "lesen sie auch", "lies auch", "lesen sie mehr", "mehr zum thema", "mehr dazu",
        "mehr nachrichten", "weitere nachrichten", "weitere artikel", "weitere meldungen", "weitere themen",
        "auch interessant", "das k\u{F6}nnte sie auch interessieren", "das k\u{F6}nnte dich auch interessieren",
        "meistgelesen", "meistgelesene artikel", "meist gelesen", "verwandte artikel", "verwandte themen",
        "\u{E4}hnliche artikel", "\u{E4}hnliche beitr\u{E4}ge", "neueste beitr\u{E4}ge", "neueste artikel",
        "passend dazu", "unsere empfehlungen", "empfohlene artikel", "empfehlungen der redaktion", "weiterlesen",
        // French
        "lire aussi", "\u{E0} lire aussi", "\u{E0} lire \u{E9}galement", "a lire aussi", "\u{E0} voir aussi",
        "voir aussi", "sur le m\u{EA}me sujet", "sur le m\u{EA}me th\u{E8}me", "articles li\u{E9}s",
        "articles similaires", "les plus lus", "les articles les plus lus", "autour de", "nos derniers articles",
        // Spanish
        "lea tambi\u{E9}n", "lee tambi\u{E9}n", "leer tambi\u{E9}n", "lea adem\u{E1}s", "le puede interesar",
        "te puede interesar", "te podr\u{ED}a interesar", "tambi\u{E9}n te puede interesar",
        "quiz\u{E1}s te interese", "seguir leyendo", "sigue leyendo", "notas relacionadas", "noticias relacionadas",
        "art\u{ED}culos relacionados", "contenido relacionado", "\u{FA}ltimas noticias", "m\u{E1}s noticias",
        "m\u{E1}s informaci\u{F3}n", "m\u{E1}s le\u{ED}das", "lo m\u{E1}s le\u{ED}do", "lo m\u{E1}s visto",
        "lo \u{FA}ltimo", "m\u{E1}s sobre este tema", "recomendados", "mir\u{E1} tambi\u{E9}n", "ver tambi\u{E9}n",
        // Portuguese
        "leia tamb\u{E9}m", "leia mais", "veja tamb\u{E9}m", "saiba mais", "not\u{ED}cias relacionadas",
        "mat\u{E9}rias relacionadas", "artigos relacionados", "mais lidas", "\u{FA}ltimas not\u{ED}cias",
        "mais not\u{ED}cias", "recomendadas para voc\u{EA}",
        // Italian
        "leggi anche", "leggi altro", "articoli correlati", "notizie correlate", "potrebbe interessarti",
        "potrebbe interessarti anche", "ti potrebbe interessare", "ti potrebbero interessare", "i pi\u{F9} letti",
        "pi\u{F9} letti", "ultime notizie", "altre notizie", "articoli simili",
        // Dutch
        "lees ook", "lees meer", "lees verder", "bekijk ook", "gerelateerde artikelen", "gerelateerd",
        "meest gelezen", "meer nieuws", "laatste nieuws",
        // Polish
        "czytaj tak\u{17C}e", "czytaj te\u{17C}", "czytaj r\u{F3}wnie\u{17C}", "czytaj wi\u{119}cej",
        "zobacz tak\u{17C}e", "zobacz te\u{17C}", "zobacz r\u{F3}wnie\u{17C}", "powi\u{105}zane tematy",
        "powi\u{105}zane artyku\u{142}y", "podobne artyku\u{142}y", "najcz\u{119}\u{15B}ciej czytane", "najnowsze",
        "polecamy", "polecane",
        // Swedish, Norwegian, Danish, Finnish
        "l\u{E4}s ocks\u{E5}", "l\u{E4}s mer", "les ogs\u{E5}", "l\u{E6}s ogs\u{E5}", "l\u{E6}s mere",
        "lue my\u{F6}s", "lue seuraavaksi", "lue lis\u{E4}\u{E4}", "mest l\u{E4}st", "luetuimmat",
        // Russian
        "\u{447}\u{438}\u{442}\u{430}\u{439}\u{442}\u{435} \u{442}\u{430}\u{43A}\u{436}\u{435}",
        "\u{447}\u{438}\u{442}\u{430}\u{439}\u{442}\u{435} \u{442}\u{430}\u{43A}\u{436}\u{435} \u{43F}\u{43E} \u{442}\u{435}\u{43C}\u{435}",
        "\u{43F}\u{43E} \u{442}\u{435}\u{43C}\u{435}",
        "\u{43C}\u{430}\u{442}\u{435}\u{440}\u{438}\u{430}\u{43B}\u{44B} \u{43F}\u{43E} \u{442}\u{435}\u{43C}\u{435}",
        "\u{43D}\u{43E}\u{432}\u{43E}\u{441}\u{442}\u{438} \u{43F}\u{43E} \u{442}\u{435}\u{43C}\u{435}",
        "\u{447}\u{438}\u{442}\u{430}\u{442}\u{44C} \u{442}\u{430}\u{43A}\u{436}\u{435}",
        "\u{441}\u{43C}\u{43E}\u{442}\u{440}\u{438}\u{442}\u{435} \u{442}\u{430}\u{43A}\u{436}\u{435}",
        "\u{434}\u{440}\u{443}\u{433}\u{438}\u{435} \u{43D}\u{43E}\u{432}\u{43E}\u{441}\u{442}\u{438}",
        "\u{43F}\u{43E}\u{445}\u{43E}\u{436}\u{438}\u{435} \u{43D}\u{43E}\u{432}\u{43E}\u{441}\u{442}\u{438}",
        // Arabic
        "\u{627}\u{642}\u{631}\u{623} \u{623}\u{64A}\u{636}\u{627}",
        "\u{627}\u{642}\u{631}\u{623} \u{623}\u{64A}\u{636}\u{64B}\u{627}",
        "\u{627}\u{642}\u{631}\u{623} \u{627}\u{64A}\u{636}\u{627}",
        "\u{645}\u{648}\u{627}\u{636}\u{64A}\u{639} \u{630}\u{627}\u{62A} \u{635}\u{644}\u{629}",
        "\u{623}\u{62E}\u{628}\u{627}\u{631} \u{630}\u{627}\u{62A} \u{635}\u{644}\u{629}",
        // Japanese and Chinese
        "\u{95A2}\u{9023}\u{8A18}\u{4E8B}", "\u{95A2}\u{9023}\u{30CB}\u{30E5}\u{30FC}\u{30B9}",
        "\u{3042}\u{308F}\u{305B}\u{3066}\u{8AAD}\u{307F}\u{305F}\u{3044}", "\u{76F8}\u{5173}\u{9605}\u{8BFB}",
        "\u{76F8}\u{5173}\u{65B0}\u{95FB}", "\u{76F8}\u{95DC}\u{65B0}\u{805E}", "\u{76F8}\u{95DC}\u{95B1}\u{8B80}",
        "\u{5EF6}\u{4F38}\u{95B1}\u{8B80}", "\u{5EF6}\u{4F38}\u{9605}\u{8BFB}", "\u{66F4}\u{591A}\u{65B0}\u{95FB}",
    ]

    /// Starts of short headings above such lists.
    static let listHeadings = [
        "more from", "more news from", "more stories from", "mehr aus", "mehr von", "mehr zu", "weitere nachrichten",
        "weitere artikel", "das k\u{F6}nnte", "lesen sie", "m\u{E1}s noticias", "m\u{E1}s de", "te puede interesar",
        "notas relacionadas", "noticias relacionadas", "mais not\u{ED}cias", "mais sobre", "altre notizie di",
        "articoli correlati", "articles similaires", "sur le m\u{EA}me", "meer over", "meer van",
        "zobacz tak\u{17C}e",
    ]
}
