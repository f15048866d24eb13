/// Words that tell organizations.
enum OrganizationWords {
    /// Nouns that a name of an organization ends with, or has before "of", "for" or "on".
    static let heads = WordSet(
        """
        academy administration agency alliance army assembly association associates authority bank board brigade
        bureau cabinet caucus center centre chamber church club coalition college commission committee community
        company confederation conference congress consortium cooperative corporation council court courts department
        directorate division duma embassy endowment exchange faculty federation fellowship force forces forum
        foundation front fund group guard guild headquarters hospital institute institution institutes institutions
        inspectorate laboratory laboratories league legislature library ministry mission mosque movement museum
        network observatory office organization organisation orchestra parliament parliamentarians partnership party
        patrol police press program programme project registry school secretariat senate service services society
        staff synod taskforce theater theatre tribunal trust union united university workers teachers citizens
        veterans friends doctors physicians mothers students americans academics
        """)

    /// Those of them that are an organization's part: what has them is not the organization without them.
    static let parts = WordSet(
        """
        division school department press research news tv radio television bank studios store stores online magazine
        university-press campus hospital team foundation ventures capital center centre office campaign administration
        tower hotel library museum fund council committee project
        """)

    /// What may be left out at the end of a company's or association's name.
    static let endings = WordSet(
        """
        inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc plc ag gmbh sa s.a. nv spa oy ab
        kk group holding holdings incorporated international worldwide global industries enterprises brothers bros
        bros. institute institution university college organization organisation party union association foundation
        endowment center centre council federation league society club agency bank fund network
        """)

    /// Those that only companies have.
    static let companyEndings = WordSet("inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh s.a. nv spa llp lp s.p.a.")

    /// Names with these words are organizations, wherever they stand.
    static let certain = WordSet(
        """
        ministry university association committee commission federation corporation institute foundation council
        organization organisation agency department party parliament coalition inc inc. corp corp. ltd ltd. llc plc
        bank congress senate union league society authority bureau airlines airways court college movement
        """)

    /// Names that end with these are things with a place, and with a company's owner or none.
    static let connectors = WordSet("of for on")
    static let and = WordKey.of("and")
    static let at = WordKey.of("at")
    static let the = WordKey.of("the")

    /// Nouns that a coordination within a name ends with: "Strategic and International Studies".
    static let fields = WordSet(
        """
        studies affairs security research cooperation development technology policy policies services medicine
        sciences science nations culture trade industry commerce peace justice education rights reconstruction
        prevention control analysis arts letters freedom democracy transparency responsibility ethics planning budget
        spelling statistics finance economy economics energy environment fisheries food forestry health human housing
        infrastructure innovation investigation investment labor labour law management migration monetary mining
        natural resources operations reform refugees relations renewal safety space sport sports standards tourism
        training transport transportation urban water welfare women youth workers employees implementation engineering
        defense defence integration accountability dialogue disarmament enforcement inclusion equality growth firearms
        explosives homeland
        """)
}
