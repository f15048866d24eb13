/// Names and old codes of languages as files have them. From ISO 639 and the IANA registry of language subtags; the names are
/// those that content systems write where a code should be.
enum LanguageNames {
    /// Lower case → the code that is used.
    static let codes: [String: String] = [
        "english": "en", "eng": "en", "englisch": "en", "german": "de", "deutsch": "de", "deu": "de", "ger": "de",
        "french": "fr", "francais": "fr", "fra": "fr", "fre": "fr", "spanish": "es", "espanol": "es", "spa": "es",
        "portuguese": "pt", "portugues": "pt", "por": "pt", "italian": "it", "italiano": "it", "ita": "it",
        "dutch": "nl", "nederlands": "nl", "nld": "nl", "dut": "nl", "swedish": "sv", "swe": "sv", "danish": "da",
        "dan": "da", "norwegian": "no", "nor": "no", "finnish": "fi", "fin": "fi", "polish": "pl", "polski": "pl",
        "pol": "pl", "czech": "cs", "ces": "cs", "cze": "cs", "slovak": "sk", "slk": "sk", "slo": "sk",
        "hungarian": "hu", "magyar": "hu", "hun": "hu", "romanian": "ro", "ron": "ro", "rum": "ro", "turkish": "tr",
        "tur": "tr", "russian": "ru", "rus": "ru", "ukrainian": "uk", "ukr": "uk", "bulgarian": "bg", "bul": "bg",
        "serbian": "sr", "srp": "sr", "croatian": "hr", "hrv": "hr", "greek": "el", "ell": "el", "gre": "el",
        "hebrew": "he", "heb": "he", "iw": "he", "arabic": "ar", "ara": "ar", "persian": "fa", "farsi": "fa",
        "fas": "fa", "per": "fa", "chinese": "zh", "zho": "zh", "chi": "zh", "cmn": "zh", "japanese": "ja",
        "jpn": "ja", "jp": "ja", "korean": "ko", "kor": "ko", "thai": "th", "tha": "th",
        "vietnamese": "vi", "vie": "vi", "hindi": "hi", "hin": "hi", "urdu": "ur", "urd": "ur", "indonesian": "id",
        "ind": "id", "in": "id", "kazakh": "kk", "kaz": "kk", "uzbek": "uz", "uzb": "uz", "ji": "yi", "cz": "cs",
        "ua": "uk", "gr": "el", "dk": "da", "cn": "zh", "mo": "ro",
    ]
    /// The codes of CLD2 that are not the usual ones (ISO 639-1 of 1989).
    static let usual: [String: String] = [
        "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "nb": "no", "mo": "ro", "sh": "sr",
    ]
    /// Languages that short texts do not tell apart, or whose names are wider and narrower: either declaration is believed.
    static let kin: [[String]] = [
        ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh", "me", "cnr"], ["id", "ms"], ["zh", "cmn", "yue"],
        ["fa", "prs"], ["tl", "fil"],
    ]
}
