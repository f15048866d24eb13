#!/usr/bin/env python3
"""Families of quotes against pairs judged by hand: `families.py [-v]`, from the project's root.

Needs the corpora of ../shared and `swift build -c release --product families-bench` (FAMILIES_BENCH names another one).
Of the sheet (Tests/StoriesTests/Judged/pairs.tsv) it counts, for each corpus and for what the rules were not developed on,
precision and recall of "one utterance"; -v prints the pairs that are decided wrongly, with what the decision rests on.
"""
import datetime, os, subprocess, sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
shared = os.environ.get("SHARED", os.path.join(root, "../shared"))
if not os.path.isdir(shared):
    sys.exit("no ../shared: nothing to measure")
sys.path.insert(0, os.path.join(shared, "score"))
from common import unpack

folders = {"polnear": unpack("polnear-train-dev"), "ecbplus": unpack("ecbplus"), "seeds": os.path.join(shared, "seeds")}
texts = {}


def text(corpus, file):
    path = os.path.join(folders[corpus], file)
    if path not in texts:
        texts[path] = open(path, encoding="utf-8", newline="").read()
    return texts[path]


def part(corpus, file, spans):
    if spans == "-": return ""
    pieces = (text(corpus, file)[int(a):int(b)] for a, b in (s.split("-") for s in spans.split(",")))
    return " ".join(" ".join(pieces).split())


def fields(corpus, file, spans, cue, speaker, form, date):
    day = "" if date == "-" else str((datetime.date.fromisoformat(date) - datetime.date(1970, 1, 1)).days)
    return ["" if speaker == "-" else speaker, form, part(corpus, file, cue), day, part(corpus, file, spans)]


sheet = open(os.path.join(root, "Tests/StoriesTests/Judged/pairs.tsv"), encoding="utf-8")
pairs = [line.rstrip("\n").split("\t") for line in sheet if not line.startswith("#")]
lines = ["\t".join([str(i)] + fields(p[0], *p[3:9]) + fields(p[0], *p[9:15])) for i, p in enumerate(pairs)]
bench = os.environ.get("FAMILIES_BENCH", os.path.join(root, ".build/release/families-bench"))
answer = subprocess.run([bench, "pairs"], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
counts = {}
for line in answer.stdout.splitlines():
    number, alike, met, why = line.split("\t")
    pair = pairs[int(number)]
    ours, gold = alike == met == "1", pair[2] == "one"
    for name in (pair[0], "developed on" if pair[1] == "developed" else "unseen", "all"):
        count = counts.setdefault(name, [0, 0, 0, 0])
        count[0 if ours and gold else 1 if ours else 2 if gold else 3] += 1
    if "-v" in sys.argv and ours != gold:
        sides = [f"\n    {pair[at]}:{pair[at + 1]}  {lines[int(number)].split(chr(9))[side]}" for at, side in ((3, 5), (9, 10))]
        print("missed" if gold else "wrong", why + "".join(sides))
for name, (right, wrong, missed, two) in counts.items():
    print(f"{name:14} {right + wrong + missed + two:4} pairs  P {100 * right / max(1, right + wrong):5.1f}  "
          f"R {100 * right / max(1, right + missed):5.1f}  ({right} right, {wrong} wrong, {missed} missed)")
