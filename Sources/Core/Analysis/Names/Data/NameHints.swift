/// Words that tell what kind of name they stand in or beside, in English. Collected by hand from what titles, firms,
/// institutions and landmarks are commonly called.
enum NameHints {
    /// Each kind of hint has a bit; a word can be several.
    static let bits = WordMap<UInt64>(merged())

    /// The bits of institutions, firms, outlets and clubs.
    static let organizations: UInt64 = 0b1111
    /// The bits of the land, its divisions, and what is built.
    static let places: UInt64 = 0b111_0000

    private static let lists: [String] = [
        // Institutions.
        """
        university college institute institution school academy faculty ministry department agency administration \
        committee commission council congress parliament senate assembly court tribunal party movement front alliance \
        coalition league union association federation confederation organization organisation foundation endowment \
        trust fund society center centre authority bureau office board service services secretariat mission embassy \
        consulate treasury police army navy guard guards force forces corps command brigade regiment battalion squadron \
        government cabinet politburo kremlin chamber consortium initiative network project group task democrats \
        republicans liberals conservatives labour laboratory laboratories observatory orchestra choir ensemble
        """,
        // Firms.
        """
        inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc ag sa s.a. nv n.v. gmbh \
        spa ab asa oyj kk holding holdings group bank banking bancorp partners capital securities insurance financial \
        finance investments brothers bros sons enterprises industries international systems technologies technology \
        software electronics electric energy oil gas petroleum power motors motor airlines airways aviation aerospace \
        steel mining chemicals pharmaceuticals pharma foods stores telecom communications entertainment studios pictures \
        records resources properties realty exchange associates consulting
        """,
        // Outlets.
        """
        times post journal news tribune herald gazette chronicle guardian telegraph daily weekly today star sun globe \
        observer independent examiner magazine review press agency radio television tv broadcasting network channel \
        media
        """,
        // Clubs and teams.
        """
        club team united city rovers wanderers athletic fc f.c. afc sc ac cf real sporting dynamo dinamo spartak \
        lokomotiv inter olympique borussia eintracht county town rangers celtic
        """,
        // Features of the land.
        """
        river lake sea ocean bay gulf strait straits channel island islands isle isles peninsula cape mount mountain \
        mountains hill hills valley desert plain plains plateau forest woods beach coast shore creek falls glacier canyon \
        delta basin reef archipelago springs rock
        """,
        // Divisions of the land.
        """
        province county district region state territory oblast prefecture canton municipality parish borough township \
        city town village republic kingdom emirate emirates federation states commonwealth colony suburb capital heights \
        north south east west northern southern eastern western central upper lower new san santa saint st st. los las \
        el fort port
        """,
        // What is built.
        """
        street avenue road boulevard highway lane drive square plaza park garden gardens bridge tunnel dam airport \
        station terminal harbor harbour canal castle palace tower building house hall hotel hospital clinic museum \
        gallery theatre theater stadium arena cathedral church mosque temple synagogue monastery abbey cemetery prison \
        jail library ranch farm mill estate base camp barracks railway railroad line mall
        """,
        // Before persons.
        """
        mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. doctor prof prof. professor president vice premier \
        chancellor minister secretary senator sen sen. representative rep rep. congressman congresswoman governor gov \
        gov. mayor ambassador envoy chairman chairwoman chair director chief ceo general gen gen. colonel col col. major \
        maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal private admiral adm adm. commander \
        marshal judge justice king queen prince princess duke duchess emperor sultan emir sheikh shaikh ayatollah imam \
        pope cardinal archbishop bishop father rev rev. reverend sister brother rabbi coach spokesman spokeswoman \
        spokesperson leader candidate nominee lawmaker analyst economist lawyer attorney actor actress singer author \
        writer poet artist professor officer deputy editor correspondent reporter columnist driver striker midfielder \
        defender goalkeeper pitcher quarterback
        """,
        // Behind persons.
        """
        jr jr. sr sr. ii iii iv esq esq. phd md m.d. ph.d. said says told added warned asked replied argued insisted \
        tweeted testified wrote thinks believes aged born
        """,
        // In names of persons.
        "de da di du van von der den bin ibn al el abu ben mac della dos ter la le",
        // Events, works, laws and prizes.
        """
        war wars battle revolution uprising crisis treaty agreement accord accords pact act bill amendment constitution \
        cup championship championships tournament olympics games open masters grand prix race series tour marathon prize \
        award awards medal festival conference summit convention forum day week month year night season election \
        elections referendum plan program programme policy doctrine declaration resolution bible koran book album song \
        novel movie film show series edition christmas easter ramadan index average
        """,
        // Times.
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
        september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep \
        sep. oct oct. nov nov. dec dec. today yesterday tomorrow morning afternoon evening spring summer autumn fall winter
        """,
        // Before places.
        "in near from to at around outside inside across throughout toward towards into through via between off",
        // Small words.
        """
        the a an this that these those he she it they we you i his her its their our your my who what when where why how \
        which there here if as but and or so because while after before since until although though however meanwhile \
        then now also not no yes with without about over under against by for on of than more most some any all both each
        """,
    ]

    private static func merged() -> [(UInt64, String)] {
        var bits: [String: UInt64] = [:]
        for (place, list) in lists.enumerated() {
            for word in list.split(separator: " ") { bits[String(word), default: 0] |= 1 << UInt64(place) }
        }
        return bits.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
    }
}
