/// How English states relations. In a rule, the words in square brackets are its triggers, of which one must be there;
/// the others stand around it in this order:
///
/// | written | takes |
/// | --- | --- |
/// | `word`, `one\|other` | that word |
/// | `$name` | a word of that class of ``classes`` |
/// | `$mod` | a word within a noun phrase |
/// | `$low` | such a word in lower case, or one that stands before titles ("Senior") |
/// | `$place` | "in" and a place |
/// | `$date` | a date with its preposition |
/// | `S`, `O` | the subject's or object's names, one or a list |
/// | `S:so` | of these kinds: p person, o organization, s state, l place; else the relation says |
/// | `S'`, `O'` | the same with 's, as an adjective ("Russian") or as an attribute ("EU") |
/// | `S@`, `O@` | "its", of which actor that is |
/// | `S&`, `O&` | whose second office follows "and" |
/// | `^word` | nothing, where that word is not there |
/// | `S=`, `O=` | the subject of the verb that follows |
/// | `S<`, `O<` | the subject of the passive or participle that follows |
/// | `$pair` | two names joined by a hyphen, subject and object |
/// | `?` behind | it may be missing |
/// | `*` behind | none or up to five |
///
/// Of the rules of one trigger the first that holds counts.
enum RelationRules {
    /// The word classes that rules name.
    static let classes: [String: WordClass] = [
        "det": .determiner, "be": .be, "become": .become, "rank": .rank, "country": .country, "dir": .direction,
        "second": .second, "adv": .adverb, "comma": .comma, "dash": .dash, "mark": [.comma, .dash, .openBracket],
        "aside": [.dash, .openBracket],
        "prep": .preposition, "elect": .elect, "title": .title, "some": .some, "close": [.comma, .stop],
        "have": .auxiliary,
    ]

    static let english: [RelationRule] = membership + standing + founding + others + RoleRules.english

