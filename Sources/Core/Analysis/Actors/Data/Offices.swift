/// Nouns for what persons are: offices, ranks, posts and professions, each in the singular. Written by hand from what
/// news articles call the people they quote.
enum Offices {
    /// Of politics, states and their services.
    private static let politics = """
        president premier minister chancellor leader ruler dictator strongman king queen emperor empress monarch
        prince princess sultan emir sheikh shah pharaoh crown-prince governor lieutenant-governor mayor deputy-mayor
        vice-president vice-premier vice-chancellor vice-chairman vice-chair co-president co-leader prime-minister
        senator congressman congresswoman congressperson representative delegate lawmaker legislator assemblyman
        assemblywoman parliamentarian councilman councilwoman councilor councillor alderman commissioner ombudsman
        selectman speaker whip secretary undersecretary under-secretary secretary-general governor-general
        director-general attorney prosecutor solicitor ambassador envoy diplomat consul negotiator emissary mediator
        candidate nominee contender front-runner frontrunner challenger incumbent hopeful politician statesman
        stateswoman official bureaucrat adviser advisor aide strategist pollster spokesman spokeswoman spokesperson
        counsel counselor counsellor chief boss head chair chairman chairwoman chairperson co-chair co-chairman
        treasurer comptroller auditor administrator superintendent supervisor chargé tsar czar sen rep gov lt pres
        congresscritter mp mep fm pm vp veep backbencher peer lord baroness baron counterpart successor predecessor
        appointee operative organizer organiser campaigner activist dissident rebel revolutionary warlord separatist
        ideologue propagandist lobbyist fundraiser donor recorder
        """

    /// Of armies, police and courts.
    private static let force = """
        general admiral marshal colonel major captain lieutenant sergeant corporal commander commodore brigadier
        private gen adm col maj capt sgt cpl cmdr brig soldier officer constable sheriff detective inspector trooper
        agent investigator policeman policewoman marine pilot airman seaman veteran fighter insurgent militant
        jihadist terrorist gunman guard judge justice magistrate lawyer barrister litigator jurist notary bailiff
        spymaster spy spokesman-colonel cosmonaut astronaut firefighter
        """

    /// Of companies, science, media, churches, arts and sports.
    private static let others = """
        ceo cfo coo cto cio executive director manager founder cofounder co-founder owner co-owner entrepreneur
        businessman businesswoman businessperson investor financier banker broker trader tycoon magnate mogul oligarch
        billionaire millionaire developer industrialist shareholder partner principal president-elect economist
        analyst consultant strategist-in-chief specialist expert pundit commentator observer forecaster professor
        lecturer teacher instructor tutor scholar academic researcher scientist historian philosopher sociologist
        psychologist psychiatrist anthropologist archaeologist archeologist linguist criminologist mathematician
        physicist chemist biologist virologist epidemiologist immunologist ecologist zoologist botanist geologist
        geographer geophysicist seismologist meteorologist climatologist oceanographer astronomer astrophysicist
        engineer programmer technician inventor architect designer planner statistician demographer theorist
        theologian fellow dean provost rector chancellor-designate librarian curator archivist conservator doctor
        physician surgeon nurse pediatrician cardiologist oncologist neurologist dentist veterinarian pharmacist
        therapist paramedic midwife prof reporter journalist correspondent editor columnist blogger writer author
        novelist poet playwright essayist biographer critic reviewer photographer videographer broadcaster anchor
        anchorman anchorwoman host co-host presenter producer publisher filmmaker screenwriter cartoonist translator
        interpreter actor actress comedian comic singer songwriter singer-songwriter rapper musician composer
        conductor pianist violinist guitarist drummer dancer choreographer artist painter sculptor model star
        celebrity pope cardinal archbishop bishop patriarch metropolitan rabbi imam ayatollah cleric mullah mufti
        preacher pastor priest reverend rev minister-pastor vicar deacon chaplain monk nun missionary evangelist
        televangelist coach trainer captain-coach player footballer striker midfielder defender goalkeeper quarterback
        pitcher catcher outfielder shortstop forward winger goaltender swimmer sprinter runner cyclist boxer wrestler
        golfer skier skater gymnast jockey driver racer athlete champion referee umpire manager-coach scout climber
        mountaineer explorer farmer rancher fisherman miner baker butcher chef waiter waitress bartender plumber
        electrician carpenter mechanic salesman saleswoman shopkeeper retailer grocer hotelier restaurateur landlord
        clerk cashier trucker worker unionist accountant realtor student undergraduate graduate sophomore freshman
        alumnus pensioner retiree resident villager survivor eyewitness witness volunteer whistleblower whistle-blower
        hacker pioneer
        """

