"""The reader processes: what confines them, and what a file can do to them that none should be able to do."""

import json
import os
import signal
import time

from harness import case, equal, holds, run_cases, until

# Reads a file whose name says what it is to do, instead of the real reader, which cannot be made to.
FAKE = r'''#!/usr/bin/env python3
import json, os, signal, socket, time
requests = socket.socket(fileno=0)
def say(message):
    data = json.dumps(message).encode() + b"\0"
    while data: data = data[os.write(1, data):]
def entry(number, text):
    ref = {"id": 0, "path": "", "part": number, "title": f"Post {number}", "words": 3}
    return {"key": f"k{number}", "article": {
        "ref": ref, "format": "json", "bylines": [], "revision": 1, "sha256": "", "indexedAt": "2022-09-15T00:00:00Z",
        "text": text, "paragraphs": [{"start": 0, "end": len(text)}], "quotes": [], "mentions": [], "dates": [],
        "figures": [], "relations": []}}
say({"landlock": 0, "filtered": True, "bounded": True})
while True:
    data, files, _, _ = socket.recv_fds(requests, 65536, 1)
    if not data: break
    name = json.loads(data[:-1])["name"]
    with open(files[0], "rb") as file: content = file.read().decode()
    if name.startswith("crash"): os.kill(os.getpid(), signal.SIGSEGV)
    if name.startswith("hang"): signal.pause()
    if name.startswith("bloat"): os._exit(12)
    if name.startswith("many"):
        count = int(content)
        for start in range(0, count, 64):
            say({"outcome": "part", "articles": [
                entry(number, f"The gauge at post {number}.") for number in range(start, min(start + 64, count))]})
        say({"outcome": "read", "sha256": "ab" * 32, "articles": [], "note": "1 of them left out: it is empty"})
    else:
        say({"outcome": "read", "sha256": f"{abs(hash(content)):064x}"[-64:], "articles": [entry(0, content)]})
'''


def with_fake(desk, text=FAKE):
    path = desk.path("fake-reader")
    with open(path + ".new", "w") as file:
        file.write(text)
    os.chmod(path + ".new", 0o755)
    os.rename(path + ".new", path)
    desk.options += ["--reader", path]
    return path


def readers(desk):
    """The pids of the daemon's reader processes."""
    found = []
    for task in os.listdir(f"/proc/{desk.process.pid}/task"):
        with open(f"/proc/{desk.process.pid}/task/{task}/children") as children:
            found += map(int, children.read().split())
    return found


def proc(pid, name):
    with open(f"/proc/{pid}/{name}") as file:
        return dict(line.split(":", 1) for line in file.read().splitlines() if ":" in line)


def text(number):
    return f"Report {number} from the river\n\nThe gauge at post {number} stood at {number} centimetres on Monday.\n"


@case("Every reader is confined before its first file: no new rights, filtered calls, bounded memory, nothing written")
def confined(stopped):
    desk = stopped
    desk.options += ["--readers", "3"]
    desk.start()
    until("the first reader has said what confines it", lambda: "readers are confined: seccomp" in desk.log())
    for number in range(100):
        desk.drop(f"{number}.txt", text(number))
    desk.sync()
    found = readers(desk)
    holds(1 <= len(found) <= 3, f"readers: {found}")
    for pid in found:
        status = {name: value.strip() for name, value in proc(pid, "status").items()}
        equal((status["NoNewPrivs"], status["Seccomp"]), ("1", "2"))
        with open(f"/proc/{pid}/limits") as file:
            limits = {line[:26].strip(): line[26:].split()[0] for line in file}
        equal((limits["Max file size"], limits["Max core file size"]), ("0", "0"))
        holds(512 << 20 <= int(limits["Max data size"]) < 600 << 20, limits["Max data size"])
        with open(f"/proc/{pid}/oom_score_adj") as file:
            holds(int(file.read()) >= 900, "the kernel might kill the daemon first")
        opened = [os.readlink(f"/proc/{pid}/fd/{name}") for name in os.listdir(f"/proc/{pid}/fd")]
        holds(not any(desk.folder in name for name in opened if "log" not in name), f"open in a reader: {opened}")
    equal(desk.status()["problems"], [])


