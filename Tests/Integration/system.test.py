"""The system service, installed into a box with a real systemd as PID 1: sockets, permissions, sandbox, journal.

Needs root and systemd-container. Dynamic programs are given the Swift libraries that they were linked with; with
STATIC=1 or CI=true those are built, tried and installed that need none.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time

from harness import BIN, PATIENCE, Skip, case, equal, holds, run_cases, until

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.abspath(os.path.join(HERE, "../.."))
STATIC = os.environ.get("STATIC") == "1" or os.environ.get("CI") == "true"
INBOX = "/var/lib/readout/inbox"


class Box:
    """A machine of its own, with Readout installed and three users: alice may ask, carol may change, bob may nothing."""

    def __init__(self):
        self.name = f"t{os.getpid()}"
        self.root = None

    def up(self):
        if os.getuid() != 0:
            raise Skip("a systemd in a box needs root")
        if shutil.which("systemd-nspawn") is None:
            raise Skip("systemd-nspawn is missing: apt-get install systemd-container")
        began = time.monotonic()
        ran = subprocess.run([f"{HERE}/box/up.sh", self.name], capture_output=True, text=True, timeout=PATIENCE, check=False)
        if ran.returncode:
            told = ran.stderr.strip().splitlines()
            raise Skip(f"no systemd boots in a box here ({told[-1] if told else 'no word why'})")
        self.root = f"/proc/{ran.stdout.strip()}/root"
        return time.monotonic() - began

    def down(self):
        if os.path.exists(f"/run/readout-box/{self.name}/nspawn.pid"):
            subprocess.run([f"{HERE}/box/down.sh", self.name], check=False)

    def run(self, *command, user=None, status=0, shell=None, timeout=PATIENCE):
        """Runs a command, or a line of shell, as root or another user: what it printed."""
        if shell is not None:
            command = ("bash", "-euc", shell)
        if user:
            home = f"HOME=/home/{user}"
            command = ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "env", home, *command)
        ran = subprocess.run(
            [f"{HERE}/box/in.sh", self.name, *command], capture_output=True, text=True, timeout=timeout, check=False,
            stdin=subprocess.DEVNULL)
        if status is not None and ran.returncode != status:
            raise AssertionError(f"{' '.join(command)} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
        self.complaint = ran.stderr
        return ran.stdout

    def readout(self, *arguments, user="alice", status=0):
        """The client's JSON."""
        printed = self.run("readout", *arguments, "--json", user=user, status=status)
        return json.loads(printed) if printed.strip() else None

    def found(self, *query, status=0):
        reply = self.readout("search", *query, status=status)
        return sorted(hit["article"]["path"] for hit in reply["hits"])

    def show(self, unit, name):
        return self.run("systemctl", "show", "--value", "-p", name, unit).strip()

    def journal(self, *match):
        self.run("journalctl", "--sync")
        lines = self.run("journalctl", "-u", "readout.service", "-o", "json", *match).splitlines()
        return [json.loads(line) for line in lines]

    def write(self, path, text):
        """A file of root's in the box."""
        os.makedirs(os.path.dirname(self.root + path), exist_ok=True)
        with open(self.root + path, "w") as file:
            file.write(text)

    def drop_in(self, name, text):
        self.write(f"/etc/systemd/system/readout.service.d/{name}.conf", text)
        self.run("systemctl", "daemon-reload")

    def remove_drop_ins(self):
        shutil.rmtree(f"{self.root}/etc/systemd/system/readout.service.d", ignore_errors=True)
        self.run("systemctl", "daemon-reload")


box = Box()


def drop(name, word, user="alice", more=""):
    """A user writes an article into the inbox."""
    text = f"{word.capitalize()} at the river\\n\\nThe {word} was seen on Monday.{more}\\n"
    box.run(user=user, shell=f"mkdir -p $(dirname {INBOX}/{name}); printf '{text}' > {INBOX}/{name}")


def make(*arguments):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    environment.pop("MFLAGS", None)
    environment.pop("BIN", None)
    subprocess.run(["make", "-s", *arguments], cwd=SOURCE, check=True, capture_output=True, text=True, env=environment)


