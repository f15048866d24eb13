"""The daemon through a Varlink client that nobody here wrote: PyPI's varlink 31, as a library and as a command.

Every reply is also held against the contract as that client parses it: each field there, of its type, and no other.
"""

import json
import os
import subprocess
import sys

from harness import PATIENCE, case, equal, holds, run_cases

VENV = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/varlink-client")


def use_client():
    """Goes on in a Python that has the client, which is installed once; without PyPI there is nothing to try."""
    python = os.path.join(VENV, "bin/python")
    if os.path.abspath(sys.prefix) == os.path.abspath(VENV):
        return
    if subprocess.run([python, "-c", "import varlink"], capture_output=True, check=False).returncode if os.path.exists(
            python) else True:
        for command in (
            [sys.executable, "-m", "venv", "--clear", VENV],
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=1", "varlink==31"],
        ):
            ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
            if ran.returncode:
                told = (ran.stderr or ran.stdout).strip().splitlines()
                print(f"skipped A Varlink client from PyPI: it cannot be installed ({told[-1] if told else 'no word why'})")
                sys.exit(0)
    os.execv(python, [python, *sys.argv])


use_client()

import varlink  # noqa: E402  (only there after use_client)
from varlink.scanner import _Array, _CustomType, _Dict, _Enum, _Maybe, _Object, _Struct  # noqa: E402

INTERFACE = "org.readout.Desk"


def connect(desk):
    return varlink.Client.new_with_address(f"unix:{desk.socket}")


