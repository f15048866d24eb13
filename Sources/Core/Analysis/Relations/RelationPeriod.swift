/// Since and until when something is so, as the dates beside it say.
struct RelationPeriod {
    var since: String?
    var until: String?

    /// The period that the dates within and beside a match give.
    static func find(
        _ match: RelationMatch, _ traits: RelationRule.Traits, in scene: RelationScene, _ sentence: Range<Int>
    ) -> RelationPeriod {
        var period = RelationPeriod()
        let isEvent = !traits.isDisjoint(with: [.begins, .ends])
        if let date = match.date { period.take(date, isEvent, in: scene) }
        if period.since == nil, period.until == nil, let date = behind(match.words.upperBound, scene, sentence) {
            period.take(date, isEvent, in: scene)
        }
        if period.since == nil, period.until == nil, isEvent, let date = before(match.words, scene, sentence) {
            period.take(date, isEvent, in: scene)
        }
        return period
    }

    private mutating func take(_ date: Int, _ isEvent: Bool, in scene: RelationScene) {
        let mention = scene.dates[date]
        let first = scene.text.words(in: mention.range).lowerBound
        let preposition = first > 0 ? scene.text.key(first - 1) : 0
        let opening = scene.text.key(first)
        if Self.ends.contains(preposition) || Self.ends.contains(opening) {
            until = mention.value
        } else if isEvent || preposition == Self.sinceKey || opening == Self.sinceKey {
            since = mention.value
            if !isEvent { until = mention.until }
        } else if let end = mention.until {
            since = mention.value
            until = end
        }
    }

    /// The date that follows at once, or a few words behind.
    private static func behind(_ end: Int, _ scene: RelationScene, _ sentence: Range<Int>) -> Int? {
        var at = end
        while at < min(end + 6, sentence.upperBound) {
            if scene.dateAt[at] >= 0 { return Int(scene.dateAt[at]) }
            guard scene.nameAt[at] < 0, !scene.text.words[at].isPunctuation else { return nil }
            if scene.has(at, [.conjunction, .relative, .verb, .say, .be, .auxiliary, .will]) { return nil }
            if scene.has(at, .opener), !scene.has(at, .datePreposition) { return nil }
            at += 1
        }
        return nil
    }

    /// The date at the sentence's beginning, where the match follows ("In 2004, Estonia joined").
    private static func before(_ words: Range<Int>, _ scene: RelationScene, _ sentence: Range<Int>) -> Int? {
        let first = scene.has(sentence.lowerBound, .datePreposition) ? sentence.lowerBound + 1 : sentence.lowerBound
        guard first < words.lowerBound, scene.dateAt[first] >= 0 else { return nil }
        var end = first
        while end < words.lowerBound, scene.dateAt[end] == scene.dateAt[first] { end += 1 }
        if end < words.lowerBound, scene.has(end, .comma) { end += 1 }
        if end < words.lowerBound, scene.has(end, .determiner) { end += 1 }
        return end >= words.lowerBound ? Int(scene.dateAt[first]) : nil
    }

    private static let ends = WordSet("until till")
    private static let sinceKey = WordKey.of("since")
}
