/// The offices of other languages: those of the news, by hand.
extension ForeignOffices {
    static let german = ForeignOffices(
        offices: WordSet(
            """
            präsident präsidentin staatspräsident staatspräsidentin bundespräsident ministerpräsident
            ministerpräsidentin premierminister premierministerin premier regierungschef regierungschefin staatschef
            staatschefin bundeskanzler bundeskanzlerin kanzler kanzlerin vizekanzler minister ministerin außenminister
            außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister
            finanzministerin wirtschaftsminister wirtschaftsministerin justizminister gesundheitsminister
            verkehrsminister umweltminister umweltministerin bundesminister bundesministerin sprecher sprecherin
            regierungssprecher regierungssprecherin vorsitzender vorsitzende parteichef parteichefin chef chefin
            generalsekretär generalsekretärin kommissionspräsidentin kommissionspräsident ratspräsident könig königin
            papst bischof kardinal botschafter botschafterin senator senatorin bürgermeister bürgermeisterin
            oberbürgermeister abgeordneter abgeordnete general professor direktor direktorin leiter leiterin trainer
            experte expertin analyst vizepräsident vizepräsidentin kandidat kandidatin oppositionsführer
            oppositionsführerin staatsanwalt richter
            """),
        modifiers: WordSet(
            "ehemaliger ehemalige ehemaligen früherer frühere früheren amtierende stellvertretende designierte"),
        endings: ["ische", "ischen", "ischer", "sche", "schen", "scher"], links: WordSet("von des für der im"),
        articles: WordSet("der die das den dem ein eine einer einem"))

    static let french = ForeignOffices(
        offices: WordSet(
            """
            président présidente vice-président vice-présidente premier-ministre ministre chancelier chancelière roi
            reine pape évêque cardinal chef cheffe secrétaire porte-parole ambassadeur ambassadrice sénateur sénatrice
            député députée maire gouverneur gouverneure directeur directrice général amiral colonel patron patronne
            professeur professeure chercheur chercheuse analyste économiste dirigeant dirigeante leader candidat
            candidate juge procureur procureure avocat avocate journaliste entraîneur prince princesse commissaire
            fondateur fondatrice
            """),
        modifiers: WordSet("ancien ancienne ex-président premier première vice haut haute futur future"),
        endings: [
            "ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "and", "ande", "usse", "gnol", "gnole", "rque",
            "nol", "lien", "al", "ique", "éen", "éenne",
        ],
        links: WordSet("de du des d' d’ la le les l' l’ à au aux et d'état"),
        articles: WordSet("le la l' l’ les un une"))

    static let spanish = ForeignOffices(
        offices: WordSet(
            """
            presidente presidenta vicepresidente vicepresidenta ministro ministra canciller primer-ministro rey reina
            papa obispo cardenal jefe jefa secretario secretaria portavoz embajador embajadora senador senadora
            diputado diputada alcalde alcaldesa gobernador gobernadora director directora general almirante coronel
            líder mandatario mandataria candidato candidata juez jueza fiscal abogado abogada periodista profesor
            profesora economista analista investigador investigadora entrenador príncipe princesa comisario fundador
            fundadora expresidente expresidenta exministro premier
            """),
        modifiers: WordSet("ex antiguo antigua primer primera alto alta actual entonces"),
        endings: [
            "ano", "ana", "ense", "és", "esa", "ol", "ola", "án", "ino", "ina", "eno", "ena", "uso", "usa", "aco",
            "eco", "al", "eño", "eña", "ico",
        ],
        links: WordSet("de del la el los las y"), articles: WordSet("el la los las un una"))

    static let russian = ForeignOffices(
        offices: WordSet(
            """
            президент президента президенту президентом вице-президент премьер премьер-министр премьер-министра
            премьер-министром премьер-министру премьера министр министра министром министру канцлер канцлера канцлером
            король королева папа глава главы главе главой лидер лидера лидером лидеру секретарь секретаря секретарём
            генсек пресс-секретарь представитель представителя представительница посол посла послом губернатор
            губернатора губернатором мэр мэра мэром депутат депутата сенатор сенатора генерал генерала адмирал
            директор директора директором председатель председателя председателем спикер спикера профессор аналитик
            эксперт экономист журналист тренер судья прокурор адвокат госсекретарь госсекретаря госсекретарём
            вице-премьер
            """),
        modifiers: WordSet(
            "бывший бывшего бывшим экс-президент исполняющий заместитель первый генеральный официальный"),
        endings: ["ский", "ского", "скому", "ским", "ская", "ской", "ный", "ного"], links: WordSet("по и в на"),
        articles: WordSet(""))
}
