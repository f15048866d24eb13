"""What the integration tests share: a real daemon in a folder of its own, its client, its socket, and the cases' lines.

Nothing here sleeps to be right: the daemon says READY, STATUS and STOPPING on a notify socket of the test's, as it says
them to systemd, and every wait for them, for a reply or for an end is bounded by PATIENCE.
"""

import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback

BIN = os.environ.get("BIN") or os.path.abspath(".build/debug")
PATIENCE = float(os.environ.get("PATIENCE", "60"))
DESK = "org.readout.Desk."


class Skip(Exception):
    """Why a case cannot be tried here."""


# MARK: Cases

_cases = []


def case(name):
    """Marks a function as a test case; `name` is the sentence that it proves."""

    def mark(function):
        _cases.append((name, function))
        return function

    return mark


def run_cases():
    """Runs the cases, all or those whose names hold the command line's first word, a line each."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    failed = False
    for name, function in _cases:
        if wanted not in name:
            continue
        began = time.monotonic()
        desks = []
        try:
            function(*_desks(function, desks))
            for desk in desks:
                desk.end()
            print(f"passed  {name} ({time.monotonic() - began:.1f} s)")
        except Skip as reason:
            print(f"skipped {name}: {reason}")
        except Exception as error:
            failed = True
            told = str(error) or type(error).__name__
            place = traceback.extract_tb(error.__traceback__)
            lines = [f"{frame.name}, line {frame.lineno}: {frame.line}" for frame in place if frame.name != "run_cases"]
            print(f"failed  {name}: {told}")
            print("\n".join(f"          {line}" for line in lines))
            for desk in desks:
                print(f"          the daemon's log, {desk.folder}:")
                print("".join(f"            {line}\n" for line in desk.log().splitlines()[-20:]), end="")
        finally:
            for desk in desks:
                desk.remove()
    sys.exit(1 if failed else 0)


def _desks(function, desks):
    """A started desk for a case that takes one; `desks` keeps it."""
    if function.__code__.co_argcount == 0:
        return []
    desk = Desk()
    desks.append(desk)
    if function.__code__.co_varnames[0] == "desk":
        desk.start()
    return [desk]  # `stopped`: the case starts it itself


def equal(found, wanted, what=""):
    if found != wanted:
        raise AssertionError(f"{what + ': ' if what else ''}{found!r}, not {wanted!r}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


def until(what, question, patience=PATIENCE):
    """Asks until the answer is true and gives it: for what nobody announces. `what` names it when it never comes."""
    end = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"it never came that {what}")
        time.sleep(0.02)


# MARK: The daemon

class Desk:
    """A daemon with inbox, state and socket in a temporary folder, and the ways to ask it."""

    def __init__(self):
        # Short whatever TMPDIR says: a socket's path has at most 107 bytes.
        self.folder = tempfile.mkdtemp(prefix="readout-", dir="/tmp")
        self.inbox = self.path("inbox")
        self.state = self.path("state")
        self.socket = self.path("s")
        self.user = None
        self.bin = BIN
        self.places = ["inbox", "state", "socket"]  # what the command line names
        self.options = []
        self.environment = {}
        self.process = None
        self._notices = None
        self._told = []
        os.mkdir(self.inbox)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def run_as_nobody(self):
        """For what root is never refused. The programs are copied to where that user can reach them."""
        if os.getuid() != 0:
            return
        self.user = pwd.getpwnam("nobody")
        self.bin = self.path("bin")
        os.mkdir(self.bin)
        for name in ("readout", "readoutd", "readout-reader"):
            shutil.copy(os.path.join(BIN, name), self.bin)
        for name in (self.folder, self.inbox):
            os.chown(name, self.user.pw_uid, self.user.pw_gid)

    def command(self, options=()):
        places = [f"--{name}={getattr(self, name)}" for name in self.places]
        return [os.path.join(self.bin, "readoutd"), *places, *self.options, *options]

    def _as_user(self):
        if self.user is None:
            return {}
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def _environment(self, **more):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("READOUT_", "XDG_", "JOURNAL_"))}
        return {**kept, "HOME": self.folder, **self.environment, **more}

    def start(self, wait=True):
        """Starts the daemon, and waits until it says that it is ready."""
        self._notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        name = self.path(f"notify-{time.monotonic_ns()}")
        self._notices.bind(name)
        os.chmod(name, 0o666)
        self._told = []
        with open(self.path("log"), "ab") as log:
            self.process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=self._environment(NOTIFY_SOCKET=name), **self._as_user())
        if wait:
            self.told("READY=1")
        return self

    def told(self, prefix, patience=PATIENCE):
        """Waits until the daemon tells its manager something that begins with `prefix`; what it was."""
        end = time.monotonic() + patience
        while True:
            for index, notice in enumerate(self._told):
                if notice.startswith(prefix):
                    del self._told[: index + 1]
                    return notice
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError(f"the daemon did not say {prefix} in {patience} s")
            if self.process.poll() is not None:
                raise AssertionError(f"the daemon ended ({self.process.returncode}) and did not say {prefix}")
            self._notices.settimeout(min(left, 0.2))
            try:
                self._told += self._notices.recv(65536).decode().splitlines()
            except TimeoutError:
                pass

    def listen(self):
        """Takes what the daemon has told its manager, as a manager does: else it waits in the end, to tell more."""
        self._notices.setblocking(False)
        try:
            while notice := self._notices.recv(65536):
                self._told += notice.decode().splitlines()
        except BlockingIOError:
            pass

    def stop(self):
        """Asks the daemon to end; how many seconds it took."""
        self.listen()
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        equal(self.process.wait(PATIENCE), 0, "the daemon's exit status")
        self.process = None
        return time.monotonic() - began

    def kill(self):
        self.process.kill()
        self.process.wait(PATIENCE)
        self.process = None

    def end(self):
        """The end of a case that has passed: a daemon that still runs must stop well."""
        if self.process is not None:
            took = self.stop()
            holds(took < 2, f"the daemon took {took:.1f} s to stop")

    def remove(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        subprocess.run(["chmod", "-R", "u+rwX", self.folder], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self):
        with open(self.path("log"), errors="replace") as log:
            return log.read()

    # MARK: The inbox

    def inbox_path(self, name):
        """Bytes of a name in the inbox."""
        return os.path.join(os.fsencode(self.inbox), name if isinstance(name, bytes) else name.encode())

    def drop(self, name, text):
        """Writes a file of the inbox, as an editor would; `text` is str or bytes."""
        path = self.inbox_path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        if self.user is not None:
            os.chown(path, self.user.pw_uid, self.user.pw_gid)

    # MARK: Asking

    def readout(self, *arguments, status=0, text=False):
        """Runs the client, which must end with `status`: its JSON (None where it printed nothing), or its text."""
        ran = self.client(*arguments, *([] if text else ["--json"]))
        equal(ran.returncode, status, f"exit status of readout {' '.join(map(str, arguments))} ({ran.stderr.strip()})")
        if text:
            return ran.stdout
        return json.loads(ran.stdout) if ran.stdout.strip() else None

    def client(self, *arguments, **environment):
        return subprocess.run(
            [os.path.join(self.bin, "readout"), *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True,
            text=True, errors="surrogateescape", timeout=PATIENCE,
            env=self._environment(**{"READOUT_SOCKET": self.socket, **environment}), **self._as_user())

    def call(self, method, **parameters):
        """Calls a method of the desk's: its reply's parameters."""
        with self.wire() as wire:
            reply = wire.ask(DESK + method, parameters)
        if "error" in reply:
            raise AssertionError(f"{method} answers {reply}")
        return reply["parameters"]

    def sync(self):
        return self.call("Sync", timeoutMs=int(PATIENCE * 1000))["freshness"]

    def status(self):
        return self.call("GetStatus")["status"]

    def found(self, query):
        """The paths of the articles that a search finds, sorted."""
        reply = self.call("Search", query=query, limit=1000)
        return sorted(hit["article"]["path"] for hit in reply["hits"])

    def states(self):
        """Every file of the ledger with its state."""
        states, offset = {}, 0
        while True:
            reply = self.call("ListFiles", limit=1000, offset=offset)
            states.update({file["path"]: file["state"] for file in reply["files"]})
            offset += len(reply["files"])
            if not reply["files"]:
                equal(len(states), reply["total"], "the total of ListFiles")
                return states

    def article(self, path):
        return self.call("GetArticle", path=path)["article"]

    def explained(self, path):
        return self.call("Explain", path=path)

    def verify(self):
        reply = self.call("Verify")
        equal(reply["problems"], [], "what verify finds")
        return reply["checked"]

    def wire(self):
        return Wire(self.socket)


class Wire:
    """A connection to the socket: NUL-terminated JSON, sent and received as it is."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)  # blocking: with a timeout a full queue would be an error
        self.socket.settimeout(PATIENCE)
        self._received = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, message):
        """Sends an object, or bytes as they are."""
        self.socket.sendall(message if isinstance(message, bytes) else json.dumps(message).encode() + b"\0")

    def receive(self):
        """The next reply; None where the daemon has closed the connection."""
        while b"\0" not in self._received:
            try:
                more = self.socket.recv(1 << 16)
            except ConnectionResetError:
                return None
            if not more:
                equal(self._received, b"", "half a reply before the end")
                return None
            self._received += more
        frame, self._received = self._received.split(b"\0", 1)
        return json.loads(frame)

    def next_change(self):
        """The next reply of Follow's that is about a file; the others only tell how current the desk is."""
        while True:
            reply = self.receive()
            holds(reply and reply.get("continues"), f"the stream ended: {reply}")
            if reply["parameters"].get("file") or reply["parameters"].get("forgotten"):
                return reply["parameters"]

    def ask(self, method, parameters=None, **flags):
        call = {"method": method, **flags}
        if parameters is not None:
            call["parameters"] = parameters
        self.send(call)
        return self.receive()
