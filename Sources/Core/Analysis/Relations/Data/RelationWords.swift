/// The English words that the rules of relations go by; written for them, after a grammar's closed classes and the
/// reading of news.
enum RelationWords {
    static let classes: [(WordClass, String)] = [
        (.determiner, "the a an its his her their this that these those our my your another any some each both"),
        (.be, "is are was were be been being am 're 'm isn't aren't wasn't weren't remains remain remained"),
        (.was, "was were wasn't weren't remained"),
        (.become, "become becomes became becoming"),
        (.auxiliary, "have has had having do does did don't doesn't didn't haven't hasn't hadn't 've"),
        (
            .negative,
            """
            not never no n't neither nor hardly isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't \
            won't wouldn't can't cannot couldn't shouldn't
            """
        ),
        (.will, "will shall 'll won't"),
        (.would, "would wouldn't 'd"),
        (.modal, "may might can could should must ought can't cannot couldn't shouldn't needs need"),
        (
            .adverb,
            """
            also already now still just again soon even then later recently formally officially finally \
            currently long ever today both all together jointly itself themselves himself herself first only \
            effectively initially originally yet so far
            """
        ),
        (
            .preposition,
            """
            of in on at by for from with to into against between among over under about as through during within \
            without toward towards via per like than despite amid including except near across behind beyond \
            since until till before after outside inside alongside along off onto upon
            """
        ),
        (.conjunction, "and or but nor & plus"),
        (
            .opener,
            """
            that because while although though as since after before when where until if whether unless which who \
            whose whom how why so once
            """
        ),
        (.relative, "which who that"),
        (.pronoun, "it they he she we you i him them us me itself there what"),
        (
            .say,
            """
            said says say saying told tells telling announced announces announcing added adds wrote writes claimed \
            claiming insisted insists argued argues noted notes reported stated warned warns \
            acknowledged acknowledges conceded concedes explained declared declares confirmed confirms stressed \
            alleged alleges asserted asserts maintained maintains suggested suggests believes believed thinks \
            thought estimated tweeted commented replied
            """
        ),
        (
            .expect,
            """
            expected expects set due scheduled plans planned planning plan agreed agrees decided decides voted votes \
            poised preparing prepares prepared likely intends intended vowed vows promised pledged pledges about \
            going ready slated certain bound moving moved began
            """
        ),
        (
            .wish,
            """
            wants want wanted hopes hope hoped hoping seeks seek sought seeking aspires aspire aspired wishes wished \
            applied applies apply applying keen eager bid bids asked asks requested longs trying tries tried
            """
        ),
        (.refuse, "refused refuses declined declines failed fails refusing unable yet unwilling"),
        (.condition, "if whether unless suppose supposing lest imagine should"),
        (
            .former,
            "former ex then late onetime one-time then-president then-prime ex-president outgoing-former past formerly"
        ),
        (.former, "deposed ousted fallen disgraced slain assassinated would-be aspiring previous erstwhile retired"),
        (.second, "vice deputy assistant associate junior interim-deputy second"),
        (
            .rank,
            """
            new current longtime long-time acting interim transitional supreme paramount top incumbent \
            authoritarian embattled caretaker newly elected first de facto conservative liberal socialist centrist \
            right-wing left-wing now national longest-serving veteran 's then-acting communist populist
            """
        ),
        (
            .unreal,
            """
            possible potential proposed prospective eventual future would could might may if bid quest prospect \
            prospects chance chances oppose opposes opposed opposing opposition block blocks blocked blocking reject \
            rejects rejected rejecting veto demand demands demanded promise promises promised offer hope hopes \
            hoped push support supports supporting talks negotiations whether application apply applied seek seeks \
            seeking sought want wants bring delay delayed threatened threaten threatens threatening threat \
            prevent avoid call calls called calling urge urged urges consider considering considered considers \
            propose proposes impose imposing plan plans planned planning discuss discussed discussing suggested \
            unless should can agree agreed path road allow allowing allow favor favour favors advocated advocate needed
            """
        ),
        (.datePreposition, "in on since from during around by until till at early late mid through as of back"),
        (.founding, "founding founder original charter"),
        (
            .head,
            """
            summit summits meeting meetings talks forces troops officials official government leaders leader \
            countries members states nations member unit division branch subsidiary office army team group \
            leadership council committee parliament bloc headquarters budget plan treaty charter agreement deal \
            campaign mission membership rules policy policies law laws president chief spokesman spokeswoman \
            minister ministers delegation representative ambassador envoy candidate side allies ally sanctions \
            partner partners peacekeepers assembly border borders soldiers border-area peacekeeping oil market \
            economy program programme project administration family campaign regime era
            """
        ),
        (
            .group,
            "group organization organisation bloc alliance pact grouping union cartel association club body league"
        ),
        (
            .bare,
            """
            join found lead head border leave become include consist comprise neighbor neighbour invade attack quit \
            withdraw impose sanction chair run establish create form apply seek form bomb rule govern share belong
            """
        ),
        (.possessive, "'s '"),
        (
            .direction,
            """
            northern southern eastern western central northeastern northwestern southeastern southwestern north \
            south east west north-eastern north-western south-eastern south-western northeast northwest southeast \
            southwest upstate rural coastal nearby neighboring neighbouring
            """
        ),
        (
            .bodyOfStates,
            """
            organization organisation union alliance treaty league community association council cooperation \
            co-operation commonwealth nations group bloc pact quad quadrilateral g7 g8 g20 g-7 g-8 g-20 brics opec \
            nato eu asean sco un u.n. wto who imf apec ec eec efta csto cis osce mercosur ecowas oecd eaeu gcc \
            conference forum partnership initiative axis opec+ aukus seven eight
            """
        ),
        (
            .institution,
            """
            university institute college school academy hospital museum court center centre church cathedral mosque \
            airport prison jail clinic library theater theatre laboratory foundation observatory conservatory \
            seminary embassy consulate stadium think-tank zoo
            """
        ),
        (
            .party,
            """
            party gop taliban democrats republicans movement army militia congress hamas hezbollah fatah likud front \
            brotherhood qaeda al-qaeda isis
            """
        ),
        (.comma, ","),
        (.openQuote, "“ ‘ ``"),
        (.closeQuote, "” ’ ''"),
        (.dash, "– — -- - ---"),
        (.stop, "; : . ! ? …"),
        (.openBracket, "( ["),
        (.closeBracket, ") ]"),
        (
            .verb,
            """
            made make makes took take takes gave gives met meets went goes came comes saw sees won wins lost loses \
            held holds visited visits praised praises criticized called calls signed signs launched backed backs \
            opposed opposes supported supports urged urges led leads sent sends agreed rejected put puts got gets \
            helped helps let sparked triggered began begins spoke rose fell grew knew stood ran drew fought \
            kept lost met paid sold bought spent taught felt found brought broke chose drove flew forgot got gave \
            hit hurt \
            read rode sat shook sought stole struck swore thought threw understood woke wore continued continues \
            faces faced plays played
            """
        ),
        (.title, "mr. mrs. ms. dr. sir lord rep. sen. gov. gen. col. lt. prof. mr mrs ms dr"),
        (
            .country,
            "state states country countries nation nations republic republics power powers economies members member"
        ),
        (
            .grade,
            """
            senior chief general executive managing press principal lead special staff political foreign defense \
            national regional communications research news policy legal staff deputy vice assistant associate acting \
            interim first finance financial military
            """
        ),
        (
            .generic,
            """
            party committee council board commission group bank university institute center centre college \
            department court army police ministry agency company campaign club church school union office team \
            government state federation hospital district county city force forces guard patrol coalition
            """
        ),
        (.some, "some several many most"),
        (.elect, "president-elect minister-elect chancellor-elect"),
    ]
}
