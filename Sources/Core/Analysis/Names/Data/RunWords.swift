/// Words around names, by language, for ``CapitalRuns``; written by hand.
struct RunWords: Sendable {
    /// Titles and offices that stand before persons' names.
    let titles: WordSet
    /// Small words within names.
    let particles: WordSet
    /// Verbs of saying and the like, beside which a run of capitals is who speaks.
    let sayings: WordSet
    /// Nouns that say that a name behind them is an organization's ("the company X").
    let kinds: WordSet
    /// Capitalized nouns that an organization's name begins with.
    let heads: WordSet
    /// Prepositions before places.
    let places: WordSet
    /// Words that stand in no name although they may have a capital.
    let stops: WordSet
    /// Whether all nouns have capitals, so that these alone say nothing.
    let capitalizesNouns: Bool

    /// Those of a language; for one that has none, those that need no words.
    static func of(_ language: String) -> RunWords {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "ru": russian
        default: none
        }
    }

    private static let none = RunWords(
        titles: WordSet(""), particles: WordSet("de di da del della van von der den bin ibn"), sayings: WordSet(""),
        kinds: WordSet(""), heads: WordSet(""), places: WordSet(""), stops: WordSet(""), capitalizesNouns: false)

    private static let english = RunWords(
        titles: WordSet(
            """
            mr mr. mrs mrs. ms ms. dr dr. president minister chancellor senator sen. representative rep. governor gov. \
            general gen. colonel col. judge justice secretary ambassador professor prof. king queen prince princess pope
            """),
        particles: WordSet("de la van von der den bin ibn al el du"),
        sayings: WordSet("said says told added warned wrote argued according"),
        kinds: WordSet("company firm party newspaper agency group organization"),
        heads: WordSet("university ministry institute bank council department"),
        places: WordSet("in at from near to"),
        stops: WordSet(
            """
            the a an this that these those he she it we they i his her its our their in on at by for but and or if as when \
            while after before since there here what who how why not no yes monday tuesday wednesday thursday friday \
            saturday sunday january february march april may june july august september october november december
            """),
        capitalizesNouns: false)

    private static let german = RunWords(
        titles: WordSet(
            """
            Präsident Präsidenten Präsidentin Bundespräsident Bundespräsidenten Staatspräsident Staatspräsidenten Staatschef \
            Staatschefin US-Präsident US-Präsidenten Ex-Präsident Ex-Präsidenten Vizepräsident Vizepräsidentin \
            Kremlchef Kremlsprecher Kommissionspräsidentin Kommissionschefin Parlamentspräsidentin Kanzler Kanzlerin \
            Bundeskanzler Bundeskanzlers Bundeskanzlerin Altkanzler Altkanzlerin Vizekanzler Minister Ministerin Ministers \
            Außenminister Außenministers Außenministerin Verteidigungsminister Verteidigungsministerin Innenminister \
            Innenministerin Finanzminister Finanzministerin Wirtschaftsminister Wirtschaftsministerin Justizminister \
            Justizministerin Gesundheitsminister Gesundheitsministerin Umweltministerin Umweltminister Verkehrsminister \
            Premier Premierminister Premierministers Premierministerin Ministerpräsident Ministerpräsidenten \
            Ministerpräsidentin Regierungschef Regierungschefin Regierungssprecher Regierungssprecherin Sprecher Sprecherin \
            Generalsekretär Generalsekretärin Nato-Generalsekretär NATO-Generalsekretär UN-Generalsekretär Botschafter \
            Botschafterin Senator Senatorin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin \
            Parteichef Parteichefin Parteivorsitzende Parteivorsitzender Parteivorsitzenden Vorsitzende Vorsitzender \
            Vorsitzenden CDU-Chef SPD-Chef SPD-Chefin FDP-Chef CSU-Chef Grünen-Chefin Grünen-Chef AfD-Chefin Fraktionschef \
            Fraktionschefin Abgeordnete Abgeordneter Abgeordneten General Oberst Direktor Direktorin Chef Chefin Professor \
            Professorin Prof. Dr. Doktor Herr Herrn Frau König Königin Prinz Prinzessin Papst Kardinal Bischof Zar \
            Historiker Historikerin Politologe Politologin Politikwissenschaftler Experte Expertin Analyst Analystin \
            Autor Autorin Journalist Journalistin Anwalt Anwältin Richter Richterin Trainer Trainerin Regisseur Schauspieler
            """),
        particles: WordSet("von vom van der den zu zur de la bin ibn al el"),
        sayings: WordSet(
            """
            sagte sagt sagten erklärte erklärt betonte betont warnte warnt kritisierte kritisiert forderte fordert meinte \
            meint twitterte schrieb schreibt teilte laut zufolge berichtete
            """),
        kinds: WordSet(
            """
            Konzern Konzerns Firma Unternehmen Unternehmens Partei Zeitung Nachrichtenagentur Agentur Organisation \
            Menschenrechtsorganisation Denkfabrik Magazin Sender Verein Verband Bank Stiftung Autobauer Hersteller Reederei
            """),
        heads: WordSet("Universität Ministerium Institut Bundesamt Bundesverband"),
        places: WordSet("in nach aus bei um über gegen für von durch"),
        stops: WordSet(
            """
            der die das den dem des ein eine einer einem einen er sie es wir ich ihr man in im am an auf aus bei mit nach von \
            vor zu zum zur für um über unter und oder aber doch denn auch als wie wenn weil dass ob nicht kein keine dies \
            diese dieser dieses jetzt nun so da dort hier dann seit wer was wo warum montag dienstag mittwoch donnerstag \
            freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember \
            mein meine dein sein seine ihre ihr unser unsere nur mehr zuletzt anfang ende mitte euro prozent uhr jahr jahre jahren
            """),
        capitalizesNouns: true)

    private static let french = RunWords(
        titles: WordSet(
            """
            m. mm. mme mlle monsieur madame maître me dr dr. docteur président présidente vice-président vice-présidente \
            ex-président ministre ministres premier première secrétaire chancelier chancelière sénateur sénatrice député \
            députée maire ambassadeur ambassadrice général colonel directeur directrice chef cheffe patron patronne \
            porte-parole roi reine prince princesse pape cardinal professeur professeure juge procureur procureure \
            historien historienne chercheur chercheuse politologue économiste analyste avocat avocate journaliste écrivain \
            écrivaine leader dirigeant dirigeante opposant opposante fondateur fondatrice homologue candidat candidate
            """),
        particles: WordSet("de du des d' la le van von der ben bin ibn el al"),
        sayings: WordSet(
            """
            dit déclaré affirmé expliqué estimé ajouté souligné indiqué annoncé assuré dénoncé rappelé répondu déclare \
            affirme explique estime ajoute souligne indique assure dénonce rappelle selon écrit prévient averti
            """),
        kinds: WordSet(
            """
            entreprise société compagnie groupe constructeur agence journal quotidien hebdomadaire magazine chaîne parti \
            syndicat ong association organisation banque fondation constructeur géant cabinet institut
            """),
        heads: WordSet(
            """
            université ministère institut parti banque fondation conseil assemblée cour agence centre organisation \
            fédération association commission société groupe école observatoire collège
            """),
        places: WordSet("à en au aux de depuis vers près dans pour"),
        stops: WordSet(
            """
            le la les l' un une des de du d' il elle ils elles on nous vous je j' ce c' cet cette ces son sa ses leur leurs \
            mon ma mes notre votre et ou mais or donc car ni que qu' qui quand comme si s' à au aux en dans par pour sur sous \
            avec sans entre depuis pendant après avant selon ne n' pas plus très tout tous toute toutes lundi mardi \
            mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre \
            novembre décembre
            """),
        capitalizesNouns: false)

    private static let spanish = RunWords(
        titles: WordSet(
            """
            señor señora sr sr. sra sra. don doña dr dr. dra dra. doctor doctora presidente presidenta vicepresidente \
            vicepresidenta expresidente expresidenta ex-presidente mandatario mandataria ministro ministra exministro \
            canciller primer secretario secretaria senador senadora diputado diputada alcalde alcaldesa gobernador \
            gobernadora embajador embajadora general coronel director directora jefe jefa líder portavoz vocero vocera rey \
            reina príncipe princesa papa cardenal profesor profesora juez jueza fiscal historiador historiadora \
            investigador investigadora politólogo politóloga economista analista abogado abogada periodista escritor \
            escritora opositor opositora fundador fundadora homólogo candidato candidata comisario comisaria
            """),
        particles: WordSet("de del la las los van von der ben bin ibn el al"),
        sayings: WordSet(
            """
            dijo afirmó declaró explicó señaló añadió indicó aseguró advirtió anunció subrayó sostuvo agregó recordó \
            respondió dice afirma explica señala asegura sostiene según escribió considera
            """),
        kinds: WordSet(
            """
            empresa compañía firma grupo agencia diario periódico revista cadena partido sindicato ong asociación \
            organización banco fundación fabricante petrolera aerolínea constructora consultora instituto
            """),
        heads: WordSet(
            """
            universidad ministerio instituto partido banco fundación consejo asamblea tribunal agencia centro organización \
            federación asociación comisión grupo sociedad congreso observatorio colegio
            """),
        places: WordSet("en a de desde hacia hasta por para"),
        stops: WordSet(
            """
            el la los las un una unos unas de del al él ella ellos ellas nosotros yo tú usted ustedes este esta estos estas ese \
            esa su sus mi mis nuestro nuestra y e o u pero ni que quien cuando como si a en con sin por para sobre entre desde \
            hasta tras según no sí más muy todo todos toda todas lo le les se lunes martes miércoles jueves viernes sábado \
            domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            """),
        capitalizesNouns: false)

    private static let russian = RunWords(
        titles: WordSet(
            inflected(
                """
                президент вице-президент экс-президент министр премьер премьер-министр вице-премьер канцлер депутат сенатор \
                посол генерал полковник директор гендиректор профессор король принц кардинал адвокат журналист политолог \
                эксперт экономист историк аналитик губернатор мэр спикер лидер оппозиционер господин режиссер писатель \
                секретарь генсек представитель председатель руководитель основатель заместитель замминистра главком \
                следователь
                """)
                + " глава главы главе главу главой судья судьи судье судью г-н г-на г-ну г-жа г-жи госпожа госпожи королева"
                + " королевы коллега коллеги коллегу коллегой папа папы"),
        particles: WordSet("де ди ван фон бин ибн аль эль оглы ла ле дер"),
        sayings: WordSet(
            """
            сказал сказала заявил заявила сообщил сообщила отметил отметила подчеркнул подчеркнула добавил добавила рассказал \
            рассказала считает говорит пояснил пояснила написал написала предупредил пообещал словам мнению уверен уверена
            """),
        kinds: WordSet(
            """
            компания компании компанию компанией корпорация корпорации партия партии партию партией банк банка банке фонд \
            фонда агентство агентства агентству газета газеты газете телеканал телеканала издание издания изданию группа \
            группы организация организации концерн концерна холдинг холдинга движение движения завод завода
            """),
        heads: WordSet(""),
        places: WordSet("в во из под над около до на от через к"),
        stops: WordSet(
            """
            в во на с со к ко о об от до из у по за под над при для без через и а но или да не ни же ли бы что как когда где \
            если это этот эта эти тот та те он она оно они мы вы я ты его ее её их мой наш ваш свой все всё так там тут вот \
            еще ещё уже только также при после перед между по понедельник вторник среда четверг пятница суббота воскресенье
            """),
        capitalizesNouns: false)

    /// Masculine nouns in their singular cases.
    private static func inflected(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).map { word in
            let stem = word.hasSuffix("ь") ? word.dropLast() : word
            let endings = word.hasSuffix("ь") ? ["ь", "я", "ю", "ем", "е"] : ["", "а", "у", "ом", "е"]
            return endings.map { stem + $0 }.joined(separator: " ")
        }.joined(separator: " ")
    }
}
