#!/usr/bin/env python3
"""Prints the lists of Sources/Core/Stories/Data/CommonWords.swift: `common_words.py`, from the project's root.

Counts lower-case words in the contents of PolNeAR's train split and in the sentences of every third item of Reuters-21578
(../shared/data), each word once a statement, and takes the mean of the two shares. Words that are capitalized within
sentences half of the time or more are names and left out, and so are statement words (Data/StatementWords.swift). A word
that PolNeAR has once or never is of one trade only: it is in `many` at most.
"""
import collections, glob, json, os, re, sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.environ.get("SHARED", os.path.join(root, "../shared")), "score"))
from common import unpack

lists = open(os.path.join(root, "Sources/Core/Stories/Data/StatementWords.swift"), encoding="utf-8").read()
stop = set(lists.split('"""')[1].replace("\\", " ").split()) | {"no", "not"}


def contents():
    for line in open(os.path.join(unpack("polnear-train-dev"), "gold_train.jsonl")):
        for attribution in json.loads(line)["attributions"]:
            if attribution.get("content"): yield " ".join(part[2] for part in attribution["content"])


def sentences():
    for path in sorted(glob.glob(os.path.join(unpack("reuters"), "txt/*")))[::3]:
        for sentence in re.split(r"(?<=[.!?])\s+", open(path, errors="replace").read()):
            if len(sentence) > 30: yield sentence


def count(statements):
    words, names, total = collections.Counter(), collections.Counter(), 0
    for text in statements:
        total += 1
        seen = set()
        text = text.replace("\u2019", "'")
        for match in re.finditer(r"[A-Za-z][A-Za-z']+", text):
            word = match.group().lower().removesuffix("'s")
            if word in seen: continue
            seen.add(word)
            words[word] += 1
            at = match.start()
            if match.group()[0].isupper() and at > 0 and text[max(0, at - 2):at - 1] not in '.!?"\u201c': names[word] += 1
    return words, names, total


news, newsNames, newsTotal = count(contents())
wire, wireNames, wireTotal = count(sentences())
found = {"most": [], "many": [], "few": []}
for word in sorted(set(news) | set(wire)):
    share = (news[word] / newsTotal + wire[word] / wireTotal) / 2
    if newsNames[word] + wireNames[word] >= (news[word] + wire[word]) / 2: continue
    if "'" in word or len(word) < 2 or word in stop: continue
    if news[word] < 2: share = min(share, 0.0029)
    if share >= 0.0007: found["most" if share >= 0.008 else "many" if share >= 0.0025 else "few"].append(word)
for name, words in found.items(): print(name, len(words), " ".join(words), sep="\n")
