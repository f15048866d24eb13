import ReadoutProtocol

/// Figures as people write them.
enum Measure {
    /// `nearly 89 billion USD`, `10–15 percent`, `1,000 days`, `3,000`.
    static func words(_ figure: Contract.Figure) -> String {
        let amount = amount(figure.value, until: figure.until)
        let unit = figure.unit.map { " " + Self.unit($0, isOne: figure.until == nil && figure.value == 1) } ?? ""
        return (figure.hedge.map { hedge($0) + " " } ?? "") + amount + unit
    }

    static func hedge(_ hedge: Contract.Hedge) -> String {
        switch hedge {
        case .about: "about"
        case .nearly: "nearly"
        case .moreThan: "more than"
        case .lessThan: "less than"
        case .atLeast: "at least"
        case .atMost: "at most"
        }
    }

    /// A unit behind a number: codes and percent as they are, nouns in the plural where there is more than one.
    static func unit(_ unit: String, isOne: Bool) -> String {
        if isOne || unit == "percent" || unit.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) {
            return unit
        }
        // The noun that counts is the last word, or stands before the rest of "kilometre per hour", "degree Celsius".
        var words = unit.split(separator: " ").map { String($0) }
        let noun = words.firstIndex(of: "per").map { $0 - 1 } ?? (words.first == "degree" ? 0 : words.count - 1)
        if words.indices.contains(noun) { words[noun] = plural(words[noun]) }
        return words.joined(separator: " ")
    }

    private static func plural(_ noun: String) -> String {
        if let irregular = irregular[noun] { return irregular }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
            return noun.dropLast() + "ies"
        }
        return noun + (["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) } ? "es" : "s")
    }

    private static let irregular = [
        "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "life": "lives",
        "kelvin": "kelvin", "hertz": "hertz", "head": "head", "celsius": "celsius", "fahrenheit": "fahrenheit",
        "aircraft": "aircraft", "troops": "troops",
    ]

    private static let scales: [(value: Double, name: String)] = [
        (1e12, "trillion"), (1e9, "billion"), (1e6, "million"),
    ]

    /// `4–5 billion`, `3,000`, `0.25`.
    static func amount(_ value: Double, until: Double? = nil) -> String {
        let largest = max(value.magnitude, until?.magnitude ?? 0)
        for scale in scales where largest >= scale.value && largest < 1e15 {
            let ends = [value, until].compactMap { $0 }.map { decimals($0 / scale.value, 3) }
            // With more decimals than that, it is no round number, and stands in full.
            if ends.contains(nil) { break }
            return ends.compactMap { $0 }.joined(separator: "–") + " " + scale.name
        }
        return [value, until].compactMap { $0 }.map(plain).joined(separator: "–")
    }

    private static func plain(_ value: Double) -> String {
        guard value.magnitude < 1e15 else { return "\(value)" }
        return decimals(value, 4) ?? "\(value)"
    }

    /// With thousands grouped and at most so many decimals; nil where it has more.
    private static func decimals(_ value: Double, _ most: Int) -> String? {
        var power = 1.0
        for count in 0...most {
            let scaled = (value.magnitude * power).rounded()
            if (scaled / power - value.magnitude).magnitude <= value.magnitude * 1e-12, scaled < 1e17 {
                let whole = Int(scaled) / Int(power)
                let rest = String(Int(scaled) % Int(power))
                let zeros = String(repeating: "0", count: max(0, count - rest.utf8.count))
                return (value < 0 ? "-" : "") + Amount.count(whole) + (count > 0 ? "." + zeros + rest : "")
            }
            power *= 10
        }
        return nil
    }
}