    /// All of them.
    static let nouns = WordSet(politics + " " + force + " " + others)

    /// Those that are verbs as well: without anything before them they are no title.
    static let alsoVerbs = WordSet(
        """
        host judge coach guard guide head partner pilot star captain referee boss champion author chair model scout
        lord peer anchor forward whip officer doctor nurse counsel marshal private major general principal graduate
        star speaker observer witness rep fighter driver runner student chief expert volunteer conductor volunteer
        broker auditor official resident worker private minor lead
        """)

    /// Those that are given names or surnames as well: before one other word they are no title.
    static let alsoNames = WordSet(
        """
        dean king prince major bishop judge marshal pope duke earl baron cardinal page baker cook butler carpenter
        miner farmer fisher archer deacon abbot rector justice chase rich star guy young chance queen princess lord
        boss butcher constable sergeant singer driver taylor chandler fellow guard head host lt marine model monk nun
        porter rabbi painter potter priest rep scout sheikh speaker squire steward tutor vicar ward weaver author
        coach dancer
        """)

    /// Titles of several.
    static let plurals = WordSet(
        """
        senators representatives presidents ministers governors generals sens reps govs drs profs judges justices
        messrs
        """
    )

    /// Those that are titles alone before a name, in lower case too.
    static let leaders = WordSet(
        """
        leader president premier minister chancellor king queen emir sultan ruler dictator strongman monarch chairman
        prime-minister emperor
        """)

    /// What stands behind an office as a part of it.
    static let behind = WordSet("general elect emeritus emerita designate extraordinary plenipotentiary major")

    /// Adjectives and nouns that stand before an office in a title.
    static let modifiers = WordSet(
        """
        former ex- then then- late acting interim deputy vice senior junior chief prime foreign first second third
        lead leading top veteran longtime long-time outgoing incoming presumptive designated embattled fellow current
        new newly-elected newly elected re-elected presidential vice-presidential senatorial gubernatorial
        congressional parliamentary ministerial mayoral federal national international regional provincial local
        municipal state city county district ward town village tribal central global general permanent special
        executive managing founding associate assistant adjunct visiting distinguished emeritus honorary nonresident
        non-resident resident staff contributing political economic social military naval army navy air force defense
        defence security intelligence counterterrorism counter-terrorism police justice interior finance financial
        treasury budget tax trade commerce business industry energy oil gas gold environment environmental climate
        agriculture farm transport transportation aviation health education culture labor labour housing planning
        development information press media communications communication public relations affairs policy campaign
        party opposition government cabinet coalition conservative liberal socialist communist democratic republican
        progressive independent libertarian nationalist populist far-right far-left right-wing left-wing centrist
        moderate tea gop evangelical christian muslim islamic islamist catholic orthodox jewish hindu buddhist
        religious spiritual supreme high appeals appellate circuit trial defense criminal civil human rights labor
        union student youth women's tech technology internet software data computer science research law legal
        constitutional medical nuclear space rocket aerospace history english economics philosophy biology physics
        chemistry psychology engineering market markets stock bond currency equity investment investments hedge fund
        funds venture capital private real estate property insurance bank banking retail marketing advertising sales
        product human-rights think tank non-profit nonprofit charity aid relief humanitarian refugee immigration
        border homeland voting election elections electoral poll polling running mate majority minority
        opposition-party house senate congress assembly parliament council committee commission board court bench
        faculty graduate undergraduate university college school high-school football soccer basketball baseball
        hockey tennis golf cricket rugby boxing racing olympic world film movie television tv radio news newspaper
        magazine book pop rock rap country folk jazz opera art fashion reality soap stage comedy award-winning
        prize-winning best-selling bestselling famed famous renowned prominent well-known influential powerful popular
        controversial embattled ousted deposed exiled jailed imprisoned convicted disgraced fugitive slain
        assassinated retired wealthy self-made billionaire millionaire multimillionaire british-born american-born
        one-time onetime sometime eminent respected noted outspoken hard-line hardline reformist hawkish dovish
        pro-government pro-democracy anti-government anti-corruption autocratic authoritarian revolutionary rebel
        separatist militant insurgent guerrilla paramilitary militia white black african-american hispanic latino
        female male gay young elder older lone co- shadow crown grand lieutenant lieut attorney major brigadier rear
        master field wing squadron staff warrant petty non-executive group transition fundraising digital field
        grassroots strategy content operations operating information-technology technical scientific medical-school
        emergency fire rescue safety traffic parks water forest wildlife marine ocean earth solar arms weapons missile
        defence-ministry foreign-ministry peace reconciliation drug anti-drug narcotics prison corrections parole
        immigration-rights abortion anti-abortion gun gun-rights
        """)
}
