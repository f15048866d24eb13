"""The forms that names and adjectives take in German, French, Spanish and Russian texts, by the rules of grammars; a form
that nobody writes does no harm."""
import re


def german_adjective(stem): return [stem + e for e in ("", "e", "en", "er", "es", "em")]


def german_noun(noun):
    if noun.endswith("e"):
        return [noun, noun + "n", noun[:-1] + "in", noun[:-1] + "innen"] + ([noun + "r"] if noun.endswith("sche") else [])
    if noun.endswith("er"): return [noun, noun + "n", noun + "s", noun + "in", noun + "innen"]
    return [noun, noun + "s", noun + "en", noun + "in", noun + "innen"]


def german_name(name):
    """With the s of the genitive."""
    return [name] if name.endswith(("s", "z", "x")) or " " in name or name.isupper() else [name, name + "s"]


def french(word):
    if "/" in word: return word.split("/")
    if word.endswith("e"): return [word, word + "s"]
    if word.endswith(("ien", "éen")): return [word, word + "s", word + "ne", word + "nes"]
    if word.endswith("on"): return [word, word + "s", word + "ne", word + "nes"]
    if word.endswith("s"): return [word, word + "e", word + "es"]
    return [word, word + "s", word + "e", word + "es"]


ACCENTS = str.maketrans("áéíóú", "aeiou")


def spanish(word):
    if "/" in word: return word.split("/")
    if word.endswith("o"): return [word, word + "s", word[:-1] + "a", word[:-1] + "as"]
    if word.endswith(("a", "e")): return [word, word + "s"]
    if word.endswith("í"): return [word, word + "es", word + "s"]
    if re.search("[áéíóú][sn]$", word):
        plain = word[:-2] + word[-2:].translate(ACCENTS)
        return [word, plain + "a", plain + "es", plain + "as"]
    return [word, word + "es", word + "a", word + "as"]


def russian_adjective(word):
    """Of one in -ский, -ний, -ный or -ый."""
    stem, end = word[:-2], word[-2:]
    if end == "ий" and stem[-1] in "кгх":
        ends = "ий ого ому им ом ая ой ую ое ие их ими".split()
    elif end == "ий":
        ends = "ий его ему им ем яя ей юю ее ие их ими".split()
    else:
        ends = "ый ого ому ым ом ая ой ую ое ые ых ыми".split()
    return [stem + e for e in ends]


def russian_noun(word):
    """Of a masculine noun of people, one number and the other."""
    if word.endswith("ец"):
        stem = word[:-2] + ("йц" if word[-3] in "аеиоуюя" else "ц")
        return [word] + [stem + e for e in "а у ем ом е ы ев ам ами ах".split()]
    if word.endswith(("анин", "янин")):
        stem = word[:-2]
        return [word] + [word + e for e in "а у ом е".split()] + [stem + "е", stem] + [stem + e for e in "ам ами ах".split()]
    if word.endswith("ин"):
        stem = word[:-2]
        return [word] + [word + e for e in "а у ом е ы".split()] + [stem] + [stem + e for e in "ам ами ах".split()]
    return [word] + [word + e for e in "а у ом е ы ов ам ами ах".split()]


def russian_name(name):
    """The cases of a name of one word (or one with a hyphen, whose last part is declined)."""
    if " " in name:
        words = name.split()
        # An adjective and a noun: "Южная Осетия", "Северный Кавказ".
        if len(words) == 2 and re.search("(ая|яя|ый|ий)$", words[0]):
            heads, tails = russian_pair(words[0]), russian_cases(words[1])
            if len(heads) == len(tails): return [h + " " + t for h, t in zip(heads, tails)]
        return [name]
    return list(dict.fromkeys(russian_cases(name)))


def russian_pair(word):
    """The singular cases of an adjective: nominative, genitive, dative, accusative, instrumental, prepositional."""
    stem = word[:-2]
    if word.endswith(("ая", "яя")):
        return [word, stem + "ой", stem + "ой", stem + "ую", stem + "ой", stem + "ой"]
    hard = "ым" if word.endswith("ый") else "им"
    return [word, stem + "ого", stem + "ому", word, stem + hard, stem + "ом"]


def russian_cases(name):
    """The same cases of a noun; one form where it is not declined."""
    if not re.search("[а-яё]$", name): return [name]
    stem, last = name[:-1], name[-1]
    if name.endswith("ия"): return [name] + [stem + e for e in ("и", "и", "ю", "ей", "и")]
    if last == "я": return [name] + [stem + e for e in ("и", "е", "ю", "ей", "е")]
    if last == "а":
        soft = stem[-1] in "гкхжчшщц"
        ending = ("ей" if stem[-1] in "жчшщц" else "ой")
        if stem[-1] == "ц": soft = False
        return [name] + [stem + e for e in ("и" if soft else "ы", "е", "у", ending, "е")]
    if last == "ь":
        feminine = name in FEMININE
        ends = ("и", "и", "ь", "ью", "и") if feminine else ("я", "ю", "ь", "ем", "е")
        # Кремль, Ярославль and Брюссель lose nothing; the stress of Кремль is on the end.
        return [name] + [stem + e for e in ends] + ([stem + "ём"] if not feminine else [])
    if last == "й": return [name] + [stem + e for e in ("я", "ю", "й", "ем", "е")]
    if name.endswith("ье"): return [name] + [stem + e for e in ("я", "ю", "е", "ем", "е")]
    if name.endswith("ец"): return [name] + [name[:-2] + "ц" + e for e in ("а", "у", "", "ом", "е") if e]
    if last in "бвгджзклмнпрстфхцчшщ":
        return [name] + [name + e for e in ("а", "у", "", "ом" if last not in "жчшщц" else "ем", "е")]
    if last == "ы":
        return [name, stem, stem + "ам", name, stem + "ами", stem + "ах"]
    return [name]


FEMININE = {"Беларусь", "Сибирь", "Казань", "Астрахань", "Рязань", "Тюмень", "Пермь", "Тверь", "Керчь", "Роснефть",
            "Русь", "Сызрань", "Кубань", "Обь", "Эйлат"}
