#!/usr/bin/env python3
"""Writes CharacterTable.swift: what FTS5's unicode61 tokenizer makes of every character beyond ASCII, found by asking it.

python3 Sources/Core/Text/Data/characters.py > Sources/Core/Text/Data/CharacterTable.swift
"""
import sqlite3

LIMIT, SEPARATORS = 0x110000, "₺₽₾₿"
db = sqlite3.connect(":memory:")
points = [point for point in range(0x80, LIMIT) if not 0xD800 <= point < 0xE000]


def terms(table, text):
    """What each point's text is cut into, in order."""
    db.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(x, "
               f"tokenize=\"unicode61 remove_diacritics 2 separators '{SEPARATORS}'\")")
    db.executemany(f"INSERT INTO {table}(rowid, x) VALUES (?, ?)", ((point, text(chr(point))) for point in points))
    db.execute(f"CREATE VIRTUAL TABLE {table}_terms USING fts5vocab({table}, instance)")
    found = {}
    for term, point, offset in db.execute(f"SELECT term, doc, offset FROM {table}_terms"):
        found.setdefault(point, []).append((offset, term))
    return {point: [term for _, term in sorted(list)] for point, list in found.items()}


alone, between = terms("single", lambda c: c), terms("inside", lambda c: f"x{c}y")
kinds, folds = {}, {}
for point in points:
    if len(between[point]) == 2: continue
    folded = between[point][0][1:-1]
    kinds[point] = 2 if point in alone else 1
    assert (folded == "") == (kinds[point] == 1) and len(folded) <= 1
    if folded and ord(folded) != point: folds[point] = ord(folded)

bounds, last = [], 0
for point in range(0x80, LIMIT):
    if kinds.get(point, 0) != last: bounds.append(point << 2 | (last := kinds.get(point, 0)))

runs, points = [], sorted(folds)
while points:
    first, best, step = points[0], 1, 1
    for each in 1, 2:
        count = 1
        while folds.get(first + each * count, -1) - first - each * count == folds[first] - first and count < 255: count += 1
        if count > best: best, step = count, each
    runs += [first << 9 | best << 1 | step - 1, folds[first]]
    taken = {first + step * index for index in range(best)}
    points = [point for point in points if point not in taken]


def array(name, comment, values):
    print(f"    /// {comment}\n    static let {name}: [UInt32] = [")
    line = "       "
    for value in values:
        if len(line) + len(f" {value},") > 120: print(line); line = "       "
        line += f" {value},"
    print(line + "\n    ]")


print(f"""/// What SQLite {sqlite3.sqlite_version}'s FTS5 (unicode61 remove_diacritics 2, separators {SEPARATORS}) makes of the characters beyond
/// ASCII. Written by characters.py beside this file.
enum CharacterTable {{""")
array("bounds", "Where another kind of character begins: code point << 2 | 0 separator, 1 mark within a word, 2 letter or digit.",
      bounds)
print()
array("folds", "Pairs: first code point << 9 | how many << 1 | 1 where it is every second one, and what the first folds to.", runs)
print("}")
