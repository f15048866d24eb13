/// Hosts of well-known outlets and the names that people use for them, compiled by hand from general knowledge. To add
/// one, add a line "host: name" to its region; a host counts with everything before it ("edition.cnn.com").
enum OutletHosts {
    /// The outlet that publishes at a host; nil where the table has none.
    static func name(of host: String) -> String? {
        var rest = host.lowercased()[...]
        while true {
            if let name = names[String(rest)] { return name }
            guard let dot = rest.firstIndex(of: ".") else { return nil }
            rest = rest[rest.index(after: dot)...]
        }
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            names[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return names
    }()

    private static let table = """
        20min.ch: 20 Minuten
        20minutes.fr: 20 Minutes
        24.kg: 24.kg
        444.hu: 444
        aa.com.tr: Anadolu Agency
        abc.es: ABC
        abc.net.au: ABC News (Australia)
        abcnews.go.com: ABC News
        adnkronos.com: Adnkronos
        afp.com: AFP
        afr.com: The Australian Financial Review
        aftenposten.no: Aftenposten
        aftonbladet.se: Aftonbladet
        agenciabrasil.ebc.com.br: Agência Brasil
        ahram.org.eg: Al-Ahram
        ajc.com: The Atlanta Journal-Constitution
        akipress.com: AKIpress
        al-monitor.com: Al-Monitor
        alarabiya.net: Al Arabiya
        aljazeera.com: Al Jazeera
        aljazeera.net: Al Jazeera
        allafrica.com: allAfrica
        ansa.it: ANSA
        antaranews.com: Antara
        apa.at: APA
        apnews.com: AP
        arabnews.com: Arab News
        arkansasonline.com: Arkansas Democrat-Gazette
        armenpress.am: Armenpress
        arstechnica.com: Ars Technica
        asahi.com: The Asahi Shimbun
        asia.nikkei.com: Nikkei Asia
        asiatimes.com: Asia Times
        astanatimes.com: The Astana Times
        axel-springer.com: Axel Springer
        axios.com: Axios
        azcentral.com: The Arizona Republic
        azertag.az: Azertac
        badische-zeitung.de: Badische Zeitung
        balkaninsight.com: Balkan Insight
        baltimoresun.com: The Baltimore Sun
        bangkokpost.com: Bangkok Post
        barrons.com: Barron's
        bbc.co.uk: BBC
        bbc.com: BBC
        bellingcat.com: Bellingcat
        belta.by: BelTA
        berliner-zeitung.de: Berliner Zeitung
        bernama.com: Bernama
        bfmtv.com: BFM TV
        bild.de: Bild
        bloomberg.com: Bloomberg
        bostonglobe.com: The Boston Globe
        bostonherald.com: Boston Herald
        breitbart.com: Breitbart News
        brisbanetimes.com.au: Brisbane Times
        buffalonews.com: The Buffalo News
        business-standard.com: Business Standard
        businessday.ng: BusinessDay
        businessinsider.com: Business Insider
        buzzfeednews.com: BuzzFeed News
        caixinglobal.com: Caixin
        carnegieendowment.org: Carnegie Endowment
        caspiannews.com: Caspian News
        cbc.ca: CBC
        cbn.com: CBN
        cbsnews.com: CBS News
        cgtn.com: CGTN
        channel4.com: Channel 4
        channelnewsasia.com: CNA
        charlotteobserver.com: The Charlotte Observer
        chicagotribune.com: Chicago Tribune
        chinadaily.com.cn: China Daily
        chosun.com: The Chosun Ilbo
        cicero.de: Cicero
        clarin.com: Clarín
        cna.com.tw: CNA (Taiwan)
        cnbc.com: CNBC
        cnet.com: CNET
        cnn.com: CNN
        corriere.it: Corriere della Sera
        courrierinternational.com: Courrier international
        csmonitor.com: The Christian Science Monitor
        ctvnews.ca: CTV News
        dagbladet.no: Dagbladet
        dailymail.co.uk: Daily Mail
        dailymail.com: Daily Mail
        dailymaverick.co.za: Daily Maverick
        dailynewsegypt.com: Daily News Egypt
        dailysabah.com: Daily Sabah
        dallasnews.com: The Dallas Morning News
        dawn.com: Dawn
        defensenews.com: Defense News
        defenseone.com: Defense One
        delfi.ee: Delfi
        delfi.lt: Delfi
        delfi.lv: Delfi
        denverpost.com: The Denver Post
        derstandard.at: Der Standard
        derstandard.de: Der Standard
        derwesten.de: Der Westen
        detroitnews.com: The Detroit News
        deutschlandfunk.de: Deutschlandfunk
        deutschlandfunkkultur.de: Deutschlandfunk Kultur
        diepresse.com: Die Presse
        digi24.ro: Digi24
        dn.pt: Diário de Notícias
        dn.se: Dagens Nyheter
        donga.com: The Dong-A Ilbo
        dr.dk: DR
        dw.com: DW
        economist.com: The Economist
        ekathimerini.com: Kathimerini
        elconfidencial.com: El Confidencial
        eldeber.com.bo: El Deber
        eldiario.es: elDiario.es
        elespectador.com: El Espectador
        elmercurio.com: El Mercurio
        elmundo.es: El Mundo
        elpais.com: El País
        eltiempo.com: El Tiempo
        eluniversal.com.mx: El Universal
        emol.com: Emol
        epochtimes.com: The Epoch Times
        euobserver.com: EUobserver
        euractiv.com: Euractiv
        eurasianet.org: Eurasianet
        eurointegration.com.ua: European Pravda
        euronews.com: Euronews
        europapress.es: Europa Press
        excelsior.com.mx: Excélsior
        express.co.uk: Daily Express
        expressen.se: Expressen
        faz.net: Frankfurter Allgemeine Zeitung
        fivethirtyeight.com: FiveThirtyEight
        focus.de: Focus
        folha.uol.com.br: Folha de S.Paulo
        forbes.com: Forbes
        foreignaffairs.com: Foreign Affairs
        foreignpolicy.com: Foreign Policy
        fortune.com: Fortune
        foxnews.com: Fox News
        fr.de: Frankfurter Rundschau
        france24.com: France 24
        franceinfo.fr: franceinfo
        francetvinfo.fr: franceinfo
        freiepresse.de: Freie Presse
        freitag.de: der Freitag
        ft.com: Financial Times
        gazeta.ru: Gazeta.ru
        gazeta.uz: Gazeta.uz
        ghanaweb.com: GhanaWeb
        globalnews.ca: Global News
        globalsecurity.org: GlobalSecurity.org
        globaltimes.cn: Global Times
        globo.com: Globo
        gulfnews.com: Gulf News
        haaretz.co.il: Haaretz
        haaretz.com: Haaretz
        handelsblatt.com: Handelsblatt
        heise.de: heise online
        helsinkitimes.fi: Helsinki Times
        hespress.com: Hespress
        hindustantimes.com: Hindustan Times
        houstonchronicle.com: Houston Chronicle
        hs.fi: Helsingin Sanomat
        huffpost.com: HuffPost
        hurriyet.com.tr: Hürriyet
        hurriyetdailynews.com: Hürriyet Daily News
        ilfattoquotidiano.it: Il Fatto Quotidiano
        ilgiornale.it: il Giornale
        ilmessaggero.it: Il Messaggero
        ilpost.it: Il Post
        ilsole24ore.com: Il Sole 24 Ore
        independent.co.uk: The Independent
        independent.ie: Irish Independent
        index.hu: Index
        indianexpress.com: The Indian Express
        indiatoday.in: India Today
        infobae.com: Infobae
        inquirer.com: The Philadelphia Inquirer
        inquirer.net: Philippine Daily Inquirer
        intellinews.com: bne IntelliNews
        interfax.com: Interfax
        interfax.com.ua: Interfax-Ukraine
        interfax.ru: Interfax
        irishexaminer.com: Irish Examiner
        irishtimes.com: The Irish Times
        irna.ir: IRNA
        itv.com: ITV News
        iz.ru: Izvestia
        japantimes.co.jp: The Japan Times
        japantoday.com: Japan Today
        jeuneafrique.com: Jeune Afrique
        jn.pt: Jornal de Notícias
        joongang.co.kr: JoongAng Ilbo
        jpost.com: The Jerusalem Post
        jungewelt.de: junge Welt
        jungle.world: Jungle World
        justsecurity.org: Just Security
        jyllands-posten.dk: Jyllands-Posten
        kathimerini.gr: Kathimerini
        khaleejtimes.com: Khaleej Times
        kleinezeitung.at: Kleine Zeitung
        kommersant.ru: Kommersant
        koreaherald.com: The Korea Herald
        koreajoongangdaily.joins.com: Korea JoongAng Daily
        koreatimes.co.kr: The Korea Times
        kp.ru: Komsomolskaya Pravda
        krone.at: Kronen Zeitung
        ksta.de: Kölner Stadt-Anzeiger
        kurier.at: Kurier
        kyivindependent.com: The Kyiv Independent
        kyivpost.com: Kyiv Post
        kyodonews.net: Kyodo News
        lalibre.be: La Libre Belgique
        lanacion.com.ar: La Nación
        lapresse.ca: La Presse
        lapresse.tn: La Presse de Tunisie
        larazon.es: La Razón
        larepublica.pe: La República
        lastampa.it: La Stampa
        latercera.com: La Tercera
        latimes.com: Los Angeles Times
        lavanguardia.com: La Vanguardia
        lavoz.com.ar: La Voz del Interior
        ledevoir.com: Le Devoir
        lefigaro.fr: Le Figaro
        lejdd.fr: Le Journal du Dimanche
        lemonde.fr: Le Monde
        lenta.ru: Lenta.ru
        leparisien.fr: Le Parisien
        lepoint.fr: Le Point
        lequipe.fr: L'Équipe
        lesechos.fr: Les Échos
        lesoir.be: Le Soir
        letemps.ch: Le Temps
        lexpress.fr: L'Express
        liberation.fr: Libération
        lopinion.fr: L'Opinion
        lvz.de: Leipziger Volkszeitung
        mainichi.jp: The Mainichi
        manager-magazin.de: manager magazin
        marianne.net: Marianne
        marketwatch.com: MarketWatch
        mdr.de: MDR
        mediapart.fr: Mediapart
        meduza.io: Meduza
        mercurynews.com: The Mercury News
        merkur.de: Münchner Merkur
        miamiherald.com: Miami Herald
        middleeasteye.net: Middle East Eye
        milenio.com: Milenio
        mirror.co.uk: Daily Mirror
        morgenpost.de: Berliner Morgenpost
        motherjones.com: Mother Jones
        msnbc.com: MSNBC
        n-tv.de: n-tv
        nation.africa: Nation
        nationalgeographic.com: National Geographic
        nationalinterest.org: The National Interest
        nationalpost.com: National Post
        nationalreview.com: National Review
        nature.com: Nature
        nau.ch: Nau
        nbcnews.com: NBC News
        nd-aktuell.de: nd
        ndr.de: NDR
        ndtv.com: NDTV
        netzpolitik.org: netzpolitik.org
        neues-deutschland.de: neues deutschland
        news.cn: Xinhua
        news.com.au: news.com.au
        news.sky.com: Sky News
        news24.com: News24
        newscientist.com: New Scientist
        newsday.com: Newsday
        newsweek.com: Newsweek
        newyorker.com: The New Yorker
        nhk.or.jp: NHK
        nikkei.com: Nikkei
        nos.nl: NOS
        noticias.uol.com.br: UOL
        nouvelobs.com: Le Nouvel Obs
        novayagazeta.eu: Novaya Gazeta Europe
        novayagazeta.ru: Novaya Gazeta
        npr.org: NPR
        nrc.nl: NRC
        nrk.no: NRK
        nydailynews.com: New York Daily News
        nypost.com: New York Post
        nytimes.com: The New York Times
        nzherald.co.nz: The New Zealand Herald
        nzz.ch: Neue Zürcher Zeitung
        occrp.org: OCCRP
        oglobo.globo.com: O Globo
        orf.at: ORF
        ouest-france.fr: Ouest-France
        pagina12.com.ar: Página/12
        pap.pl: PAP
        parool.nl: Het Parool
        pbs.org: PBS
        people.com.cn: People's Daily
        philstar.com: The Philippine Star
        pnp.de: Passauer Neue Presse
        politico.com: Politico
        politico.eu: Politico
        politiken.dk: Politiken
        pravda.com.ua: Ukrainska Pravda
        premiumtimesng.com: Premium Times
        presstv.ir: Press TV
        profil.at: profil
        propublica.org: ProPublica
        prothomalo.com: Prothom Alo
        publico.es: Público
        publico.pt: Público
        punchng.com: The Punch
        qz.com: Quartz
        rappler.com: Rappler
        rbc.ru: RBC
        reforma.com: Reforma
        repubblica.it: la Repubblica
        reuters.com: Reuters
        rfa.org: RFA
        rferl.org: RFE/RL
        rfi.fr: RFI
        rg.ru: Rossiyskaya Gazeta
        ria.ru: RIA Novosti
        rnz.co.nz: RNZ
        rollingstone.com: Rolling Stone
        rp-online.de: Rheinische Post
        rp.pl: Rzeczpospolita
        rt.com: RT
        rte.ie: RTÉ
        rtl.de: RTL
        rts.ch: RTS
        rtve.es: RTVE
        saechsische.de: Sächsische Zeitung
        salon.com: Salon
        sbs.com.au: SBS News
        schwaebische.de: Schwäbische Zeitung
        science.org: Science
        scientificamerican.com: Scientific American
        scmp.com: South China Morning Post
        scotsman.com: The Scotsman
        scroll.in: Scroll.in
        seattletimes.com: The Seattle Times
        semafor.com: Semafor
        semana.com: Semana
        sfchronicle.com: San Francisco Chronicle
        skynews.com: Sky News
        slate.com: Slate
        slate.fr: Slate
        smh.com.au: The Sydney Morning Herald
        spectator.co.uk: The Spectator
        spiegel.de: Der Spiegel
        sputnikglobe.com: Sputnik
        sputniknews.com: Sputnik
        srf.ch: SRF
        standard.co.uk: The Standard
        standardmedia.co.ke: The Standard (Kenya)
        startribune.com: Star Tribune
        stern.de: Stern
        straitstimes.com: The Straits Times
        stuff.co.nz: Stuff
        stuttgarter-zeitung.de: Stuttgarter Zeitung
        sueddeutsche.de: Süddeutsche Zeitung
        suspilne.media: Suspilne
        svd.se: Svenska Dagbladet
        svt.se: SVT
        swissinfo.ch: SWI swissinfo.ch
        swr.de: SWR
        tages-anzeiger.ch: Tages-Anzeiger
        tagesanzeiger.ch: Tages-Anzeiger
        tagesschau.de: tagesschau
        tagesspiegel.de: Der Tagesspiegel
        tampabay.com: Tampa Bay Times
        tasnimnews.com: Tasnim
        tass.com: TASS
        tass.ru: TASS
        taz.de: taz
        techcrunch.com: TechCrunch
        tehrantimes.com: Tehran Times
        telegraph.co.uk: The Telegraph
        telerama.fr: Télérama
        theage.com.au: The Age
        theatlantic.com: The Atlantic
        theaustralian.com.au: The Australian
        thebulletin.org: Bulletin of the Atomic Scientists
        thecitizen.co.tz: The Citizen
        theconversation.com: The Conversation
        thedailybeast.com: The Daily Beast
        thedailystar.net: The Daily Star (Bangladesh)
        thediplomat.com: The Diplomat
        theepochtimes.com: The Epoch Times
        thegeopost.com: The Geopost
        theglobeandmail.com: The Globe and Mail
        theguardian.com: The Guardian
        thehill.com: The Hill
        thehindu.com: The Hindu
        theintercept.com: The Intercept
        thejakartapost.com: The Jakarta Post
        thejournal.ie: The Journal
        thelocal.com: The Local
        themoscowtimes.com: The Moscow Times
        thenation.com: The Nation
        thenationalnews.com: The National
        thenews.com.pk: The News International
        theprint.in: ThePrint
        theregister.com: The Register
        thestar.com: Toronto Star
        thestar.com.my: The Star (Malaysia)
        thesun.co.uk: The Sun
        thetimes.co.uk: The Times
        theverge.com: The Verge
        thewire.in: The Wire
        time.com: Time
        timesofindia.indiatimes.com: The Times of India
        timesofisrael.com: The Times of Israel
        tn.com.ar: TN
        tribune.com.pk: The Express Tribune
        trouw.nl: Trouw
        trtworld.com: TRT World
        tv2.no: TV 2
        tvn24.pl: TVN24
        ukrinform.net: Ukrinform
        ukrinform.ua: Ukrinform
        unian.info: UNIAN
        unian.ua: UNIAN
        upi.com: UPI
        usatoday.com: USA Today
        usnews.com: U.S. News & World Report
        valor.globo.com: Valor Econômico
        vanguardngr.com: Vanguard
        vedomosti.ru: Vedomosti
        vg.no: VG
        vice.com: Vice
        vietnamnews.vn: Viet Nam News
        vnexpress.net: VnExpress
        voanews.com: VOA
        volkskrant.nl: de Volkskrant
        vox.com: Vox
        wa.de: Westfälischer Anzeiger
        warontherocks.com: War on the Rocks
        washingtonexaminer.com: Washington Examiner
        washingtonpost.com: The Washington Post
        washingtontimes.com: The Washington Times
        watson.ch: watson
        waz.de: Westdeutsche Allgemeine Zeitung
        wdr.de: WDR
        welt.de: Die Welt
        wired.com: Wired
        wiwo.de: WirtschaftsWoche
        wsj.com: The Wall Street Journal
        wyborcza.pl: Gazeta Wyborcza
        xinhuanet.com: Xinhua
        yahoo.co.jp: Yahoo! Japan
        yenisafak.com: Yeni Şafak
        yle.fi: Yle
        yna.co.kr: Yonhap
        ynetnews.com: Ynet
        yomiuri.co.jp: The Yomiuri Shimbun
        zdf.de: ZDF
        zeit.de: Die Zeit
        """
}
