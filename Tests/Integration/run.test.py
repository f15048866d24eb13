"""`make run` without its build: the desk starts on a terminal, shows what it can do, and ends with Ctrl-C."""

import os
import pty
import re
import select
import shutil
import subprocess
import tempfile
import time

from harness import BIN, PATIENCE, case, equal, holds, run_cases

SOURCE = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, *command, folder):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(command[0], command, {**os.environ, "BIN": BIN, "TERM": "xterm-256color"})
        self.shown = ""

    def read_until(self, words):
        end = time.monotonic() + PATIENCE
        while words not in self.shown:
            holds(time.monotonic() < end, f"{words!r} is not shown in time: {self.shown}")
            if select.select([self.descriptor], [], [], 0.2)[0]:
                try:
                    more = os.read(self.descriptor, 65536)
                except OSError:
                    more = b""
                holds(more, f"it ended before it showed {words!r}: {self.shown}")
                self.shown += more.decode(errors="replace")

    def interrupt(self):
        os.write(self.descriptor, b"\x03")
        try:
            while os.read(self.descriptor, 65536):
                pass
        except OSError:
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def a_clone():
    """A folder with what make run needs, so that the state in .run/ is the test's own."""
    folder = tempfile.mkdtemp(prefix="readout-", dir="/tmp")
    shutil.copytree(f"{SOURCE}/inbox", f"{folder}/inbox")
    shutil.copytree(f"{SOURCE}/scripts", f"{folder}/scripts")
    return folder


def run(folder, *arguments):
    """The desk's screen from its start to Ctrl-C, and the clock at its end."""
    terminal = Terminal(f"{folder}/scripts/run.sh", *arguments, folder=folder)
    terminal.read_until("Ctrl-C stops the desk")
    socket = re.search(r"READOUT_SOCKET=(\S+)", terminal.shown).group(1)
    clock = subprocess.run(
        [f"{BIN}/readout", "--socket", socket, "status", "--json"], capture_output=True, text=True, check=True)
    equal(terminal.interrupt(), 0, "the exit status after Ctrl-C")
    holds(not os.path.exists(socket), "the daemon still runs")
    return terminal.shown, re.search(r'"clock":(\d+)', clock.stdout).group(1)


@case("make run reads the sample articles, shows a search and a status, and a second one reads nothing again")
def samples():
    folder = a_clone()
    try:
        files = sum(len(files) for _, _, files in os.walk(f"{folder}/inbox"))
        shown, clock = run(folder, "inbox")
        articles = re.search(r"All (\d+) articles", shown)
        holds(articles and int(articles.group(1)) > files, f"fewer articles than the {files} files: {shown}")
        for words in ("readout status", "All is well", "readout search", "articles in"):
            holds(words in shown, f"{words!r} is not shown: {shown}")
        began = time.monotonic()
        shown, again = run(folder, "inbox")
        equal(again, clock, "the clock of the second run")
        holds(time.monotonic() - began < 10, "the second run takes long")
    finally:
        shutil.rmtree(folder)


@case("make run INBOX=… serves another folder, with an archive of its own, also where the clone's path is long")
def another_inbox():
    folder = a_clone()
    try:
        deep = f"{folder}/{'deep/' * 20}clone"
        shutil.copytree(f"{folder}/scripts", f"{deep}/scripts")
        os.makedirs(f"{deep}/my articles/1")
        with open(f"{deep}/my articles/1/a.txt", "w") as file:
            file.write("A heading\n\nAn article of mine.\n")
        shown, _ = run(deep, "my articles")
        holds("The 1 article is answered for" in shown, shown)
        holds("A heading" in shown, shown)
        refused = subprocess.run([f"{deep}/scripts/run.sh", "none"], capture_output=True, text=True, check=False)
        equal((refused.returncode, "no folder none" in refused.stderr), (1, True), refused.stderr)
    finally:
        shutil.rmtree(folder)


run_cases()
