"""The daemon's life: start, stop, kill -9, settings, and what it says to its manager."""

import os
import signal
import subprocess
import time

from harness import PATIENCE, case, equal, holds, run_cases, until

COUNT = 2000


def text(number):
    return f"Report {number} from the river\n\nThe gauge at post {number} stood at {number} centimetres on Monday.\n"


def flood(desk, count=COUNT):
    """Moves a folder with so many articles in."""
    os.mkdir(desk.path("flood"))
    for number in range(count):
        with open(desk.path(f"flood/{number:05}.txt"), "w") as file:
            file.write(text(number))
    os.rename(desk.path("flood"), f"{desk.inbox}/flood")


def reading(desk):
    """Whether some of the flood has been read and some has not."""
    freshness = desk.call("GetStatus")["freshness"]
    return freshness["pending"] > 0 and desk.status()["articles"] > 0


def all_there(desk, count=COUNT):
    freshness = desk.sync()
    equal((freshness["pending"], freshness["failed"]), (0, 0), "pending and failed")
    equal(desk.status()["articles"], count, "articles")
    equal(desk.call("Search", query="gauge", limit=0)["total"], count, "found")
    equal(desk.verify(), count, "files that verify has checked")


@case("Killed in the middle of 2,000 files, it starts again and accounts for every one")
def killed(desk):
    flood(desk)
    until("it reads", lambda: reading(desk))
    known = desk.status()["articles"]
    desk.kill()
    desk.start()
    holds(desk.status()["articles"] >= known, "articles were forgotten that had been there before the kill")
    all_there(desk)
    ids = [file["articles"] for file in desk.call("ListFiles", limit=1000)["files"]]
    equal(len({id for article in ids for id in article}), 1000, "different articles of 1,000 files")


@case("Killed again and again, at any moment, it loses nothing")
def killed_often(desk):
    flood(desk)
    for round in range(6):
        # Another moment of its life each time, a clock's worth of commits later than the one before.
        clock = desk.call("GetStatus")["freshness"]["clock"]
        until("it has gone on or is done", lambda: desk.call("GetStatus")["freshness"]["clock"] > clock
              or desk.call("GetStatus")["freshness"]["live"])
        desk.drop(f"late/{round}.txt", text(COUNT + round))
        desk.kill()
        desk.start(wait=round % 2 == 0)
        if round % 2:
            desk.kill()
            desk.start()
    all_there(desk, COUNT + 6)


@case("Told to end in the middle of 2,000 files, it ends within a second and loses nothing")
def stopped_amid(desk):
    flood(desk)
    until("it reads", lambda: reading(desk))
    took = desk.stop()
    holds(took < 1, f"it took {took:.2f} s to end")
    holds(not os.path.exists(desk.socket), "the socket is left behind")
    equal(orphans(desk), [], "reader processes left behind")
    desk.start()
    all_there(desk)


def orphans(desk):
    found = subprocess.run(["pgrep", "-f", f"^{desk.bin}/readout-reader serve "], capture_output=True, text=True)
    mine = []
    for pid in found.stdout.split():
        try:
            with open(f"/proc/{pid}/status") as status:
                parent = next(line.split()[1] for line in status if line.startswith("PPid:"))
            if parent == "1":
                mine.append(pid)
        except FileNotFoundError:
            pass
    return mine


@case("A call that waits does not keep it from ending")
def stopped_in_call(desk):
    flood(desk)
    until("it reads", lambda: reading(desk))
    with desk.wire() as wire:
        wire.send({"method": "org.readout.Desk.Sync"})
        took = desk.stop()
        holds(took < 2, f"it took {took:.2f} s to end")  # calls in hand have half a second of grace
        while wire.receive():
            pass


@case("Started a second time it reads nothing again, and its clock stands where it stood")
def second_start(desk):
    flood(desk, 300)
    clock = desk.sync()["clock"]
    desk.stop()
    desk.start()
    freshness = desk.sync()
    equal(freshness["clock"], clock, "the clock")
    equal(desk.status()["articles"], 300)
    desk.kill()
    desk.start()
    equal(desk.sync()["clock"], clock, "the clock after kill -9")


