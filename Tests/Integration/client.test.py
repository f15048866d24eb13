"""The command line against a real daemon: what it prints, and how it ends."""

import json
import os
import pty
import select
import signal
import subprocess

from harness import PATIENCE, Desk, Skip, case, equal, holds, run_cases

ARTICLE = """The River Post
Sept. 17, 2022

Two sides agree on the river

By Ada Marsh

TIRMA (Agency) — The two sides agreed on water for the valley, the minister said. "We have no questions left," she said.
"""


def furnish(desk):
    desk.drop("river.txt", ARTICLE)
    desk.drop("bad.txt", bytes(range(256)))
    desk.drop(".hidden", "x")
    desk.sync()


@case("Exit status 0: found; 1: nothing found; 2: wrong usage or an error; 3: no daemon")
def statuses(desk):
    furnish(desk)
    for status, arguments in (
        (0, ["status"]), (0, ["search", "river"]), (0, ["article", "river.txt"]), (0, ["article", "1"]),
        (0, ["files"]), (0, ["explain", "river.txt"]), (0, ["sync"]), (0, ["retry"]), (0, ["rescan"]), (0, ["verify"]),
        (0, ["help"]), (0, ["--version"]), (0, ["files", "--state", "failed"]),
        (1, ["search", "zeppelin"]), (1, ["article", "none.txt"]), (1, ["article", "999"]), (1, ["explain", "none.txt"]),
        (1, ["retry", "none.txt"]), (1, ["files", "--state", "pending"]),
        (2, ["search", '"open']), (2, ["bogus"]), (2, ["search", "--limit", "1001", "x"]), (2, ["search", "--bogus"]),
        (2, ["article"]), (2, ["files", "--state", "lost"]), (2, ["search", "river", "--timeout", "-1"]),
        (2, ["read", "/none.txt"]), (2, ["add", "/none.txt"]),
    ):
        ran = desk.client(*arguments)
        equal(ran.returncode, status, f"readout {' '.join(arguments)} ({ran.stdout}{ran.stderr})")
        holds(status < 2 or ran.stderr, f"readout {' '.join(arguments)} says nothing on standard error")
        holds(status > 0 or not ran.stderr, f"readout {' '.join(arguments)} complains: {ran.stderr}")
    desk.stop()
    for arguments in (["status"], ["search", "x"], ["sync"], ["follow"], ["add", os.path.abspath(__file__)]):
        ran = desk.client(*arguments)
        equal(ran.returncode, 3, f"readout {' '.join(arguments)} without a daemon")
        holds("systemctl start readout.socket" in ran.stderr, ran.stderr)


@case("--json prints the reply's parameters as the socket gives them, also where nothing was found")
def shapes(desk):
    furnish(desk)
    for arguments, method, parameters, status in (
        (["search", "river"], "Search", {"query": "river"}, 0),
        (["search", "zeppelin"], "Search", {"query": "zeppelin"}, 1),
        (["search", "river", "--facets", "outlet,month", "--explain"], "Search",
         {"query": "river", "facets": ["outlet", "month"], "explain": True}, 0),
        (["article", "river.txt"], "GetArticle", {"path": "river.txt"}, 0),
        (["files"], "ListFiles", {}, 0),
        (["files", "--state", "pending"], "ListFiles", {"state": "pending"}, 1),
        (["explain", "bad.txt"], "Explain", {"path": "bad.txt"}, 0),
        (["explain", "none.txt"], "Explain", {"path": "none.txt"}, 1),
        (["verify"], "Verify", {}, 0), (["status"], "GetStatus", {}, 0),
    ):
        printed = desk.readout(*arguments, status=status)
        answered = desk.call(method, **parameters)
        for reply in (printed, answered):
            reply.pop("tookUs", None)
            reply.get("status", {}).pop("memoryBytes", None)
            reply.get("status", {}).pop("diskBytes", None)
            reply.get("status", {}).pop("articlesPerSecond", None)
        equal(printed, answered, f"readout {' '.join(arguments)} --json")


@case("What a search prints carries the passage, its span, and how fresh it is")
def passage(desk):
    furnish(desk)
    reply = desk.readout("search", "questions")
    hit = reply["hits"][0]
    article = desk.article(hit["article"]["path"])
    start, end = hit["span"]["start"], hit["span"]["end"]
    equal(article["text"].encode()[start:end].decode(), hit["snippet"], "the text under the span")
    for mark in hit["highlights"]:
        holds(hit["snippet"].encode()[mark["start"]:mark["end"]].lower().startswith(b"question"), hit)
    equal(reply["freshness"]["pending"], 0)
    holds(reply["freshness"]["live"], "not live")
    equal(article["ref"]["published"], "2022-09-17")


@case("The socket is found by --socket before and after the command, by $READOUT_SOCKET and $XDG_RUNTIME_DIR")
def socket_found(desk):
    furnish(desk)
    nowhere = desk.path("nowhere")
    for arguments, environment in (
        (["--socket", desk.socket, "search", "river"], {"READOUT_SOCKET": nowhere}),
        (["search", "river", "--socket", desk.socket], {"READOUT_SOCKET": nowhere}),
        (["search", "river"], {}),
    ):
        equal(desk.client(*arguments, **environment).returncode, 0, f"{arguments} {environment}")
    os.makedirs(desk.path("run/readout"))
    os.symlink(desk.socket, desk.path("run/readout/readout.sock"))
    equal(desk.client("status", READOUT_SOCKET="", XDG_RUNTIME_DIR=desk.path("run")).returncode, 0, "by XDG_RUNTIME_DIR")


