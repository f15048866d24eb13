/// Names of months, weekdays and time zones, and the labels before dates. All lower case; to add one, add it to its list.
enum DateWords {
    /// Month names and their short forms (a full stop after them is read too), by language.
    static let months: [String: Int] = table([
        // English, with German and French forms of the same spelling
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        ["", "febr", "", "", "", "", "", "", "sept", "", "", ""],
        // German
        ["januar", "februar", "märz", "", "mai", "juni", "juli", "", "", "oktober", "", "dezember"],
        ["jänner", "feber", "mär", "", "", "", "", "", "", "okt", "", "dez"],
        // French
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ],
        ["janv", "févr", "", "avr", "", "", "juil", "", "", "", "", "déc"],
        // Spanish
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre",
            "diciembre",
        ],
        // Italian
        [
            "gennaio", "febbraio", "", "aprile", "maggio", "giugno", "luglio", "", "settembre", "ottobre", "",
            "dicembre",
        ],
        // Portuguese
        [
            "janeiro", "fevereiro", "março", "", "maio", "junho", "julho", "", "setembro", "outubro", "novembro",
            "dezembro",
        ],
        // Dutch
        ["januari", "februari", "maart", "", "mei", "", "", "augustus", "", "", "", ""],
        ["", "", "mrt", "", "", "", "", "", "", "", "", ""],
        // Spanish, Italian and Portuguese short forms, Latin American spellings
        ["ene", "", "", "abr", "", "", "", "ago", "", "", "", "dic"],
        ["gen", "", "", "", "mag", "giu", "lug", "", "set", "ott", "", ""],
        ["", "fev", "", "", "", "", "", "", "setiembre", "out", "", ""],
        ["", "fév", "", "", "", "", "", "aout", "", "", "", ""],
        ["", "", "mrz", "", "", "", "", "", "", "", "", ""],
        // Polish: in dates, and short
        [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października",
            "listopada", "grudnia",
        ],
        ["sty", "lut", "", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"],
        // Swedish, Danish and Norwegian
        ["", "", "", "", "", "", "", "augusti", "", "", "", ""],
        ["", "", "marts", "", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", "", "", "", "desember"],
        // Czech, Finnish, Hungarian, Turkish, Romanian, Catalan
        [
            "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
            "prosince",
        ],
        [
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta",
            "elokuuta",
            "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
        ],
        [
            "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
            "október", "", "",
        ],
        [
            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
            "aralık",
        ],
        [
            "ianuarie", "februarie", "martie", "aprilie", "", "iunie", "iulie", "", "septembrie", "octombrie",
            "noiembrie",
            "decembrie",
        ],
        ["gener", "febrer", "març", "", "maig", "juny", "juliol", "agost", "setembre", "", "novembre", "desembre"],
        // Russian and Ukrainian, as they stand in dates
        [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ],
        ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
        ["", "февр", "", "", "", "", "", "", "сент", "", "нояб", ""],
        [
            "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
            "листопада",
            "грудня",
        ],
    ])

    /// Weekdays and their short forms.
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
        "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes",
        "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo",
    ]

    /// Time zones and what they are in ISO 8601. Names that stand for several zones (IST, CST) or for two by season (ET)
    /// are read and give none.
    static let zones: [String: String] = [
        "gmt": "Z", "utc": "Z", "z": "Z", "edt": "-04:00", "est": "-05:00", "cdt": "-05:00", "mdt": "-06:00",
        "mst": "-07:00", "pdt": "-07:00", "pst": "-08:00", "bst": "+01:00", "wet": "Z", "west": "+01:00",
        "cet": "+01:00",
        "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
        "pkt": "+05:00", "hkt": "+08:00", "sgt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00",
        "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "trt": "+03:00", "almt": "+06:00", "uzt": "+05:00",
        "et": "", "ct": "", "mt": "", "pt": "", "cst": "", "ist": "", "ast": "", "local time": "",
    ]

    /// Labels before the date of publication; a colon or dash after them is read too.
    static let published = [
        "date of publication", "publication date", "date published", "first published on", "first published",
        "published on",
        "published at", "published", "posted on", "posted at", "posted", "issued on", "issued", "released",
        "publication",
        "pub date", "pubdate", "date", "created", "uploaded", "veröffentlicht am", "veröffentlicht", "publié le",
        "publicado el", "pubblicato il", "stand", "опубликовано",
    ]

    /// Labels before the date of a later change; it counts where no other date is.
    static let updated = [
        "last updated on", "last updated", "last update", "last modified", "updated on", "updated at", "updated",
        "modified", "aktualisiert am", "aktualisiert", "mis à jour le", "actualizado",
    ]

    private static func table(_ lists: [[String]]) -> [String: Int] {
        var months: [String: Int] = [:]
        for list in lists {
            for (i, name) in list.enumerated() where !name.isEmpty { months[name] = i + 1 }
        }
        return months
    }
}
