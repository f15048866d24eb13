extension DateLexicon {
    /// Spanish; the words were written for this purpose.
    static let spanish = DateLexicon(
        words: WordMap(spanishNames + spanishNumbers + spanishRelations), habits: [.whichFollows], counted: .plural,
        prepositions: WordSet(
            "en desde hasta de del antes después hacia para a entre y durante año verano otoño invierno primavera"),
        from: WordSet("de del desde"),
        countedWords: WordSet("% millones euros dólares metros kilómetros personas"),
        counters: WordSet("unos unas casi más menos cerca los las n.º número vuelo página artículo $ €"),
        notAfter: WordSet("santo plácido cada"), decades: WordSet("años"), filler: WordKey.of("que"),
        business: WordSet("ventas beneficio pérdidas crecimiento economía millones % pib"),
        tense: TenseLexicon(
            future: WordSet(
                """
                va van será serán debe deben habrá podrá prevé prevén prevista previsto previstas previstos próximo \
                próxima hará tendrá
                """),
            past: WordSet(
                """
                fue fueron era eran había habían ha han dijo dijeron anunció afirmó declaró murió llegó visitó firmó \
                estuvo tuvo hizo
                """),
            pastEndings: [Array("ó".utf8), Array("aron".utf8), Array("ieron".utf8)],
            futureEndings: [
                Array("ará".utf8), Array("erá".utf8), Array("irá".utf8), Array("arán".utf8), Array("irán".utf8),
            ],
            ended: WordSet("desde"), until: WordSet("hasta")))

    private static let spanishNames: [(DateWord, String)] =
        numbered(
            """
            enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
            """
        ) { .month($0, .sure) }
        + numbered("ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.") { .month($0, .short) }
        + numbered("lunes martes miércoles jueves viernes sábado domingo") { .weekday($0, .sure) }
        + [
            (.season(1), "primavera"), (.season(2), "verano"), (.season(3), "otoño"), (.season(4), "invierno"),
            (.holiday(.fixed(month: 12, day: 25)), "navidad"), (.holiday(.fixed(month: 12, day: 24)), "nochebuena"),
            (.holiday(.fixed(month: 12, day: 31)), "nochevieja"),
        ]

    private static let spanishNumbers: [(DateWord, String)] =
        numbered(
            """
            un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis \
            diecisiete dieciocho diecinueve veinte
            """
        ) { .number($0, digits: 0) }
        + numbered("treinta cuarenta cincuenta sesenta", from: 3) { .number($0 * 10, digits: 0) }
        + numbered("primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta") { .ordinal($0) }
        + numbered("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", from: 2) { value in
            value >= 7 ? .decade(value * 10) : .number(value * 10, digits: 0)
        }

    private static let spanishRelations: [(DateWord, String)] = [
        (.unit(.day), "día"), (.unit(.week), "semana"), (.unit(.month), "mes"), (.unit(.quarter), "trimestre"),
        (.unit(.half), "semestre"), (.unit(.year), "año"), (.unit(.decade), "década"), (.unit(.century), "siglo"),
        (.units(.day), "días"), (.units(.week), "semanas"), (.units(.month), "meses"), (.units(.year), "años"),
        (.units(.decade), "décadas"), (.units(.century), "siglos"),
        (.which(.near(-1)), "pasado pasada último última"), (.which(.near(0)), "este esta presente"),
        (.which(.near(1)), "próximo próxima viene entrante"), (.which(.told(1)), "siguiente"),
        (.which(.told(-1)), "anterior"), (.which(.told(0)), "mismo misma ese esa aquel aquella"),
        (.today(0), "hoy"), (.today(-1), "ayer anoche"), (.today(-2), "anteayer"), (.today(1), "mañana"),
        (.dayPart, "tarde noche madrugada mediodía"), (.ago, "atrás"), (.agoBefore, "hace"),
        (.apart(-1, isSure: true), "antes"), (.apart(1, isSure: true), "después"),
        (.edge, "principios finales mediados comienzos inicios fines"),
        (.of, "de del"), (.the, "el la los las"), (.to, "al a hasta"), (.and, "y"), (.between, "entre"),
        (.hedge, "casi unos unas"),
    ]
}
