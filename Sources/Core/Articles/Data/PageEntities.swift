/// Character references of HTML (§13.5) that occur in headlines and names. The parser decodes those of the page itself;
/// these are for values that were encoded twice, and for JSON.
enum PageEntities {
    static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
        "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "bull": "•", "middot": "·", "copy": "©", "reg": "®",
        "trade": "™", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "deg": "°",
        "times": "×", "divide": "÷", "plusmn": "±", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²",
        "sup3": "³", "micro": "µ", "iexcl": "¡", "iquest": "¿", "ordf": "ª", "ordm": "º", "szlig": "ß", "auml": "ä",
        "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "euml": "ë", "iuml": "ï", "yuml": "ÿ",
        "Euml": "Ë", "Iuml": "Ï", "agrave": "à", "egrave": "è", "igrave": "ì", "ograve": "ò", "ugrave": "ù",
        "Agrave": "À", "Egrave": "È", "Igrave": "Ì", "Ograve": "Ò", "Ugrave": "Ù", "aacute": "á", "eacute": "é",
        "iacute": "í", "oacute": "ó", "uacute": "ú", "yacute": "ý", "Aacute": "Á", "Eacute": "É", "Iacute": "Í",
        "Oacute": "Ó", "Uacute": "Ú", "Yacute": "Ý", "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô",
        "ucirc": "û", "Acirc": "Â", "Ecirc": "Ê", "Icirc": "Î", "Ocirc": "Ô", "Ucirc": "Û", "atilde": "ã",
        "ntilde": "ñ", "otilde": "õ", "Atilde": "Ã", "Ntilde": "Ñ", "Otilde": "Õ", "ccedil": "ç", "Ccedil": "Ç",
        "aring": "å", "Aring": "Å", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "oelig": "œ",
        "OElig": "Œ", "scaron": "š", "Scaron": "Š", "eth": "ð", "ETH": "Ð", "thorn": "þ", "THORN": "Þ",
        "rarr": "→", "larr": "←", "ensp": " ", "emsp": " ", "thinsp": " ", "zwj": "", "zwnj": "", "minus": "−",
        "prime": "′", "Prime": "″", "tilde": "˜", "circ": "ˆ", "dagger": "†", "permil": "‰", "num": "#", "excl": "!",
        "quest": "?", "comma": ",", "colon": ":", "period": ".", "lpar": "(", "rpar": ")", "sol": "/", "vert": "|",
    ]

    /// What a numeric reference stands for: 128…159 are those of Windows-1252, as browsers read them.
    static func scalar(_ value: UInt32) -> Unicode.Scalar? {
        guard value >= 0x20 else { return value == 9 || value == 10 || value == 13 ? " " : nil }
        if (0x80..<0xA0).contains(value) {
            return windows[Int(value - 0x80)]
        }
        return Unicode.Scalar(value)
    }

    private static let windows: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“", "”", "•",
        "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
