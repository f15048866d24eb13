import ReadoutAnalysis
import Testing

/// What the gazetteer of this source tree finds. The sentences are invented.
struct GazetteerTests {
    static let gazetteer = Gazetteer(models: .installed())

    struct Find: CustomTestStringConvertible, Sendable {
        var text: String
        /// The names in it, as they are written, with the usual name, state and government that the entry gives.
        var names: [String]
        var language = "en"
        var testDescription: String { text }
    }

    @Test(
        "Names are found in the languages that have them",
        arguments: [
            Find(
                text: "Officials in the U.S. and the UK met Kazakhs.",
                names: [
                    "U.S. = United States, United States", "UK = United Kingdom, United Kingdom",
                    "Kazakhs = Kazakhs, Kazakhstan",
                ]),
            Find(text: "It told us that they were here.", names: []),
            Find(
                text: "The Russian Federation is not Russia's only name.",
                names: [
                    "Russian Federation = Russia, Russia", "Russia = Russia, Russia",
                ]),
            Find(
                text: "North Korean envoys left the Democratic People's Republic of Korea.",
                names: [
                    "North Korean = North Korean, North Korea",
                    "Democratic People's Republic of Korea = North Korea, North Korea",
                ]),
            Find(
                text: "Kiev waited; Kyiv did not.",
                names: ["Kiev = Kyiv, Ukraine, Ukraine", "Kyiv = Kyiv, Ukraine, Ukraine"]),
            Find(
                text: "Brussels, not the Kremlin, wrote to Delhi.",
                names: [
                    "Brussels = Brussels, Belgium, European Union", "Kremlin = Kremlin, Russia, Russia",
                    "Delhi = Delhi, India, India",
                ]),
            Find(text: "European and Kurdish guests came.", names: ["European = European", "Kurdish = Kurdish"]),
            Find(
                text: "Guinea-Bissau and Côte d’Ivoire signed.",
                names: [
                    "Guinea-Bissau = Guinea-Bissau, Guinea-Bissau", "Côte d’Ivoire = Ivory Coast, Ivory Coast",
                ]),
            Find(
                text: "In St. John's, Antigua, it rained.",
                names: [
                    "St. John's = St. John's, Antigua and Barbuda, Antigua and Barbuda",
                    "Antigua = Antigua and Barbuda, Antigua and Barbuda",
                ]),
        ])
    func finds(_ find: Find) {
        let text = AnnotatedText(find.text, language: find.language)
        var found: [String] = []
        var at = 0
        while at < text.words.count {
            guard let match = Self.gazetteer.entry(at: at, in: text) else {
                at += 1
                continue
            }
            let entry = match.entry
            let values = [entry.name, entry.state, entry.government].compactMap(\.self).joined(separator: ", ")
            found.append(text.string(match.words) + " = " + values)
            at = match.words.upperBound
        }
        #expect(found == find.names)
    }
}
