/// Small words that tell the parts of an English noun phrase that names an office, and where it ends.
enum RoleWords {
    static let articles = WordSet("a an the")
    static let definite = WordKey.of("the")
    /// What may begin the phrase besides an article.
    static let possessives = WordSet("his her its their our my whose")
    /// What may stand before its first word: "now the head of".
    static let adverbs = WordSet(
        "now then currently formerly previously once also later today himself herself recently")
    /// Join a complement to an office.
    static let prepositions = WordSet("at of for in to on with under from for")
    static let and = WordKey.of("and")
    static let of = WordKey.of("of")
    static let `for` = WordKey.of("for")
    static let ampersand = WordKey.of("&")
    /// Nouns that look like participles.
    static let nouns = WordSet(
        """
        engineering marketing computing banking manufacturing publishing broadcasting accounting advertising planning
        housing training nursing policing financing lending housing shipping mining farming fishing gaming racing
        boxing swimming running cycling skiing building testing programming counseling learning teaching writing
        reading speaking operating sterling united underserved disabled
        """)
    static let who = WordKey.of("who")
    static let was = WordSet("is was are were serves served")
    static let comma = WordKey.of(",")
    static let openings = WordSet("( [")
    static let closings = WordSet(") ]")
    static let dashes = WordSet("– — --")
    static let clitics = WordSet("'s '")
    static let honorifics = WordSet(
        """
        mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame madame mme mme. monsieur messrs messrs. herr frau señor
        señora
        """
    )
    static let maleHonorifics = WordSet("mr mr. sir herr señor monsieur lord king prince")
    static let femaleHonorifics = WordSet("mrs mrs. ms ms. miss dame madame mme mme. frau señora lady queen princess")

    /// Words that are never within such a phrase: it ends before them.
    static let stops = WordSet(
        """
        who whom which that when where while why how because although though since if unless whether but or nor yet so
        than as i you he she it we they me him them us this these those there here is are was were be been being am
        has have had having do does did doing will would shall should can could may might must not no never ever
        always often still just only even already really very too also again ago after before during until till
        despite amid against about above across along among around behind below beneath beside between beyond by down
        except inside into like near off onto out outside over past per through throughout toward towards up upon via
        within without both either neither each every all any some many much more most few several such what whatever
        said says say saying told tells tell wrote writes write added adds announced announces argued argues asked
        asks called calls claimed claims confirmed declared declares denied denies explained explains insisted insists
        noted notes predicted promised replied reported reports responded stated states suggested suggests testified
        thinks thought tweeted vowed vows warned warns believes believed went goes came comes took takes made makes
        gave gives got gets put puts met meets saw sees knew knows won wins lost loses led leads ran runs began begins
        became becomes left leaves kept keeps held holds brought brings stood stands spoke speaks fell falls rose
        rises felt feels found finds sent sends sat sits paid pays heard hears grew grows drew draws broke breaks
        wants needs seems appears remains plans hopes expects agrees agreed refuses refused recently currently
        reportedly allegedly however meanwhile instead thus hence therefore nevertheless today yesterday tomorrow
        tonight
        """)

    /// Words at the head of a sentence that belong to no title that follows.
    static let openers = WordSet(
        """
        the a an in on at of for from by with to as and but or yet so if when while where since because although
        though after before during until despite amid against about among under over like unlike then now today
        yesterday tomorrow meanwhile however moreover furthermore besides instead thus hence still also even only just
        both either neither earlier later last next this that these those his her its their our my your there here who
        what which why how is are was were has have had did does do will would should could may might must can said
        says says according without within between behind beyond per via well hey oh yes no
        """)
}
