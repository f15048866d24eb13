/// Words that tell whether a capital stands for the government in it or for the place. English.
enum SeatWords {
    /// Before a place: "in Beijing", "outside Moscow".
    static let locative = WordSet(
        """
        in at near outside around inside across throughout within through via into onto leaving beyond above off
        downtown central greater northern southern eastern western visit visits visited visiting tour toured touring
        reached reaching left leave leaves enter entered entering evacuated evacuate besieged encircled bombed bombing
        shelled shelling stormed captured seized surrounded crossed overlooking suburban metropolitan capital city
        """)

    /// Before a government: its verb, or what it is against.
    static let object = WordSet(
        """
        against toward towards by between urged urge urges urging accused accuse accuses accusing warned warn warns
        warning pressed pressing pressured pressure pressures pressuring criticized criticised criticizes criticizing
        criticize condemned condemns condemning condemn blamed blame blames blaming asked asks asking told tells
        isolate isolated isolating counterbalance support supports supported supporting angered anger angers angering
        infuriated provoke provoked provoking deter deterred deterring confront confronted confronting counter
        countered countering contain persuade persuaded persuading convince convinced convincing force forced forcing
        push pushed pushing punish punished punishing sanctioned sanctioning challenge challenged challenging
        embarrass embarrassed embarrassing appease appeasing reassure reassured reassuring alarm alarmed alarming
        irritate irritated irritating upset defied defy defying engage engaged engaging backed backing arming armed
        aid aided aiding trust trusts trusted distrust let help helps helped helping allow allows allowed allowing
        prompted prompting led leading leads prevent prevented preventing demanded called sidestepping sidestep
        sidestepped bypass bypassing bypassed identified identify identifying name named naming suspect suspected
        antagonize antagonized antagonizing implored advised thanked praised denounced rebuked lobbied lobbying
        outraged enraged rankled worried worries unnerved rattled pitted cost gave give gives giving offered offer
        offers offering handed sent owes owed deny denied via benefit benefits assure assured mollify placate
        placating target targeted targeting
        """)

    /// Before "from", "to", "of", "on", "for": what comes from, goes to or is laid on governments.
    static let dealings = WordSet(
        """
        pressure support criticism response aid help threat threats demand demands approval assistance signal signals
        warning warnings independence concession concessions order orders message messages statement statements
        reaction reactions condemnation interference permission recognition guarantee guarantees backing blessing
        resistance opposition loyalty loyal allegiance appeal appeals lifeline closer close closest challenge
        counterweight deferential hostile hostility friendly sympathetic value rival rivals important importance
        crucial unacceptable acceptable clear according proposal proposals letter note request requests complaint
        complaints complained ties tie relations relationship links debt rebuke rebuff blow setback setbacks priority
        victory win boon gift embarrassment trouble problem problems dilemma opportunity headache concern concerns
        danger risk rebuttal dependent dependence depend depends depended reliant reliance rely relies relied
        sanctions tariffs restrictions embargo influence leverage critical critic critics wary suspicious suspicion
        fear fears fearful supportive supporter supporters ally allies partner partners enemy enemies opponent
        opponents policy policies behalf interests interest part instigation invitation insistence urging request
        consent knowledge favor favour tough tougher soft softer hard harder stance line attention news bad good
        useful essential vital costs consequences implications options distance distanced away divorce freedom
        protection autonomy weapons arms money funding subsidies funds loans gas oil guidance instructions assurances
        promises cooperation denial silence word position rhetoric propaganda disinformation directed dictated
        satellite puppet puppets vassal client tool agent agents bow bowed submit submitted yield yielded subservient
        courtesy
        """)

