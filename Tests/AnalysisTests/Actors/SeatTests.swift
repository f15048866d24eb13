import ReadoutAnalysis
import Testing

@Suite struct SeatTests {
    @Test(arguments: [
        "Beijing said on Monday that it would not attend.",
        "Analysts say that Beijing has tried to avoid this.",
        "They spoke of Beijing's growing influence in the region.",
        "The bloc is led by Beijing and it grows.",
        "It wants better relations with Beijing after the war.",
        "They accused Beijing of interfering.",
        "The pressure from Beijing has grown.",
        "It was time for Beijing to decide.",
        "It is a lifeline to Beijing after the floods.",
        "The Beijing-backed group opened an office.",
        "However, Beijing appears ready to talk.",
    ])
    func `a capital is the state where the sentence uses it so`(text: String) {
        #expect(named(text, .state) == ["Beijing=China"], "\(text)")
        #expect(named(text, .place) == [], "\(text)")
    }

    @Test(arguments: [
        "They met in Beijing on Monday.",
        "The minister flew to Beijing for talks.",
        "He arrived from Beijing at noon.",
        "Beijing's streets were empty during the storm.",
        "The mayor of Beijing opened the park.",
        "A Beijing subway line was closed.",
        "The Beijing-based firm opened an office.",
        "They visited Beijing, Velmar and Osaka.",
    ])
    func `it is the place where the sentence uses it so`(text: String) {
        #expect(named(text, .place).first == "Beijing=Beijing", "\(text)")
        #expect(named(text, .state) == [], "\(text)")
    }

    @Test func `the Kremlin is Russia`() {
        #expect(named("A Kremlin readout did not mention it, and the Kremlin denied it.", .state).count == 2)
    }

    @Test func `a demonym leads to the state and is no mention`() {
        let (text, mentions) = mentions("Chinese officials declined to comment.")
        #expect(mentions.map { $0.actor } == ["China"])
        #expect(mentions.map { $0.isDemonym } == [true])
        #expect(text.string(mentions.first?.words ?? 0..<0) == "Chinese")
    }

    @Test func `the parts of hyphenated words are mentions`() {
        #expect(
            named("The China-India border and the U.S.-backed plan were discussed.", .state) == [
                "China=China", "India=India", "U.S.=United States",
            ])
    }
}
