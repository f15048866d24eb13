/// Ways in which one name is written in Latin letters: a line each, of names that are the same given or family name in
/// another romanization (Arabic, Persian, Turkic, Russian). Compiled by hand for Readout from how the romanizations
/// differ; no list was copied. Names that are kin and not the same (John and Juan, Vladimir and Volodymyr) are left out.
enum NameVariants {
    static let lines = """
        muhammad mohammed mohammad mohamed mohamad muhammed muhamad muhamed mohamet mohammod mahomed
        ahmad ahmed ahmet achmed
        mahmud mahmoud mahmood mehmood
        mustafa mostafa moustafa mustapha
        hussein husain husayn hussain hosein hossein hussien husein
        hassan hasan
        khalid khaled halid
        umar omar omer
        usama osama oussama
        yusuf yousef youssef yousuf yusef youssouf yousif yousaf
        abdullah abdallah abdulla abdalla abdollah
        abdul abdel abdal
        rahman rehman rahmane
        rahim raheem
        karim kareem
        salim saleem
        nasir naser nasser
        said saeed sayeed saied
        sayyid sayed syed seyed sayyed
        suleiman sulaiman sulayman soleiman suleyman soleyman
        ibrahim ebrahim
        ismail ismael esmail
        jafar jaafar
        jamal gamal
        saleh salih
        tariq tarek tareq tarik
        faisal faysal feisal
        khamenei khamenai
        gaddafi qaddafi gadhafi qadhafi kadhafi gadafi kaddafi qadafi
        rafsanjani rafsandjani
        ahmadinejad ahmadinezhad
        rouhani rohani ruhani
        assad asad
        mubarak moubarak
        sergei sergey serguei sergej
        aleksandr alexander alexandr aleksander
        mikhail mihail
        nikolai nikolay nikolaj
        dmitri dmitry dmitriy dimitri dimitry
        yevgeny evgeny yevgeni evgeni evgueni jewgeni
        yeltsin eltsin jelzin
        gorbachev gorbachov gorbatchev gorbatschow
        khrushchev khrushchov
        putin poutine
        yury yuri iouri juri jurij
        nazarbayev nazarbaev nasarbajew
        tokayev toqaev tokaev tokajew
        mirziyoyev mirziyoev mirzioev
        berdimuhamedov berdymukhamedov berdimuhamedow berdymukhammedov
        """
    /// The parts of a name that belong to the family name which follows them.
    static let particles: Set<String> = [
        "bin", "ibn", "ben", "bint", "abu", "van", "von", "der", "den", "ter", "ten", "de", "del", "della", "di", "da",
        "do", "dos", "das", "du", "la", "le", "zu", "af", "av", "mac", "st", "san", "santa",
    ]
    /// What tells a man from his father.
    static let suffixes: Set<String> = ["jr", "sr", "junior", "senior", "ii", "iii", "iv"]
    /// Family names that come first, before two syllables that are written as one word, two, or with a hyphen.
    static let koreanFamilies: Set<String> = [
        "kim", "lee", "yi", "rhee", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang", "cho", "jo",
        "yoon",
        "yun", "jang", "chang", "lim", "im", "han", "oh", "seo", "suh", "shin", "sin", "kwon", "hwang", "ahn", "an",
        "song", "yoo", "yu", "hong", "moon", "mun", "roh", "noh", "ban", "chun", "jon", "ri", "pae", "bae", "nam",
        "baek",
    ]
    /// Endings of companies that say what form the company has.
    static let companyForms: Set<String> = [
        "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "co", "company", "ag",
        "gmbh",
        "sa", "spa", "nv", "ab", "oy", "asa", "pjsc", "ojsc", "jsc", "bhd", "pty",
    ]
}
