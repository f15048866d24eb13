/// What the words beside a full stop say about whether it ends a sentence. At most eight bytes of a word count.
enum SentenceWords {
    enum Abbreviation {
        /// A name follows ("Mr."): the sentence goes on.
        case title
        /// A number follows ("No. 5"): then the sentence goes on, and only then is it one.
        case number
        /// A day follows ("Sept. 5"); the sentence may also end with it.
        case month
        /// The sentence may go on or end with it ("Inc.").
        case open
    }

    static let abbreviations: [UInt64: Abbreviation] = {
        var table: [UInt64: Abbreviation] = [:]
        for (kind, words) in [(Abbreviation.open, open), (.month, months), (.number, numbers), (.title, titles)] {
            for word in words.split(separator: " ") { table[pack(word.utf8)] = kind }
        }
        return table
    }()

    /// Words that begin a sentence where they are capitalized, and hardly ever a name.
    static let beginnings: Set<UInt64> = Set(starts.split(separator: " ").map { pack($0.utf8) })

    /// The first eight bytes as a number; no two words of up to eight bytes have the same.
    static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        for byte in word.prefix(8) { packed = packed << 8 | UInt64(byte) }
        return packed
    }

    private static let titles = """
        Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Col Cols Lt Sgt Capt Maj Cmdr Cdr Adm Brig Cpl Pvt Gov Govs Sen Sens \
        Rep Reps Rev Hon Pres Amb Messrs Mme Mlle Msgr Fr Sra Dra Supt Det Insp Atty Sec Asst Assoc Dep Ald vs v e.g \
        i.e cf viz Hr Frl Mgr Mio Mrd Tsd
        """
    private static let numbers = """
        No Nos no nos p pp pg Vol vol vols Art art Arts Fig fig Figs figs Ch ch Chap chap Par par para Sec sec Eq eq \
        Ref Refs approx ca c circa Nr nr Abs op
        """
    private static let months = """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        """
    private static let open = """
        St Ste Mt Ft Inc Corp Co Cos Ltd Bros LLC Plc Jr Sr Esq etc al Dept Univ Assn Ave Blvd Rd Hwy est Govt govt \
        dept Bldg Natl Intl Calif Fla Mass Conn Pa Va Ill Ariz Colo Mich Minn Wash Ore Tex Tenn Okla Ga Ala La Ky Md \
        Wis Mo Neb Nev Kan Ind Del Vt Ark Miss Mont Wyo mph km kg ft lb lbs oz hr hrs min mins Ph M.A B.A a.m p.m A.M \
        P.M a.k.a ed eds trans tel
        """
    private static let starts = """
        The A An He She It They We You I His Her Hers Its Their Our My Your This That These Those There Here But And \
        Or Nor So Yet In On At As If When While Whereas After Before For From With Without By To Of Not No Nobody \
        None Some Many Most Much Both Each Every Either Neither All Any Another Other Others Several Few What Who \
        Whom Whose Which Why How Where Since Although Though However Meanwhile Moreover Instead Also Then Thus Hence \
        Still Even Only According Such Under Over Between During Once Until Unless Because Despite Asked Among \
        Against About Above Across Along Around Behind Beyond Through Within Into Upon Just Now Today Earlier Later \
        Last Next Nearly Almost Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must \
        Let Perhaps Maybe Indeed
        """
}