@case("A reader that crashes, hangs or bloats costs its file, with the reason, and answers go on meanwhile")
def poison(stopped):
    desk = stopped
    with_fake(desk)
    desk.options += ["--readers", "1", "--time-limit", "2", "--memory-limit", "256 MiB"]
    desk.start()
    desk.drop("before.txt", "The gauge before.")
    desk.sync()
    desk.drop("hang.txt", "x")
    until("it is being read", lambda: desk.states().get("hang.txt") == "pending")
    began = time.monotonic()
    for _ in range(20):
        equal(desk.found("gauge"), ["before.txt"])
    holds(time.monotonic() - began < 2, "answers wait for the reader")
    for name in ("crash.txt", "bloat.txt", "after.txt"):
        desk.drop(name, f"The gauge in {name}.")
    desk.sync()
    equal(desk.found("gauge"), ["after.txt", "before.txt"])
    for name, words in (("hang.txt", "longer than 2 seconds"), ("crash.txt", "Segmentation fault"), ("bloat.txt", "more than 256 MB of memory")):
        file = desk.explained(name)["file"]
        equal((file["state"], file["attempts"]), ("failed", 1), name)
        # That it took long may have been the machine's doing.
        equal(file.get("retryAt") is not None, name == "hang.txt", f"whether {name} is tried again by itself")
        holds(words in file["reason"], f"{name}: {file['reason']}")
    clock = desk.call("GetStatus")["freshness"]["clock"]
    desk.call("Rescan")
    equal(desk.sync()["clock"], clock, "the clock after another walk: nothing is read again by itself")
    desk.readout("retry", "crash.txt")
    desk.sync()
    equal(desk.explained("crash.txt")["file"]["attempts"], 2)
    equal(desk.status()["problems"], [])


@case("A file of 200,000 articles is read in parts: the daemon stays small, answers, and other files are read meanwhile")
def many(stopped):
    desk = stopped
    with_fake(desk)
    desk.options += ["--readers", "2"]
    desk.start()
    small = desk.status()["memoryBytes"]
    desk.drop("many.jsonl", "200000")
    until("the first articles answer", lambda: desk.status()["articles"] > 0)
    desk.drop("one.txt", "A weir beside the gauge.")
    until("the other file is found", lambda: desk.found("weir") == ["one.txt"])
    equal(desk.states()["many.jsonl"], "pending")
    desk.kill()
    desk.start()
    largest = 0
    while desk.call("GetStatus")["freshness"]["pending"]:
        largest = max(largest, desk.status()["memoryBytes"])
        desk.listen()
        time.sleep(0.2)
    print(f"        the daemon took {small >> 20} MiB at first and {largest >> 20} MiB at most")
    holds(largest < 160 << 20, f"the daemon took {largest >> 20} MiB")
    equal(desk.status()["articles"], 200_001)
    equal(desk.call("Search", query="gauge", limit=0)["total"], 200_001)
    file = desk.explained("many.jsonl")["file"]
    equal((file["state"], file["attempts"]), ("indexed", 1))
    holds("left out" in file["reason"], file["reason"])


@case("Told to end while a reader hangs, and while one brings articles without end, the daemon ends at once")
def stopped_amid(stopped):
    desk = stopped
    with_fake(desk)
    desk.start()
    desk.drop("hang.txt", "x")
    desk.drop("many.jsonl", "100000000")
    until("articles come", lambda: desk.status()["articles"] > 0)
    took = desk.stop()
    holds(took < 1, f"it took {took:.1f} s")
    desk.start()
    equal(desk.states(), {"hang.txt": "pending", "many.jsonl": "pending"})


@case("Readers end with a daemon that is killed")
def orphans(stopped):
    desk = stopped
    desk.start()
    until("a reader runs", lambda: readers(desk))
    found = readers(desk)
    desk.kill()
    until("they are gone", lambda: not any(alive(pid) for pid in found))


def alive(pid):
    try:
        return proc(pid, "status")["State"].split()[0] != "Z"
    except FileNotFoundError:
        return False


