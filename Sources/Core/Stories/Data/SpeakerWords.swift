/// Words of persons' names. Written by hand; folded.
enum SpeakerWords {
    /// Family names that stand before the given name: frequent Chinese, Korean and Vietnamese ones, as the press spells
    /// them, that are no given names in English.
    static let familyFirst = set(
        """
        xi wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao guo luo liang zheng xie tang deng feng cao \
        peng zeng xiao tian pan yuan cai jiang yu cheng wei shen yao mao qin qian ding choi kang yoon jang lim shin \
        kwon hwang ahn hong nguyen tran pham phan vo dang ngo
        """)

    /// The same, but they are given names or words too: only before a name of two parts ("Kim Jong Un", "Li Ke-qiang").
    static let familyFirstOfThree = set("kim lee li park moon jung cho oh seo song lai ma he ye du su lu bui do he han")

    /// What stands before a name without being part of it.
    static let titles = set("mr mrs ms miss dr sir dame lord lady prof president senator sen rep gov general gen")

    /// What stands behind it.
    static let suffixes = set("jr sr ii iii iv")

    /// For a short form of a given name, the full one.
    static let fullNames: [[UInt8]: [UInt8]] = {
        let pairs = """
            bill william joe joseph mike michael bernie bernard jim james bob robert tom thomas tony anthony dan \
            daniel \
            dave david steve stephen steven stephen chris christopher liz elizabeth kate katherine rick richard dick \
            richard ed edward jeff jeffrey ken kenneth ron ronald don donald greg gregory andy andrew sam samuel nick \
            nicholas tim timothy jerry gerald
            """.split(separator: " ").map { Array($0.utf8) }
        var names: [[UInt8]: [UInt8]] = [:]
        for at in stride(from: 0, to: pairs.count - 1, by: 2) { names[pairs[at]] = pairs[at + 1] }
        return names
    }()

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: " ").map { Array($0.utf8) })
    }
}
