#!/usr/bin/env python3
"""Writes the tables of characters beside it, from Python's copy of the Unicode Character Database.

cd Sources/Core/Text/Data && python3 characters.py
"""
import unicodedata as u

LIMIT = 0x20000  # What lies beyond is told by ranges: see Characters.swift.
OTHER, LETTER, DIGIT, WIDE, MARK, DROPPED, APOSTROPHE, HYPHEN, MIDDLE, MIDNUMBER = range(10)

# Latin letters with a stroke and their like, which no decomposition takes apart.
LATIN = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t"}
# Alef's forms; and letters that keyboards of one language write with the other's: Persian yeh and kaf, alef maksura.
ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك"}
CYRILLIC = {"ё": "е", "ѐ": "е", "ѝ": "и"}
SPECIAL = LATIN | ARABIC | CYRILLIC

APOSTROPHES = "‘’‛′ʹʻʼʽˈ＇՚Ꞌꞌ`´"
HYPHENS = "‐‑﹣－֊־"
MIDDLES = "·‧״׳·"
WIDE_NAMES = ("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA", "KATAKANA", "HANGUL", "HALFWIDTH KATAKANA",
              "HALFWIDTH HANGUL", "THAI ", "LAO ", "KHMER ", "MYANMAR ", "IDEOGRAPHIC ITERATION", "IDEOGRAPHIC NUMBER ZERO",
              "VERTICAL KANA", "HANGZHOU", "VERTICAL IDEOGRAPHIC ITERATION", "TAI ", "NEW TAI LUE", "TANGUT", "NUSHU")
# Conjoining vowels and final consonants of Hangul, and half-width voiced sound marks: they go with what is before them.
TRAILING = [(0x1160, 0x1200), (0xD7B0, 0xD800), (0xFF9E, 0xFFA0)]


def between(point, ranges):
    return any(low <= point < high for low, high in ranges)


def is_accent(c):
    """A mark that no term has: combining accents, Hebrew points, Arabic and Syriac vowel signs, voiced sound marks (these
    are composed before)."""
    return u.category(c)[0] == "M" and between(ord(c), [
        (0x300, 0x370), (0x483, 0x48A), (0x591, 0x5C8), (0x610, 0x61B), (0x64B, 0x660), (0x670, 0x671), (0x6D6, 0x6EE),
        (0x730, 0x74B), (0x8CA, 0x900), (0x1AB0, 0x1B00), (0x1DC0, 0x1E00), (0x20D0, 0x2100), (0x2DE0, 0x2E00),
        (0x3099, 0x309B), (0xA66F, 0xA680), (0xFE00, 0xFE10), (0xFE20, 0xFE30)])


def keeps_composed(s):
    """Scripts whose letters with marks are letters of their own: Cyrillic, Arabic, kana, Hangul."""
    return any(between(ord(c), [(0x400, 0x530), (0x620, 0x700), (0x1C80, 0x1C90), (0x3040, 0x3100), (0xAC00, 0xD7A4)])
               for c in s)


def clean(s):
    return "".join(c for c in s if u.category(c)[0] in "LMN" and not is_accent(c) and c not in APOSTROPHES + "ـ")


def jamo(c):
    """Hangul's letters standing alone, which NFKC would make parts of syllables: as themselves, half width to full."""
    if "\u3131" <= c <= "\u318E": return c
    return chr(int(u.decomposition(c).split()[1], 16)) if "\uFFA0" <= c <= "\uFFDC" else None


def fold(c):
    if jamo(c): return jamo(c)
    if u.category(c) == "Nd": return str(u.decimal(c))
    s = c
    for _ in range(4):
        s = u.normalize("NFKC", s)
        if not keeps_composed(s): s = clean(u.normalize("NFKD", s))
        s = "".join(SPECIAL.get(x, x) for x in clean(s.casefold()))
    return s


def lower(c):
    if c == "İ": return "i"
    if jamo(c): return jamo(c)
    if u.category(c) == "Nd": return str(u.decimal(c))
    s = u.normalize("NFKC", u.normalize("NFKC", c).lower())
    return "".join(x for x in s if u.category(x)[0] in "LMN" and x not in APOSTROPHES + "ـ")