@case("make install puts everything in place, and systemd takes the units, users and folders")
def install():
    programs = BIN
    if STATIC:
        make("static")
        programs = f"{SOURCE}/.build/static/release"
        for name in ("readout", "readoutd", "readout-reader"):
            needed = subprocess.run(["ldd", f"{programs}/{name}"], capture_output=True, text=True, check=True).stdout
            holds("swift" not in needed and "Foundation" not in needed, f"{name} needs {needed}")
    make("install", f"BIN={programs}", f"DESTDIR={box.root}")
    if not STATIC:
        give_libraries(programs)
    for path in ("bin/readout", "bin/readoutd", "libexec/readout/readout-reader", "lib/systemd/system/readout.service",
                 "lib/systemd/user/readout.socket", "share/bash-completion/completions/readout"):
        holds(os.path.exists(f"{box.root}/usr/local/{path}"), f"{path} is missing")
    box.run("systemd-sysusers")
    box.run("systemd-tmpfiles", "--create", "readout.conf")
    box.run("systemctl", "daemon-reload")
    for user, groups in (("alice", "readout"), ("bob", ""), ("carol", "readout,readout-admin")):
        box.run("useradd", "--create-home", "--user-group", "--shell=/bin/bash", *(["--groups", groups] if groups else []), user)
    equal(box.run("stat", "-c", "%A %U %G", INBOX).strip(), "drwxrwsr-x readout readout")
    for kind in ("system", "user"):
        told = box.run("systemd-analyze", "verify", f"--{kind}", "--man=no", f"/usr/local/lib/systemd/{kind}/readout.service",
                       f"/usr/local/lib/systemd/{kind}/readout.socket", status=None)
        told += "\n".join(line for line in box.complaint.splitlines() if "readout" in line)
        equal(told.strip(), "", f"systemd-analyze verify --{kind}")


def give_libraries(programs):
    """What the programs were linked with outside of the system's folders, which the sandbox may not show them."""
    needed = set()
    for name in ("readout", "readoutd", "readout-reader"):
        told = subprocess.run(["ldd", f"{programs}/{name}"], capture_output=True, text=True, check=True).stdout
        needed |= {path for path in re.findall(r"=> (/\S+)", told) if not path.startswith(("/lib", "/usr/lib"))}
    for path in needed:
        shutil.copy(path, f"{box.root}/usr/local/lib/")
    box.run("ldconfig")


@case("The sandbox leaves an exposure of 1.0 or less")
def security():
    told = box.run("systemd-analyze", "security", "--offline=true", "/usr/local/lib/systemd/system/readout.service")
    level = float(re.search(r"Overall exposure level[^:]*: ([\d.]+)", told).group(1))
    print(f"        exposure {level}")
    holds(level <= 1.0, f"the exposure is {level}")


@case("The first connection starts the service, and a member of the group readout is answered")
def activation():
    box.run("systemctl", "start", "readout.socket")
    equal(box.show("readout.service", "ActiveState"), "inactive")
    equal(box.run("stat", "-c", "%A %U %G", "/run/readout/readout.sock").strip(), "srw-rw---- readout readout")
    began = time.monotonic()
    status = box.readout("status")["status"]
    print(f"        answered {time.monotonic() - began:.2f} s after the connection, {status['memoryBytes'] / 1e6:.0f} MB")
    equal(box.show("readout.service", "ActiveState"), "active")
    equal((status["inbox"], status["state"], status["problems"]), (INBOX, "/var/lib/readout/state", []))
    holds(status["memoryBytes"] > 1_000_000, "the sandbox hides the daemon's memory from it")
    equal(box.run("stat", "-c", "%A %U %G", "/var/lib/readout/state").strip(), "drwx------ readout readout")


@case("What a member drops is found, in folders of their own too, and belongs to the group")
def dropped():
    drop("gauge.txt", "gauge")
    box.readout("sync")
    equal(box.found("gauge"), ["gauge.txt"])
    equal(box.run("stat", "-c", "%U %G", f"{INBOX}/gauge.txt").strip(), "alice readout")
    box.run(user="alice", shell="mkdir ~/batch; for n in $(seq 200); do printf 'Batch\\n\\nBatched number %s.\\n' $n > ~/batch/$n.txt; done")
    box.run(user="alice", shell=f"cp -r ~/batch {INBOX}/copied")
    began = time.monotonic()
    box.readout("sync")
    equal(len(box.found("batched", "--limit", "1000")), 200, "found after Sync of a folder copied in")
    holds(time.monotonic() - began < 5, f"Sync took {time.monotonic() - began:.1f} s for a folder copied in")
    box.run(user="alice", shell=f"mv ~/batch {INBOX}/moved")
    box.readout("sync")
    equal(len(box.found("batched", "--limit", "1000")), 400, "found after Sync of a folder moved in")
    box.run(user="alice", shell="echo 'An added article.' > ~/added.txt; readout add --wait ~/added.txt")
    equal(box.found("added"), ["added.txt"])


@case("The journal has a line for each file, with its path, state and duration")
def journal():
    lines = [line for line in box.journal() if line.get("READOUT_PATH") == "gauge.txt"]
    equal(len(lines), 1, "lines for gauge.txt")
    equal((lines[0]["READOUT_STATE"], lines[0]["PRIORITY"], lines[0]["SYSLOG_IDENTIFIER"]), ("indexed", "6", "readoutd"))
    holds(lines[0]["READOUT_DURATION_MS"].isdigit(), lines[0])