@case("A reader that is killed from outside is replaced, and the file is read")
def killed(desk):
    desk.drop("a.txt", text(1))
    desk.sync()
    for pid in readers(desk):
        os.kill(pid, signal.SIGKILL)
    desk.drop("b.txt", text(2))
    desk.sync()
    states = desk.states()
    equal(states["a.txt"], "indexed")
    # Killed between two files, as here, it costs none; in the middle of one, that is tried again by itself.
    holds(states["b.txt"] == "indexed" or desk.explained("b.txt")["file"]["retryAt"], states)


@case("A reader that does not start is a problem in the status, costs no file, and reading goes on when it starts")
def no_start(stopped):
    desk = stopped
    path = with_fake(desk, "#!/bin/sh\nexit 3\n")
    desk.drop("a.txt", "The gauge at last.")
    desk.start()
    problem = until("the problem is told", lambda: desk.status()["problems"])[0]
    holds(path in problem and "status 3" in problem and "install" in problem, problem)
    equal(desk.states(), {"a.txt": "pending"})
    with_fake(desk)
    desk.sync()
    equal(desk.found("gauge"), ["a.txt"])
    equal(desk.status()["problems"], [])


@case("What is no article is ignored by its content, also after a touch and a restart, and read when it becomes one")
def ignored(desk):
    picture = b"\x89PNG\r\n\x1a\n" + bytes(1000)
    desk.drop("picture.txt", picture)
    freshness = desk.sync()
    equal((freshness["failed"], freshness["pending"]), (0, 0))
    file = desk.explained("picture.txt")["file"]
    equal((file["state"], file["attempts"]), ("ignored", 1))
    holds("PNG" in file["reason"], file["reason"])
    os.utime(f"{desk.inbox}/picture.txt", (1e9, 1e9))
    desk.sync()
    desk.stop()
    desk.start()
    desk.sync()
    equal(desk.explained("picture.txt")["file"]["attempts"], 1)
    equal(desk.verify(), 1, "files that verify has checked")
    desk.drop("picture.txt", text(1))
    desk.sync()
    equal(desk.found("gauge"), ["picture.txt"])


@case("The limits on texts and files are settings, and a file beyond them fails with the numbers")
def limits(stopped):
    desk = stopped
    desk.options += ["--text-limit", "2 KiB", "--file-limit=8 KiB"]
    desk.start()
    desk.drop("long.txt", "A long report\n\n" + "The gauge stood still. " * 200)
    desk.drop("large.txt", "A large report\n\n" + "The gauge stood still. " * 2000)
    desk.drop("fitting.txt", text(1))
    desk.sync()
    equal(desk.states(), {"long.txt": "failed", "large.txt": "failed", "fitting.txt": "indexed"})
    holds("2 KiB" in desk.explained("long.txt")["file"]["reason"], desk.explained("long.txt"))
    holds("8 KiB" in desk.explained("large.txt")["file"]["reason"], desk.explained("large.txt"))
    desk.stop()
    desk.options = ["--text-limit", "much"]
    desk.start(wait=False)
    equal(desk.process.wait(), 2)
    holds("text-limit is much: it takes a size such as" in desk.log(), desk.log())
    desk.process = None


@case("A real reader that runs out of memory says so, and the next file is read")
def exhausted(stopped):
    desk = stopped
    desk.options += ["--memory-limit", "32 MiB"]
    desk.start()
    desk.drop("large.txt", "The gauge stood still.\n" * 2_600_000)
    desk.drop("small.txt", text(1))
    desk.sync()
    equal(desk.states(), {"large.txt": "failed", "small.txt": "indexed"})
    reason = desk.explained("large.txt")["file"]["reason"]
    equal(reason, "reading it took more than 32 MB of memory")


@case("read without a daemon takes names that are not UTF-8, and is confined as well")
def read_alone(stopped):
    desk = stopped
    name = desk.inbox_path(b"caf\xe9.txt")
    with open(name, "wb") as file:
        file.write(text(1).encode())
    lines = desk.client("read", "--json", name.decode(errors="surrogateescape"))
    equal(lines.returncode, 0, lines.stderr)
    article = json.loads(lines.stdout)
    holds(article["ref"]["path"].endswith("caf\\xE9.txt"), article["ref"]["path"])


run_cases()
