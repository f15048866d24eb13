/// Words that stand in any statement, whatever it says. Written for this; by the primary subtag of BCP 47, as
/// `Folding.term` writes words (without accents and apostrophes).
enum StatementWords {
    static let lists: [String: String] = [
        "en": """
        a about above across actually after again against ago all almost along already also although always am \
        among an and another any anybody anyone anything are around as at basically be because been before \
        behind being below beneath beside between beyond bit both but by came can certainly concerning regarding \
        come comes coming \
        could d did do does doing done during each either else even ever every everybody everyone everything \
        except few fewer for from get gets getting go goes going gone got gotten had has have having he hence \
        her here hers herself him himself his how however i if im in indeed into is it its itself ive just kind \
        later least less let lets like ll lot lots m made make makes making many may maybe me might mine more \
        most much must my myself near now obviously of off often oh ok okay on only onto or other others ought \
        our ours ourselves out over own per perhaps quite rather re really s said same say saying says shall she \
        should simply since so some somebody someone something sometimes soon still such t than that the their \
        theirs them themselves then there therefore these they thing things this those though through throughout \
        thus to too toward towards under until up upon us ve very via was way ways we well went were what when \
        where whether which while who whom whose why will with within would yes yet you your yours yourself \
        yourselves
        """,
        "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber als wie am im in an auf aus bei \
        mit nach seit von vom vor zu zum zur fur um durch gegen uber unter bis ist sind war waren sein gewesen \
        hat haben hatte hatten habe wird werden wurde wurden werde kann konnen konnte muss mussen soll sollen \
        sollte will wollen es er sie ich wir ihr du uns unser unsere unseren unserer ihm ihn ihnen ihre ihren \
        sein seine seinen seiner dass das daß ob wenn weil da dies diese dieser dieses diesen diesem auch noch \
        nur schon sehr so sich man hier dort dann was wer wo mehr man mich mir dich euch ja doch etwa
        """,
        "fr": """
        le la les un une des de du d l au aux et ou mais en dans sur sous par pour avec chez vers que qui qu quoi \
        dont est sont etait etaient etre ete a ont avait avaient avoir ai avons avez sera seront serait il elle \
        ils elles je j nous vous tu on se s son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces \
        c y plus tres aussi comme si tout tous toute toutes meme deja fait faire peut doit
        """,
        "es": """
        el la los las un una unos unas de del al a y o pero en con por para sobre entre hasta desde que quien cual \
        cuando donde como es son era eran fue fueron ser sido esta estan estar ha han habia haber he hemos se su \
        sus lo le les nos nuestro nuestra nuestros nuestras mi mis tu yo el ella ellos ellas nosotros usted este \
        esta estos estas ese esa eso esto muy mas tambien ya si todo todos toda todas puede debe
        """,
        "ru": """
        и в во на с со к ко у о об от до из за по для при через над под между а но что чтобы как так это этот эта \
        эти этого этой этом этих тот та те того той том тех он она оно они я мы ты вы его ее их него нее них ему \
        ей им нам вам нас вас мне меня себя свои свой своего своей быть был была было были есть будет будут бы же \
        ли или если то все всех всего весь вся очень уже еще также только может могут который которая которые
        """,
    ]

    /// What turns a statement into its opposite: it is no term, but is kept with those behind it.
    static let negations: [String: String] = [
        "en": """
        aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither never no nobody nor not \
        nothing nowhere shouldnt wasnt werent without wont wouldnt \
        lack lacks lacked lacking deny denies denied denying refuse refuses refused refusing reject rejects \
        rejected rejecting fail fails failed failing unable
        """,
        "de": "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder",
        "fr": "ne n pas jamais rien aucun aucune personne sans ni",
        "es": "no nunca jamas nada nadie ningun ninguna sin ni tampoco",
        "ru": "не ни нет никогда никто ничего без нельзя",
    ]

    /// Words that turn round what is behind them and say something themselves.
    static let prohibitions: [String: String] = [
        "en": """
        ban bans banned banning bar bars barred barring block blocks blocked blocking prohibit prohibits prohibited \
        prevent prevents prevented preventing stop stops stopped stopping shutdown \
            oppose opposes opposed opposing against
        """
    ]

    /// Words that only say that something is said.
    static let speech: [String: String] = [
        "en": """
        say says said saying tell tells told telling add adds added adding ask asks asked asking answer answered \
        announce announces announced announcing announcement argue argues argued arguing assert asserts asserted \
        asserting believe believes believed believing call calls called calling claim claims claimed claiming \
        comment comments commented conclude concluded concludes declare declares declared declaring describe \
        describes described explain explains explained explaining express expressed hint hints hinted insist \
        insists insisted insisting mention mentioned mentions note notes noted noting observe observed point \
        points pointed predict predicts predicted promise promised promises propose proposed proposes proposal \
        quoted recall recalled recalls refer referred refers remark remarked remarks repeat repeated repeating \
        reply replied report reported reports respond responded responds reveal revealed reveals state stated \
        states stating statement suggest suggested suggests suggesting suggestion talk talked tweet tweeted tweets \
        tweeting twitter \
        urge urged urges use used using vow vowed vows warn warned warning warns word words write writes wrote \
        written interview according post posted speech speak speaks spoke think thinks thought controversial \
        recent recently monday tuesday wednesday thursday friday saturday sunday confirm confirmed confirms
        """
    ]

    /// Words of what introduces a statement that deny it.
    static let denials = """
        deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected rejecting \
        rejection dispute disputes disputed disputing disavow disavowed disavows repudiate repudiated  \
        yet oppose opposes opposed opposing opposition decline declines declined declining bestritt bestreitet \
        dementiert \
        dementierte nie nient dementi dementir nego niega desmintio desmiente отрицает отрицал опроверг опровергает
        """
}
