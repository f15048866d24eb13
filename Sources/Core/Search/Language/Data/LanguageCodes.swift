/// The languages that `lang:` knows by name.
///
/// The two-letter codes of ISO 639-1 with their three-letter codes of ISO 639-2 (T, and B where it differs), and the
/// English names of the Unicode CLDR 42 (as ICU 72 has them), in lower case without accents, with other usual ones.
enum LanguageCodes {
    /// A language a line: `code three-letter codes: names`.
    static let table = """
        aa aar: afar
        ab abk: abkhazian, abkhaz
        ae ave: avestan
        af afr: afrikaans
        ak aka: akan
        am amh: amharic
        an arg: aragonese
        ar ara: arabic
        as asm: assamese
        av ava: avaric
        ay aym: aymara
        az aze: azerbaijani
        ba bak: bashkir
        be bel: belarusian
        bg bul: bulgarian
        bi bis: bislama
        bm bam: bambara
        bn ben: bangla, bengali
        bo bod tib: tibetan
        br bre: breton
        bs bos: bosnian
        ca cat: catalan
        ce che: chechen
        ch cha: chamorro
        co cos: corsican
        cr cre: cree
        cs ces cze: czech
        cu chu: church slavic
        cv chv: chuvash
        cy cym wel: welsh
        da dan: danish
        de deu ger: german
        dv div: divehi, maldivian
        dz dzo: dzongkha
        ee ewe: ewe
        el ell gre: greek, modern greek
        en eng: english
        eo epo: esperanto
        es spa: spanish, castilian
        et est: estonian
        eu eus baq: basque
        fa fas per: persian, farsi
        ff ful: fula
        fi fin: finnish
        fj fij: fijian
        fo fao: faroese
        fr fra fre: french
        fy fry: western frisian, frisian
        ga gle: irish
        gd gla: scottish gaelic, gaelic
        gl glg: galician
        gn grn: guarani
        gu guj: gujarati
        gv glv: manx
        ha hau: hausa
        he heb: hebrew
        hi hin: hindi
        ho hmo: hiri motu
        hr hrv: croatian
        ht hat: haitian creole, haitian, creole
        hu hun: hungarian
        hy hye arm: armenian
        hz her: herero
        ia ina: interlingua
        id ind: indonesian
        ie ile: interlingue
        ig ibo: igbo
        ii iii: sichuan yi
        ik ipk: inupiaq
        io ido: ido
        is isl ice: icelandic
        it ita: italian
        iu iku: inuktitut
        ja jpn: japanese
        jv jav: javanese
        ka kat geo: georgian
        kg kon: kongo
        ki kik: kikuyu
        kj kua: kuanyama
        kk kaz: kazakh
        kl kal: kalaallisut, greenlandic
        km khm: khmer, cambodian
        kn kan: kannada
        ko kor: korean
        kr kau: kanuri
        ks kas: kashmiri
        ku kur: kurdish
        kv kom: komi
        kw cor: cornish
        ky kir: kyrgyz, kirghiz
        la lat: latin
        lb ltz: luxembourgish
        lg lug: ganda
        li lim: limburgish
        ln lin: lingala
        lo lao: lao
        lt lit: lithuanian
        lu lub: luba-katanga
        lv lav: latvian
        mg mlg: malagasy
        mh mah: marshallese
        mi mri mao: maori
        mk mkd mac: macedonian
        ml mal: malayalam
        mn mon: mongolian
        mr mar: marathi
        ms msa may: malay
        mt mlt: maltese
        my mya bur: burmese, myanmar
        na nau: nauru
        nb nob: norwegian bokmal, bokmal
        nd nde: north ndebele
        ne nep: nepali
        ng ndo: ndonga
        nl nld dut: dutch, flemish
        nn nno: norwegian nynorsk, nynorsk
        no nor: norwegian
        nr nbl: south ndebele
        nv nav: navajo
        ny nya: nyanja
        oc oci: occitan
        oj oji: ojibwa
        om orm: oromo
        or ori: odia, oriya
        os oss: ossetic
        pa pan: punjabi, panjabi
        pi pli: pali
        pl pol: polish
        ps pus: pashto, pushto
        pt por: portuguese
        qu que: quechua
        rm roh: romansh
        rn run: rundi
        ro ron rum: romanian
        ru rus: russian
        rw kin: kinyarwanda
        sa san: sanskrit
        sc srd: sardinian
        sd snd: sindhi
        se sme: northern sami, sami
        sg sag: sango
        si sin: sinhala, sinhalese
        sk slk slo: slovak
        sl slv: slovenian, slovene
        sm smo: samoan
        sn sna: shona
        so som: somali
        sq sqi alb: albanian
        sr srp: serbian
        ss ssw: swati
        st sot: southern sotho
        su sun: sundanese
        sv swe: swedish
        sw swa: swahili
        ta tam: tamil
        te tel: telugu
        tg tgk: tajik
        th tha: thai
        ti tir: tigrinya
        tk tuk: turkmen
        tn tsn: tswana
        to ton: tongan
        tr tur: turkish
        ts tso: tsonga
        tt tat: tatar
        tw twi: twi
        ty tah: tahitian
        ug uig: uyghur, uighur
        uk ukr: ukrainian
        ur urd: urdu
        uz uzb: uzbek
        ve ven: venda
        vi vie: vietnamese
        vo vol: volapuk
        wa wln: walloon
        wo wol: wolof
        xh xho: xhosa
        yi yid: yiddish
        yo yor: yoruba
        za zha: zhuang
        zh zho chi: chinese, mandarin
        zu zul: zulu
        """
}
