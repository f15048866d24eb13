import ReadoutAnalysis
import Testing

/// Names in languages that the weights do not know. The sentences, and the people in them, are invented.
struct CapitalRunsTests {
    static let tagger = NameTagger(models: .installed(), gazetteer: Gazetteer(models: .installed()))

    struct Find: CustomTestStringConvertible, Sendable {
        var language: String
        var text: String
        /// Each with the first letter of its kind.
        var names: [String]
        var testDescription: String { text }
    }

    @Test(
        "A run of capitals is a name where something shows it",
        arguments: [
            Find(
                language: "de",
                text:
                    "Der russische Außenminister Anton Weresow traf in Kiew Vertreter der Europäischen Union. Weresow lachte.",
                names: ["p Anton Weresow", "l Kiew", "o Europäischen Union", "p Weresow"]),
            Find(
                language: "de",
                text: "Die Kanzlerin Brandner sagte am Montag, Deutschlands Haltung zur Türkei sei klar.",
                names: ["p Brandner", "l Deutschlands", "l Türkei"]),
            Find(
                language: "de", text: "Das Haus am Berg gehört einer Frau mit Hund und Katze. Am Ende blieb Ruhe.",
                names: []),
            Find(
                language: "fr",
                text: "Le ministre Corvane a rencontré à Pékin Hélène Dastier, qui dirige l'entreprise Lumerix.",
                names: ["p Corvane", "l Pékin", "p Hélène Dastier", "o Lumerix"]),
            Find(
                language: "fr",
                text: "Des Français vivent en Côte d’Ivoire. Les us et coutumes des Chinois y sont rares.",
                names: ["l Côte d’Ivoire"]),
            Find(
                language: "fr", text: "L'OTAN et l'ONU ont averti la Russie, selon Marc-Antoine Belvaux de Lorme.",
                names: ["o OTAN", "o ONU", "l Russie", "p Marc-Antoine Belvaux de Lorme"]),
            Find(
                language: "es",
                text: "El presidente ruso viajó a Estados Unidos; la alcaldesa Lucía Ferrandiz, a Pekín.",
                names: ["l Estados Unidos", "p Lucía Ferrandiz", "l Pekín"]),
            Find(
                language: "es", text: "La Casa Blanca no respondió. “Veremos”, dijo Ramiro Estevanes en Ginebra.",
                names: ["l Casa Blanca", "p Ramiro Estevanes", "l Ginebra"]),
            Find(
                language: "ru",
                text:
                    "Министр Антон Вересов встретился в Пекине с послом Казахстана. По словам Вересова, саммит ШОС пройдет.",
                names: ["p Антон Вересов", "l Пекине", "l Казахстана", "p Вересова", "o ШОС"]),
            Find(
                language: "ru", text: "Компания «Люмерикс» работает в России и Китае, а россияне ждут.",
                names: ["o Люмерикс", "l России", "l Китае"]),
        ])
    func finds(_ find: Find) {
        let text = AnnotatedText(find.text, language: find.language)
        let names = Self.tagger.names(in: text).map { "\("\($0.kind)".prefix(1)) \(text.string($0.words))" }
        #expect(names == find.names)
    }

    @Test("No English rule fires on French")
    func noEnglish() {
        let text = AnnotatedText("Us, may, will: said the Turkey of Reading in March.", language: "fr")
        #expect(Self.tagger.names(in: text).isEmpty)
    }
}
