/// Words of by-lines on web pages. All lower case; to add one, add it to its list.
enum AuthorWords {
    /// What stands before names, the longest first.
    static let cues: [(text: String, count: Int)] = [
        "by ", "by:", "written by ", "words by ", "story by ", "text by ", "posted by ", "published by ",
        "reported by ",
        "from ", "author: ", "authors: ", "author ", "von ", "von: ", "ein artikel von ", "ein beitrag von ",
        "ein kommentar von ", "eine analyse von ", "ein gastbeitrag von ", "eine kolumne von ", "ein interview von ",
        "interview von ", "geschrieben von ", "verfasst von ", "veröffentlicht von ", "text: ", "text von ", "autor: ",
        "autorin: ", "autoren: ", "autor ", "autorin ", "kommentar von ", "par ", "écrit par ",
        "propos recueillis par ", "auteur : ", "auteur: ", "auteurs : ", "auteurs: ", "auteur ", "verfasser: ",
        "verfasserin: ", "autor/in: ",
        "autor*in: ", "autore: ", "por ", "por: ", "escrito por ", "publicado por ", "di ",
        "a cura di ", "scritto da ", "door ", "autor: ", "автор: ", "автор ", "av ", "af ", "tekst: ",
    ].map { ($0, $0.utf8.count) }.sorted { $0.1 > $1.1 }

    /// What labels a writer's name in a pair of label and value.
    static let labels: Set<String> = [
        "written by", "verfasst von", "écrit par", "escrito por", "scritto da", "geschreven door", "napisane przez",
        "автор", "author", "skriven av", "skrevet av", "skrevet af",
    ]

    /// Starts of lines that are by-lines.
    static let lineCues: [StaticString] = [
        "by ", "written by ", "words by ", "story by ", "von ", "von: ", "text: ", "text von ", "ein artikel von ",
        "ein beitrag von ", "ein kommentar von ", "ein gastbeitrag von ", "par ", "por ", "di ", "door ", "autor: ",
        "autorin: ", "author: ", "autoren: ",
    ]

    /// Words between names.
    static let conjunctions: Set<String> = [
        "and", "und", "et", "y", "e", "&", "|", "-", "–", "—", "/", "•", "·", "with", "mit", "avec", "con", "i", "и",
        "en",
        "og", "och", "in", "für", "for", "aus", "im",
    ]

    /// Small words inside names beside ``HeadWords/nameParticles``.
    static let lowerParts: Set<String> = [
        "dr.", "dr", "med.", "i", "dos", "do", "af", "d'", "of", "ap", "auf", "zur", "zum",
    ]

    /// What a picture's credit starts with.
    static let pictures: [StaticString] = [
        "photograph by", "photographs by", "photo:", "photo by", "photos by", "photos:", "photo credit", "foto:",
        "fotos:", "foto von", "bild:", "bilder:", "image:", "image by", "credit:", "grafik:", "crédit", "©",
    ]

    /// Months that are given names too, where they come first.
    static let givenMonths: Set<String> = ["april", "june", "august", "mai"]

    /// What is before a colon in a line that names the writer, wherever in the article it stands.
    static let endCues: [StaticString] = [
        "autor:", "autorin:", "autoren:", "autor/in:", "autor*in:", "author:", "authors:", "auteur:", "auteur :",
        "auteurs :", "auteurs:", "verfasser:", "verfasserin:", "autore:", "auteur\u{A0}:", "автор:",
    ]

    /// What labels a writer's name in an element of its own.
    static let ownLabels: Set<String> = [
        "author", "authors", "autor", "autorin", "autoren", "auteur", "auteurs", "autore", "автор",
    ]

    /// Words that no person's name has: staffs, agencies, roles, sites.
    static let notPeople: Set<String> = [
        "redaktion", "redaktionsteam", "onlineredaktion", "newsdesk", "desk", "staff", "team", "editor", "editors",
        "editorial", "news", "newsroom", "online", "press", "agency", "agencies", "agentur", "agenturen", "admin",
        "administrator", "webmaster", "guest", "gast", "gastautor", "gastbeitrag", "author", "autor", "autoren", "the",
        "media", "magazin", "magazine", "verlag", "gmbh", "ag", "e.v", "ev", "ltd", "inc", "llc", "verein", "verband",
        "stiftung", "foundation", "institut", "institute", "university", "universität", "ministerium", "ministry",
        "redaction", "rédaction", "redacción", "redazione", "redação", "redactie", "redakcja", "редакция", "equipo",
        "zeitung", "radio", "tv", "post", "times", "journal", "blog", "contributor", "contributors", "correspondent",
        "correspondents", "bureau", "reporter", "reporters", "service", "netzwerk", "network", "group", "gruppe",
        "presse", "pressestelle", "pressemitteilung", "pr", "kommunikation", "info", "infos", "support", "home",
        "posted", "published", "updated", "veröffentlicht", "datum", "kommentare", "comments", "read", "more",
        "minutes",
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember", "january", "february", "march", "may", "june", "july", "october", "december", "uhr", "view", "all",
        "posts", "beiträge", "alle", "mehr", "share", "teilen", "follow", "folgen", "about", "über", "this", "our",
        "photo", "foto", "fotos", "bild", "bilder", "getty", "images", "reuters", "dpa", "afp", "apa", "sda",
        "shutterstock",
        "landesanstalt", "anstalt", "landesamt", "bundesamt", "amt", "akademie", "academy", "hochschule", "klinik",
        "kammer",
        "werbung", "anzeige", "gesponserte", "sponsored", "inhalte", "content", "bund", "partei", "fraktion", "museum",
        "society", "association", "company", "council", "committee", "department", "office", "center", "centre",
        "zentrum", "customs", "protection", "police", "polizei", "policía", "u.s.", "authority", "noticias",
        "programme", "program", "projekt", "project", "projektleiter", "projektleiterin", "leiter", "leiterin",
    ]
}