    private static let membership: [RelationRule] = [
        // member
        RelationRule(
            .memberOf, "S= $be $mod* $det? $mod* [member members] of|in $det? $mod* O with $det? S:os",
            []),
        RelationRule(.memberOf, "S= $become $mod* $det? $mod* [member members] of|in $det? $mod* O", [.begins]),
        RelationRule(.memberOf, "S= $be $mod* $det? $mod* [member members] of|in $det? $mod* O"),
        RelationRule(.memberOf, "S=:sl $be $adv* [part] of $det? $mod* O"),
        RelationRule(.memberOf, "S=:sl $become $adv* [part] of $det? $mod* O", [.begins]),
        RelationRule(.memberOf, "S= $be|one $mod* one of $det? $mod* [members] of|in $det? O"),
        RelationRule(
            .memberOf, "$mod* [member members] of $det? O $mark? including|include|are|like|namely|: $det? S:so",
            [.named]),
        RelationRule(.memberOf, "$mod* [members] of $det? O $mark? such as $det? S:so", [.named]),
        RelationRule(.memberOf, "$mod* [members] of $det? O $aside $det? $mod* $country? of? S:s", [.named]),
        RelationRule(
            .memberOf, "O' $mod* [members] $country? $mark? include|are|including|like|namely|: $det? S:so", [.named]),
        RelationRule(
            .memberOf, "O' $mod* [members countries nations states powers] $mark? such as $det? S:so", [.named]),
        RelationRule(
            .memberOf, "O' $mod* [members countries nations states powers] $mark? including|like $det? S:so", [.named]),
        RelationRule(.memberOf, "O' $mod* [members] ( $det? S:so", [.named]),
        RelationRule(.memberOf, "O' $mod* [members countries nations states] $aside $det? S:s", [.named]),
        RelationRule(.memberOf, "O' $mod* [member members] $country? $comma? $det? S:sol", [.named]),
        RelationRule(.memberOf, "S:sol $comma $det $mod* O' $mod* [member] $country?", [.named, .apposed]),
        RelationRule(.memberOf, "S= $be $mod* $det? $mod* O' $mod* [member members] $country?"),
        RelationRule(.memberOf, "S= $become $mod* $det? $mod* O' $mod* [member members] $country?", [.begins]),
        RelationRule(.memberOf, "S $mark $det? $mod* [member] of|in $det? $mod* O", [.named, .apposed]),
        RelationRule(.memberOf, "S $mark both|all|also $mod* [members] of $det? $mod* O", [.named]),
        RelationRule(
            .memberOf, "S= $become $mod* $det? $mod* [member members]", [.begins, .elliptic]),
        RelationRule(.memberOf, "S= $be $mod* $det $mod* [member]", [.elliptic]),
        RelationRule(.memberOf, "S= $be $mod* [members]", [.elliptic]),
        // what it consists of
        RelationRule(
            .founderOf, "[set] up $date? $comma? $det? O:o consisted|comprised of? $det? S:s", [.begins, .named]),
        RelationRule(
            .founderOf,
            "[founded formed established created] $date? $comma? $det? O:o consisted|comprised of? $det? S:s",
            [.begins, .named]),
        RelationRule(
            .memberOf, "O=:o [consists consist consisted] of $det? $mod* S:s"),
        RelationRule(
            .memberOf, "O=:o [includes include included comprises comprise comprised comprising unites] $det? S:s"),
        RelationRule(.memberOf, "O<:o [made] up of $det? S:s"),
        RelationRule(.memberOf, "O<:o [composed comprised formed] of $det? S:s"),
        RelationRule(
            .memberOf, "O=:o [expanded grown expanding enlarged expand growing grew] $date? to include $det? S:s",
            [.begins]),
        RelationRule(
            .memberOf, "O=:o [expanded grown expanding enlarged grew] in|over|during $det? $mod* to include $det? S:s"),
        RelationRule(.memberOf, "O=:o [admitted accepted] $date? $det? S:s", [.begins]),
        RelationRule(.memberOf, "S< [admitted accepted] to|into $det? O", [.begins]),
        RelationRule(.memberOf, "S<:s [admitted accepted] as $det? $mod* member|members", [.begins, .elliptic]),
        RelationRule(.memberOf, "S<:s [granted] $mod* membership", [.begins, .elliptic]),
        RelationRule(.memberOf, "O=:o [brings bring] together $det? S:s"),
        RelationRule(
            .memberOf,
            "O:o $mark $det $mod* [bloc group grouping club alliance pact] of|comprising|including $mod* S:s",
            [.named]),
        RelationRule(.memberOf, "O@ $mod* [members] include|are|including|like|namely $det? S:s", [.named]),
        RelationRule(.memberOf, "O@ $mod* [member members] $country? $comma? $det? S:s", [.named]),
        // joining
        RelationRule(.applicantTo, "S' $mod* [bid bids application quest applications] to join $det? O", [.named]),
        RelationRule(
            .applicantTo, "S' $mod* [bid bids application quest applications] for $mod* membership of|in $det? O",
            [.named]),
        RelationRule(
            .applicantTo, "S' $mod* [bid bids application quest applications] for $det? O' membership", [.named]),
        RelationRule(.applicantTo, "S' $mod* O' [membership] bid|application|bids", [.named]),
        RelationRule(.memberOf, "S= [joined join joins joining] $date? $det? O $date?", [.begins, .joins]),
        RelationRule(.memberOf, "S=:s [joined join joins joining] $date", [.begins, .elliptic]),
        RelationRule(.memberOf, "when|after|once|since $det? S:s [joined] $close", [.begins, .elliptic]),
        RelationRule(.memberOf, "with [admission accession entry] of $det? S:s to|into $det? O", [.begins, .wary]),
        RelationRule(.memberOf, "[admission accession entry] of $det? S:s to|into $det? O", [.begins, .wary]),
        RelationRule(
            .memberOf, "with|after|since|following $det? [admission accession] of $det? S:s",
            [.begins, .elliptic, .wary]),
        RelationRule(.memberOf, "S' $mod* [admission accession entry] to|into $det? O", [.begins, .wary]),
        RelationRule(.memberOf, "S' $mod* [membership] in|of $det? O", [.named, .wary]),
        // leaving
        RelationRule(.memberOf, "S=:so [left quit leaving] $det? O $date?", [.ends]),
        RelationRule(.memberOf, "S=:so [withdrew withdrawn pulled] out? from|of $det? O", [.ends]),
        RelationRule(.memberOf, "S< [expelled suspended ousted] $date? from $det? O", [.ends]),
        RelationRule(.memberOf, "S':so $mod* [withdrawal exit departure] from $det? O", [.ends, .wary]),
    ]