    /// Before "to", "from", "for": ways of going.
    static let motion = WordSet(
        """
        travel travels traveled travelled traveling travelling trip trips fly flies flew flown flying flight flights
        go goes went gone going come comes came coming return returns returned returning move moves moved moving visit
        visits visited visiting journey driving drive drives drove driven driving head heads headed heading arrive
        arrives arrived arriving arrival rush rushed tour bring brought invited invitation summoned train trains bus
        road roads highway route routes railway rail line kilometers kilometres miles km mile march marched marching
        sail sailed ride rode walk walked migrate migrated relocate relocated escape escaped flee fled deported
        extradited transferred transported commute commuted ship shipped delivered leave leaves left leaving depart
        departed departing departure bound reported reporting reports broadcast live called phoned telephone stopover
        transit north south east west northeast northwest southeast southwest northern southern eastern western far
        hours hour minutes back home delegation delegations emissary ambassador ambassadors envoy recalled swooped
        descended converged welcome welcomed dispatched
        """)

    /// What cities have, behind "'s" or the city's name.
    static let cityThings = WordSet(
        """
        street streets road roads airport airports subway metro mayor mayoral suburb suburbs outskirts resident
        residents population skyline university universities hotel hotels restaurant restaurants cafe cafes bar bars
        hospital hospitals downtown center centre square park parks olympic olympics air smog traffic weather district
        districts museum museums police stock exchange bourse theater theatre theaters theatres gallery galleries
        church churches cathedral mosque mosques synagogue station stations bridge bridges river port harbor harbour
        market markets neighborhood neighborhoods neighbourhood neighbourhoods school schools zoo stadium stadiums
        arena court courts courtroom jail prison apartment apartments home house office offices building buildings
        tower towers landmark landmarks nightlife art club clubs football soccer team marathon time edition
        correspondent bureau native summit conference meeting forum games talks agreement agreements accord accords
        protocol treaty declaration memorandum process suburban commuter commuters shops shop mall malls supermarket
        supermarkets taxi taxis bus buses train trains tram trams underground tube region area oblast province county
        state city newspaper newspapers daily think tanks studio studios archives library libraries cemetery
        convention center-stage fashion film festival book fair mosque crowd crowds rally protest protests
        demonstration demonstrations bombing bombings attack attacks attacker siege uprising biggest largest oldest
        busiest main most best finest famous historic old poorest richest tallest affluent leafy trendy upscale
        working-class elegant cobbled crowded slums slum ghetto tap water sewage heat winter summer seaside boulevard
        boulevards waterfront avenue avenues plaza beach beaches elite real property housing rents billionaires
        homeless youth trial airport's visit trip visits leg stop
        """)

    /// What only governments have, behind a city's name.
    static let governmentThings = WordSet(
        """
        official officials readout spokesman spokeswoman spokesperson authorities government leadership leaders leader
        regime policymakers policymaker diplomats diplomat line elites insiders administration adviser advisers aide
        aides propaganda hardliners hawks sources source loyalists loyalist ally allies critic critics crackdown
        """)

    /// Verbs that governments are the subject of.
    static let verbs = WordSet(
        """
        said says say accused accuses denied denies denounced denounces condemned condemns warned warns announced
        announces claimed claims insisted insists argued argues demanded demands rejected rejects refused refuses
        agreed agrees decided decides wants wanted sought seeks hopes hoped believes believed fears feared views
        viewed sees saw considers considered regards regarded supports supported backs backed opposes opposed approved
        approves ordered orders imposed imposes lifted lifts threatened threatens vowed vows pledged pledges promised
        promises offered offers proposed proposes called calls urged urges asked asks told tells responded responds
        reacted reacts retaliated retaliates recognized recognised recognizes recognises annexed annexes invaded
        invades sent sends deployed deploys withdrew withdraws launched launches began begins signed signs ratified
        ratifies joined joins pushed pushes pressed presses pressured maintains maintained tries tried attempted
        attempts needs needed knows knew understands understood thinks thought expects expected intends intended plans
        planned prefers preferred hailed hails praised praises welcomed welcomes criticized criticised criticizes
        criticises blamed blames dismissed dismisses acknowledged acknowledges admitted admits confirmed confirms
        suggested suggests signaled signalled signals indicated indicates stressed stresses reiterated reiterates
        repeated declared declares stated expressed expresses voiced protested protests objected objects complained
        complains lodged summoned recalled expelled expels banned bans blocked blocks vetoed vetoes halted halts
        suspended suspends cut cuts stopped stops resumed resumes continued continues kept keeps remained remains
        became becomes relied relies depends depended enjoys enjoyed holds held used uses exploited exploits
        manipulated controls controlled dominates dominated leads led funds funded finances financed arms armed
        supplied supplies provided provides gave gives granted grants gained gains won wins lost loses benefited
        benefits suffered suffers faces faced fought fights stands stood sided sides moved moves acted acts responded
        treats treated tolerated tolerates ignored ignores cares cared worries worried wished wishes spent spends
        invested invests bought buys sold sells stepped steps turned turns took takes made makes put puts reached
        reaches scrambled struggled struggles appears appeared appear seems seemed hit struck insist say want believe
        view see oppose support seek agree consider refuse deny accuse hope fear share need know claim remain continue
        maintain
        """)

