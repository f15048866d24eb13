/// Dates as people type them behind an option.
enum DateWords {
    /// Whether the text can stand in a query between quotation marks; whether it is a date is for the daemon to say.
    static func areSound(_ text: String) -> Bool { !text.isEmpty && text.unicodeScalars.allSatisfy(isOfDate) }

    private static func isOfDate(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " -:+".unicodeScalars.contains(scalar)
    }
}

extension String {
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