def cli(desk, *arguments):
    """The client's own command; it ends with 0 also where the service answers with an error."""
    return subprocess.run(
        [sys.executable, "-m", "varlink.cli", *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False)


def furnish(desk):
    desk.drop("river.txt", "Two sides agree on the river\n\n\"We have no questions left,\" the minister said on Monday.\n")
    desk.drop("council.txt", "Council meets\n\nMarch 16, 2022\n\nCanada is a member of the Northern Grain Council. Norway, which "
              "joined in 2019, is to pay more than 2.4 billion dollars, the foreign minister of Norway, Ada Marsh, said "
              "on Wednesday.\n")
    desk.drop("bad.txt", bytes(range(256)))
    desk.sync()


def check(interface, value, kind, place):
    """Holds a value against its type in the contract."""
    if isinstance(kind, _Maybe):
        if value is not None:
            check(interface, value, kind.element_type, place)
    elif isinstance(kind, _CustomType):
        check(interface, value, interface.members[kind.name].type, place)
    elif isinstance(kind, _Array):
        holds(isinstance(value, list), f"{place} is {value!r}, no array")
        for index, element in enumerate(value):
            check(interface, element, kind.element_type, f"{place}[{index}]")
    elif isinstance(kind, _Dict):
        for key, element in value.items():
            check(interface, element, kind.element_type, f"{place}[{key}]")
    elif isinstance(kind, _Enum):
        holds(value in kind.fields, f"{place} is {value!r}, none of {kind.fields}")
    elif isinstance(kind, _Struct):
        holds(isinstance(value, dict), f"{place} is {value!r}, no object")
        needed = {name for name, field in kind.fields.items() if not isinstance(field, _Maybe)}
        holds(needed <= set(value), f"{place} lacks {needed - set(value)}")
        holds(set(value) <= set(kind.fields), f"{place} has {set(value) - set(kind.fields)}")
        for name, element in value.items():
            check(interface, element, kind.fields[name], f"{place}.{name}")
    elif isinstance(kind, _Object):
        pass
    else:
        # The client keeps a simple type as a value of it: "" for string, 0 for int.
        wanted = (int, float) if isinstance(kind, float) else type(kind)
        holds(isinstance(value, wanted) and isinstance(kind, bool) == isinstance(value, bool), f"{place} is {value!r}")


@case("PyPI's client gets the service's information and parses the contract")
def info(desk):
    with connect(desk) as client:
        told = client.get_interfaces()
        equal(sorted(told), ["org.readout.Desk", "org.varlink.service"])
        interface = client.get_interface(INTERFACE)
        holds("Search" in interface.members and "ListQuotes" in interface.members, "methods are missing")
    told = cli(desk, "info", f"unix:{desk.socket}")
    holds("Readout" in told.stdout and INTERFACE in told.stdout, told)
    told = cli(desk, "help", f"unix:{desk.socket}/{INTERFACE}")
    holds("method Search" in told.stdout, told)


@case("PyPI's client asks every method that answers now, and each reply is as the contract says")
def replies(desk):
    furnish(desk)
    with connect(desk) as client, client.open(INTERFACE) as service:
        interface = client.get_interface(INTERFACE)
        for method, parameters in (
            ("GetStatus", {}), ("Sync", {"timeoutMs": 60000}), ("Search", {"query": "river"}),
            ("Search", {"query": "questions", "match": "any", "sort": "newest", "facets": ["outlet", "month"],
                        "context": 60, "explain": True, "limit": 5, "offset": 0}),
            ("Search", {"query": "zeppelin"}), ("GetArticle", {"path": "river.txt"}), ("GetArticle", {"id": 1}),
            ("Explain", {"path": "river.txt"}), ("Explain", {"path": "none"}), ("ListFiles", {}),
            ("ListFiles", {"state": "failed"}), ("Retry", {}), ("Rescan", {}), ("Verify", {}), ("Verify", {"repair": True}),
            ("GetArticle", {"path": "council.txt"}), ("ListActors", {}), ("ListActors", {"kind": "state", "name": "nor"}),
            ("GetActor", {"name": "Norway"}), ("ListRelations", {}), ("ListRelations", {"object": "Norway", "at": "2022"}),
            ("ListFigures", {}), ("ListFigures", {"query": "council", "unit": "USD"}), ("GetTimeline", {}),
            ("GetTimeline", {"actor": "Norway", "limit": 1}),
            ("EditActors", {"action": "rename", "names": ["Norway"], "to": "Norge"}),
        ):
            reply = getattr(service, method)(**parameters)
            check(interface, reply, interface.members[method].out_type, method)
        hit = service.Search("questions")["hits"][0]
        equal(hit["article"]["path"], "river.txt")


@case("PyPI's client gets errors by their names, with their parameters")
def errors(desk):
    furnish(desk)
    with connect(desk) as client, client.open(INTERFACE) as service:
        interface = client.get_interface(INTERFACE)
        for method, parameters, error, told in (
            ("Search", {"query": 'river "open'}, INTERFACE + ".InvalidQuery", {"at": 6}),
            ("GetArticle", {"id": 999}, INTERFACE + ".ArticleNotFound", {"id": 999}),
            ("Retry", {"path": "none.txt"}, INTERFACE + ".FileNotFound", {"path": "none.txt"}),
            ("ListStories", {}, "org.varlink.service.MethodNotImplemented", {"method": INTERFACE + ".ListStories"}),
            ("GetActor", {"name": "Atlantis"}, INTERFACE + ".ActorNotFound", {"name": "Atlantis"}),
            ("ListRelations", {"story": 3}, INTERFACE + ".StoryNotFound", {"story": 3}),
            ("ListActors", {"kind": "animal"}, "org.varlink.service.InvalidParameter", {"parameter": "kind"}),
            ("ListFiles", {"state": "lost"}, "org.varlink.service.InvalidParameter", {"parameter": "state"}),
            ("ListFiles", {"limit": 1001}, "org.varlink.service.InvalidParameter", {"parameter": "limit"}),
        ):
            try:
                reply = getattr(service, method)(**parameters)
            except varlink.VarlinkError as refused:
                equal(refused.error(), error, method)
                found = refused.parameters() or {}
                equal({name: found.get(name) for name in told}, told, method)
                name = error.removeprefix(INTERFACE + ".")
                if name in interface.members:
                    check(interface, found, interface.members[name].type, name)
            else:
                raise AssertionError(f"{method} {parameters} answers {reply}")


@case("PyPI's client follows a file from pending to indexed, and one that is removed")
def follow(desk):
    furnish(desk)
    clock = desk.sync()["clock"]
    with connect(desk) as client, client.open(INTERFACE) as service:
        interface = client.get_interface(INTERFACE)
        stream = service.Follow(after=clock, _more=True)
        desk.drop("new.txt", "New\n\nAnother article.\n")
        states = []
        while states[-1:] != ["indexed"]:
            reply = next(stream)
            check(interface, reply, interface.members["Follow"].out_type, "Follow")
            if reply.get("file"):
                equal(reply["file"]["path"], "new.txt")
                states.append(reply["file"]["state"])
        holds(states in (["pending", "indexed"], ["indexed"]), states)
        os.remove(f"{desk.inbox}/new.txt")
        while not reply.get("forgotten"):
            reply = next(stream)
        equal(reply["forgotten"], "new.txt")


@case("PyPI's command asks and streams")
def command(desk):
    furnish(desk)
    told = cli(desk, "call", f"unix:{desk.socket}/{INTERFACE}.Search", '{"query": "river"}')
    equal(json.loads(told.stdout)["total"], 1, told.stderr)
    told = cli(desk, "call", f"unix:{desk.socket}/{INTERFACE}.Search", '{"query": "\\""}')
    holds("InvalidQuery" in told.stdout + told.stderr, told)
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "varlink.cli", "call", "--more", f"unix:{desk.socket}/{INTERFACE}.Follow", '{"after": 0}'],
        stdout=subprocess.PIPE, text=True)
    try:
        text = ""
        while "river.txt" not in text:
            line = process.stdout.readline()
            holds(line, f"the stream ended: {text}")
            text += line
    finally:
        process.kill()
        process.wait()


run_cases()
