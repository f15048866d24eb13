#!/usr/bin/env python3
"""Measures what the desk takes for copies: copies.py [--bases N] [--half 0|1] [--keep FILE] [DATA].

DATA (../shared/data else) holds reuters.tar.xz and ecbplus.tar.xz, research corpora that are not part of this project.
All of Reuters goes into an inbox. Then, one kind of edit and one share of text kept at a time, edited copies of N base
articles are dropped, each asked for its `copyOf`, and removed again. A copy is found if it is related to its base, or
to the original that the base itself repeats; it is wrong if it is related to anything else. Thresholds were chosen on
the articles with even places (half 0); half 1, the default, is the rest. Last come the relations among the articles as
they are: written to FILE to be judged by eye.

What a share means: of the words of the base, so many stand in the copy as they were (cut, replaced, reworded), or they
are so much of the copy (appended to). Rewording spares names (capitals) and figures, so that nearly half of the other
words of more than three letters change at 70 percent.
"""
import argparse, json, os, random, re, tarfile, tempfile, time

from bench import Daemon

HERE = os.path.dirname(os.path.abspath(__file__))


def sentences(text):
    found, open_ = [], []
    for word in text.split():
        open_.append(word)
        if word.endswith(".") and len(word) > 3 and len(open_) > 3:
            found.append(open_)
            open_ = []
    return found + ([open_] if open_ else [])


class Editor:
    """Edits articles with the words and sentences of others."""

    def __init__(self, texts, seed):
        self.texts, self.random = texts, random.Random(seed)
        self.words = [w for t in texts[:800] for w in t.split() if w.isalpha() and w.islower() and len(w) > 3]

    def foreign(self, count):
        """`count` words, in sentences of other articles, of which none is given whole."""
        words = []
        while len(words) < count:
            article = sentences(self.random.choice(self.texts))
            sentence = self.random.choice(article or [[]])
            if len(article) >= 6 and len(sentence) >= 5: words += sentence
        return words[:count]

    def edit(self, text, kind, share):
        words = text.split()
        change = round(len(words) * (1 - share))
        if kind == "another headline": return words
        if kind == "end cut": return words[:len(words) - change]
        if kind == "foreign text appended": return words + self.foreign(round(len(words) / share) - len(words))
        if kind == "another opening":
            return ["VARNOW", "(Gazette)", "-"] + self.foreign(change) + words[change:]
        if kind == "words replaced":
            places = [i for i, w in enumerate(words) if w.isalpha() and w.islower()]
            for place in self.random.sample(places, min(change, len(places))):
                words[place] = self.random.choice(self.words)
            return words
        parts = sentences(text)
        order = self.random.sample(range(len(parts)), len(parts))
        while change > 0 and order:
            place = order.pop()
            gone = min(change, len(parts[place]))
            rest = parts[place][:len(parts[place]) - gone]
            parts[place] = rest + (self.foreign(gone) if kind == "sentences replaced" else [])
            change -= gone
        return [word for part in parts for word in part]


KINDS = ("another headline", "end cut", "sentences cut", "sentences replaced", "another opening",
         "foreign text appended", "words replaced")


def unpack(data, name, folder):
    with tarfile.open(os.path.join(data, name + ".tar.xz")) as archive: archive.extractall(folder, filter="data")
    return os.path.join(folder, name)


def reuters(folder):
    """Title, dateline and text of each item that has one, in its paragraphs."""
    for line in open(os.path.join(folder, "meta.jsonl")):
        meta = json.loads(line)
        if not meta["has_body"]: continue
        text = open(os.path.join(folder, meta["file"]), errors="replace").read()
        text = text.partition("\n\n")[2].strip()
        dateline = meta["dateline"] or ""
        if text.startswith(dateline): text = text[len(dateline):]
        yield meta["title"] or "Untitled", " ".join(text.split())