@case("follow tells each file's way, one JSON object a line, and ends with Ctrl-C")
def follow(desk):
    process = subprocess.Popen(
        [f"{desk.bin}/readout", "follow", "--json"], stdout=subprocess.PIPE, text=True,
        env=desk._environment(READOUT_SOCKET=desk.socket))
    def change():
        """The next line that is about a file."""
        while True:
            told = json.loads(process.stdout.readline())
            if told.get("file") or told.get("forgotten"):
                return told

    try:
        number = 0
        while not select.select([process.stdout], [], [], 0.1)[0]:  # what is dropped before it follows is not told to it
            desk.drop(f"{number}.txt", ARTICLE + str(number))
            desk.sync()
            number += 1
        desk.drop("last.txt", ARTICLE)
        states = []
        while states[-1:] != ["indexed"]:
            file = change()["file"]
            if file["path"] == "last.txt":
                states.append(file["state"])
        holds(states in (["pending", "indexed"], ["indexed"]), states)
        os.remove(f"{desk.inbox}/last.txt")
        equal(change().get("forgotten"), "last.txt")
        process.send_signal(signal.SIGINT)
        equal(process.wait(PATIENCE), 0, "the exit status after Ctrl-C")
    finally:
        process.kill()
        process.wait()


@case("follow --until-done ends when nothing is pending, at once where nothing was")
def until_done(desk):
    furnish(desk)
    desk.readout("follow", "--until-done", "--timeout", "10", text=True)
    for number in range(500):
        desk.drop(f"flood/{number}.txt", ARTICLE + str(number))
    desk.readout("follow", "--until-done", "--timeout", PATIENCE, text=True)
    equal(desk.sync()["pending"], 0)
    desk.stop()
    desk.start()  # the walk at the start changes no file, but ends
    desk.readout("follow", "--until-done", "--timeout", "10", text=True)


@case("add copies whole files, keeps what is there, and tells what became of each")
def add(desk):
    source = desk.path("source.txt")
    with open(source, "w") as file:
        file.write(ARTICLE)
    desk.readout("add", "--wait", "--to", "deep/er", source)
    equal(desk.found("river"), ["deep/er/source.txt"])
    desk.readout("add", "--to", "deep/er", source)
    equal(len(desk.states()), 1, "files after it was added twice")
    with open(source, "w") as file:
        file.write(ARTICLE.replace("water", "wine"))
    desk.readout("add", "--to", "deep/er", source, status=2)
    desk.readout("add", "--replace", "--wait", "--to", "deep/er", source)
    equal(desk.article("deep/er/source.txt")["revision"], 2)
    with open(source, "wb") as file:
        file.write(bytes(range(256)))
    desk.client("add", "--wait", source)
    equal(desk.explained("source.txt")["file"]["state"], "failed")


@case("read needs no daemon: an article a line, and exit status 2 after the others where one cannot be read")
def read(stopped):
    desk = stopped
    for name in ("a.txt", "b.md"):
        with open(desk.path(name), "w") as file:
            file.write(ARTICLE)
    ran = desk.client("read", "--json", desk.path("a.txt"), desk.path("none.txt"), desk.path("b.md"))
    equal(ran.returncode, 2)
    articles = [json.loads(line) for line in ran.stdout.splitlines()]
    equal([article["ref"]["path"] for article in articles], [desk.path("a.txt"), desk.path("b.md")])
    holds("none.txt" in ran.stderr, ran.stderr)
    whole = json.loads(desk.client("read", "--json", "--verbatim", desk.path("a.txt")).stdout)
    equal(whole["text"], ARTICLE)
    given = json.loads(desk.client("read", "--json", "--published", "2021-01-02", desk.path("a.txt")).stdout)
    equal((given["ref"]["published"], given["publishedFrom"]), ("2021-01-02", "given"))


@case("On a terminal it colours and marks, in a pipe it does not")
def terminal(desk):
    furnish(desk)
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [f"{desk.bin}/readout", "search", "river"], stdin=theirs, stdout=theirs, stderr=theirs,
        env=desk._environment(READOUT_SOCKET=desk.socket, TERM="xterm-256color"))
    os.close(theirs)
    shown = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:
            break
        if not more:
            break
        shown += more
    os.close(ours)
    equal(process.wait(PATIENCE), 0)
    holds(b"\x1b[" in shown, shown)
    holds("\x1b" not in desk.readout("search", "river", text=True), "colour in a pipe")


@case("Completion scripts are made for bash, zsh and fish, and bash takes its own")
def completion(stopped):
    for shell in ("bash", "zsh", "fish"):
        ran = stopped.client("--generate-completion-script", shell)
        equal(ran.returncode, 0, shell)
        holds("search" in ran.stdout, f"no search in {shell}'s completion")
        if shell == "bash":
            subprocess.run(["bash", "-n"], input=ran.stdout, text=True, check=True)


run_cases()
