#!/usr/bin/env python3
"""Makes models/sources/cities.tsv and divisions.tsv of Debian's geonames: `geonames.py FOLDER`, into which
`dpkg -x` unpacked libgeonames0 and libgeonames-common (their data: geonames.org, CC BY 4.0). Needs `gresource`
(libglib2.0-bin). Run once for a new version of the packages; what it writes is committed."""
import glob, gettext, os, struct, subprocess, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "sources")
LANGUAGES = ["en", "de", "fr", "es", "ru"]
HEAD = """# {what} Made by models/build/geonames.py of the Debian packages libgeonames0 and libgeonames-common
# 0.3.0-1: data of GeoNames (https://www.geonames.org), CC BY 4.0, reduced to names, place and population.
# {columns}
"""


def cities(data):
    """The records of cities.compiled, a GVariant of type a(sssssssudd)."""
    last = struct.unpack("<I", data[-4:])[0]
    ends = struct.unpack(f"<{(len(data) - last) // 4}I", data[last:])
    start = 0
    for end in ends:
        record = data[start:end]
        strings = record.split(b"\0")[:7]
        text = [s.decode() for s in strings]
        at = (sum(len(s) + 1 for s in strings) + 7) // 8 * 8
        # The number stands at the next multiple of 4 of the array; records begin at multiples of 8.
        at = (sum(len(s) + 1 for s in strings) + 3) // 4 * 4
        yield text, struct.unpack_from("<I", record, at)[0]
        start = (end + 7) // 8 * 8


def main(folder):
    library = glob.glob(folder + "/usr/lib/*/libgeonames.so.*.*")[0]
    data = subprocess.run(["gresource", "extract", library, "/com/lomiri/geonames/cities.compiled"],
                          check=True, capture_output=True).stdout
    words = {}
    for language in LANGUAGES:
        with open(f"{folder}/usr/share/locale/{language}/LC_MESSAGES/geonames.mo", "rb") as file:
            words[language] = gettext.GNUTranslations(file)._catalog

    def translations(id, name):
        """The names in LANGUAGES but English, each empty where it is as in English."""
        return ["" if words[l].get(id, "") in ("", name) else words[l][id] for l in LANGUAGES[1:]]

    rows, divisions = [], {}
    for (id, name, admin, division, country, _, _), population in cities(data):
        english = words["en"].get(id, "")
        # What the packages call English is at times a name in another script, or longer than what papers write.
        usual = english if english.isascii() and english else name
        others = sorted({name, english} - {usual, ""})
        rows.append([usual, "|".join(others), country, str(population)] + translations(id, usual))
        divisions[country, country + "." + admin] = division
    rows.sort(key=lambda r: (-int(r[3]), r))
    with open(os.path.join(SOURCES, "cities.tsv"), "w", encoding="utf-8") as file:
        file.write(HEAD.format(what="Cities and towns.", columns="Usual name, other names, country, population, names in German, French, Spanish, Russian."))
        for row in rows: file.write("\t".join(row).rstrip("\t") + "\n")
    with open(os.path.join(SOURCES, "divisions.tsv"), "w", encoding="utf-8") as file:
        file.write(HEAD.format(what="First-level divisions of states.", columns="Usual name, other names, country, names in German, French, Spanish, Russian."))
        for (country, id), name in sorted(divisions.items()):
            english = words["en"].get(id, "")
            usual = english or name
            others = sorted({name, english} - {usual, ""})
            if usual: file.write("\t".join([usual, "|".join(others), country] + translations(id, usual)).rstrip("\t") + "\n")


if __name__ == "__main__": main(sys.argv[1])