@case("A change that was made while it was down is read at the start: new, changed and deleted files")
def changed_down(desk):
    for number in range(10):
        desk.drop(f"{number}.txt", text(number))
    desk.sync()
    desk.stop()
    desk.drop("0.txt", "Changed\n\nThe bridge is closed.\n")
    desk.drop("1.txt", text(7))  # the same size, and the time put back
    os.utime(f"{desk.inbox}/1.txt", (1e9, 1e9))
    os.remove(f"{desk.inbox}/2.txt")
    desk.drop("10.txt", text(10))
    desk.start()
    desk.sync()
    equal(desk.found("bridge"), ["0.txt"])
    equal(desk.found("gauge"), sorted(f"{number}.txt" for number in [1, *range(3, 11)]))
    holds("post 7" in desk.article("1.txt")["text"], "the change that kept its size was missed")
    equal(desk.article("0.txt")["revision"], 2)
    equal(desk.verify(), 10, "files")


@case("A second daemon on the same state or socket is refused with words, and the first one goes on")
def second_daemon(desk):
    desk.drop("a.txt", text(1))
    desk.sync()
    other = desk.path("other")
    for options in (["--socket", desk.path("t")], ["--state", other]):
        ran = subprocess.run(
            [*desk.command(), *options], capture_output=True, text=True, timeout=PATIENCE, env=desk._environment())
        equal(ran.returncode, 2, f"exit status with {options}")
        holds("another" in ran.stderr, ran.stderr)
    equal(desk.found("gauge"), ["a.txt"])
    desk.drop("b.txt", text(2))
    desk.sync()
    equal(desk.found("gauge"), ["a.txt", "b.txt"])


@case("The socket that a killed daemon left is taken over, and somebody else's file in its place is not")
def stale_socket(desk):
    desk.kill()
    holds(os.path.exists(desk.socket), "kill -9 left no socket")
    desk.start()
    desk.stop()
    with open(desk.socket, "w") as file:
        file.write("mine")
    ran = subprocess.run(desk.command(), capture_output=True, text=True, timeout=PATIENCE, env=desk._environment())
    equal(ran.returncode, 2)
    with open(desk.socket) as file:
        equal(file.read(), "mine")
    os.remove(desk.socket)


@case("It tells its manager that it is ready, what it is doing, that it reloads and that it stops")
def manager(desk):
    desk.told("STATUS=Watching; 0 articles")
    flood(desk, 2000)
    desk.told("STATUS=Reading: ")
    desk.told("STATUS=Watching; 2000 articles")
    desk.process.send_signal(signal.SIGHUP)
    desk.told("RELOADING=1")
    desk.told("READY=1")
    desk.process.send_signal(signal.SIGTERM)
    desk.told("STOPPING=1")
    desk.process.wait(PATIENCE)
    desk.process = None


@case("It proves its life to a watchdog at least twice in each interval")
def watchdog(stopped):
    stopped.environment = {"WATCHDOG_USEC": "400000"}
    stopped.start()
    began = time.monotonic()
    for _ in range(5):
        stopped.told("WATCHDOG=1", 0.4)
    holds(time.monotonic() - began < 2, "the signs of life come too late")


@case("The command line wins over the environment, and the environment over the settings file")
def precedence(stopped):
    desk = stopped
    with open(desk.path("readout.yaml"), "w") as file:
        file.write(f"# where\ninbox: {desk.path('one')}\nlog-level: debug\nreaders: 3\n")
    for name in ("one", "two", "three"):
        os.mkdir(desk.path(name))
    desk.options = ["--config", desk.path("readout.yaml")]
    desk.places = ["state", "socket"]
    desk.start()
    equal(desk.status()["inbox"], desk.path("one"), "from the file")
    desk.stop()
    desk.environment = {"READOUT_INBOX": desk.path("two")}
    desk.state = desk.path("state2")
    desk.start()
    equal(desk.status()["inbox"], desk.path("two"), "from the environment")
    desk.stop()
    desk.options += ["--inbox", desk.path("three")]
    desk.state = desk.path("state3")
    desk.start()
    equal(desk.status()["inbox"], desk.path("three"), "from the command line")