    private static let standing: [RelationRule] = [
        RelationRule(.observerOf, "S= $be|become $mod* $det? $mod* [observer observers] in|of|at|to|with $det? O"),
        RelationRule(.observerOf, "S= $be $mod* $det? $mod* [observer observers] in|of|at|to|with $det? O"),
        RelationRule(
            .observerOf, "S= $become $mod* $det? $mod* [observer observers] in|of|at|to|with $det? O", [.begins]),
        RelationRule(.observerOf, "S= $become $mod* $det? $mod* O' [observer observers]", [.begins]),
        RelationRule(.observerOf, "S= $be $mod* $det? $mod* O' [observer observers]"),
        RelationRule(.observerOf, "S $mark $det? $mod* [observer] in|of|at|to|with $det? O", [.named, .apposed]),
        RelationRule(.observerOf, "O' $mod* [observer observers] $country? $comma? $det? S", [.named]),
        RelationRule(.observerOf, "S= $have $det? observer [status] in|at|with|to|of $det? O"),
        RelationRule(.observerOf, "S= [holds hold enjoys enjoy] $det? observer status in|at|with|to|of $det? O"),
        RelationRule(.observerOf, "S=:sl $become $mod* $det? $mod* [observer observers]", [.begins, .elliptic]),
        RelationRule(.observerOf, "S=:sl $be $mod* $det? $mod* [observer observers]", [.elliptic]),
        RelationRule(.observerOf, "S=:sl $have $det? observer [status]", [.elliptic]),
        RelationRule(.observerOf, "S<:sl [granted given] observer status in|at|with $det? O", [.begins]),
        RelationRule(.observerOf, "S<:sl [granted given] observer status", [.begins, .elliptic]),
        RelationRule(.applicantTo, "S= [applied apply applies applying] $date? to join $det? O", [.begins]),
        RelationRule(
            .applicantTo, "S= [applied apply applies applying] $date? for $mod* membership of|in $det? O", [.begins]),
        RelationRule(
            .applicantTo, "S= [applied apply applies applying] $date? for $det? $mod* O' membership", [.begins]),
        RelationRule(.applicantTo, "S= [seeks seek sought seeking] $mod* membership of|in|to $det? O"),
        RelationRule(.applicantTo, "S= [seeks seek sought seeking] $mod* O' membership"),
        RelationRule(.applicantTo, "S= $be $mod* $det? $mod* [candidate candidates] to join $det? O"),
        RelationRule(
            .applicantTo, "S= $be|become $mod* $det? $mod* [candidate candidates] for $mod* membership of|in $det? O"),
        RelationRule(
            .applicantTo, "S= $be $mod* $det? $mod* [candidate candidates] for $mod* membership of|in $det? O"),
        RelationRule(.applicantTo, "S= $be $mod* $det? $mod* [candidate candidates] for $det? O' membership"),
        RelationRule(
            .applicantTo,
            "O' $mod* [candidate candidates aspirant aspirants applicant applicants] $country? $comma? S:s", [.named]),
        RelationRule(
            .applicantTo, "S:s $mark $det? $mod* [candidate] for $mod* membership of|in $det? O", [.named, .apposed]),
        RelationRule(.applicantTo, "S:s $mark $det? $mod* O' [candidate]", [.named, .apposed]),
    ]

