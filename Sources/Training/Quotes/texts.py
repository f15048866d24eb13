"""What train-quotes has written (FeatureFile.swift), with the attributions that people marked in it."""
import json
import os

import numpy

SIGNS = 8
LIMITS = [24, 32, 24, 16, 256, 1024, 1024, 8]
# What score/quotes.py takes off the ends of a span.
MARKS = " \t\r\n\"“”„'‘’`.,;:—–-"


class Text:
    """A text's words: arrays as long as it has words, and `signs`, a row a word."""

    def __init__(self, name, count, data, at):
        self.name, self.count = name, count
        for field, kind in (("start", "<i4"), ("end", "<i4"), ("sentence", "<i4"), ("paragraph", "<i4"),
                            ("identity", "<u8"), ("signs", "<u2")):
            size = count * (SIGNS if field == "signs" else 1)
            setattr(self, field, numpy.frombuffer(data, kind, size, at))
            at += size * numpy.dtype(kind).itemsize
        self.signs = self.signs.reshape(count, SIGNS)
        self.behind = at
        self.attributions = []


def texts(path):
    """All texts of a file."""
    data = open(path, "rb").read()
    found, at = [], 0
    while at < len(data):
        count, length = numpy.frombuffer(data, "<u4", 2, at)
        name = data[at + 8:at + 8 + length].decode()
        found.append(Text(name, int(count), data, at + 8 + int(length)))
        at = found[-1].behind
    return found


def trim(content, start, end):
    while start < end and content[start] in MARKS: start += 1
    while end > start and content[end - 1] in MARKS: end -= 1
    return start, end


def labelled(words, folder, split):
    """The texts of a split with `attributions`: dictionaries of cue, source, content, each (first word, last word) or
    None, and `gold`, the trimmed spans in characters as the scorer has them; `lost` counts spans whose ends are no ends
    of words."""
    gold = {}
    for line in open(os.path.join(folder, f"gold_{split}.jsonl")):
        line = json.loads(line)
        gold[os.path.basename(line["file"])] = line
    found = texts(words)
    lost = {"cue": [0, 0], "source": [0, 0], "content": [0, 0]}
    for text in found:
        line = gold[text.name]
        content = open(os.path.join(folder, line["file"]), encoding="utf-8", newline="").read()
        # Characters instead of bytes.
        table = numpy.zeros(len(content.encode()) + 1, dtype=numpy.int64)
        at = 0
        for index, character in enumerate(content):
            at += len(character.encode())
            table[at] = index + 1
        text.first, text.behind_last = table[text.start], table[text.end]
        text.content = content
        # The words' ends when their marks are taken off.
        starts, ends = {}, {}
        for index in range(text.count):
            start, end = trim(content, int(text.first[index]), int(text.behind_last[index]))
            if start < end:
                starts[start] = index
                ends[end] = index
        text.gold = []
        for entry in line["attributions"]:
            attribution, trimmed = {}, {}
            for kind in ("cue", "source", "content"):
                runs = [trim(content, start, end) for start, end, _ in entry.get(kind) or []]
                runs = [run for run in runs if run[0] < run[1]]
                attribution[kind] = trimmed[kind] = None
                if not runs:
                    # A cue that is a mark.
                    for start, end, _ in (entry.get(kind) or [])[:1]:
                        index = int(numpy.searchsorted(text.first, start, "right")) - 1
                        attribution[kind] = (index, index) if kind == "cue" else None
                    continue
                trimmed[kind] = (runs[0][0], runs[-1][1])
                first = starts.get(runs[0][0])
                last = ends.get(runs[-1][1])
                lost[kind][1] += 1
                if first is None or last is None or last < first:
                    lost[kind][0] += 1
                    inside = int(numpy.searchsorted(text.first, runs[0][0], "right")) - 1
                    behind = int(numpy.searchsorted(text.first, runs[-1][1] - 1, "right")) - 1
                    first, last = (inside, behind) if behind >= inside else (None, None)
                if first is not None: attribution[kind] = (first, last)
            attribution["runs"] = len(entry.get("content") or [])
            text.gold.append(trimmed)
            if attribution["cue"]: text.attributions.append(attribution)
    return found, lost
