#!/usr/bin/env python3
"""Measures the search engine beside tantivy and SQLite's FTS5, in one run and in turns; part of `make bench`.

search.py [ARTICLES…] (100000), for growth: search.py 10000 100000 500000. The corpus and the queries are made by
../shared/bench where that is there, else by corpus.py. What it makes stays in --work, and is used again.
"""
import argparse, json, os, shutil, subprocess, sys, tempfile, threading, time

import corpus, search_tables

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
ENGINE = os.environ.get("SEARCH_BENCH", os.path.join(ROOT, ".build", "release", "search-bench"))
SHARED = os.environ.get("SHARED", os.path.join(ROOT, "..", "shared"))
TANTIVY = "tantivy==0.27.0"
CLASSES = search_tables.CLASSES


def run(*command):
    """The lines of JSON that a program prints; the last one also says how much anonymous memory it had at most: what
    stands in mapped files, the system can take back."""
    program, most = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True), 0

    def watch():
        nonlocal most
        while program.returncode is None:
            try:
                for line in open(f"/proc/{program.pid}/status"):
                    if line.startswith("RssAnon:"): most = max(most, int(line.split()[1]) * 1024)
            except OSError: return
            time.sleep(0.05)

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    lines = [json.loads(line) for line in program.stdout if line.startswith("{")]
    if program.wait(): sys.exit(f"{' '.join(map(str, command))}: exit {program.returncode}")
    watching.join()
    lines[-1]["anonymousPeak"] = most
    return lines