    private static let founding: [RelationRule] = [
        RelationRule(.founderOf, "S= [founded co-founded cofounded] $date? $det? $mod* O $date?", [.begins]),
        RelationRule(.founderOf, "S=:s [formed established created] $date? $det? O $date?", [.begins]),
        RelationRule(.founderOf, "S=:p [established launched] $date? $det? $mod* O:o $date?", [.begins]),
        RelationRule(
            .founderOf,
            "O<:o [founded co-founded established formed created] $date? $place? $date? by $det? leaders? of? $det? S",
            [.begins, .named]),
        RelationRule(
            .founderOf, "O<:o [set] up $date? $place? $date? by $det? leaders? of? $det? S $date?", [.begins, .named]),
        RelationRule(
            .founderOf, "S:po $mark? $det? $mod* [founder co-founder cofounder] of $det? $mod* O", [.named, .apposed]),
        RelationRule(
            .founderOf, "S:po $mark? $det? $mod* [founder co-founder] and $mod* of $det? $mod* O", [.named, .apposed]),
        RelationRule(.founderOf, "S& $det? $mod* [founder co-founder cofounder] of $det? $mod* O", [.named]),
        RelationRule(
            .founderOf, "O:o $comma $det $mod* [founded co-founded] $date? by $det? S", [.named, .begins, .apposed]),
        RelationRule(.founderOf, "S= $be $mod* $det? $mod* [founder founders co-founder] of $det? $mod* O"),
        RelationRule(.founderOf, "O':o [founder co-founder] $comma? S:p", [.named, .apposed]),
        RelationRule(.founderOf, "O':o [founders] $comma? S:p", [.named]),
        RelationRule(.founderOf, "[founder co-founder] of $det? O $comma? S:p", [.named, .apposed]),
    ]

