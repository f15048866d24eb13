import ReadoutAnalysis
import Testing

/// The figures of a text as lines: `text = hedge value..until unit`.
private func figures(_ text: String, _ language: String? = "en", dates: [DateMention] = []) -> [String] {
    let annotated = AnnotatedText(text, language: language)
    return FigureFinder().figures(in: annotated, dates: dates).map { figure in
        let written = String(decoding: annotated.bytes[figure.range], as: UTF8.self)
        var parts = [shown(figure.value) + (figure.until.map { ".." + shown($0) } ?? "")]
        if let hedge = figure.hedge { parts.insert(hedge.rawValue, at: 0) }
        if let unit = figure.unit { parts.append(unit) }
        return written + " = " + parts.joined(separator: " ")
    }
}

private func shown(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String((value * 10000).rounded() / 10000)
}

@Suite struct FigureFinderTests {
    @Test(arguments: [
        ("Velmar held three joint naval exercises.", ["three joint naval exercises = 3"]),
        ("Four Central Velmari provinces joined.", ["Four Central Velmari provinces = 4"]),
        ("The two leaders met.", ["two leaders = 2"]),
        ("Some 250,000 people fled.", ["Some 250,000 people = about 250000 person"]),
        ("Two hundred and fifty thousand people fled.", ["Two hundred and fifty thousand people = 250000 person"]),
        ("Two hundred thirty-five ships sank.", ["Two hundred thirty-five ships = 235"]),
        ("Half a dozen mayors and a dozen guards came.", ["Half a dozen mayors = 6", "a dozen guards = 12"]),
        ("Half a million dollars went missing.", ["Half a million dollars = 500000 USD"]),
        ("They waited three and a half years.", ["three and a half years = 3.5 year"]),
        ("They waited 2 1/2 hours.", ["2 1/2 hours = 2.5 hour"]),
        ("One person was hurt.", ["One person = 1 person"]),
        ("Three other car bombs exploded.", ["Three other car bombs = 3"]),
        ("Of the crew, 12 were killed.", ["12 = 12"]),
        ("The blast hit a market, killing 5 and injuring 30.", ["5 = 5", "30 = 30"]),
        ("The toll rose to 12.", ["12 = 12"]),
        ("Marten Dvorak, 27, was first.", ["27 = 27 year"]),
        ("A 15-member panel met.", ["15-member = 15"]),
        ("They waited 4-1/2 hours.", ["4-1/2 hours = 4.5 hour"]),
        ("Eight of 10 plums are sold abroad.", ["Eight of 10 plums = 0.8"]),
        ("Four out of five doctors agree.", ["Four out of five doctors = 0.8"]),
        ("Nine in 10 voters left.", ["Nine in 10 voters = 0.9"]),
        ("They won two in three days.", ["three days = 3 day"]),
        ("They waited nearly a decade.", ["nearly a decade = nearly 1 decade"]),
        ("It lasted about an hour.", ["about an hour = about 1 hour"]),
        ("It ran for a decade, in a book about a year in Velmar.", []),
        ("More than three-quarters agreed.", ["More than three-quarters = moreThan 0.75"]),
        ("Two thirds agreed.", ["Two thirds = 0.6667"]),
        ("They waited 4½ hours.", ["4½ hours = 4.5 hour"]),
        ("It fell by less than one-half of 1 percent.", ["1 percent = 1 percent"]),
        ("It was almost a second home for almost a year and a half.", []),
        ("Nearly half agreed.", ["Nearly half = nearly 0.5"]),
    ])
    func `what is counted`(text: String, expected: [String]) {
        #expect(figures(text) == expected)
    }

    @Test(arguments: [
        ("The 26-year-old benefits manager said no.", "benefits manager"),
        ("A 26-year-old sailor was hurt.", "sailor"),
        ("A 26-year-old took the bribe.", "A 26-year-old took the bribe"),
        ("Marten Orlan, 27, was first.", "Marten Orlan"),
        ("Her brother, Jan de Velm, 27, was first.", "Jan de Velm"),
        ("Marta Orlan, aged 27, was first.", "Marta Orlan"),
    ])
    func `who is of an age`(text: String, about: String) {
        let annotated = AnnotatedText(text, language: "en")
        let found = FigureFinder().figures(in: annotated, dates: []).map { figure in
            figure.about.map { String(decoding: annotated.bytes[$0], as: UTF8.self) }
        }
        #expect(found == [about])
    }

