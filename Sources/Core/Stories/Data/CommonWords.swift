/// English words of many statements, which tell little about which one is meant. Names are left out: they come and go.
///
/// Counted in 19,832 contents of PolNeAR 1.0 (train split) and 37,600 sentences of Reuters-21578, the mean of the two
/// shares: lower-case words only, words that PolNeAR hardly has are in `many` at most. Made by
/// Benchmarks/common_words.py.
enum CommonWords {
    /// In 8 of 1,000 or more.
    static let most = """
        added agreement back banks billion board business campaign candidate capital chairman change common \
        companies company countries country current day debt dollar down due earlier economic economy election end \
        exchange expected federal financial first five foreign four general good government group growth help high \
        including increase industry interest investment issue issues last lead long loss major market markets \
        meeting money month months need next offer official officials oil one part party pay people plan plans \
        policy political president presidential price prices production profit public quarter rate rates record \
        report right rise rose sales securities see set share shares six spokesman state stock support system take \
        tax term think three time today told total trade trading two unit vote voters vs want week work world year \
        years
        """

    /// In 2.5 to 8 of 1,000.
    static let many = """
        able accord according account acquire acquired acquisition act action actions additional administration \
        agency agreed agriculture ahead allow amount analyst analysts announced annual anti approval approved area \
        areas asked assets attack attacks available average away bad balance bankers banking base based basis become \
        began begin believe best better bid big bill bills black bond bonds bought bring budget build building buy \
        buying call called calls candidates care case cash central certain changes chief class clear close closed \
        coffee comment comments commercial committee compared completed computer conditions conference conservative \
        consider continue continued contract control convention convertible corn corporate cost costs coupon court \
        credit crisis crop crude cts currency currently cut cuts data date days deal dealers debate debentures \
        decided decision decline declined deficit delegates demand despite details development different difficult \
        director div dividend division dlr dlrs dollars domestic drop early earnings economists effect effective \
        effort efforts eight email emails employees ended energy enough equipment equity establishment estimated \
        executive expect expects export exports face facility fact failed fall family far farm feel fell fight \
        figure figures filed final financing find firm firms fiscal following food force forecast form former fourth \
        francs free front full fund funds further future futures gain gains gas gave give given global gold goods \
        grain great groups growing gun half hard head health held higher history hold holding home idea immediately \
        immigrants immigration impact important imports include included includes income increased index industrial \
        inflation information initial insurance interests intervention investors involved issued job jobs joint keep \
        key know large largest late latest law leader leaders leading led left legislation level levels liberal life \
        likely limited line little loan loans local longer look looking losses lost low lower main majority man \
        management manager mark marketing marks matter measures media meet member members merger message middle \
        military million minimum mln monetary morning move mths name nation nations natural nearly needed needs \
        negotiations network news night nine nomination nominee non noted notes number offered offering office \
        officer old once open operating operations opposition option options order output outstanding overseas owned \
        pact paid paper particularly past payment payments pct percent period person personal place planned plant \
        plus point points police policies politics position possible post potential power preferred present press \
        pressure previous previously priced primary prior private probably problem problems process producers \
        product products profits program project proposal proposals proposed provide purchase put question questions \
        race raise raised raising range reached real reason received recent recently reduce reform related release \
        remain reported reporters reports research reserves resources response result results return revenues review \
        rights rising risk role rules run running sale scheduled second sector security seek seeking seen sell \
        selling senator senior series service services seven several shareholders short show showed shrs signed \
        significant single situation small social sold sources special speech spending split staff stake start \
        statement stg stocks stop strategy strong subject subordinated subsidiary sugar supply supporters surplus \
        taken taking talks target taxes technology tender terms terrorism third thought times together tonnes took \
        top traders treasury try trying turn units use used using value vice view voting wanted wants war weeks \
        wheat win women won workers working worth yen yesterday
        """