@case("A file that the daemon may not read fails with what to do, and is read after that was done")
def unreadable():
    box.run(user="alice", shell=f"umask 077; echo 'A sealed article.' > {INBOX}/sealed.txt")
    box.readout("sync")
    file = box.readout("explain", "sealed.txt")["file"]
    equal(file["state"], "failed", f"sealed.txt ({file['reason']})")
    holds("chmod g+r" in file["reason"], file["reason"])
    lines = [line for line in box.journal() if line.get("READOUT_PATH") == "sealed.txt"]
    holds(lines and "permission" in lines[-1]["READOUT_REASON"], lines)
    equal((lines[-1]["READOUT_STATE"], lines[-1]["PRIORITY"]), ("failed", "5"))
    box.run("chmod", "g+r", f"{INBOX}/sealed.txt", user="alice")
    box.readout("sync")
    equal(box.found("sealed"), ["sealed.txt"])


@case("Who is not in the group readout is refused and told what to do")
def stranger():
    box.run("readout", "status", user="bob", status=3)
    holds("adduser" in box.complaint and "readout" in box.complaint, box.complaint)
    box.run(user="bob", shell=f"echo no > {INBOX}/bob.txt", status=1)


@case("Changing the desk needs the group readout-admin; the daemon's own user and root may, too")
def administrators():
    for arguments in (["rescan"], ["retry"], ["verify", "--repair"]):
        box.run("readout", *arguments, user="alice", status=2)
        holds("readout-admin" in box.complaint, box.complaint)
        for user in ("carol", "readout", None):
            box.run("readout", *arguments, user=user, status=None)
            equal(box.complaint, "", f"readout {' '.join(arguments)} by {user or 'root'}")
    box.run("readout", "verify", user="alice")


@case("systemctl reload reads log level and administrators anew, without a restart")
def reload():
    pid = box.show("readout.service", "MainPID")

    def reload_with(text):
        box.write("/etc/readout/readout.yaml", text)
        before = len(box.journal("MESSAGE=settings were read again"))
        box.run("systemctl", "reload", "readout.service")
        until("the settings were read again", lambda: len(box.journal("MESSAGE=settings were read again")) > before)

    reload_with("admin-group: readout\n")
    box.run("readout", "rescan", user="alice")
    reload_with("log-level: notice\n")
    box.run("readout", "rescan", user="alice", status=2)
    drop("hushed.txt", "hushed")
    box.readout("sync")
    equal([line for line in box.journal() if line.get("READOUT_PATH") == "hushed.txt"], [])
    reload_with("log-level: info\n")
    drop("spoken.txt", "spoken")
    box.readout("sync")
    equal(len([line for line in box.journal() if line.get("READOUT_PATH") == "spoken.txt"]), 1)
    equal(box.show("readout.service", "MainPID"), pid, "the daemon")


def flood(name, count=2000):
    box.run(user="alice", shell=f"mkdir ~/{name}; for n in $(seq {count}); do echo \"Flood {name} number $n.\" > ~/{name}/$n.txt; done")
    box.run(user="alice", shell=f"mv ~/{name} {INBOX}/")


def all_flooded(name, count=2000):
    freshness = box.readout("sync")["freshness"]
    equal(freshness["pending"], 0)
    equal(box.readout("search", f"flood {name}", "--limit", "0", status=None)["total"], count, "found")
    verified = box.readout("verify")
    equal(verified["problems"], [])


@case("Killed with -9 in the middle of 2,000 files it is started again, and nothing is lost")
def killed():
    before = int(box.show("readout.service", "NRestarts"))
    flood("first")
    box.run("systemctl", "kill", "--signal=KILL", "--kill-who=main", "readout.service")
    began = time.monotonic()
    box.readout("status")  # waits in the socket, which systemd keeps
    print(f"        answered {time.monotonic() - began:.1f} s after kill -9")
    all_flooded("first")
    equal(int(box.show("readout.service", "NRestarts")), before + 1)


@case("A daemon that hangs is found out by the watchdog, killed and started again")
def watchdog():
    box.drop_in("watchdog", "[Service]\nWatchdogSec=1\n")
    box.run("systemctl", "restart", "readout.service")
    before = int(box.show("readout.service", "NRestarts"))
    pid = box.show("readout.service", "MainPID")
    box.run("systemctl", "kill", "--signal=STOP", "--kill-who=main", "readout.service")
    began = time.monotonic()
    until("the daemon is another one", lambda: box.show("readout.service", "MainPID") not in (pid, "0"))
    box.readout("status")
    print(f"        answered {time.monotonic() - began:.1f} s after it was stopped")
    equal(int(box.show("readout.service", "NRestarts")), before + 1)
    holds(any("atchdog" in str(line.get("MESSAGE")) for line in box.journal()), "the journal does not tell")
    box.remove_drop_ins()
    box.run("systemctl", "restart", "readout.service")