    private static let others: [RelationRule] = [
        // places
        RelationRule(
            .locatedIn, "S $comma? [based headquartered located situated] in $det? $mod* O", [.named, .apposed]),
        RelationRule(.locatedIn, "S< [based headquartered located situated] in $det? $mod* O", [.named]),
        RelationRule(
            .locatedIn, "S:l $comma $det $mod* [city town village capital port] in|of $dir? $det? $dir? O",
            [.named, .apposed]),
        RelationRule(.locatedIn, "S:l $comma O' $mod* [capital city town port]", [.named, .apposed]),
        RelationRule(.locatedIn, "S=:l $be $det $mod* [city town village capital port] in|of $dir? $det? O", [.named]),
        RelationRule(.locatedIn, "O' $mod* [city town village port province region] of S:l", [.named, .apposed]),
        RelationRule(.locatedIn, "O' $mod* [capital city town] $comma? of? S:l", [.named, .apposed]),
        RelationRule(.locatedIn, "[capital] of $det? O $comma S:l", [.named, .apposed]),
        RelationRule(.locatedIn, "S=:o has|have its|their $mod* [headquarters] in $det? O", [.named]),
        RelationRule(.locatedIn, "S':o [headquarters] in $det? O:l", [.named]),
        // allies
        RelationRule(.allyOf, "O:so and its|his|her $mod* [ally allies] $comma? S:so", [.named]),
        RelationRule(.allyOf, "O' $mod* [ally allies] $comma? S", [.named]),
        RelationRule(.allyOf, "O' $mod* [allies] $comma? such as $det? S:so", [.named]),
        RelationRule(.allyOf, "O' $mod* [allies] $comma? like|including $det? S:so", [.named]),
        RelationRule(.allyOf, "S $comma $det? $mod* [ally] of $det? O", [.named, .apposed]),
        RelationRule(.allyOf, "S $comma $det $mod* O' [ally]", [.named, .apposed]),
        RelationRule(.allyOf, "S= $be $mod* $det? $mod* [ally allies] of $det? O"),
        RelationRule(.allyOf, "S= $be $mod* $det? $mod* O' $mod* [ally allies]"),
        RelationRule(.allyOf, "[alliance] between $det? S:so and $det? O:so", [.named, .apposed, .wary]),
        RelationRule(.allyOf, "S':so [alliance] with $det? O:so", [.named, .wary]),
        RelationRule(.allyOf, "S< [allied] with|to $det? O:so"),
        RelationRule(.allyOf, "O@ $mod* [ally allies] $comma? S:so", [.named]),
        RelationRule(.allyOf, "S=:s $be $mod* [allies]", [.mutual]),
        // war
        RelationRule(
            .atWarWith,
            "S' $mod* [invasion war invasions] on|against|in|of|with $det? $mod* O",
            [.named, .begins]),
        RelationRule(.atWarWith, "S' $mod* [offensive aggression] against $det? $mod* O:so", [.named, .begins]),
        RelationRule(.atWarWith, "S@ $mod* [invasion war] on|against|in|of|with $det? $mod* O:so", [.named, .begins]),
        RelationRule(.atWarWith, "[invasion] of $det? O by $det? S", [.named, .begins]),
        RelationRule(.atWarWith, "S= [invaded invades invade] $det? O", [.begins]),
        RelationRule(.atWarWith, "S= $be $mod* at [war] with $det? O"),
        RelationRule(.atWarWith, "S= [declared] war on|against $det? O", [.begins]),
        RelationRule(.atWarWith, "[war] between $det? S and $det? O", [.named, .apposed, .wary]),
        RelationRule(.atWarWith, "$pair [war] ", [.named]),
        RelationRule(.atWarWith, "S=:s $be $mod* at [war]", [.mutual]),
        // sanctions
        RelationRule(
            .sanctions,
            "S= [imposed impose imposes imposing] $date? $some? of? $det? $mod* sanctions on|against $det? $mod* O",
            [.begins]),
        RelationRule(.sanctions, "S= [lifted lifting removed ended] $mod* sanctions on|against $det? $mod* O", [.ends]),
        RelationRule(.sanctions, "S' $mod* [sanctions embargo] on|against|over $det? O", [.named, .wary]),
        RelationRule(.sanctions, "[sanctions] on|against $det? O by $det? S", [.named, .wary]),
        RelationRule(
            .sanctions, "[sanctions] $mod* imposed $date? on|against $det? O by $det? S", [.named, .begins]),
        RelationRule(
            .sanctions, "[sanctions] $mod* imposed $date? by $det? S on|against $det? O", [.named, .begins]),
        RelationRule(.sanctions, "S= [sanctioned] $det? O", [.begins]),
        RelationRule(.sanctions, "O< [sanctioned] by $det? S", [.begins]),
        // trade
        RelationRule(.tradesWith, "[trade commerce] between $det? S and $det? O", [.named, .apposed]),
        RelationRule(.tradesWith, "S' $mod* [trade commerce] with $det? O", [.named]),
        RelationRule(.tradesWith, "S= [trades trade traded] with $det? O"),
        RelationRule(.tradesWith, "S' $mod* [exports] to $det? O", [.named]),
        RelationRule(.tradesWith, "S' $mod* [imports] from $det? O", [.named]),
        RelationRule(.tradesWith, "S=:s [buys bought imports imported buying] $mod* and? $mod* from $det? O:s"),
        RelationRule(.tradesWith, "S=:s [exports exported sells sold] $mod* and? $mod* to $det? O:s"),
        RelationRule(.tradesWith, "S=:s $be $mod* $det? O' $mod* trading|trade [partner partners]", []),
        RelationRule(.tradesWith, "S:s $comma $det? O' $mod* trading|trade [partner]", [.named, .apposed]),
        RelationRule(.tradesWith, "O' $mod* trading|trade [partner partners] $comma? S:s", [.named]),
        // borders
        RelationRule(
            .borders, "S= [borders bordered border bordering neighbors neighbours] $det? O", [.named, .participle]),
        RelationRule(.borders, "S= [shares share] $det? $mod* border|borders|frontier with $det? O", [.named]),
        RelationRule(.borders, "S= [share] $det? $mod* border|borders|frontier", [.mutual, .named]),
        RelationRule(.borders, "S=:s [border] each other", [.mutual, .named]),
        RelationRule(.borders, "$pair [border frontier]", [.named]),
        RelationRule(.borders, "S' $mod* [border borders frontier boundary] with $det? $mod* O", [.named]),
        RelationRule(.borders, "[border frontier] between $det? S and $det? O", [.named, .apposed]),
    ]
}
