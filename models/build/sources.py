"""Reads models/sources into names, each with what it means."""
import os, re, unicodedata
from collections import namedtuple
import forms

STATE, DEMONYM, SEAT, CITY, REGION, ORGANIZATION, GIVEN, OUTLET, AMBIGUOUS = (1 << n for n in range(9))
# How a name must be written to be found: with a capital; all in capitals; in any way; with capitals within it and small
# letters ("LeT", but not "let"). The first word of one that is not to be found in any way may be written small only where
# the tables write it so.
CAPITALIZED, UPPER, ANY_FORM, MIXED = range(4)
LANGUAGES = ["en", "de", "fr", "es", "ru", "it", "pt", "nl", "pl", "uk", "other"]
EN, DE, FR, ES, RU = (1 << n for n in range(5))
OTHER = 1 << LANGUAGES.index("other")
ALL = (1 << len(LANGUAGES)) - 1
# Languages in which l' and d' are words of their own.
ELIDING = FR | 1 << LANGUAGES.index("it")

# Which sense of a name gives the entry its name; from SURE on a weaker sense does not make it doubtful.
STRENGTH = {STATE: 9, SEAT: 8, REGION: 6, ORGANIZATION: 5, CITY: 4, OUTLET: 3, DEMONYM: 7, GIVEN: 1}
SURE = 6

Sense = namedtuple("Sense", "kinds name state government population strength")
Name = namedtuple("Name", "text languages form sense")
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "sources")


def bits(): return [1 << n for n in range(len(LANGUAGES))]


def rows(file, columns=None):
    """The rows of a table; comments and empty lines are left out."""
    path = os.path.join(FOLDER, file)
    if not os.path.exists(path): return
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = unicodedata.normalize("NFC", line.rstrip("\n"))
        if not line.strip() or line.startswith("#"): continue
        row = line.split("\t")
        if columns and len(row) != columns: raise SystemExit(f"{file}:{number}: {len(row)} columns, not {columns}")
        yield row


def values(cell):
    """The values of a cell, each with whether it is doubtful."""
    return [(v.lstrip("?"), v.startswith("?")) for v in cell.split("|") if v.strip()]


def form_of(text):
    """An acronym is looked for in capitals only."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters) and " " not in text: return UPPER
    if len(text) < 5 and text.isalpha() and any(c.isupper() for c in text[1:]): return MIXED
    return CAPITALIZED


def sense(kind, name, state="", government="", population=0, doubtful=False, also=0):
    return Sense(kind | also | (AMBIGUOUS if doubtful else 0), name, state, government, population, STRENGTH[kind])


def spellings(text):
    """A name, and it without accents and with other apostrophes where these are often left out."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    plain = plain.translate(str.maketrans("łøđıŁØĐ", "lodiLOD"))
    return [text] if plain == text or any("Ѐ" <= c <= "ӿ" for c in text) else [text, plain]


def names():
    """All names of all tables."""
    for build in (states, territories, peoples, seats, regions, american_states, divisions, organizations, outlets,
                  cities, city_names, given_names, foreign_states, nationalities, foreign_seats, foreign):
        for name in build():
            for text in spellings(name.text) if name.form == CAPITALIZED else [name.text]:
                if text != name.text and build in DOUBTED and is_doubtful(text, words("ordinary.txt"), words("persons.txt")):
                    continue
                yield name._replace(text=text)


def usual_names():
    """The usual English name of each code of states and territories."""
    return {row[0]: row[1].lstrip("?") for file in ("states.tsv", "territories.tsv") for row in rows(file)}


def states():
    seats_elsewhere = {row[0] for row in rows("seats.tsv", 4)}
    for code, name, aliases, demonyms, capitals in rows("states.tsv", 5):
        usual = name.lstrip("?")
        for text, doubtful in values(name + "|" + aliases):
            form = form_of(text)
            languages = EN if form == UPPER else EN | OTHER
            yield Name(text, languages, form, sense(STATE, usual, usual, doubtful=doubtful))
        for text, doubtful in values(demonyms):
            yield Name(text, EN, CAPITALIZED, sense(DEMONYM, text, usual, doubtful=doubtful))
        for capital in capitals.split("|"):
            for text, doubtful in values(capital.replace("=", "|")):
                if text in seats_elsewhere: continue
                main = capital.split("=")[0].lstrip("?")
                yield Name(text, EN | OTHER, CAPITALIZED, sense(SEAT, main, usual, usual, doubtful=doubtful, also=CITY))