@case("A settings file of comments alone, as it is installed, is taken; a broken one is refused with words")
def settings_files(stopped):
    desk = stopped
    here = os.path.dirname(os.path.abspath(__file__))
    desk.options = ["--config", os.path.join(here, "../../systemd/readout.yaml")]
    desk.start()
    desk.stop()
    for name, content, words in (
        ("empty", "", None), ("spaces", "\n   \n", None), ("broken", "inbox: [\n", "broken"),
        ("level", "log-level: loud\n", "log-level is loud"), ("name", "inbx: /srv\n", "inbx, which is no setting"), ("readers", "readers: 0\n", "readers is 0"),
    ):
        path = desk.path(f"{name}.yaml")
        with open(path, "w") as file:
            file.write(content)
        desk.options = ["--config", path]
        if words is None:
            desk.start()
            desk.stop()
        else:
            ran = subprocess.run(desk.command(), capture_output=True, text=True, timeout=PATIENCE, env=desk._environment())
            equal(ran.returncode, 2, name)
            holds(words in ran.stderr, ran.stderr)


@case("SIGHUP reads the log level anew, and a broken file leaves the settings as they were")
def reload(stopped):
    desk = stopped
    path = desk.path("readout.yaml")

    def reload_with(level):
        with open(path, "w") as file:
            file.write(f"log-level: {level}\n")
        desk.process.send_signal(signal.SIGHUP)
        desk.told("RELOADING=1")
        desk.told("READY=1")

    with open(path, "w") as file:
        file.write("log-level: info\n")
    desk.options = ["--config", path]
    desk.start()
    desk.drop("loud.txt", text(1))
    desk.sync()
    until("a line for the file", lambda: "indexed: loud.txt" in desk.log())
    reload_with("error")
    desk.drop("quiet.txt", text(2))
    desk.sync()
    reload_with("nonsense")
    holds("settings stay as they were" in desk.log(), desk.log())
    reload_with("info")
    desk.drop("again.txt", text(3))
    desk.sync()
    until("a line for the last file", lambda: "indexed: again.txt" in desk.log())
    holds("quiet.txt" not in desk.log(), "a line for a file while the level was error")


@case("The state folder and the archive are for the daemon's own user alone")
def private(desk):
    desk.drop("a.txt", text(1))
    desk.sync()
    equal(oct(os.stat(desk.state).st_mode & 0o777), "0o700")
    equal(oct(os.stat(desk.socket).st_mode & 0o777), "0o660")


@case("A full desk answers while it reads, and says how fresh the answer is")
def answers_amid(desk):
    flood(desk)
    until("it reads", lambda: reading(desk))
    reply = desk.call("Search", query="gauge", limit=1)
    holds(reply["freshness"]["pending"] > 0 or desk.call("GetStatus")["freshness"]["pending"] == 0, reply["freshness"])
    all_there(desk)


@case("A daemon that cannot start says why and ends with 2: unknown option, unusable folder, long socket path")
def refusals(stopped):
    desk = stopped
    for options, words in (
        (["--bogus"], "no option --bogus"), (["--state", "/proc/none"], "/proc/none"),
        (["--socket", "/tmp/" + "x" * 120], "107"), (["extra"], "extra"), (["--inbox"], "wants a value"),
    ):
        ran = subprocess.run(
            [*desk.command(), *options], capture_output=True, text=True, timeout=PATIENCE, env=desk._environment())
        equal(ran.returncode, 2, f"{options}")
        holds(words in ran.stderr, ran.stderr)
        equal(len(ran.stderr.strip().splitlines()), 1, f"lines on standard error: {ran.stderr}")


run_cases()