    /// In 0.7 to 2.5 of 1,000.
    static let few = """
        ability abortion abroad absolutely accept accepted access accounting accounts achieve achieved acquisitions \
        acreage acres acting active activities activity actual ad add adding addition address adjusted adjustment \
        adopted ads advance advanced advantage advice affairs affect affected afternoon age agencies agenda agents \
        aggressive agree agreements agricultural aid aide aides aim aimed aircraft airline al allegations alleged \
        allies allowed allowing allows alone alternative amendment amounts anger angry announcement answer \
        anticipated appeal appeals appear appeared appears application applications apply appointed approach \
        appropriate approve approximately argument arms army arrangement ask asking assault asset assistance \
        associated attacked attacking attempt attempts attend attention attorney attributed auction authorities \
        authority authorized auto avoid awarded backed background backing ballot ban banker bankruptcy barrel \
        barrels basic battle bear beat became becomes becoming beef beginning behalf behavior believed believes \
        benefit benefits bids bigger biggest bilateral billionaire billionaires block blue body bonus book boost \
        border borders born borrowing borrowings bottom bourse bpd break bringing broad broker brokerage brokers \
        brought buffer built bulk businesses businessman buyers cabinet calendar callable calling campaigns \
        candidacy capacity car card career cargo carried carrier carry cars cases cast cattle caucus caucuses cause \
        caused cbt ceiling cent center centers centre cents certificates challenge chance changed changing charge \
        charged charges check checks child children choice choose chosen circumstances cited cities citizens civil \
        claim claims classified clearly climate closely closer closing coal coalition cocoa code college combat \
        combination combined commander commitment commitments committed commodities commodity communities comparable \
        compete competition competitive complete completely completion complex components comprehensive compromise \
        computers concern concerned concerning concerns concession condition conduct conducted confidence confident \
        confirmed conflict congressional connection consequences conservatives consideration considered considering \
        consistent consolidated construction consumer consumers consumption contained content contest contests \
        continues continuing contracts contrast contributed contributions controlled controls controversial \
        conversation conversion cooperation copper core corporations correct cotton count counter course cover \
        coverage covered covering create created creating creditor creditors credits crime criminal critical \
        criticism crops crowns crucial ct culture curb currencies customer customers cutting daily damage danger \
        dangerous de dead dealer dealing deals death debates debts decade decades decide decisions declared declines \
        declining deep defeat defence defend defense definitive degree delay delayed delegate deliver delivered \
        delivery demands democracy denied denominations deportation deposit deposits deputy described design \
        designed detailed determine determined develop developed developing developments difference differences \
        digital diplomats direct direction directly directors disclosed discontinued discount discuss discussed \
        discussion discussions dispute distribution district dividends documents donations donors door double draft \
        draw drilling drive dropped drug duties duty earned ease easier easily easy economics economist education \
        effectively effects elected elections electorate electronic electronics eligible emergency employment \
        encourage ending endorse endorsement ends enforcement engineering ensure enter entered entering entire \
        environment environmental equal equivalent especially establish established estate estimate estimates event \
        events eventually evidence exactly example excess exchanges excludes executives exercise existing expand \
        expanded expanding expansion expectations expenses experience exploration exporters exposure expressed \
        extend extended extent external extra extraordinary extremely faced faces facilities facing factor factors \
        factory facts failure fair fairly faith fallen falling false families farmers fast father favor fear fears \
        fee feed feeling fees feet felt female field fields fighting file filing fill finally finding fine finish \
        fire fit fix fixed flexibility floor flow focus focused folks follow followed follows forced forces \
        forecasts formal formed forward found founder franc fraud freedom fresh friend friends fuel fully \
        fundamental funding fundraising gained game gap gasoline gay generally generation gives giving goal golf \
        governments governor grade granted greater greatest grew gross ground grow guarantee guaranteed guilders \
        guns guy hand handle handling hands happen happened happens happy harder harvest hate headed hear heard \
        hearing heart heavily heavy helped helping highest highly hit holders holds holiday hope hoped hopes host \
        hour hours houses housing huge human hundreds hurt husband hutton ideas identified identify illegal image \
        immediate import importance imported impose imposed impossible improve improved improvement incident \
        increases increasing increasingly independent indicated individual individuals inequality influence \
        infrastructure initially initiative inside instead institutional institutions intelligence intended intends \
        intent intention interbank interested internal interview introduced invest investigation investments \
        investor involvement involving island issuing join journalists judge judgment keeping kept kids killed knew \
        known knows labor lack land language largely larger launch launched laws lawsuit lb lbs leadership leads \
        leave leaving legal lenders lending letter lift light limit limits lines link linked liquidity list listed \
        live lives living looked looks lose losing louis love lowered lowest mail mainly mainstream maintain \
        maintained maize maker makers manafort managed managers managing manufacturers manufacturing margin marriage \
        massive match material materials matters maturity maximum mean means meant measure medium meetings \
        membership men messages met metal metals mid miles millions mind mining ministers minority minus minute \
        minutes mission mistake model moderate modest mogul moment momentum monthly mortgage mostly mother moved \
        movement movements moves moving multi named narrow nature necessarily necessary negative negotiate \
        negotiating newly newspaper nice nil none normal northern nuclear numbers obligations offers officers \
        offices offset offshore oils ones online opened opening operate operation operators opinion opportunities \
        opportunity oppose opposed ordered orders ordinary ore organization organizations original originally \
        otherwise ounce outcome outlook outside overall overnight ownership owns package palm panel par parent \
        parents parliament participants participate participation particular parties partly partner partners \
        partnership parts pass passed passenger path payable paying pays peace pending percentage performance \
        periods personally personnel pick pipeline placed places planning plants platform play played playing \
        pledged pointed politically politicians poll polling polls popular population port portion positions \
        positive possibility possibly posted potentially pound powerful practice practices pre predicted preference \
        preliminary premium prepared presidency presumptive pretax pretty prevent pricing primaries principal \
        principle principles priority privately pro proceed proceeds processing produce produced producer producing \
        professional profitable programs progress progressive projected projects promise promote properties property \
        prosecutor prospect prospects protect protection protest prove provided provides providing provision \
        provisions publicly published purchased purchases purposes pursue push putting qualified quality quarterly \
        quickly quiet quota quotas quoted racial racist radical radio rain rally rand ranging rated rating ratings \
        ratio reach reaching reaction read ready reality reasonable reasons receive receiving recession recognize \
        recommendation recorded records recovery redeem redemption reduced reducing reduction referring reflect \
        reflected reflects reforms refugees refused region regional registered registration regular regulation \
        regulations regulatory rejected relations relationship relatively released relief religious remained \
        remaining remains remarks remember reorganization repay repayment repeated replace reporter reporting \
        represent representative representatives represented representing represents repurchase request requested \
        requests require required requirement requirements requires rescheduling residents resign resigned respect \
        respectively respond responsibility responsible rest restrictions restructuring resulted resulting retail \
        retain returned revenue revised rhetoric rice rich risks rival rivals road room roughly round rule ruling \
        runner safe safety sanctions save saw scale scandal schedule school schools season seasonally seat seats \
        secondary secret secure secured seeing seem seems self semiconductor senators send sending sense sent \
        sentiment separate serious seriously serve server session setting settle settlement sex shared shareholder \
        sharp sharply sheet shift ship shipment shipments shipping ships shooting shortage shortly shot showing \
        shown shows shut side sides sign signal significantly signs silver similar simple sit site size slightly \
        slow smaller socialist society soft software solution solutions somewhat son sorghum sort sought sound \
        source southern soybean soybeans space speak speaking specific specifically speculation speculative speeches \
        spend spent spokeswoman spot spread spring stability stable stage stance stand standards standing stands \
        started starting starts statements status stay steady steel step steps sterling stimulate stood stopped \
        storage store stores story strategic strength strengthen strike stronger strongly structure student students \
        study style subcommittee subsidiaries subsidies substantial substantially succeed success successful \
        suffered suggested suit summer summit super superdelegates supplies supported supporting supports sure \
        surprise survey suspended takeover takes talk talking targets tariffs team technical telecommunications \
        telephone television tell telling temporary terrible terror terrorist terrorists test testing tests thinking \
        thinks thousands threat threatened threats ticket ties tight timing tomorrow ton tone tonight tonne tons \
        tool totalled tough town track traded trader traditional trail transaction transactions transfer transport \
        treat treatment trend tried trip troops trouble truck true truth turned turning turnout turnover twice type \
        ultimately unable uncertainty unchanged underlying understand understanding underwriters underwriting \
        undisclosed undocumented unemployment unfair unions unless unlikely urged users usually utility valued \
        values variety various vehicles venture ventures versus victims victory video views violations violence \
        violent virtually visit voice volume voted voter votes wage wages wait waiting wake warned warrant warrants \
        waste watch water weak weakness weapons weather weekend weekly welcome welcomed whatever whole wholly wide \
        widely wife willing wing winner winning winter woman word words worked works worldwide worried worse worst \
        write written wrong yield yields young zero
        """
}