def kind(point):
    c = chr(point)
    category = u.category(c)
    if c in APOSTROPHES: return APOSTROPHE
    if c in HYPHENS: return HYPHEN
    if c in MIDDLES: return MIDDLE
    if c in "٫٬": return MIDNUMBER
    if category == "Nd": return DIGIT
    if between(point, TRAILING) and category[0] in "LM" or c == "ـ": return DROPPED
    if category == "Cf": return OTHER if point in (0x200B, 0xFEFF) else DROPPED
    if category[0] == "M": return DROPPED if is_accent(c) or category == "Me" else MARK
    if category[0] != "L" and category != "Nl" and c not in "〇": return OTHER
    if fold(c) == "": return DROPPED
    return WIDE if u.name(c, "").startswith(WIDE_NAMES) or 0x3400 <= point < 0xA000 and category == "Lo" else LETTER


kinds = {point: kind(point) for point in range(0x80, LIMIT)}
words = {point for point in kinds if kinds[point] in (LETTER, DIGIT, WIDE, MARK)}
folds = {p: fold(chr(p)) for p in words if fold(chr(p)) != chr(p)}
lowers = {p: lower(chr(p)) for p in words if lower(chr(p)) != fold(chr(p))}
for table in folds, lowers:
    for point, text in table.items():
        assert text and len(text) <= 18, hex(point)
for p in words:  # a term is its own term
    for c in folds.get(p, chr(p)): assert c.isascii() and c.isalnum() or fold(c) == c and (ord(c) in words or ord(c) >= LIMIT), (hex(p), c)

bounds, last = [], OTHER
for point in range(0x80, LIMIT):
    if kinds[point] != last: bounds.append(point << 4 | (last := kinds[point]))


def runs(table):
    """Pairs for mappings to one character."""
    single = {p: ord(t) for p, t in table.items() if len(t) == 1}
    out, points = [], sorted(single)
    taken = set()
    for first in points:
        if first in taken: continue
        best, step = 1, 1
        for each in 1, 2:
            count = 1
            while single.get(first + each * count, -1) - first - each * count == single[first] - first and count < 255 \
                    and first + each * count not in taken: count += 1
            if count > best: best, step = count, each
        taken |= {first + step * index for index in range(best)}
        out += [first << 9 | best << 1 | step - 1, single[first]]
    return out


def several(table):
    """Mappings to more: code point << 5 | count, then the characters."""
    out = []
    for p, t in sorted(table.items()):
        if len(t) > 1: out += [p << 5 | len(t)] + [ord(c) for c in t]
    return out


pairs = {}
for point in range(0x80, 0x10000):
    d = u.decomposition(chr(point)).split()
    if len(d) == 2 and not d[0].startswith("<") and u.normalize("NFC", chr(point)) == chr(point):
        base, mark = (int(x, 16) for x in d)
        if kinds.get(mark) == DROPPED and point not in range(0xAC00, 0xD7A4): pairs[mark << 16 | base] = point
for key, point in pairs.items():  # so that terms need not look Latin pairs up
    base = chr(key & 0xFFFF)
    assert key & 0xFFFF >= 0x370 or kinds.get(point) == OTHER or fold(base) == fold(chr(point)), hex(point)


def write(name, comment, arrays):
    with open(name + ".swift", "w") as file:
        print(f"/// {comment}\n/// From Unicode {u.unidata_version}; written by characters.py beside this file.", file=file)
        print(f"enum {name} {{", file=file)
        for index, (array, comment, values) in enumerate(arrays):
            if index: print(file=file)
            print(f"    /// {comment}\n    static let {array}: [UInt32] = [", file=file)
            line = "       "
            for value in values:
                if len(line) + len(f" {value},") > 120: print(line, file=file); line = "       "
                line += f" {value},"
            print(line + "\n    ]", file=file)
        print("}", file=file)


write("CharacterKinds", "What characters beyond ASCII are to a word (UAX #29).",
      [("bounds", "Where another kind begins: code point << 4 | `Characters.Kind`.", bounds)])
RUN = "Pairs: first code point << 9 | how many << 1 | 1 where it is every second one, and what the first becomes."
MANY = "What becomes several characters: code point << 5 | how many, and they."
write("CharacterFolds", "What characters beyond ASCII are in a term: case, accents and compatibility forms folded.",
      [("runs", RUN, runs(folds)), ("several", MANY, several(folds))])
write("CharacterLowers", "Characters beyond ASCII in lower case and NFKC, accents kept, where that is not what a term has.",
      [("runs", RUN, runs(lowers)), ("several", MANY, several(lowers))])
write("CharacterPairs", "Letters and marks on them that are one character (canonical composition, UAX #15).",
      [("pairs", "Ascending: mark << 16 | letter.", sorted(pairs)), ("composed", "What each pair is.", [pairs[k] for k in sorted(pairs)])])