@case("Stopped in the middle of 2,000 files it ends within a second, and loses nothing")
def stopped():
    flood("second")
    began = time.monotonic()
    box.run("systemctl", "stop", "readout.service")
    took = time.monotonic() - began
    print(f"        stopped in {took:.2f} s")
    holds(took < 1.5, f"it took {took:.2f} s")  # with half a second for systemctl on a busy machine
    equal(box.show("readout.service", "Result"), "success")
    equal(box.show("readout.socket", "ActiveState"), "active")
    all_flooded("second")  # and the next connection starts it again
    equal(box.show("readout.service", "ActiveState"), "active")


@case("systemctl status says in words what it does")
def status_text():
    until("it watches", lambda: re.match("Watching; [0-9]+ articles", box.show("readout.service", "StatusText")))


@case("Nothing was refused by the sandbox")
def sandbox():
    for line in box.journal():
        message = str(line.get("MESSAGE"))
        holds("SIGSYS" not in message and "not permitted" not in message and "EPERM" not in message, message)
    equal(box.run("systemctl", "is-failed", "readout.service", status=None).strip(), "active")


@case("An inbox under /home is served by the drop-in of the manual, and nothing else there is seen")
def home_inbox():
    box.run(user="alice", shell="mkdir -p ~/Articles; echo 'A homely article.' > ~/Articles/home.txt; chmod 711 ~")
    box.run("chgrp", "-R", "readout", "/home/alice/Articles")
    box.run("chmod", "2770", "/home/alice/Articles")
    box.run("systemctl", "stop", "readout.service")
    box.drop_in("inbox", "[Service]\nProtectHome=tmpfs\nBindPaths=/home/alice/Articles\n")
    box.write("/etc/readout/readout.yaml", "inbox: /home/alice/Articles\nstate: /var/lib/readout/home-state\n")
    box.readout("sync")
    equal(box.found("homely"), ["home.txt"])
    box.run(user="alice", shell="echo 'A cosy article.' > ~/Articles/more.txt")
    box.readout("sync")
    equal(box.found("cosy"), ["more.txt"])
    pid = box.show("readout.service", "MainPID")
    equal(box.run("nsenter", "-t", pid, "-m", "ls", "/home/alice").split(), ["Articles"])
    box.remove_drop_ins()
    box.write("/etc/readout/readout.yaml", "")
    box.run("systemctl", "restart", "readout.service")
    equal(len(box.found("gauge")), 1, "after the drop-in is gone")


@case("A user's own service answers on a socket of its own, and reads ~/Articles")
def user_service():
    uid = box.run("id", "-u", "bob").strip()
    box.run("systemctl", "start", f"user@{uid}.service", status=None)
    if box.show(f"user@{uid}.service", "ActiveState") != "active":
        raise Skip("no user manager starts in the box")
    mine = f"export XDG_RUNTIME_DIR=/run/user/{uid}; "
    box.run(user="bob", shell=mine + "systemctl --user start readout.socket")
    status = json.loads(box.run(user="bob", shell=mine + "readout status --json"))["status"]
    equal((status["inbox"], status["state"]), ("/home/bob/Articles", "/home/bob/.local/state/readout"))
    box.run(user="bob", shell=mine + "echo 'A private article.' > ~/Articles/private.txt; readout sync; readout search private; readout rescan")
    equal(box.run("stat", "-c", "%A %U", f"/run/user/{uid}/readout/readout.sock").strip(), "srw------- bob")
    box.run(user="bob", shell=mine + "systemctl --user stop readout.socket readout.service")


@case("make uninstall takes away what was installed, and leaves settings, inbox and archive")
def uninstall():
    box.run("systemctl", "stop", "readout.socket", "readout.service")
    make("uninstall", f"DESTDIR={box.root}")
    left = box.run("find", "/usr/local", "-iname", "*readout*").split()
    equal(left, [])
    for path in ("/etc/readout/readout.yaml", f"{INBOX}/gauge.txt", "/var/lib/readout/state/readout.sqlite"):
        holds(os.path.exists(box.root + path), f"{path} is gone")


signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
try:
    booted = box.up()
    print(f"        a systemd booted in {booted:.1f} s")
    run_cases()
except Skip as reason:
    print(f"skipped The system service under a real systemd: {reason}")
finally:
    box.down()
