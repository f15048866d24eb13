@testable import ReadoutAnalysis
import ReadoutArticles
import Testing

/// Invented people in invented events.
@Suite struct PersonTests {
    @Test(arguments: [
        (
            "Marten Orlan met the press on Friday. Orlan said that he was pleased. Mr. Orlan left.",
            ["Marten Orlan=Marten Orlan", "Orlan=Marten Orlan", "Orlan=Marten Orlan"]
        ),
        (
            "President Marten V. Orlan arrived on Monday. Later Marten Orlan spoke in the parliament.",
            ["Marten V. Orlan=Marten V. Orlan", "Marten Orlan=Marten V. Orlan"]
        ),
        (
            "Wang Shuren opened the meeting in Velmar. Wang said the road was long.",
            ["Wang Shuren=Wang Shuren", "Wang=Wang Shuren"]
        ),
        (
            "Ahmed al-Darwish resigned on Sunday. The people close to Darwish were surprised.",
            ["Ahmed al-Darwish=Ahmed al-Darwish", "Darwish=Ahmed al-Darwish"]
        ),
    ])
    func `all ways to write one name are one actor`(text: String, expected: [String]) {
        #expect(named(text, .person) == expected)
    }

    @Test func `two people with one surname stay two`() {
        let text = """
            John Dvorak and his sister Mary Dvorak spoke in London on Monday. Mr. Dvorak said that the plan was good. \
            Mrs. Dvorak said that it was not.
            """
        #expect(
            named(text, .person) == [
                "John Dvorak=John Dvorak", "Mary Dvorak=Mary Dvorak", "Dvorak=John Dvorak", "Dvorak=Mary Dvorak",
            ])
    }

    @Test func `a surname that can be that of several is left alone`() {
        let text =
            "John Dvorak and Mary Dvorak spoke in London on Monday. The next day Dvorak said that the plan was good."
        #expect(named(text, .person).last == "Dvorak=Dvorak")
    }

    @Test func `a surname is whom the article calls so before another with it comes`() {
        let text = """
            Mary Dvorak spoke in London on Monday. Later Dvorak left the town. Her brother, John Dvorak, stayed in Velmar \
            until Friday. The next day Dvorak came back.
            """
        #expect(named(text, .person).last == "Dvorak=Mary Dvorak")
    }

    @Test func `a surname that the tagger misses is found where the full name is known`() {
        let text = "Temur Orlanov spoke on Monday. It was Orlanov who left."
        let words = AnnotatedText(text)
        let article = Article(format: .text, language: "en", text: text, paragraphs: [0..<text.utf8.count])
        let found = finder.mentions([NameSpan(words: 0..<2, kind: .person)], in: words, of: article)
        #expect(found.map(\.actor) == ["Temur Orlanov", "Temur Orlanov"])
    }

    @Test func `Mr. is no woman`() {
        let text = "President Dvorak left on Monday. Mr. Dvorak was tired. Mary Dvorak, who writes books, stayed."
        #expect(named(text, .person) == ["Dvorak=Dvorak", "Dvorak=Dvorak", "Mary Dvorak=Mary Dvorak"])
    }

    @Test func `bylines and titles tell fuller names`() {
        #expect(named("Then Mr. Orlan said no.", .person, title: "Michael Orlan Says No") == ["Orlan=Michael Orlan"])
        #expect(named("Then Mr. Orlan said no.", .person, bylines: ["Marten Orlan"]) == ["Orlan=Marten Orlan"])
    }

    @Test func `hyphenated words name both`() {
        let text = "Marten Orlan met Pavel Dvorak in Velmar. The Orlan-Dvorak talks lasted for an hour."
        #expect(named(text, .person).suffix(2) == ["Orlan=Marten Orlan", "Dvorak=Pavel Dvorak"])
    }
}

@Suite struct NameFormTests {
    @Test(arguments: [
        ("Qasym-Zhomart Orlan", "Qasym-Zhomart Orlan", true),
        ("Marten Orlan", "Marten V. Orlan", true),
        ("M. Orlan", "Marten Orlan", true),
        ("William Orlan", "Bill Orlan", true),
        ("Enrique Dvorak Sanz", "Dvorak Sanz", true),
        ("José Orlán", "Jose Orlan", true),
        ("Orlan Marten", "Marten Orlan", true),
        ("Marten Orlan", "Pavel Orlan", false),
        ("Marten H. Orlan", "Marten W. Orlan", false),
        ("Marten Orlan", "Marten Orlan Jr.", false),
    ])
    func `full names agree where one person can have both`(one: String, other: String, agrees: Bool) {
        let first = AnnotatedText(one)
        let second = AnnotatedText(other)
        let form = NameForm(first.words.indices, in: first)
        #expect(form.isCompatible(with: NameForm(second.words.indices, in: second)) == agrees, "\(one), \(other)")
    }
}
