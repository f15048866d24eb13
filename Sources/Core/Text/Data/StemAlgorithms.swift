/// The stemmers of libstemmer 2.2 (Snowball, https://snowballstem.org/algorithms/) as Debian has them, by the primary
/// language subtags of ISO 639-1 and 639-3.
enum StemAlgorithms {
    private static let languages: [(name: StaticString, tags: String)] = [
        ("arabic", "ar ara arb"), ("armenian", "hy hye"), ("basque", "eu eus"), ("catalan", "ca cat"),
        ("danish", "da dan"), ("dutch", "nl nld"), (StemLanguage.english, "en eng"), ("finnish", "fi fin"),
        ("french", "fr fra"), ("german", "de deu"), ("greek", "el ell"), ("hindi", "hi hin"), ("hungarian", "hu hun"),
        ("indonesian", "id ind"), ("irish", "ga gle"), ("italian", "it ita"), ("lithuanian", "lt lit"),
        ("nepali", "ne nep npi"), ("norwegian", "no nb nn nor nob nno"), ("portuguese", "pt por"),
        ("romanian", "ro ron mo"), ("russian", "ru rus"),
        // Made for Serbian and Croatian alike.
        ("serbian", "sr srp hr hrv bs bos sh hbs cnr"), ("spanish", "es spa"), ("swedish", "sv swe"),
        ("tamil", "ta tam"), ("turkish", "tr tur"), ("yiddish", "yi yid ydd"),
    ]

    /// The algorithms' names.
    static let names: [StaticString] = languages.map(\.name)

    /// The name of each tag's algorithm.
    static let tags: [String: String] = {
        var tags: [String: String] = [:]
        for language in languages {
            for tag in language.tags.split(separator: " ") { tags[String(tag)] = language.name.description }
        }
        return tags
    }()

    /// Each name's place in `names`.
    static let numbers: [String: Int] = Dictionary(
        uniqueKeysWithValues: names.enumerated().map { ($1.description, $0) })
}
