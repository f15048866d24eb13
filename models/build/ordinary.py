#!/usr/bin/env python3
"""Makes models/sources/ordinary.txt and persons.txt, which say which names of the tables are doubtful: `ordinary.py
FOLDER`, into which the archives of ../shared/data (reuters, polnear-train-dev, ner-train-dev) were unpacked, one folder
each. ordinary.txt: words that news texts also write small. persons.txt: words that stand in names of persons about as
often as in names of places or organizations. Only words of the tables are written, no text."""
import glob, os, re, sys
from collections import Counter
import sources

TITLES = set("mr mrs ms dr sen rep gov gen col lt sgt capt judge justice president senator congressman congresswoman "
             "secretary minister chairman ambassador sir lord lady rev prof professor sheriff coach".split())
PLACES = set("in at from near to outside around across".split())
TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?:]")


def texts(folder):
    for path in glob.glob(folder + "/reuters/**/txt/*.txt", recursive=True) + \
                glob.glob(folder + "/polnear-train-dev/**/*.txt", recursive=True):
        if "README" not in path: yield open(path, encoding="utf-8", errors="replace").read()


def main(folder):
    sources.WORDS.update({"ordinary.txt": set(), "persons.txt": set()})
    given = {n.text.lower() for n in sources.given_names()}
    vocabulary = {text.lower() for table in sources.DOUBTED for n in table() for text in sources.spellings(n.text)
                  if " " not in n.text and n.languages & sources.EN and n.form == sources.CAPITALIZED}
    small, capital, person, place = Counter(), Counter(), Counter(), Counter()
    for text in texts(folder):
        before, before2 = ".", "."
        for token in TOKEN.findall(text):
            low = token.lower()
            if low in vocabulary:
                if token == low: small[low] += 1
                elif token.isupper(): capital[low] += 1
                elif token[1:] == low[1:]:
                    capital[low] += 1
                    if before.lower().rstrip(".") in TITLES and before[:1].isupper(): person[low] += 1
                    elif before in (".",) and before2.lower() in TITLES: person[low] += 1
                    elif before.lower() in given and before[:1].isupper() and not small[before.lower()]: person[low] += 0.5
                    elif before in PLACES: place[low] += 1
            before2, before = before, token
    for path in glob.glob(folder + "/ner-train-dev/**/*", recursive=True):
        if not os.path.basename(path).startswith("conll2003.train"): continue  # nothing that names are measured on
        for line in open(path, encoding="utf-8"):
            parts = line.split()
            if len(parts) > 1 and parts[0].lower() in vocabulary:
                if parts[-1].endswith("PER"): person[parts[0].lower()] += 2
                if parts[-1].endswith(("LOC", "ORG")): place[parts[0].lower()] += 1
    with open(os.path.join(sources.FOLDER, "ordinary.txt"), "w", encoding="utf-8") as file:
        file.write("# Names that news texts also write small, as words. Made by models/build/ordinary.py, which says of what.\n")
        for word in sorted(vocabulary):
            if small[word] >= 3 and small[word] * 10 >= capital[word]: file.write(word + "\n")
    with open(os.path.join(sources.FOLDER, "persons.txt"), "w", encoding="utf-8") as file:
        file.write("# Names that persons bear too. Made by models/build/ordinary.py, which says of what.\n")
        for word in sorted(vocabulary):
            if person[word] >= 2 and person[word] * 4 >= place[word]: file.write(word + "\n")


if __name__ == "__main__": main(sys.argv[1])
