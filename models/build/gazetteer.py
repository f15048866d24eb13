#!/usr/bin/env python3
"""Makes models/gazetteer.bin of models/sources: `gazetteer.py [OUTPUT]`.

The file, little endian: a header of eight 8-byte fields (MAGIC; size; phrases; slots as a power of two; entries;
strings; bits of the filter as a power of two; checksum of what follows it), then, each padded to 8 bytes,
- the filter: a bit for each first word of a phrase, at the low bits of its key, and one at the next bits for those that
  may be written small;
- the slots: 4 bytes, the number of a phrase + 1, at the first free place from the middle bits of the phrase's key;
- the phrases, 16 bytes: key (8), entry (4; NONE where longer phrases begin so, but none ends), languages (2), words (1; the
  highest bit: longer phrases begin so, the next: its first word may be written small), form (1);
- the entries, 20 bytes: kinds (4), name, state, government (numbers of strings; 0 for none), population;
- the ends of the strings in the pool (4 bytes each; string 0 is empty), and the pool: UTF-8.
"""
import os, struct, sys
import sources
from sources import AMBIGUOUS, CAPITALIZED
from words import cut, key, phrase

MAGIC = 0x315A41474F445252  # RRDOGAZ1
NONE = 0xFFFFFFFF
FILTER_BITS = 19
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def merge(senses):
    """One entry of all that a name means: the strongest gives name and place, the kinds are of all."""
    senses = sorted(senses, key=lambda s: -s.strength)
    first = senses[0]
    kinds = 0
    for sense in senses: kinds |= sense.kinds
    # What one sense alone would be sure of, another can make doubtful, but not a smaller one of the same place.
    if first.strength >= sources.SURE: kinds = kinds & ~AMBIGUOUS | first.kinds & AMBIGUOUS
    government = next((s.government for s in senses if s.government), "")
    state = first.state or next((s.state for s in senses if s.state and s.name == first.name), "")
    return (kinds, first.name, state, government, max(s.population for s in senses))


def main(output):
    # Senses of each written form in each language.
    table, small = {}, {}
    for name in sources.names():
        for elides in (False, True):
            bits = name.languages & (sources.ELIDING if elides else sources.ALL & ~sources.ELIDING)
            written = cut(name.text, elides)
            words = tuple(w.lower() for w in written)
            if not bits or not words or len(words) > 15: continue
            if name.form == sources.ANY_FORM or written[0][0].islower(): small[words] = True
            table.setdefault((words, name.form), []).append((bits, name.sense))

    # What may be written in any way may have a capital: at the start of a sentence it can be either sense.
    for (words, form), found in table.items():
        if form == CAPITALIZED: found += table.get((words, sources.ANY_FORM), [])

    phrases = {}
    for (words, form), found in table.items():
        for bit in sources.bits():
            senses = [sense for bits, sense in found if bits & bit]
            if not senses: continue
            at = (words, form, merge(senses))
            phrases[at] = phrases.get(at, 0) | bit
    beginnings = {words[:n] for words, _, _ in phrases for n in range(1, len(words))}

    strings, entries = {"": 0}, {}
    def string(text): return strings.setdefault(text, len(strings))
    records = []
    def record(words, number, languages, form):
        flags = (0x80 if words in beginnings else 0) | (0x40 if words in small else 0)
        records.append((phrase(words), number, languages, len(words) | flags, form, words))
    for (words, form, entry), languages in phrases.items():
        record(words, entries.setdefault(entry, len(entries)), languages, form)
    for words in beginnings - {words for words, _, _ in phrases}: record(words, NONE, 0, CAPITALIZED)
    # Forms that ask for more come first.
    order = [sources.UPPER, sources.MIXED, CAPITALIZED, sources.ANY_FORM]
    records.sort(key=lambda r: (r[0], order.index(r[4])))
    seen = {}
    for found in records:
        if seen.setdefault(found[0], found[5]) != found[5]: sys.exit(f"two names, one key: {found[5]}")

    power = max(10, (len(records) * 3 // 2).bit_length())
    slots = [0] * (1 << power)
    for number, found in enumerate(records):
        at = found[0] >> 20 & len(slots) - 1
        while slots[at]: at = at + 1 & len(slots) - 1
        slots[at] = number + 1
    begins_small = {words[0] for words in small}
    bitmap = bytearray(1 << FILTER_BITS - 3)
    for word in {words[0] for words, _, _ in phrases}:
        for shift in (0, FILTER_BITS) if word in begins_small else (0,):
            bit = key(word) >> shift & (1 << FILTER_BITS) - 1
            bitmap[bit >> 3] |= 1 << (bit & 7)

    packed_entries = b"".join(
        struct.pack("<5I", kinds, string(name), string(state), string(government), population)
        for kinds, name, state, government, population in entries)
    pool, ends = bytearray(), []
    for text in strings:
        pool += text.encode()
        ends.append(len(pool))
    body = b""
    for part in [bytes(bitmap), struct.pack(f"<{len(slots)}I", *slots),
                 b"".join(struct.pack("<QIHBB", *r[:5]) for r in records), packed_entries,
                 struct.pack(f"<{len(ends)}I", *ends), bytes(pool)]:
        body += part + bytes(-len(part) % 8)
    checksum = 0xCBF29CE484222325
    for (word,) in struct.iter_unpack("<Q", body): checksum = (checksum ^ word) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    header = struct.pack("<8Q", MAGIC, 64 + len(body), len(records), power, len(entries), len(strings), FILTER_BITS, checksum)
    with open(output, "wb") as file: file.write(header + body)
    print(f"{output}: {len(records)} phrases, {len(entries)} entries, {len(strings)} strings, {(64 + len(body)) / 1e6:.2f} MB")


if __name__ == "__main__": main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "gazetteer.bin"))