    /// What states do and cities do not, in the third person.
    static let auxiliaries = WordSet(
        "has had have may might must should would could will can did does do cannot won't wouldn't didn't doesn't")
    static let being = WordSet("is was are were isn't wasn't aren't weren't being been be")
    static let adverbs = WordSet(
        """
        also still never always already now then even only just not yet long often repeatedly recently clearly
        apparently reportedly certainly probably quietly publicly officially formally consistently increasingly simply
        actually initially finally quickly immediately strongly firmly largely deeply once again later soon n't both
        so therefore meanwhile instead too itself alike
        """)

    /// Behind "is" or "was": what governments are.
    static let states = WordSet(
        """
        ready willing eager concerned determined committed prepared unlikely likely opposed trying looking seeking
        accused isolated worried keen angered angry wary reluctant hoping planning preparing considering pushing
        pursuing using supporting backing demanding threatening offering attempting insisting expected able unable
        unwilling convinced interested responsible right wrong obliged bound forced satisfied dissatisfied unhappy
        happy furious pleased aware alarmed increasingly sending supplying providing negotiating waging violating
        aiming taking making playing working building developing deploying blocking counting betting banking losing
        winning getting becoming involved dependent reliant guilty complicit loath set poised behind under alone
        virtually
        """)

    /// Begin a clause, so that a subject follows.
    static let clauses = WordSet(
        """
        that as while but and because if when which whether although though since what where how so after before until
        once or both neither nor said says believes thinks whereas than why say argued claims claimed unless only even
        """)

    /// Relations that join governments, before "between", "with" or "of".
    static let between = WordSet(
        """
        road roads train trains flight flights route routes highway railway line distance travel traveling travelling
        shuttle shuttled shuttling shuttles drive halfway midway commuting border
        """)

    /// Words of ministries, which a city does not have.
    static let ministries = WordSet("ministry ministries foreign policy parliament government army embassy communist")
    static let toward = WordSet("toward towards")
    static let prepositions = WordSet(
        """
        in at of to from with on for by near outside inside around across through throughout into via than versus per
        off
        """
    )
    /// Behind a city's name they make it one of a city: "Washington think tanks".
    static let cityNouns = WordSet(
        """
        think suburb suburbs resident residents mayor street streets airport subway metro area hotel hotels restaurant
        restaurants hospital neighborhood neighbourhood stock exchange court jail prison museum university theater
        theatre cartel outsider outsider insider insiders establishment attacks attack attackers agreement accord
        accords treaty protocol summit conference meeting native bureau correspondent time police football soccer team
        club newspaper newspapers marathon olympics region suburbanite bombings bombing apartment home house office
        """)
    /// Behind an auxiliary: what cities do.
    static let cityDeeds = WordSet("host hosted see seen lie lies experience experienced")

    static let capital = WordSet("capital city town municipality mayor metropolis")
    static let from = WordKey.of("from")
    static let to = WordKey.of("to")
    static let with = WordKey.of("with")
    static let of = WordKey.of("of")
    static let on = WordKey.of("on")
    static let `for` = WordKey.of("for")
    static let over = WordSet("over about")
    static let between1 = WordKey.of("between")
    static let and = WordSet("and or & nor")
}
