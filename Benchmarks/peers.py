#!/usr/bin/env python3
"""What others do with the same corpus: tantivy (PyPI) and SQLite's FTS5, as JSON lines like those of search-bench.

peers.py tantivy|fts5 bulk INDEX CORPUS.bin
peers.py tantivy|fts5 query INDEX QUERIES.tsv [ROUNDS]
peers.py tantivy|fts5 add INDEX CORPUS.bin [COUNT]
"""
import gc, json, os, resource, struct, sys, time


def articles(path):
    """Title, newline, text of each article."""
    with open(path, "rb", 1 << 20) as file:
        while len(length := file.read(4)) == 4:
            yield file.read(struct.unpack("<I", length)[0]).decode()


def queries(path):
    """The queries of each class, as lists of words."""
    classes = {}
    for line in open(path):
        name, words = line.rstrip("\n").split("\t")
        classes.setdefault(name, []).append(words.split(" "))
    return classes


def spread(seconds):
    times = sorted(seconds)
    at = lambda share: round(times[min(len(times) - 1, int(len(times) * share))] * 1e3, 4)
    return {"n": len(times), "p50": at(.5), "p99": at(.99), "max": round(times[-1] * 1e3, 4)}


def memory(name):
    for line in open("/proc/self/status"):
        if line.startswith(name + ":"): return int(line.split()[1]) * 1024


def size(path):
    if os.path.isfile(path): return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)


def computed():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def report(**members): print(json.dumps(members), flush=True)


class Tantivy:
    """One field with positions, no stemming, nothing stored but a number."""

    def __init__(self, path, new=False):
        import tantivy
        self.library, self.path = tantivy, path
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("t", stored=False, tokenizer_name="default", index_option="position")
        builder.add_unsigned_field("id", stored=True, indexed=True, fast=True)
        self.schema = builder.build()
        if new: os.makedirs(path)
        self.index = tantivy.Index(self.schema, path=path) if new else tantivy.Index.open(path)
        self.index.config_reader(reload_policy="manual")
        self.refresh()
        self.writer = None

    def refresh(self):
        self.index.reload()
        self.searcher = self.index.searcher()

    def begin(self): self.writer = self.index.writer(64_000_000, 1)

    def add(self, number, text):
        document = self.library.Document()
        document.add_text("t", text)
        document.add_unsigned("id", number)
        self.writer.add_document(document)

    def commit(self): self.writer.commit()

    def finish(self):
        self.writer.wait_merging_threads()
        self.writer = None

    def search(self, name, words):
        query, occur = self.library.Query, self.library.Occur
        term = lambda word: query.term_query(self.schema, "t", word)
        if name == "prefix": asked = query.regex_query(self.schema, "t", words[0] + ".*")
        elif name.startswith("phrase"): asked = query.phrase_query(self.schema, "t", words)
        elif name == "and2": asked = query.boolean_query([(occur.Must, term(word)) for word in words])
        elif name == "or2_3": asked = query.boolean_query([(occur.Should, term(word)) for word in words])
        else: asked = term(words[0])
        return len(self.searcher.search(asked, 10, count=False).hits)

    def segments(self): return self.searcher.num_segments


class FTS5:
    """A table without content, with positions; 64 MB of cache."""

    def __init__(self, path, new=False):
        import sqlite3
        if new: os.makedirs(path)
        self.path = path
        self.database = sqlite3.connect(os.path.join(path, "fts5.sqlite"), isolation_level=None)
        run = self.database.execute
        run("PRAGMA journal_mode = WAL"), run("PRAGMA synchronous = FULL"), run("PRAGMA cache_size = -65536")
        if new: run("CREATE VIRTUAL TABLE article USING fts5(text, content='', detail=full)")

    def refresh(self): pass

    def begin(self): self.database.execute("BEGIN")

    def add(self, number, text): self.database.execute("INSERT INTO article(rowid, text) VALUES (?, ?)", (number, text))

    def commit(self): self.database.execute("COMMIT")

    def finish(self): self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def search(self, name, words):
        quoted = [f'"{word}"' for word in words]
        if name == "prefix": asked = quoted[0] + "*"
        elif name.startswith("phrase"): asked = f'"{" ".join(words)}"'
        elif name == "or2_3": asked = " OR ".join(quoted)
        else: asked = " ".join(quoted)
        return len(self.database.execute("SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT 10", (asked,)).fetchall())

    def segments(self): return None


def bulk(peer, corpus):
    began, used, count = time.perf_counter(), computed(), 0
    peer.begin()
    for article in articles(corpus):
        peer.add(count + 1, article)
        count += 1
    text = os.path.getsize(corpus) - 4 * count
    peer.commit()
    durable = time.perf_counter() - began
    peer.finish()
    merged = time.perf_counter() - began
    peer.refresh()
    report(articles=count, text=text, durable=durable, merged=merged, computed=computed() - used,
           index=size(peer.path), segments=peer.segments(), peak=memory("VmHWM"))


def query(peer, path, rounds, patience=20.0):
    """Each query so many times, the first of which does not count; fewer times where that takes too long."""
    gc.disable()
    for name, asked in queries(path).items():
        times, hits, began = [[] for _ in asked], 0, time.perf_counter()
        for round in range(rounds):
            for number, words in enumerate(asked):
                before = time.perf_counter()
                if before - began > patience and (round > 1 or number >= 10): break
                found = peer.search(name, words)
                took = time.perf_counter() - before
                if round: times[number].append(took)
                else: hits += found
        report(**{"class": name}, times=spread(took for each in times for took in each),
               best=spread(min(each) for each in times if each), hits=hits)
    report(segments=peer.segments(), anonymous=memory("RssAnon"), mapped=memory("RssFile"))


def add(peer, corpus, count):
    """One article at a time, until it is durable and found."""
    took = []
    if isinstance(peer, Tantivy): peer.begin()
    for number, article in enumerate(articles(corpus)):
        if number == count: break
        word = f"zzunique{os.getpid()}x{number}"
        before = time.perf_counter()
        if isinstance(peer, FTS5): peer.begin()
        peer.add(10_000_000 + os.getpid() * 10_000 + number, article + " " + word)
        peer.commit()
        peer.refresh()
        assert peer.search("rare", [word]) == 1, word
        took.append(time.perf_counter() - before)
    peer.finish()
    report(durableAndFound=spread(took), peak=memory("VmHWM"))


if __name__ == "__main__":
    if len(sys.argv) < 5: sys.exit(__doc__)
    kind, command, index, path = sys.argv[1:5]
    number = int(sys.argv[5]) if len(sys.argv) > 5 else None
    peer = {"tantivy": Tantivy, "fts5": FTS5}[kind](index, new=command == "bulk")
    if command == "bulk": bulk(peer, path)
    elif command == "query": query(peer, path, number or 6)
    elif command == "add": add(peer, path, number or 200)
