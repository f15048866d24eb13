/// Capitalised words that name nobody.
enum NotActors {
    /// Alone, they are no actor, whatever else the name would say.
    static let words = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january
        february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. spring summer autumn winter
        christmas easter ramadan hanukkah thanksgiving halloween god lord jesus christ allah islam christianity
        judaism hinduism buddhism catholicism protestantism communism marxism socialism capitalism nazism fascism
        zionism muslim muslims christian christians jew jews hindu hindus buddhist buddhists catholic catholics
        protestant protestants sunni sunnis shiite shiites shia shi'ite orthodox mormon mormons islamic islamist
        islamists communist communists marxist socialist fascist nazi nazis democrat democrats republican republicans
        democratic gop-led conservative conservatives liberal liberals labourite tory tories libertarian libertarians
        english french german spanish russian chinese arabic mandarin latin hebrew hispanic hispanics latino latinos
        latina western westerner westerners eastern northern southern southeastern northeastern northwestern
        southwestern asian asians african africans european europeans arab arabs eurasian internet web covid covid-19
        coronavirus ebola zika hiv aids brexit watergate i we he she it they you my our his her their the a an and but
        or if in on at mr mrs ms dr sir miss president minister senator mr. mrs. ms. dr. gen. sen. rep. gov. prof.
        col. lt. sgt. capt. cold-war ok tv dna gdp ceo cfo usd eur pm am gmt edt est pst pdt utc e.t. p.m. a.m. et yep
        yes no nope hey wow oh well thanks q&a faq pdf url http https www photo image video advertisement copyright
        reuters/file twitter-style secretary congressman congresswoman governor mayor mom dad mother father grandma
        grandpa obamacare trumpcare medicare medicaid daca dapa nafta holocaust id ph.d. dvd vip vat
        lgbt gifs arizonans californians floridians ohioans iowans nevadans virginians pennsylvanians georgians
        carolinians kansans nebraskans alaskans hawaiians coloradans oregonians washingtonians louisianans alabamians
        mississippians tennesseans kentuckians oklahomans arkansans missourians minnesotans michiganders hoosiers
        wisconsinites dakotans montanans utahns idahoans vermonters mainers bostonians chicagoans philadelphians
        parisians londoners berliners muscovites
        """)

    /// Points of the compass and parts.
    static let compass = WordSet("north south east west northern southern eastern western central middle northeast")

    /// Words in lower case that names have within.
    static let within = WordSet(
        """
        sans frontières from with upon under over into and the des del della dos van von der den las los para pour
        contre sous
        """
    )

    /// Words that make an event or program of a name that begins with them.
    static let beginnings = WordSet("operation hurricane typhoon cyclone deferred")

    /// Words before nouns, not names.
    static let quantities = WordSet("many most some several few these those")

    /// How plain nouns end that have a capital at the beginning of a sentence.
    static let endings = ["s", "ity", "tion", "sion", "ment", "ness", "ism", "ance", "ence", "ogy"]

    /// Members of parties.
    static let members = WordSet("democrat democrats republican republicans independent")

    /// Days and months.
    static let days = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
        """)

    /// Words that make an event, law, prize or work of a name that ends with them.
    static let heads = WordSet(
        """
        war wars day games olympics cup prize award awards act bill amendment treaty agreement accord accords
        convention protocol doctrine plan initiative referendum election elections massacre revolution uprising
        holocaust festival championship championships tournament trophy bowl week month era summit crisis scandal deal
        pact strategy offensive operation virus flu week-end debate debates syndrome disease disorder primaries
        amendments laws awards statute ordinance decree manifesto hurricane earthquake
        """)
}
