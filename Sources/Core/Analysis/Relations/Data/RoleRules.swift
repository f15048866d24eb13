/// How English says whom somebody leads or works for: titles, offices and professions. Written as ``RelationRules``
/// says.
enum RoleRules {
    static let english: [RelationRule] = leaders + workers

    /// Those who lead states, wherever they stand.
    private static let heads =
        "president premier chancellor leader ruler king queen emperor emir sultan monarch dictator pm strongman"
    /// Those who lead organizations.
    private static let chiefs =
        """
        president leader head chief chairman chairwoman chairperson chair director ceo boss secretary-general \
        director-general commander speaker co-chairman co-chair co-director co-president
        """
    private static let governors = "governor mayor gov. governor-general"
    private static let staff =
        """
        spokesman spokeswoman spokesperson fellow professor lecturer analyst economist \
        researcher scientist historian correspondent reporter editor columnist journalist strategist manager \
        negotiator adviser advisor diplomat official executive vice-president vice-chairman employee \
        scholar expert specialist associate counsel engineer biologist physicist representative deputy-director \
        consultant lawyer attorney trader broker producer anchor commentator curator instructor worker \
        treasurer inspector partner detective coach writer officer prosecutor coordinator superintendent dealer dean \
        general \
        president chairman director
        """

    private static let leaders: [RelationRule] = [
        // before the name
        RelationRule(.leaderOf, "O':sl $rank* prime [minister] , S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':sl $rank* prime [minister] S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':sl $rank* head of [state government] $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':sl $rank* [president-elect] S", [.named, .apposed, .expected]),
        RelationRule(.leaderOf, "O':sl $rank* [\(heads)] $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':l [\(governors)] S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':l $rank [\(governors)] S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':o $rank* managing|executive? [\(chiefs)] and ceo $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':o $rank* general? [\(chiefs)] general? $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':o $rank* secretary [general] $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O':o $rank* chief [executive] officer? $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O@ $rank* prime [minister] $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O@ $rank* chief [executive] officer? $comma? S", [.named, .apposed]),
        RelationRule(.leaderOf, "O@ $rank* [\(heads) \(chiefs)] $comma? S", [.named, .apposed]),
        // "President N of O"
        RelationRule(
            .leaderOf, "[president premier chancellor king queen emperor emir sultan] S of $det? O:s",
            [.named, .apposed]),
        RelationRule(.leaderOf, "prime [minister] S of $det? O:s", [.named, .apposed]),
        RelationRule(.leaderOf, "[\(governors)] S of $det? O:l", [.named, .apposed]),
        // behind the name
        RelationRule(
            .leaderOf, "S $comma? $det? $rank* [\(heads) \(governors)] of $det? O", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma? $det? $rank* [\(chiefs)] of $det? $mod* O:o", [.named, .apposed]),
        RelationRule(
            .leaderOf, "S $comma? $det? $rank* [president chairman chairwoman founder director] and $mod* of $det? O:o",
            [.named, .apposed]),
        RelationRule(
            .leaderOf, "S $comma? $det? $mod* and $rank* executive? [\(chiefs)] of $det? $mod* O:o", [.named, .apposed]),
        RelationRule(.leaderOf, "S& $det? $rank* executive? [\(chiefs)] of $det? $mod* O:o", [.named]),
        RelationRule(.leaderOf, "S $comma? $det? $rank* executive [director] of $det? O:o", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma? $det? $rank* prime [minister] of $det? O", [.named, .apposed]),
        RelationRule(
            .leaderOf, "S $comma? $det? $rank* secretary|director [general] of $det? O:o", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma? $det? $rank* chief [executive] officer? of $det? O:o", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma O':s $rank* prime [minister]", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma $det O':s $rank* prime [minister]", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma $det? O':s $rank* [\(heads)]", [.named, .apposed]),
        RelationRule(.leaderOf, "S $comma $det? O':o $rank* [\(chiefs)] $close", [.named, .apposed]),
        // the office first
        RelationRule(.leaderOf, "$det $rank* [\(heads) \(chiefs)] of $det? O $comma S", [.named, .apposed]),
        RelationRule(.leaderOf, "$det $rank* prime [minister] of $det? O $comma S", [.named, .apposed]),
        RelationRule(.leaderOf, "[\(heads)] of $det? O:s S", [.named, .apposed]),
        RelationRule(.leaderOf, "prime [minister] of $det? O:s S", [.named, .apposed]),
        RelationRule(.leaderOf, "chief [executive] officer? of $det? O:o $comma S", [.named, .apposed]),
        // as a claim
        RelationRule(.leaderOf, "S= $be $adv* $det? $rank* [\(heads) \(chiefs) \(governors)] of $det? O"),
        RelationRule(.leaderOf, "S= $be $adv* $det? $rank* prime [minister] of $det? O"),
        RelationRule(
            .leaderOf, "S= $become $adv* $det? $rank* [\(heads) \(chiefs) \(governors)] of $det? O $date?", [.begins]),
        RelationRule(.leaderOf, "S= $become $adv* $det? $rank* prime [minister] of $det? O $date?", [.begins]),
        RelationRule(.leaderOf, "S< elected [president chairman leader] of $det? O $date?", [.begins]),
        RelationRule(.leaderOf, "S=:p [heads chairs leads] $det? O"),
        RelationRule(.leaderOf, "O<:o [headed led chaired] by S:p", [.named, .apposed]),
    ]

    private static let workers: [RelationRule] = [
        RelationRule(.worksFor, "O':s $mod* [minister ambassador envoy] $comma? S", [.named, .apposed]),
        RelationRule(.worksFor, "O':s $mod* [secretary] of $mod S", [.named, .apposed]),
        RelationRule(.worksFor, "O':o $low* [\(staff)] $comma? S", [.named, .apposed]),
        RelationRule(
            .worksFor, "S $comma? $det? $mod* [\(staff) chief] at|for|with $det? $mod* O $mod* at $det? O",
            [.named, .apposed]),
        RelationRule(
            .worksFor, "S $comma? $det? $mod* [\(staff) chief] at|for|with $det? $mod* O", [.named, .apposed]),
        RelationRule(
            .worksFor,
            "S $comma? $det? $mod* [\(staff) chief head] of|in|for $det? $mod* $mod at|for|with|of $det? O:o",
            [.named, .apposed]),
        RelationRule(
            .worksFor, "S $comma? $det? $mod* [minister ambassador envoy vice-president vice-chairman] of $det? O",
            [.named, .apposed]),
        RelationRule(
            .worksFor, "S $comma? $det? $second $mod* [president chairman director head chief] of $det? O:o",
            [.named, .apposed]),
        RelationRule(.worksFor, "S $comma $det? O':s $mod* [minister ambassador envoy]", [.named, .apposed]),
        RelationRule(.worksFor, "S $comma $det? $mod* O':o $low* [\(staff)]", [.named, .apposed]),
        RelationRule(.worksFor, "S $comma? $det? $mod* [\(staff)] of $det? O:o", [.named, .apposed]),
        RelationRule(.worksFor, "S& $det? $mod* [\(staff)] at|for|with $det? $mod* O:o", [.named]),
        RelationRule(.worksFor, "S& $det? $mod* [\(staff)] of|in|for $det? $mod* $mod at|for|with $det? O:o", [.named]),
        RelationRule(.worksFor, "O@ $mod* [\(staff)] $comma? S", [.named, .apposed]),
        RelationRule(.worksFor, "O@ $mod* [minister ambassador envoy] $comma? S", [.named, .apposed]),
        RelationRule(.worksFor, "S= $be $det? $mod* [\(staff)] at|for|with $det? $mod* O"),
        RelationRule(.worksFor, "S= [works worked working teaches] for|at $det? O"),
        RelationRule(.worksFor, "S< [employed] by $det? O"),
        RelationRule(.worksFor, "S $comma who [works teaches] for|at $det? O", [.named, .apposed]),
        RelationRule(.worksFor, "S $comma? of $det? O:o [news] ", [.named, .apposed]),
    ]
}
