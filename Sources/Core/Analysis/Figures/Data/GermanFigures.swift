extension FigureLexicon {
    static let german = FigureLexicon(
        isDecimalComma: true, nounOrder: .german,
        numbers: germanNumbers,
        fractions: [(2, "Hälfte"), (3, "Drittel"), (4, "Viertel"), (5, "Fünftel"), (10, "Zehntel")],
        scaleSuffixes: [], articles: "eine ein einer einem", halves: "halbe halben halber halbes", and: "",
        between: "zwischen",
        rangeWords: "bis oder", from: "von", of: "der des von",
        months: """
            Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan. Feb. Apr. Aug. \
            Sept. Okt. Nov. Dez.
            """,
        hedges: [
            (.about, "etwa;rund;ungefähr;circa;ca;ca.;zirka;um die;schätzungsweise;gut geschätzt"),
            (.nearly, "fast;beinahe;nahezu;annähernd"),
            (.moreThan, "mehr als;über;gut;weit über;deutlich mehr als;knapp über"),
            (.lessThan, "weniger als;unter;knapp;knapp unter"),
            (.atLeast, "mindestens;wenigstens;zumindest;nicht weniger als"),
            (.atMost, "höchstens;maximal;bis zu;nicht mehr als"),
        ],
        laterHedges: [(.atLeast, "oder mehr"), (.atMost, "oder weniger")],
        units: [
            ("percent", "Prozent"), ("percentage point", "Prozentpunkt;Prozentpunkte;Prozentpunkten"),
            ("second", "Sekunde;Sekunden"), ("minute", "Minute;Minuten"), ("hour", "Stunde;Stunden"),
            ("day", "Tag;Tage;Tagen"), ("night", "Nächte;Nächten"), ("week", "Woche;Wochen"),
            ("month", "Monat;Monate;Monaten"), ("year", "Jahr;Jahre;Jahren"),
            ("decade", "Jahrzehnt;Jahrzehnte;Jahrzehnten"), ("century", "Jahrhunderte;Jahrhunderten"),
            ("millimetre", "Millimeter;Millimetern"), ("centimetre", "Zentimeter;Zentimetern"),
            ("metre", "Meter;Metern"), ("kilometre", "Kilometer;Kilometern"), ("mile", "Meilen"),
            ("nautical mile", "Seemeilen"), ("square metre", "Quadratmeter;Quadratmetern"),
            ("square kilometre", "Quadratkilometer;Quadratkilometern"), ("hectare", "Hektar"),
            ("litre", "Liter;Litern"), ("barrel", "Barrel;Fass"), ("barrel per day", "Barrel pro Tag;Barrel am Tag"),
            ("cubic metre", "Kubikmeter;Kubikmetern"), ("gram", "Gramm"), ("kilogram", "Kilogramm;Kilo"),
            ("tonne", "Tonne;Tonnen"), ("watt", "Watt"), ("kilowatt", "Kilowatt"), ("megawatt", "Megawatt"),
            ("gigawatt", "Gigawatt"), ("kilowatt-hour", "Kilowattstunden"), ("megawatt-hour", "Megawattstunden"),
            ("gigawatt-hour", "Gigawattstunden"), ("terawatt-hour", "Terawattstunden"),
            ("kilometre per hour", "Kilometer pro Stunde;Stundenkilometer;Stundenkilometern"), ("kelvin", "Kelvin"),
            ("degree Celsius", "Grad Celsius"), ("degree", "Grad"), ("person", "Person;Personen;Menschen;Leute;Leuten"),
            ("household", "Haushalte;Haushalten"), ("vote", "Stimmen"), ("seat", "Sitze;Sitzen"), ("page", "Seiten"),
            ("point", "Punkte;Punkten"), ("EUR", "Euro;Euros"), ("USD", "Dollar;Dollars;US-Dollar;US-Dollars"),
            ("GBP", "Pfund;britische Pfund"), ("CHF", "Franken;Schweizer Franken"), ("JPY", "Yen"), ("CNY", "Yuan"),
            ("RUB", "Rubel"), ("INR", "Rupien"), ("TRY", "Lira"), ("UAH", "Hrywnja"), ("PLN", "Zloty;Złoty"),
            ("DEM", "Mark;D-Mark"), ("cent", "Cent"),
        ],
        ago: "",
        stops: """
            der die das den dem des ein eine und oder aber in im an am auf aus bei mit nach seit von vom vor zu zum zur für \
            gegen ohne um unter über zwischen durch ist sind war waren wird werden wurde wurden hat haben hatte hatten sich \
            nicht auch noch nur wie als dass weil wenn während pro
            """,
        premodifiers: "weitere weiteren ganze ganzen volle vollen lange langen",
        designators: """
            Artikel Art. Art Absatz Abs. Paragraf Paragraph § Nummer Nr. Nr Seite S. Kapitel Resolution Zimmer Raum Flug \
            Gruppe Platz Teil Band Linie Gleis Halle Formel Boeing Airbus
            """,
        clock: "Uhr")

    /// German writes numbers below a million as one word each: they are put together here.
    private static let germanNumbers: [(NumberWord, String)] = {
        let low = [
            "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
            "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]
        let tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
        var numbers: [(NumberWord, String)] = low.enumerated().map { (.low(Double($0.offset)), $0.element) }
        for (index, ten) in tens.enumerated() {
            let value = Double(index + 2) * 10
            numbers.append((.low(value), ten))
            for unit in 1...9 {
                numbers.append((.low(value + Double(unit)), (unit == 1 ? "ein" : low[unit]) + "und" + ten))
            }
            numbers.append((.low(value * 1000), ten + "tausend"))
        }
        for unit in 2...12 {
            if unit < 10 { numbers.append((.low(Double(unit) * 100), low[unit] + "hundert")) }
            numbers.append((.low(Double(unit) * 1000), low[unit] + "tausend"))
        }
        numbers += [
            (.low(100), "einhundert"), (.low(1000), "eintausend"), (.hundred, "hundert"), (.scale(1e3), "tausend Tsd."),
            (.low(1e5), "hunderttausend"), (.scale(1e6), "Million Millionen Mio Mio."),
            (.scale(1e9), "Milliarde Milliarden Mrd Mrd."), (.scale(1e12), "Billion Billionen"),
            (.dozen(12), "Dutzend"),
        ]
        return numbers
    }()
}