def territories():
    for code, name, aliases, demonyms, towns, state in rows("territories.tsv", 6):
        usual = name.lstrip("?")
        for text, doubtful in values(name + "|" + aliases):
            yield Name(text, EN | OTHER, form_of(text), sense(REGION, usual, state, doubtful=doubtful))
        for text, doubtful in values(demonyms):
            yield Name(text, EN, CAPITALIZED, sense(DEMONYM, text, state, doubtful=doubtful))
        for text, doubtful in values(towns):
            yield Name(text, EN | OTHER, CAPITALIZED, sense(CITY, text, state, doubtful=doubtful))


def peoples():
    for row in rows("peoples.tsv", 1):
        for text, doubtful in values(row[0]):
            yield Name(text, EN, CAPITALIZED, sense(DEMONYM, text, doubtful=doubtful))


def seats():
    for name, aliases, government, state in rows("seats.tsv", 4):
        for text, doubtful in values(name + "|" + aliases):
            yield Name(text, EN | OTHER, CAPITALIZED, sense(SEAT, name, state, government, doubtful=doubtful))


def regions():
    for name, aliases, state in rows("regions.tsv", 3):
        for text, doubtful in values(name + "|" + aliases):
            languages = EN | OTHER if form_of(text) == CAPITALIZED else EN
            yield Name(text, languages, form_of(text), sense(REGION, name.lstrip("?"), state, doubtful=doubtful))


def american_states():
    for name, abbreviations in rows("us-states.tsv", 2):
        usual = name.lstrip("?")
        yield Name(usual, EN | OTHER, CAPITALIZED,
                   sense(REGION, usual, "United States", doubtful=name != usual))
        for text, _ in values(abbreviations):
            form = CAPITALIZED if "." in text and text.count(".") == 1 and len(text) > 2 else form_of(text)
            short = form == UPPER or text.endswith(".")
            yield Name(text, EN, form, sense(REGION, usual, "United States", doubtful=short))


# What stands before or behind the name proper of a division.
DIVISION_WORDS = re.compile(
    r"^(?:State|Province|Region|Municipality|Republic|Department|Governorate|County|District|Free and Hanseatic City"
    r"|Autonomous Region|Territory|Autonomous Republic) of (?:the )?|"
    r" (?:State|Province|Region|Municipality|Oblast|Krai|Governorate|Department|County|District|Prefecture|Voivodeship"
    r"|Division|Parish|Municipio|Autonomous Region|Uyghur Autonomous Region|Hui Autonomous Region"
    r"|Zhuang Autonomous Region|Wilayat|Territory|Republic|Emirate|Judet|Qarku|Uezd)$", re.I)


DIRECTIONS = set("north south east west northern southern eastern western central centre center capital federal upper "
                 "lower northeast northwest southeast southwest north-west south-west north-east south-east littoral "
                 "coast islands highlands city metro national region province district far".split())


def divisions():
    states = usual_names()
    ordinary, persons = words("ordinary.txt"), words("persons.txt")
    for row in rows("divisions.tsv"):
        name, aliases, country, *others = row + [""] * (7 - len(row))
        # A city's own division adds nothing, and a number of words is an office's name.
        for text in [name] + aliases.split("|"):
            for text in {text, DIVISION_WORDS.sub("", text)}:
                if len(text) < 4 or len(text.split()) > 4 or not text[0].isupper(): continue
                if is_doubtful(text, ordinary, persons) or text.lower() in DIRECTIONS: continue
                yield Name(text, EN | OTHER, CAPITALIZED,
                           sense(REGION, DIVISION_WORDS.sub("", name), states.get(country, ""))
                           ._replace(strength=3.5))


def organizations():
    ordinary, persons = words("ordinary.txt"), words("persons.txt")
    for name, aliases, state in rows("organizations.tsv", 3):
        usual = name.lstrip("?")
        for text, doubtful in values(name + "|" + aliases):
            form = form_of(text)
            languages = EN | DE if form == UPPER and len(text) < 3 else ALL
            doubtful = doubtful or form != UPPER and is_doubtful(text, ordinary, persons)
            yield Name(text, languages, form, sense(ORGANIZATION, usual, state, doubtful=doubtful))


