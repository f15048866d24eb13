import Glibc
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
            Find(
                text: "Китайские послы уехали из России.",
                names: ["Китайские = китайские, China", "России = Russia, Russia"],
                language: "ru"),
            Find(
                text: "La Chine et les Russes", names: ["Chine = China, China", "Russes = russes, Russia"],
                language: "fr"),
            Find(text: "La Chine et les Russes", names: []),
            Find(
                text: "Washington, D.C., was named so.",
                names: ["Washington, D.C. = Washington, United States, United States"]),
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

    @Test("A part of a word and a name by itself are found")
    func otherWays() {
        let text = AnnotatedText("A Moscow-based envoy")
        let word = text.words[1].range
        #expect(Self.gazetteer.entry(ofPart: word.lowerBound..<word.lowerBound + 6, in: text)?.government == "Russia")
        #expect(Self.gazetteer.entry(named: "russian federation")?.name == "Russia")
        #expect(Self.gazetteer.entry(named: "Nowhere at all") == nil)
        #expect(Self.gazetteer.kinds(at: 1, in: AnnotatedText("in Kazakhstan"))?.kinds == .state)
    }

    @Test("A gazetteer that is damaged, cut off or missing is empty", arguments: [0, 8, 60, 100, 70_000, 2_000_000])
    func damage(at: Int) throws {
        var template = Array("/tmp/gazetteer-test.XXXXXX".utf8CString)
        let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
        let path = folder + "/gazetteer.bin"
        defer {
            unlink(path)
            rmdir(folder)
        }
        func isEmpty(_ bytes: [UInt8]) -> Bool {
            // A new file: the old one may be mapped.
            unlink(path)
            let file = fopen(path, "w")
            fwrite(bytes, 1, bytes.count, file)
            fclose(file)
            return Gazetteer(models: Models(folder: folder)).isEmpty
        }
        #expect(Gazetteer(models: Models(folder: folder)).isEmpty)
        let whole = Array(try #require(Models.installed().map("gazetteer.bin")).bytes)
        var damaged = whole
        damaged[at] ^= 0x10
        #expect(isEmpty(damaged))
        #expect(isEmpty(Array(whole.prefix(at + 64))))
        #expect(!isEmpty(whole))
    }
}
