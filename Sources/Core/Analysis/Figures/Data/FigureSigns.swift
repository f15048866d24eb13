/// Signs and abbreviations of units and currencies, the same in all languages (SI brochure, 9th edition; ISO 4217).
enum FigureSigns {
    /// Signs of currencies, which stand before the number or behind it.
    static let currencies: [UInt64: String] = {
        var table: [UInt64: String] = [:]
        for (code, sign) in [
            ("USD", "$"), ("EUR", "€"), ("GBP", "£"), ("JPY", "¥"), ("INR", "₹"), ("RUB", "₽"), ("KRW", "₩"),
            ("ILS", "₪"), ("TRY", "₺"), ("UAH", "₴"), ("NGN", "₦"), ("THB", "฿"), ("VND", "₫"), ("KZT", "₸"),
        ] {
            table[WordKey.of(sign)] = code
        }
        for abbreviation in ["dlrs", "dlr"] { table[WordKey.of(abbreviation)] = "USD" }  // of the wires
        table[WordKey.of("stg")] = "GBP"
        return table
    }()

    /// What the letters before "$" or "¥" make of it.
    static let prefixed: [UInt64: String] = {
        var table: [UInt64: String] = [:]
        for (code, prefixes) in [
            ("USD", "US U.S."), ("AUD", "A AU"), ("CAD", "C CA Can"), ("HKD", "HK"), ("NZD", "NZ"), ("SGD", "S"),
            ("TWD", "NT"), ("BRL", "R"), ("JMD", "J"), ("CNY", "CN RMB"), ("JPY", "JP"), ("MXN", "Mex"),
        ] {
            for prefix in prefixes.split(separator: " ") { table[WordKey.of(String(prefix))] = code }
        }
        return table
    }()

    /// Codes that are written in capitals beside the number; those that are English words too are left out.
    static let codes: [UInt64: String] = {
        var table: [UInt64: String] = [:]
        for code in FigureUnits.currencyCodes.split(separator: " ") {
            if ["ALL", "TRY", "MAD", "PEN", "TOP", "CUP", "COP", "GEL", "RON"].contains(code) { continue }
            table[WordKey.of(String(code))] = String(code)
        }
        for (code, words) in [("INR", "Rs Rs. Re"), ("CNY", "RMB"), ("CHF", "Fr. SFr"), ("PKR", "PRs"), ("MYR", "RM")] {
            for word in words.split(separator: " ") { table[WordKey.of(String(word))] = code }
        }
        return table
    }()

    static let units: [(String, String)] = [
        ("percent", "%"), ("kilometre", "km;kms"), ("metre", "m"), ("centimetre", "cm"), ("millimetre", "mm"),
        ("square kilometre", "km2;km²;sq km;sq. km"), ("square metre", "m2;m²;sq m;sq. m"), ("cubic metre", "m3;m³"),
        ("kilometre per hour", "km / h;km/h;kmh;kph"), ("mile per hour", "mph"), ("metre per second", "m / s"),
        ("kilogram", "kg;kgs"), ("milligram", "mg"), ("hectare", "ha"), ("watt", "W"), ("kilowatt", "kW"),
        ("megawatt", "MW"), ("gigawatt", "GW"), ("kilowatt-hour", "kWh"), ("megawatt-hour", "MWh"),
        ("gigawatt-hour", "GWh"), ("terawatt-hour", "TWh"), ("barrel per day", "bpd;b / d"),
        ("gigabyte", "GB"), ("megabyte", "MB"), ("terabyte", "TB"), ("megahertz", "MHz"), ("gigahertz", "GHz"),
        ("degree Celsius", "° C;° C.;°C;℃"), ("degree Fahrenheit", "° F;° F.;°F;℉"), ("degree", "°"),
        ("basis point", "bps"),
    ]
}
