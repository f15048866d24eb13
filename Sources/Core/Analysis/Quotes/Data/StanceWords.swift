/// Words of thought, will and stance that introduce what somebody is said to mean, beside those of speech
/// (`SpeechLexicon.english`). An indirect quote without a that-clause needs one of them: else it is narration ("signed the
/// striker"). Own list.
enum StanceWords {
    static let english = WordSet(
        """
        believe know knows knew hope hopes hoped hoping fear fears feared fearing worry worries worried worrying expect expects
        expected expecting want wants wanted wanting wish wishes wished think thinking thought consider considers considered
        considering decide decides decided plan plans planned planning intend intends intended agree agreeing deny refuse
        refuses refused refusing decline declines declined declining reject rejects rejected rejecting vow threaten threatens
        threatened threatening propose proposes proposed proposing proposal demand demands demanded demanding order orders
        ordered ordering ask accept accepts accepted support supports supported supporting oppose opposes opposed opposing
        endorse endorses endorsed endorsing favor favors favored favour favours regard regards regarded view views viewed see
        sees saw seen feel feels felt understand understands understood learn learned learnt found find finds show shows showed
        indicate indicates indicated indicating suggest imply implies implied mean means meant signal signals signaled signalled
        reveal reveals revealed revealing report reporting disclose disclosed express expresses expressed expressing voice
        voices voiced voicing raise raises raised raising cite cites cited citing mention mentions mentioned mentioning discuss
        discusses discussed discussing talk talks talked talking speak speaks spoke address addresses addressed urge appeal
        appeals appealed appealing praise praises criticise criticises criticised criticize criticizes attack attacks attacked
        attacking slam slams blast blasts mock mocks mocked mocking question questions questioned questioning doubt doubts
        doubted wonder wonders wondered wondering dispute disputes disputed disputing challenge challenges challenged
        challenging according recommend recommends recommended advise advises advised confirm confirming allege alleges
        alleged alleging estimate estimates estimated predict predicting project projects projected conclude determine
        determined rule rules ruled hold holds held argue concern concerns concerned convinced confident sure aware promise
        promising offer offers offered offering seek seeks sought seeking request requests requested tell write respond answer
        explain outline outlines outlined highlight highlights highlighted highlighting downplay downplays downplayed invoke
        invokes invoked liken likens likened compare compares compared comparing complain protest protests protested echo
        echoes echoed point points pointed stress emphasize underscore underscores underscored reaffirm reaffirms reaffirmed
        welcome welcomes welcomed denounce denounces denounced denouncing defend defends defended defending credit credits
        credited blame blames blamed blaming warn advocate advocates advocated advocating back backs backed call condemn accuse
        describe characterize characterizes characterized depict depicts depicted portray portrays portrayed paint label dub
        swear swore sworn testify teach teaches taught imagine imagined assume assumed presume suspect suspects suspected guess
        recall remember remembers remembered recognize recognizes recognized realize realizes realized joke tweet brag boast
        apologize apologizes apologized thank thanks thanked congratulate congratulated reportedly
        """)
}
