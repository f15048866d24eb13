#!/usr/bin/env python3
"""Measures the desk beside its peers in one run: `make bench`, or bench.py [--files N] [--flood N] [--idle SECONDS] [--pages N].

Peers, where they are installed: recoll (Debian's recollcmd or recoll) and trafilatura (PyPI). Programs: READOUT and READOUTD, .build/release else.
"""
import argparse, contextlib, os, random, shutil, signal, socket, statistics, subprocess, sys, tempfile, threading, time

import corpus, pages
from varlink_client import Varlink

HERE = os.path.dirname(os.path.abspath(__file__))
READOUT = os.environ.get("READOUT", os.path.join(HERE, "..", ".build", "release", "readout"))
READOUTD = os.environ.get("READOUTD", os.path.join(HERE, "..", ".build", "release", "readoutd"))


class Daemon:
    """A daemon on `home`/inbox with its state beside it, started until it says that it is ready."""

    def __init__(self, home):
        self.home, self.inbox, self.path = home, os.path.join(home, "inbox"), os.path.join(home, "socket")
        os.makedirs(self.inbox, exist_ok=True)

    def __enter__(self):
        notify = os.path.join(self.home, "notify")
        with contextlib.suppress(FileNotFoundError): os.unlink(notify)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(notify)
            manager.settimeout(60)
            began = time.perf_counter()
            self.process = subprocess.Popen(
                [READOUTD, "--inbox", self.inbox, "--state", os.path.join(self.home, "state"), "--socket", self.path],
                stderr=open(os.path.join(self.home, "log"), "w"), env={**os.environ, "NOTIFY_SOCKET": notify})
            while b"READY=1" not in manager.recv(4096): pass
            self.ready = time.perf_counter() - began
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def connect(self): return Varlink(self.path)

    def processes(self):
        children = open(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read().split()
        for task in os.listdir(f"/proc/{self.process.pid}/task"):
            with contextlib.suppress(OSError):
                children += open(f"/proc/{self.process.pid}/task/{task}/children").read().split()
        return [self.process.pid, *{int(child) for child in children}]

    def cpu(self):
        """Seconds of processor time that the daemon and its readers have used."""
        ticks = 0
        for pid in self.processes():
            fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident memory in MB: of the daemon, and the proportional share of daemon and readers together."""
        resident = int(open(f"/proc/{self.process.pid}/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")
        share = 0
        for pid in self.processes():
            for line in open(f"/proc/{pid}/smaps_rollup"):
                if line.startswith("Pss:"): share += int(line.split()[1]) * 1024
        return resident / 1e6, share / 1e6


def row(what, value, wanted=""):
    print(f"  {what:52} {value:>26}   {wanted}", flush=True)


def spread(times):
    """Median, 99th percentile and maximum of seconds, in ms."""
    times = sorted(times)
    return (f"{statistics.median(times) * 1e3:.2f} / {times[int(len(times) * .99)] * 1e3:.2f} / "
            f"{times[-1] * 1e3:.2f} ms")


KINDS = ("rare word", "common word", "two words", "two or three, OR", "phrase of common words", "prefix")


def queries(count):
    """Queries of each kind in turn. By rank in the corpus: 120–230 occur in a fifth to a third of the articles, 100–430
    in a tenth to a third, 450–4,500 in a hundredth to a tenth."""
    words, draw = corpus.Corpus().words, random.Random(3)
    some = lambda low, high: words[draw.randrange(low, high)]
    for index in range(count):
        yield (some(20_000, 60_000), some(120, 230), f"{some(450, 4500)} {some(100, 430)}",
               f"{some(100, 430)} OR {some(450, 4500)}" + f" OR {some(100, 430)}" * (index % 2),
               f'"{some(0, 20)} {some(0, 20)}"', some(300, 3000)[:3] + "*")[index % 6]


def index(daemon, files):
    """Files a second from the rename of a folder of them until they are answered for."""
    aside = os.path.join(daemon.home, "aside")
    size = corpus.write(aside, files)
    desk = daemon.connect()
    desk.call("Sync")
    began, cpu = time.perf_counter(), daemon.cpu()
    os.rename(aside, os.path.join(daemon.inbox, "corpus"))
    desk.call("Sync")
    took = time.perf_counter() - began
    found = desk.call("GetStatus")
    assert found["status"]["articles"] == files, found
    row(f"reading and indexing {files:,} articles of 3 KB", f"{files / took:,.0f} files/s", "≥ 1,500")
    row("  processor time of it", f"{(daemon.cpu() - cpu) / files * 1e3:.2f} ms a file")
    disk = sum(os.path.getsize(os.path.join(daemon.home, "state", name)) for name in os.listdir(os.path.join(daemon.home, "state")))
    row("  state on disk", f"{disk / size:.2f} × the text", "< 2.5")
    return size


def fresh(daemon, count=200):
    """From the rename of one file until a search finds it."""
    desk, times, text = daemon.connect(), [], corpus.Corpus(9)
    for number in range(count):
        word = f"zz{number}unheard"
        aside = os.path.join(daemon.home, "one")
        with open(aside, "w") as file: file.write(text.article() + f"\n{word}\n")
        began = time.perf_counter()
        os.rename(aside, os.path.join(daemon.inbox, f"new{number}.txt"))
        while desk.call("Search", query=word)["total"] == 0: pass
        times.append(time.perf_counter() - began)
    row("rename → found, median / 99th / most", spread(times), "≤ 20 / ≤ 200 ms (recoll's monitor: 30 s)")


def search(daemon, count=600):
    desk = daemon.connect()
    times, kinds = [], {}
    for round in range(2):
        for number, query in enumerate(queries(count)):
            began = time.perf_counter()
            desk.call("Search", query=query, limit=10)
            took = time.perf_counter() - began
            if round: times.append(took), kinds.setdefault(number % 6, []).append(took)
    row("search through the socket, median / 99th / most", spread(times), "median ≤ 2 ms")
    for kind, name in enumerate(KINDS): row(f"  {name}", spread(kinds[kind]))


def idle(daemon, seconds):
    daemon.connect().call("Sync")
    time.sleep(1)  # what it does behind its answers is not idleness
    before = daemon.cpu()
    time.sleep(seconds)
    row(f"processor time while idle, {seconds} s", f"{daemon.cpu() - before:.2f} s", "0.0 s")
    resident, share = daemon.memory()
    row("memory, resident / share with its readers", f"{resident:.0f} / {share:.0f} MB", "≤ 60 MB idle")


def flood(daemon, files):
    """Many files at once: are all accounted for, and are searches answered meanwhile?"""
    aside = os.path.join(daemon.home, "aside")
    corpus.write(aside, files, seed=5)
    desk, other = daemon.connect(), daemon.connect()
    before = desk.call("GetStatus")["status"]["articles"]
    times, done, most = [], threading.Event(), [0]

    def ask():
        for query in queries(1_000_000):
            if done.is_set(): return
            began = time.perf_counter()
            other.call("Search", query=query, limit=10)
            times.append(time.perf_counter() - began)
            if len(times) % 200 == 0: most[0] = max(most[0], daemon.memory()[1])
            time.sleep(0.02)

    asking = threading.Thread(target=ask)
    asking.start()
    began = time.perf_counter()
    os.rename(aside, os.path.join(daemon.inbox, "flood"))
    desk.call("Sync")
    took = time.perf_counter() - began
    done.set()
    asking.join()
    after = desk.call("GetStatus")
    missing = before + files - after["status"]["articles"]
    row(f"{files:,} files moved in at once", f"{took:.1f} s, {missing} missing", "0 missing")
    row(f"  {len(times)} searches meanwhile, median / 99th / most", spread(times))
    row("  memory meanwhile, daemon and readers", f"{most[0]:.0f} MB")


def recoll(home, files):
    program = shutil.which("recollindex")
    if not program: return print("recoll is not installed: apt-get install recollcmd")
    print("recoll " + subprocess.run([program, "-h"], capture_output=True, text=True).stderr.split("\n")[0][:40])
    config = os.path.join(home, "recoll")
    os.makedirs(config, exist_ok=True)
    with open(os.path.join(config, "recoll.conf"), "w") as file:
        file.write(f"topdirs = {home}/inbox/corpus\nloglevel = 1\nthrQSizes = 2 2 2\n")
    began = time.perf_counter()
    subprocess.run([program, "-c", config], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    row(f"indexing the same {files:,} articles", f"{files / (time.perf_counter() - began):,.0f} files/s")
    query = shutil.which("recollq") or shutil.which("recoll")
    if not query: return
    ask = {"recollq": [query, "-c", config, "-n", "10"], "recoll": [query, "-c", config, "-t", "-n", "10"]}[os.path.basename(query)]
    wanted = [q.replace("OR", "or") for q in queries(30)]
    for name, command in (("recoll", ask), ("readout", [READOUT, "search", "--limit", "10"])):
        times = []
        for text in wanted:
            began = time.perf_counter()
            subprocess.run([*command, text], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           env={**os.environ, "READOUT_SOCKET": os.path.join(home, "socket"), "QT_QPA_PLATFORM": "offscreen"})
            times.append(time.perf_counter() - began)
        row(f"a search from the shell, {name}", spread(times))


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--flood", type=int, default=50_000)
    options.add_argument("--idle", type=int, default=30)
    options.add_argument("--pages", type=int, default=10_000)
    options = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="readout-bench-") as home:
        print("readout " + subprocess.run([READOUTD, "--version"], capture_output=True, text=True).stdout.strip())
        with Daemon(home) as daemon:
            index(daemon, options.files)
            fresh(daemon)
            search(daemon)
            idle(daemon, options.idle)
        times = []
        for _ in range(5):
            with Daemon(home) as daemon:
                times.append(daemon.ready)
                daemon.connect().call("Sync")
        row(f"start to READY with {options.files:,} known files, median", f"{statistics.median(times) * 1e3:.0f} ms", "≤ 300 ms")
        with Daemon(home) as daemon:
            recoll(home, options.files)
            if options.flood: flood(daemon, options.flood)
    if options.pages:
        with tempfile.TemporaryDirectory(prefix="readout-bench-") as home, Daemon(home) as daemon:
            pages.measure(daemon, row, options.pages)


if __name__ == "__main__": main()