def outlets():
    """The names in Sources/Core/Articles/Data/OutletNames.swift, which reading articles needs too."""
    path = os.path.join(FOLDER, "..", "..", "Sources", "Core", "Articles", "Data", "OutletNames.swift")
    source = open(path, encoding="utf-8").read()
    listed = source[source.index("static let known"):]
    listed = listed[: listed.index("\n    ]")]
    for text in re.findall(r'"([^"]+)"', listed):
        form = form_of(text)
        # "Time", "The Hill", "Independent"
        doubtful = " " not in text and form != UPPER and text.lower() in words("outlets-doubtful.txt")
        yield Name(text, ALL if len(text) > 2 else EN, form, sense(OUTLET, text, doubtful=doubtful))


def words(file):
    """The words of a list, in lower case."""
    return WORDS.setdefault(file, {row[0] for row in rows(file)})


WORDS = {}


def is_doubtful(text, ordinary, persons):
    """Whether a name is one word that is also an ordinary one, or part of persons' names."""
    return text.lower() in ordinary or text.lower() in persons


# A town of such a name is never meant.
NO_PLACES = set("university club march april may june july august monday god college".split())


def cities():
    states = usual_names()
    territories = {row[0]: row[5] for row in rows("territories.tsv", 6)}
    ordinary, persons = words("ordinary.txt"), words("persons.txt")
    given = {name.text for name in given_names()}
    found = {}
    for row in rows("cities.tsv"):
        name, aliases, country, population, *others = row + [""] * (8 - len(row))
        state = territories.get(country) or states.get(country, "")
        for text in [name] + [a for a in aliases.split("|") if a]:
            found.setdefault((text, EN | OTHER), []).append((int(population), name, state))
        for bit, text in zip((DE, FR, ES, RU), others):
            if bit == RU and not text: continue
            # A name of another language than the text's can be a word of it: only large places keep theirs.
            if not text and int(population) < 100_000: continue
            for form in decline(text or name, bit) if int(population) > 100_000 else [text]:
                found.setdefault((form, bit), []).append((int(population), name, state))
    for (text, languages), places in found.items():
        if not text or any(c.isdigit() for c in text): continue
        population, name, state = max(places)
        # As large a place of that name in another state leaves open which is meant.
        if any(p * 4 > population and s != state for p, _, s in places): state = ""
        doubtful = is_doubtful(text, ordinary, persons)
        if doubtful and population < 100_000 or any(w.lower() in NO_PLACES for w in spellings(text)[-1].split()): continue
        # Of small towns and of those that are called as people are, more people than news come.
        if " " not in text: doubtful = doubtful or population < 50_000 or population < 1_000_000 and text in given
        yield Name(text, languages, CAPITALIZED, sense(CITY, name, state, population=population, doubtful=doubtful))


def city_names():
    known = {}
    for row in rows("cities.tsv"): known.setdefault(row[0], int(row[3]))
    for name, aliases, state in rows("city-names.tsv", 3):
        usual = name.lstrip("?")
        for text, doubtful in values(name + "|" + aliases):
            doubtful = doubtful or is_doubtful(text, words("ordinary.txt"), words("persons.txt"))
            yield Name(text, EN | OTHER, form_of(text),
                       sense(CITY, usual, state, population=known.get(usual, 0), doubtful=doubtful)
                       ._replace(strength=4.5))


def given_names():
    for row in rows("given-names.txt"):
        for text in row[0].split():
            if "а" <= text[0].lower() <= "я":
                for form in forms.russian_cases(text): yield Name(form, RU, CAPITALIZED, sense(GIVEN, text))
            else:
                doubtful = text.lower() in words("ordinary.txt")
                languages = EN if text.lower() in FUNCTION_WORDS else ALL & ~RU
                yield Name(text, languages, CAPITALIZED, sense(GIVEN, text, doubtful=doubtful))


# Given names that are function words of other languages, which begin sentences with a capital.
FUNCTION_WORDS = set("""les des del una van al el la lo le du de ma mon son sa se si no die der das war hat man an in am im
    un une dan den het een per con sin sur mas mais con ses mes tes aux par pour ich er sie es du ihr wir ola ana bis ja nun
    sein nur mal gut alle ihm ihn uns bei mehr wen wem seit tal son era eva ser fue han hay san paz luz rose marie violet august mark art nora""".split()) - {
    "eva", "paz", "luz", "rose", "marie", "violet", "august", "mark", "nora", "ana", "ola"}


def decline(text, bit):
    """The forms that a name of a place takes in a language."""
    return forms.russian_name(text) if bit == RU else forms.german_name(text) if bit == DE else [text]