class Desk:
    def __init__(self, daemon): self.daemon, self.line = daemon, daemon.connect()

    def drop(self, folder, articles):
        """Files of title and text; the text is wrapped into paragraphs of four sentences."""
        os.makedirs(os.path.join(self.daemon.inbox, folder), exist_ok=True)
        for name, (title, text) in articles.items():
            parts = [" ".join(words) for words in sentences(text)]
            paragraphs = [" ".join(parts[start:start + 4]) for start in range(0, len(parts), 4)]
            with open(os.path.join(self.daemon.inbox, folder, name), "w") as file:
                file.write(title + "\n\n" + "\n\n".join(paragraphs) + "\n")
        self.line.call("Sync")

    def remove(self, folder):
        for name in os.listdir(os.path.join(self.daemon.inbox, folder)):
            os.unlink(os.path.join(self.daemon.inbox, folder, name))
        self.line.call("Sync")

    def articles(self, query):
        found = []
        while True:
            reply = self.line.call("Search", query=query, limit=1000, offset=len(found), context=1)
            found += [hit["article"] for hit in reply["hits"]]
            if not reply["hits"]: return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=os.path.join(HERE, "..", "..", "shared", "data"))
    parser.add_argument("--bases", type=int, default=1000)
    parser.add_argument("--half", type=int, choices=(0, 1), default=1)
    parser.add_argument("--keep", metavar="FILE", help="write the relations among the articles as they are to FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, Daemon(home) as daemon:
        desk = Desk(daemon)
        items = list(reuters(unpack(options.data, "reuters", home)))
        began = time.perf_counter()
        desk.drop("base", {f"{place:05}.txt": item for place, item in enumerate(items)})
        print(f"{len(items)} articles of Reuters-21578 read in {time.perf_counter() - began:.1f} s")
        known = {int(a["path"][5:10]): a for a in desk.articles("path:base/")}
        texts = [text for _, text in items]
        bases = [place for place in range(options.half, len(items), 2) if len(texts[place].split()) >= 60]
        bases = random.Random(options.half).sample(bases, options.bases)
        editor = Editor(texts, 7 + options.half)
        right = wrong = 0
        others = []
        print(f"{len(bases)} bases of half {options.half}; recall by share of text kept (and wrong relations)")
        for kind in KINDS:
            line = f"  {kind:24}"
            for share in [1] if kind == KINDS[0] else [.9, .8, .7, .6, .5]:
                desk.drop("edited", {f"{place:05}.txt": (
                    editor.random.choice(items)[0], " ".join(editor.edit(texts[place], kind, share)))
                    for place in bases})
                found = bad = 0
                for article in desk.articles("path:edited/ is:copy"):
                    base = known[int(article["path"][7:12])]
                    if article["copyOf"] in (base["id"], base["copyOf"]): found += 1
                    else:
                        bad += 1
                        others.append((kind, share, base, article["copyOf"]))
                line += f"  {share:4.0%} {found / len(bases):.3f} ({bad})"
                right, wrong = right + found, wrong + bad
                desk.remove("edited")
            print(line, flush=True)
        print(f"precision {right / max(1, right + wrong):.4f} ({right} right, {wrong} to another than the base)")
        related = [a for a in known.values() if a["copyOf"] is not None]
        print(f"among the articles as they are: {len(related)} copies")
        by_id = {a["id"]: place for place, a in known.items()}
        desk.remove("base")
        events = unpack(options.data, "ecbplus", home)
        gold = [json.loads(line) for line in open(os.path.join(events, "gold.jsonl"))]
        short = {g["id"] + ".txt": (g["id"], open(os.path.join(events, g["file"])).read()) for g in gold}
        desk.drop("ecb", short)
        event = {a["id"]: a for a in desk.articles("path:ecb/")}
        pairs = [(a["path"][4:], event[a["copyOf"]]["path"][4:]) for a in event.values() if a["copyOf"] is not None]
        print(f"ECB+: {len(gold)} texts on 86 events, {len(pairs)} taken for copies: {sorted(pairs)}")
        if options.keep:
            with open(options.keep, "w") as file:
                for kind, share, base, original in others:
                    file.write(f"## {kind} {share}: base {base['path']}, related to {by_id.get(original)}\n")
                    for place in (int(base["path"][5:10]), by_id.get(original)):
                        if place is not None: file.write("  " + texts[place] + "\n")
                for article in related:
                    one, other = int(article["path"][5:10]), by_id[article["copyOf"]]
                    file.write(f"## copy {one} of {other}\n  {items[one]}\n  {items[other]}\n")
                for one, other in pairs: file.write(f"## ecb {one} {other}\n  {short[one][1]}\n  {short[other][1]}\n")


if __name__ == "__main__": main()