class Bench:
    def __init__(self, options):
        self.work, self.rounds, self.results = options.work, options.rounds, {"sizes": {}}
        os.makedirs(self.work, exist_ok=True)
        self.python = None if options.no_tantivy else self.with_tantivy()
        self.without_fts5_above = options.fts5
        self.shared = os.path.join(SHARED, "bench")
        self.has_shared = os.path.exists(os.path.join(self.shared, "gen.py"))

    def with_tantivy(self):
        """A Python that has tantivy; None where it cannot be had."""
        venv = os.path.join(self.work, "venv", "bin", "python")
        for python in (sys.executable, venv):
            if os.path.exists(python) and subprocess.run(
                    [python, "-c", "import tantivy"], stderr=subprocess.DEVNULL).returncode == 0: return python
        print(f"installing {TANTIVY} into {self.work}/venv", flush=True)
        try:
            subprocess.run([sys.executable, "-m", "venv", os.path.dirname(os.path.dirname(venv))], check=True)
            subprocess.run([venv, "-m", "pip", "install", "-q", TANTIVY], check=True)
            return venv
        except (subprocess.CalledProcessError, OSError) as error:
            print(f"without tantivy: {error}", flush=True)
            return None

    def corpus(self, count):
        path = os.path.join(self.work, f"corpus-{count}.bin")
        if not os.path.exists(path):
            print(f"making {count:,} articles", flush=True)
            if self.has_shared:
                subprocess.run([sys.executable, os.path.join(self.shared, "gen.py"), str(count), "-", path + ".new"],
                               check=True, stderr=subprocess.DEVNULL)
            else: corpus.write_binary(path + ".new", count)
            os.rename(path + ".new", path)
        return path

    def queries(self, count):
        """Of the largest corpus, for all sizes."""
        path = os.path.join(self.work, f"queries-{min(count, 100_000)}.tsv")
        if not os.path.exists(path):
            if self.has_shared:
                subprocess.run([sys.executable, os.path.join(self.shared, "queries.py"), self.corpus(count), path],
                               check=True, stdout=subprocess.DEVNULL)
            else: corpus.write_queries(self.corpus(count), path)
        return path

    def engines(self, count):
        """Each one's command, and where its index is."""
        engines = {"ours": [ENGINE]}
        if self.python: engines["tantivy"] = [self.python, os.path.join(HERE, "peers.py"), "tantivy"]
        if count <= self.without_fts5_above: engines["fts5"] = [sys.executable, os.path.join(HERE, "peers.py"), "fts5"]
        return engines, lambda name: os.path.join(self.work, f"{name}-{count}")

    def measure(self, count, queries):
        corpus, (engines, index) = self.corpus(count), self.engines(count)
        size = {"bulk": {}, "query": {}, "serving": {}, "load": [os.getloadavg()[0]]}
        plain = lambda name: [*engines["ours"], "bulk", index("plain"), corpus, "--plain"]
        bulk = {"plain": plain, **{name: lambda name: [*engines[name], "bulk", index(name), corpus] for name in engines}}
        for name, command in bulk.items():
            shutil.rmtree(index(name), ignore_errors=True)
            size["bulk"][name] = run(*command(name))[-1]
            print(f"  {name:8} indexed {count:,}: {json.dumps(size['bulk'][name])}", flush=True)
        shutil.rmtree(index("plain"), ignore_errors=True)
        for turn in range(self.rounds):
            for name, command in engines.items():
                if name == "fts5" and turn: continue  # it is not near enough for that to matter
                self.note(size, name, run(*command, "query", index(name), queries))
            self.note(size, "counting", run(ENGINE, "query", index("ours"), queries, "--counts"))
            size["load"].append(os.getloadavg()[0])
        self.results["sizes"][str(count)] = size

    @staticmethod
    def note(size, name, lines):
        for line in lines:
            if "class" in line: size["query"].setdefault(name, {}).setdefault(line["class"], []).append(line)
            else: size["serving"].setdefault(name, []).append(line)

    def adds(self, count):
        """One article at a time, until it is durable and found; and the index made anew."""
        corpus, (engines, index) = self.corpus(count), self.engines(count)
        folder = index("archive")
        shutil.rmtree(folder, ignore_errors=True)
        results = {"fill": run(ENGINE, "archive", folder, corpus)[-1], "ours": [], "merging": [], "tantivy": [], "fts5": []}
        for _ in range(self.rounds):
            results["ours"] += [line for line in run(ENGINE, "incr", folder, corpus) if "adds" in line]
            for name in ("tantivy", "fts5"):
                if name in engines: results[name] += run(*engines[name], "add", index(name), corpus)
        results["merging"] = [line for line in run(ENGINE, "merging", folder, corpus) if "adds" in line]
        results["rebuild"] = [line for line in run(ENGINE, "rebuild", folder) if "rebuilt" in line][-1]
        results["alone"] = run(ENGINE, "add", index("ours"), corpus)[-1]
        self.results["adds"] = {"articles": count, **results}
        shutil.rmtree(folder, ignore_errors=True)

    def socket(self, count, queries):
        """Searches through the daemon's socket, and the same by the engine in the daemon's archive."""
        from bench import Daemon
        from peers import articles, queries as read, spread
        with tempfile.TemporaryDirectory(prefix="readout-search-", dir=self.work) as home:
            inbox = os.path.join(home, "inbox")
            for number, article in zip(range(count), articles(self.corpus(count))):
                if number % 1000 == 0: os.makedirs(os.path.join(inbox, f"{number // 1000:04}"))
                title, _, text = article.partition("\n")
                with open(os.path.join(inbox, f"{number // 1000:04}", f"{number:07}.txt"), "w") as file:
                    file.write(f"{title}\n\n{text}\n")
            asked = [(name, self.text(name, words)) for name, all in read(queries).items() for words in all]
            with Daemon(home) as daemon:
                desk = daemon.connect()
                self.wait(desk, count)
                found = {name: ([], []) for name in CLASSES}
                for turn in range(4):
                    for name, text in asked:
                        before = time.perf_counter()
                        reply = desk.call("Search", query=text, limit=10)
                        took = time.perf_counter() - before
                        if turn: found[name][0].append(took), found[name][1].append(took - reply["tookUs"] / 1e6)
                rates = {clients: self.rate(daemon, asked, clients) for clients in (1, 8)}
                held = daemon.memory()
            engine = run(ENGINE, "query", os.path.join(home, "state"), queries, "--counts")
        self.results["socket"] = {
            "articles": count, "rates": rates, "memory": held,
            "classes": {name: {"whole": spread(whole), "beyond": spread(beyond)} for name, (whole, beyond) in found.items() if whole},
            "engine": {line["class"]: line["times"] for line in engine if "class" in line}}

    @staticmethod
    def wait(desk, count):
        while True:
            status = desk.call("GetStatus")["status"]
            if status["articles"] >= count: return
            time.sleep(1)

    @staticmethod
    def text(name, words):
        if name == "or2_3": return " OR ".join(words)
        if name.startswith("phrase"): return f'"{" ".join(words)}"'
        return words[0] + "*" if name == "prefix" else " ".join(words)

    @staticmethod
    def rate(daemon, asked, clients, seconds=8):
        """Searches a second of so many clients that each ask one after the other: programs of their own, for Python's lock."""
        code = ("import sys, json, time; from varlink_client import Varlink\n"
                "asked, desk, until, count = json.load(sys.stdin), Varlink(sys.argv[1]), time.monotonic() + float(sys.argv[2]), 0\n"
                "while time.monotonic() < until: desk.call('Search', query=asked[count % len(asked)], limit=10); count += 1\n"
                "print(count)")
        texts = [text for _, text in asked]
        programs = []
        for client in range(clients):
            program = subprocess.Popen([sys.executable, "-c", code, daemon.path, str(seconds)], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True, cwd=HERE)
            at = len(texts) * client // clients
            program.stdin.write(json.dumps(texts[at:] + texts[:at]))
            program.stdin.close()
            programs.append(program)
        total = 0
        for program in programs:
            total += int(program.stdout.read())
            program.wait()
        return total / seconds


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = int(open("/proc/meminfo").readline().split()[1]) // 1_000_000
    return {"processor": model, "cores": os.cpu_count(), "memoryGB": memory, "kernel": os.uname().release,
            "when": time.strftime("%Y-%m-%d %H:%M")}


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("sizes", type=int, nargs="*", default=[100_000], help="0: none")
    options.add_argument("--work", default=os.path.join(ROOT, ".build", "bench"))
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--no-tantivy", action="store_true")
    options.add_argument("--fts5", type=int, default=500_000, help="no FTS5 above so many articles")
    options.add_argument("--adds", type=int, default=100_000, help="articles of the archive that is added to; 0: none")
    options.add_argument("--socket", type=int, default=10_000, help="articles of the daemon that is asked; 0: none")
    options.add_argument("--keep", action="store_true", help="adds to the results of an earlier run")
    options.add_argument("--plot", help="where to draw the growth (SVG)")
    options = options.parse_args()
    bench = Bench(options)
    path = os.path.join(options.work, "results.json")
    if options.keep and os.path.exists(path): bench.results = json.load(open(path))
    bench.results["machine"] = machine()
    sizes = sorted(size for size in options.sizes if size)
    queries = bench.queries(max([*options.sizes, options.adds, 100_000 if options.keep else 0]))
    for count in sizes: bench.measure(count, queries)
    bench.results["sizes"] = {str(size): bench.results["sizes"][str(size)] for size in sorted(map(int, bench.results["sizes"]))}
    if options.adds in sizes: bench.adds(options.adds)
    if options.socket: bench.socket(options.socket, queries)
    with open(path, "w") as file: json.dump(bench.results, file, indent=1)
    search_tables.show(json.load(open(path)))
    print(f"All of it: {path}. For growth: Benchmarks/search.py 10000 100000 500000 --plot growth.svg")
    if options.plot: search_tables.plot(json.load(open(path)), options.plot)


if __name__ == "__main__": main()