    @Test(arguments: [
        ("It fell by 27 percent.", ["27 percent = 27 percent"]),
        ("It fell by 2.5 percentage points.", ["2.5 percentage points = 2.5 percentage point"]),
        ("It cost $1.2bn, or £3.4 million.", ["$1.2bn = 1200000000 USD", "£3.4 million = 3400000 GBP"]),
        ("It cost Rs 500 crore.", ["Rs 500 crore = 5000000000 INR"]),
        ("It cost A$20 million.", ["A$20 million = 20000000 AUD"]),
        ("It cost 5 billion yuan.", ["5 billion yuan = 5000000000 CNY"]),
        ("It cost EUR 3 million.", ["EUR 3 million = 3000000 EUR"]),
        ("It cost $24-a-share.", ["$24-a-share = 24 USD"]),
        ("It won 2 trillion won.", ["2 trillion won = 2000000000000 KRW"]),
        ("It pumps 1.2 million barrels per day.", ["1.2 million barrels per day = 1200000 barrel per day"]),
        ("It went at 100 km/h for 10km.", ["100 km/h = 100 kilometre per hour", "10km = 10 kilometre"]),
        (
            "It was 30 degrees Celsius, or 86°F, that day.",
            [
                "30 degrees Celsius = 30 degree Celsius", "86°F = 86 degree Fahrenheit",
            ]
        ),
        ("It covers 1,500 square kilometers.", ["1,500 square kilometers = 1500 square kilometre"]),
        ("A 27-year-old man ended the seven-month war.", ["27-year-old = 27 year", "seven-month = 7 month"]),
        ("Nearly 3,000 tons of wheat burned.", ["Nearly 3,000 tons = nearly 3000 ton"]),
    ])
    func `what is measured`(text: String, expected: [String]) {
        #expect(figures(text) == expected)
    }

    @Test(arguments: [
        ("It takes 10 to 15 percent.", ["10 to 15 percent = 10..15 percent"]),
        ("It takes 10–15 days.", ["10–15 days = 10..15 day"]),
        ("It takes 10-15 days.", ["10-15 days = 10..15 day"]),
        ("It takes two or three weeks.", ["two or three weeks = 2..3 week"]),
        ("It costs between $5 and $10 million.", ["between $5 and $10 million = 5000000..10000000 USD"]),
        ("It costs $10 million to $15 million.", ["$10 million to $15 million = 10000000..15000000 USD"]),
        (
            "It rose from $362 million in 2014 to $557 million in 2015.",
            ["$362 million = 362000000 USD", "$557 million = 557000000 USD"]
        ),
        ("It grew from 5 to 10 percent.", ["5 = 5 percent", "10 percent = 10 percent"]),
    ])
    func `ranges`(text: String, expected: [String]) {
        #expect(figures(text) == expected)
    }

    @Test(arguments: [
        ("about 40", "about"), ("an estimated 40", "about"), ("almost 40", "nearly"), ("close to 40", "nearly"),
        ("more than 40", "moreThan"), ("upwards of 40", "moreThan"), ("fewer than 40", "lessThan"),
        ("at least 40", "atLeast"), ("no fewer than 40", "atLeast"), ("up to 40", "atMost"),
        ("no more than 40", "atMost"), ("as many as 40", "atMost"),
        ("closer to 40", "about"), ("a little over 40", "moreThan"),
    ])
    func `hedges`(text: String, hedge: String) {
        #expect(figures("They found \(text) boats.") == ["\(text) boats = \(hedge) 40"])
    }

    @Test(arguments: [
        "Under Article 5 and Resolution 1973 the G7 met.", "The Group of 20 met.", "A Boeing 737 landed.",
        "He spoke at 14:30 and at 5 p.m. on May 5.", "It began on September 15, 2022.",
        "After 9/11 and COVID-19 came F-16 jets.",
        "They won 3-1.", "Call 555-1234 or +1 202 555 0100.", "He lives at 10 Orlan Street.",
        "One of them left. No one came.",
        "It was the 20th century, in the 1990s.", "Two years ago it failed.", "Hundreds of houses burned.",
        "1. The mayor spoke.", "The 2022 elections failed.", "The Big Five met.", "See Section 301 on page 12.",
        "One day he will go.", "At one point it stopped.", "The version 2.0 came.", "The two agreed.",
        "It has six figures.",
    ])
    func `numbers that are no figures`(text: String) {
        #expect(figures(text) == [])
    }

