import ReadoutAnalysis
import Testing

@Suite struct RoleTests {
    @Test(arguments: [
        ("Russian President Marten Orlan arrived on Monday.", ["Marten Orlan: Russian President"]),
        (
            "They met with former U.S. Secretary of State Marten Orlan in Velmar.",
            ["Marten Orlan: former U.S. Secretary of State"]
        ),
        (
            "He called U.S. House of Representatives speaker Nora Dvorak on Friday.",
            ["Nora Dvorak: U.S. House of Representatives speaker"]
        ),
        (
            "\"It will rain,\" Marten Orlan, a senior fellow at London's Northern Institute, told the paper.",
            ["Marten Orlan: a senior fellow at London's Northern Institute"]
        ),
        (
            "Nora Dvorak, vice president at the Orlan Endowment for Peace and a former U.S. deputy assistant secretary of state, wrote so.",
            [
                "Nora Dvorak: vice president at the Orlan Endowment for Peace and a former U.S. deputy assistant secretary of state"
            ]
        ),
        (
            "\"Yes,\" said Marten DvorakSenior fellow at the Northern Institute.",
            ["Marten Dvorak: Senior fellow at the Northern Institute"]
        ),
        ("Poland's prime minister, Marten Orlan, left.", ["Marten Orlan: Poland's prime minister"]),
        ("The Turkish leader, Marten Orlan, left.", ["Marten Orlan: Turkish leader"]),
        ("But its president, Nora Dvorak, left.", ["Nora Dvorak: president"]),
        ("That is the way Sen. Marten Orlan works.", ["Marten Orlan: Sen."]),
        ("Marten Orlan, who is prime minister of Poland, left.", ["Marten Orlan: prime minister of Poland"]),
        ("Marten Orlan, 45, a teacher from Velmar, laughed.", ["Marten Orlan: a teacher from Velmar"]),
        (
            "Marten Orlan, the founder of the Tashkent-based think tank Open Rivers, said so.",
            ["Marten Orlan: founder of the Tashkent-based think tank Open Rivers"]
        ),
    ])
    func `a role is the whole phrase that names it`(text: String, expected: [String]) {
        #expect(roles(text) == expected, "\(text)")
    }

    @Test(arguments: [
        "Marten Orlan and his wife Nora left.",
        "They wanted to host Marten Orlan in Velmar.",
        "Marten Orlan said that a president of Velmar, once elected, rules for life.",
    ])
    func `nothing is claimed where the phrase is about nobody named`(text: String) {
        #expect(roles(text) == [], "\(text)")
    }

    @Test func `the title of the next person is not the last one's`() {
        #expect(
            roles("Marten Orlan, President Nora Dvorak and others met in Velmar.") == ["Nora Dvorak: President"])
    }

    @Test(arguments: [
        (
            "de", "Der russische Präsident Marten Orlan reiste am Montag nach Berlin.",
            "Marten Orlan: russische Präsident"
        ),
        ("fr", "Le président français Marten Orlan a parlé lundi à Paris.", "Marten Orlan: président français"),
        ("es", "El presidente ruso Marten Orlan habló el lunes en Madrid.", "Marten Orlan: presidente ruso"),
        ("ru", "Президент России Мартен Орлан приехал в понедельник.", "Мартен Орлан: Президент России"),
    ])
    func `other languages have titles too`(language: String, text: String, expected: String) {
        #expect(roles(text, language) == [expected], "\(language): \(text)")
    }
}

@Suite struct DescriptionTests {
    private func described(_ body: String, _ description: String) -> String? {
        let (text, mentions) = mentions(body)
        let words = AnnotatedText(description).words
        guard
            let start = text.words.indices.last(where: { at in
                at + words.count <= text.words.count
                    && words.indices.allSatisfy { text.words[at + $0].key == words[$0].key }
            })
        else { return nil }
        return ActorDescriptions(mentions, in: text, gazetteer: gazetteer).actor(
            describedBy: start..<start + words.count)
    }

    @Test func `descriptions mean who has the role`() {
        let body = """
            Chinese leader Marten Orlan met Russian President Pavel Dvorak in Velmar. The Russian leader praised it. \
            The Chinese president laughed. The leader slept. The president spoke.
            """
        #expect(described(body, "The Russian leader") == "Pavel Dvorak")
        #expect(described(body, "The president") == "Pavel Dvorak")
        #expect(described(body, "The leader") == nil)
        #expect(described(body, "The Chinese president") == "Marten Orlan")
    }
}
