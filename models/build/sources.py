"""Reads models/sources into names, each with what it means."""
import os, re, unicodedata
from collections import namedtuple

STATE, DEMONYM, SEAT, CITY, REGION, ORGANIZATION, GIVEN, OUTLET, AMBIGUOUS = (1 << n for n in range(9))
# How a name must be written to be found: with a capital, all in capitals, in any way.
CAPITALIZED, UPPER, ANY_FORM = range(3)
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
    return UPPER if len(letters) > 1 and all(c.isupper() for c in letters) and " " not in text else CAPITALIZED


def sense(kind, name, state="", government="", population=0, doubtful=False, also=0):
    return Sense(kind | also | (AMBIGUOUS if doubtful else 0), name, state, government, population, STRENGTH[kind])


def spellings(text):
    """A name, and it without accents and with other apostrophes where these are often left out."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    plain = plain.translate(str.maketrans("łøđıŁØĐ", "lodiLOD"))
    return [text] if plain == text or any("Ѐ" <= c <= "ӿ" for c in text) else [text, plain]


def names():
    """All names of all tables."""
    for build in (states, territories, peoples, seats):
        for name in build():
            for text in spellings(name.text) if name.form == CAPITALIZED else [name.text]:
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