def foreign_states():
    """The names of states and territories in other languages than English."""
    usual = usual_names()
    territories = {row[0]: row[5] for row in rows("territories.tsv", 6)}

    def name(text, bit, code):
        for form in decline(text, bit):
            kind, state = (REGION, territories[code]) if code in territories else (STATE, usual[code])
            if form_of(form) == CAPITALIZED or len(form) > 2 or bit == RU:
                yield Name(form, bit, form_of(form), sense(kind, usual[code], state))

    for row in rows("cldr-states.tsv"):
        for language, text in zip(LANGUAGES[1:], row[1:]):
            if text: yield from name(text, 1 << LANGUAGES.index(language), row[0])
    for bit, file in NATIONS:
        for row in rows(file):
            for text, _ in values(row[1]): yield from name(text, bit, row[0])


NATIONS = [(DE, "german.tsv"), (FR, "french.tsv"), (ES, "spanish.tsv"), (RU, "russian.tsv")]


def nationalities():
    """Adjectives and nouns of nationality in other languages: small, but for German nouns."""
    usual = usual_names()
    territories = {row[0]: row[5] for row in rows("territories.tsv", 6)}
    for bit, file in NATIONS:
        for row in rows(file):
            code, adjectives, nouns = row[0], row[2] if len(row) > 2 else "", row[3] if len(row) > 3 else ""
            state = territories.get(code) or usual.get(code, "")
            found = []
            for word, _ in values(adjectives):
                made = {DE: forms.german_adjective, FR: forms.french, ES: forms.spanish, RU: forms.russian_adjective}[bit]
                found += [(form, ANY_FORM) for form in made(word)]
            for word, _ in values(nouns):
                if bit == DE: found += [(form, CAPITALIZED) for form in forms.german_noun(word)]
                if bit == RU: found += [(form, ANY_FORM) for form in forms.russian_noun(word)]
            for text, form in found: yield Name(text, bit, form, sense(DEMONYM, text, state))


def foreign_seats():
    """Capitals as other languages call them, by the cities' translations."""
    seats = {}
    for code, name, aliases, demonyms, capitals in rows("states.tsv", 5):
        for capital in capitals.split("|"):
            main = capital.split("=")[0].lstrip("?")
            if main: seats[main, name.lstrip("?")] = (name.lstrip("?"), name.lstrip("?"))
    seats["Brussels", "Belgium"] = ("Belgium", "European Union")
    states = usual_names()
    for row in rows("cities.tsv"):
        name, _, country, population, *others = row + [""] * (8 - len(row))
        seat = seats.get((name, states.get(country, "")))
        if not seat: continue
        for bit, text in zip((DE, FR, ES, RU), others + [""] * 4):
            if bit == RU and not text: continue
            for form in decline(text or name, bit):
                yield Name(form, bit, CAPITALIZED, sense(SEAT, name, seat[0], seat[1], int(population), also=CITY))
    for name, aliases, government, state in rows("seats.tsv", 4): KNOWN[name] = sense(SEAT, name, state, government)


KNOWN = {}


def foreign():
    """Names of organizations, regions and seats in other languages."""
    for code, name, aliases, demonyms, capitals in rows("states.tsv", 5):
        for capital in capitals.split("|"):
            main, usual = capital.split("=")[0].lstrip("?"), name.lstrip("?")
            KNOWN.setdefault(main, sense(SEAT, main, usual, usual, also=CITY))
    for name, aliases, state in rows("organizations.tsv", 3): KNOWN[name.lstrip("?")] = sense(ORGANIZATION, name.lstrip("?"), state)
    for name, aliases, state in rows("regions.tsv", 3): KNOWN.setdefault(name.lstrip("?"), sense(REGION, name.lstrip("?"), state))
    for row in rows("us-states.tsv", 2): KNOWN.setdefault(row[0].lstrip("?"), sense(REGION, row[0].lstrip("?"), "United States"))
    for row in rows("territories.tsv", 6): KNOWN.setdefault(row[1].lstrip("?"), sense(REGION, row[1].lstrip("?"), row[5]))
    for name, language, others in rows("foreign.tsv", 3):
        if name not in KNOWN: raise SystemExit(f"foreign.tsv: no {name}")
        bit = 1 << LANGUAGES.index(language)
        for text, doubtful in values(others):
            for form in decline(text, bit) if " " not in text else [text]:
                yield Name(form, bit, form_of(form), KNOWN[name])


# The tables whose names can be words or persons' names besides.
DOUBTED = [divisions, organizations, cities, city_names, given_names]
