/// What texts call their charsets, and what browsers take these names for. From the WHATWG Encoding Standard (section 4.2,
/// "Names and labels"), with a few names that mails use. To add one, add it to its line.
enum CharsetLabels {
    /// ICU's name of a charset, and its labels in lower case.
    static let table: [(charset: String, labels: String)] = [
        ("UTF-8", "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb4 utf-8-sig cp65001"),
        (
            "windows-1252",
            """
            windows-1252 ansi_x3.4-1968 ascii us-ascii cp1252 x-cp1252 cp819 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
            iso88591 iso_8859-1 iso_8859-1:1987 csisolatin1 l1 latin1 latin-1 iso-latin-1 ansi iso646-us
            """
        ),
        ("IBM866", "ibm866 866 cp866 csibm866"),
        (
            "ISO-8859-2",
            "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 latin-2"
        ),
        (
            "ISO-8859-3",
            "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"
        ),
        (
            "ISO-8859-4",
            "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"
        ),
        (
            "ISO-8859-5",
            "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"
        ),
        (
            "ISO-8859-6",
            """
            iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i \
            iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
            """
        ),
        (
            "ISO-8859-7",
            """
            iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 \
            iso_8859-7:1987 sun_eu_greek
            """
        ),
        (
            "ISO-8859-8",
            """
            iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 \
            iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
            """
        ),
        ("iso-8859_10-1998", "iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        ("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
        ("iso-8859_14-1998", "iso-8859-14 iso8859-14 iso885914"),
        ("ISO-8859-15", "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9"),
        // KOI8-U has letters where KOI8-R has lines for drawing boxes, and is declared as KOI8-R often enough.
        ("KOI8-U", "koi8-u koi8-ru koi8-r cskoi8r koi koi8 koi8_r"),
        ("macintosh", "macintosh csmacintosh mac x-mac-roman macroman"),
        ("windows-874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620 x-windows-874"),
        ("windows-1250", "windows-1250 cp1250 x-cp1250"),
        ("windows-1251", "windows-1251 cp1251 x-cp1251 win-1251 windows1251"),
        ("windows-1253", "windows-1253 cp1253 x-cp1253"),
        (
            "windows-1254",
            """
            windows-1254 cp1254 x-cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
            iso_8859-9:1989 l5 latin5
            """
        ),
        ("windows-1255", "windows-1255 cp1255 x-cp1255"),
        ("windows-1256", "windows-1256 cp1256 x-cp1256"),
        ("windows-1257", "windows-1257 cp1257 x-cp1257"),
        ("windows-1258", "windows-1258 cp1258 x-cp1258"),
        ("x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
        (
            "gb18030",
            """
            gbk gb18030 gb2312 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 ms936 \
            windows-936 euc-cn
            """
        ),
        ("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 windows-950"),
        ("EUC-JP", "euc-jp cseucpkdfmtjapanese x-euc-jp eucjp"),
        ("ISO-2022-JP", "iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2"),
        ("windows-31j", "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932 shift_jisx0213"),
        (
            "windows-949",
            """
            euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 \
            cp949 uhc
            """
        ),
        ("ISO-2022-KR", "iso-2022-kr csiso2022kr"),
        ("UTF-16BE", "utf-16be unicodefffe"),
        ("UTF-16LE", "utf-16le utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"),
        ("UTF-32LE", "utf-32 utf-32le"),
        ("UTF-32BE", "utf-32be"),
        ("UTF-7", "utf-7 unicode-1-1-utf-7"),
    ]
}
