/// The units that figures are given in, under one English name each. Factors are those of the SI brochure (9th edition)
/// and NIST Special Publication 811, appendix B; a ton is taken for a metric one, a barrel is one of oil (159 litres).
enum FigureUnits {
    /// Each unit by its name.
    static let byName: [String: FigureUnit] = {
        var units: [String: FigureUnit] = [:]
        for (dimension, members) in measures {
            for (name, factor) in members {
                units[name] = FigureUnit(name: name, dimension: dimension, factor: factor)
            }
        }
        units["degree Celsius"] = FigureUnit(
            name: "degree Celsius", dimension: .temperature, factor: 1, offset: 273.15)
        units["degree Fahrenheit"] = FigureUnit(
            name: "degree Fahrenheit", dimension: .temperature, factor: 5 / 9, offset: 255.372_222)
        for code in currencyCodes.split(separator: " ") {
            units[String(code)] = FigureUnit(name: String(code), dimension: .money, factor: 1)
        }
        for name in counts.split(separator: ";") {
            let name = String(name.drop { $0 == " " || $0 == "\n" })
            units[name] = FigureUnit(name: name, dimension: .count, factor: 1)
        }
        return units
    }()

    private static let measures: [(FigureUnit.Dimension, [(String, Double)])] = [
        (
            .time,
            [
                ("second", 1 / 86400), ("minute", 1 / 1440), ("hour", 1 / 24), ("day", 1), ("night", 1), ("week", 7),
                ("fortnight", 14), ("month", 365 / 12), ("year", 365), ("decade", 3650), ("century", 36500),
            ]
        ),
        (
            .length,
            [
                ("millimetre", 0.001), ("centimetre", 0.01), ("metre", 1), ("kilometre", 1000), ("inch", 0.0254),
                ("foot", 0.3048), ("yard", 0.9144), ("mile", 1609.344), ("nautical mile", 1852),
                ("light-year", 9.4607e15),
            ]
        ),
        (
            .area,
            [
                ("square metre", 1), ("square kilometre", 1e6), ("hectare", 10000), ("acre", 4046.856),
                ("square foot", 0.092903), ("square mile", 2_589_988),
            ]
        ),
        (
            .volume,
            [
                ("litre", 1), ("millilitre", 0.001), ("gallon", 3.785412), ("barrel", 158.987295),
                ("cubic metre", 1000),
                ("cubic kilometre", 1e12), ("cubic foot", 28.31685), ("bushel", 35.23907),
            ]
        ),
        (
            .mass,
            [
                ("milligram", 1e-6), ("gram", 0.001), ("kilogram", 1), ("tonne", 1000), ("ton", 1000),
                ("kiloton", 1e6), ("megaton", 1e9), ("pound", 0.45359237), ("ounce", 0.028349523), ("carat", 0.0002),
            ]
        ),
        (.power, [("watt", 1), ("kilowatt", 1000), ("megawatt", 1e6), ("gigawatt", 1e9), ("horsepower", 745.7)]),
        (.energy, [("kilowatt-hour", 1000), ("megawatt-hour", 1e6), ("gigawatt-hour", 1e9), ("terawatt-hour", 1e12)]),
        (.speed, [("kilometre per hour", 1), ("mile per hour", 1.609344), ("metre per second", 3.6), ("knot", 1.852)]),
        (.temperature, [("kelvin", 1)]),
        (.data, [("byte", 1), ("kilobyte", 1e3), ("megabyte", 1e6), ("gigabyte", 1e9), ("terabyte", 1e12)]),
        (.flow, [("barrel per day", 1)]),
        (.frequency, [("hertz", 1), ("megahertz", 1e6), ("gigahertz", 1e9)]),
        (.share, [("percent", 0.01), ("percentage point", 0.01), ("basis point", 0.0001)]),
    ]

    /// Units that convert to no other.
    private static let counts = """
        person;household;vote;seat;page;point;degree;round;cent;penny;franc;peso;dinar;krone;lira;shilling;guilder
        """

    /// ISO 4217, the codes of the currencies that news names; and those of currencies that the euro replaced.
    static let currencyCodes = """
        USD EUR GBP JPY CNY RUB INR CHF CAD AUD NZD HKD SGD TWD KRW BRL MXN ARS CLP COP PEN ZAR NGN KES EGP ILS TRY UAH \
        PLN CZK HUF SEK NOK DKK RON BGN SAR AED QAR KWD IRR IQD PKR BDT LKR NPR THB VND IDR MYR PHP KZT UZS KGS TJS TMT \
        AZN AMD GEL BYN RSD AFN MNT MMK KHR ETB GHS MAD TND DZD JMD DEM FRF ITL ESP
        """
}
