import ReadoutArticles
import Testing

/// Articles written for the tests, about an invented summit.
enum Samples {
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var testDescription: String { name }

        init(_ name: String, _ text: String) {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    static let today = Day(year: 2026, month: 3, day: 14)

    static func read(
        _ bytes: [UInt8], name: String = "a.txt", verbatim: Bool = false, published: String? = nil
    ) throws(ReadingError) -> ReadFile {
        try FileReader.read(
            bytes, name: name, options: ReadingOptions(verbatim: verbatim, published: published, today: today))
    }

    static func article(_ bytes: [UInt8], name: String = "a.txt", verbatim: Bool = false) throws -> Article {
        try read(bytes, name: name, verbatim: verbatim).articles[0]
    }

    static func article(_ text: String, name: String = "a.txt") throws -> Article {
        try article(Array(text.utf8), name: name)
    }

    static let lead = """
        Ministers from six river states agreed on Friday to share the water of the Velm, ending a dispute that had lasted \
        for nearly four years.
        """
    static let second = """
        “We have found a way,” said Foreign Minister Ana Torvek, who had led the talks. “Nobody will be left dry this summer.”
        """

    static let plain = Sample("plain.txt", "River states agree to share the Velm\n\n\(lead)\n\n\(second)\n")
    static let agency = Sample(
        "agency.txt",
        "River states agree to share water\n\nMALSK, Orvenia, Sept. 16 (Orvel Press) — \(lead)\n\n\(second)\n")
    static let windows = Sample("crlf.txt", "River states agree\r\n\r\n\(lead)\r\n\(second)\r\n")
    static let markdown = Sample(
        "note.md",
        """
        ---
        title: "River states agree"
        author: [Ana Bell, 'Tom Reed']
        date: 2022-09-16
        outlet: The Malsk Courier
        ---

        # River states agree

        **Ministers** from [six river states](https://example.org/a_(b)) agreed on *Friday*.

        > “We have found a way,” said Ana Torvek.

        ## What is next

        - The treaty is signed in May.
        - The dams are inspected.
        """)
    static let wrapped = Sample(
        "wrapped.txt",
        """
        RIVER STATES AGREE TO SHARE WATER

        MALSK, Sept 16 - Ministers from six river states agreed on
        Friday to share the water of the Velm, ending a dispute that
        had lasted for nearly four years, officials said.
            Foreign Minister Ana Torvek, who had led the talks, said
        that nobody would be left dry this summer, whatever the rains
        might bring to the valleys above the dams at Karsk.
        """)

    static let all = [plain, agency, windows, markdown, wrapped]
}
