extension FigureLexicon {
    static let spanish = FigureLexicon(
        isDecimalComma: true, nounOrder: .romance,
        numbers: [
            (.low(2), "dos"), (.low(3), "tres"), (.low(4), "cuatro"), (.low(5), "cinco"), (.low(6), "seis"),
            (.low(7), "siete"), (.low(8), "ocho"), (.low(9), "nueve"), (.low(10), "diez"), (.low(11), "once"),
            (.low(12), "doce"), (.low(13), "trece"), (.low(14), "catorce"), (.low(15), "quince"),
            (.low(16), "dieciséis"), (.low(17), "diecisiete"), (.low(18), "dieciocho"), (.low(19), "diecinueve"),
            (.low(20), "veinte"), (.low(21), "veintiuno veintiún veintiuna"), (.low(22), "veintidós"),
            (.low(23), "veintitrés"), (.low(24), "veinticuatro"), (.low(25), "veinticinco"), (.low(26), "veintiséis"),
            (.low(27), "veintisiete"), (.low(28), "veintiocho"), (.low(29), "veintinueve"), (.tens(30), "treinta"),
            (.tens(40), "cuarenta"), (.tens(50), "cincuenta"), (.tens(60), "sesenta"), (.tens(70), "setenta"),
            (.tens(80), "ochenta"), (.tens(90), "noventa"), (.low(100), "cien ciento"),
            (.low(200), "doscientos doscientas"), (.low(300), "trescientos trescientas"),
            (.low(400), "cuatrocientos cuatrocientas"), (.low(500), "quinientos quinientas"),
            (.low(600), "seiscientos seiscientas"), (.low(700), "setecientos setecientas"),
            (.low(800), "ochocientos ochocientas"), (.low(900), "novecientos novecientas"), (.scale(1e3), "mil"),
            (.scale(1e6), "millón millones"), (.scale(1e12), "billón billones"), (.dozen(12), "docena"),
            (.dozen(10), "decena"), (.dozen(20), "veintena"), (.dozen(100), "centenar"),
        ],
        fractions: [(2, "mitad"), (3, "tercio tercios"), (4, "cuarto cuartos"), (5, "quinto quintos"), (10, "décimo")],
        scaleSuffixes: [], articles: "un una", halves: "medio media", and: "y", between: "entre", rangeWords: "a o u",
        from: "de del", of: "de del",
        months: """
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            """,
        hedges: [
            (.about, "unos;unas;alrededor de;cerca de los;aproximadamente;en torno a;aproximado de"),
            (.nearly, "casi;cerca de;prácticamente"),
            (.moreThan, "más de;por encima de;superior a;más que"), (.lessThan, "menos de;por debajo de;inferior a"),
            (.atLeast, "al menos;por lo menos;como mínimo;no menos de"),
            (.atMost, "como máximo;hasta;a lo sumo;no más de"),
        ],
        laterHedges: [(.atLeast, "o más;por lo menos"), (.atMost, "o menos;como máximo"), (.about, "aproximadamente")],
        units: [
            ("percent", "por ciento"), ("percentage point", "puntos porcentuales;punto porcentual"),
            ("second", "segundos"), ("minute", "minuto;minutos"), ("hour", "hora;horas"), ("day", "día;días;jornadas"),
            ("night", "noches"), ("week", "semana;semanas"), ("month", "mes;meses"), ("year", "año;años"),
            ("decade", "décadas"), ("century", "siglos"), ("centimetre", "centímetros"), ("metre", "metro;metros"),
            ("kilometre", "kilómetro;kilómetros"), ("mile", "millas"), ("square metre", "metros cuadrados"),
            ("square kilometre", "kilómetros cuadrados"), ("hectare", "hectárea;hectáreas"), ("litre", "litro;litros"),
            ("barrel", "barril;barriles"), ("barrel per day", "barriles por día;barriles diarios;barriles al día"),
            ("cubic metre", "metros cúbicos"), ("gram", "gramos"), ("kilogram", "kilo;kilos;kilogramos"),
            ("tonne", "tonelada;toneladas"), ("watt", "vatios"), ("kilowatt", "kilovatios"), ("megawatt", "megavatios"),
            ("gigawatt", "gigavatios"), ("kilometre per hour", "kilómetros por hora"), ("kelvin", "kelvin"),
            ("degree Celsius", "grados Celsius;grados centígrados"), ("degree", "grados"),
            ("person", "persona;personas"), ("household", "hogares"), ("vote", "votos"),
            ("seat", "escaños"), ("page", "páginas"), ("point", "puntos"), ("EUR", "euro;euros;de euros"),
            ("USD", "dólar;dólares;de dólares;dólares estadounidenses;de dólares estadounidenses"),
            ("GBP", "libras esterlinas;de libras esterlinas"), ("CHF", "francos suizos"), ("JPY", "yen;yenes;de yenes"),
            ("CNY", "yuanes;de yuanes"), ("RUB", "rublos;de rublos"), ("INR", "rupias;de rupias"),
            ("peso", "peso;pesos;de pesos"), ("MXN", "pesos mexicanos"), ("BRL", "reales"),
            ("ESP", "pesetas;de pesetas"),
            ("cent", "centavos;céntimos"),
            ("person", "de personas"), ("tonne", "de toneladas"), ("barrel", "de barriles"),
            ("hectare", "de hectáreas"),
            ("kilometre", "de kilómetros"), ("cubic metre", "de metros cúbicos"), ("year", "de años"),
            ("litre", "de litros"),
        ],
        ago: "",
        stops: """
            el la los las lo un una unos unas de del y e o u pero en con sin sobre por para según entre contra desde hasta \
            durante ante bajo tras es son era eran fue fueron ha han había habían ser sido que quien cuyo donde se su sus \
            este esta estos estas no más menos al a como cuando
            """,
        premodifiers: """
            grandes gran nuevos nuevas otros otras otro otra primeros primeras últimos últimas antiguos antiguas \
            principales altos altas buenos buenas largos largas jóvenes mejores
            """,
        designators: """
            artículo art. párrafo número núm. nº no. página p. pág. capítulo resolución sala vuelo línea grupo tomo parte \
            boeing airbus fórmula ley decreto
            """,
        clock: "h GMT")
}