    @Test func `a date is no figure, a length of time is one all the same`() {
        let text = "The fair is on the 12 and lasts for the next 7 days."
        let day = DateMention(range: 15..<21, value: nil)
        let days = DateMention(range: 36..<51, value: "2022-09-16", until: "2022-09-22")
        #expect(figures(text, dates: [day, days]) == ["7 days = 7 day"])
    }

    @Test(arguments: [
        (
            "de", "Mehr als 3,5 Milliarden Euro, rund 27 Prozent.",
            [
                "Mehr als 3,5 Milliarden Euro = moreThan 3500000000 EUR", "rund 27 Prozent = about 27 percent",
            ]
        ),
        (
            "de", "Etwa 1.200 Soldaten und zwölf Panzer kamen nach fast drei Jahren.",
            [
                "Etwa 1.200 Soldaten = about 1200", "zwölf Panzer = 12", "fast drei Jahren = nearly 3 year",
            ]
        ),
        (
            "de", "Es kamen 15 Mio. Menschen und fünfundzwanzig Schiffe.",
            [
                "15 Mio. Menschen = 15000000 person", "fünfundzwanzig Schiffe = 25",
            ]
        ),
        (
            "fr", "Plus de 3,5 milliards d'euros, soit environ 27 % du budget.",
            [
                "Plus de 3,5 milliards d'euros = moreThan 3500000000 EUR", "environ 27 % = about 27 percent",
            ]
        ),
        (
            "fr", "Quelque 1 200 soldats et 15 millions de personnes.",
            [
                "Quelque 1 200 soldats = about 1200", "15 millions de personnes = 15000000 person",
            ]
        ),
        ("fr", "Quatre pays ont signé l'article 5 le 15 septembre 2022.", ["Quatre pays = 4"]),
        (
            "es", "Más de 3.500 millones de dólares tras casi tres años.",
            [
                "Más de 3.500 millones de dólares = moreThan 3500000000 USD", "casi tres años = nearly 3 year",
            ]
        ),
        ("es", "Unos 1.200 soldados llegaron el 15 de septiembre de 2022.", ["Unos 1.200 soldados = about 1200"]),
        (
            "ru", "Более 3,5 млрд долларов, около 27 процентов.",
            [
                "Более 3,5 млрд долларов = moreThan 3500000000 USD", "около 27 процентов = about 27 percent",
            ]
        ),
        (
            "ru", "Пять тысяч рублей и четыре центральных района в 2022 году.",
            [
                "Пять тысяч рублей = 5000 RUB", "четыре центральных района = 4",
            ]
        ),
        ("it", "Costa €5 e cresce del 3,5%.", ["€5 = 5 EUR", "3,5% = 3.5 percent"]),
        ("fr", "The three ships sank with ten sailors.", []),
    ])
    func `other languages`(language: String, text: String, expected: [String]) {
        #expect(figures(text, language) == expected)
    }

    @Test func `days and years can be compared, currencies cannot`() throws {
        func measure(_ value: Double, _ unit: String) throws -> (unit: FigureUnit, low: Double, high: Double) {
            try #require(Figure(range: 0..<1, value: value, unit: unit).measure)
        }
        #expect(try measure(1000, "day").low == 1000)
        #expect(try measure(3, "year").low == 1095)
        #expect(try measure(3, "year").unit.isComparable(with: measure(1, "day").unit))
        #expect(try measure(1, "mile").low == 1609.344)
        #expect(try abs(measure(25, "degree Celsius").low - measure(298.15, "kelvin").low) < 1e-9)
        #expect(try !measure(1, "USD").unit.isComparable(with: measure(1, "EUR").unit))
        #expect(try !measure(1, "person").unit.isComparable(with: measure(1, "vote").unit))
        #expect(Figure(range: 0..<1, value: 3).measure == nil)
    }
}
